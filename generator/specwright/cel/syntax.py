"""The syntax tree of an expression.

Every node knows where it stands: ``offset`` and ``length`` count characters of the source.
Nodes compare by identity, so that tables of facts about nodes can be keyed by them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal as OneOf

Scalar = None | bool | int | float | str | bytes
LiteralKind = OneOf["null", "bool", "int", "uint", "double", "string", "bytes"]
MacroKind = OneOf["all", "exists", "exists_one", "filter", "map", "transform_map"]


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """Any part of an expression."""

    offset: int
    length: int

    @property
    def end(self) -> int:
        """The offset just behind the node."""
        return self.offset + self.length


@dataclass(frozen=True, slots=True, eq=False)
class Literal(Node):
    """A constant; ``kind`` tells ``1`` (int) from ``1u`` (uint)."""

    kind: LiteralKind
    value: Scalar


@dataclass(frozen=True, slots=True, eq=False)
class Identifier(Node):
    """A name; a leading dot (``.name``) skips the variables of comprehensions."""

    name: str
    absolute: bool


@dataclass(frozen=True, slots=True, eq=False)
class Select(Node):
    """``operand.field``; ``quoted`` when written ``operand.`field```."""

    operand: Node
    field: str
    field_offset: int
    quoted: bool


@dataclass(frozen=True, slots=True, eq=False)
class Has(Node):
    """``has(operand.field)``."""

    operand: Node
    field: str
    field_offset: int


@dataclass(frozen=True, slots=True, eq=False)
class Index(Node):
    """``operand[key]``."""

    operand: Node
    key: Node


@dataclass(frozen=True, slots=True, eq=False)
class Call(Node):
    """A function or operator applied; operators are named ``_+_``, ``!_``, ``@in``, ..."""

    function: str
    function_offset: int
    receiver: Node | None
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Logical(Node):
    """A chain of ``&&`` or of ``||``, two operands or more."""

    operator: OneOf["&&", "||"]
    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Conditional(Node):
    """``condition ? then : otherwise``."""

    condition: Node
    then: Node
    otherwise: Node


@dataclass(frozen=True, slots=True, eq=False)
class ListLiteral(Node):
    """``[a, b]``."""

    elements: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class MapLiteral(Node):
    """``{key: value}``."""

    entries: tuple[tuple[Node, Node], ...]


@dataclass(frozen=True, slots=True, eq=False)
class StructLiteral(Node):
    """``Name{field: value}``: part of the grammar, but no such types exist here."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Comprehension(Node):
    """A macro over a list or a map.

    ``variables`` holds one name (element or key) or two (index and element, key and value);
    ``condition`` filters before ``body`` in ``map(x, condition, body)`` and its kin.
    """

    kind: MacroKind
    source: Node
    variables: tuple[str, ...]
    condition: Node | None
    body: Node
