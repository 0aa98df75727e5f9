"""Lowering of facts: what a schema, or another object of a spec, says of itself, read from its keywords."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from .. import ir
from ..resolving import Spot
from ..structure import label

#: Keywords that say what a type is, and refine what a reference beside them says.
REFINING = ("properties", "allOf", "oneOf", "anyOf", "enum", "const")
#: So many objects of a kind are kept for those who say the same.
_MOST_SHARED = 1 << 15
#: Longer titles are sentences.
_LONGEST_TITLE = 60
_JSON_TYPES = {
    str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null",
    list: "array", dict: "object",
}  # fmt: skip

_NUMBERS = frozenset({"integer", "number"})
_STRINGS = frozenset({"string"})
_ARRAYS = frozenset({"array"})
#: The attribute of `ir.Limits` for each keyword, and the types that it is about.
_LIMITS = {
    "minimum": ("minimum", _NUMBERS),
    "maximum": ("maximum", _NUMBERS),
    "exclusiveMinimum": ("exclusive_minimum", _NUMBERS),
    "exclusiveMaximum": ("exclusive_maximum", _NUMBERS),
    "multipleOf": ("multiple_of", _NUMBERS),
    "minLength": ("min_length", _STRINGS),
    "maxLength": ("max_length", _STRINGS),
    "pattern": ("pattern", _STRINGS),
    "contentEncoding": ("content_encoding", _STRINGS),
    "contentMediaType": ("content_media_type", _STRINGS),
    "minItems": ("min_items", _ARRAYS),
    "maxItems": ("max_items", _ARRAYS),
    "uniqueItems": ("unique_items", _ARRAYS),
}

# A large service says the same of many members, which then share one object.
_text = lru_cache(_MOST_SHARED, typed=True)(ir.Text)
_enum_value = lru_cache(_MOST_SHARED, typed=True)(ir.EnumValue)
_limits_of = lru_cache(_MOST_SHARED, typed=True)(ir.Limits)


def text(value: Mapping[str, Any], name: str) -> ir.Text:
    """The text *name* of *value* in both languages (see the x-zh keyword)."""
    translations = value.get("x-zh", {})
    if isinstance(translations, str):
        translations = {"description": translations}
    return _text(value.get(name, ""), translations.get(name, ""))


def title(value: Mapping[str, Any]) -> str:
    """The title of *value*, if it is as short as a name."""
    given = " ".join(value.get("title", "").split())
    return given if len(given) <= _LONGEST_TITLE else ""


def source(value: Mapping[str, Any]) -> ir.Source | None:
    """The x-source of *value*, None when the fact is simply from the vendor's page."""
    if "x-source" not in value:
        return None
    given = value["x-source"]
    return ir.Source(given["from"], given.get("note", ""), tuple(given.get("facts", ())))


def keywords(spot: Spot) -> Mapping[str, Any]:
    """The keywords of the schema at *spot*: none, where it is true or false."""
    return spot.value if isinstance(spot.value, Mapping) else {}


def union_keyword(value: Mapping[str, Any]) -> str:
    """The keyword of the union that a schema is, "" when it is none."""
    return next((keyword for keyword in ("oneOf", "anyOf") if value.get(keyword)), "")


def kinds(value: Mapping[str, Any]) -> tuple[str, ...]:
    """The JSON types that *value* allows, inferred from its keywords where it names none."""
    given = value.get("type")
    if isinstance(given, str):
        return (given,)
    if given:
        return tuple(given)
    if "properties" in value or "additionalProperties" in value:
        return ("object",)
    if "items" in value or "prefixItems" in value:
        return ("array",)
    return ()


def kinds_of_values(values: Iterable[Any]) -> tuple[str, ...]:
    """The JSON types of the *values* of an enumeration."""
    return tuple(dict.fromkeys(_JSON_TYPES[type(value)] for value in values))


def enum_values(described: Mapping[str, Any]) -> Iterator[ir.EnumValue]:
    """The values that a schema lists, or its one constant, each with its meaning (see x-enum-descriptions)."""
    listed = described.get("enum") or described.get("x-extensible-enum") or ()
    if not listed and "const" in described:
        listed = (described["const"],)
    meanings = described.get("x-enum-descriptions", {})
    for value in listed:
        explained = text(meanings.get(label(value), {}), "description")
        plain = value is None or isinstance(value, (str, int, float))
        yield (_enum_value if plain else ir.EnumValue)(value, explained)


def examples(described: Mapping[str, Any]) -> tuple[Any, ...]:
    """The values that a schema shows: its `example`, then its `examples`."""
    single = (described["example"],) if "example" in described else ()
    return single + tuple(described.get("examples", ()))


def limits(described: Mapping[str, Any]) -> ir.Limits:
    """The constraints that a schema puts on one value: those of other types than its own mean nothing."""
    allowed = kinds(described)
    found = {
        name: described[keyword]
        for keyword, (name, types) in _LIMITS.items()
        if keyword in described and (not allowed or not types.isdisjoint(allowed))
    }
    return _limits_of(**found)


def rules(value: Mapping[str, Any]) -> Iterator[ir.Rule]:
    """The rules between the members of an object (see the x-validations keyword)."""
    for rule in value.get("x-validations", ()):
        yield ir.Rule(
            id=rule["id"],
            expression=rule["rule"],
            severity=rule.get("severity", "error"),
            description=text(rule, "description"),
            message=text(rule, "message"),
            pointer=rule.get("pointer", ""),
            error_code=rule.get("error-code", ""),
            source=source(rule),
        )
