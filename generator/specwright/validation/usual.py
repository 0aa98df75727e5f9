"""Usual properties: those that examples have. A function that asks for them first has soonest seen all there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from .nodes import Node, in_place


def usual_properties(examples: Iterable[tuple[Node, Any]]) -> dict[int, Counter[str]]:
    """How often *examples*, each with its schema, have each property; by the `id` of the object schema."""
    found: dict[int, Counter[str]] = {}
    for node, example in examples:
        _note(node, example, found, set())
    return found


def _note(
    node: Node, value: Any, found: dict[int, Counter[str]], seen: set[tuple[int, int]]
) -> None:
    key = id(node), id(value)
    if key in seen or not isinstance(value, (Mapping, list)):
        return
    seen.add(key)
    for child in in_place(node):
        _note(child, value, found, seen)
    if isinstance(value, list):
        items: Node | None = node.keywords.get("items")
        if items is not None:
            for each in value:
                _note(items, each, found, seen)
        return
    properties = node.keywords.get("properties", {})
    for name, each in value.items():
        if name in properties:
            found.setdefault(id(node), Counter())[name] += 1
            _note(properties[name], each, found, seen)
