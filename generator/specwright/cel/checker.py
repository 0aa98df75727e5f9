"""Names, functions and types: what an expression means, or why it means nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum

from .errors import CelError, did_you_mean
from .functions import OVERLOADS, TYPE_NAMES
from .overloading import Invocation, Resolution, resolve_call, unknown_function
from .parser import parse
from .regex import PatternError, translate
from .syntax import (
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
    StructLiteral,
)
from .types import (
    BOOL,
    BYTES,
    DOUBLE,
    DYN,
    INT,
    NULL,
    STRING,
    TYPE,
    UINT,
    ListType,
    MapType,
    ObjectType,
    Type,
    comparable,
    joined,
    list_of,
    map_of,
)

_LITERAL_TYPES = {
    "null": NULL,
    "bool": BOOL,
    "int": INT,
    "uint": UINT,
    "double": DOUBLE,
    "string": STRING,
    "bytes": BYTES,
}
_KEY_TYPES = (INT, UINT, BOOL, STRING, DYN)


class Mode(Enum):
    """What a fault that types reveal does.

    ``STRICT`` raises CelError. ``DYNAMIC`` keeps the fault for run time, as an implementation
    without a type checker does: ``'a' == 1`` is false, ``f_unknown() || true`` is true.
    """

    STRICT = "strict"
    DYNAMIC = "dynamic"


@dataclass(frozen=True, slots=True)
class Checked:
    """An expression whose names, functions and types are known.

    ``wanted`` is the type that the value must have (the static one, unless the caller asked for
    another); ``types`` has the type of every node; ``calls`` the signature that each call uses;
    ``names`` the variable (dotted, perhaps) that an identifier or selection stands for,
    ``type_names`` likewise for types; ``failures`` the nodes that cannot but fail (only in
    dynamic mode), with the reason.
    """

    source: str
    root: Node
    wanted: Type
    variables: Mapping[str, Type]
    types: Mapping[Node, Type]
    calls: Mapping[Node, Resolution]
    names: Mapping[Node, str]
    type_names: Mapping[Node, str]
    failures: Mapping[Node, str]

    @property
    def type(self) -> Type:
        """The type of the whole expression."""
        return self.types[self.root]


def check(
    source: str,
    variables: Mapping[str, Type],
    *,
    result: Type | None = None,
    mode: Mode = Mode.STRICT,
) -> Checked:
    """Parse ``source`` and check it; ``result`` is the type that it must have (None: any).

    ``variables`` gives the types of the free names. Raises CelError.
    """
    root = parse(source)
    checker = _Checker(variables, mode)
    found = checker.check(root)
    if result is not None and found not in (result, DYN):
        hint = "a rule is a condition that must hold" if result == BOOL else None
        message = f"the expression is of type {found}, not {result}"
        raise CelError(root.offset, root.length, message, hint)
    return Checked(
        source=source,
        root=root,
        wanted=result or found,
        variables=variables,
        types=checker.types,
        calls=checker.calls,
        names=checker.names,
        type_names=checker.type_names,
        failures=checker.failures,
    )


def check_rule(source: str, variables: Mapping[str, Type]) -> Checked:
    """Parse and check a rule: an expression that is true or false. Raises CelError."""
    return check(source, variables, result=BOOL)


@dataclass
class _Checker:
    variables: Mapping[str, Type]
    mode: Mode
    types: dict[Node, Type] = field(default_factory=dict)
    calls: dict[Node, Resolution] = field(default_factory=dict)
    names: dict[Node, str] = field(default_factory=dict)
    type_names: dict[Node, str] = field(default_factory=dict)
    failures: dict[Node, str] = field(default_factory=dict)
    scopes: list[dict[str, Type]] = field(default_factory=list)

    def check(self, node: Node) -> Type:
        try:
            found = self._type_of(node)
        except CelError as error:
            if self.mode is Mode.STRICT:
                raise
            self.failures[node] = error.message
            found = DYN
        self.types[node] = found
        return found

    def _type_of(self, node: Node) -> Type:
        match node:
            case Literal():
                return _LITERAL_TYPES[node.kind]
            case Identifier():
                return self._identifier(node)
            case Select():
                return self._select(node)
            case Has():
                return self._has(node)
            case Index():
                return self._index(node)
            case Call():
                return self._call(node)
            case Logical():
                return self._logical(node)
            case Conditional():
                return self._conditional(node)
            case ListLiteral():
                return list_of(joined([self.check(element) for element in node.elements]))
            case MapLiteral():
                return self._map(node)
            case Comprehension():
                return self._comprehension(node)
            case StructLiteral():
                message = f"there is no message type {node.name!r}"
                hint = "write a map: {'field': value}"
                raise CelError(node.offset, node.length, message, hint)
        raise AssertionError(f"unknown node {type(node).__name__}")

    # -- names and fields

    def _identifier(self, node: Identifier) -> Type:
        if not node.absolute and (local := self._local(node.name)) is not None:
            return local
        named = self._global(node, node.name)
        if named is not None:
            return named
        candidates = [*self.variables, *(name for scope in self.scopes for name in scope)]
        hint = did_you_mean(node.name, candidates)
        if hint is None and "self" in self.variables:
            hint = "fields are written self.field"
        raise CelError(node.offset, node.length, f"unknown variable {node.name!r}", hint)

    def _local(self, name: str) -> Type | None:
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        return None

    def _global(self, node: Node, name: str) -> Type | None:
        if name in self.variables:
            self.names[node] = name
            return self.variables[name]
        if name in TYPE_NAMES:
            self.type_names[node] = name
            return TYPE
        return None

    def _qualified(self, node: Node) -> str | None:
        """``a.b.c`` when the node is nothing but names and ``a`` is no local variable."""
        if isinstance(node, Identifier):
            local = not node.absolute and self._local(node.name) is not None
            return None if local else node.name
        if isinstance(node, Select) and not node.quoted:
            prefix = self._qualified(node.operand)
            return None if prefix is None else f"{prefix}.{node.field}"
        return None

    def _select(self, node: Select) -> Type:
        name = self._qualified(node)
        named = self._global(node, name) if name is not None else None
        if named is not None:
            return named
        operand = self.check(node.operand)
        return self._field_of(operand, node.field, node.field_offset, node.end)

    def _has(self, node: Has) -> Type:
        operand = self.check(node.operand)
        self._field_of(operand, node.field, node.field_offset, node.end - 1)
        return BOOL

    def _field_of(self, operand: Type, name: str, offset: int, end: int) -> Type:
        if operand == DYN:
            return DYN
        if isinstance(operand, ObjectType):
            found = operand.field(name)
            if found is not None:
                return found.type
            message = f"{operand} has no field {name!r}"
            raise CelError(offset, end - offset, message, _field_hint(operand, name))
        if isinstance(operand, MapType) and operand.key in (STRING, DYN):
            return operand.value
        message = f"{operand} has no fields, so none named {name!r}"
        hint = None
        if (name, True) in OVERLOADS:
            hint = f"call the method: {name}()"
        elif isinstance(operand, ListType):
            hint = "use a macro such as all() to reach into a list"
        raise CelError(offset, end - offset, message, hint)

    def _index(self, node: Index) -> Type:
        operand, key = self.check(node.operand), self.check(node.key)
        if operand == DYN:
            return DYN
        if isinstance(operand, ListType) and key in (INT, DYN):
            return operand.element
        if isinstance(operand, MapType) and comparable(operand.key, key):
            return operand.value
        if isinstance(operand, ObjectType) and key in (STRING, DYN):
            if isinstance(node.key, Literal):
                end = node.key.end
                return self._field_of(operand, str(node.key.value), node.key.offset, end)
            return DYN
        if self.mode is Mode.DYNAMIC:
            return operand.value if isinstance(operand, MapType) else DYN
        message = f"{operand} cannot be indexed with {key}"
        raise CelError(node.key.offset, node.key.length, message)

    # -- literals and control

    def _map(self, node: MapLiteral) -> Type:
        keys = [self.check(key) for key, _ in node.entries]
        values = [self.check(value) for _, value in node.entries]
        seen: set[tuple[bool, object]] = set()
        for (key, _), type_ in zip(node.entries, keys, strict=True):
            if type_ not in _KEY_TYPES:
                message = f"{type_} cannot be the key of a map"
                raise CelError(
                    key.offset, key.length, message, "keys are int, uint, bool or string"
                )
            if isinstance(key, Literal):
                mark = (type_ == BOOL, key.value)
                if mark in seen:
                    raise CelError(key.offset, key.length, "this key stands twice in the map")
                seen.add(mark)
        return map_of(joined(keys), joined(values))

    def _logical(self, node: Logical) -> Type:
        for operand in node.operands:
            self._condition(operand, f"an operand of {node.operator}")
        return BOOL

    def _condition(self, node: Node, role: str) -> None:
        found = self.check(node)
        if found in (BOOL, DYN) or self.mode is Mode.DYNAMIC:
            return
        message = f"{role} must be bool, not {found}"
        hint = None
        if isinstance(node, (Select, Index)):
            hint = "test presence with has(), a value with a comparison"
        raise CelError(node.offset, node.length, message, hint)

    def _conditional(self, node: Conditional) -> Type:
        self._condition(node.condition, "the condition before '?'")
        then, otherwise = self.check(node.then), self.check(node.otherwise)
        if then == otherwise:
            return then
        if DYN in (then, otherwise) or comparable(then, otherwise):
            return DYN
        if self.mode is Mode.DYNAMIC:
            return DYN
        message = f"the branches of '?:' differ in type: {then} and {otherwise}"
        raise CelError(node.otherwise.offset, node.otherwise.length, message, "wrap one in dyn()")

    def _comprehension(self, node: Comprehension) -> Type:
        source = self.check(node.source)
        first, second = _iterated(source, node)
        single = first if isinstance(source, MapType | ObjectType) else second
        declared = (single,) if len(node.variables) == 1 else (first, second)
        with self._scope(dict(zip(node.variables, declared, strict=True))):
            if node.condition is not None:
                self._condition(node.condition, "the condition of the macro")
            if node.kind in ("map", "transform_map"):
                body = self.check(node.body)
                return list_of(body) if node.kind == "map" else map_of(first, body)
            self._condition(node.body, "the condition of the macro")
        return list_of(single) if node.kind == "filter" else BOOL

    @contextmanager
    def _scope(self, names: dict[str, Type]) -> Iterator[None]:
        self.scopes.append(names)
        try:
            yield
        finally:
            self.scopes.pop()

    # -- calls

    def _call(self, node: Call) -> Type:
        operands = node.arguments if node.receiver is None else (node.receiver, *node.arguments)
        name, method = node.function, node.receiver is not None
        prefix = None if node.receiver is None else self._qualified(node.receiver)
        if prefix is not None and (f"{prefix}.{name}", False) in OVERLOADS:
            name, method, operands = f"{prefix}.{name}", False, node.arguments
        relation = name in ("_==_", "_!=_", "@in")
        if not relation and (name, method) not in OVERLOADS:
            raise unknown_function(node, name, method)
        argument_types = [self.check(operand) for operand in operands]
        if relation:
            key = self._relation(node, name, argument_types)
            resolution = Resolution(key, (DYN, DYN), BOOL, operands)
        else:
            call = Invocation(node, name, method, operands, tuple(argument_types))
            resolution = resolve_call(call, dynamic=self.mode is Mode.DYNAMIC)
        if resolution.key == "matches":
            _check_pattern(resolution.operands[1])
        self.calls[node] = resolution
        return resolution.result

    def _relation(self, node: Call, name: str, types: list[Type]) -> str:
        left, right = types
        if self.mode is Mode.DYNAMIC:
            if (
                name == "@in"
                and right != DYN
                and not isinstance(right, (ListType, MapType, ObjectType))
            ):
                raise CelError(node.offset, node.length, f"'in' needs a list or a map, not {right}")
            return {"_==_": "equal", "_!=_": "not_equal", "@in": "member"}[name]
        if name == "@in":
            self._membership(node, left, right)
            return "member"
        if not comparable(left, right):
            symbol = name.strip("_")
            message = f"{left} and {right} cannot be compared with {symbol}"
            hint = _comparison_hint(node, left, right)
            raise CelError(node.function_offset, len(symbol), message, hint)
        return "equal" if name == "_==_" else "not_equal"

    def _membership(self, node: Call, left: Type, right: Type) -> None:
        if isinstance(right, ObjectType) and left in (STRING, DYN):
            key = node.arguments[0]
            if isinstance(key, Literal):
                self._field_of(right, str(key.value), key.offset, key.end)
            return
        if isinstance(right, ListType):
            inner = right.element
        elif isinstance(right, MapType):
            inner = right.key
        elif right == DYN:
            return
        else:
            operand = node.arguments[1]
            message = f"'in' needs a list or a map on its right, not {right}"
            hint = "write text.contains(part)" if right == STRING else None
            raise CelError(operand.offset, operand.length, message, hint)
        if not comparable(left, inner):
            message = f"{left} is never in {right}"
            raise CelError(node.offset, node.length, message)


def _iterated(source: Type, node: Comprehension) -> tuple[Type, Type]:
    """The types of index and element, or of key and value."""
    if isinstance(source, ListType):
        return INT, source.element
    if isinstance(source, MapType):
        return source.key, source.value
    if isinstance(source, ObjectType):
        return STRING, DYN
    if source == DYN:
        return DYN, DYN
    message = f"macros work on lists and maps, not on {source}"
    raise CelError(node.source.offset, node.source.length, message)


def _field_hint(operand: ObjectType, name: str) -> str | None:
    close = did_you_mean(name, operand.fields)
    if close is not None:
        return close
    known = sorted(operand.fields)
    if not known:
        return None
    shown = ", ".join(known[:8]) + (", ..." if len(known) > 8 else "")
    return f"it has {shown}"


def _comparison_hint(node: Call, left: Type, right: Type) -> str | None:
    if NULL in (left, right):
        return "a field is never null; test presence with has()"
    if {left, right} == {INT, DOUBLE}:
        for operand, type_ in zip(node.arguments, (left, right), strict=True):
            if type_ == INT and isinstance(operand, Literal):
                return f"write {operand.value!s}.0"
        return "convert one side with int() or double()"
    if {left, right} == {INT, STRING}:
        return "convert one side with int() or string()"
    return None


def _check_pattern(pattern: Node) -> None:
    if not isinstance(pattern, Literal) or not isinstance(pattern.value, str):
        message = "the pattern of matches() must be a string literal"
        raise CelError(pattern.offset, pattern.length, message)
    try:
        translate(pattern.value)
    except PatternError as error:
        raise CelError(pattern.offset, pattern.length, error.message, error.hint) from error
