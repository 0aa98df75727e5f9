"""From the members of a request to their places: path, query, headers and body.

Serialization follows OpenAPI's `style` and `explode`: `simple` in paths and headers, `form` in
queries unless a plan says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .plan import Operation, Parameter
from .wire import encode_json, is_array, is_object, joined, percent_encode, plain_text

__all__ = [
    "Placed",
    "encode_body",
    "header_values",
    "path_values",
    "place",
    "query_pairs",
    "template_names",
]

_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_FORBIDDEN_IN_HEADERS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Placed:
    """The members of a request by location; what no parameter claims is in `rest`."""

    path: dict[str, Any]
    query: dict[str, Any]
    header: dict[str, Any]
    rest: dict[str, Any]


@cache
def template_names(template: str) -> tuple[str, ...]:
    """The names between braces in a path or URL template, in order."""
    return tuple(re.findall(r"\{([^{}]+)\}", template))


@cache
def _parameters_by_member(operation: Operation[Any]) -> dict[str, Parameter]:
    return {item.member: item for item in operation.parameters if item.location != "body"}


def place(operation: Operation[Any], arguments: Mapping[str, Any]) -> Placed:
    """Sort the members of a request by location, under wire names. Nulls of parameters vanish."""
    parameters = _parameters_by_member(operation)
    if not parameters:
        return Placed({}, {}, {}, dict(arguments))
    placed = Placed({}, {}, {}, {})
    for member, value in arguments.items():
        parameter = parameters.get(member)
        if parameter is None:
            placed.rest[member] = value
        elif value is not None:
            getattr(placed, parameter.location)[parameter.name] = value
    return placed


@cache
def _styles(operation: Operation[Any]) -> dict[tuple[str, str], Parameter]:
    return {(item.location, item.name): item for item in operation.parameters}


def path_values(operation: Operation[Any], values: Mapping[str, Any]) -> dict[str, str]:
    """The texts of path parameters, before percent-encoding.

    Raises:
        ValueError: one is empty, which would make the path another operation's.
    """
    texts: dict[str, str] = {}
    for name, value in values.items():
        texts[name] = _simple(value, explode=_explodes(operation, "path", name, otherwise=False))
        if not texts[name]:
            raise ValueError(f"{name}: a path parameter must not be empty")
    return texts


def header_values(operation: Operation[Any], values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Header parameters as (lower-case name, text).

    Raises:
        ValueError: a value holds a line break or another control character.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        text = _simple(value, explode=_explodes(operation, "header", name, otherwise=False))
        if _FORBIDDEN_IN_HEADERS.search(text):
            raise ValueError(f"{name}: a header must not hold control characters")
        pairs.append((name.lower(), text))
    return pairs


def query_pairs(operation: Operation[Any], values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Query parameters as (name, text), in the style of each."""
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        parameter = _styles(operation).get(("query", name))
        style = (parameter and parameter.style) or "form"
        explode = _explodes(operation, "query", name, otherwise=style == "form")
        pairs += _query_parameter(name, value, style, explode=explode)
    return pairs


def _explodes(operation: Operation[Any], location: str, name: str, *, otherwise: bool) -> bool:
    parameter = _styles(operation).get((location, name))
    if parameter is None or parameter.explode is None:
        return otherwise
    return parameter.explode


def _query_parameter(name: str, value: Any, style: str, *, explode: bool) -> list[tuple[str, str]]:
    if is_object(value):
        if style == "deepObject":
            return [(f"{name}[{key}]", _scalar(name, item)) for key, item in value.items()]
        if explode:
            return [(str(key), _scalar(name, item)) for key, item in value.items()]
        flat = [part for key, item in value.items() for part in (key, _scalar(name, item))]
        return [(name, joined(flat, _DELIMITERS.get(style, ",")))]
    if is_array(value):
        texts = [_scalar(name, item) for item in value]
        if explode:
            return [(name, text) for text in texts]
        return [(name, joined(texts, _DELIMITERS.get(style, ",")))] if texts else []
    return [(name, plain_text(value))]


def _simple(value: Any, *, explode: bool) -> str:
    if is_object(value):
        separator = "=" if explode else ","
        return ",".join(f"{key}{separator}{plain_text(item)}" for key, item in value.items())
    if is_array(value):
        return joined(value, ",")
    return plain_text(value)


def _scalar(name: str, value: Any) -> str:
    if is_object(value) or is_array(value):
        raise TypeError(f"{name}: OpenAPI defines no serialization for values nested this deep")
    return "" if value is None else plain_text(value)


def encode_body(operation: Operation[Any], rest: dict[str, Any]) -> bytes:
    """The body: JSON, or a form when the plan's content type is one; b"" when there is none.

    Raises:
        TypeError, ValueError: a member has no form in that content type.
    """
    if operation.body_member is not None:
        if operation.body_member not in rest:
            return b""
        document = rest[operation.body_member]
    elif not rest and not operation.has_body:
        return b""
    else:
        document = rest
    if operation.content_type.startswith("application/x-www-form-urlencoded"):
        return _form(document)
    return encode_json(document)


def _form(document: Mapping[str, Any]) -> bytes:
    pairs = [
        pair
        for name, value in document.items()
        if value is not None
        for pair in _query_parameter(name, value, "form", explode=True)
    ]
    return "&".join(
        f"{percent_encode(name)}={percent_encode(text)}" for name, text in pairs
    ).encode()
