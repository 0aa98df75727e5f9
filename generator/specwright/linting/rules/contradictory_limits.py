"""Limits must leave something between them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from ...resolving import Spot
from ..context import Context, items
from ..findings import Fault
from ..rule import Rule

#: What is limited, the keywords that limit it from below, and those that do from above.
_LIMITS = (
    ("number", ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")),
    ("text", ("minLength",), ("maxLength",)),
    ("list", ("minItems",), ("maxItems",)),
    ("list", ("minContains",), ("maxContains",)),
    ("object", ("minProperties",), ("maxProperties",)),
)


@dataclass(frozen=True, slots=True)
class _Bound:
    """The value of the limit *keyword* of the schema *part*."""

    part: Spot
    keyword: str
    value: float

    @property
    def exact(self) -> Fraction:
        """The number that is written, and not the nearest to it that a machine has."""
        return Fraction(repr(self.value))

    @property
    def excluded(self) -> bool:
        """Whether the value itself is out of bounds."""
        return self.keyword.startswith("exclusive")

    def __str__(self) -> str:
        return f"{self.keyword} {self.value}"


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        for kind, lows, highs in _LIMITS:
            bounds = _contradiction(context, schema, lows, highs)
            if bounds and not _is_in_a_part(context, schema, lows, highs):
                yield _fault(schema, kind, *bounds)
        yield from _check_steps(context, schema)


def _contradiction(
    context: Context, schema: Spot, lows: tuple[str, ...], highs: tuple[str, ...]
) -> tuple[_Bound, _Bound] | None:
    """The bounds of *schema* and what must hold with it that leave nothing between them."""
    low, high = _narrowest(context, schema, lows, highs)
    if low is None or high is None or low.exact < high.exact:
        return None
    touching = low.exact == high.exact and not (low.excluded or high.excluded)
    return None if touching else (low, high)


def _narrowest(
    context: Context, schema: Spot, lows: tuple[str, ...], highs: tuple[str, ...]
) -> tuple[_Bound | None, _Bound | None]:
    """The greatest lower and the least upper bound of *schema* and what must hold with it."""
    # How many items are counted is said of one `contains`, which says nothing of another.
    counted = "minContains" in lows
    parts = ([schema] if "contains" in schema.value else []) if counted else context.parts(schema)
    above, below = (
        [
            _Bound(part, keyword, part.value[keyword])
            for part in parts
            for keyword in keywords
            if _is_number(part.value.get(keyword))
        ]
        for keywords in (lows, highs)
    )
    low = max(above, key=lambda bound: (bound.exact, bound.excluded), default=None)
    high = min(below, key=lambda bound: (bound.exact, not bound.excluded), default=None)
    return low, high


def _is_in_a_part(
    context: Context, schema: Spot, lows: tuple[str, ...], highs: tuple[str, ...]
) -> bool:
    """Whether the contradiction is one of something that *schema* is made of, and told there."""
    target = context.follow(schema)
    parts = [*items(schema, "allOf"), *([target] if target and target.key != schema.key else [])]
    return any(_contradiction(context, part, lows, highs) for part in parts)


def _fault(schema: Spot, kind: str, low: _Bound, high: _Bound) -> Fault:
    relation = "greater than" if low.exact > high.exact else "equal to"
    return Fault(
        _place(schema, low, high),
        f"{low} is {relation} {high}: no {kind} can be valid",
        "are the two exchanged?" if low.exact > high.exact else "",
        at="value",
    )


def _place(schema: Spot, *bounds: _Bound) -> Spot:
    """Where the first of *bounds* stands that is written in *schema*, or else *schema*."""
    for bound in bounds:
        part = bound.part
        if part.document is schema.document and f"{part.pointer}/".startswith(f"{schema.pointer}/"):
            return part.child(bound.keyword)
    return schema


def _check_steps(context: Context, schema: Spot) -> Iterator[Fault]:
    """Tell limits of *schema* with numbers between them, and none of those that it allows."""
    step = schema.value.get("multipleOf")
    only_whole = "integer" in context.types(schema) and "number" not in context.types(schema)
    _, lows, highs = _LIMITS[0]
    if not (only_whole or _is_number(step)) or _contradiction(context, schema, lows, highs):
        return
    low, high = _narrowest(context, schema, lows, highs)
    if low is None or high is None or schema.key not in (low.part.key, high.part.key):
        return
    if _is_number(step) and step > 0 and not _has_multiple(Fraction(repr(step)), low, high):
        message = f"there is no multiple of {step} between {low} and {high}: no number can be valid"
        yield Fault(schema.child("multipleOf"), message, at="value")
    elif only_whole and not _has_multiple(Fraction(1), low, high):
        message = f"there is no integer between {low} and {high}: no number can be valid"
        yield Fault(_place(schema, low, high), message, at="value")


def _has_multiple(step: Fraction, low: _Bound, high: _Bound) -> bool:
    least, most = low.exact / step, high.exact / step
    first = math.floor(least) + 1 if low.excluded else math.ceil(least)
    last = math.ceil(most) - 1 if high.excluded else math.floor(most)
    return first <= last


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
