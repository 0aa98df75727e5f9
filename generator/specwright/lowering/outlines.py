"""Lowering of answers for the reader: what bodies hold that no class reads, and the headers beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from .. import ir
from ..composing import Composition, Member
from ..errors import InputError
from ..pointers import split
from ..resolving import Spot, Workspace
from .contents import described_by
from .facts import enum_values, keywords, text
from .telling import most_telling
from .type_words import TypeWords

#: So many members of a body are told at most, and down to these depths: the first at which they are no more.
_MOST_MEMBERS = 24
_DEPTHS = (3, 2, 1)
#: Where the schemas stand that have a name.
_COMPONENTS = ["components", "schemas"]
#: A header that is told as the media type of the content.
_CONTENT_TYPE = "content-type"


class OutlineLowering:
    """Lowers what answers hold that is told to the reader alone: no class comes of it, and no fault.

    Args:
        workspace: the documents.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._composition = Composition(workspace)
        self._type_words = TypeWords(workspace, self._composition)
        # Hundreds of operations answer the same errors.
        self._known: dict[tuple[str, str], ir.BodyOutline] = {}

    def headers(self, response: Spot) -> Iterator[ir.Header]:
        """The headers of *response*."""
        for name in response.value.get("headers", ()):
            if name.lower() == _CONTENT_TYPE:
                continue
            header = self._workspace.follow(response.child("headers", name))
            content = next(iter(header.value.get("content", ())), "")
            holder = header.child("content", content) if content else header
            schema = self._workspace.follow(described_by(holder))
            about = text(header.value, "description") or text(keywords(schema), "description")
            required = header.value.get("required", False)
            yield ir.Header(name, about, self._in_words(schema), required)

    def outline(self, media: Spot) -> ir.BodyOutline | None:
        """What the body in the media type *media* holds, None where no schema says so."""
        if "schema" not in media.value:
            return None
        schema = media.child("schema")
        target = self._workspace.follow(schema)
        if target.key not in self._known:
            self._known[target.key] = self._outline(target)
        return self._known[target.key]

    def _outline(self, schema: Spot) -> ir.BodyOutline:
        *above, last = split(schema.pointer) or [""]
        name = last if above == _COMPONENTS else ""
        json_type = self._in_words(schema)
        for depth in _DEPTHS:
            try:
                found = tuple(islice(self._members(schema, "", depth, ()), _MOST_MEMBERS + 1))
            except InputError:
                # What no class comes of is no fault; nor can it be told.
                found = ()
            if len(found) <= _MOST_MEMBERS:
                return ir.BodyOutline(json_type, name, found)
        return ir.BodyOutline(json_type, name, found[:_MOST_MEMBERS], complete=False)

    def _members(
        self, schema: Spot, above: str, depth: int, entered: tuple[tuple[str, str], ...]
    ) -> Iterator[ir.BodyMember]:
        """The members of what *schema* describes, which is called *above* and inside of those *entered*."""
        target, suffix = self._unwrapped(schema)
        if len(entered) == depth or target.key in entered:
            return
        start = f"{above}{suffix}." if above or suffix else ""
        for member in self._composition.members(target):
            described = self._described(member)
            if described.get("writeOnly", False):
                continue
            told = most_telling(member.schemas, self._workspace)
            path = f"{start}{member.name}"
            about = text(described, "description")
            words = self._in_words(told)
            yield ir.BodyMember(path, words, member.required, about, tuple(enum_values(described)))
            yield from self._members(told, path, depth, (*entered, target.key))

    def _described(self, member: Member) -> Mapping[str, Any]:
        described: dict[str, Any] = {}
        for schema in member.schemas:
            for part in self._composition.parts(schema):
                described.update(keywords(part))
        return described

    def _unwrapped(self, schema: Spot) -> tuple[Spot, str]:
        """What the items of the arrays at *schema* are, and a `[]` for each array."""
        target, suffix = self._workspace.follow(schema), ""
        while "items" in keywords(target) and suffix.count("[]") < max(_DEPTHS):
            target, suffix = self._workspace.follow(target.child("items")), f"{suffix}[]"
        return target, suffix

    def _in_words(self, schema: Spot) -> str:
        return self._type_words.of(schema)
