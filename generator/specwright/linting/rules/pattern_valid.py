"""A pattern must be a regular expression."""

from __future__ import annotations

from collections.abc import Iterator

from ...validation.ecma import PatternError
from ...validation.patterns import compile_pattern
from ..context import Context, shown
from ..findings import Fault
from ..rule import Rule
from .pattern_backtracks import patterns


def _check(context: Context) -> Iterator[Fault]:
    for spot in patterns(context):
        try:
            compile_pattern(spot.value)
        except (PatternError, OverflowError, RecursionError) as error:
            yield Fault(
                spot,
                f"the pattern {shown(spot.value)} is no ECMA-262 expression: {error}",
                at="value",
            )


RULE = Rule(
    id="pattern-valid",
    title="A pattern is a regular expression of ECMA-262.",
    why="That is the dialect of JSON Schema; any other is refused when the validators are compiled.",
    bad="""
Thing: {type: string, pattern: '^[a-z$'}
""",
    good="""
Thing: {type: string, pattern: '^[a-z]$'}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
