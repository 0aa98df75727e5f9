"""Circles: schemas that are made of themselves, on which a validator would go round for ever."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..resolving import Spot
from .context import Context, children, items

_ONE = ("not", "if", "then", "else")
_SEVERAL = ("allOf", "anyOf", "oneOf")
_Key = tuple[str, str]


def has_circle(context: Context) -> bool:
    """Whether some schema applies, to the same instance, itself again."""
    finished: set[_Key] = set()
    for start in context.spots("schema"):
        above: dict[_Key, Iterator[Spot]] = {}
        path = [start]
        while path:
            spot = path[-1]
            if spot.key in finished:
                path.pop()
                continue
            if spot.key not in above:
                above[spot.key] = _applied(context, spot)
            following = next(above[spot.key], None)
            if following is None:
                finished.add(spot.key)
                del above[spot.key]
                path.pop()
            elif following.key in above:
                return True
            else:
                path.append(following)
    return False


def _applied(context: Context, schema: Spot) -> Iterator[Spot]:
    """The schemas that *schema* applies to the very instance that it applies to."""
    if not isinstance(schema.value, Mapping):
        return
    if isinstance(schema.value.get("$ref"), str):
        target = context.follow(schema)
        if target is not None and target.key != schema.key:
            yield target
    for keyword in _SEVERAL:
        yield from items(schema, keyword)
    for keyword in _ONE:
        if keyword in schema.value:
            yield schema.child(keyword)
    for _, child in children(schema, "dependentSchemas"):
        yield child
