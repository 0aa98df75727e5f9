"""Tokens to a syntax tree (the grammar of the CEL language definition)."""

from __future__ import annotations

from functools import lru_cache

from .errors import CelError
from .lexer import Token, tokenize
from .macros import expand_global, expand_receiver
from .syntax import (
    Call,
    Conditional,
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

MAXIMUM_LENGTH = 20_000
"""Longest expression that is accepted, in characters."""
MAXIMUM_DEPTH = 60
"""Deepest nesting of operators, calls and brackets that is accepted."""

_PRECEDENCE = {
    **dict.fromkeys(("<", "<=", ">", ">=", "==", "!=", "in"), 1),
    **dict.fromkeys(("+", "-"), 2),
    **dict.fromkeys(("*", "/", "%"), 3),
}
_RESERVED = frozenset(
    {"as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
     "package", "namespace", "return", "var", "void", "while", "in", "true", "false", "null"}
)  # fmt: skip
_INT_LIMIT = 2**63
_UINT_LIMIT = 2**64


@lru_cache(maxsize=4096)
def parse(source: str) -> Node:
    """The syntax tree of an expression; raises CelError."""
    if len(source) > MAXIMUM_LENGTH:
        raise CelError(MAXIMUM_LENGTH, 1, f"the expression is over {MAXIMUM_LENGTH} characters")
    if not source.strip():
        raise CelError(0, 0, "the expression is empty")
    return _Parser(tokenize(source)).whole()


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._position = 0
        self._depth = 0

    def whole(self) -> Node:
        node = self._expression()
        if self._next.kind != "end":
            raise self._unexpected("an operator or the end of the expression")
        return node

    # -- tokens

    @property
    def _next(self) -> Token:
        return self._tokens[self._position]

    def _advance(self) -> Token:
        token = self._next
        self._position += 1
        return token

    def _at(self, *values: str) -> bool:
        token = self._next
        if token.kind == "operator":
            return token.value in values
        return token.kind == "identifier" and token.value == "in" and "in" in values

    def _accept(self, value: str) -> bool:
        if self._at(value):
            self._position += 1
            return True
        return False

    def _expect(self, value: str) -> Token:
        if not self._at(value):
            raise self._unexpected(repr(value))
        return self._advance()

    def _unexpected(self, wanted: str) -> CelError:
        token = self._next
        if token.kind == "end":
            return CelError(token.offset, 0, f"the expression ends where {wanted} was expected")
        if token.kind == "identifier" and token.value in ("and", "or", "not"):
            operator = {"and": "&&", "or": "||", "not": "!"}[str(token.value)]
            hint = f"CEL writes {operator}"
        else:
            hint = None
        found = repr(token.value)
        return CelError(token.offset, token.length, f"found {found}, expected {wanted}", hint)

    def _end(self) -> int:
        return self._tokens[self._position - 1].end

    def _deeper(self, levels: int = 1) -> None:
        self._depth += levels
        if self._depth > MAXIMUM_DEPTH:
            raise CelError(self._next.offset, 1, "the expression is nested too deeply")

    # -- operators

    def _expression(self) -> Node:
        self._deeper()
        condition = self._logical("||")
        if self._accept("?"):
            then = self._logical("||")
            self._expect(":")
            otherwise = self._expression()
            offset = condition.offset
            length = otherwise.end - offset
            condition = Conditional(offset, length, condition, then, otherwise)
        self._depth -= 1
        return condition

    def _logical(self, operator: str) -> Node:
        operands = [self._operand_of(operator)]
        while self._accept(operator):
            operands.append(self._operand_of(operator))
        if len(operands) == 1:
            return operands[0]
        offset = operands[0].offset
        kind = "||" if operator == "||" else "&&"
        return Logical(offset, operands[-1].end - offset, kind, tuple(operands))  # type: ignore[arg-type]

    def _operand_of(self, operator: str) -> Node:
        return self._logical("&&") if operator == "||" else self._binary(1)

    def _binary(self, lowest: int) -> Node:
        left = self._unary()
        chain = 0
        while (precedence := self._precedence()) >= lowest:
            operator = self._advance()
            chain += 1
            self._deeper()
            right = self._binary(precedence + 1)
            name = "@in" if operator.value == "in" else f"_{operator.value!s}_"
            offset = left.offset
            left = Call(offset, right.end - offset, name, operator.offset, None, (left, right))
        self._depth -= chain
        return left

    def _precedence(self) -> int:
        token = self._next
        if token.kind == "operator" or (token.kind == "identifier" and token.value == "in"):
            return _PRECEDENCE.get(str(token.value), 0)
        return 0

    def _unary(self) -> Node:
        operators: list[Token] = []
        while self._at("!", "-"):
            operators.append(self._advance())
        if operators and operators[-1].value == "-" and self._next.kind in ("int", "double"):
            node = self._members(self._number(operators.pop()))
        else:
            node = self._members(self._primary())
        self._deeper(len(operators))
        for operator in reversed(operators):
            length = node.end - operator.offset
            name = f"{operator.value!s}_"
            node = Call(operator.offset, length, name, operator.offset, None, (node,))
        self._depth -= len(operators)
        return node

    # -- members and calls

    def _members(self, node: Node) -> Node:
        chain = 0
        while self._at(".", "[", "{"):
            if self._at("{") and (name := _qualified_name(node)) is None:
                break
            chain += 1
            self._deeper()
            if self._accept("."):
                node = self._member(node)
            elif self._accept("["):
                key = self._expression()
                self._expect("]")
                node = Index(node.offset, self._end() - node.offset, node, key)
            else:
                node = self._struct(node, str(name))
        self._depth -= chain
        return node

    def _member(self, operand: Node) -> Node:
        token = self._advance()
        if token.kind not in ("identifier", "quoted") or token.value in ("in", "true", "false"):
            self._position -= 1
            raise self._unexpected("a field name")
        name = str(token.value)
        offset = operand.offset
        if token.kind == "identifier" and self._at("("):
            arguments = self._arguments()
            length = self._end() - offset
            call = Call(offset, length, name, token.offset, operand, arguments)
            return expand_receiver(call)
        length = token.end - offset
        return Select(offset, length, operand, name, token.offset, token.kind == "quoted")

    def _arguments(self) -> tuple[Node, ...]:
        self._expect("(")
        return self._sequence(")", trailing_comma=False)

    def _sequence(self, closing: str, *, trailing_comma: bool) -> tuple[Node, ...]:
        elements: list[Node] = []
        while not self._accept(closing):
            elements.append(self._expression())
            if not self._accept(","):
                self._expect(closing)
                break
            if not trailing_comma and self._at(closing):
                raise self._unexpected("an argument")
        return tuple(elements)

    def _struct(self, node: Node, name: str) -> Node:
        self._expect("{")
        while not self._accept("}"):
            if self._advance().kind not in ("identifier", "quoted"):
                self._position -= 1
                raise self._unexpected("a field name")
            self._expect(":")
            self._expression()
            if not self._accept(","):
                self._expect("}")
                break
        return StructLiteral(node.offset, self._end() - node.offset, name)

    # -- primary expressions

    def _primary(self) -> Node:
        token = self._next
        if token.kind == "operator":
            return self._bracketed(token)
        if token.kind in ("int", "uint", "double"):
            return self._number(None)
        if token.kind in ("string", "bytes"):
            self._advance()
            kind = "string" if token.kind == "string" else "bytes"
            return Literal(token.offset, token.length, kind, token.value)  # type: ignore[arg-type]
        if token.kind == "identifier":
            return self._named(self._advance(), absolute=False)
        raise self._unexpected("a value")

    def _bracketed(self, token: Token) -> Node:
        if self._accept("("):
            inner = self._expression()
            self._expect(")")
            return inner
        if self._accept("["):
            elements = self._sequence("]", trailing_comma=True)
            return ListLiteral(token.offset, self._end() - token.offset, elements)
        if self._accept("{"):
            return self._map(token)
        if self._accept("."):
            if self._next.kind != "identifier":
                raise self._unexpected("a name")
            return self._named(self._advance(), absolute=True)
        raise self._unexpected("a value")

    def _map(self, token: Token) -> Node:
        entries: list[tuple[Node, Node]] = []
        while not self._accept("}"):
            key = self._expression()
            self._expect(":")
            entries.append((key, self._expression()))
            if not self._accept(","):
                self._expect("}")
                break
        return MapLiteral(token.offset, self._end() - token.offset, tuple(entries))

    def _named(self, token: Token, *, absolute: bool) -> Node:
        name = str(token.value)
        if name in ("true", "false"):
            return Literal(token.offset, token.length, "bool", name == "true")
        if name == "null":
            return Literal(token.offset, token.length, "null", None)
        if name in _RESERVED:
            raise CelError(token.offset, token.length, f"{name!r} is a reserved word")
        if not self._at("("):
            return Identifier(token.offset, token.length, name, absolute)
        arguments = self._arguments()
        length = self._end() - token.offset
        return expand_global(Call(token.offset, length, name, token.offset, None, arguments))

    def _number(self, minus: Token | None) -> Node:
        token = self._advance()
        value = token.value
        assert isinstance(value, (int, float))
        offset = minus.offset if minus else token.offset
        length = token.end - offset
        if token.kind == "double":
            return Literal(offset, length, "double", -value if minus else value)
        signed = -int(value) if minus else int(value)
        low, high = (0, _UINT_LIMIT) if token.kind == "uint" else (-_INT_LIMIT, _INT_LIMIT)
        if not low <= signed < high:
            raise CelError(offset, length, f"{signed} does not fit in 64 bits")
        return Literal(offset, length, "uint" if token.kind == "uint" else "int", signed)


def _qualified_name(node: Node) -> str | None:
    """``a.b.c`` as text when the node is nothing but names."""
    if isinstance(node, Identifier):
        return node.name
    if isinstance(node, Select) and not node.quoted:
        prefix = _qualified_name(node.operand)
        return None if prefix is None else f"{prefix}.{node.field}"
    return None
