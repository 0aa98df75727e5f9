"""Logic, conditions and macros in Python.

In CEL ``false && error`` is false on either side. Python's ``and`` knows only the left one, so
it serves where the left operand cannot fail, or fails only for causes that make the right one
fail as well. Elsewhere helpers evaluate every operand.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Literal

from .code import NONE, Certainty, Code, Level, combine
from .syntax import Call, Comprehension, Conditional, Has, Identifier, Logical, Node, Select
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
        negated=_opposite(conjunction, left, right),
    )


def _opposite(conjunction: bool, left: Code, right: Code) -> Code | None:
    """The negation of a chain, where its operands have shorter ones than ``not ...``."""
    if left.negated is None or right.negated is None:
        return None
    level, word = (Level.OR, "or") if conjunction else (Level.AND, "and")
    return Code(f"{left.negated.at(level)} {word} {right.negated.at(level)}", level)


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
    found = _lookup(emitter, node)
    if found is not None:
        return found
    filtered = _filtered(emitter, node)
    source, variables = source_of(emitter, filtered or node)
    target = ", ".join(variable.text for variable in variables)
    names = dict(zip(node.variables, variables, strict=True))
    with scope(emitter, names if filtered is None else {filtered.variables[0]: variables[0]}):
        condition = None
        if filtered is not None:
            condition = emitter.typed(filtered.body, BOOL)
        elif node.condition is not None:
            condition = emitter.typed(node.condition, BOOL)
    with scope(emitter, names):
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


def _filtered(emitter: Emitter, node: Comprehension) -> Comprehension | None:
    """The ``filter`` whose result ``node`` maps, where one loop can do both."""
    source = node.source
    if (
        node.kind == "map"
        and node.condition is None
        and len(node.variables) == 1
        and isinstance(source, Comprehension)
        and source.kind == "filter"
        and isinstance(emitter.type_of(source.source), ListType)
    ):
        return source
    return None


# -- looking up in a set what would be searched for in a list, again and again


def is_lookup(emitter: Emitter, node: Node) -> bool:
    """Whether ``node`` asks if an element of a list that stays the same has a field of some value.

    That is ``list.exists(x, x.name == value)``, perhaps after ``has(x.name) &&``.
    """
    return bool(emitter.scopes) and _parts_of_lookup(emitter, node) is not None


def _parts_of_lookup(emitter: Emitter, node: Node) -> tuple[Comprehension, Select, Node] | None:
    if not isinstance(node, Comprehension) or node.kind != "exists" or len(node.variables) != 1:
        return None
    variable, type_ = node.variables[0], emitter.type_of(node.source)
    inner = {name for scope in emitter.scopes for name in scope}
    equality = node.body
    if isinstance(equality, Logical) and equality.operator == "&&" and len(equality.operands) == 2:
        first, equality = equality.operands
        if not (isinstance(first, Has) and _is_variable(first.operand, variable)):
            return None
        present: str | None = first.field
    else:
        present = None
    if not isinstance(equality, Call) or equality.function != "_==_":
        return None
    for field, value in (equality.arguments, equality.arguments[::-1]):
        if (
            isinstance(field, Select)
            and _is_variable(field.operand, variable)
            and present in (None, field.field)
            and isinstance(type_, ListType)
            and emitter.type_of(field) == STRING == emitter.type_of(value)
            and not names_in(value) & {variable}
            and not names_in(node.source) & inner
        ):
            return node, field, value
    return None


def _is_variable(node: Node, name: str) -> bool:
    return isinstance(node, Identifier) and node.name == name


def names_in(node: Node) -> set[str]:
    """Every name that an expression uses."""
    found: set[str] = set()
    pending: list[object] = [node]
    while pending:
        each = pending.pop()
        if isinstance(each, tuple):
            pending.extend(each)
        elif isinstance(each, Node):
            if isinstance(each, Identifier):
                found.add(each.name)
            pending.extend(getattr(each, one.name) for one in fields(each))
    return found


def _lookup(emitter: Emitter, node: Comprehension) -> Code | None:
    if emitter.lookup_depth is None or emitter.lookup_depth != len(emitter.scopes):
        return None
    parts = _parts_of_lookup(emitter, node)
    if parts is None:
        return None
    _, field, wanted = parts
    value = emitter.typed(wanted, STRING)
    source, variables = source_of(emitter, node)
    with scope(emitter, dict(zip(node.variables, variables, strict=True))):
        body = emitter.typed(node.body, BOOL)
        element = emitter.typed(field, STRING)
        present = emitter.has(field.operand, field.field).text if element.may_fail else ""
    if body.may_fail or value.may_fail or source.certainty is not Certainty.DEEP:
        return None
    where = f" if {present}" if present else ""
    text = f"{{{element.text} for {variables[0].text} in {source.at(Level.OR)}{where}}}"
    name = emitter.index(text)
    computed = f"({name} or ({name} := {text}))"
    code = combine(f"{value.at(Level.SUM)} in {computed}", Level.COMPARISON, value, source)
    absent = Code(f"{value.at(Level.SUM)} not in {computed}", Level.COMPARISON)
    return replace(code, negated=absent)


def _quantifier(emitter: Emitter, kind: str, target: str, source: Code, body: Code) -> Code:
    if body.may_fail:
        name = "for_all" if kind == "all" else "for_some"
        name = emitter.helper(f"{name}_pairs" if "," in target else name)
        text = f"{name}(lambda {target}: {body.text}, {source.text})"
    else:
        word = "all" if kind == "all" else "any"
        text = f"{word}({body.text} for {target} in {source.at(Level.OR)})"
    return replace(combine(text, Level.ATOM, source, body), must_fail=source.must_fail)


def source_of(emitter: Emitter, node: Comprehension) -> tuple[Code, list[Code]]:
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
def scope(emitter: Emitter, variables: dict[str, Code]) -> Iterator[None]:
    """Emit what may use the variables of a macro."""
    emitter.scopes.append(variables)
    try:
        yield
    finally:
        emitter.scopes.pop()
