"""The values of an enumeration must be explained."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...errors import nearest
from ...resolving import Spot
from ..context import Context, shown
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        descriptions = schema.value.get("x-enum-descriptions")
        if isinstance(descriptions, Mapping):
            yield from _compare(schema, descriptions)


def _compare(schema: Spot, descriptions: Mapping[str, object]) -> Iterator[Fault]:
    keyword = "enum" if "enum" in schema.value else "x-extensible-enum"
    values = schema.value.get(keyword)
    if not isinstance(values, list):
        return
    known = {value if isinstance(value, str) else shown(value): i for i, value in enumerate(values)}
    for name, index in known.items():
        if name not in descriptions:
            yield Fault(
                schema.child(keyword, index),
                f"the value {name!r} has no description, its siblings have",
                "add it to x-enum-descriptions",
                at="value",
            )
    for name in descriptions:
        if name not in known:
            yield Fault(
                schema.child("x-enum-descriptions", name),
                f"{name!r} is described and is no value of the enumeration",
                nearest(name, known),
            )


RULE = Rule(
    id="enum-described",
    title="x-enum-descriptions describes each value of the enumeration and nothing else.",
    why="A value without an explanation sends the reader back to the vendor's page; an explanation without its "
    "value is never shown.",
    bad="""
Thing:
  type: string
  enum: [fast, slow]
  x-enum-descriptions:
    fast: {description: Costs more.}
    slwo: {description: Costs less.}
""",
    good="""
Thing:
  type: string
  enum: [fast, slow]
  x-enum-descriptions:
    fast: {description: Costs more.}
    slow: {description: Costs less.}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
