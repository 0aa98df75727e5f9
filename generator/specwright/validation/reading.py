"""What a rule reads: the places below its object on which its verdict depends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from specwright import cel
from specwright.cel.syntax import (
    Call,
    Comprehension,
    Conditional,
    Has,
    Identifier,
    Index,
    ListLiteral,
    Literal,
    Logical,
    MapLiteral,
    Node,
    Select,
)
from specwright.cel.types import DYN, ListType
from specwright.pointers import escape

Place = tuple[str | None, ...]
"""Names from the object down; None for any item of a list."""


@dataclass(frozen=True, slots=True)
class _Value:
    """Where a value may come from: places of the instance, and what a list made of others holds."""

    places: frozenset[Place] = frozenset()
    elements: _Value | None = None

    def below(self, step: str | None) -> _Value:
        """Where a member comes from; None for any item of a list."""
        found = _Value(frozenset((*place, step) for place in self.places))
        return found if self.elements is None else found | self.elements

    def __or__(self, other: _Value) -> _Value:
        if self.elements is None or other.elements is None:
            elements = self.elements or other.elements
        else:
            elements = self.elements | other.elements
        return _Value(self.places | other.places, elements)


_NOTHING = _Value()


@dataclass(slots=True)
class _Reader:
    checked: cel.Checked
    variable: str
    values: set[Place] = field(default_factory=set)
    presences: set[Place] = field(default_factory=set)

    def use(self, node: Node, scope: Mapping[str, _Value]) -> None:
        """Note that the verdict depends on the value of *node*."""
        self.consume(self.value(node, scope))

    def consume(self, value: _Value | None) -> None:
        while value is not None:
            self.values |= value.places
            value = value.elements

    def value(self, node: Node, scope: Mapping[str, _Value]) -> _Value:
        match node:
            case Identifier():
                if node.name in scope:
                    return scope[node.name]
                return _Value(frozenset({()})) if node.name == self.variable else _NOTHING
            case Select():
                return self.value(node.operand, scope).below(node.field)
            case Index():
                return self._index(node, scope)
            case Has():
                self.presences |= self.value(node.operand, scope).below(node.field).places
            case Comprehension():
                return self._comprehension(node, scope)
            case Conditional():
                self.use(node.condition, scope)
                return self.value(node.then, scope) | self.value(node.otherwise, scope)
            case ListLiteral():
                parts = [self.value(element, scope) for element in node.elements]
                return _Value(elements=_joined(parts))
            case MapLiteral():
                flat = [self.value(each, scope) for pair in node.entries for each in pair]
                return _Value(elements=_joined(flat))
            case Logical():
                for operand in node.operands:
                    self.use(operand, scope)
            case Call():
                return self._call(node, scope)
        return _NOTHING

    def _index(self, node: Index, scope: Mapping[str, _Value]) -> _Value:
        operand = self.value(node.operand, scope)
        key = node.key.value if isinstance(node.key, Literal) else None
        if isinstance(key, str):
            return operand.below(key)
        if isinstance(key, int) and not isinstance(key, bool):
            return operand.below(str(key))
        self.use(node.key, scope)
        return operand.below(None) if self._is_list(node.operand) else operand

    def _comprehension(self, node: Comprehension, scope: Mapping[str, _Value]) -> _Value:
        source = self.value(node.source, scope)
        self.presences |= source.places
        is_list = self._is_list(node.source)
        element = source.below(None) if is_list else source
        single = element if is_list or self.checked.types[node.source] == DYN else _NOTHING
        values = [single] if len(node.variables) == 1 else [_NOTHING, element]
        inner = {**scope, **dict(zip(node.variables, values, strict=True))}
        if node.condition is not None:
            self.use(node.condition, inner)
        if node.kind in ("map", "transform_map"):
            return _Value(elements=self.value(node.body, inner))
        self.use(node.body, inner)
        return _Value(elements=single) if node.kind == "filter" else _NOTHING

    def _call(self, node: Call, scope: Mapping[str, _Value]) -> _Value:
        operands = [*([node.receiver] if node.receiver else []), *node.arguments]
        name = node.function
        if name == "dyn" or (name == "distinct" and len(operands) == 1):
            return self.value(operands[0], scope)
        if name == "_+_":
            return _joined([self.value(each, scope) for each in operands])
        if name == "@in":
            self._membership(node, scope)
            return _NOTHING
        if name == "size":
            # How many there are does not depend on what they are like.
            self.consume(_Value(self.value(operands[0], scope).places))
            return _NOTHING
        for each in operands:
            self.use(each, scope)
        return _NOTHING

    def _membership(self, node: Call, scope: Mapping[str, _Value]) -> None:
        wanted, container = node.arguments
        is_map = not self._is_list(container) and self.checked.types[container] != DYN
        if is_map and isinstance(wanted, Literal) and isinstance(wanted.value, str):
            self.presences |= self.value(container, scope).below(wanted.value).places
        else:
            self.use(container, scope)
            self.use(wanted, scope)

    def _is_list(self, node: Node) -> bool:
        return isinstance(self.checked.types[node], ListType)


def _joined(values: list[_Value]) -> _Value:
    found = _NOTHING
    for value in values:
        found = found | value
    return found


def places_read(checked: cel.Checked, variable: str) -> tuple[str, ...]:
    """The places below *variable* that the expression reads, as JSON Pointers, sorted.

    "*" stands for any item of a list. A place of which only the presence is asked for is preceded by "?".
    """
    reader = _Reader(checked, variable)
    reader.use(checked.root, {})
    values = {_shown(place) for place in reader.values}
    presences = {_shown(place) for place in reader.presences}
    deepest = {one for one in values | presences if not _has_longer(one, values | presences)}
    return tuple(sorted(values | {f"?{one}" for one in deepest - values}))


def _has_longer(pointer: str, others: set[str]) -> bool:
    return any(other.startswith(pointer + "/") for other in others)


def _shown(place: Place) -> str:
    return "".join("/*" if step is None or step.isdigit() else "/" + escape(step) for step in place)
