"""OpenAPI 3.0 as OpenAPI 3.1: what the two say differently, mended so that every place keeps its pointer."""

from __future__ import annotations

from typing import Any

from . import structure

#: What may stand beside a `$ref` in OpenAPI 3.0 without being ignored: it says nothing about the instance.
_ANNOTATIONS = frozenset({"$ref", "title", "description", "deprecated", "readOnly", "writeOnly"})
_LIMITS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def upgrade(value: Any) -> None:
    """Turn the OpenAPI 3.0 document *value* into one of 3.1.

    Documents of 3.1 are left as they are, but for `nullable`: 3.1 no longer has it, and many still write it.
    """
    if not (isinstance(value, dict) and isinstance(value.get("openapi"), str)):
        return
    old = value["openapi"].startswith("3.0.")
    for place in list(structure.walk(value)):
        if place.kind == "schema" and isinstance(place.value, dict):
            if old:
                _upgrade_schema(place.value)
            _spell_nullable(place.value)
    if old:
        value["openapi"] = "3.1.0"


def _upgrade_schema(schema: dict[str, Any]) -> None:
    if isinstance(schema.get("$ref"), str):
        for name in [name for name in schema if name not in _ANNOTATIONS and name[:2] != "x-"]:
            del schema[name]
        return
    for exclusive, limit in _LIMITS:
        given = schema.get(exclusive)
        if isinstance(given, bool):
            del schema[exclusive]
            if given and limit in schema:
                schema[exclusive] = schema.pop(limit)
    if schema.get("format") == "byte" and schema.get("type") == "string":
        schema["contentEncoding"] = "base64"
        del schema["format"]


def _spell_nullable(schema: dict[str, Any]) -> None:
    """`nullable: true` as a type of its own; without a type beside it, it says nothing (OpenAPI 3.0.3)."""
    given = schema.get("nullable")
    if not isinstance(given, bool):
        return
    del schema["nullable"]
    kind = schema.get("type")
    if not given or kind is None:
        return
    kinds = [kind] if isinstance(kind, str) else list(kind)
    schema["type"] = kinds if "null" in kinds else [*kinds, "null"]
    # OpenAPI 3.0 wants null among the values of an enum as well, which many forget, and the type says it.
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
