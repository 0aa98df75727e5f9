"""Escape sequences of string and bytes literals."""

from __future__ import annotations

import re

from .errors import CelError

_ESCAPE = re.compile(
    r"\\(?:(?P<simple>[abfnrtv\\?\"'`])|[xX](?P<hex>[0-9a-fA-F]{2})|u(?P<short>[0-9a-fA-F]{4})"
    r"|U(?P<long>[0-9a-fA-F]{8})|(?P<octal>[0-3][0-7]{2})|(?P<bad>.?))",
    re.DOTALL,
)
_SIMPLE = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


def decode_string(body: str, offset: int, *, raw: bool) -> str:
    """The text that the inside of a string literal denotes; ``offset`` is where it starts."""
    if raw or "\\" not in body:
        return body
    return _ESCAPE.sub(lambda match: _character(match, offset), body)


def decode_bytes(body: str, offset: int, *, raw: bool) -> bytes:
    """The bytes that the inside of a bytes literal denotes; characters stand for their UTF-8."""
    if raw or "\\" not in body:
        return body.encode()
    pieces: list[bytes] = []
    position = 0
    for match in _ESCAPE.finditer(body):
        pieces.append(body[position : match.start()].encode())
        pieces.append(_octets(match, offset))
        position = match.end()
    pieces.append(body[position:].encode())
    return b"".join(pieces)


def _character(match: re.Match[str], offset: int) -> str:
    if match["simple"]:
        return _SIMPLE.get(match["simple"], match["simple"])
    code = _code(match, offset)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise CelError(offset + match.start(), len(match[0]), "this is no Unicode character")
    return chr(code)


def _octets(match: re.Match[str], offset: int) -> bytes:
    if match["short"] or match["long"]:
        message = "bytes have no \\u escapes"
        raise CelError(offset + match.start(), len(match[0]), message, "write \\x and two digits")
    if match["simple"]:
        return _character(match, offset).encode()
    return bytes([_code(match, offset)])


def _code(match: re.Match[str], offset: int) -> int:
    digits = match["hex"] or match["short"] or match["long"]
    if digits:
        return int(digits, 16)
    if match["octal"]:
        return int(match["octal"], 8)
    raise CelError(
        offset + match.start(),
        len(match[0]),
        f"unknown escape {match[0]!r}",
        "write \\\\ for a backslash, or use a raw string: r'...'",
    )
