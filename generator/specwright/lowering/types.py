"""Lowering of schemas: the type of what each of them describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import ir, media_types
from ..composing import Composition
from ..errors import InputError
from ..families import Families
from ..resolving import Spot, Workspace
from .choices import ChoiceLowering
from .classes import Classes, own_name
from .facts import REFINING, keywords, kinds, kinds_of_values, union_keyword
from .objects import ObjectLowering, described_extra
from .plain_types import ANYTHING, SCALARS, one_of
from .telling import most_telling, telling

#: Unions that all hold one another lead back to each of them in as many ways as there are orders of the others.
_MOST_WAYS = 500


class TypeLowering:
    """Lowers the schemas of one service.

    Args:
        workspace: the documents.
        families: tells the bases among the schemas.
        classes: get what the schemas become.

    Attributes:
        objects: lowers those with members, such as merged requests.
    """

    def __init__(self, workspace: Workspace, families: Families, classes: Classes) -> None:
        self._workspace = workspace
        self._families = families
        self._classes = classes
        self._composition = Composition(workspace)
        self.objects = ObjectLowering(workspace, self._composition, classes, self._type)
        self._choices = ChoiceLowering(workspace, classes, self.objects, self._type)
        # What is being lowered, and how often each was come back to while it has no name.
        self._entered: dict[tuple[tuple[str, str], bool], int] = {}
        # The types of schemas, but of those that lead to themselves, which depend on where one comes in.
        self._found: dict[tuple[tuple[str, str], bool], ir.Type] = {}
        self._cut = 0

    def root(self, schema: Spot, name: str, *, reply: bool) -> ir.Type:
        """The type of the body *schema*; *name* is its class where it has no component's name.

        Raises:
            InputError: it cannot be represented.
        """
        return self._type(schema, name, reply)

    @staticmethod
    def name_of(lowered: ir.Type) -> str:
        """The class name of a type, "" when it is none."""
        return lowered.name if isinstance(lowered, ir.ModelType) else ""

    def reply_name(self, lowered: ir.Type, name: str, media: Spot) -> str:
        """The name of what reads a reply of the type *lowered*: its class, or an alias that is called *name*."""
        if isinstance(lowered, ir.ModelType):
            return lowered.name
        return "" if lowered == ANYTHING else self._classes.alias(name, lowered, media)

    def _type(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        value = spot.value
        if not isinstance(value, Mapping):
            return ANYTHING
        if "$ref" in value:
            target = self._workspace.resolve(spot, value["$ref"])
            if any(each in value for each in REFINING):
                # JSON Schema 2020-12 lets keywords stand beside a reference, and both hold.
                return self._refined(spot, target, hint, reply)
            return self._type(target, own_name(target) or hint, reply)
        key = (spot.key, reply)
        if key in self._entered:
            # An array or map that holds itself has no name to refer to: the validator alone knows it.
            self._cut += 1
            known = self._classes.known(spot, reply) or self._choices.promised(spot, hint, reply)
            if known:
                return ir.ModelType(known)
            self._entered[key] += 1
            if self._entered[key] > _MOST_WAYS:
                message = f"it leads to itself in more than {_MOST_WAYS:,} ways"
                raise InputError([spot.problem(message, "let fewer unions hold one another")])
            return ANYTHING
        if key in self._found:
            return self._found[key]
        cut = self._cut
        self._entered[key] = 0
        try:
            found = self._schema_type(spot, value, hint, reply)
        finally:
            del self._entered[key]
        if cut == self._cut:
            self._found[key] = found
        return found

    def _refined(self, spot: Spot, target: Spot, hint: str, reply: bool) -> ir.Type:
        """The type of the schema at *spot*, whose own keywords refine those of the *target* of its reference."""
        own = _without(spot, "$ref")
        if self._composition.has_members(own):
            return ir.ModelType(self.objects.model((spot,), hint, reply))
        if self._says_more(own, target):
            return self._own_type(own, own.value, hint, reply)
        return self._type(target, own_name(target) or hint, reply)

    def _says_more(self, own: Spot, other: Spot) -> bool:
        """Whether the schema at *own* says more about a type than the one at *other*, or what that refers to."""
        followed = self._workspace.follow(other)
        return telling(own, self._workspace) > telling(followed, self._workspace)

    def _schema_type(self, spot: Spot, value: Mapping[str, Any], hint: str, reply: bool) -> ir.Type:
        family = self._families.of(spot)
        if family is not None:
            return self._choices.any_of(family, hint, reply)
        only = self._only_part(spot)
        if only is not None:
            return self._type(only, hint, reply)
        if ("properties" in value or "allOf" in value) and self._is_object(spot):
            # An object is what the parts of an allOf are, whether they say so or not.
            return self._of_kinds(spot, kinds(value) or ("object",), hint, reply)
        if value.get("allOf"):
            parts = [spot.child("allOf", index) for index in range(len(value["allOf"]))]
            part = most_telling(parts, self._workspace)
            if not self._says_more(_without(spot, "allOf"), part):
                return self._type(part, hint, reply)
        return self._own_type(spot, value, hint, reply)

    def _own_type(self, spot: Spot, value: Mapping[str, Any], hint: str, reply: bool) -> ir.Type:
        """The type of the schema at *spot* by its own keywords, whatever its `allOf` leads to."""
        if "oneOf" in value or "anyOf" in value:
            found = self._choices.union(spot, hint, reply)
            return found or self._of_kinds(spot, kinds(value), hint, reply)
        if "enum" in value or "x-extensible-enum" in value or "const" in value:
            listed = _listed(value)
            found = self._choices.enumeration(spot, listed, hint, reply)
            return found or self._of_kinds(
                spot, kinds(value) or kinds_of_values(listed), hint, reply
            )
        return self._of_kinds(spot, kinds(value), hint, reply)

    def _only_part(self, spot: Spot) -> Spot | None:
        """The one part of an `allOf` that says what an object's members are, None where others have a say in it."""
        if self._families.is_heir(spot):
            # It is what the base is not, even if it has no member of its own.
            return None
        if any(keyword in spot.value for keyword in (*REFINING, "required") if keyword != "allOf"):
            return None
        parts = [spot.child("allOf", index) for index in range(len(spot.value.get("allOf", ())))]
        told: list[Spot] = []
        others: list[Spot] = []
        for part in parts:
            (told if self._composition.has_members(part) else others).append(part)
        demanding = any("required" in keywords(self._workspace.follow(part)) for part in others)
        return told[0] if len(told) == 1 and not demanding else None

    def _is_object(self, spot: Spot) -> bool:
        return self._composition.has_members(spot) and not self._is_union(spot)

    def _is_union(self, spot: Spot) -> bool:
        """Whether the branches of the union at *spot* have all the members that stand beside it."""
        keyword = union_keyword(spot.value)
        if not keyword:
            return False
        beside = {m.name for m in self._composition.members(spot) if m.refinements}
        branches = [spot.child(keyword, index) for index in range(len(spot.value[keyword]))]
        return all(
            beside <= {m.name for m in self._composition.members(each) if m.refinements}
            for each in branches
        )

    def _of_kinds(self, spot: Spot, possible: tuple[str, ...], hint: str, reply: bool) -> ir.Type:
        return one_of([self._kind(spot, kind, hint, reply) for kind in possible])

    def _kind(self, spot: Spot, kind: str, hint: str, reply: bool) -> ir.Type:
        if kind == "array":
            return ir.ListType(self._items(spot, hint, reply), inferred="type" not in spot.value)
        if kind == "object":
            return self._object(spot, hint, reply)
        if not reply and kind == "string" and media_types.is_binary(spot.value):
            return ir.ScalarType("Binary")
        return SCALARS[kind]

    def _items(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        """The type of the items of the array at *spot*; of any of them, where it is a tuple."""
        value = spot.value
        first = [
            spot.child("prefixItems", index) for index in range(len(value.get("prefixItems", ())))
        ]
        options = [self._type(each, f"{hint}Item{i + 1}", reply) for i, each in enumerate(first)]
        if not options or value.get("items", True) is not False:
            options.append(
                self._type(spot.child("items"), hint, reply) if "items" in value else ANYTHING
            )
        return one_of(options)

    def _object(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        value = spot.value
        if self._composition.has_members(spot):
            return ir.ModelType(self.objects.model((spot,), hint, reply))
        described = described_extra(spot)
        if described:
            return ir.MapType(one_of([self._type(s, f"{hint}Value", reply) for s in described]))
        if value.get("additionalProperties") is False:
            return ir.ModelType(self.objects.model((spot,), hint, reply))
        return ir.MapType(ANYTHING)


def _without(spot: Spot, keyword: str) -> Spot:
    """The schema at *spot* as if it had no *keyword*."""
    value = {key: each for key, each in spot.value.items() if key != keyword}
    return Spot(spot.document, spot.pointer, value)


def _listed(value: Mapping[str, Any]) -> tuple[Any, ...]:
    """The values that an enumeration, or a constant, allows."""
    if "enum" in value or "x-extensible-enum" in value:
        return tuple(value.get("enum") or value.get("x-extensible-enum", ()))
    return (value["const"],)
