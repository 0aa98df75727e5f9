"""Bundling: what a service's documents say, gathered into one self-contained document.

Two forms: the JSON Schemas of a service under `$defs`, which feed the validator compiler and the JSON Schema
files; and one OpenAPI document an operation without references to other files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from . import media_types, pointers, structure
from .composing import Composition
from .families import Families, Family
from .naming import numbered
from .resolving import Spot, Workspace, mapping_reference

#: What stands under `components`, by the kind of object that refers to it.
_SECTIONS: Mapping[str, str] = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "requestBody": "requestBodies",
    "header": "headers",
    "securityScheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
    "pathItem": "pathItems",
    "error": "x-error-codes",
}

#: What makes a schema a union, and the mark of the schema without it.
_OF_UNIONS = frozenset({"oneOf", "anyOf", "discriminator"})
_ALONE = "#alone"


class Definitions:
    """The named schemas of a service: hands out one `$defs` name a schema and holds the rewritten schemas.

    Args:
        workspace: the documents.
        families: tells the bases among the schemas.
        sent: those of what users send, among which these are for what they are sent; None where these are the former.
    """

    def __init__(
        self, workspace: Workspace, families: Families, sent: Definitions | None = None
    ) -> None:
        self._workspace = workspace
        self._families = families
        self._composition = Composition(workspace)
        self._sent = sent
        self._silent = "writeOnly" if sent else "readOnly"
        self._names: dict[tuple[str, str], str] = {}
        self._owners: dict[str, Spot] = sent._owners if sent else {}
        self._schemas: dict[str, Any] = sent._schemas if sent else {}
        self._direct: dict[tuple[str, str], tuple[bool, tuple[Spot, ...]]] = {}

    @property
    def schemas(self) -> Mapping[str, Any]:
        """The schemas by name, with every `$ref` rewritten to `#/$defs/<name>`."""
        return self._schemas

    @property
    def places(self) -> dict[str, tuple[Path, str]]:
        """The document and the pointer that each of them comes from."""
        return {name: (owner.document.path, owner.pointer) for name, owner in self._owners.items()}

    def add(self, spot: Spot, name: str = "") -> str:
        """The `$defs` name of the schema at *spot*, which is gathered with all that it refers to.

        Args:
            spot: the schema.
            name: what it is called where that is not taken; by default after where it stands.
        """
        if spot.key in self._names:
            return self._names[spot.key]
        if self._sent and not self._tells_who_writes(spot):
            return self._sent.add(spot, name)
        name = self._claim(name or definition_name(spot), spot)
        self._names[spot.key] = name
        self._schemas[name] = {}
        family = self._families.of(spot)
        self._schemas[name] = self._choice(family) if family else self._derived(spot)
        return name

    def _tells_who_writes(self, spot: Spot) -> bool:
        """Whether what is sent is something else than what is received, where both are as the schema at *spot* says."""
        seen, waiting = {spot.key}, [spot]
        while waiting:
            says, leads_to = self._looked_at(waiting.pop())
            if says:
                return True
            waiting += [each for each in leads_to if each.key not in seen]
            seen.update(each.key for each in leads_to)
        return False

    def _looked_at(self, spot: Spot) -> tuple[bool, tuple[Spot, ...]]:
        """Whether the schema at *spot* itself has members that only one side writes, and what it leads to."""
        if spot.key not in self._direct:
            places = list(structure.walk(spot.value, "schema"))
            values = [place.value for place in places if isinstance(place.value, Mapping)]
            says = any(each.get("readOnly") or each.get("writeOnly") for each in values)
            targets = [
                self._workspace.follow(
                    Spot(spot.document, spot.pointer + place.pointer, place.value)
                )
                for place in places
                if structure.is_reference(place)
            ]
            family = self._families.of(spot)
            targets += [heir for _, heir in family.choices] if family else []
            self._direct[spot.key] = says, tuple(targets)
        return self._direct[spot.key]

    def _choice(self, family: Family) -> Any:
        """The schema of any of the *family*, for our compiler and for those who know no discriminator."""
        values: dict[str, list[str]] = {}
        for value, schema in family.choices:
            own = schema.key == family.base.key
            name = self._add_alone(family.base) if own else self.add(schema)
            values.setdefault(to_definition(name), []).append(value)
        branches: list[Any] = [
            {"$ref": reference, "properties": {family.property: {"enum": chosen}}}
            for reference, chosen in values.items()
        ]
        if family.nullable:
            branches.append({"type": "null"})
        mapping = {value: reference for reference, chosen in values.items() for value in chosen}
        choice = {
            "oneOf": branches,
            "discriminator": {"propertyName": family.property, "mapping": mapping},
        }
        if not family.optional:
            return choice
        alone = {"$ref": to_definition(self._add_alone(family.base))}
        return {"if": {"required": [family.property]}, "then": choice, "else": alone}

    def _derived(self, spot: Spot) -> Any:
        """The copy of what stands at *spot*, which builds on its bases without the unions that it is part of.

        A base that is one of what is derived from it, and these built on the base, would have no end.
        """
        schema = self._rewritten(spot)
        for place in structure.walk(schema, "schema"):
            if not structure.is_reference(place) or not _holds_for_all(place):
                continue
            told = pointers.resolve(spot.value, place.pointer)
            base = self._workspace.follow(Spot(spot.document, spot.pointer + place.pointer, told))
            branches = map(self._workspace.follow, self._composition.branches(base))
            listed = spot.key in {branch.key for branch in branches}
            if listed or self._families.builds_on(spot, base):
                place.value["$ref"] = to_definition(self._add_alone(base))
        return schema

    def _add_alone(self, base: Spot) -> str:
        """The `$defs` name of the schema at *base* without its union."""
        alone = {key: each for key, each in base.value.items() if key not in _OF_UNIONS}
        marked = Spot(base.document, f"{base.pointer}{_ALONE}", None)
        if marked.key not in self._names:
            self._names[marked.key] = name = self._claim(f"{definition_name(base)}Base", base)
            self._schemas[name] = {}
            self._schemas[name] = self._derived(Spot(base.document, base.pointer, alone))
        return self._names[marked.key]

    def _rewritten(self, spot: Spot) -> Any:
        schema = rewrite(
            spot,
            "schema",
            lambda _, target: to_definition(self.add(target)),
            self._workspace,
        )
        self._demand_what_is_written(schema, spot)
        for place in structure.walk(schema, "schema"):
            # Bytes and files stand in requests as they are: no JSON type says what they are.
            if isinstance(place.value, dict) and media_types.is_binary(place.value):
                place.value.pop("type", None)
        return schema

    def _demand_what_is_written(self, schema: Any, spot: Spot) -> None:
        """Take from each `required` in *schema*, the copy of what stands at *spot*, what its writer need not say.

        OpenAPI demands a read-only property of what the service writes alone, and a write-only one of its users.
        """
        silent_in: dict[str, set[str]] = {}
        for place in structure.walk(schema, "schema"):
            if not isinstance(place.value, dict) or not place.value.get("required"):
                continue
            whole = place
            while whole.keyword == "allOf" and whole.parent is not None:
                whole = whole.parent
            if whole.pointer not in silent_in:
                told = Spot(
                    spot.document,
                    spot.pointer + whole.pointer,
                    pointers.resolve(spot.value, whole.pointer),
                )
                silent_in[whole.pointer] = {
                    member.name
                    for member in self._composition.members(told)
                    if self._composition.says(member, self._silent)
                }
            silent = silent_in[whole.pointer]
            if silent:
                place.value["required"] = [
                    name for name in place.value["required"] if name not in silent
                ]

    def put(self, name: str, schema: Any, spot: Spot) -> str:
        """Add the synthetic *schema*, made from what stands at *spot*, and return its name: *name*, unless it is taken.

        It may replace *spot*'s own.
        """
        name = self._claim(name, spot)
        self._schemas[name] = schema
        return name

    def _claim(self, name: str, spot: Spot) -> str:
        """The first of *name*, *name* with 2, 3, … that belongs to *spot*."""
        if self._sent:
            name = f"{name}Received"
        for candidate in numbered(name):
            if self._owners.setdefault(candidate, spot).key == spot.key:
                return candidate
        raise AssertionError("numbers never end")


def _holds_for_all(place: structure.Place) -> bool:
    """Whether the schema at *place* is part of an `allOf` of the one that the walk started at."""
    whole = place
    while whole.keyword == "allOf" and whole.parent is not None:
        whole = whole.parent
    return whole is not place and whole.parent is None


def to_definition(name: str) -> str:
    """The reference to the definition *name*."""
    return pointers.to_fragment(pointers.join("/$defs", name))


def definition_name(spot: Spot) -> str:
    """The name of the schema at *spot*: its component's name, or its file and all of its path."""
    parts = pointers.split(spot.pointer)
    if parts[:2] == ("components", "schemas") and len(parts) > 2:
        return ".".join(parts[2:])
    return ".".join((spot.document.path.stem, *parts))


def rewrite(
    spot: Spot, kind: Any, reference: Callable[[str, Spot], str], workspace: Workspace
) -> Any:
    """A copy of the object of *kind* at *spot* in which each `$ref` is what *reference* says of (kind, target)."""
    value = _copied(spot.value)
    for place in list(structure.walk(value, kind)):
        here = Spot(spot.document, spot.pointer + place.pointer, place.value)
        if place.kind == "schema" and isinstance(place.value, dict):
            # No reference needs them any more, and below an `$id` pointers would start anew.
            for keyword in ("$id", "$anchor"):
                place.value.pop(keyword, None)
        if structure.is_reference(place):
            place.value["$ref"] = reference(
                place.kind, workspace.resolve(here, place.value["$ref"])
            )
        elif place.kind == "discriminator" and isinstance(place.value.get("mapping"), dict):
            mapping = place.value["mapping"]
            for key, target in mapping.items():
                mapping[key] = reference("schema", mapping_target(here, target, workspace))
    return value


def _copied(value: Any) -> Any:
    """A copy of *value*, which is plain data, down to its lists and mappings."""
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, list) else value


def mapping_target(spot: Spot, target: str, workspace: Workspace) -> Spot:
    """The schema that a discriminator's mapping at *spot* names: a reference, or the name of a component.

    Raises:
        InputError: it leads nowhere.
    """
    return workspace.resolve(spot, mapping_reference(target))


def bundle(spot: Spot, workspace: Workspace, families: Families) -> Any:
    """The OpenAPI document at *spot* with every component of other files pulled in.

    One whose name is taken there gets a number.
    """
    owners: dict[tuple[str, str], Spot] = {}
    pulled: dict[str, dict[str, Any]] = {}

    def reference(kind: str, target: Spot) -> str:
        section = _SECTIONS[kind]
        parts = pointers.split(target.pointer)
        name = (
            parts[2]
            if parts[:2] == ("components", section) and len(parts) == 3
            else definition_name(target)
        )
        if target.document is spot.document:
            return pointers.to_fragment(target.pointer)
        taken = spot.value.get("components", {}).get(section, {})
        name = next(
            each
            for each in numbered(name)
            if each not in taken and owners.setdefault((section, each), target).key == target.key
        )
        if name not in pulled.setdefault(section, {}):
            pulled[section][name] = None
            pulled[section][name] = rewrite(target, kind, reference, workspace)
            family = families.of(target) if kind == "schema" else None
            for _, heir in family.choices if family else ():
                reference(kind, heir)
        return pointers.to_fragment(pointers.join("/components", section, name))

    document = rewrite(spot, "document", reference, workspace)
    components = document.setdefault("components", {}) if pulled else {}
    for section in sorted(pulled):
        components.setdefault(section, {}).update(pulled[section])
    return document
