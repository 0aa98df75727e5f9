"""Bodies of requests as a fake cloud reads them: what `bodies` writes in each media type, read back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

from .fake_styles import Objects, Pair, Styles
from .media_types import kind_of
from .plan import Operation, Parameter, Part
from .shapes import Shape, arrays, json_in, objects, scalar, scalars
from .wire import is_object

__all__ = ["UnreadableError", "body_members", "form_pairs"]

_PARAMETER = r';\s*{}="?([^";]*)"?'
_CHARSET = re.compile(_PARAMETER.format("charset"), re.IGNORECASE)
_BOUNDARY = re.compile(_PARAMETER.format("boundary"), re.IGNORECASE)
_NAME = re.compile(r';\s*name="([^"]*)"', re.IGNORECASE)
_FILENAME = re.compile(r";\s*filename", re.IGNORECASE)


class UnreadableError(Exception):
    """A request's body or parameters cannot be read at all."""


def body_members(
    plan: Operation[Any], objects_known: Objects, content_type: str, body: bytes
) -> Mapping[str, Any]:
    """The members of a request that its body holds.

    Args:
        plan: of the operation.
        objects_known: the shapes of the members of each object in a form.
        content_type: of the request, "" for none.
        body: as it arrived.

    Raises:
        UnreadableError: the body is not what its media type says.
    """
    kind = kind_of(plan.content_type)
    if kind == "any":
        kind = kind_of(content_type) if content_type else "binary"
    # On the wire, an empty text and no body are alike.
    if not body and not (plan.body_member and plan.has_body and kind in ("text", "binary")):
        return {}
    reader = _Forms(plan, objects_known)
    if kind == "form":
        document: Any = reader.form(form_pairs(body))
    elif kind == "multipart":
        document = reader.multipart(list(_sections(content_type, body)))
    elif kind == "text":
        document = _text(body, content_type)
    elif kind == "json":
        document = _json(body)
    else:
        document = body
    if plan.body_member is not None:
        return {plan.body_member: document}
    if not is_object(document):
        raise UnreadableError("the body is not a JSON object")
    return document


def form_pairs(body: bytes) -> list[Pair]:
    """The names in a form, and their values as they are written."""
    parts = (part.partition("=") for part in body.decode("utf-8", "replace").split("&") if part)
    return [(unquote_plus(name), value) for name, _, value in parts]


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise UnreadableError("the body is not JSON") from None


def _text(content: bytes, content_type: str) -> str:
    told = _CHARSET.search(content_type)
    try:
        return content.decode(told[1] if told else "utf-8")
    except (LookupError, UnicodeDecodeError):
        raise UnreadableError("the body is no text in its charset") from None


@dataclass(frozen=True, slots=True)
class _Section:
    """One part of a body: its name, whether it is a file, its media type, and its content."""

    name: str
    is_file: bool
    content_type: str
    content: bytes

    @property
    def is_json(self) -> bool:
        return not self.is_file and kind_of(self.content_type) == "json"


def _sections(content_type: str, body: bytes) -> Iterator[_Section]:
    """The parts of a body in several (RFC 2046, section 5.1.1; RFC 7578).

    Raises:
        UnreadableError: it has none, or one without a name.
    """
    told = _BOUNDARY.search(content_type)
    delimiter = b"\r\n--" + (told[1] if told else "").encode()
    pieces = (b"\r\n" + body).split(delimiter)
    if told is None or len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise UnreadableError("the body is not in parts")
    for piece in pieces[1:-1]:
        head, _, content = piece.partition(b"\r\n\r\n")
        lines = (line.partition(":") for line in head.decode("utf-8", "replace").split("\r\n"))
        headers = {name.strip().lower(): value.strip() for name, _, value in lines}
        disposition = headers.get("content-disposition", "")
        name = _NAME.search(disposition)
        if name is None:
            raise UnreadableError("a part of the body has no name")
        is_file = _FILENAME.search(disposition) is not None
        yield _Section(_unquoted(name[1]), is_file, headers.get("content-type", ""), content)


def _unquoted(name: str) -> str:
    return name.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


class _Forms:
    """Reads forms, and bodies in parts."""

    def __init__(self, plan: Operation[Any], known: Objects) -> None:
        parameters = {item.member for item in plan.parameters if item.location != "body"}
        self._shapes: dict[str, Shape] = {
            name: shape for name, shape in plan.types.items() if name not in parameters
        }
        if plan.body_member is not None:
            whole = objects(plan.types.get(plan.body_member, "any"))
            inner = [
                known.get(each[1], {}) if each[0] == "object" else {"*": each[1]} for each in whole
            ]
            self._shapes = {name: shape for each in inner for name, shape in each.items()}
        self._parts = {part.name: part for part in plan.parts}
        self._known = known

    def form(self, pairs: list[Pair]) -> dict[str, Any]:
        """The members of a form."""
        nested = {name: unquote_plus(text) for name, text in pairs if self._is_nested(name)}
        members: dict[str, Any] = {}
        for name, text in nested.items():
            try:
                members[name] = json_in(text, self._shape(name))
            except ValueError:
                continue
        styles = Styles(self._known, unquote_plus)
        left = [pair for pair in pairs if pair[0] not in members]
        read, rest = styles.read(left, map(self._parameter, self._shapes))
        members.update(read)
        for name, text in rest:
            members[name] = scalar(unquote_plus(text), self._shape(name))
        return members

    def multipart(self, sections: list[_Section]) -> dict[str, Any]:
        """The members of a body in parts."""
        styled = [name for name in self._shapes if self._has_style(name)]
        texts = [
            (each.name, _text(each.content, each.content_type))
            for each in sections
            if not each.is_file and not each.is_json
        ]
        members, rest = Styles(self._known, str, encoded=False).read(
            texts, map(self._parameter, styled)
        )
        unread = {name for name, _ in rest}
        for name in dict.fromkeys(each.name for each in sections):
            own = [each for each in sections if each.name == name]
            if name in unread or any(each.is_file or each.is_json for each in own):
                members[name] = self._member(name, own)
        return members

    def _member(self, name: str, own: list[_Section]) -> Any:
        shape = self._shape(name)
        whole = kind_of(self._part(name).content_type or "") == "json"
        if whole or (len(own) == 1 and not arrays(shape)):
            return _content(own[-1], shape)
        item = next(iter(arrays(shape)), "any")
        return [_content(each, item) for each in own]

    def _shape(self, name: str) -> Shape:
        return self._shapes.get(name, self._shapes.get("*", "any"))

    def _part(self, name: str) -> Part:
        return self._parts.get(name) or Part(name)

    def _has_style(self, name: str) -> bool:
        part = self._part(name)
        return part.style is not None or part.explode is not None

    def _is_nested(self, name: str) -> bool:
        """Whether a value can be one that a form has no form for but JSON."""
        shape = self._shape(name)
        inner = (objects(item) or arrays(item) or "any" in scalars(item) for item in arrays(shape))
        nested = bool(objects(shape)) or "any" in scalars(shape) or any(inner)
        return nested and not self._has_style(name)

    def _parameter(self, name: str) -> tuple[Parameter, Shape]:
        part = self._part(name)
        parameter = Parameter(name, "query", style=part.style, explode=part.explode)
        return parameter, self._shapes[name]


def _content(section: _Section, shape: Shape) -> Any:
    if section.is_file:
        return section.content
    if section.is_json:
        return _json(section.content)
    return scalar(_text(section.content, section.content_type), shape)
