"""An operation must have a summary."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context, name_of
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for operation in context.spots("operation"):
        if not operation.value.get("summary"):
            yield Fault(
                operation,
                f"the operation {name_of(operation)} has no summary",
                "say in a few words what it does",
            )


RULE = Rule(
    id="summary-present",
    title="Every operation has a summary.",
    why="It is the line of the operation in every list, and the first line of its method's documentation.",
    bad="""
operationId: CreateThing
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
)
