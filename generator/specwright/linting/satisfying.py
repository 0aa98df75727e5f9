"""Whether a CEL rule can be true, and whether it can be false, for any object that its schema allows.

The rule is evaluated for every combination of the values that can make a difference: absent, each value of an
enumeration, each constant that it is compared with, the limits, and a value of every stretch between these. Two values
that are compared with each other are in some order or in none. What cannot be evaluated this way (a call, a macro) may
come out any way, though always the same for the same text. So an answer of "never" is proven, and no answer proves
nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from fractions import Fraction
from itertools import pairwise, product
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
#: What tells an unknown from every other: the path of a property, or the form of any other expression.
Key = Path | str
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
#: How two values may be ordered; "" when they are neither equal nor comparable.
_ORDERS = ("<", "=", ">", "")
_HOLDS: Mapping[str, str] = {"_<_": "<", "_<=_": "<=", "_>_": ">", "_>=_": ">=", "_==_": "="}
_SCALARS = frozenset({"boolean", "integer", "number", "null"})
_LENGTHS: Mapping[str, tuple[str, str]] = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}


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
    survey = _Survey()
    survey.visit(expression)
    domains: dict[Key, list[Any]] = {
        path: _domain(context, schema, path, survey.compared(path)) for path in sorted(survey.paths)
    }
    for key, term in survey.terms.items():
        domains[key] = _values_of_term(context, schema, term, survey.compared(key))
    domains.update((key, list(_ORDERS)) for key in survey.pairs)
    domains.update((key, [True, False]) for key in survey.opaque)
    if math.prod(map(len, domains.values())) > MOST_COMBINATIONS:
        return None
    seen: set[bool] = set()
    for values in product(*domains.values()):
        try:
            seen.add(_evaluate(expression, dict(zip(domains, values, strict=True))) is True)
        except _Erring:
            continue
        if len(seen) == 2:
            return None
    return {frozenset({False}): "never true", frozenset({True}): "never false"}.get(  # type: ignore[return-value]
        frozenset(seen)
    )


def _form(node: object) -> str:
    """The form of *node*: the same for two that are written alike, wherever they stand."""
    if isinstance(node, tuple):
        return f"({' '.join(map(_form, node))})"
    if not isinstance(node, Node):
        return repr(node)
    parts = [
        _form(getattr(node, each.name))
        for each in fields(node)
        if not each.name.endswith(("offset", "length"))
    ]
    return f"{type(node).__name__}({' '.join(parts)})"


@dataclass
class _Survey:
    """The unknowns of an expression.

    Attributes:
        paths: the properties that decide: those compared with constants, used as conditions or asked for.
        terms: other expressions that are compared with constants, by their form.
        pairs: two expressions that are compared with each other.
        opaque: conditions of which nothing is known.
    """

    paths: set[Path] = field(default_factory=set)
    terms: dict[str, Node] = field(default_factory=dict)
    pairs: dict[str, None] = field(default_factory=dict)
    opaque: dict[str, None] = field(default_factory=dict)
    _constants: dict[Key, list[Any]] = field(default_factory=dict)

    def compared(self, key: Key) -> list[Any]:
        """The constants that the unknown *key* is compared with."""
        return self._constants.get(key, [])

    def visit(self, node: Node) -> None:
        """Take in the unknowns of the condition *node*."""
        if isinstance(node, Constant):
            return
        if isinstance(node, Logical):
            for operand in node.operands:
                self.visit(operand)
        elif isinstance(node, Conditional):
            for part in (node.condition, node.then, node.otherwise):
                self.visit(part)
        elif isinstance(node, Has) and path_of(node.operand) is not None:
            self._add_path((*(path_of(node.operand) or ()), node.field))
        elif path_of(node):
            self._add_path(path_of(node) or ())
        elif isinstance(node, Call) and node.function == "!_":
            self.visit(node.arguments[0])
        elif isinstance(node, Call) and _comparison(node):
            self._compare(node)
        else:
            self.opaque[_form(node)] = None

    def _compare(self, node: Call) -> None:
        left, right = node.arguments
        kind = _comparison(node)
        if kind == "two unknowns":
            self.pairs[_pair(left, right)[0]] = None
        elif kind == "with constants":
            if isinstance(left, Constant):
                left, right = right, left
            others = right.elements if isinstance(right, ListLiteral) else (right,)
            constants = [other.value for other in others if isinstance(other, Constant)]
            self._constants.setdefault(self._add_term(left), []).extend(constants)

    def _add_term(self, node: Node) -> Key:
        path = path_of(node)
        if path:
            self._add_path(path)
            return path
        measured = path_of(_measured(node) or node)
        if measured:
            self._add_path(measured)
        self.terms[_form(node)] = node
        return _form(node)

    def _add_path(self, path: Path) -> None:
        self.paths.update(path[:length] for length in range(1, len(path) + 1))


def _comparison(node: Call) -> Literal["constants", "with constants", "two unknowns"] | None:
    """What *node* compares; None when it is no comparison that can be evaluated."""
    if node.receiver is not None or len(node.arguments) != 2:
        return None
    left, right = node.arguments
    if node.function == "@in":
        listed = isinstance(right, ListLiteral) and all(
            isinstance(element, Constant) for element in right.elements
        )
        if not listed:
            return None
        return "constants" if isinstance(left, Constant) else "with constants"
    if node.function not in _HOLDS and node.function != "_!=_":
        return None
    constants = [side.value for side in (left, right) if isinstance(side, Constant)]
    if node.function in _ORDERINGS and not all(map(_is_number, constants)):
        return None
    kinds: tuple[Literal["two unknowns", "with constants", "constants"], ...] = (
        "two unknowns",
        "with constants",
        "constants",
    )
    return kinds[len(constants)]


def _pair(left: Node, right: Node) -> tuple[str, bool]:
    """The unknown that the order of the two is, and whether it is told from *right* to *left*."""
    first, second = _form(left), _form(right)
    exchanged = second < first
    return (f"{second} {first}" if exchanged else f"{first} {second}"), exchanged


def _measured(node: Node) -> Node | None:
    """What *node* is the size of, None when it is no size."""
    if not (isinstance(node, Call) and node.function == "size"):
        return None
    whole = (*(() if node.receiver is None else (node.receiver,)), *node.arguments)
    return whole[0] if len(whole) == 1 else None


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _domain(context: Context, schema: Spot, path: Path, constants: list[Any]) -> list[Any]:
    """The values of the property at *path* that can make a difference."""
    spot, _ = property_at(context, schema, path)
    values: list[Any] = [] if _is_always_there(context, schema, path) else [_ABSENT]
    if spot is None:
        return [*values, *_any_value(constants), *_numbers(constants)]
    declared = context.keyword(spot, "enum")
    constant = context.keyword(spot, "const")
    if isinstance(constant, (str, int, float)):
        return [*values, constant]
    if isinstance(declared, list) and all(
        isinstance(v, (str, int, float, type(None))) for v in declared
    ):
        return values + declared
    types = context.types(spot)
    if types and types <= _SCALARS:
        values += [True, False] if "boolean" in types else []
        values += [None] if "null" in types else []
    elif types == {"string"}:
        values += [_OTHER, *_texts(context, spot, constants)]
    else:
        values += _any_value(constants)
    if not types or types & {"integer", "number"}:
        whole = bool(types) and "number" not in types
        values += _numbers(constants, _limits(context, spot), whole=whole)
    return values


def _is_always_there(context: Context, schema: Spot, path: Path) -> bool:
    """Whether every object that holds the property at *path* must have it, as a request and as a reply."""
    parent, _ = property_at(context, schema, path[:-1])
    if parent is None or path[-1] not in context.required(parent):
        return False
    spot = context.properties(parent).get(path[-1])
    one_way = ("readOnly", "writeOnly")
    return spot is None or not any(context.keyword(spot, keyword) is True for keyword in one_way)


def _any_value(constants: list[Any]) -> list[Any]:
    """What stands for all values but numbers."""
    others = (c for c in constants if not _is_number(c) and not isinstance(c, bool))
    return [_OTHER, True, False, *dict.fromkeys(others)]


def _texts(context: Context, spot: Spot, constants: list[Any]) -> list[str]:
    """Those *constants* that are texts of a length that the schema at *spot* allows."""
    limits = _limits(context, spot, *_LENGTHS["string"])
    texts = dict.fromkeys(c for c in constants if isinstance(c, str))
    return [text for text in texts if limits.allow(len(text))]


def _values_of_term(context: Context, schema: Spot, term: Node, constants: list[Any]) -> list[Any]:
    """The values of *term*, which is no property, that can make a difference."""
    measured = _measured(term)
    if measured is None:
        # Arithmetic may give what is no number, and is then neither above nor below another.
        return [*_any_value(constants), math.nan, *_numbers(constants)]
    path = path_of(measured)
    spot = None if path is None else property_at(context, schema, path)[0]
    types = context.types(spot) - _SCALARS if spot is not None else frozenset()
    limits = _Limits(((0, False),))
    if spot is not None and len(types) == 1 and types <= _LENGTHS.keys():
        limits = _limits(context, spot, *_LENGTHS[next(iter(types))])
        limits = _Limits((*limits.low, (0, False)), limits.high)
    return _numbers(constants, limits, whole=True)


@dataclass(frozen=True, slots=True)
class _Limits:
    """The bounds of a number, each with whether it is excluded itself."""

    low: tuple[tuple[Any, bool], ...] = ()
    high: tuple[tuple[Any, bool], ...] = ()

    def allow(self, value: Any) -> bool:
        """Whether *value* is inside."""
        above = all(value > bound or (value == bound and not out) for bound, out in self.low)
        return above and all(
            value < bound or (value == bound and not out) for bound, out in self.high
        )


def _limits(context: Context, spot: Spot, low: str = "minimum", high: str = "maximum") -> _Limits:
    """What the keywords *low* and *high*, and those that exclude their value, say of the schema at *spot*."""

    def bounds(keyword: str) -> tuple[tuple[Any, bool], ...]:
        excluding = f"exclusive{keyword[0].upper()}{keyword[1:]}"
        return tuple(
            (part.value[key], key == excluding)
            for part in context.parts(spot)
            for key in (keyword, excluding)
            if _is_number(part.value.get(key))
        )

    return _Limits(bounds(low), bounds(high))


def _numbers(
    constants: Iterable[Any], limits: _Limits = _Limits(), *, whole: bool = False
) -> list[Any]:
    """The numbers, *whole* ones only or any, that comparisons with *constants* within *limits* can tell apart."""
    mentioned = [*constants, *(bound for bound, _ in (*limits.low, *limits.high))]
    points = sorted({Fraction(p) for p in mentioned if _is_number(p) and math.isfinite(p)})
    points = points or [Fraction(0)]
    found: set[Any]
    if whole:
        found = {
            edge(p) + shift
            for p in points
            for edge in (math.floor, math.ceil)
            for shift in (-1, 0, 1)
        }
    else:
        between = {(low + high) / 2 for low, high in pairwise(points)}
        found = {points[0] - 1, *points, *between, points[-1] + 1}
    return sorted(filter(limits.allow, found))


def _evaluate(node: Node, known: Mapping[Key, Any]) -> Any:
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Logical):
        return _logical(node, known)
    if isinstance(node, Conditional):
        chosen = node.then if _truth(node.condition, known) else node.otherwise
        return _evaluate(chosen, known)
    if isinstance(node, Has) and path_of(node.operand) is not None:
        return _present((*(path_of(node.operand) or ()), node.field), known)
    if path_of(node):
        return _read(path_of(node) or (), known)
    if isinstance(node, Call) and node.function == "!_":
        return not _truth(node.arguments[0], known)
    if isinstance(node, Call) and _comparison(node):
        return _compare(node, known)
    return known[_form(node)]


def _truth(node: Node, known: Mapping[Key, Any]) -> bool:
    value = _evaluate(node, known)
    if not isinstance(value, bool):
        raise _Erring
    return value


def _logical(node: Logical, known: Mapping[Key, Any]) -> bool:
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


def _present(path: Path, known: Mapping[Key, Any]) -> bool:
    _require_parents(path, known)
    return known[path] is not _ABSENT


def _require_parents(path: Path, known: Mapping[Key, Any]) -> None:
    for length in range(1, len(path)):
        if known[path[:length]] is _ABSENT:
            raise _Erring


def _read(path: Path, known: Mapping[Key, Any]) -> Any:
    if not _present(path, known):
        raise _Erring
    return known[path]


def _compare(node: Call, known: Mapping[Key, Any]) -> bool:
    left, right = node.arguments
    if _comparison(node) == "two unknowns":
        return _ordered(node, known)
    if isinstance(right, ListLiteral):
        value = _value(left, known)
        return any(_same(value, _value(element, known)) for element in right.elements)
    first, second = _value(left, known), _value(right, known)
    if node.function in _EQUALITIES:
        return _same(first, second) is (node.function == "_==_")
    try:
        return bool(_ORDERINGS[node.function](first, second))
    except TypeError:
        raise _Erring from None


def _ordered(node: Call, known: Mapping[Key, Any]) -> bool:
    key, exchanged = _pair(*node.arguments)
    order: str = known[key]
    if exchanged:
        order = {"<": ">", ">": "<"}.get(order, order)
    if node.function == "_!=_":
        return order != "="
    return bool(order) and order in _HOLDS[node.function]


def _value(node: Node, known: Mapping[Key, Any]) -> Any:
    """The value of one side of a comparison."""
    if isinstance(node, Constant):
        return node.value
    path = path_of(node)
    if path:
        return _read(path, known)
    measured = path_of(_measured(node) or node)
    if measured:
        _read(measured, known)
    return known[_form(node)]


def _same(left: Any, right: Any) -> bool:
    return isinstance(left, bool) is isinstance(right, bool) and bool(left == right)
