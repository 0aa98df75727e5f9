"""An operationId must be unique in its service."""

from __future__ import annotations

from collections.abc import Iterator

from ...naming import snake_case
from ...resolving import Spot
from ..context import Context
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for operations in context.by_service("operation").values():
        first: dict[str, Spot] = {}
        for operation in operations:
            identifier = operation.value.get("operationId")
            if not isinstance(identifier, str):
                continue
            other = first.setdefault(snake_case(identifier), operation)
            if other is not operation:
                yield Fault(
                    operation.child("operationId"),
                    f"the operationId {identifier!r} makes the same method as "
                    f"{other.value['operationId']!r} at {other.child('operationId').location}",
                    "rename one of the two",
                    at="value",
                )


RULE = Rule(
    id="operation-id-unique",
    title="No two operations of a service make the same method name.",
    why="OpenAPI demands unique operationIds, and one client cannot have two methods of one name.",
    bad="""
paths:
  /things:
    get: {operationId: listThings, responses: {}}
    post: {operationId: ListThings, responses: {}}
""",
    good="""
paths:
  /things:
    get: {operationId: ListThings, responses: {}}
    post: {operationId: CreateThing, responses: {}}
""",
    frame="document",
    severity="error",
    check=_check,
)
