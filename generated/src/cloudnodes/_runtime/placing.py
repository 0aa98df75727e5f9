"""From the members of a request to their places: path, query, headers, cookies and body.

Serialization follows OpenAPI's `style` and `explode`: `simple` in paths and headers, `form` in
queries unless a plan says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import quote

from .files import content_of, has_content
from .plan import Location, Operation, Parameter
from .wire import encode_json, is_array, is_object, percent_encode, plain_text

__all__ = [
    "Placed",
    "cookie_header",
    "header_values",
    "path_values",
    "place",
    "query_pairs",
    "query_string",
    "template_names",
]

#: What stands between the parts of a value, and how that is written in a URL.
_DELIMITERS = {"form": (",", ","), "spaceDelimited": (" ", "%20"), "pipeDelimited": ("|", "%7C")}
#: A text in quotes, in which nothing delimits (RFC 9110, section 5.6.4).
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_FORBIDDEN_IN_HEADERS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
#: What of RFC 3986's reserved characters may stand in the value of a query parameter: `#` would end the query, `&` the
#: parameter, a `+` is read as a blank, and brackets have no place in a query.
_RESERVED = ":/?@!$'()*,;="
_TRIPLE = re.compile(r"(%[0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Placed:
    """The members of a request by location; what no parameter claims is in `rest`."""

    path: dict[str, Any]
    query: dict[str, Any]
    header: dict[str, Any]
    rest: dict[str, Any]
    cookie: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class _Pair:
    """A name with the parts of its value: what is between them is written as it is, they are encoded."""

    name: str
    parts: tuple[str | bytes, ...]
    delimiter: tuple[str, str] = ("", "")

    @property
    def text(self) -> str:
        return self.delimiter[0].join(_decoded(self.name, part) for part in self.parts)

    def encoded(self, *, reserved: bool) -> str:
        encode = self._expanded if reserved else percent_encode
        parts = self.delimiter[1].join(map(encode, self.parts))
        return f"{percent_encode(self.name)}={parts}"

    def _expanded(self, part: str | bytes) -> str:
        """`part` by reserved expansion (RFC 6570, section 3.2.3), but what would end the value is encoded."""
        if isinstance(part, bytes):
            return percent_encode(part)
        safe = _RESERVED.replace(self.delimiter[1], "")
        pieces = _TRIPLE.split(part)
        # Every other piece is a percent-encoded triple.
        pieces[::2] = [quote(piece, safe=safe + "~") for piece in pieces[::2]]
        return "".join(pieces)


@cache
def template_names(template: str) -> tuple[str, ...]:
    """The names between braces in a path or URL template, in order."""
    return tuple(re.findall(r"\{([^{}]+)\}", template))


@cache
def _parameters_by_member(operation: Operation[Any]) -> dict[str, Parameter]:
    return {item.member: item for item in operation.parameters if item.location != "body"}


def place(operation: Operation[Any], arguments: Mapping[str, Any]) -> Placed:
    """Sort the members of a request by location, under wire names. Nulls of parameters vanish."""
    parameters = _parameters_by_member(operation)
    if not parameters:
        return Placed({}, {}, {}, dict(arguments))
    placed = Placed({}, {}, {}, {})
    for member, value in arguments.items():
        parameter = parameters.get(member)
        if parameter is None:
            placed.rest[member] = value
        elif value is not None:
            getattr(placed, parameter.location)[parameter.name] = value
    return placed


@cache
def _styles(operation: Operation[Any]) -> dict[tuple[str, str], Parameter]:
    return {(item.location, item.name): item for item in operation.parameters}


def _parameter(operation: Operation[Any], location: Location, name: str) -> Parameter:
    return _styles(operation).get((location, name)) or Parameter(name, location)


def path_values(operation: Operation[Any], values: Mapping[str, Any]) -> dict[str, str]:
    """What path parameters put into the path, percent-encoded.

    Raises:
        ValueError: one is empty, which would make the path another operation's.
    """
    texts: dict[str, str] = {}
    for name, value in values.items():
        parameter = _parameter(operation, "path", name)
        text = _segment(parameter, value)
        if not text:
            raise ValueError(f"{name}: a path parameter must not be empty")
        # A step to another folder, for every URL library.
        texts[name] = text.replace(".", "%2E") if text in (".", "..") else text
    return texts


def _segment(parameter: Parameter, value: Any) -> str:
    if parameter.style == "label":
        separator = "." if parameter.explode else ","
        text = _simple(parameter, value, separator, percent_encode)
        return text and "." + text
    if parameter.style == "matrix":
        return _matrix(parameter, value)
    return _simple(parameter, value, ",", percent_encode)


def _matrix(parameter: Parameter, value: Any) -> str:
    pairs = _pairs(parameter, value, "form", explode=bool(parameter.explode))
    # Of what is empty, the name alone is written (RFC 6570, section 3.2.7).
    return "".join(f";{pair.encoded(reserved=False)}".removesuffix("=") for pair in pairs)


def header_values(operation: Operation[Any], values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Header parameters as (lower-case name, text); none for a list of nothing.

    Raises:
        ValueError: a value holds a line break or another control character, or an item of a list what delimits these,
            or one begins or ends with a blank, which is no part of it (RFC 9110, section 5.5).
    """
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        parameter = _parameter(operation, "header", name)
        if parameter.media_type is None and (is_array(value) or is_object(value)):
            if not value:
                continue
            text = _simple(
                parameter, value, ",", _undelimited(name, ",=" if parameter.explode else ",")
            )
        else:
            text = _simple(parameter, value, ",", _header_text(name))
        if _FORBIDDEN_IN_HEADERS.search(text):
            raise ValueError(f"{name}: a header must not hold control characters")
        _check_ends(name, text)
        pairs.append((name.lower(), text))
    return pairs


def _check_ends(name: str, text: str) -> None:
    if text != text.strip(" \t"):
        raise ValueError(f"{name}: a header, or an item of it, must not begin or end with a blank")


def _header_text(name: str) -> Callable[[str | bytes], str]:
    """What makes a text of the value `name`, or of a part of it: bytes must be ASCII."""
    return lambda part: _decoded(name, part, "ascii")


def _decoded(name: str, part: str | bytes, encoding: str = "utf-8") -> str:
    """`part` of the value `name` where only text can be sent.

    Raises:
        ValueError: it is bytes that are no text in `encoding`.
    """
    if isinstance(part, str):
        return part
    try:
        return part.decode(encoding)
    except UnicodeDecodeError:
        pass
    raise ValueError(f"{name}: bytes that are no {encoding.upper()} text cannot be sent here")


def _undelimited(name: str, delimiters: str) -> Callable[[str | bytes], str]:
    """What makes a text of a part of the value `name` that holds none of the `delimiters`, or is quoted."""
    text_of = _header_text(name)

    def check(given: str | bytes) -> str:
        part = text_of(given)
        if any(each in part for each in delimiters) and not _QUOTED.fullmatch(part):
            raise ValueError(
                f"{name}: an item of a list must not hold {delimiters[0]!r}, which delimits the items"
            )
        _check_ends(name, part)
        return part

    return check


def cookie_header(operation: Operation[Any], values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The header that carries cookie parameters; none when there are none."""
    texts = [
        text
        for name, value in values.items()
        for text in query_string(_parameter(operation, "cookie", name), value)
    ]
    return [("cookie", "; ".join(texts))] if texts else []


def query_pairs(operation: Operation[Any], values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Query parameters as (name, text), in the style of each, before percent-encoding."""
    return [
        pair
        for name, value in values.items()
        for pair in styled_pairs(_parameter(operation, "query", name), value)
    ]


def styled_pairs(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """What a parameter of a query comes to as (name, text), before percent-encoding."""
    return [(pair.name, pair.text) for pair in _styled(parameter, value)]


def query_string(parameter: Parameter, value: Any) -> list[str]:
    """What a parameter puts into a query, a form or a cookie: `name=value` once or several times, percent-encoded.

    With `allow_reserved`, values in a query keep the reserved characters that mean nothing there, and percent-encoded
    triples. OpenAPI 3.1.1 leaves it to applications to encode `[`, `]`, `#`, `&` and `+` all the same, so these
    are, and of a list what delimits its items: no value ends before its end.
    """
    reserved = parameter.allow_reserved and parameter.location == "query"
    return [pair.encoded(reserved=reserved) for pair in _styled(parameter, value)]


def _styled(parameter: Parameter, value: Any) -> list[_Pair]:
    if parameter.media_type is not None:
        return [_Pair(parameter.name, (_described(parameter, value),))]
    style = parameter.style or "form"
    explode = style in ("form", "deepObject") if parameter.explode is None else parameter.explode
    return _pairs(parameter, value, style, explode=explode)


def _pairs(parameter: Parameter, value: Any, style: str, *, explode: bool) -> list[_Pair]:
    name = parameter.name
    delimiter = _DELIMITERS.get(style, (",", ","))
    if style == "deepObject" and (is_object(value) or is_array(value)):
        return list(_deep(name, value))
    if is_object(value):
        if explode:
            return [_Pair(str(key), (_scalar(name, item),)) for key, item in value.items()]
        flat: list[str | bytes] = []
        for key, item in value.items():
            flat += (str(key), _scalar(name, item))
        return [_joined(name, flat, delimiter)] if flat else []
    if is_array(value):
        texts = [_scalar(name, item) for item in value]
        if explode:
            return [_Pair(name, (text,)) for text in texts]
        return [_joined(name, texts, delimiter)] if texts else []
    return [_Pair(name, (_scalar(name, value),))]


def _joined(name: str, parts: Sequence[str | bytes], delimiter: tuple[str, str]) -> _Pair:
    """A pair of several parts.

    Raises:
        ValueError: one holds the delimiter, which is percent-encoded itself. OpenAPI 3.1.1 (appendix E) leaves it to
            the service how such a part is told apart.
    """
    plain, encoded = delimiter
    if plain != encoded and any(_holds(part, plain) for part in parts):
        raise ValueError(
            f"{name}: an item must not hold {plain!r}, which delimits the items; write it as the service reads it"
        )
    return _Pair(name, tuple(parts), delimiter)


def _holds(part: str | bytes, text: str) -> bool:
    return text in part if isinstance(part, str) else text.encode() in part


def _deep(name: str, value: Any) -> Iterator[_Pair]:
    """Members in brackets, at any depth; items of arrays by their index, which OpenAPI leaves open."""
    if is_object(value):
        for key, item in value.items():
            yield from _deep(f"{name}[{key}]", item)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _deep(f"{name}[{index}]", item)
    elif value is not None:
        yield _Pair(name, (_scalar(name, value),))


def _simple(
    parameter: Parameter, value: Any, separator: str, encode: Callable[[str | bytes], str]
) -> str:
    if parameter.media_type is not None:
        return encode(_described(parameter, value))
    if is_object(value):
        between = "=" if parameter.explode else ","
        return separator.join(
            f"{encode(str(key))}{between}{encode(_scalar(parameter.name, item))}"
            for key, item in value.items()
        )
    if is_array(value):
        return separator.join(encode(_scalar(parameter.name, item)) for item in value)
    return encode(_scalar(parameter.name, value))


def _described(parameter: Parameter, value: Any) -> str | bytes:
    """The text, or the bytes, of a value that is written in a media type of its own."""
    kind = (parameter.media_type or "").partition(";")[0].strip().lower()
    if kind.endswith(("/json", "+json")):
        return encode_json(value, parameter.name).decode()
    return _scalar(parameter.name, value)


def _scalar(name: str, value: Any) -> str | bytes:
    """A value that holds no others as text; the bytes of binary content."""
    if is_object(value) or is_array(value):
        raise TypeError(f"{name}: OpenAPI defines no serialization for values nested this deep")
    if not isinstance(value, str) and has_content(value):
        return content_of(name, value).read()
    return "" if value is None else plain_text(value)
