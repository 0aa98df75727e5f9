"""Describing: the facts of an operation as a reader wants them, one row a parameter, in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any
from urllib.parse import quote

from . import ir, pointers

#: Beyond this nesting a recursive schema is not unrolled further.
_MAX_DEPTH = 12
#: Nor is a model shown more often than this on one page: models that all hold one another have no end.
_MAX_SHOWN = 50
#: A page with more rows than this is shown less deep: the objects of some APIs hold all others.
_MOST_ROWS = 2000
_DEPTHS = (_MAX_DEPTH, 6, 4, 3, 2, 1, 0)
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


class Describer:
    """Describes the operations of one service.

    Args:
        service: the service.
    """

    def __init__(self, service: ir.Service) -> None:
        self._models = {model.name: model for model in service.models}
        self._unions = {union.name: union for union in service.unions}

    def model(self, name: str) -> ir.Model:
        """The model with that class name."""
        return self._models[name]

    def profiles(self, operation: ir.Operation) -> tuple[Profile, ...]:
        """The shapes of *operation*'s request."""
        # The model takes every parameter as optional, since it may be given beside the request.
        given = {parameter.property.name: parameter for parameter in operation.parameters}
        return tuple(
            Profile(label, self._models[name], self._rows_of(self._models[name], given))
            for label, name in self._shapes(operation.request)
        )

    def reply_rows(self, operation: ir.Operation) -> tuple[Row, ...]:
        """The members of *operation*'s reply."""
        name = operation.reply_name
        return self._rows_of(self._models[name], {}) if name in self._models else ()

    def _shapes(self, lowered: ir.Type | None) -> Iterator[tuple[str, str]]:
        if not isinstance(lowered, ir.ModelType):
            return
        union = self._unions.get(lowered.name)
        if union is None:
            yield "", lowered.name
            return
        for label, name in union.options:
            yield from ((label, inner) for _, inner in self._shapes(ir.ModelType(name)))

    def _rows_of(self, model: ir.Model, parameters: Mapping[str, ir.Parameter]) -> tuple[Row, ...]:
        """The rows of *model*, as deep as a page can show them."""
        for deepest in _DEPTHS:
            rows = tuple(islice(self._rows(model, parameters, deepest), _MOST_ROWS + 1))
            if len(rows) <= _MOST_ROWS:
                return rows
        return tuple(self._rows(model, parameters, 0))

    def _rows(
        self,
        model: ir.Model,
        parameters: Mapping[str, ir.Parameter],
        deepest: int,
        above: Row | None = None,
        owners: tuple[str, ...] = (),
        shown: Counter[str] | None = None,
    ) -> Iterator[Row]:
        shown = Counter() if shown is None else shown
        for member in model.properties:
            given = parameters.get(member.name)
            row = _row(model, given.property if given else member, above)
            yield replace(row, location=given.location) if given else row
            for name in member.models:
                repeats = owners.count(name) >= 2 or shown[name] >= _MAX_SHOWN
                if not repeats and row.depth < deepest and name in self._models:
                    shown[name] += 1
                    yield from self._rows(
                        self._models[name], {}, deepest, row, (*owners, name), shown
                    )


def _row(model: ir.Model, member: ir.Property, above: Row | None) -> Row:
    suffix = array_suffix(member.type)
    return Row(
        path=(f"{above.path}." if above else "") + member.name + suffix,
        anchor=(f"{above.anchor}." if above else "") + anchor(member.name),
        pattern=pointers.join(above.pattern if above else "", member.name)
        + "/*" * suffix.count(_ARRAY_ITEM),
        depth=above.depth + 1 if above else 0,
        owner=model.name,
        member=member,
    )


def profiles(service: ir.Service, operation: ir.Operation) -> tuple[Profile, ...]:
    """The shapes of *operation*'s request."""
    return Describer(service).profiles(operation)


def array_suffix(lowered: ir.Type) -> str:
    """`[]` for each array that *lowered* is nested in."""
    return _ARRAY_ITEM + array_suffix(lowered.item) if isinstance(lowered, ir.ListType) else ""


def anchor(name: str) -> str:
    """The parameter's *name* as a part of an anchor: what a URL's fragment cannot hold is percent-encoded."""
    encoded = name.encode("utf-8", "surrogatepass")
    return quote(encoded, safe="/._-").replace("~", "%7E")


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
