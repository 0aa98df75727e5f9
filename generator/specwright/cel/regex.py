"""RE2 patterns as patterns of Python and of JavaScript that accept the same texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from .regex_cost import SHORT, degree
from .regex_parser import (
    LAST,
    Assertion,
    Characters,
    Choice,
    Expression,
    PatternError,
    Repeat,
    Sequence,
    complement,
    parse_pattern,
)

__all__ = ["PatternError", "Simple", "Translation", "translate"]

_LIMITS = {1: None, 2: 5_000, 3: 500}
_ANY = ((0, LAST),)
_NOT_NEWLINE = complement(((10, 10),))
_SYNTAX_CHARACTERS = frozenset("\\^$.|?*+()[]{}/")
_WORD = "[0-9A-Za-z_]"
_WORD_BOUNDARY = f"(?:(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD}))"
_NO_WORD_BOUNDARY = f"(?:(?<={_WORD})(?={_WORD})|(?<!{_WORD})(?!{_WORD}))"
_PYTHON = {
    "start": r"\A",
    "end": r"\Z",
    "line_start": r"(?:\A|(?<=\n))",
    "line_end": r"(?=\n|\Z)",
    "word": _WORD_BOUNDARY,
    "not_word": _NO_WORD_BOUNDARY,
}
_JAVASCRIPT = {
    **_PYTHON,
    "start": "^",
    "end": "$",
    "line_start": r"(?:^|(?<=\n))",
    "line_end": r"(?=\n|$)",
}


@dataclass(frozen=True, slots=True)
class Simple:
    """A pattern that only asks for a text: somewhere, at an end, or as the whole."""

    kind: Literal["contains", "starts_with", "ends_with", "equals"]
    text: str


@dataclass(frozen=True, slots=True)
class Translation:
    """A pattern for each back end.

    ``limit`` is the longest text to try, in characters: beyond it matching could take too long
    (None: any length). ``simple`` is set when no regular expression is needed.
    """

    python: str
    javascript: str
    limit: int | None
    simple: Simple | None


@lru_cache(maxsize=512)
def translate(pattern: str) -> Translation:
    """Translate an RE2 pattern, to be searched for anywhere in a text.

    Raises PatternError for what is no RE2, what the targets cannot express, and what may take
    exponential time.
    """
    expression = parse_pattern(pattern)
    power = degree(expression)
    if power > 1 or (not _is_anchored(expression) and _has_loop(expression)):
        power += not _is_anchored(expression)
    if power > 3:
        raise PatternError(
            "matching this pattern can take very long",
            "fewer repetitions that share characters, or ^ at the start",
        )
    return Translation(
        python=_write(expression, _PYTHON, _python_character),
        javascript=_write(expression, _JAVASCRIPT, _javascript_character),
        limit=_LIMITS[power],
        simple=_simple(expression),
    )


def _is_anchored(expression: Expression) -> bool:
    match expression:
        case Assertion():
            return expression.kind == "start"
        case Sequence():
            return bool(expression.items) and _is_anchored(expression.items[0])
        case Choice():
            return all(_is_anchored(option) for option in expression.options)
        case _:
            return False


def _has_loop(expression: Expression) -> bool:
    match expression:
        case Repeat():
            return expression.most is None or expression.most > SHORT or _has_loop(expression.item)
        case Sequence():
            return any(_has_loop(item) for item in expression.items)
        case Choice():
            return any(_has_loop(option) for option in expression.options)
        case _:
            return False


def _simple(expression: Expression) -> Simple | None:
    items = list(expression.items) if isinstance(expression, Sequence) else [expression]
    at_start = bool(items) and items[0] == Assertion("start")
    at_end = len(items) > at_start and items[-1] == Assertion("end")
    characters = items[at_start : len(items) - at_end]
    text = ""
    for item in characters:
        if not isinstance(item, Characters) or len(item.ranges) != 1:
            return None
        low, high = item.ranges[0]
        if low != high:
            return None
        text += chr(low)
    if at_start and at_end:
        return Simple("equals", text)
    if at_start or at_end:
        return Simple("starts_with" if at_start else "ends_with", text)
    return Simple("contains", text)


def _write(expression: Expression, places: dict[str, str], character: Callable[[int], str]) -> str:
    match expression:
        case Characters():
            return _characters(expression, character)
        case Assertion():
            return places[expression.kind]
        case Sequence():
            written = [_write(item, places, character) for item in expression.items]
            grouped = [
                f"(?:{text})" if isinstance(item, Choice) else text
                for item, text in zip(expression.items, written, strict=True)
            ]
            return "".join(grouped)
        case Choice():
            return "|".join(_write(option, places, character) for option in expression.options)
        case Repeat():
            inner = _write(expression.item, places, character)
            if not isinstance(expression.item, Characters):
                inner = f"(?:{inner})"
            return inner + _quantifier(expression.least, expression.most)


def _quantifier(least: int, most: int | None) -> str:
    if most is None:
        return {0: "*", 1: "+"}.get(least, f"{{{least},}}")
    if (least, most) == (0, 1):
        return "?"
    return f"{{{least}}}" if least == most else f"{{{least},{most}}}"


def _characters(expression: Characters, character: Callable[[int], str]) -> str:
    ranges = expression.ranges
    if ranges == _ANY:
        return r"[\s\S]"
    if ranges == _NOT_NEWLINE:
        return r"[^\n]"
    if not ranges:
        return r"[^\s\S]"
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return character(ranges[0][0])
    others = complement(ranges)
    negated = ranges[-1][1] == LAST and len(others) <= len(ranges)
    shown = others if negated else ranges
    body = "".join(_range(low, high, character) for low, high in shown)
    return f"[{'^' if negated else ''}{body}]"


def _range(low: int, high: int, character: Callable[[int], str]) -> str:
    first, last = _in_class(low, character), _in_class(high, character)
    if low == high:
        return first
    return first + last if high == low + 1 else f"{first}-{last}"


def _in_class(code: int, character: Callable[[int], str]) -> str:
    return r"\-" if code == 45 else character(code)


def _python_character(code: int) -> str:
    if code > 0xFFFF and not chr(code).isprintable():
        return f"\\U{code:08x}"
    return _named_character(code) or chr(code)


def _javascript_character(code: int) -> str:
    if code > 0xFFFF and not chr(code).isprintable():
        return f"\\u{{{code:x}}}"
    return _named_character(code) or chr(code)


def _named_character(code: int) -> str | None:
    character = chr(code)
    if character in _SYNTAX_CHARACTERS:
        return f"\\{character}"
    named = {10: r"\n", 13: r"\r", 9: r"\t"}.get(code)
    if named is not None:
        return named
    if code < 256 and not character.isprintable():
        return f"\\x{code:02x}"
    return None if character.isprintable() else f"\\u{code:04x}"
