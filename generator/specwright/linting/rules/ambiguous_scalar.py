"""A plain scalar must mean the same to every YAML parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...resolving import Spot
from ..context import Context
from ..findings import Fault, Fix
from ..rule import Rule
from ..source_text import SourceText

#: What YAML 1.1 reads as a boolean, a sexagesimal or octal number or a date, and YAML 1.2 as a text.
_OLD = re.compile(
    r"(yes|no|on|off|y|n)\Z|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9]*)?\Z|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\Z"
    r"|[-+]?[0-9]+_[0-9_]+\Z",
    re.IGNORECASE,
)
_OCTAL = re.compile(r"[-+]?0[0-9]+\Z")


def _check(context: Context) -> Iterator[Fault]:
    for document in context.written:
        if document.name.endswith(".json"):
            continue
        source = SourceText(document.text)
        for pointer, entry in source.entries.items():
            if entry.style:
                continue
            text = source.text[entry.value.start : entry.value.end]
            if _OLD.match(text) or _OCTAL.match(text):
                yield _fault(Spot(document, pointer, None), text)


def _fault(spot: Spot, text: str) -> Fault:
    fix: Any = None if _OCTAL.match(text) else Fix("replace", spot.pointer, text)
    reading = "the number eight-based" if _OCTAL.match(text) else "something else than a text"
    return Fault(
        spot,
        f"the plain value {text} is {reading} to parsers of YAML 1.1",
        "put it in quotes",
        at="value",
        fix=fix,
    )


RULE = Rule(
    id="ambiguous-scalar",
    title="A value that YAML 1.1 reads otherwise than YAML 1.2 is in quotes.",
    why="Other tools, most editors among them, read no as false, 1:30 as 90 and 2018-08-08 as a date.",
    bad="""
Thing: {type: string, enum: [yes, no]}
""",
    good="""
Thing: {type: string, enum: ["yes", "no"]}
""",
    frame="schemas",
    severity="warning",
    check=_check,
    fixable=True,
)
