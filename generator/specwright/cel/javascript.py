"""Expressions as JavaScript, for the pages of the docs.

The helpers are those of ``templates/_cel.js``. Values of a wrong type throw, as in
Python; integers are exact up to 2**53 only, because JavaScript reads JSON numbers as doubles.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from .checker import Checked
from .javascript_tables import HELPERS, RESERVED_WORDS
from .messages import Message
from .overloading import Resolution
from .regex import translate
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
    NUMBERS,
    STRING,
    TYPE,
    UINT,
    ListType,
    MapType,
    ObjectType,
    Type,
)

_EXPECT: Mapping[Type, str] = {
    STRING: "expectString",
    INT: "expectInteger",
    UINT: "expectUnsigned",
    DOUBLE: "expectNumber",
    BOOL: "expectBoolean",
    BYTES: "expectBytes",
    NULL: "expectNull",
    IP: "expectIp",
    CIDR: "expectCidr",
    TYPE: "expectType",
}
_SYMBOLS = {"add": "+", "subtract": "-", "multiply": "*"}
_ATTRIBUTES = {"ip_family": "family", "cidr_ip": "address", "cidr_prefix_length": "prefix"}
_TEXT_METHODS = {"contains": "includes", "starts_with": "startsWith", "ends_with": "endsWith"}
_ELEMENTWISE = frozenset({"is_sorted", "sum", "minimum", "maximum"})


@dataclass(frozen=True, slots=True)
class JavaScriptCode:
    """A transpiled expression.

    ``helpers`` are the names that it uses from the module ``cel.js``; ``constants`` the names
    that it needs, with the expressions that define them.
    """

    expression: str
    helpers: frozenset[str]
    constants: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Script:
    """A JavaScript expression; ``certain`` when its type needs no second look."""

    text: str
    certain: bool = True
    fails: bool = True


def to_javascript(
    checked: Checked, variable_names: Mapping[str, str], *, constant_prefix: str = "pattern"
) -> JavaScriptCode:
    """JavaScript that computes the expression; what it throws is a CEL error.

    ``variable_names`` gives the JavaScript name of each variable.
    """
    writer = _Writer(checked, dict(variable_names), constant_prefix)
    script = writer.typed(checked.root, checked.wanted)
    constants = tuple((name, text) for text, name in writer.constants.items())
    return JavaScriptCode(script.text, frozenset(writer.helpers), constants)


def message_to_javascript(
    message: Message, variable_names: Mapping[str, str], *, constant_prefix: str = "pattern"
) -> JavaScriptCode:
    """JavaScript that computes the text of a message."""
    pieces: list[str] = []
    helpers: set[str] = set()
    constants: list[tuple[str, str]] = []
    for number, part in enumerate(message.parts):
        if isinstance(part, str):
            pieces.append(_string(part))
            continue
        prefix = f"{constant_prefix}_{number}"
        code = to_javascript(part, variable_names, constant_prefix=prefix)
        helpers |= {"textOf", *code.helpers}
        constants.extend(code.constants)
        pieces.append(f"textOf({code.expression})")
    return JavaScriptCode(" + ".join(pieces) or '""', frozenset(helpers), tuple(constants))


def _string(text: str) -> str:
    """A string literal that is also safe inside a script element."""
    return json.dumps(text).replace("<", "\\u003c")


@dataclass
class _Writer:
    checked: Checked
    names: dict[str, str]
    constant_prefix: str
    helpers: set[str] = field(default_factory=set)
    constants: dict[str, str] = field(default_factory=dict)
    scopes: list[dict[str, _Script]] = field(default_factory=list)

    def type_of(self, node: Node) -> Type:
        return self.checked.types[node]

    def helper(self, name: str) -> str:
        self.helpers.add(name)
        return name

    def call(self, name: str, *arguments: str) -> str:
        return f"{self.helper(name)}({', '.join(arguments)})"

    def typed(self, node: Node, wanted: Type) -> _Script:
        """The node, certain to be of the wanted type on the outside."""
        script, found = self.emit(node), self.type_of(node)
        if wanted == DYN or (script.certain and _shape(found) == _shape(wanted)):
            return script
        shape = _shape(wanted)
        name = shape if isinstance(shape, str) else _EXPECT.get(shape)
        return _Script(self.call(name, script.text)) if name else script

    # -- nodes

    def emit(self, node: Node) -> _Script:
        if node in self.checked.failures:
            return _Script(self.call("fail", _string(self.checked.failures[node])))
        match node:
            case Literal():
                return _Script(self._literal(node), fails=False)
            case Identifier() | Select() if node in self.checked.names:
                name = self.checked.names[node]
                return _Script(self.names[name], certain=False, fails=False)
            case Identifier() | Select() if node in self.checked.type_names:
                return self._type_name(self.checked.type_names[node])
            case Identifier():
                return next(
                    scope[node.name] for scope in reversed(self.scopes) if node.name in scope
                )
            case Select():
                text = self.call("get", self.emit(node.operand).text, _string(node.field))
                return _Script(text, certain=False)
            case Has():
                container = self.emit(node.operand)
                text = self.call("has", container.text, _string(node.field))
                return _Script(text, fails=node.operand not in self.checked.names)
            case Index():
                indexed = self.typed(node.operand, self.type_of(node.operand))
                key = self.typed(node.key, self.type_of(node.key))
                return _Script(self.call("lookup", indexed.text, key.text), certain=False)
            case Call():
                return self._call(self.checked.calls[node], node)
            case Logical():
                return self._logical(node)
            case Conditional():
                return self._conditional(node)
            case ListLiteral():
                return _Script(f"[{', '.join(self.emit(one).text for one in node.elements)}]")
            case MapLiteral():
                pairs = [f"[{self.emit(k).text}, {self.emit(v).text}]" for k, v in node.entries]
                return _Script(self.call("mapping", f"[{', '.join(pairs)}]"))
            case Comprehension():
                return self._comprehension(node)
        raise AssertionError(f"unknown node {type(node).__name__}")

    def _type_name(self, name: str) -> _Script:
        return _Script(f"new {self.helper('TypeName')}({_string(name)})", fails=False)

    def _literal(self, node: Literal) -> str:
        value = node.value
        if isinstance(value, bytes):
            return f"Uint8Array.of({', '.join(str(byte) for byte in value)})"
        if isinstance(value, str):
            return _string(value)
        if isinstance(value, float) and value in (float("inf"), float("-inf")):
            return "Infinity" if value > 0 else "-Infinity"
        text = json.dumps(value)
        return f"({text})" if text.startswith("-") else text

    def _logical(self, node: Logical) -> _Script:
        operands = [self.typed(operand, BOOL) for operand in node.operands]
        operands.sort(key=lambda operand: operand.fails)
        if not any(operand.fails for operand in operands[:-1]):
            text = f" {node.operator} ".join(operand.text for operand in operands)
            return _Script(f"({text})", fails=operands[-1].fails)
        name = "allTrue" if node.operator == "&&" else "anyTrue"
        return _Script(self.call(name, *(f"() => {operand.text}" for operand in operands)))

    def _conditional(self, node: Conditional) -> _Script:
        condition = self.typed(node.condition, BOOL)
        then, otherwise = self.emit(node.then), self.emit(node.otherwise)
        text = f"({condition.text} ? {then.text} : {otherwise.text})"
        return _Script(text, certain=then.certain and otherwise.certain)

    def _comprehension(self, node: Comprehension) -> _Script:
        container = self.typed(node.source, self.type_of(node.source))
        names = [self._fresh(name) for name in node.variables]
        if len(set(names)) < len(names):
            names[1] = f"{names[1]}_2"
        single = len(names) == 1
        source = self.call("elementsOf" if single else "pairsOf", container.text)
        target = f"({names[0]})" if single else f"([{', '.join(names)}])"
        variables = [_Script(name, certain=False, fails=False) for name in names]
        self.scopes.append(dict(zip(node.variables, variables, strict=True)))
        if node.condition is not None:
            source += f".filter({target} => {self.typed(node.condition, BOOL).text})"
        wanted = DYN if node.kind in ("map", "transform_map") else BOOL
        body = self.typed(node.body, wanted).text
        self.scopes.pop()
        if node.kind == "transform_map":
            text = f"{source}.map({target} => [{names[0]}, {body}])"
            return _Script(self.call("mapping", text))
        if node.kind in ("map", "filter"):
            return _Script(f"{source}.{node.kind}({target} => {body})")
        name = {"all": "forAll", "exists": "forSome", "exists_one": "existsOne"}[node.kind]
        return _Script(self.call(name, source, f"{target} => {body}"))

    def _fresh(self, name: str) -> str:
        taken = {script.text for scope in self.scopes for script in scope.values()}
        taken |= {*self.names.values(), *RESERVED_WORDS}
        candidate, number = name, 1
        while candidate in taken:
            number += 1
            candidate = f"{name}_{number}"
        return candidate

    # -- calls

    def _call(self, resolution: Resolution, node: Call) -> _Script:
        key = resolution.key
        if key in ("equal", "not_equal"):
            return self._equality(resolution)
        if key == "member":
            left, right = (self.typed(one, self.type_of(one)) for one in resolution.operands)
            return _Script(self.call("member", left.text, right.text))
        if key.startswith("order"):
            return self._order(resolution, node)
        if key == "type":
            return self._type(resolution.operands[0])
        if key == "dyn":
            return self.typed(resolution.operands[0], self.type_of(resolution.operands[0]))
        operands = [
            self._operand(key, operand, parameter)
            for operand, parameter in zip(resolution.operands, resolution.parameters, strict=True)
        ]
        if key == "matches":
            return self._matches(resolution.operands[1], operands[0])
        return _Script(self._applied(key, operands), certain=key not in ("lookup", "item"))

    def _operand(self, key: str, operand: Node, parameter: Type) -> str:
        script = self.typed(operand, parameter)
        if key not in _ELEMENTWISE or not isinstance(parameter, ListType):
            return script.text
        name = _EXPECT.get(parameter.element)
        return self.call("expectListOf", self.helper(name), script.text) if name else script.text

    def _applied(self, key: str, operands: list[str]) -> str:
        operation, _, kind = key.partition("_")
        if operation in _SYMBOLS and kind in ("int", "uint", "double"):
            text = f"({f' {_SYMBOLS[operation]} '.join(operands)})"
            return text if kind == "double" else self.call(_wrapper(kind), text)
        if key in ("add_string", "divide_double"):
            return f"({(' + ' if key == 'add_string' else ' / ').join(operands)})"
        if key in ("negate_int", "negate_double"):
            return (
                f"(-{operands[0]})"
                if kind == "double"
                else self.call("integer", f"0 - {operands[0]}")
            )
        if key == "not":
            return f"!{operands[0]}"
        if key in _ATTRIBUTES:
            return f"{operands[0]}.{_ATTRIBUTES[key]}"
        if key in _TEXT_METHODS:
            return f"{operands[0]}.{_TEXT_METHODS[key]}({operands[1]})"
        return self.call(HELPERS[key], *operands)

    def _equality(self, resolution: Resolution) -> _Script:
        left, right = (self.typed(one, self.type_of(one)) for one in resolution.operands)
        types = {self.type_of(one) for one in resolution.operands}
        equal = resolution.key == "equal"
        fails = left.fails or right.fails
        if len(types) == 1 and types <= {STRING, BOOL, *NUMBERS}:
            return _Script(f"({left.text} {'===' if equal else '!=='} {right.text})", fails=fails)
        text = self.call("equal", left.text, right.text)
        return _Script(text if equal else f"!{text}", fails=fails)

    def _order(self, resolution: Resolution, node: Call) -> _Script:
        symbol = node.function.strip("_")
        left, right = (
            self.typed(operand, parameter)
            for operand, parameter in zip(resolution.operands, resolution.parameters, strict=True)
        )
        fails = left.fails or right.fails or resolution.key == "order_dyn"
        if set(resolution.parameters) <= set(NUMBERS):
            return _Script(f"({left.text} {symbol} {right.text})", fails=fails)
        if symbol in (">", ">="):
            left, right = right, left
        name = "less" if symbol in ("<", ">") else "lessOrEqual"
        return _Script(self.call(name, left.text, right.text), fails=fails)

    def _type(self, operand: Node) -> _Script:
        found = self.type_of(operand)
        if found == DYN:
            return _Script(self.call("typeOf", self.emit(operand).text))
        name = "map" if isinstance(found, (MapType, ObjectType)) else found.name
        return _Script(self.call("typeKnown", self.typed(operand, found).text, _string(name)))

    def _matches(self, pattern: Node, subject: str) -> _Script:
        assert isinstance(pattern, Literal)
        translation = translate(str(pattern.value))
        limit = [] if translation.limit is None else [str(translation.limit)]
        text = self.call("pattern", _string(translation.javascript), *limit)
        name = f"{self.constant_prefix}_{len(self.constants) + 1}"
        return _Script(f"{self.constants.setdefault(text, name)}({subject})")


def _shape(type_: Type) -> Type | str:
    """What tells types apart on the outside: a scalar type, or the guard of a container."""
    if isinstance(type_, ListType):
        return "expectList"
    return "expectMap" if isinstance(type_, (MapType, ObjectType)) else type_


def _wrapper(kind: str) -> str:
    return "integer" if kind == "int" else "unsigned"
