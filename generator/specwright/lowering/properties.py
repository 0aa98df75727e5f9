"""Lowering of properties: all that is told of a member of an object, of a parameter and of items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import ir
from ..composing import Composition
from ..resolving import Spot, Workspace
from .classes import Classes
from .facts import enum_values, examples, keywords, kinds, limits, source, text
from .plain_types import ANYTHING, NULL
from .type_words import TypeWords


class PropertyLowering:
    """Puts together the properties of one service.

    Args:
        workspace: the documents.
        composition: tells the objects among the schemas.
        classes: tells which models a type leads to.
    """

    def __init__(self, workspace: Workspace, composition: Composition, classes: Classes) -> None:
        self._workspace = workspace
        self._composition = composition
        self._classes = classes
        self._type_words = TypeWords(workspace, composition)

    def build(
        self,
        name: str,
        python_name: str,
        lowered: ir.Type,
        described: Mapping[str, Any],
        required: bool,
        schema: Spot,
    ) -> ir.Property:
        """A property of the type *lowered*.

        Args:
            name: as on the wire.
            python_name: the attribute of the model.
            lowered: its type.
            described: the keywords of all schemas that describe it.
            required: whether it must be present.
            schema: the schema that says most about its type.
        """
        return ir.Property(
            name=name,
            python_name=python_name,
            type=lowered,
            required=required,
            description=text(described, "description"),
            json_type=self._type_words.of(schema),
            nullable="null" in kinds(described) and lowered != NULL,
            takes_null=self._takes_null(lowered, described, schema),
            values=tuple(enum_values(described)),
            extensible="x-extensible-enum" in described,
            default=described.get("default"),
            has_default="default" in described,
            examples=examples(described),
            unit=described.get("x-unit", ""),
            format=described.get("format", ""),
            limits=limits(described),
            secret=described.get("format") == "password",
            client_parameter=described.get("x-client-parameter", ""),
            deprecated=described.get("deprecated", False),
            read_only=described.get("readOnly", False),
            write_only=described.get("writeOnly", False),
            source=self._source(schema),
            models=tuple(self._classes.models_of(lowered)),
            item=self._item(schema, lowered),
        )

    def _takes_null(self, lowered: ir.Type, described: Mapping[str, Any], schema: Spot) -> bool:
        if "null" in kinds(described):
            return True
        if lowered == ANYTHING:
            return "type" not in described and self._allows_null(schema, {})
        return NULL in (lowered.options if isinstance(lowered, ir.UnionType) else (lowered,))

    def _allows_null(self, spot: Spot, known: dict[tuple[str, str], bool]) -> bool:
        """Whether null is valid by the schema at *spot*.

        Args:
            spot: the schema.
            known: what was found out already, by the keys of schemas; of those being looked at, False.
        """
        if not isinstance(spot.value, Mapping):
            return spot.value is not False
        if spot.key not in known:
            known[spot.key] = False
            known[spot.key] = all(self._verdicts_on_null(spot, known))
        return known[spot.key]

    def _verdicts_on_null(self, spot: Spot, known: dict[tuple[str, str], bool]) -> Iterator[bool]:
        """What each keyword of the schema at *spot* that can refuse null says of it."""
        value = spot.value

        def allows(*steps: str | int) -> bool:
            return self._allows_null(spot.child(*steps), known)

        # What a dynamic reference leads to depends on who asks.
        yield "$dynamicRef" not in value
        yield "type" not in value or "null" in kinds(value)
        yield "enum" not in value or None in value["enum"]
        yield value.get("const") is None
        if "$ref" in value:
            yield self._allows_null(self._workspace.resolve(spot, value["$ref"]), known)
        for keyword, verdict in (("allOf", all), ("anyOf", any), ("oneOf", any)):
            if keyword in value:
                yield verdict([allows(keyword, index) for index in range(len(value[keyword]))])
        if "not" in value:
            yield not allows("not")
        if "if" in value:
            chosen = "then" if allows("if") else "else"
            yield chosen not in value or allows(chosen)

    def _source(self, schema: Spot) -> ir.Source | None:
        """Where the facts of a member come from: what an object says of itself is about its own members."""
        target = self._workspace.follow(schema).value
        own = keywords(schema)
        if "x-source" in own or not isinstance(target, Mapping) or "properties" in target:
            return source(own)
        return source(target)

    def _item(self, schema: Spot, lowered: ir.Type) -> ir.Property | None:
        target = self._workspace.follow(schema)
        if isinstance(lowered, ir.ListType) and "items" in target.value:
            inner, child = lowered.item, target.child("items")
        elif isinstance(lowered, ir.MapType) and target.value.get("additionalProperties"):
            inner, child = lowered.value, target.child("additionalProperties")
        else:
            return None
        followed = self._workspace.follow(child).value
        if not isinstance(followed, Mapping) or any(self._classes.models_of(inner)):
            return None
        return self.build("", "", inner, {**followed, **child.value}, False, child)
