"""Calls that are macros: ``has`` and the comprehensions over lists and maps."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import CelError
from .syntax import Call, Comprehension, Has, Identifier, MacroKind, Node, Select

# (name, number of arguments) -> (kind, variables, with a condition before the body)
_COMPREHENSIONS: Mapping[tuple[str, int], tuple[MacroKind, int, bool]] = {
    ("all", 2): ("all", 1, False),
    ("all", 3): ("all", 2, False),
    ("exists", 2): ("exists", 1, False),
    ("exists", 3): ("exists", 2, False),
    ("exists_one", 2): ("exists_one", 1, False),
    ("exists_one", 3): ("exists_one", 2, False),
    ("existsOne", 2): ("exists_one", 1, False),
    ("existsOne", 3): ("exists_one", 2, False),
    ("filter", 2): ("filter", 1, False),
    ("map", 2): ("map", 1, False),
    ("map", 3): ("map", 1, True),
    ("transformList", 3): ("map", 2, False),
    ("transformList", 4): ("map", 2, True),
    ("transformMap", 3): ("transform_map", 2, False),
    ("transformMap", 4): ("transform_map", 2, True),
}
MACRO_NAMES = frozenset({"has", *(name for name, _ in _COMPREHENSIONS)})
"""Names that the parser expands, for did-you-mean hints."""


def expand_global(call: Call) -> Node:
    """``has(a.b)`` as a node of its own; any other call unchanged."""
    if call.function != "has":
        return call
    if len(call.arguments) == 1 and isinstance(call.arguments[0], Select):
        member = call.arguments[0]
        return Has(call.offset, call.length, member.operand, member.field, member.field_offset)
    message = "has() takes one field selection"
    hint = "write has(self.field); for a computed name write name in self"
    raise CelError(call.offset, call.length, message, hint)


def expand_receiver(call: Call) -> Node:
    """``list.all(x, p)`` and its kin as a comprehension; any other call unchanged."""
    shape = _COMPREHENSIONS.get((call.function, len(call.arguments)))
    if shape is None or call.receiver is None:
        return call
    kind, count, conditional = shape
    variables = tuple(_variable(node) for node in call.arguments[:count])
    if len(set(variables)) < count:
        node = call.arguments[1]
        raise CelError(node.offset, node.length, "the two variables must differ")
    condition = call.arguments[count] if conditional else None
    body = call.arguments[-1]
    return Comprehension(call.offset, call.length, kind, call.receiver, variables, condition, body)


def _variable(node: Node) -> str:
    if isinstance(node, Identifier) and not node.absolute:
        return node.name
    message = "the first argument of this macro must be a plain variable name"
    raise CelError(node.offset, node.length, message)
