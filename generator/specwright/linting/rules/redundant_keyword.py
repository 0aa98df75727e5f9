"""A keyword must not say what is so anyway."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..context import Context, shown
from ..findings import Fault, Fix
from ..rule import Rule

#: What each keyword means when it is absent. A lower limit of 0 is left out: it says that the vendor names one.
_ABSENT: Mapping[str, Any] = {
    "uniqueItems": False,
    "deprecated": False,
    "readOnly": False,
    "writeOnly": False,
    "required": [],
    "properties": {},
}


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        for keyword, meaning in _ABSENT.items():
            value = schema.value.get(keyword)
            if keyword in schema.value and value == meaning and type(value) is type(meaning):
                yield Fault(
                    schema.child(keyword),
                    f"{keyword}: {shown(value)} says what is so anyway",
                    "take it out",
                    fix=Fix("remove", f"{schema.pointer}/{keyword}"),
                )


RULE = Rule(
    id="redundant-keyword",
    title="No keyword repeats what holds without it.",
    why="It looks like a limit to a reader, and like a change to a reviewer when it is taken out one day.",
    bad="""
Thing:
  type: array
  uniqueItems: false
  maxItems: 10
""",
    good="""
Thing:
  type: array
  maxItems: 10
""",
    frame="schemas",
    severity="warning",
    check=_check,
    fixable=True,
)
