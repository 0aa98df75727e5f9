"""Characters to tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal as OneOf

from .errors import CelError
from .strings import decode_bytes, decode_string
from .syntax import Scalar

TokenKind = OneOf[
    "identifier", "quoted", "int", "uint", "double", "string", "bytes", "operator", "end"
]

_TOKEN = re.compile(
    r"""
    (?P<space>(?:[\t\n\f\r\ ]|//[^\n]*)+)
  | (?P<text>(?P<prefix>[bB]?[rR]?)(?:
        \"\"\"(?P<triple_double>(?:[^\\"]|\\.|"(?!\"\"))*)\"\"\"
      | '''(?P<triple_single>(?:[^\\']|\\.|'(?!''))*)'''
      | "(?P<double>(?:[^\\"\n\r]|\\[^\n\r])*)"
      | '(?P<single>(?:[^\\'\n\r]|\\[^\n\r])*)'))
  | (?P<floating>(?:[0-9]+\.[0-9]+|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+)
  | (?P<number>0x[0-9a-fA-F]+|[0-9]+)(?P<unsigned>[uU]?)
  | (?P<identifier>[_a-zA-Z][_a-zA-Z0-9]*)
  | `(?P<quoted>[a-zA-Z0-9_.\-/\ ]+)`
  | (?P<operator>==|!=|<=|>=|&&|\|\||[-+*/%<>!?:,.(){}\[\]])
    """,
    re.VERBOSE | re.DOTALL,
)
# A raw string ends at the first quote: a backslash escapes nothing in it.
_RAW_TEXT = re.compile(
    r"""[bB]?[rR](?:\"\"\"(?P<triple_double>.*?)\"\"\"|'''(?P<triple_single>.*?)'''"""
    r"""|"(?P<double>[^"\n\r]*)"|'(?P<single>[^'\n\r]*)')""",
    re.DOTALL,
)
_BODIES = ("triple_double", "triple_single", "double", "single")


@dataclass(frozen=True, slots=True)
class Token:
    """One lexical element; ``value`` is decoded (text of a string, value of a number)."""

    kind: TokenKind
    value: Scalar
    offset: int
    length: int

    @property
    def end(self) -> int:
        """The offset just behind the token."""
        return self.offset + self.length


def tokenize(source: str) -> list[Token]:
    """All tokens of ``source``, with one of kind ``end`` at the end; raises CelError."""
    return [*tokenize_prefix(source, 0), Token("end", None, len(source), 0)]


def tokenize_prefix(source: str, offset: int) -> Iterator[Token]:
    """The tokens from ``offset`` on, one by one; raises CelError at the first unreadable place."""
    while offset < len(source):
        match = _RAW_TEXT.match(source, offset) or _TOKEN.match(source, offset)
        if match is None:
            raise _unreadable(source, offset)
        if match.re is _RAW_TEXT:
            yield _text(match, raw=True)
        elif match["space"] is None:
            yield _token(match)
        offset = match.end()


def _unreadable(source: str, offset: int) -> CelError:
    character = source[offset]
    if character in "\"'" or re.match(r"[bB]?[rR]?[\"']", source[offset:]):
        return CelError(offset, 1, "this string is never closed")
    if character in "&|=":
        hint = f"write {character}{character}"
        return CelError(offset, 1, f"there is no operator {character!r} in CEL", hint)
    return CelError(offset, 1, f"unexpected character {character!r}")


def _token(match: re.Match[str]) -> Token:
    offset, length = match.start(), match.end() - match.start()
    if match["text"] is not None:
        return _text(match, raw=False)
    if match["floating"] is not None:
        return Token("double", float(match["floating"]), offset, length)
    if match["number"] is not None:
        base = 16 if match["number"].startswith("0x") else 10
        if len(match["number"]) > 40:
            raise CelError(offset, length, "this number does not fit in 64 bits")
        kind: TokenKind = "uint" if match["unsigned"] else "int"
        return Token(kind, int(match["number"], base), offset, length)
    if match["identifier"] is not None:
        return Token("identifier", match["identifier"], offset, length)
    if match["quoted"] is not None:
        return Token("quoted", match["quoted"], offset, length)
    return Token("operator", match["operator"], offset, length)


def _text(match: re.Match[str], *, raw: bool) -> Token:
    group = next(name for name in _BODIES if match[name] is not None)
    body, start = match[group], match.start(group)
    offset, length = match.start(), match.end() - match.start()
    if match[0][0] in "bB":
        return Token("bytes", decode_bytes(body, start, raw=raw), offset, length)
    return Token("string", decode_string(body, start, raw=raw), offset, length)
