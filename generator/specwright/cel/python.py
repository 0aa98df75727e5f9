"""Expressions as plain Python.

Static types let most of CEL become Python's own operators. What remains comes from the helper
module of the generated package (``_runtime/cel.py``); nothing is interpreted at run time.
"""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import Enum

from . import python_calls, python_logic
from .checker import Checked
from .code import NONE, Certainty, Code, Facts, Level, combine, quoted
from .errors import CelError
from .helpers import HELPER_NAMES
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
)
from .types import (
    BOOL,
    BYTES,
    CIDR,
    DOUBLE,
    DYN,
    INT,
    IP,
    NULL,
    STRING,
    TYPE,
    UINT,
    ListType,
    MapType,
    ObjectType,
    Type,
)


class Trust(Enum):
    """What is known of the instance when a rule runs.

    ``UNCHECKED``: the variables hold what their types say on the outside (an object is a dict),
    but anything may be inside; a value of a wrong type raises one of ``RULE_ERRORS``.
    ``VALID``: the instance has passed its schema, so that its types need no second look; required
    fields are there.
    """

    UNCHECKED = "unchecked"
    VALID = "valid"


@dataclass(frozen=True, slots=True)
class PythonCode:
    """A transpiled expression.

    ``helpers`` are the names that it uses from the runtime module ``cel``; ``constants`` the
    module-level names that it needs, with the expressions that define them.
    """

    expression: str
    helpers: frozenset[str]
    constants: tuple[tuple[str, str], ...] = ()


_EXPECT: Mapping[Type, str] = {
    STRING: "expect_string",
    INT: "expect_integer",
    UINT: "expect_unsigned",
    DOUBLE: "expect_number",
    BOOL: "expect_boolean",
    BYTES: "expect_bytes",
    NULL: "expect_null",
    IP: "expect_ip",
    CIDR: "expect_cidr",
    TYPE: "expect_type",
}


def to_python(
    checked: Checked,
    variable_names: Mapping[str, str],
    *,
    trust: Trust = Trust.UNCHECKED,
    constant_prefix: str = "pattern",
    constants: dict[str, str] | None = None,
) -> PythonCode:
    """Python that computes the expression.

    ``variable_names`` gives the Python name of each variable that the expression may use;
    constants are called ``<constant_prefix>_1`` and so on; those of several expressions may be kept
    together in ``constants``, names by definition. Raises CelError when Python cannot
    compile the result (too deeply nested).
    """
    emitter = Emitter(checked, dict(variable_names), trust, constant_prefix)
    if constants is not None:
        emitter.constants = constants
    code = emitter.typed(checked.root, checked.wanted)
    try:
        compile(code.text, "<rule>", "eval")
    except (SyntaxError, RecursionError, MemoryError) as error:
        root = checked.root
        message = "the expression is too deeply nested for Python"
        raise CelError(root.offset, root.length, message) from error
    defined = tuple((name, text) for text, name in emitter.constants.items())
    return PythonCode(code.text, frozenset(emitter.helpers), defined)


@dataclass
class Emitter:
    """One run over one expression.

    ``indexes`` names the local variables of a function that hold sets computed when first needed;
    they serve where as many macros enclose an expression as ``lookup_depth`` says.
    """

    checked: Checked
    names: dict[str, str]
    trust: Trust
    constant_prefix: str
    helpers: set[str] = field(default_factory=set)
    constants: dict[str, str] = field(default_factory=dict)
    known: Facts = NONE
    scopes: list[dict[str, Code]] = field(default_factory=list)
    effort: int = 0
    index_prefix: str = "known"
    indexes: dict[str, str] = field(default_factory=dict)
    lookup_depth: int | None = None

    # -- services for the other modules

    @property
    def trusts_types(self) -> bool:
        """Whether values of the instance are used without a look at their type."""
        return self.trust is Trust.VALID

    def type_of(self, node: Node) -> Type:
        """The static type of a node."""
        return self.checked.types[node]

    def helper(self, name: str) -> str:
        """The name, noted as used."""
        self.helpers.add(name)
        return name

    def constant(self, text: str) -> str:
        """The name of a module-level constant with that definition."""
        return self.constants.setdefault(text, f"{self.constant_prefix}_{len(self.constants) + 1}")

    def index(self, text: str) -> str:
        """The name of the local variable that holds the set ``text`` once it was computed."""
        return self.indexes.setdefault(text, f"{self.index_prefix}_{len(self.indexes) + 1}")

    @contextmanager
    def knowing(self, facts: Facts) -> Iterator[None]:
        """Emit with more causes of failure ruled out."""
        before = self.known
        self.known = before | facts
        try:
            yield
        finally:
            self.known = before

    def call(self, name: str, *parts: Code, causes: Facts = NONE) -> Code:
        """A call of a helper."""
        text = f"{self.helper(name)}({', '.join(part.text for part in parts)})"
        return combine(text, Level.ATOM, *parts, causes=causes)

    def failing(self, text: str) -> Facts:
        """The cause of an operation that can fail by itself."""
        return frozenset({f"value:{text}"})

    def guard(self, code: Code, wanted: Type) -> Code:
        """``code``, raising TypeError at run time unless it is of the wanted type."""
        if wanted in _EXPECT:
            name, certainty = _EXPECT[wanted], Certainty.DEEP
        elif isinstance(wanted, ListType):
            name, certainty = "expect_list", Certainty.SHALLOW
        elif isinstance(wanted, (MapType, ObjectType)):
            name, certainty = "expect_map", Certainty.SHALLOW
        else:
            return code
        guarded = self.call(name, code, causes=self.type_cause(code, wanted))
        return replace(guarded, certainty=certainty, path=code.path)

    def type_cause(self, code: Code, wanted: Type) -> Facts:
        """The cause of failure when the value is not of the wanted type."""
        kind = "map" if isinstance(wanted, (MapType, ObjectType)) else wanted.name
        return frozenset({f"type:{kind}:{code.place}"})

    def typed(self, node: Node, wanted: Type) -> Code:
        """The node, certain to be of the wanted type on the outside."""
        code = self.emit(node)
        return self.as_type(code, self.type_of(node), wanted)

    def exact(self, node: Node, wanted: Type) -> Code:
        """As typed(), numbers in the very Python type, too."""
        code = self.typed(node, wanted)
        return self.guard(code, wanted) if code.loose and wanted != DYN else code

    def as_type(self, code: Code, found: Type, wanted: Type) -> Code:
        """``code`` of type ``found``, guarded where ``wanted`` is not certain."""
        if wanted == DYN:
            return code
        if not _same_shape(found, wanted) or code.certainty is Certainty.UNKNOWN:
            return self.guard(code, wanted)
        return code

    def read(self, text: str, found: Type, path: str | None, *parts: Code, causes: Facts) -> Code:
        """A value out of a container."""
        container = parts[0]
        certain = Certainty.DEEP if container.certainty is Certainty.DEEP else Certainty.UNKNOWN
        assumed = causes & self.known
        code = combine(text, Level.ATOM, *parts, causes=causes - self.known)
        return replace(
            code,
            certainty=certain,
            path=path,
            assumed=code.assumed | assumed,
            loose=self.trusts_types and _holds_numbers(found),
        )

    # -- nodes

    def emit(self, node: Node) -> Code:
        """The Python of a node."""
        self.effort += 1
        if node in self.checked.failures:
            text = f"fail({quoted(self.checked.failures[node])})"
            self.helper("fail")
            return replace(combine(text, Level.ATOM, causes=self.failing(text)))
        match node:
            case Literal():
                return self._literal(node)
            case Identifier():
                return self._named(node) if node in self.checked.names else self._identifier(node)
            case Select():
                return self._select(node)
            case Has():
                return self.has(node.operand, node.field)
            case Index():
                return self._index(node)
            case Call():
                return python_calls.emit_call(self, self.checked.calls[node], node)
            case Logical():
                return python_logic.emit_logical(self, node)
            case Conditional():
                return python_logic.emit_conditional(self, node)
            case ListLiteral():
                return self._list(node)
            case MapLiteral():
                return self._map(node)
            case Comprehension():
                return python_logic.emit_comprehension(self, node)
        raise AssertionError(f"unknown node {type(node).__name__}")

    def _literal(self, node: Literal) -> Code:
        value = node.value
        if isinstance(value, str):
            return Code(quoted(value))
        if node.kind == "uint":
            return Code(f"{self.helper('UnsignedInteger')}({value!s})")
        if isinstance(value, float) and value in (float("inf"), float("-inf")):
            return Code(f'float("{value}")')
        if isinstance(value, int) and not isinstance(value, bool):
            return Code(str(value), Level.UNARY, bound=abs(value))
        return Code(repr(value), Level.UNARY if isinstance(value, float) else Level.ATOM)

    def _identifier(self, node: Identifier) -> Code:
        if node in self.checked.type_names:
            return self._type_name(node)
        for scope in reversed(self.scopes):
            if node.name in scope:
                return scope[node.name]
        raise AssertionError(f"unresolved name {node.name}")

    def _type_name(self, node: Node) -> Code:
        return Code(f"{self.helper('TypeName')}({quoted(self.checked.type_names[node])})")

    def _named(self, node: Node) -> Code:
        """A variable of the caller."""
        name = self.checked.names[node]
        text, type_ = self.names[name], self.checked.variables[name]
        if self.trust is Trust.VALID:
            loose = type_ in (INT, DOUBLE)
            return Code(text, certainty=Certainty.DEEP, path=text, loose=loose)
        container = isinstance(type_, (ListType, MapType, ObjectType))
        certainty = Certainty.SHALLOW if container else Certainty.UNKNOWN
        return Code(text, certainty=certainty, path=text)

    def _select(self, node: Select) -> Code:
        if node in self.checked.names:
            return self._named(node)
        if node in self.checked.type_names:
            return self._type_name(node)
        return self._field(node, node.operand, node.field)

    def _field(self, node: Node, operand: Node, name: str) -> Code:
        """``operand["name"]``: Python raises TypeError by itself when it is no dict."""
        container = self.emit(operand)
        path = f"{container.place}[{quoted(name)}]"
        causes = self.missing(container, self.type_of(operand), name)
        if self.type_of(operand) == DYN or container.certainty is Certainty.UNKNOWN:
            causes |= self.type_cause(container, MapType("map", STRING, DYN))
        text = f"{container.at(Level.ATOM)}[{quoted(name)}]"
        return self.read(text, self.type_of(node), path, container, causes=causes)

    def missing(self, container: Code, type_: Type, name: str) -> Facts:
        """The cause of failure when a container lacks the key."""
        field_ = type_.field(name) if isinstance(type_, ObjectType) else None
        conforms = self.trusts_types and container.certainty is Certainty.DEEP
        if conforms and field_ is not None and field_.required:
            return NONE
        return frozenset({f"missing:{container.place}[{quoted(name)}]"})

    def has(self, operand: Node, name: str) -> Code:
        """``"name" in operand``."""
        wanted = MapType("map", STRING, DYN)
        container = self.typed(operand, wanted)
        right = container.at(Level.SUM)
        present = combine(f"{quoted(name)} in {right}", Level.COMPARISON, container)
        absent = Code(f"{quoted(name)} not in {right}", Level.COMPARISON)
        fact = frozenset({f"missing:{container.place}[{quoted(name)}]"})
        return replace(present, if_true=fact, negated=absent)

    def _index(self, node: Index) -> Code:
        operand, key = self.type_of(node.operand), self.type_of(node.key)
        literal = node.key.value if isinstance(node.key, Literal) else None
        if isinstance(operand, (MapType, ObjectType)) and isinstance(literal, str):
            return self._field(node, node.operand, literal)
        if isinstance(operand, ListType) and key in (INT, DYN):
            return self._element(node, literal)
        if isinstance(operand, (MapType, ObjectType)) and key == STRING:
            container, position = self.emit(node.operand), self.typed(node.key, STRING)
            text = f"{container.at(Level.ATOM)}[{position.text}]"
            causes = frozenset({f"missing:{container.place}[{position.place}]"})
            if container.certainty is Certainty.UNKNOWN:
                causes |= self.type_cause(container, operand)
            path = f"{container.place}[{position.place}]"
            return self.read(text, self.type_of(node), path, container, position, causes=causes)
        container, position = self.emit(node.operand), self.emit(node.key)
        found = self.call("lookup", container, position)
        causes = self.failing(found.text)
        return self.read(found.text, self.type_of(node), None, container, position, causes=causes)

    def _element(self, node: Index, literal: object) -> Code:
        elements = self.typed(node.operand, self.type_of(node.operand))
        found = self.type_of(node)
        if isinstance(literal, int) and literal >= 0:
            text = f"{elements.at(Level.ATOM)}[{literal}]"
            path = f"{elements.place}[{literal}]"
            causes = frozenset({f"missing:{path}"})
            return self.read(text, found, path, elements, causes=causes)
        index = self.exact(node.key, self.type_of(node.key))
        text = f"{self.helper('item')}({elements.text}, {index.text})"
        causes = self.failing(text)
        return self.read(text, found, None, elements, index, causes=causes)

    def _list(self, node: ListLiteral) -> Code:
        parts = [self.emit(element) for element in node.elements]
        text = f"[{', '.join(part.text for part in parts)}]"
        return replace(combine(text, Level.ATOM, *parts), certainty=_inner_certainty(parts))

    def _map(self, node: MapLiteral) -> Code:
        pairs = [(self.emit(key), self.emit(value)) for key, value in node.entries]
        flat = [part for pair in pairs for part in pair]
        certainty = _inner_certainty(flat)
        if _has_plain_keys(node):
            text = ", ".join(f"{key.text}: {value.text}" for key, value in pairs)
            return replace(combine(f"{{{text}}}", Level.ATOM, *flat), certainty=certainty)
        text = ", ".join(f"({key.text}, {value.text})" for key, value in pairs)
        text = f"{self.helper('mapping')}({text})"
        return replace(
            combine(text, Level.ATOM, *flat, causes=self.failing(text)), certainty=certainty
        )

    def fresh(self, name: str) -> str:
        """A Python name for the variable of a macro that hides nothing."""
        taken = {code.text for scope in self.scopes for code in scope.values()}
        taken |= set(self.names.values())
        name = f"the_{name}" if name.startswith(self.index_prefix) else name
        candidate, number = name, 1
        while candidate in taken or candidate in _UNUSABLE:
            number += 1
            candidate = f"{name}_{number}"
        return candidate


def _holds_numbers(found: Type) -> bool:
    return (found.element if isinstance(found, ListType) else found) in (INT, DOUBLE)


def _same_shape(found: Type, wanted: Type) -> bool:
    if isinstance(wanted, ListType):
        return isinstance(found, ListType)
    if isinstance(wanted, (MapType, ObjectType)):
        return isinstance(found, (MapType, ObjectType))
    return found == wanted


def _inner_certainty(parts: list[Code]) -> Certainty:
    deep = all(part.certainty is Certainty.DEEP for part in parts)
    return Certainty.DEEP if deep else Certainty.SHALLOW


def _has_plain_keys(node: MapLiteral) -> bool:
    """Whether all keys are literals that Python keeps apart (``True == 1`` to it)."""
    kinds = {key.kind if isinstance(key, Literal) else "" for key, _ in node.entries}
    return "" not in kinds and kinds <= {"string", "int", "bool"} and len(kinds - {"string"}) <= 1


_UNUSABLE = frozenset({*keyword.kwlist, *keyword.softkwlist, *dir(builtins), *HELPER_NAMES})
