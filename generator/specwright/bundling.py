"""Bundling: what a service's documents say, gathered into one self-contained document.

Two forms: the JSON Schemas of a service under `$defs`, which feed the validator compiler and the JSON Schema
files; and one OpenAPI document an operation without references to other files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import pointers, structure
from .errors import InputError, Location
from .resolving import Spot, Workspace

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


class Definitions:
    """The named schemas of a service: hands out one `$defs` name a schema and holds the rewritten schemas."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._names: dict[tuple[str, str], str] = {}
        self._owners: dict[str, Spot] = {}
        self._schemas: dict[str, Any] = {}

    @property
    def schemas(self) -> Mapping[str, Any]:
        """The schemas by name, with every `$ref` rewritten to `#/$defs/<name>`."""
        return self._schemas

    def locate(self, pointer: str) -> Location:
        """Where what stands at *pointer* below the gathered definitions (`/$defs/...`) comes from."""
        parts = pointers.split(pointer)
        owner = self._owners[parts[1]]
        return owner.document.locate(pointers.join(owner.pointer, *parts[2:]))

    def add(self, spot: Spot, name: str = "") -> str:
        """The `$defs` name of the schema at *spot*, which is gathered with all that it refers to.

        Raises:
            InputError: another schema of the service has that name.
        """
        if spot.key in self._names:
            return self._names[spot.key]
        name = name or definition_name(spot)
        owner = self._owners.setdefault(name, spot)
        if owner.key != spot.key:
            message = f"the schema name {name!r} is taken by {owner.location} ({owner.pointer})"
            raise InputError(
                [spot.problem(message, "names are unique in a service: rename one of the two")]
            )
        self._names[spot.key] = name
        self._schemas[name] = {}
        self._schemas[name] = rewrite(
            spot,
            "schema",
            lambda _, target: f"#/$defs/{pointers.escape(self.add(target))}",
            self._workspace,
        )
        return name

    def put(self, name: str, schema: Any, spot: Spot) -> None:
        """Add the synthetic *schema*, made from what stands at *spot*, under *name*; it may replace *spot*'s own.

        Raises:
            InputError: another schema of the service has that name.
        """
        owner = self._owners.setdefault(name, spot)
        if owner.key != spot.key:
            raise InputError(
                [spot.problem(f"the schema name {name!r} is taken by {owner.location}")]
            )
        self._schemas[name] = schema


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
    if "/" not in target and "#" not in target and not target.endswith((".yaml", ".yml", ".json")):
        target = f"#/components/schemas/{pointers.escape(target)}"
    return workspace.resolve(spot, target)


def bundle(spot: Spot, workspace: Workspace) -> Any:
    """The OpenAPI document at *spot* with every component of other files pulled in.

    Raises:
        InputError: two components of one kind have the same name.
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
            return f"#{target.pointer}"
        owner = owners.setdefault((section, name), target)
        if owner.key != target.key or name in spot.value.get("components", {}).get(section, {}):
            raise InputError(
                [target.problem(f"the component name {name!r} is taken in {spot.document.name}")]
            )
        if name not in pulled.setdefault(section, {}):
            pulled[section][name] = None
            pulled[section][name] = rewrite(target, kind, reference, workspace)
        return f"#/components/{section}/{pointers.escape(name)}"

    document = rewrite(spot, "document", reference, workspace)
    components = document.setdefault("components", {}) if pulled else {}
    for section in sorted(pulled):
        components.setdefault(section, {}).update(pulled[section])
    return document
