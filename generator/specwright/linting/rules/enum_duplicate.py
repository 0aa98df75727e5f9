"""A list of names must name each once."""

from __future__ import annotations

from collections.abc import Iterator

from ...resolving import Spot
from ..context import Context, shown
from ..findings import Fault, Fix
from ..rule import Rule

_LISTS = ("enum", "x-extensible-enum", "required")


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        for keyword in _LISTS:
            values = schema.value.get(keyword)
            if isinstance(values, list):
                yield from _check_list(schema.child(keyword), keyword)


def _check_list(spot: Spot, keyword: str) -> Iterator[Fault]:
    seen: list[tuple[type, object]] = []
    for index, value in enumerate(spot.value):
        if (type(value), value) in seen:
            yield Fault(
                spot.child(index),
                f"{shown(value)} stands in {keyword} twice",
                at="value",
                fix=Fix("remove", f"{spot.pointer}/{index}"),
            )
        seen.append((type(value), value))


RULE = Rule(
    id="enum-duplicate",
    title="enum, x-extensible-enum and required name each value once.",
    why="The second one is dead, and mostly was meant to be another value.",
    bad="""
Thing: {type: string, enum: [fast, slow, fast]}
""",
    good="""
Thing: {type: string, enum: [fast, slow]}
""",
    frame="schemas",
    severity="error",
    check=_check,
    fixable=True,
)
