"""Parameters: those of an operation and its path, and what they are called in a request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .. import pointers
from ..errors import InputError, Problem, nearest
from ..naming import numbered
from ..resolving import Spot, Workspace
from .objects import Named

#: Headers that OpenAPI describes elsewhere, so that parameters of these names mean nothing.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"}) | frozenset(
    # Who writes the message alone knows what these have to be.
    {"connection", "content-length", "host", "transfer-encoding"}
)


def parameter_spots(spot: Spot, path: str, workspace: Workspace) -> list[Spot]:
    """The parameters of the operation at *spot*: its own, and those of its path that it does not replace.

    Raises:
        InputError: one is listed twice, or has no place in *path*.
    """
    problems: list[Problem] = []
    latest: dict[tuple[str, str], Spot] = {}
    names = placeholders(path)
    for holder in (workspace.follow(path_item(spot)), spot):
        listed: dict[tuple[str, str], Spot] = {}
        for index in range(len(holder.value.get("parameters", ()))):
            place = holder.child("parameters", index)
            item = workspace.follow(place)
            name, location = key = item.value["name"], item.value["in"]
            if listed.setdefault(key, item).key != item.key and not _is_ignored(item):
                message = f"the parameter {name!r} (in {location}) is listed twice"
                problems.append(place.problem(message, "leave one of the two out"))
            if location == "path" and name not in names:
                message = f"the path parameter {name!r} does not occur in the path {path!r}"
                problems.append(place.problem(message, nearest(name, names)))
        latest.update(listed)
    if problems:
        raise InputError(problems)
    return list(latest.values())


def placeholders(path: str) -> tuple[str, ...]:
    """The names between braces in the template *path*, of which nothing is sent that follows a `#`."""
    return tuple(dict.fromkeys(re.findall(r"\{([^{}]+)\}", path.partition("#")[0])))


def undeclared_in(spot: Spot, path: str, declared: Iterable[Spot]) -> Iterator[Spot]:
    """Parameters for the placeholders of *path* that the operation at *spot* does not declare: texts."""
    known = {item.value["name"] for item in declared if item.value["in"] == "path"}
    # In a query, a placeholder often stands for a query parameter.
    asked = {item.value["name"] for item in declared if item.value["in"] == "query"}
    inside = placeholders(path.partition("?")[0])
    for name in placeholders(path):
        if name not in known and (name in inside or name not in asked):
            value = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            pointer = pointers.join(spot.pointer, "parameters", f"{{{name}}}")
            yield Spot(spot.document, pointer, value)


def named(items: Iterable[Spot]) -> Iterator[Named]:
    """The parameters *items* with their names in requests: those of a name that another has bear their place, too."""
    sent = [item for item in items if not _is_ignored(item)]
    known = {item.value["name"] for item in sent}
    given: set[str] = set()
    for item in sent:
        name, location = item.value["name"], item.value["in"]
        if name in given:
            name = next(n for n in numbered(f"{location}_{name}", "_") if n not in known | given)
        given.add(name)
        yield Named(name, item, item.value.get("x-name", ""))


def _is_ignored(item: Spot) -> bool:
    return item.value["in"] == "header" and item.value["name"].lower() in _IGNORED_HEADERS


def path_item(spot: Spot) -> Spot:
    """The path item that the operation at *spot* stands in."""
    pointer = spot.pointer.rpartition("/")[0]
    return Spot(spot.document, pointer, pointers.resolve(spot.document.value, pointer))
