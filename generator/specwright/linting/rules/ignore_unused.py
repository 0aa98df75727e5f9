"""An ignore comment must silence something."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    """Nothing: the engine reads the comments when the findings are known."""
    yield from ()


RULE = Rule(
    id="ignore-unused",
    title="An ignore comment silences something.",
    why="One that outlives its finding would hide the next one in the same place.",
    bad="""
# specwright: ignore[contradictory-limits] the vendor says so
Thing: {type: integer, minimum: 1, maximum: 5}
""",
    good="""
Thing: {type: integer, minimum: 1, maximum: 5}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
