"""A pattern must say where it begins and ends."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context, shown
from ..findings import Fault
from ..rule import Rule
from .pattern_backtracks import patterns


def _check(context: Context) -> Iterator[Fault]:
    for spot in patterns(context):
        pattern = spot.value
        if not (pattern.startswith("^") or pattern.endswith("$") or pattern.startswith("(?!")):
            yield Fault(
                spot,
                f"the pattern {shown(pattern)} is not anchored: it is satisfied by any text that contains a match",
                f"write '^{pattern}$' when the whole text is meant",
                at="value",
            )


RULE = Rule(
    id="pattern-anchored",
    title="A pattern has an anchor, ^ or $.",
    why="JSON Schema searches for the pattern anywhere in the text, so [a-z]+ accepts '!!a!!'.",
    bad="""
Thing: {type: string, pattern: '[a-z]+'}
""",
    good="""
Thing: {type: string, pattern: '^[a-z]+$'}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
