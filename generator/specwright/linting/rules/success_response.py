"""An operation must say what success looks like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..context import Context
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for operation in context.spots("operation"):
        responses = operation.value.get("responses")
        statuses = [str(s) for s in responses] if isinstance(responses, Mapping) else []
        if not any(status.startswith(("1", "2", "3")) for status in statuses):
            listed = f"only {', '.join(statuses)}" if statuses else "none"
            yield Fault(
                operation.child("responses") if "responses" in operation.value else operation,
                f"{operation.value.get('operationId', 'the operation')} documents no successful response: {listed}",
                'describe the response "200"',
            )


RULE = Rule(
    id="success-response",
    title="Every operation documents a successful response.",
    why="The type of what the client returns is made from it.",
    bad="""
operationId: CreateThing
responses:
  default: {description: It failed.}
""",
    good="""
operationId: CreateThing
responses:
  "200": {description: It was created.}
""",
    frame="operation",
    severity="error",
    check=_check,
)
