"""Long statements over several lines, in the manner of black, which takes a thousand times as long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from specwright.rendering import LINE_LENGTH

_TOKEN = re.compile(
    r"""[rb]?"(?:[^"\\]|\\.)*"|[rb]?'(?:[^'\\]|\\.)*'|[A-Za-z_0-9.]+|[<>=!]=|:=|[^\s]""", re.DOTALL
)
_OPENING, _CLOSING = "([{", ")]}"
_COMPREHENSION, _COMMA, _TERNARY, _LOGIC, _COMPARISON, _SUM, _PRODUCT = range(7, 0, -1)
_PRIORITIES = {
    ",": _COMMA,
    "or": _LOGIC,
    "and": _LOGIC,
    **dict.fromkeys(("==", "!=", "<=", ">=", "<", ">", "is", "in"), _COMPARISON),
    **dict.fromkeys("+-", _SUM),
    **dict.fromkeys("*/%", _PRODUCT),
}
_HEAD = re.compile(r"(if|elif|return|for .*? in|[a-z_0-9]+ =) ", re.DOTALL)


@lru_cache(maxsize=4096)
def wrapped(text: str) -> str:
    """*text*, whole lines of Python without comments, with every line that is too long wrapped."""
    lines = text.split("\n")
    if all(len(line) <= LINE_LENGTH for line in lines):
        return text
    return "\n".join(one for line in lines for one in _line(line))


def _line(line: str) -> list[str]:
    if len(line) <= LINE_LENGTH:
        return [line]
    text = line.lstrip(" ")
    pad = line[: len(line) - len(text)]
    head = _HEAD.match(text)
    if head is None:
        return _at_last_bracket(text, pad)
    start, tail = head.group(), ":" if text.endswith(":") else ""
    expression = text[len(start) : len(text) - len(tail)]
    delimiters = _delimiters(expression)
    if not delimiters or (len(delimiters) == 1 and expression[-1] in _CLOSING):
        lines = _at_last_bracket(text, pad)
        if len(lines[0]) <= LINE_LENGTH:
            return lines
    return [f"{pad}{start}(", *_body(expression, pad + "    "), f"{pad}){tail}"]


def _body(text: str, pad: str) -> list[str]:
    """*text*, which stands inside brackets, on one line if it fits, else split at its loosest operators."""
    if len(pad) + len(text) <= LINE_LENGTH:
        return [pad + text]
    delimiters = _delimiters(text)
    if not delimiters:
        return _at_last_bracket(text, pad)
    loosest = max(priority for _, priority in delimiters)
    cuts = [at for at, priority in delimiters if priority == loosest]
    if loosest == _COMMA:
        ends = [at + 1 for at in cuts if at + 1 < len(text)]
        parts = [text[a:b].strip() for a, b in zip([0, *ends], [*ends, len(text)], strict=True)]
        parts[-1] = parts[-1].removesuffix(",") + ","
    else:
        parts = [text[a:b].strip() for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return [line for part in parts if part for line in _part(part, pad, loosest)]


def _part(text: str, pad: str, loosest: int) -> list[str]:
    """One operand; a conditional one among those of a list stands in brackets of its own."""
    conditional = loosest == _COMMA and any(kind == _TERNARY for _, kind in _delimiters(text))
    if not conditional or len(pad) + len(text) <= LINE_LENGTH:
        return _body(text, pad)
    return [f"{pad}(", *_body(text.removesuffix(","), pad + "    "), f"{pad}),"]


def _at_last_bracket(text: str, pad: str) -> list[str]:
    """*text* with what its last brackets hold on lines of its own; as it is where there are none."""
    opened: list[int] = []
    outermost: tuple[int, int] | None = None
    for at, token in _tokens(text):
        if token in _OPENING:
            opened.append(at)
        elif token in _CLOSING:
            start = opened.pop()
            if not opened and at > start + 1:
                outermost = start, at
    if outermost is None:
        return [pad + text]
    start, end = outermost
    before, inner, after = text[: start + 1], text[start + 1 : end], text[end:]
    return [pad + before, *_body(inner, pad + "    "), pad + after]


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    for match in _TOKEN.finditer(text):
        yield match.start(), match.group()


@lru_cache(maxsize=256)
def _delimiters(text: str) -> list[tuple[int, int]]:
    """Where *text* may be split outside its brackets, and how loosely the operators there bind."""
    found: list[tuple[int, int]] = []
    depth, loops, targets, before = 0, 0, 0, ""
    for at, token in _tokens(text):
        if token in _OPENING:
            depth += 1
        elif token in _CLOSING:
            depth -= 1
        elif depth:
            continue
        elif token == "lambda":
            return found
        elif token == "for":
            loops += 1
            found.append((at, _COMPREHENSION))
        elif token in ("if", "else"):
            found.append((at, _COMPREHENSION if loops else _TERNARY))
        elif token == "in" and loops > targets:
            targets = loops
        elif token == "not" or (token in "+-" and _is_prefix(before)):
            pass
        elif token in _PRIORITIES:
            start = at - len("not ") if before == "not" and token == "in" else at
            found.append((start, _PRIORITIES[token]))
        before = token
    last = len(text) - 1
    return [each for each in found if 0 < each[0] < last]


def _is_prefix(before: str) -> bool:
    """Whether a sign after the token *before* is no operator between two operands."""
    return not before or before in _PRIORITIES or before in ("(", "if", "else", "return", "not")
