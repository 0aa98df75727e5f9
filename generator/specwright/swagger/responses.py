"""Responses of Swagger 2.0 as responses of OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import pointers
from ..resolving import Spot
from .bodies import BINARY, JSON
from .context import Context, extensions
from .parameters import convert_header
from .schemas import convert_schema


def convert_response(
    context: Context, spot: Spot, target: str, produces: Sequence[str]
) -> dict[str, Any]:
    """What the response at *spot* becomes, to be put at the pointer *target*.

    Args:
        context: the conversion.
        spot: the response.
        target: where it is put.
        produces: the media types that the operation answers.
    """
    context.moved(target, spot)
    value = spot.value
    made: dict[str, Any] = {"description": value["description"]}
    if "headers" in value:
        where = pointers.join(target, "headers")
        made["headers"] = {
            name: convert_header(context, spot.child("headers", name), pointers.join(where, name))
            for name in value["headers"]
        }
    content = _content(context, spot, pointers.join(target, "content"), produces)
    if content:
        made["content"] = content
    return {**made, **extensions(value)}


def _content(context: Context, spot: Spot, target: str, produces: Sequence[str]) -> dict[str, Any]:
    value = spot.value
    examples = value.get("examples", {})
    content: dict[str, Any] = {}
    listed = _media_types(spot, produces) if "schema" in value else []
    for media in dict.fromkeys((*listed, *examples)):
        where = pointers.join(target, media)
        context.made(where, spot)
        content[media] = {}
        if "schema" in value:
            below = pointers.join(where, "schema")
            context.moved(below, spot.child("schema"))
            content[media]["schema"] = convert_schema(context, spot.child("schema"), below)
        if media in examples:
            context.moved(pointers.join(where, "example"), spot.child("examples", media))
            content[media]["example"] = examples[media]
    return content


def _media_types(spot: Spot, produces: Sequence[str]) -> Sequence[str]:
    """What the operation answers; JSON, or bytes for a file, where nobody says it."""
    if produces:
        return produces
    if spot.value["schema"].get("type") == "file":
        return [BINARY]
    return [] if spot.value.get("examples") else [JSON]
