"""A request in the form in which it goes over the wire, and the encodings that protocols share.

Nothing here reads a clock, a file or a socket.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from .files import Upload

__all__ = [
    "ErrorAnswer",
    "Headers",
    "WireRequest",
    "encode_json",
    "encode_path",
    "encode_query",
    "fixed_pairs",
    "fixed_query",
    "is_array",
    "is_object",
    "percent_encode",
    "plain_text",
]


@dataclass(frozen=True, slots=True)
class WireRequest:
    """What is sent, before it is signed.

    Only the method and the path are shown by `repr`: the rest can hold secrets.

    Attributes:
        method: the HTTP method in upper case.
        path: the path, percent-encoded, as it is sent.
        query: the query, percent-encoded and sorted by name, as it is sent; "" for none.
        headers: names in lower case, with values; `host`, `content-length` and the headers that
            carry credentials are added later.
        body: the body; b"" for none, and for an upload.
        upload: a file that is the body, read while it is sent.
    """

    method: str
    path: str
    query: str = field(default="", repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    upload: Upload | None = field(default=None, repr=False)

    @property
    def length(self) -> int:
        """The length of the body in bytes."""
        return len(self.body) if self.upload is None else self.upload.length

    @property
    def target(self) -> str:
        """The request target: the path, and the query when there is one."""
        return f"{self.path}?{self.query}" if self.query else self.path


@dataclass(frozen=True, slots=True)
class ErrorAnswer:
    """What an error answer says, whatever the protocol calls it; "" and None when it is silent.

    `retry_after` is in seconds, and only for a protocol with a header of its own for it.
    """

    code: str = ""
    message: str = ""
    request_id: str | None = None
    retry_after: float | None = None


class Headers(Mapping[str, str]):
    """The headers of an answer, looked up in any case. `repr` shows their names only."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._values = {name.lower(): value for name, value in headers.items()}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._values)})"


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether `value` is what JSON calls an object."""
    # The check by type is many times faster than the one by abstract class.
    return type(value) is dict or isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether `value` is what JSON calls an array."""
    return isinstance(value, (list, tuple))


_is_unreserved = re.compile(r"[A-Za-z0-9_.~-]*").fullmatch


def percent_encode(text: str | bytes) -> str:
    """`text` with all but RFC 3986's unreserved characters percent-encoded as UTF-8; bytes as they are."""
    return text if isinstance(text, str) and _is_unreserved(text) else quote(text, safe="~")


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """The query string of `pairs`, sorted by name and value, as all signatures here want it."""
    return "&".join(
        f"{percent_encode(name)}={percent_encode(value)}" for name, value in sorted(pairs)
    )


def encode_path(template: str, values: Mapping[str, str]) -> str:
    """The path of `template` with each `{name}` replaced by its value, which is percent-encoded already.

    What follows a `#` tells operations of one path apart, and is never sent; what follows a `?` is `fixed_query`'s.
    """
    path = template.partition("#")[0].partition("?")[0]
    for name, value in values.items():
        path = path.replace("{" + name + "}", value)
    return path


def fixed_query(template: str, values: Mapping[str, str]) -> list[str]:
    """The `name=value` that the query of a path's `template` holds, filled as `encode_path` fills the path.

    What has a placeholder without a value is left out: it stands for a query parameter.
    """
    query = template.partition("#")[0].partition("?")[2]
    pairs = [encode_path(pair, values) for pair in query.split("&") if pair]
    return [pair for pair in pairs if "{" not in pair]


def fixed_pairs(template: str, values: Mapping[str, str]) -> list[tuple[str, str]]:
    """What `fixed_query` says, as names and values before percent-encoding."""
    parts = (pair.partition("=") for pair in fixed_query(template, values))
    return [(unquote(name), unquote(value)) for name, _, value in parts]


#: From here on, JavaScript writes whole numbers with an exponent.
_LONGEST_WHOLE = 1e21

# What refers to itself ends in a RecursionError, which costs nothing to look out for.
_compact = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False
).encode


def encode_json(document: Any, name: str = "") -> bytes:
    """`document` as compact UTF-8 JSON; `name` is what an error calls it.

    Raises:
        TypeError: it holds something that JSON has no form for.
        ValueError: it holds NaN or an infinity.
        RecursionError: it refers to itself.
    """
    try:
        return _compact(document).encode()
    except TypeError:
        place, found = next(_strange(document, name), ("", None))
        if not place:
            raise
    raise TypeError(f"{place}: JSON has no form for {found}")


def _strange(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Where in `value`, which is at `place`, there is what JSON has no form for, and of which type that is."""
    if is_object(value):
        for name, item in value.items():
            yield from _strange(item, f"{place}/{name}" if place else str(name))
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _strange(item, f"{place}/{index}" if place else str(index))
    elif value is not None and not isinstance(value, (str, int, float)):
        yield place, type(value).__name__


def plain_text(value: Any) -> str:
    """A scalar as text, with JSON's spelling of booleans; whole numbers have no fraction, as in JavaScript.

    Raises:
        ValueError: it is NaN or an infinity.
    """
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError("a number must be finite")
        if value.is_integer() and abs(value) < _LONGEST_WHOLE:
            return str(int(value))
    return str(value)
