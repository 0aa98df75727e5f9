"""Leaving out what is faulty in a document: the operations and components with faults, and all that refers to them.

Of a pattern that cannot be used, nothing but the pattern is left out. It is for users who would rather have the rest
(`--skip-unsupported`); what cannot be represented, though nothing is wrong with it, lowering leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from . import pointers
from .errors import Problem
from .loading import Document
from .resolving import Spot
from .structure import METHODS, walk

#: What a document made of another one has to know of what was left out of that.
KEPT = frozenset({"left out", "operations left out"})
#: What was done to a document, and not what was found out about it.
_DONE = KEPT | {"upgraded"}
#: What Swagger 2.0 has in place of components.
_OF_SWAGGER = ("definitions", "parameters", "responses", "securityDefinitions")
#: Where something stands that can be left out by itself: the tokens of its pointer.
Unit: TypeAlias = tuple[str, ...]


def leave_out(documents: Iterable[Document], problems: Iterable[Problem]) -> bool:
    """Take what has *problems* out of the *documents* as they were written, whose values are changed.

    Returns:
        Whether each of the problems is gone with that: none is of a document as a whole.
    """
    by_name: dict[str, list[Document]] = {}
    for document in documents:
        for part in document.parts:
            by_name.setdefault(part.name, []).append(document)
    faulty: dict[Document, set[Unit]] = {}
    for problem in problems:
        file, pointer = problem.location.file, problem.location.pointer
        for document in by_name.get(file, ()):
            for unit in map(_unit, document.places_of(file, pointer)):
                if unit is None or not _has(document.value, unit):
                    return False
                faulty.setdefault(document, set()).add(unit)
        if not any(document in faulty for document in by_name.get(file, ())):
            return False
    for document, units in faulty.items():
        found = _with_users(document.value, units)
        gone = document.kept.setdefault("operations left out", [])
        gone.extend(_operations(document, found))
        for *above, last in found:
            holder: Any = pointers.resolve(document.value, pointers.join("", *above))
            del holder[last]
            if not holder and last in METHODS:
                del document.value[above[0]][above[1]]
        # What was found out about the document as it was says nothing about what is left of it.
        for about in document.kept.keys() - _DONE:
            del document.kept[about]
        document.kept["left out"] = found | document.kept.get("left out", set())
    return True


def operations_left_out(document: Document) -> tuple[Problem, ...]:
    """The operations that `leave_out` took out of *document*, each at its place."""
    return tuple(document.kept.get("operations left out", ()))


def operation_left_out(spot: Spot, path: str, method: str) -> Problem:
    """That the operation at *spot*, which is called as *method* of *path*, is left out."""
    identifier = spot.value.get("operationId") if isinstance(spot.value, Mapping) else None
    named = f" ({identifier})" if isinstance(identifier, str) else ""
    return spot.problem(f"{method.upper()} {path}{named} is left out")


def _operations(document: Document, units: set[Unit]) -> Iterator[Problem]:
    """The operations of *document* that are *units*, or stand in one."""
    for kind in ("paths", "webhooks"):
        for path, item in _members(document.value.get(kind)):
            where = pointers.join("", kind, path)
            calls = list(_calls(document.value, where, item))
            for pointer, method, value in calls:
                if (kind, path) in units or (kind, path, method) in units:
                    yield operation_left_out(Spot(document, pointer, value), path, method)
            if not calls and (kind, path) in units:
                yield document.problem(where, f"{path} is left out")


def _calls(root: Any, pointer: str, item: Any) -> Iterator[tuple[str, str, Any]]:
    """The operations of the path *item* at *pointer*, or of the one in the document *root* that it refers to."""
    reference = item.get("$ref") if isinstance(item, Mapping) else None
    if isinstance(reference, str) and reference.startswith("#/"):
        pointer = pointers.from_fragment(reference[1:])
        try:
            item = pointers.resolve(root, pointer)
        except (LookupError, ValueError):
            return
    for method, value in _members(item):
        if method in METHODS:
            yield pointers.join(pointer, method), method, value


def unusable_patterns(document: Document) -> Iterator[Problem]:
    """The patterns of *document* that validators cannot use, which is otherwise found when these are compiled."""
    from .validation.patterns import fault_of

    for place in walk(document.value):
        source = place.value.get("pattern") if isinstance(place.value, Mapping) else None
        if place.kind == "schema" and isinstance(source, str) and (fault := fault_of(source)):
            yield document.problem(pointers.join(place.pointer, "pattern"), fault)


def _unit(pointer: str) -> Unit | None:
    """What holds the place at *pointer* and can be left out by itself."""
    match pointers.split(pointer):
        case [*_, above, "pattern"] as whole if above != "properties":
            return tuple(whole)
        case ["paths" | "webhooks" as kind, path, method, *_] if method in METHODS:
            return kind, path, method
        case ["paths" | "webhooks" as kind, path, *_]:
            return kind, path
        case ["components", kind, name, *_]:
            return "components", kind, name
        case [section, name, *_] if section in _OF_SWAGGER:
            return section, name
    return None


def _has(value: Any, unit: Unit) -> bool:
    try:
        pointers.resolve(value, pointers.join("", *unit))
    except (LookupError, ValueError):
        return False
    return True


def _units(document: Mapping[str, Any]) -> Iterator[tuple[Unit, Any]]:
    for kind in ("paths", "webhooks"):
        for path, item in _members(document.get(kind)):
            for name, value in _members(item):
                yield ((kind, path, name) if name in METHODS else (kind, path)), value
    for kind, section in _members(document.get("components")):
        for name, value in _members(section):
            yield ("components", kind, name), value
    for kind in _OF_SWAGGER if "swagger" in document else ():
        for name, value in _members(document.get(kind)):
            yield (kind, name), value


def _members(value: Any) -> Iterable[tuple[str, Any]]:
    return value.items() if isinstance(value, Mapping) else ()


def _with_users(document: Mapping[str, Any], units: set[Unit]) -> set[Unit]:
    """*units* and those that refer to them, directly or by others; none that stands in another one."""
    users: dict[Unit, set[Unit]] = {}
    for unit, value in _units(document):
        for reference in _references(value):
            target = _unit(pointers.from_fragment(reference[1:]))
            if target is not None:
                users.setdefault(target, set()).add(unit)
    found: set[Unit] = set()
    pending = list(units)
    while pending:
        unit = pending.pop()
        if unit not in found:
            found.add(unit)
            pending.extend(users.get(unit, ()))
    return {unit for unit in found if not any(unit[:n] in found for n in range(2, len(unit)))}


def _references(value: Any) -> Iterator[str]:
    """What *value* refers to in its own document."""
    pending = [value]
    while pending:
        current = pending.pop()
        if isinstance(current, Mapping):
            pending.extend(current.values())
        elif isinstance(current, list):
            pending.extend(current)
        elif isinstance(current, str) and current.startswith("#/"):
            yield current
