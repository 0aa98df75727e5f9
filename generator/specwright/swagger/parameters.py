"""Parameters that are neither bodies nor forms, and headers of responses, as OpenAPI 3.0 has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import checking, pointers
from ..resolving import Spot
from .context import Context, extensions

#: What says how a value looks, and belongs to the schema that OpenAPI wants for it.
_OF_SCHEMA = frozenset(
    """type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength
    pattern maxItems minItems uniqueItems enum multipleOf nullable""".split()
)
_OF_QUERIES: Mapping[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
#: How the items of an array are joined: the style of OpenAPI, by place and `collectionFormat`.
_STYLES: Mapping[str, Mapping[str, tuple[str, bool]]] = {
    "query": _OF_QUERIES,
    "form": _OF_QUERIES,
    "path": {"csv": ("simple", False)},
    "header": {"csv": ("simple", False)},
}


def convert_parameter(context: Context, spot: Spot, target: str) -> dict[str, Any]:
    """What the parameter at *spot* becomes, to be put at the pointer *target*."""
    context.moved(target, spot)
    made = _described(context, spot, target)
    made.update(joining(context, spot, target, spot.value["in"]))
    if "x-example" in made:
        made["example"] = made.pop("x-example")
        context.moved(pointers.join(target, "example"), spot.child("x-example"))
    return made


def convert_header(context: Context, spot: Spot, target: str) -> dict[str, Any]:
    """What the header of a response at *spot* becomes, to be put at the pointer *target*."""
    context.moved(target, spot)
    return {
        **_described(context, spot, target),
        **joining(context, spot, target, "header"),
    }


def _described(context: Context, spot: Spot, target: str) -> dict[str, Any]:
    made = {
        key: value
        for key, value in spot.value.items()
        if key not in _OF_SCHEMA and not is_of_schema(key) and key != "collectionFormat"
    }
    made["schema"] = value_schema(context, spot, pointers.join(target, "schema"))
    return made


def is_of_schema(key: str) -> bool:
    """Whether the extension *key* of a parameter says something about its value that a schema would say."""
    if key == "x-nullable":
        return True
    places = checking.vocabulary().get(key, {}).get("appliesTo", ())
    return "schema" in places and "parameter" not in places


def value_schema(context: Context, spot: Spot, target: str) -> dict[str, Any]:
    """The schema of the values of the parameter, header or items at *spot*, to be put at *target*."""
    context.moved(target, spot)
    made = {
        key: value
        for key, value in spot.value.items()
        if key in _OF_SCHEMA or (key[:2] == "x-" and is_of_schema(key))
    }
    if "x-nullable" in made:
        made["nullable"] = made.pop("x-nullable")
    if made.get("type") == "file":
        made.update(type="string", format="binary")
    if "items" in made:
        items = spot.child("items")
        where = pointers.join(target, "items")
        made["items"] = {**extensions(items.value), **value_schema(context, items, where)}
    return made


def joining(context: Context, spot: Spot, target: str, place: str) -> dict[str, Any]:
    """How the items of the array at *spot* are joined in a *place* (query, form, path, header), told for *target*."""
    value = spot.value
    if value.get("type") != "array":
        return {}
    inner = value.get("items", {})
    if inner.get("type") == "array":
        hint = "describe it as a string, or send a body in JSON"
        context.refuse(
            spot.child("items"), "OpenAPI cannot say how an array in an array is written", hint
        )
    written = value.get("collectionFormat", "csv")
    styles = _STYLES[place]
    if written not in styles:
        message = f"OpenAPI has no equivalent of the collectionFormat {written!r} in a {place}"
        context.refuse(
            spot.child("collectionFormat"), message, f"it has one of {', '.join(styles)}"
        )
        return {}
    style, explode = styles[written]
    origin = spot.child("collectionFormat") if "collectionFormat" in value else spot
    for key in ("style", "explode"):
        context.made(pointers.join(target, key), origin)
    return {"style": style, "explode": explode}
