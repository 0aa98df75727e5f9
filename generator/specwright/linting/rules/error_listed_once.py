"""An operation must list an error once."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context, items, name_of
from ..findings import Fault, Fix
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for operation in context.spots("operation"):
        seen: set[tuple[str, str]] = set()
        for item in items(operation, "x-error-codes"):
            target = context.follow(item)
            if target is None:
                continue
            if target.key in seen:
                yield Fault(
                    item,
                    f"{name_of(operation)} lists the error "
                    f"{target.value.get('code', '?')} ({target.value.get('status', '?')}) twice",
                    fix=Fix("remove", item.pointer),
                )
            seen.add(target.key)


RULE = Rule(
    id="error-listed-once",
    title="An operation lists each error once.",
    why="The docs would show it twice, and the second entry mostly was meant to be another one.",
    bad="""
paths:
  /things:
    post:
      operationId: CreateThing
      x-error-codes:
        - $ref: '#/components/x-error-codes/Busy.503'
        - $ref: '#/components/x-error-codes/Busy.503'
components:
  x-error-codes:
    Busy.503: {code: Busy, status: 503}
""",
    good="""
paths:
  /things:
    post:
      operationId: CreateThing
      x-error-codes:
        - $ref: '#/components/x-error-codes/Busy.503'
components:
  x-error-codes:
    Busy.503: {code: Busy, status: 503}
""",
    frame="document",
    severity="warning",
    check=_check,
    fixable=True,
)
