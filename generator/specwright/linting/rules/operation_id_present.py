"""Every operation must have an operationId."""

from __future__ import annotations

from collections.abc import Iterator

from ...naming import camel_case
from ..context import Context, name_of
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for operation in context.spots("operation"):
        if not operation.value.get("operationId"):
            name = name_of(operation)
            method, _, path = name.partition(" ")
            yield Fault(
                operation,
                f"{name} has no operationId",
                f"name it, for example {camel_case(f'{method.lower()} {path}')!r}",
            )


RULE = Rule(
    id="operation-id-present",
    title="Every operation has an operationId.",
    why="The method of the client, the validator and the page of the docs are named after it.",
    bad="""
summary: Create a thing
responses: {}
""",
    good="""
operationId: CreateThing
summary: Create a thing
responses: {}
""",
    frame="operation",
    severity="error",
    check=_check,
)
