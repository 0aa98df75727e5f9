"""The operationId must make a good name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...naming import camel_case
from ..context import Context
from ..findings import Fault
from ..rule import Rule

_CAMEL = re.compile(r"[A-Za-z][A-Za-z0-9]*\Z")


def _check(context: Context) -> Iterator[Fault]:
    for operation in context.spots("operation"):
        identifier = operation.value.get("operationId")
        if isinstance(identifier, str) and not _CAMEL.match(identifier):
            proposed = camel_case(identifier)
            yield Fault(
                operation.child("operationId"),
                f"the operationId {identifier!r} has characters besides letters and digits",
                f"call it {proposed!r}, in links that name it too; ignore this where it is the name on the wire",
                at="value",
            )


RULE = Rule(
    id="operation-id-case",
    title="An operationId consists of letters and digits and starts with a letter.",
    why="It becomes the name of a method, of classes and of files; other characters have to be changed for that, "
    "and readers then look in vain for the documented name.",
    bad="""
operationId: create-thing
responses: {}
""",
    good="""
operationId: CreateThing
responses: {}
""",
    frame="operation",
    severity="warning",
    check=_check,
)
