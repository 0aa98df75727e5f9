"""``==``, ``!=`` and ``in`` in Python.

Python's own operators serve where they agree with CEL: not where ``True == 1`` could show, nor
for the insides of containers that may hold anything.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .code import Certainty, Code, Level, combine, negate
from .overloading import Resolution
from .syntax import Call, ListLiteral, Literal, Node
from .types import (
    BOOL,
    BYTES,
    DOUBLE,
    INT,
    NULL,
    STRING,
    TYPE,
    UINT,
    ListType,
    MapType,
    ObjectType,
    Type,
)

if TYPE_CHECKING:
    from .python import Emitter

_SCALARS = (STRING, INT, BOOL, DOUBLE, BYTES, UINT, TYPE)


def emit_equality(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    """``a == b`` or ``a != b``."""
    equal = _equality(emitter, *resolution.operands)
    return equal if resolution.key == "equal" else negate(equal)


def compare(left: Code, right: Code, symbol: str, opposite: str) -> Code:
    """The comparison, knowing its opposite."""
    one, other = left.at(Level.SUM), right.at(Level.SUM)
    code = combine(f"{one} {symbol} {other}", Level.COMPARISON, left, right)
    return replace(code, negated=Code(f"{one} {opposite} {other}", Level.COMPARISON))


def _equality(emitter: Emitter, first: Node, second: Node) -> Code:
    if _is_literal(first, BOOL, NULL) and not _is_literal(second, BOOL, NULL):
        first, second = second, first
    left_type, right_type = emitter.type_of(first), emitter.type_of(second)
    if isinstance(second, Literal) and _is_literal(second, BOOL, NULL) and not _is_constant(first):
        return _with_constant(emitter, first, left_type, second)
    if left_type == right_type and left_type in _SCALARS:
        left, right = emitter.typed(first, left_type), emitter.typed(second, right_type)
        return compare(left, right, "==", "!=")
    left, right = emitter.emit(first), emitter.emit(second)
    if _is_literal(first, STRING) or _is_literal(second, STRING):
        known, other = (left, right) if _is_literal(second, STRING) else (right, left)
        # Text equals nothing but text, in Python as in CEL.
        return compare(known, other, "==", "!=")
    both_deep = Certainty.DEEP is left.certainty is right.certainty
    if left_type == right_type and _is_plain(left_type) and both_deep:
        return compare(left, right, "==", "!=")
    left = emitter.as_type(left, left_type, left_type)
    right = emitter.as_type(right, right_type, right_type)
    return emitter.call("equal", left, right)


def _is_literal(node: Node, *types: Type) -> bool:
    kinds = {"null_type" if type_ == NULL else type_.name for type_ in types}
    kind = "null_type" if isinstance(node, Literal) and node.kind == "null" else None
    return isinstance(node, Literal) and (kind or node.kind) in kinds


def _is_constant(node: Node) -> bool:
    """A literal, perhaps wrapped in dyn(): Python warns of ``1 is None``."""
    if isinstance(node, Call) and node.function == "dyn":
        return _is_constant(node.arguments[0])
    return isinstance(node, Literal)


def _is_plain(type_: Type) -> bool:
    return isinstance(type_, ListType) and type_.element == STRING


def _with_constant(emitter: Emitter, node: Node, type_: Type, constant: Literal) -> Code:
    if type_ == BOOL and constant.kind == "bool":
        code = emitter.typed(node, BOOL)
        return code if constant.value else negate(code)
    code = emitter.as_type(emitter.emit(node), type_, type_)
    return compare(code, Code(repr(constant.value)), "is", "is not")


def emit_membership(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    """``a in b``."""
    value, container = resolution.operands
    found = emitter.type_of(container)
    if isinstance(found, (MapType, ObjectType)):
        return _key(emitter, value, container, found)
    if isinstance(found, ListType):
        return _element(emitter, value, container, found)
    return _member_of(emitter, value, container)


def _member_of(emitter: Emitter, value: Node, container: Node) -> Code:
    left, right = emitter.emit(value), emitter.emit(container)
    return _member(emitter, left, emitter.type_of(value), right, emitter.type_of(container))


def _member(emitter: Emitter, left: Code, type_: Type, right: Code, found: Type) -> Code:
    left = emitter.as_type(left, type_, type_)
    code = emitter.call("member", left, right)
    if isinstance(found, ListType) and right.certainty is not Certainty.UNKNOWN:
        return code
    causes = emitter.failing(f"member {left.place} {right.place}")
    return replace(code, may_fail=code.may_fail | causes, must_fail=code.must_fail | causes)


def _key(emitter: Emitter, value: Node, container: Node, found: Type) -> Code:
    if isinstance(value, Literal) and isinstance(value.value, str):
        return emitter.has(container, value.value)
    if emitter.type_of(value) == STRING and _has_text_keys(found):
        key, right = emitter.typed(value, STRING), emitter.typed(container, found)
        code = _in(key, right)
        fact = frozenset({f"missing:{right.place}[{key.place}]"})
        return replace(code, if_true=fact)
    return _member_of(emitter, value, container)


def _has_text_keys(found: Type) -> bool:
    return isinstance(found, ObjectType) or (isinstance(found, MapType) and found.key == STRING)


def _in(left: Code, right: Code) -> Code:
    return compare(left, right, "in", "not in")


def _element(emitter: Emitter, value: Node, container: Node, found: ListType) -> Code:
    type_ = emitter.type_of(value)
    if isinstance(container, ListLiteral) and (constants := _constants(container)):
        return _among(emitter, value, type_, found.element, constants)
    if type_ == STRING:
        return _in(emitter.typed(value, STRING), emitter.typed(container, found))
    left, right = emitter.emit(value), emitter.emit(container)
    if type_ == found.element and type_ in (INT, BOOL) and right.certainty is Certainty.DEEP:
        return _in(emitter.as_type(left, type_, type_), right)
    return _member(emitter, left, type_, right, found)


def _constants(container: ListLiteral) -> list[Literal]:
    """The elements, when all are literal strings or all literal ints; else nothing."""
    literals = [element for element in container.elements if isinstance(element, Literal)]
    kinds = {literal.kind for literal in literals}
    same = len(literals) == len(container.elements) and kinds in ({"string"}, {"int"})
    return literals if same else []


def _among(
    emitter: Emitter, value: Node, type_: Type, element: Type, constants: list[Literal]
) -> Code:
    texts = list(dict.fromkeys(emitter.emit(constant).text for constant in constants))
    if type_ == element:
        left = emitter.typed(value, type_)
        if len(texts) == 1:
            return compare(left, Code(texts[0], Level.UNARY), "==", "!=")
        return _in(left, Code(f"{{{', '.join(texts)}}}"))
    left = emitter.as_type(emitter.emit(value), type_, type_)
    if element == STRING:
        comma = "," if len(texts) == 1 else ""
        return _in(left, Code(f"({', '.join(texts)}{comma})"))
    right = Code(f"[{', '.join(texts)}]")
    return emitter.call("member", left, right)
