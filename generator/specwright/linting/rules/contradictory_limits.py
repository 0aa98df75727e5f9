"""Limits must leave something between them."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ...resolving import Spot
from ..context import Context
from ..findings import Fault
from ..rule import Rule

_PAIRS = (
    ("minimum", "maximum", True),
    ("exclusiveMinimum", "maximum", False),
    ("minimum", "exclusiveMaximum", False),
    ("exclusiveMinimum", "exclusiveMaximum", False),
    ("minLength", "maxLength", True),
    ("minItems", "maxItems", True),
    ("minProperties", "maxProperties", True),
    ("minContains", "maxContains", True),
)


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        for low, high, may_equal in _PAIRS:
            yield from _check_pair(schema, low, high, may_equal)
        yield from _check_multiple(schema)


def _check_pair(schema: Spot, low: str, high: str, may_equal: bool) -> Iterator[Fault]:
    least, most = schema.value.get(low), schema.value.get(high)
    if not (_is_number(least) and _is_number(most)):
        return
    if least > most or (least == most and not may_equal):
        relation = "greater than" if least > most else "equal to"
        yield Fault(
            schema.child(low),
            f"{low} {least} is {relation} {high} {most}: nothing can be valid",
            "are the two exchanged?" if least > most else "",
            at="value",
        )


def _check_multiple(schema: Spot) -> Iterator[Fault]:
    step, least, most = (schema.value.get(key) for key in ("multipleOf", "minimum", "maximum"))
    if (
        not (_is_number(step) and _is_number(least) and _is_number(most))
        or step <= 0
        or least > most
    ):
        return
    if math.floor(most / step) < math.ceil(least / step):
        yield Fault(
            schema.child("multipleOf"),
            f"there is no multiple of {step} from {least} to {most}: nothing can be valid",
            at="value",
        )


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


RULE = Rule(
    id="contradictory-limits",
    title="The limits of a value leave something between them.",
    why="A minimum above the maximum refuses every value.",
    bad="""
Thing: {type: integer, minimum: 500, maximum: 20}
""",
    good="""
Thing: {type: integer, minimum: 20, maximum: 500}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
