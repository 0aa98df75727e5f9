"""Describing: the facts of an operation as a reader wants them, one row a parameter, in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from . import ir, pointers

#: Beyond this nesting a recursive schema is not unrolled further.
_MAX_DEPTH = 12
_ARRAY_ITEM = "[]"


@dataclass(frozen=True, slots=True)
class Row:
    """One parameter of a request or member of a reply.

    Attributes:
        path: its names from the root, e.g. "Container[].Port[].Protocol".
        anchor: what a link to it ends in.
        depth: 0 for a top-level parameter.
        pattern: JSON Pointer of it in a request, with `*` for any index.
        owner: class name of the model that it is a member of.
        member: the parameter.
        location: "body", "path", "query" or "header".
    """

    path: str
    anchor: str
    pattern: str
    depth: int
    owner: str
    member: ir.Property
    location: str = "body"


@dataclass(frozen=True, slots=True)
class Profile:
    """One shape of a request: a request has several when a discriminator chooses among models.

    Attributes:
        label: the discriminator's value, "" when there is only one shape.
        model: the model of the request.
        rows: its parameters, parents before children.
    """

    label: str
    model: ir.Model
    rows: tuple[Row, ...]


def profiles(service: ir.Service, operation: ir.Operation) -> tuple[Profile, ...]:
    """The shapes of *operation*'s request."""
    return tuple(
        Profile(label, service.model(name), tuple(_rows(service, service.model(name), operation)))
        for label, name in _shapes(service, operation.request)
    )


def reply_rows(service: ir.Service, operation: ir.Operation) -> tuple[Row, ...]:
    """The members of *operation*'s reply."""
    return (
        tuple(_rows(service, service.model(operation.reply_name))) if operation.reply_name else ()
    )


def _shapes(service: ir.Service, lowered: ir.Type | None) -> Iterator[tuple[str, str]]:
    if not isinstance(lowered, ir.ModelType):
        return
    union = next((u for u in service.unions if u.name == lowered.name), None)
    if union is None:
        yield "", lowered.name
        return
    for label, name in union.options:
        yield from ((label, inner) for _, inner in _shapes(service, ir.ModelType(name)))


def _rows(
    service: ir.Service, model: ir.Model, operation: ir.Operation | None = None
) -> Iterator[Row]:
    parameters = {p.property.name: p for p in operation.parameters} if operation else {}
    yield from _walk(service, model, ("", ""), (), 0, parameters)


def _walk(
    service: ir.Service,
    model: ir.Model,
    prefix: tuple[str, str],
    owners: tuple[str, ...],
    depth: int,
    parameters: Mapping[str, ir.Parameter],
) -> Iterator[Row]:
    for member in model.properties:
        path = f"{prefix[0]}{member.name}{_suffix(member.type)}"
        pattern = pointers.join(prefix[1], member.name) + "/*" * _suffix(member.type).count(
            _ARRAY_ITEM
        )
        # The model takes every parameter as optional, since it may be given beside the request.
        given = parameters.get(member.name)
        shown, location = (given.property, given.location) if given else (member, "body")
        yield Row(path, anchor(path), pattern, depth, model.name, shown, location)
        for name in member.models:
            if owners.count(name) < 2 and depth < _MAX_DEPTH:
                yield from _walk(
                    service,
                    service.model(name),
                    (f"{path}.", pattern),
                    (*owners, name),
                    depth + 1,
                    {},
                )


def _suffix(lowered: ir.Type) -> str:
    return _ARRAY_ITEM + _suffix(lowered.item) if isinstance(lowered, ir.ListType) else ""


def anchor(path: str) -> str:
    """The anchor of the parameter *path*: its names joined by dots, what a URL cannot hold percent-encoded."""
    return quote(path.replace(_ARRAY_ITEM, ""), safe="/._-")


def constraints(member: ir.Property) -> tuple[tuple[str, Any], ...]:
    """The limits of *member* with their JSON Schema names, in the order in which a reader asks for them."""
    limits = member.limits
    found: list[tuple[str, Any]] = [
        ("minimum", limits.minimum),
        ("exclusiveMinimum", limits.exclusive_minimum),
        ("maximum", limits.maximum),
        ("exclusiveMaximum", limits.exclusive_maximum),
        ("multipleOf", limits.multiple_of),
        ("minLength", limits.min_length),
        ("maxLength", limits.max_length),
        ("pattern", limits.pattern),
        ("minItems", limits.min_items),
        ("maxItems", limits.max_items),
    ]
    if limits.unique_items:
        found.append(("uniqueItems", True))
    return tuple((name, value) for name, value in found if value is not None)
