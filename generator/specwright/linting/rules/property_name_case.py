"""The properties of an object must be named in one style."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ...naming import camel_case, snake_case
from ..context import Context, children
from ..findings import Fault
from ..rule import Rule

_STYLES = {
    "snake_case": re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+\Z"),
    "kebab-case": re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+\Z"),
    "lowerCamelCase": re.compile(r"[a-z]+[a-z0-9]*[A-Z][A-Za-z0-9]*\Z"),
    "UpperCamelCase": re.compile(r"[A-Z][A-Za-z0-9]*\Z"),
}
#: How many properties make a habit, and what share of all must follow it.
_FEWEST, _SHARE = 4, 0.75


def style_of(name: str) -> str:
    """The style of *name*, "" for a single word and for anything unusual."""
    return next((style for style, pattern in _STYLES.items() if pattern.match(name)), "")


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        members = {name: (style_of(name), spot) for name, spot in children(schema, "properties")}
        counts = Counter(style for style, _ in members.values() if style)
        if not counts:
            continue
        habit, following = counts.most_common(1)[0]
        if following < _FEWEST or following < counts.total() * _SHARE:
            continue
        for name, (style, spot) in members.items():
            if style and style != habit:
                yield Fault(
                    spot,
                    f"the property {name!r} is in {style}, {following} of its siblings are in {habit}",
                    f"is it {_restyled(name, habit)!r} on the wire?",
                )


def _restyled(name: str, style: str) -> str:
    snake, camel = snake_case(name), camel_case(name)
    return {
        "snake_case": snake,
        "kebab-case": snake.replace("_", "-"),
        "lowerCamelCase": camel[:1].lower() + camel[1:],
    }.get(style, camel)


RULE = Rule(
    id="property-name-case",
    title="The properties of one object are named in one style.",
    why="The wire name is what the service reads: a property in another style than its siblings is mostly a slip, and "
    "a slip there is a parameter that silently does nothing.",
    bad="""
Thing:
  type: object
  properties:
    zone_id: {type: string}
    node_count: {type: integer}
    disk_size: {type: integer}
    image_id: {type: string}
    vpcId: {type: string}
""",
    good="""
Thing:
  type: object
  properties:
    zone_id: {type: string}
    node_count: {type: integer}
    disk_size: {type: integer}
    image_id: {type: string}
    vpc_id: {type: string}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
