"""A default must be one of the values."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import nearest
from ..context import Context, listed, shown
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        if "default" not in schema.value:
            continue
        for keyword in ("enum", "x-extensible-enum"):
            values = context.keyword(schema, keyword)
            default = schema.value["default"]
            if isinstance(values, list) and default not in values:
                names = [value for value in values if isinstance(value, str)]
                yield Fault(
                    schema.child("default"),
                    f"the default {shown(default)} is none of {listed(values)}",
                    nearest(default, names) if isinstance(default, str) else "",
                    at="value",
                )


RULE = Rule(
    id="default-in-enum",
    title="A default is one of the values of its enumeration.",
    why="Readers take the default for a value that they may send, and the service would refuse it.",
    bad="""
Thing: {type: string, enum: [fast, slow], default: medium}
""",
    good="""
Thing: {type: string, enum: [fast, slow], default: slow}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
