"""Units: which schemas get a table and a function of their own, and what these are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from specwright import pointers

from .naming import stem
from .nodes import Node, inline_children, reachable, referenced

DEEPEST_TABLE = 8
"""Schemas nested deeper in one table become units, so that no table is nested without bound."""

_STEPS_WITHOUT_NAME = frozenset(
    {"components", "schemas", "$defs", "definitions", "items", "schema"}
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A schema with a table of its own.

    Attributes:
        node: the schema.
        name: its key in the tables.
        stem: what its functions' names are made of.
    """

    node: Node
    name: str
    stem: str


def choose_units(roots: Mapping[str, Node]) -> dict[int, Unit]:
    """The units of everything that *roots* (by name) lead to, by the identity of their node.

    Units are the roots, what is referred to, every schema with "properties", and what is nested deep.
    """
    order = reachable(list(roots.values()))
    wanted: dict[int, Node] = {id(node): node for node in roots.values()}
    for node in order:
        for target in referenced(node):
            wanted[id(target)] = target
        if "properties" in node.keywords:
            wanted[id(node)] = node
    _add_deep(order, wanted)
    names = _Names()
    given = {id(node): name for name, node in reversed(list(roots.items()))}
    return {id(node): names.unit(node, given.get(id(node))) for node in order if id(node) in wanted}


def _add_deep(order: Sequence[Node], wanted: dict[int, Node]) -> None:
    pending = [(node, 0) for node in order if id(node) in wanted]
    while pending:
        node, depth = pending.pop()
        for child in inline_children(node):
            if id(child) in wanted:
                continue
            if depth + 1 >= DEEPEST_TABLE and child.keywords:
                wanted[id(child)] = child
                pending.append((child, 0))
            else:
                pending.append((child, depth + 1))


class _Names:
    def __init__(self) -> None:
        self._names: set[str] = set()
        self._stems: set[str] = set()

    def unit(self, node: Node, given: str | None) -> Unit:
        name = _free(given or _name(node), self._names, " ")
        return Unit(node, name, _free(stem(name), self._stems, "_"))


def _free(wanted: str, taken: set[str], separator: str) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}{separator}{number}"
    taken.add(name)
    return name


def _name(node: Node) -> str:
    """A name from the places in the pointer that have one: "Container.Port"."""
    named: list[str] = []
    tokens = pointers.split(node.place.pointer)
    for at, token in enumerate(tokens):
        if token in ("properties", "patternProperties", "$defs", "definitions"):
            continue
        if token in _STEPS_WITHOUT_NAME and tokens[at - 1 : at] != ("properties",):
            continue
        named.append(token)
    return ".".join(named) or PurePosixPath(urlsplit(node.place.document).path).stem or "schema"


def users(units: Mapping[int, Unit], roots: Iterable[Node]) -> dict[int, int]:
    """How many of *roots* lead to each unit, by the identity of the unit's node."""
    counts = dict.fromkeys(units, 0)
    for root in roots:
        for node in reachable([root]):
            if id(node) in counts:
                counts[id(node)] += 1
    return counts
