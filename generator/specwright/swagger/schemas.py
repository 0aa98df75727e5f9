"""Schemas of Swagger 2.0 as schemas of OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import pointers
from ..errors import InputError
from ..resolving import Spot
from .context import Context, is_swagger

#: What describes a schema that may be null as well, and stays with it rather than with what it is when it is not null.
_ANNOTATIONS = frozenset(
    {"title", "description", "readOnly", "default", "example", "externalDocs", "xml"}
)

#: What says that a value may be null.
_NULLABLE = ("x-nullable", "nullable")


def convert_schema(context: Context, spot: Spot, target: str) -> Any:
    """What the schema at *spot* becomes, to be put at the pointer *target*."""
    value = spot.value
    if not isinstance(value, Mapping):
        return value
    is_part = "$ref" in value or ("allOf" in value and "type" not in value)
    if is_part and _may_be_null(value):
        return _with_null(context, spot, target)
    return _converted(context, spot, target)


def _may_be_null(value: Mapping[str, Any]) -> bool:
    return any(value.get(keyword) is True for keyword in _NULLABLE)


def _with_null(context: Context, spot: Spot, target: str) -> dict[str, Any]:
    """The schema at *spot*, to which a type cannot simply be added, or null."""
    inner = pointers.join(target, "anyOf", 0)
    context.moved(inner, spot)
    made = _converted(context, spot, inner)
    outer = {key: made.pop(key) for key in list(made) if key in _ANNOTATIONS or key[:2] == "x-"}
    for key in outer:
        context.moved(pointers.join(target, key), spot.child(key))
    made.pop("nullable", None)
    return {**outer, "anyOf": [made, {"type": "null"}]}


def _converted(context: Context, spot: Spot, target: str) -> dict[str, Any]:
    if isinstance(spot.value.get("$ref"), str):
        beside = {key: item for key, item in spot.value.items() if key not in _NULLABLE}
        return {**beside, "$ref": reference_to_schema(context, spot)}
    made: dict[str, Any] = {}
    for keyword, value in spot.value.items():
        if keyword in ("properties", "allOf", "items", "additionalProperties"):
            made.update(_below(context, spot, keyword, target))
        elif keyword == "discriminator" and isinstance(value, str):
            context.made(pointers.join(target, keyword), spot.child(keyword))
            made[keyword] = {"propertyName": value, **_mapping(context, spot)}
        elif keyword == "x-nullable" and isinstance(value, bool):
            made["nullable"] = value
        elif keyword == "type" and value == "file":
            made[keyword] = "string"
        else:
            made[keyword] = value
    return {**made, "format": "binary"} if spot.value.get("type") == "file" else made


def _below(context: Context, spot: Spot, keyword: str, target: str) -> dict[str, Any]:
    """What becomes of the schemas under *keyword*."""
    value = spot.value[keyword]
    where = pointers.join(target, keyword)
    if keyword == "properties":
        made = {
            name: convert_schema(context, spot.child(keyword, name), pointers.join(where, name))
            for name in value
        }
        return {keyword: made}
    if not isinstance(value, list):
        return {keyword: convert_schema(context, spot.child(keyword), where)}
    # The schemas of the first items, each by its position, are what OpenAPI calls prefixItems.
    becomes = "prefixItems" if keyword == "items" else keyword
    where = pointers.join(target, becomes)
    context.moved(where, spot.child(keyword))
    listed = [
        convert_schema(context, spot.child(keyword, index), pointers.join(where, index))
        for index in range(len(value))
    ]
    return {becomes: listed}


def reference_to_schema(context: Context, spot: Spot) -> str:
    """What the `$ref` of the schema at *spot* becomes."""
    written: str = spot.value["$ref"]
    try:
        found = context.workspace.resolve_as_written(spot, written)
    except InputError as error:
        context.problems.extend(error.problems)
        return written
    component = context.component(found, "definitions", "schemas")
    if component:
        return component
    if isinstance(found.document.value, Mapping) and "openapi" in found.document.value:
        return context.reference(found, found.pointer)
    if not context.is_sound(found, "schema"):
        return written
    return context.pull(found)


def _mapping(context: Context, base: Spot) -> dict[str, Any]:
    """Which schema the discriminator of *base* means by a name that its component could not keep."""
    if not is_swagger(base.document) or len(pointers.split(base.pointer)) != 2:
        return {}
    names = context.names(base.document, "definitions")
    renamed = {old: new for old, new in names.items() if old != new}
    if not renamed:
        return {}
    definitions = base.document.value["definitions"]
    family = _heirs(definitions, pointers.split(base.pointer)[1])
    found = {
        old: context.reference(base, pointers.join("/components/schemas", new))
        for old, new in renamed.items()
        if old in family
    }
    return {"mapping": found} if found else {}


def _heirs(definitions: Mapping[str, Any], base: str) -> set[str]:
    """The names of the definition *base* and of all that have it, or one that has it, in their `allOf`."""
    family = {base}
    while True:
        wanted = {f"#{pointers.join('/definitions', name)}" for name in family}
        found = {
            name
            for name, schema in definitions.items()
            for part in schema.get("allOf", ())
            if part.get("$ref") in wanted
        }
        if found <= family:
            return family
        family |= found
