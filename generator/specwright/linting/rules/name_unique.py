"""No two properties of an object, and no two schemas of a service, may make the same Python name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ...naming import camel_case, snake_case
from ...resolving import Spot
from ..context import Context, children
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        if "properties" in schema.value:
            faults = _collisions(context.properties(schema).items(), snake_case, "attribute")
            # What an allOf brings in collides where it stands as well, or here.
            yield from (each for each in faults if _is_below(each.spot, schema))
    for components in context.by_service("components").values():
        schemas = [child for each in components for child in children(each, "schemas")]
        yield from _collisions(schemas, camel_case, "class")


def _collisions(
    named: Iterable[tuple[str, Spot]], convert: Callable[[str], str], kind: str
) -> Iterator[Fault]:
    first: dict[str, Spot] = {}
    for name, spot in named:
        given = spot.value.get("x-name") if isinstance(spot.value, dict) else None
        other = first.setdefault(given or convert(name), spot)
        if other is not spot:
            yield Fault(
                spot,
                f"{name!r} makes the same {kind} as what is at {other.location}, so it gets a number",
                "give one of the two an x-name",
            )


def _is_below(spot: Spot, schema: Spot) -> bool:
    return spot.document is schema.document and spot.pointer.startswith(
        f"{schema.pointer}/properties/"
    )


RULE = Rule(
    id="name-unique",
    title="No two properties of an object, and no two schemas of a service, make the same Python name.",
    why="One of the two gets a number, which tells nobody what it is, and another one when their order changes.",
    bad="""
Thing:
  type: object
  properties:
    fooBar: {type: string}
    foo_bar: {type: string}
""",
    good="""
Thing:
  type: object
  properties:
    fooBar: {type: string}
    foo_bar: {type: string, x-name: plain_foo_bar}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
