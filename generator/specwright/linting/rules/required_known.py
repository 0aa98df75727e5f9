"""A required property must be a property."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import nearest
from ...resolving import Spot
from ..context import Context
from ..findings import Fault
from ..rule import Rule

_CONDITIONS = frozenset(
    {"if", "then", "else", "not", "anyOf", "oneOf", "allOf", "dependentSchemas", "contains"}
)


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        names = schema.value.get("required")
        if not isinstance(names, list) or _is_partial(schema):
            continue
        known = context.properties(schema)
        if not known or schema.value.get("patternProperties"):
            continue
        for index, name in enumerate(names):
            if isinstance(name, str) and name not in known:
                yield Fault(
                    schema.child("required", index),
                    f"{name!r} is required and is no property of the object",
                    nearest(name, known) or "add it under properties",
                    at="value",
                )


def _is_partial(schema: Spot) -> bool:
    """Whether the schema only adds conditions to one that describes the object."""
    return bool(_CONDITIONS & set(schema.pointer.split("/")))


RULE = Rule(
    id="required-known",
    title="What is required is among the properties.",
    why="Mostly a typing error: the misspelt name is demanded, and where unknown members are "
    "refused nothing can be valid.",
    bad="""
Thing:
  type: object
  required: [nmae]
  properties: {name: {type: string}}
""",
    good="""
Thing:
  type: object
  required: [name]
  properties: {name: {type: string}}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
