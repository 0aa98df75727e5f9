"""Usual properties: those that examples have. A function that asks for them first has soonest seen all there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .nodes import Node, in_place


@dataclass(frozen=True, slots=True)
class Usual:
    """What examples of an object or array schema have.

    Attributes:
        properties: how often each of the properties that the schema knows.
        shapes: how often just these of them and no others.
        sizes: how often so many items.
    """

    properties: Counter[str] = field(default_factory=Counter)
    shapes: Counter[tuple[str, ...]] = field(default_factory=Counter)
    sizes: Counter[int] = field(default_factory=Counter)

    @property
    def size(self) -> int | None:
        """How many items most examples have."""
        return max(self.sizes, key=lambda size: self.sizes[size], default=None)

    def shapes_within(self, most: int) -> list[tuple[str, ...]]:
        """The shape that most examples have, and the next ones while all together have *most* properties at most."""
        first, *others = [names for names, _ in self.shapes.most_common()]
        shapes = [first]
        for names in others:
            if sum(map(len, shapes)) + len(names) > most:
                break
            shapes.append(names)
        return shapes


def usual_properties(examples: Iterable[tuple[Node, Any]]) -> dict[int, Usual]:
    """What *examples*, each with its schema, have; by the `id` of the schema."""
    found: dict[int, Usual] = {}
    for node, example in examples:
        _note(node, example, found, set())
    return found


def _note(node: Node, value: Any, found: dict[int, Usual], seen: set[tuple[int, int]]) -> None:
    key = id(node), id(value)
    if key in seen or not isinstance(value, (Mapping, list)):
        return
    seen.add(key)
    for child in in_place(node):
        _note(child, value, found, seen)
    if isinstance(value, list):
        found.setdefault(id(node), Usual()).sizes[len(value)] += 1
        items: Node | None = node.keywords.get("items")
        if items is not None:
            for each in value:
                _note(items, each, found, seen)
        return
    properties = node.keywords.get("properties", {})
    known = {name: each for name, each in value.items() if name in properties}
    if known:
        usual = found.setdefault(id(node), Usual())
        usual.properties.update(known.keys())
        usual.shapes[tuple(sorted(known, key=list(properties).index))] += 1
    for name, each in known.items():
        _note(properties[name], each, found, seen)
