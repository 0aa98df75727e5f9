"""Messages with expressions in braces: ``"... {self.SpotStrategy} ..."``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from .checker import Checked, check
from .errors import CelError
from .lexer import tokenize_prefix
from .python import PythonCode, Trust, to_python
from .syntax import Call, Literal
from .types import BYTES, DYN, NULL, ListType, MapType, ObjectType, Type


@dataclass(frozen=True, slots=True)
class Message:
    """A message as its parts, in order: text that stands for itself, and checked expressions."""

    source: str
    parts: tuple[str | Checked, ...]

    @property
    def is_constant(self) -> bool:
        """Whether the message has no expressions."""
        return all(isinstance(part, str) for part in self.parts)


def compile_message(source: str, variables: Mapping[str, Type]) -> Message:
    """The parts of a message; ``{{`` and ``}}`` stand for braces.

    An expression must be of a type that reads well in a sentence: a scalar or a list of scalars.
    Raises CelError, with offsets into ``source``.
    """
    parts: list[str | Checked] = []
    text, position = "", 0
    while position < len(source):
        character = source[position]
        if source.startswith(("{{", "}}"), position):
            text += character
            position += 2
        elif character == "{":
            end = _end_of_expression(source, position)
            if text:
                parts.append(text)
            text = ""
            parts.append(_expression(source, position + 1, end, variables))
            position = end + 1
        elif character == "}":
            raise CelError(position, 1, "a '}' without its '{'", "write }} for a brace")
        else:
            text += character
            position += 1
    if text:
        parts.append(text)
    return Message(source, tuple(parts))


def joined_list(part: Checked) -> tuple[Checked, str] | None:
    """The list of strings and what it is joined with, when ``part`` is ``list.join("...")``."""
    node = part.root
    if not isinstance(node, Call) or node.function != "join" or node.receiver is None:
        return None
    separator = node.arguments[0] if node.arguments else None
    if not isinstance(separator, Literal) or not isinstance(separator.value, str):
        return None
    wanted = part.types[node.receiver]
    return replace(part, root=node.receiver, wanted=wanted), separator.value


def message_to_python(
    message: Message,
    variable_names: Mapping[str, str],
    *,
    trust: Trust = Trust.UNCHECKED,
    constant_prefix: str = "pattern",
) -> PythonCode:
    """Python that computes the text of a message: a string literal or an f-string.

    Raises CelError as to_python() does. Evaluating it may raise any of ``RULE_ERRORS``.
    """
    pieces: list[str] = []
    helpers: set[str] = set()
    constants: list[tuple[str, str]] = []
    for number, part in enumerate(message.parts):
        if isinstance(part, str):
            pieces.append(repr(part))
            continue
        prefix = f"{constant_prefix}_{number}"
        code = to_python(part, variable_names, trust=trust, constant_prefix=prefix)
        helpers |= {"text_of", *code.helpers}
        constants.extend(code.constants)
        pieces.append(f"text_of({code.expression})")
    # Parts are joined rather than formatted: before 3.12 an f-string cannot nest quotes.
    expression = pieces[0] if len(pieces) == 1 else f'"".join(({", ".join(pieces)}))'
    return PythonCode(expression if pieces else '""', frozenset(helpers), tuple(constants))


@lru_cache(maxsize=4096)
def _end_of_expression(source: str, start: int) -> int:
    """Where the ``}`` is that closes the ``{`` at ``start``; braces within the expression pair."""
    depth = 0
    for token in tokenize_prefix(source, start):
        if token.kind == "operator" and token.value == "{":
            depth += 1
        elif token.kind == "operator" and token.value == "}":
            depth -= 1
            if depth == 0:
                return token.offset
    raise CelError(start, 1, "a '{' without its '}'", "write {{ for a brace")


def _expression(source: str, start: int, end: int, variables: Mapping[str, Type]) -> Checked:
    try:
        checked = check(source[start:end], variables)
    except CelError as error:
        raise CelError(start + error.offset, error.length, error.message, error.hint) from error
    if not _is_readable(checked.type):
        message = f"a value of type {checked.type} does not read well in a message"
        raise CelError(start, end - start, message, "show its fields, or its size()")
    return checked


def _is_readable(type_: Type) -> bool:
    if isinstance(type_, ListType):
        return not isinstance(type_.element, ListType) and _is_readable(type_.element)
    if isinstance(type_, (MapType, ObjectType)):
        return False
    return type_ == DYN or type_ not in (NULL, BYTES)
