"""Each value of an enumeration must be possible."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context, shown
from ..findings import Fault
from ..instances import Instances
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    instances = Instances(context)
    for schema in context.spots("schema"):
        for keyword in ("enum", "x-extensible-enum"):
            values = schema.value.get(keyword)
            if not isinstance(values, list):
                continue
            for index, value in enumerate(values):
                for error in instances.errors(schema, value):
                    yield Fault(
                        schema.child(keyword, index),
                        f"{shown(value)} is listed and can never be valid: {error.message}",
                        at="value",
                    )


RULE = Rule(
    id="enum-possible",
    title="Each value of an enumeration is valid against the rest of its schema.",
    why="A value that type, length or pattern exclude is offered to readers and refused when they use it.",
    bad="""
Thing: {type: string, enum: ["1", 2], description: A choice.}
""",
    good="""
Thing: {type: string, enum: ["1", "2"], description: A choice.}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
