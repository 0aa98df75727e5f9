"""A summary is a title."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context
from ..findings import Fault, Fix
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for operation in context.spots("operation"):
        summary = operation.value.get("summary")
        if isinstance(summary, str) and summary.endswith(".") and not summary.endswith(".."):
            yield Fault(
                operation.child("summary"),
                f"the summary {summary!r} ends in a full stop",
                "it is a title: leave the stop out",
                at="value",
                fix=Fix("replace", f"{operation.pointer}/summary", summary[:-1]),
            )


RULE = Rule(
    id="summary-full-stop",
    title="A summary does not end in a full stop.",
    why="It is printed as a heading and in tables, beside others that have none.",
    bad="""
operationId: CreateThing
summary: Create a thing.
responses: {}
""",
    good="""
operationId: CreateThing
summary: Create a thing
responses: {}
""",
    frame="operation",
    severity="warning",
    check=_check,
    fixable=True,
)
