"""A default must be valid."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context, shown
from ..findings import Fault
from ..instances import Instances
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    instances = Instances(context)
    for schema in context.spots("schema"):
        if "default" not in schema.value:
            continue
        default = schema.value["default"]
        enum = context.keyword(schema, "enum")
        if isinstance(enum, list) and default not in enum:
            continue
        for error in instances.errors(schema, default):
            yield Fault(
                schema.child("default"),
                f"the default {shown(default)} is not valid: {error.message}",
                at="value",
            )


RULE = Rule(
    id="default-valid",
    title="A default is valid against its schema.",
    why="Readers take the default for a value that they may send, and the service would refuse it.",
    bad="""
Thing: {type: integer, minimum: 1, maximum: 100, default: 0}
""",
    good="""
Thing: {type: integer, minimum: 1, maximum: 100, default: 1}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
