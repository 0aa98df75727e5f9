"""Examples must be valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ... import pointers
from ...resolving import Spot
from ..context import Context, children, items, shown
from ..findings import Fault
from ..instances import Instances
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    instances = Instances(context)
    for schema, example in _examples(context):
        for error in instances.errors(schema, example.value):
            yield _fault(example, error)


def _examples(context: Context) -> Iterator[tuple[Spot, Spot]]:
    """Every example with the schema that it is an example of."""
    for schema in context.spots("schema"):
        yield from ((schema, item) for item in items(schema, "examples"))
        if "example" in schema.value:
            yield schema, schema.child("example")
    for kind in ("mediaType", "parameter", "header"):
        for holder in context.spots(kind):
            if "schema" not in holder.value:
                continue
            if "example" in holder.value:
                yield holder.child("schema"), holder.child("example")
            for _, example in children(holder, "examples"):
                target = context.follow(example)
                if target is not None and "value" in target.value:
                    yield holder.child("schema"), target.child("value")


def _fault(example: Spot, error: Any) -> Fault:
    path = list(error.absolute_path)
    place = Spot(example.document, pointers.join(example.pointer, *path), None)
    where = (
        f"{pointers.join('', *path)} of the example"
        if path
        else f"the example {shown(example.value)}"
    )
    at = "value" if error.validator not in ("required", "additionalProperties") else "key"
    return Fault(place, f"{where} is not valid: {error.message}", at=at)  # type: ignore[arg-type]


RULE = Rule(
    id="example-valid",
    title="An example is valid against its schema.",
    why="Examples are what readers copy first, and tests and mock servers use them as they are.",
    bad="""
Thing: {type: string, maxLength: 5, examples: [nginx-ingress]}
""",
    good="""
Thing: {type: string, maxLength: 5, examples: [nginx]}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
