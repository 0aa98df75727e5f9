"""Everything that a reader meets must be described."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...resolving import Spot
from ..context import Context, is_component, is_property, name_of
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for spot, what in described(context):
        if not _has_text(context, spot):
            yield Fault(
                spot,
                f"the {what} {name_of(spot)!r} has no description",
                "say what it is and when to set it",
            )


def described(context: Context) -> Iterator[tuple[Spot, str]]:
    """Everything that needs a description, and what to call it."""
    for operation in context.spots("operation"):
        yield operation, "operation"
    for parameter in context.spots("parameter"):
        if "$ref" not in parameter.value:
            yield parameter, "parameter"
    for response in context.spots("response"):
        if "$ref" not in response.value:
            yield response, "response"
    for schema in context.spots("schema"):
        if is_property(schema):
            yield schema, "property"
        elif is_component(schema):
            yield schema, "schema"


def _has_text(context: Context, spot: Spot) -> bool:
    def written(value: object) -> bool:
        text = value.get("description") if isinstance(value, Mapping) else None
        return isinstance(text, str) and bool(text.strip())

    if written(spot.value):
        return True
    target = context.follow(spot)
    return target is not None and target.key != spot.key and written(target.value)


RULE = Rule(
    id="description-present",
    title="Every operation, parameter, response, schema and property has a description.",
    why="The description is all that a reader has who has never seen the vendor's page.",
    bad="""
Thing:
  type: object
  description: A thing.
  properties:
    size: {type: integer}
""",
    good="""
Thing:
  type: object
  description: A thing.
  properties:
    size: {type: integer, description: How large the thing is.}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
