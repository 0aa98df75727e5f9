"""A pattern must not take exponential time, nor that of a high power."""

from __future__ import annotations

from collections.abc import Iterator

from ...resolving import Spot
from ...validation.ecma import PatternError
from ...validation.patterns import catastrophic, compile_pattern, degree
from ..context import Context, shown
from ..findings import Fault
from ..rule import Rule

#: The least power of a text's length that is told: searching a few thousand characters takes a minute then.
_CUBIC = 3


def _check(context: Context) -> Iterator[Fault]:
    for spot in patterns(context):
        try:
            compiled = compile_pattern(spot.value)
        except (PatternError, OverflowError, RecursionError):
            continue
        if catastrophic(compiled):
            yield Fault(
                spot,
                f"the pattern {shown(spot.value)} can take time exponential in the length of the text",
                "a repeated part must not match the same text in two ways, as in (a+)+ or (a|a)*",
                at="value",
            )
        elif (power := degree(compiled)) >= _CUBIC:
            yield Fault(
                spot,
                f"the pattern {shown(spot.value)} can take time that grows with the length of the text to the power"
                f" of {power}",
                "repetitions that follow each other must not match the same text, as in \\s*\\s*; begin it with ^"
                " where it is meant to match from the start",
                at="value",
            )


def patterns(context: Context) -> Iterator[Spot]:
    """Every `pattern` of a schema."""
    for schema in context.spots("schema"):
        if isinstance(schema.value.get("pattern"), str):
            yield schema.child("pattern")


RULE = Rule(
    id="pattern-backtracks",
    title="A pattern cannot backtrack catastrophically.",
    why="One crafted value of a few dozen characters would keep a validator busy for hours, or one of a few thousand, "
    "where each of several repetitions may take the same text.",
    bad="""
Thing: {type: string, pattern: '^([a-z]+-?)+$'}
""",
    good="""
Thing: {type: string, pattern: '^[a-z]+(-[a-z]+)*$'}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
