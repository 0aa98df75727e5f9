"""Guards: optional properties without which a rule cannot be broken, so that it need not be asked."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from specwright.cel.syntax import (
    Call,
    Conditional,
    Has,
    Identifier,
    Index,
    Literal,
    Logical,
    Node,
    Select,
)

_MOST_VALUES = 16
_ERROR = object()
"""Stands among values for having none."""

Values = frozenset[object]
_Known = Values | None
"""What an expression can give; None for anything."""

_OPERATORS: Mapping[str, Callable[[int, int], object]] = {
    "_+_": operator.add,
    "_-_": operator.sub,
    "_<_": operator.lt,
    "_<=_": operator.le,
    "_>_": operator.gt,
    "_>=_": operator.ge,
}


def guards(root: Node, variable: str, required: Sequence[str]) -> tuple[str, ...]:
    """Properties of *variable*, all absent only where the rule *root* cannot be broken; () for none.

    As few as possible; *required* ones, which are always there, do not serve.
    """
    names = [name for name in _tested(root, variable) if name not in required]
    for name in names:
        if _holds(root, variable, {name}):
            return (name,)
    if not _holds(root, variable, set(names)):
        return ()
    needed = list(names)
    for name in names:
        fewer = [each for each in needed if each != name]
        if _holds(root, variable, set(fewer)):
            needed = fewer
    return tuple(needed)


def _tested(root: Node, variable: str) -> list[str]:
    """The properties of *variable* whose presence is asked for, in the order of the expression."""
    found: dict[str, None] = {}
    pending: list[object] = [root]
    while pending:
        node = pending.pop()
        if isinstance(node, tuple):
            pending.extend(reversed(node))
            continue
        if not isinstance(node, Node):
            continue
        name = _presence(node, variable)
        if name is not None:
            found[name] = None
        elif isinstance(node, Call):
            pending.extend(reversed(node.arguments))
        elif isinstance(node, Logical):
            pending.extend(reversed(node.operands))
        elif isinstance(node, Conditional):
            pending.extend((node.otherwise, node.then, node.condition))
    return list(found)


def _presence(node: Node, variable: str) -> str | None:
    """The property of *variable* whose presence *node* asks for, if it does just that."""
    if isinstance(node, Has) and _is(node.operand, variable):
        return node.field
    if isinstance(node, Call) and node.function == "@in" and _is(node.arguments[1], variable):
        name = node.arguments[0]
        return name.value if isinstance(name, Literal) and isinstance(name.value, str) else None
    return None


def _is(node: Node, variable: str) -> bool:
    return isinstance(node, Identifier) and node.name == variable


def _holds(root: Node, variable: str, absent: set[str]) -> bool:
    values = _values(root, variable, absent)
    return values is not None and False not in values


def _values(node: Node, variable: str, absent: set[str]) -> _Known:
    """What *node* can give when the properties *absent* of *variable* are."""
    name = _presence(node, variable)
    if name is not None:
        return frozenset({False}) if name in absent else frozenset({False, True})
    if isinstance(node, Literal):
        return frozenset({node.value}) if isinstance(node.value, (bool, int)) else None
    if _reads_absent(node, variable, absent):
        return frozenset({_ERROR})
    if isinstance(node, Logical):
        return _logical(node, variable, absent)
    if isinstance(node, Conditional):
        return _conditional(node, variable, absent)
    if isinstance(node, Call):
        return _call(node, variable, absent)
    return None


def _reads_absent(node: Node, variable: str, absent: set[str]) -> bool:
    if isinstance(node, Select) and _is(node.operand, variable):
        return node.field in absent
    if isinstance(node, Index) and _is(node.operand, variable):
        return isinstance(node.key, Literal) and node.key.value in absent
    return False


def _logical(node: Logical, variable: str, absent: set[str]) -> _Known:
    deciding = node.operator == "||"
    parts = [_values(operand, variable, absent) for operand in node.operands]
    if frozenset({deciding}) in parts:
        return frozenset({deciding})
    found: set[object] = set()
    for part in parts:
        found |= frozenset({False, True, _ERROR}) if part is None else part
    undecided = all(part is None or (not deciding) in part for part in parts)
    if not undecided:
        # One operand never is what all would have to be.
        found.discard(not deciding)
    return frozenset(found)


def _conditional(node: Conditional, variable: str, absent: set[str]) -> _Known:
    condition = _values(node.condition, variable, absent)
    found: set[object] = set()
    for outcome, branch in ((True, node.then), (False, node.otherwise)):
        if condition is None or outcome in condition:
            values = _values(branch, variable, absent)
            if values is None:
                return None
            found |= values
    if condition is None or _ERROR in condition:
        found.add(_ERROR)
    return frozenset(found)


def _call(node: Call, variable: str, absent: set[str]) -> _Known:
    parts = [_values(argument, variable, absent) for argument in node.arguments]
    if node.receiver is not None or None in parts:
        return None
    known = [part for part in parts if part is not None]
    if node.function == "!_":
        return frozenset(each if each is _ERROR else not each for each in known[0])
    function = _OPERATORS.get(node.function)
    if function is None or len(known) != 2:
        return None
    found: set[object] = set()
    for left, right in product(*known):
        found.add(_applied(function, left, right))
    return frozenset(found) if len(found) <= _MOST_VALUES else None


def _applied(function: Callable[[int, int], object], left: object, right: object) -> object:
    if isinstance(left, int) and isinstance(right, int):
        return function(left, right)
    return _ERROR
