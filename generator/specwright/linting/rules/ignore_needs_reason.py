"""An ignore comment must say why."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    """Nothing: the engine reads the comments when the findings are known."""
    yield from ()


RULE = Rule(
    id="ignore-needs-reason",
    title="An ignore comment names its rules and gives a reason.",
    why="Without the reason nobody can tell later whether the exception still holds. It silences nothing until then.",
    bad="""
# specwright: ignore[unused-component]
Thing: {type: string}
""",
    good="""
# specwright: ignore[unused-component] the next operation will use it
Thing: {type: string}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
