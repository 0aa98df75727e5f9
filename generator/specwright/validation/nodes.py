"""Schemas as the compiler sees them: checked, resolved, and linked into a graph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .patterns import Pattern
from .resources import Place

TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


@dataclass(slots=True, eq=False)
class Node:
    """One schema.

    Attributes:
        place: where it stands.
        boolean: True or False for a schema that is just that, else None.
        keywords: the value of each keyword that counts, in a normal form: a schema is a Node, a list a
            tuple, a pattern a Pattern.
    """

    place: Place
    boolean: bool | None = None
    keywords: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other schemas: its document and its pointer."""
        return self.place.document, self.place.pointer

    @property
    def types(self) -> tuple[str, ...] | None:
        """The allowed types, None for any."""
        types: tuple[str, ...] | None = self.keywords.get("type")
        return types

    @property
    def is_true(self) -> bool:
        """Whether it is valid for every instance."""
        return self.boolean is True or (self.boolean is None and not self.keywords)


@dataclass(frozen=True, slots=True, eq=False)
class DynamicReference:
    """The value of "$dynamicRef": the static target, and by resource the schemas that may stand for it."""

    target: Node
    candidates: dict[str, Node]


@dataclass(frozen=True, slots=True, eq=False)
class Discriminator:
    """The value of "discriminator": the property, the schema each value chooses, and the other branches.

    Attributes:
        keyword: "oneOf" or "anyOf", beside which it stands.
        name: the property.
        chosen: the schema that each value chooses.
        others: branches that no value chooses, with their index.
    """

    keyword: str
    name: str
    chosen: dict[str, Node]
    others: tuple[tuple[int, Node], ...]


_SINGLE = (
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("properties", "dependentSchemas")


def inline_children(node: Node) -> Iterator[Node]:
    """The schemas written inside *node*, in the order of their keywords."""
    for keyword, value in node.keywords.items():
        if keyword in _SINGLE:
            yield value
        elif keyword in _LISTS:
            yield from value
        elif keyword in _MAPS:
            yield from value.values()
        elif keyword == "patternProperties":
            yield from (child for _, child in value)
        elif keyword == "discriminator":
            yield from (child for _, child in value.others)


def referenced(node: Node) -> Iterator[Node]:
    """The schemas that *node* refers to."""
    for keyword, value in node.keywords.items():
        if keyword == "$ref":
            yield value
        elif keyword == "$dynamicRef":
            yield value.target
            yield from value.candidates.values()
        elif keyword == "discriminator":
            yield from value.chosen.values()


def reachable(roots: list[Node]) -> list[Node]:
    """Every schema that *roots* lead to, themselves included, in the order of first mention."""
    found: dict[int, Node] = {}
    pending = list(reversed(roots))
    while pending:
        node = pending.pop()
        if id(node) in found:
            continue
        found[id(node)] = node
        pending.extend(reversed([*inline_children(node), *referenced(node)]))
    return list(found.values())


def in_place(node: Node) -> Iterator[Node]:
    """The schemas that *node* applies to the very instance that it is applied to."""
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield from node.keywords.get(keyword, ())
    for keyword in ("if", "then", "else"):
        if keyword in node.keywords:
            yield node.keywords[keyword]
    yield from node.keywords.get("dependentSchemas", {}).values()
    yield from referenced(node)


__all__ = [
    "TYPES",
    "Discriminator",
    "DynamicReference",
    "Node",
    "Pattern",
    "in_place",
    "inline_children",
    "reachable",
    "referenced",
]


def target_of(node: Node) -> Node:
    """What *node* stands for: itself, or what it does nothing but refer to."""
    seen = {id(node)}
    while node.keywords.keys() == {"$ref"} and id(node.keywords["$ref"]) not in seen:
        node = node.keywords["$ref"]
        seen.add(id(node))
    return node
