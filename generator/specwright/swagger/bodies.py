"""Bodies and forms, which Swagger 2.0 has among the parameters, as request bodies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import pointers
from ..resolving import Spot
from .context import Context, extensions
from .parameters import is_of_schema, joining, value_schema
from .schemas import convert_schema

JSON = "application/json"
BINARY = "application/octet-stream"
_URL_ENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


def convert_body(
    context: Context, spot: Spot, target: str, consumes: Sequence[str]
) -> dict[str, Any]:
    """What the body parameter at *spot* becomes, to be put at the pointer *target*.

    Args:
        context: the conversion.
        spot: the parameter.
        target: where the request body is put.
        consumes: the media types that the operation takes.
    """
    context.made(target, spot)
    value = spot.value
    given = {key: value[key] for key in ("description", "required") if key in value}
    for key in given:
        context.moved(pointers.join(target, key), spot.child(key))
    others = extensions(value)
    example = others.pop("x-example", None)
    media_types = consumes or [BINARY if _is_binary(spot.value["schema"]) else JSON]
    content: dict[str, Any] = {}
    for media in media_types:
        where = pointers.join(target, "content", media)
        content[media] = {"schema": _schema(context, spot.child("schema"), where)}
        if example is not None:
            content[media]["example"] = example
            context.moved(pointers.join(where, "example"), spot.child("x-example"))
    for key in others:
        context.moved(pointers.join(target, key), spot.child(key))
    return {**given, "content": content, **others}


def _schema(context: Context, spot: Spot, holder: str) -> Any:
    where = pointers.join(holder, "schema")
    context.moved(where, spot)
    return convert_schema(context, spot, where)


def _is_binary(schema: Any) -> bool:
    return schema.get("type") == "string" and schema.get("format") in ("binary", "file")


def convert_form(
    context: Context, parameters: Sequence[Spot], target: str, consumes: Sequence[str]
) -> dict[str, Any]:
    """What the form *parameters* of an operation become, to be put at the pointer *target*.

    Args:
        context: the conversion.
        parameters: the parameters, at least one.
        target: where the request body is put.
        consumes: the media types that the operation takes.
    """
    context.made(target, parameters[0])
    content = {
        media: _form(context, parameters, pointers.join(target, "content", media))
        for media in _form_media(parameters, consumes)
    }
    required = any(spot.value.get("required") for spot in parameters)
    return {"content": content, **({"required": True} if required else {})}


def _form_media(parameters: Sequence[Spot], consumes: Sequence[str]) -> list[str]:
    """The media types of a form: what the operation takes of them, and only multipart where there are files."""
    kinds = dict.fromkeys(media.partition(";")[0].strip().lower() for media in consumes)
    listed = [kind for kind in kinds if kind in (_URL_ENCODED, _MULTIPART)]
    if any(spot.value["type"] == "file" for spot in parameters):
        return [_MULTIPART]
    return listed or [_URL_ENCODED]


def _form(context: Context, parameters: Sequence[Spot], target: str) -> dict[str, Any]:
    """The media type object of a form, to be put at *target*."""
    schema = pointers.join(target, "schema")
    properties: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    for spot in parameters:
        name = spot.value["name"]
        properties[name] = _field(context, spot, pointers.join(schema, "properties", name))
        joined = joining(context, spot, pointers.join(target, "encoding", name), "form")
        if joined:
            encoding[name] = joined
    required = [spot.value["name"] for spot in parameters if spot.value.get("required")]
    made: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        made["required"] = required
    return {"schema": made, **({"encoding": encoding} if encoding else {})}


def _field(context: Context, spot: Spot, target: str) -> dict[str, Any]:
    made = value_schema(context, spot, target)
    others = {key: item for key, item in extensions(spot.value).items() if not is_of_schema(key)}
    if "x-example" in others:
        made["example"] = others.pop("x-example")
        context.moved(pointers.join(target, "example"), spot.child("x-example"))
    if "description" in spot.value:
        made["description"] = spot.value["description"]
    return {**made, **others}
