"""Bodies of requests in the media type that an operation documents: JSON, forms, parts, text or binary content."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .files import Upload, content_of, has_content
from .media_types import kind_of
from .placing import query_string, styled_pairs
from .plan import Operation, Parameter, Part
from .wire import encode_json, is_array, is_object, plain_text

__all__ = ["Body", "encode_body"]

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/"
_OCTETS = "application/octet-stream"
#: What a name of a header is made of (RFC 9110, section 5.6.2).
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_CHARSET = re.compile(r';\s*charset="?([^\s";]+)', re.IGNORECASE)
#: Headers of a part that the member and its content decide.
_DECIDED = frozenset({"content-disposition", "content-type"})


@dataclass(frozen=True, slots=True)
class Body:
    """What is sent as the body.

    Attributes:
        content: the bytes; b"" for none, and for an upload.
        content_type: the value of the `content-type` header; "" for none.
        upload: a file that is sent as it is, piece by piece.
    """

    content: bytes = b""
    content_type: str = ""
    upload: Upload | None = None


def encode_body(operation: Operation[Any], rest: dict[str, Any]) -> Body:
    """The body that holds the members `rest` in the operation's media type.

    Raises:
        TypeError, ValueError: a member has no form in that media type.
    """
    if operation.body_member is not None:
        if operation.body_member not in rest:
            return Body()
        document = rest[operation.body_member]
    elif not rest and not operation.has_body:
        return Body()
    else:
        document = rest
    kind = operation.content_type.partition(";")[0].strip().lower()
    if is_json(kind):
        return Body(encode_json(document, operation.body_member or ""), operation.content_type)
    if kind == _FORM:
        return Body(_form(operation, document), operation.content_type)
    if kind.startswith(_MULTIPART):
        return _multipart(operation, kind, document)
    return _whole(operation, document)


def is_json(kind: str) -> bool:
    """Whether the media type `kind`, in lower case and without parameters, is one of JSON."""
    return kind.endswith(("/json", "+json"))


def _whole(operation: Operation[Any], document: Any) -> Body:
    name = operation.body_member or "body"
    if kind_of(operation.content_type) == "text" and isinstance(document, (int, float)):
        document = plain_text(document)
    if isinstance(document, str):
        document = _encoded(name, document, operation.content_type)
    file = content_of(name, document)
    documented = operation.content_type
    if "*" in documented:
        documented = _OCTETS
    kind = _header_text(file.content_type) or documented
    upload = Upload.of(file.content) if not isinstance(file.content, bytes) else None
    return Body(b"", kind, upload) if upload else Body(file.read(), kind)


def _encoded(name: str, text: str, content_type: str) -> bytes:
    """`text` in the charset of the media type `content_type`, by default UTF-8.

    Raises:
        ValueError: it has no form in that charset, or nobody knows it.
    """
    told = _CHARSET.search(content_type)
    charset = told[1] if told else "utf-8"
    try:
        return text.encode(charset)
    except UnicodeEncodeError as error:
        # Its text would show the value.
        reason = f"a character has no form in the charset {charset} ({error.reason})"
    except LookupError:
        reason = f"the charset {charset} is not known"
    raise ValueError(f"{name}: {reason}")


def _form(operation: Operation[Any], document: Any) -> bytes:
    if not is_object(document):
        raise TypeError(f"{operation.body_member}: a form is an object")
    parts = {part.name: part for part in operation.parts}
    texts: list[str] = []
    for name, value in document.items():
        if value is None:
            continue
        part = parts.get(name)
        if _has_style(part) or not _is_nested(value):
            style = Parameter(
                name,
                "query",
                style=part.style if part else None,
                explode=part.explode if part else None,
                allow_reserved=part is not None and part.allow_reserved,
            )
            texts += query_string(style, value)
        else:
            # Without a style, what a form has no form for travels as JSON (OpenAPI 3.1.1, Encoding Object).
            texts += query_string(Parameter(name, "query"), encode_json(value, name).decode())
    return "&".join(texts).encode()


def _has_style(part: Any) -> bool:
    return part is not None and (part.style is not None or part.explode is not None)


def _is_joined_by_commas(part: Part) -> bool:
    return part.explode is False and part.style in (None, "form")


def _count(value: Any) -> int:
    """How many pieces a list, or an object of names and values, comes to."""
    return 2 * len(value) if is_object(value) else len(value)


def _is_composed(value: Any) -> bool:
    """Whether `value` is a list or an object, and of no files."""
    return is_object(value) or (is_array(value) and not any(map(has_content, value)))


def _is_nested(value: Any) -> bool:
    return is_object(value) or (is_array(value) and any(is_object(v) or is_array(v) for v in value))


def _multipart(operation: Operation[Any], kind: str, document: Any) -> Body:
    if not is_object(document):
        raise TypeError(f"{operation.body_member}: a body in parts is an object")
    documented = {part.name: part for part in operation.parts}
    parts = [
        part
        for name, value in document.items()
        if value is not None
        for part in _parts(value, documented.get(name) or Part(name))
    ]
    digest = hashlib.sha256()
    for head, content in parts:
        digest.update(head + content)
    # No part can hold a hash of all of them.
    boundary = digest.hexdigest()[:32]
    opening = f"--{boundary}\r\n".encode()
    pieces = [opening + head + b"\r\n" + content + b"\r\n" for head, content in parts]
    closing = f"--{boundary}--\r\n".encode()
    return Body(b"".join((*pieces, closing)), f"{kind}; boundary={boundary}")


def _parts(value: Any, part: Part) -> Iterator[tuple[bytes, bytes]]:
    """The heads and contents of the parts for one member: one an item, where it is an array without a style."""
    if _has_style(part) and _is_composed(value):
        style = Parameter(part.name, "query", style=part.style, explode=part.explode)
        for name, text in styled_pairs(style, value):
            # Nothing is percent-encoded here, so what parts the items must not stand in one.
            if _is_joined_by_commas(part) and text.count(",") >= max(1, _count(value)):
                raise ValueError(f"{part.name}: an item must not hold ','")
            yield _head(replace(part, name=name), ""), text.encode()
    elif is_array(value) and not is_json(part.content_type or ""):
        for item in value:
            yield _part(item, part)
    else:
        yield _part(value, part)


def _part(value: Any, part: Part) -> tuple[bytes, bytes]:
    documented = part.content_type or ""
    if has_content(value):
        file = content_of(part.name, value)
        kind = _header_text(file.content_type) or _concrete(documented) or _OCTETS
        return _head(part, kind, file.filename or part.name, file.headers), file.read()
    if is_object(value) or is_array(value) or is_json(documented):
        return _head(part, documented or "application/json"), encode_json(value, part.name)
    content = _encoded(part.name, plain_text(value), _concrete(documented))
    return _head(part, _concrete(documented)), content


def _concrete(documented: str) -> str:
    """The first of the media types that are documented for a part, "" where it leaves a choice."""
    first = documented.partition(",")[0].strip()
    return "" if "*" in first else first


def _head(
    part: Part, kind: str, filename: str = "", given: Mapping[str, str] | None = None
) -> bytes:
    disposition = f'form-data; name="{_quoted(part.name)}"'
    if filename:
        disposition += f'; filename="{_quoted(filename)}"'
    lines = [f"content-disposition: {disposition}"]
    if kind:
        lines.append(f"content-type: {kind}")
    lines += [f"{name}: {value}" for name, value in _headers(part, given or {})]
    return "".join(f"{line}\r\n" for line in lines).encode()


def _headers(part: Part, given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The headers of `part` beyond those that its content decides: the `given` ones, and those that it must have."""
    for name, value in given.items():
        if not _TOKEN.fullmatch(name) or name.lower() in _DECIDED:
            raise ValueError(f"{part.name}: its part can be given no header {name!r}")
        yield name, _header_text(value)
    present = {name.lower() for name in given}
    for name, documented in part.headers:
        if name.lower() in present:
            continue
        if documented is None:
            raise ValueError(
                f'{part.name}: its part needs the header {name}: give File(..., headers={{"{name}": ...}})'
            )
        yield name, documented


def _quoted(text: str) -> str:
    """`text` in a header of a part, as browsers write it: what would end it is percent-encoded."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _header_text(text: str) -> str:
    if not text.isprintable() or not text.isascii():
        raise ValueError("the content type and the headers of a file must be printable ASCII")
    return text
