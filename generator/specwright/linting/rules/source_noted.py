"""A fact that is not from the vendor's page must say how it was found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...structure import Kind
from ..context import Context, name_of
from ..findings import Fault
from ..rule import Rule

_KINDS: tuple[Kind, ...] = ("schema", "operation", "error", "parameter")


def _check(context: Context) -> Iterator[Fault]:
    for kind in _KINDS:
        for spot in context.spots(kind):
            source = spot.value.get("x-source")
            if not isinstance(source, Mapping):
                continue
            if source.get("from") == "inferred" and not str(source.get("note", "")).strip():
                yield Fault(
                    spot.child("x-source"),
                    f"{name_of(spot)!r} is inferred, and no note says from what",
                    "add a note under x-source",
                )


RULE = Rule(
    id="source-noted",
    title="An inferred fact says what it was inferred from.",
    why="The next person to review it has nothing else to check it against.",
    bad="""
Thing: {type: string, maxLength: 64, x-source: {from: inferred}}
""",
    good="""
Thing: {type: string, maxLength: 64, x-source: {from: inferred, note: The console refuses longer names.}}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
