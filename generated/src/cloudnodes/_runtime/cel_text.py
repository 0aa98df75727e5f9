"""Text and conversions in rules transpiled from CEL."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

from .cel_network import address_text
from .cel_values import (
    IpAddress,
    IpNetwork,
    TypeName,
    UnsignedInteger,
    expect_string,
    integer,
    is_number,
    unsigned,
    wrong_type,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

_LONGEST_TEXT = 10_000_000
_DOUBLE_TEXT = r"[+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|(?i:inf(?:inity)?|nan))\Z"
_BASE64_TEXT = r"[A-Za-z0-9+/]*={0,2}\Z"
_WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_LOWER = {code: code + 32 for code in range(65, 91)}
_UPPER = {code: code - 32 for code in range(97, 123)}


# -- conversions


_TYPE_NAMES: dict[type, str] = {
    bool: "bool",
    int: "int",
    UnsignedInteger: "uint",
    float: "double",
    str: "string",
    bytes: "bytes",
    list: "list",
    dict: "map",
    type(None): "null_type",
    TypeName: "type",
    IpAddress: "net.IP",
    IpNetwork: "net.CIDR",
}


def type_of(value: Any) -> TypeName:
    """``type(value)``."""
    name = _TYPE_NAMES.get(type(value))
    if name is None:
        raise wrong_type(value, "a CEL value")
    return TypeName(name)


def _matches(expression: str, text: str) -> bool:
    # Importing it takes longer than all else that rules need, and few need it.
    import re

    return re.match(expression, text) is not None


def _is_integer_text(text: str) -> bool:
    digits = text[1:] if text.startswith(("+", "-")) else text
    return digits.isascii() and digits.isdigit() and len(digits) <= 30


def _whole(value: Any, wanted: str) -> int:
    if type(value) in (int, UnsignedInteger):
        return int(value)
    if type(value) is float:
        return int(value)
    if type(value) is str and _is_integer_text(value):
        return int(value)
    raise ValueError(f"{value!r:.100} is no {wanted}")


def to_int(value: Any) -> int:
    """``int(value)``: doubles are cut, text is decimal; raises ValueError, OverflowError."""
    if type(value) is float and not -(2.0**63) < value < 2.0**63:
        raise OverflowError("the double does not fit in int64")
    return integer(_whole(value, "int"))


def to_uint(value: Any) -> UnsignedInteger:
    """``uint(value)``: doubles are cut, text is decimal; raises ValueError, OverflowError."""
    if type(value) is float and not 0 <= value < 2.0**64:
        raise OverflowError("the double does not fit in uint64")
    return unsigned(_whole(value, "uint"))


def to_double(value: Any) -> float:
    """``double(value)``; raises ValueError for text that is no number."""
    if is_number(value) or (type(value) is str and _matches(_DOUBLE_TEXT, value)):
        return float(value)
    raise ValueError(f"{value!r:.100} is no double")


def to_string(value: Any) -> str:
    """``string(value)``; raises ValueError for bytes that are no UTF-8."""
    kind = type(value)
    if kind is str:
        return str(value)
    if kind is bool:
        return "true" if value else "false"
    if kind is int or kind is UnsignedInteger:
        return str(int(value))
    if kind is float:
        return _double_text(value)
    if kind is bytes:
        return str(value, "utf-8")
    if kind is IpAddress:
        return address_text(value)
    if kind is IpNetwork:
        return f"{address_text(value.address)}/{value.prefix}"
    raise wrong_type(value, "a value with a text form")


def _double_text(value: float) -> str:
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "+Inf" if value > 0 else "-Inf"
    return repr(value).removesuffix(".0")


def to_bytes(value: Any) -> bytes:
    """``bytes(value)``: the UTF-8 form of text."""
    return value if type(value) is bytes else expect_string(value).encode()


def to_bool(value: Any) -> bool:
    """``bool(value)``; text is one of the spellings of true and false."""
    if value is True or value is False:
        return value
    if type(value) is str and value in ("1", "t", "true", "TRUE", "True"):
        return True
    if type(value) is str and value in ("0", "f", "false", "FALSE", "False"):
        return False
    raise ValueError(f"{value!r:.100} is no bool")


# -- text


def pattern(expression: str, limit: int | None = None) -> Callable[[str], object]:
    """A search for a pattern, ready to call; text over ``limit`` characters is refused."""
    import re

    search = re.compile(expression).search
    if limit is None:
        return search

    def bounded(text: str) -> object:
        if len(text) > limit:
            raise ValueError(f"text of over {limit} characters is not matched")
        return search(text)

    return bounded


def _bounded(length: int) -> None:
    if length > _LONGEST_TEXT:
        raise OverflowError("the text would be too long")


def _position(text: str, offset: int) -> int:
    if 0 <= offset <= len(text):
        return offset
    raise IndexError(f"{offset} is outside the text")


def split(text: str, separator: str, limit: int = -1) -> list[str]:
    """The parts between separators, at most ``limit`` (negative: all)."""
    if limit == 0:
        return []
    if separator:
        return text.split(separator, limit - 1 if limit > 0 else -1)
    if limit < 0 or limit >= len(text):
        return list(text)
    return [*text[: limit - 1], text[limit - 1 :]]


def join(parts: list[Any], separator: str = "") -> str:
    """The parts as one text, the separator between them."""
    _bounded(len(parts) * len(separator) + sum(map(len, parts)))
    return separator.join(parts)


def replace(text: str, old: str, new: str, limit: int = -1) -> str:
    """``text`` with ``old`` replaced, at most ``limit`` times (negative: everywhere)."""
    _bounded(len(text) + text.count(old) * len(new))
    return text.replace(old, new, limit)


def lower_ascii(text: str) -> str:
    """``text`` with A-Z in lower case."""
    return text.lower() if text.isascii() else text.translate(_LOWER)


def upper_ascii(text: str) -> str:
    """``text`` with a-z in upper case."""
    return text.upper() if text.isascii() else text.translate(_UPPER)


def trim(text: str) -> str:
    """``text`` without white space at its ends."""
    return text.strip(_WHITE_SPACE)


def substring(text: str, start: int, end: int | None = None) -> str:
    """The characters from ``start`` up to ``end``; raises IndexError outside the text."""
    stop = len(text) if end is None else _position(text, end)
    if _position(text, start) > stop:
        raise IndexError("a substring ends before it starts")
    return text[start:stop]


def index_of(text: str, part: str, offset: int = 0) -> int:
    """Where ``part`` stands first at or after ``offset``, -1 for nowhere."""
    return text.find(part, _position(text, offset))


def last_index_of(text: str, part: str, offset: int | None = None) -> int:
    """Where ``part`` starts last at or before ``offset``, -1 for nowhere."""
    if offset is None:
        return text.rfind(part)
    return text.rfind(part, 0, _position(text, offset) + len(part))


def char_at(text: str, index: int) -> str:
    """The character at ``index``; at the very end the empty text."""
    position = _position(text, index)
    return text[position : position + 1]


def is_base64(text: str) -> bool:
    """Whether the text is standard base64 with its padding (RFC 4648, section 4)."""
    return len(text) % 4 == 0 and _matches(_BASE64_TEXT, text)


def base64_decode(text: str) -> bytes:
    """The bytes that base64 stands for, padding optional; raises ValueError."""
    from binascii import a2b_base64

    padded = text if "=" in text else text + "=" * (-len(text) % 4)
    if not is_base64(padded):
        raise ValueError("not base64")
    return a2b_base64(padded)


def base64_encode(value: bytes) -> str:
    """The bytes as standard base64 with padding."""
    from binascii import b2a_base64

    return b2a_base64(value, newline=False).decode()


# -- messages


def text_of(value: Any) -> str:
    """A value as a message shows it: text bare, lists separated by commas."""
    if type(value) is list:
        return ", ".join(_limited(value))
    if type(value) is dict:
        return ", ".join(f"{key}: {text_of(one)}" for key, one in list(value.items())[:20])
    if value is None:
        return "null"
    if type(value) is TypeName:
        return value.name
    text = to_string(value)
    return text if len(text) <= 200 else text[:200] + "..."


def _limited(elements: list[Any]) -> Iterator[str]:
    yield from map(text_of, elements[:20])
    if len(elements) > 20:
        yield "..."
