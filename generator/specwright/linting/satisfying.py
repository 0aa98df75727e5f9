"""Whether a CEL rule can be true, and whether it can be false, for any object that its schema allows.

The rule is evaluated for every combination of the values that can make a difference: absent, each value of an
enumeration, each constant that it is compared with and its neighbours, the limits. What cannot be evaluated this way
(a call, a comparison of two properties) may come out either way. So an answer of "never" is proven, and no answer
proves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal

from ..cel.syntax import (
    Call,
    Conditional,
    Has,
    Identifier,
    Index,
    ListLiteral,
    Logical,
    Node,
    Select,
)
from ..cel.syntax import Literal as Constant
from ..resolving import Spot
from .context import Context

#: More combinations are not tried.
MOST_COMBINATIONS = 20_000

Path = tuple[str, ...]
Verdict = Literal["never true", "never false"]


class _Erring(Exception):
    """The expression errs, as when an absent property is read."""


_ABSENT: Any = object()
#: A value that is none of those mentioned.
_OTHER: Any = object()
_ORDERINGS: Mapping[str, Callable[[Any, Any], bool]] = {
    "_<_": lambda a, b: a < b,
    "_<=_": lambda a, b: a <= b,
    "_>_": lambda a, b: a > b,
    "_>=_": lambda a, b: a >= b,
}
_EQUALITIES = ("_==_", "_!=_")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A property compared with a constant: `node` is the constant, `function` the operator."""

    path: Path
    node: Constant
    function: str


def path_of(node: Node) -> Path | None:
    """The names that lead from `self` to *node*, None when it is no plain property."""
    if isinstance(node, Identifier) and node.name == "self":
        return ()
    if isinstance(node, Select):
        parent = path_of(node.operand)
        return None if parent is None else (*parent, node.field)
    if (
        isinstance(node, Index)
        and isinstance(node.key, Constant)
        and isinstance(node.key.value, str)
    ):
        parent = path_of(node.operand)
        return None if parent is None else (*parent, node.key.value)
    return None


def nodes(node: Node) -> Iterator[Node]:
    """*node* and everything below it that is evaluated here."""
    yield node
    below: tuple[Node, ...] = ()
    if isinstance(node, Logical):
        below = node.operands
    elif isinstance(node, Conditional):
        below = (node.condition, node.then, node.otherwise)
    elif isinstance(node, Call) and node.receiver is None:
        below = node.arguments
    elif isinstance(node, ListLiteral):
        below = node.elements
    elif isinstance(node, (Select, Has)):
        below = (node.operand,)
    for child in below:
        yield from nodes(child)


def comparisons(expression: Node) -> Iterator[Comparison]:
    """Every comparison of a property with a constant, by `==`, `!=`, an order or `in` a list."""
    for node in nodes(expression):
        if not (isinstance(node, Call) and len(node.arguments) == 2):
            continue
        left, right = node.arguments
        if node.function == "@in" and isinstance(right, ListLiteral):
            path = path_of(left)
            for element in right.elements:
                if path and isinstance(element, Constant):
                    yield Comparison(path, element, "@in")
        elif node.function in (*_ORDERINGS, *_EQUALITIES):
            for one, other in ((left, right), (right, left)):
                path = path_of(one)
                if path and isinstance(other, Constant):
                    yield Comparison(path, other, node.function)


def property_at(context: Context, schema: Spot, path: Path) -> tuple[Spot | None, bool]:
    """The schema of the property at *path* below *schema* (None: unknown), and whether it is always there."""
    current, always = schema, True
    for name in path:
        found = context.properties(current).get(name)
        if found is None:
            return None, False
        always = always and name in context.required(current)
        current = found
    return current, always


def verdict(context: Context, schema: Spot, expression: Node) -> Verdict | None:
    """What is proven about *expression* over the objects of *schema*, None when nothing is."""
    variables = sorted(set(_paths(expression)))
    opaque = sorted({_key(node) for node in _opaque(expression)})
    domains = [_domain(context, schema, path, expression) for path in variables]
    total = 2 ** len(opaque)
    for domain in domains:
        total *= len(domain)
        if total > MOST_COMBINATIONS:
            return None
    seen: set[bool] = set()
    for values in product(*domains, *([(True, False)] * len(opaque))):
        known = dict(zip((*variables, *opaque), values, strict=True))
        try:
            seen.add(_evaluate(expression, known) is True)
        except _Erring:
            continue
        if len(seen) == 2:
            return None
    return {frozenset({False}): "never true", frozenset({True}): "never false"}.get(  # type: ignore[return-value]
        frozenset(seen)
    )


def _paths(expression: Node) -> Iterator[Path]:
    """The properties that decide: those compared with constants, used as conditions or asked for."""
    for node in _decided(expression):
        path = (
            (*(path_of(node.operand) or ()), node.field) if isinstance(node, Has) else path_of(node)
        )
        for length in range(1, len(path or ()) + 1):
            yield (path or ())[:length]


def _decided(node: Node) -> Iterator[Node]:
    """The property nodes below *node* that are not inside something opaque."""
    if _is_opaque(node):
        return
    if isinstance(node, Has) or path_of(node):
        yield node
    elif isinstance(node, Logical):
        for operand in node.operands:
            yield from _decided(operand)
    elif isinstance(node, Conditional):
        for part in (node.condition, node.then, node.otherwise):
            yield from _decided(part)
    elif isinstance(node, Call):
        for argument in node.arguments:
            yield from _decided(argument)


def _opaque(node: Node) -> Iterator[Node]:
    """The outermost nodes below *node* that cannot be evaluated here."""
    if _is_opaque(node):
        yield node
    elif isinstance(node, Logical):
        for operand in node.operands:
            yield from _opaque(operand)
    elif isinstance(node, Conditional):
        for part in (node.condition, node.then, node.otherwise):
            yield from _opaque(part)
    elif isinstance(node, Call) and node.function == "!_":
        yield from _opaque(node.arguments[0])


def _is_opaque(node: Node) -> bool:
    if isinstance(node, (Logical, Conditional, Constant)):
        return False
    if isinstance(node, Has):
        return path_of(node.operand) is None
    if isinstance(node, Call) and node.receiver is None:
        return not (node.function == "!_" or _is_plain_comparison(node))
    return not path_of(node)


def _is_plain_comparison(node: Call) -> bool:
    if len(node.arguments) != 2:
        return False
    left, right = node.arguments
    if node.function == "@in":
        listed = isinstance(right, ListLiteral) and all(
            isinstance(element, Constant) for element in right.elements
        )
        return listed and bool(path_of(left))
    constants = [side for side in (left, right) if isinstance(side, Constant)]
    properties = [side for side in (left, right) if path_of(side)]
    if len(constants) == 2 or not constants or len(constants) + len(properties) != 2:
        return len(constants) == 2 and node.function in _EQUALITIES
    if node.function in _ORDERINGS:
        return _is_number(constants[0].value)
    return node.function in _EQUALITIES


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _key(node: Node) -> Path:
    """A name for an opaque node; the same text is not relied upon to come out the same."""
    return ("", str(node.offset), str(node.length))


def _domain(context: Context, schema: Spot, path: Path, expression: Node) -> list[Any]:
    """The values of the property at *path* that can make a difference."""
    spot, _ = property_at(context, schema, path)
    parent, _ = property_at(context, schema, path[:-1]) if path[:-1] else (schema, True)
    required = parent is not None and path[-1] in context.required(parent)
    values: list[Any] = [] if required else [_ABSENT]
    if spot is None:
        return [*values, _OTHER, *_neighbours(_constants(path, expression)), True, False]
    declared = context.keyword(spot, "enum")
    constant = context.keyword(spot, "const")
    if isinstance(constant, (str, int, float)):
        return [*values, constant]
    if isinstance(declared, list) and all(
        isinstance(v, (str, int, float, type(None))) for v in declared
    ):
        return values + declared
    types = context.types(spot)
    constants = _constants(path, expression)
    if types == {"boolean"}:
        return [*values, True, False]
    if types and types <= {"integer", "number"}:
        return values + _numbers(context, spot, constants, types == {"integer"})
    if types == {"string"}:
        return [*values, _OTHER, *(c for c in constants if isinstance(c, str))]
    return [*values, _OTHER, *_neighbours(constants), True, False]


def _neighbours(constants: list[Any]) -> list[Any]:
    """*constants*, and beside each number one below and one above it."""
    near = [c + shift for c in constants if _is_number(c) for shift in (-1, 1)]
    return list(dict.fromkeys([*(c for c in constants if not isinstance(c, bool)), *near]))


def _constants(path: Path, expression: Node) -> list[Any]:
    found = [c.node.value for c in comparisons(expression) if c.path == path]
    return list(dict.fromkeys(found))


def _numbers(context: Context, spot: Spot, constants: list[Any], whole: bool) -> list[Any]:
    low, high = context.keyword(spot, "minimum"), context.keyword(spot, "maximum")
    known = [c for c in constants if _is_number(c)]
    points = known + [bound for bound in (low, high) if isinstance(bound, (int, float))] or [0]
    step: float = 1 if whole else 0.5
    near = {point + shift for point in points for shift in (-step, 0, step)}
    return sorted(
        point
        for point in near
        if (not isinstance(low, (int, float)) or point >= low)
        and (not isinstance(high, (int, float)) or point <= high)
    )


def _evaluate(node: Node, known: Mapping[Path, Any]) -> Any:
    if _is_opaque(node):
        return known[_key(node)]
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Logical):
        return _logical(node, known)
    if isinstance(node, Conditional):
        chosen = node.then if _truth(node.condition, known) else node.otherwise
        return _evaluate(chosen, known)
    if isinstance(node, Has):
        return _present((*(path_of(node.operand) or ()), node.field), known)
    if isinstance(node, Call):
        return _call(node, known)
    return _read(path_of(node) or (), known)


def _truth(node: Node, known: Mapping[Path, Any]) -> bool:
    value = _evaluate(node, known)
    if not isinstance(value, bool):
        raise _Erring
    return value


def _logical(node: Logical, known: Mapping[Path, Any]) -> bool:
    """Either operand decides, in any order; an error in the others is then absorbed."""
    decisive = node.operator == "||"
    erring = False
    for operand in node.operands:
        try:
            if _truth(operand, known) is decisive:
                return decisive
        except _Erring:
            erring = True
    if erring:
        raise _Erring
    return not decisive


def _present(path: Path, known: Mapping[Path, Any]) -> bool:
    _require_parents(path, known)
    return known[path] is not _ABSENT


def _require_parents(path: Path, known: Mapping[Path, Any]) -> None:
    for length in range(1, len(path)):
        if known[path[:length]] is _ABSENT:
            raise _Erring


def _read(path: Path, known: Mapping[Path, Any]) -> Any:
    if not _present(path, known):
        raise _Erring
    return known[path]


def _call(node: Call, known: Mapping[Path, Any]) -> bool:
    if node.function == "!_":
        return not _truth(node.arguments[0], known)
    left, right = node.arguments
    if node.function == "@in" and isinstance(right, ListLiteral):
        value = _evaluate(left, known)
        return any(_same(value, _evaluate(element, known)) for element in right.elements)
    first, second = _evaluate(left, known), _evaluate(right, known)
    if node.function in _EQUALITIES:
        return _same(first, second) is (node.function == "_==_")
    try:
        return bool(_ORDERINGS[node.function](first, second))
    except TypeError:
        raise _Erring from None


def _same(left: Any, right: Any) -> bool:
    return isinstance(left, bool) is isinstance(right, bool) and bool(left == right)
