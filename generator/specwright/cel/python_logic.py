"""Logic, conditions and macros in Python.

In CEL ``false && error`` is false on either side. Python's ``and`` knows only the left one, so
it serves where the left operand cannot fail, or fails only for causes that make the right one
fail as well. Elsewhere helpers evaluate every operand.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from .code import NONE, Certainty, Code, Level, combine
from .syntax import Comprehension, Conditional, Logical, Node
from .types import BOOL, DOUBLE, DYN, INT, STRING, ListType, MapType, ObjectType, Type

if TYPE_CHECKING:
    from .python import Emitter

_MAXIMUM_EFFORT = 20_000
"""Nodes emitted for one expression before operands are no longer tried in two ways."""


def emit_logical(emitter: Emitter, node: Logical) -> Code:
    """A chain of ``&&`` or ``||``."""
    result = emitter.typed(node.operands[0], BOOL)
    for operand in node.operands[1:]:
        result = _joined(emitter, node.operator, result, operand)
    return result


def _joined(emitter: Emitter, operator: Literal["&&", "||"], left: Code, node: Node) -> Code:
    facts = left.if_true if operator == "&&" else left.if_false
    if emitter.effort > _MAXIMUM_EFFORT:
        facts = NONE
    with emitter.knowing(facts):
        right = emitter.typed(node, BOOL)
    if left.may_fail <= right.must_fail:
        return _plain(operator, left, right)
    if right.assumed & facts:
        right = emitter.typed(node, BOOL)
    if right.may_fail <= left.must_fail:
        return _plain(operator, right, left)
    return _absorbing(emitter, operator, left, right)


def _plain(operator: Literal["&&", "||"], left: Code, right: Code) -> Code:
    conjunction = operator == "&&"
    level = Level.AND if conjunction else Level.OR
    word = "and" if conjunction else "or"
    text = f"{left.at(level)} {word} {right.at(level)}"
    code = combine(text, level, left, right)
    return replace(
        code,
        must_fail=left.must_fail & right.must_fail,
        if_true=left.if_true | right.if_true if conjunction else left.if_true & right.if_true,
        if_false=left.if_false & right.if_false if conjunction else left.if_false | right.if_false,
    )


def _absorbing(emitter: Emitter, operator: Literal["&&", "||"], left: Code, right: Code) -> Code:
    branches: list[str] = []
    for code in (left, right):
        if code.branches is not None and code.branches[0] == operator:
            branches.extend(code.branches[1])
        else:
            branches.append(code.text)
    name = emitter.helper("all_true" if operator == "&&" else "any_true")
    text = f"{name}({', '.join(f'lambda: {branch}' for branch in branches)})"
    plain = _plain(operator, left, right)
    return replace(plain, text=text, level=Level.ATOM, branches=(operator, tuple(branches)))


def emit_conditional(emitter: Emitter, node: Conditional) -> Code:
    """``condition ? then : otherwise``."""
    condition = emitter.typed(node.condition, BOOL)
    with emitter.knowing(condition.if_true):
        then = emitter.emit(node.then)
    with emitter.knowing(condition.if_false):
        otherwise = emitter.emit(node.otherwise)
    text = f"{then.at(Level.OR)} if {condition.at(Level.OR)} else {otherwise.at(Level.TERNARY)}"
    code = combine(text, Level.TERNARY, condition, then, otherwise)
    bounded = then.bound is not None and otherwise.bound is not None
    return replace(
        code,
        bound=max(then.bound or 0, otherwise.bound or 0) if bounded else None,
        certainty=min(then.certainty, otherwise.certainty),
        must_fail=condition.must_fail | (then.must_fail & otherwise.must_fail),
        loose=then.loose or otherwise.loose,
    )


def emit_comprehension(emitter: Emitter, node: Comprehension) -> Code:
    """``all``, ``exists``, ``exists_one``, ``filter``, ``map`` and their kin."""
    source, variables = _source(emitter, node)
    target = ", ".join(variable.text for variable in variables)
    with _scope(emitter, dict(zip(node.variables, variables, strict=True))):
        condition = None
        if node.condition is not None:
            condition = emitter.typed(node.condition, BOOL)
        with emitter.knowing(condition.if_true if condition else NONE):
            wanted = DYN if node.kind in ("map", "transform_map") else BOOL
            body = emitter.typed(node.body, wanted)
    if node.kind in ("all", "exists"):
        return _quantifier(emitter, node.kind, target, source, body)
    where = f" if {condition.at(Level.OR)}" if condition else ""
    loop = f"for {target} in {source.at(Level.OR)}"
    if node.kind == "exists_one":
        text, level = f"sum(1 {loop} if {body.at(Level.OR)}) == 1", Level.COMPARISON
    elif node.kind == "filter":
        text, level = f"[{target} {loop} if {body.at(Level.OR)}]", Level.ATOM
    elif node.kind == "map":
        text, level = f"[{body.text} {loop}{where}]", Level.ATOM
    else:
        text, level = f"{{{variables[0].text}: {body.text} {loop}{where}}}", Level.ATOM
    parts = [source, body, *([condition] if condition else [])]
    code = combine(text, level, *parts)
    inner = variables[0] if node.kind == "filter" else body
    deep = inner.certainty is Certainty.DEEP or node.kind == "exists_one"
    certainty = Certainty.DEEP if deep else Certainty.SHALLOW
    return replace(code, must_fail=source.must_fail, certainty=certainty, loose=inner.loose)


def _quantifier(emitter: Emitter, kind: str, target: str, source: Code, body: Code) -> Code:
    if body.may_fail:
        name = "for_all" if kind == "all" else "for_some"
        name = emitter.helper(f"{name}_pairs" if "," in target else name)
        text = f"{name}(lambda {target}: {body.text}, {source.text})"
    else:
        word = "all" if kind == "all" else "any"
        text = f"{word}({body.text} for {target} in {source.at(Level.OR)})"
    return replace(combine(text, Level.ATOM, source, body), must_fail=source.must_fail)


def _source(emitter: Emitter, node: Comprehension) -> tuple[Code, list[Code]]:
    """What to iterate over, and the variables that it fills."""
    type_ = emitter.type_of(node.source)
    names = [emitter.fresh(name) for name in node.variables]
    if len(set(names)) < len(names):
        names[1] = f"{names[1]}_2"
    if type_ == DYN:
        inner = emitter.emit(node.source)
        name = "elements_of" if len(names) == 1 else "pairs_of"
        causes = emitter.type_cause(inner, ListType("list", DYN))
        source = emitter.call(name, inner, causes=causes)
        return source, [Code(name, certainty=Certainty.UNKNOWN, path=name) for name in names]
    container = emitter.typed(node.source, type_)
    if len(names) == 1:
        return container, [_variable(emitter, container, names[0], type_, _single(type_))]
    second = _value(type_)
    value = _variable(emitter, container, names[1], type_, second)
    if isinstance(type_, ListType):
        source = replace(container, text=f"enumerate({container.text})", level=Level.ATOM)
        return source, [Code(names[0]), value]
    source = replace(container, text=f"{container.at(Level.ATOM)}.items()", level=Level.ATOM)
    if isinstance(type_, ObjectType):
        value = replace(value, certainty=Certainty.UNKNOWN)
    return source, [_variable(emitter, container, names[0], type_, _single(type_)), value]


def _single(type_: Type) -> Type:
    """The type of the variable of a macro that has one."""
    if isinstance(type_, MapType):
        return type_.key
    return type_.element if isinstance(type_, ListType) else STRING


def _value(type_: Type) -> Type:
    """The type of the second of two variables."""
    if isinstance(type_, MapType):
        return type_.value
    return type_.element if isinstance(type_, ListType) else DYN


def _variable(emitter: Emitter, container: Code, name: str, source: Type, role: Type) -> Code:
    # The keys of a JSON object are always text.
    is_key = isinstance(source, (MapType, ObjectType)) and role == STRING
    is_key = is_key and _value(source) != STRING
    deep = container.certainty is Certainty.DEEP or is_key
    certainty = Certainty.DEEP if deep else Certainty.UNKNOWN
    loose = role in (INT, DOUBLE) and emitter.trusts_types
    return Code(name, certainty=certainty, path=name, loose=loose)


@contextmanager
def _scope(emitter: Emitter, variables: dict[str, Code]) -> Iterator[None]:
    emitter.scopes.append(variables)
    try:
        yield
    finally:
        emitter.scopes.pop()
