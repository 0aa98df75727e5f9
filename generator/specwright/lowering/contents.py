"""Lowering of bodies: in which media type an operation sends what, and how the parts of a body are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .. import ir, media_types, pointers
from ..composing import Composition
from ..errors import InputError
from ..resolving import Spot, Workspace

_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Content:
    """The body as it is sent.

    Attributes:
        media: the media type object.
        schema: its schema, None where the content is opaque: text or bytes that no schema says more about.
        body: what the intermediate representation has of it.
    """

    media: Spot
    schema: Spot | None
    body: ir.Body


class ContentLowering:
    """Lowers what operations send as their bodies.

    Args:
        workspace: the documents.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def alternatives(self, spot: Spot) -> list[str]:
        """The media types of the operation at *spot* that have content of their own, the one to send first.

        Raises:
            InputError: one is no media type.
        """
        if "requestBody" not in spot.value:
            return []
        body = self._workspace.follow(spot.child("requestBody"))
        return [group[0] for group in self._alike(body)]

    def content(self, spot: Spot, wanted: str) -> Content | None:
        """The body as the media type *wanted*, "" for the one to send first; None without one."""
        if "requestBody" not in spot.value:
            return None
        body = self._workspace.follow(spot.child("requestBody"))
        groups = self._alike(body)
        if not groups:
            return None
        offered = next((group for group in groups if group[0] == wanted), groups[0])
        chosen = body.child("content", offered[0])
        schema: Spot | None = described_by(chosen)
        wildcard = media_types.kind_of(offered[0]) == "any"
        if self._is_opaque(chosen, offered[0]):
            schema = None
        media_type = _JSON if wildcard and schema is not None else offered[0]
        required = body.value.get("required", False)
        parts = tuple(self._parts(chosen))
        return Content(chosen, schema, ir.Body(media_type, required, parts, tuple(offered[1:])))

    def _alike(self, body: Spot) -> list[list[str]]:
        """The media types of *body*, those of the same content together; the one to send first in each and of all."""
        groups: dict[object, list[str]] = {}
        for media_type in media_types.to_send(offered_by(body)):
            media = body.child("content", media_type)
            schema = described_by(media)
            target = self._workspace.follow(schema)
            key: object = target.key if target.key != schema.key else repr(schema.value)
            if key not in groups and self._is_opaque(media, media_type):
                key = media_types.kind_of(media_type) == "text"
            groups.setdefault(key, []).append(media_type)
        return list(groups.values())

    def _is_opaque(self, media: Spot, media_type: str) -> bool:
        """Whether *media* is text or bytes of which no schema says more."""
        kind = media_types.kind_of(media_type)
        target = self._workspace.follow(described_by(media)).value
        return kind in ("text", "binary", "any") and not _says_more(target, kind)

    def _parts(self, media: Spot) -> Iterator[ir.Part]:
        content_types = self._content_types(media)
        encoded = media.value.get("encoding", {})
        for name in dict.fromkeys((*encoded, *content_types)):
            encoding = media.child("encoding", name) if name in encoded else media
            told: Mapping[str, Any] = encoding.value if name in encoded else {}
            headers = self._part_headers(encoding, self._takes_files(media, name)) if told else ()
            yield ir.Part(
                name,
                told.get("contentType", "") or content_types.get(name, ""),
                told.get("style"),
                told.get("explode"),
                tuple(headers),
                told.get("allowReserved", False),
            )

    def _content_types(self, media: Spot) -> dict[str, str]:
        """The media types of members of a body in parts, as far as their schemas tell what is unusual."""
        if not pointers.split(media.pointer)[-1].strip().lower().startswith("multipart/"):
            return {}
        found = {}
        for member in Composition(self._workspace).members(described_by(media)):
            for schema in member.schemas:
                target = self._workspace.follow(schema)
                if isinstance(target.value, Mapping) and "items" in target.value:
                    target = self._workspace.follow(target.child("items"))
                value = target.value if isinstance(target.value, Mapping) else {}
                told = value.get("contentMediaType")
                if isinstance(told, str):
                    # A text that holds JSON is sent as it is, which in a part of that type it would not be.
                    if media_types.kind_of(told) != "json":
                        found[member.name] = told
                elif "contentEncoding" in value:
                    # So says OpenAPI 3.1 of what is text that stands for bytes.
                    found[member.name] = "application/octet-stream"
        return found

    def _part_headers(self, encoding: Spot, takes_files: bool) -> Iterator[tuple[str, str | None]]:
        """The headers that a part must have, and the value of each, None where a file has to bring it.

        Raises:
            InputError: there is no file that could.
        """
        for header in encoding.value.get("headers", ()):
            described = self._workspace.follow(encoding.child("headers", header))
            if header.lower() == "content-type" or not described.value.get("required"):
                continue
            value = _only_value(self._workspace.follow(described_by(described)).value)
            if value is None and not takes_files:
                message = (
                    f"the header {header!r} of a part is required, and only a file can bring one"
                )
                hint = "give it a const or a default, or do not require it"
                raise InputError([described.problem(message, hint)])
            yield header, value

    def _takes_files(self, media: Spot, name: str) -> bool:
        """Whether the member *name* of the body *media* may be a file, or a list of files."""
        members = Composition(self._workspace).members(described_by(media))
        for schema in (
            each for member in members if member.name == name for each in member.schemas
        ):
            target = self._workspace.follow(schema)
            if isinstance(target.value, Mapping) and "items" in target.value:
                target = self._workspace.follow(target.child("items"))
            value = target.value
            if isinstance(value, Mapping) and (media_types.is_binary(value) or "type" not in value):
                return True
        return False


def described_by(holder: Spot) -> Spot:
    """The schema of the parameter or media type *holder*; what is not described may be anything."""
    if "schema" in holder.value:
        return holder.child("schema")
    return Spot(holder.document, pointers.join(holder.pointer, "schema"), {})


def offered_by(holder: Spot) -> list[str]:
    """The media types of the request body or response *holder*.

    Raises:
        InputError: one is no media type.
    """
    offered = list(holder.value.get("content", ()))
    for media_type in offered:
        if not media_types.is_well_formed(media_type):
            message = f"{media_type!r} is no media type"
            raise InputError([holder.child("content", media_type).problem(message)])
    return offered


def _only_value(schema: Any) -> str | None:
    """The text of the value that *schema* settles on, by a const, an enum of one or a default; None without one."""
    keywords: Mapping[str, Any] = schema if isinstance(schema, Mapping) else {}
    enum = keywords.get("enum", ())
    listed = [keywords["const"]] if "const" in keywords else list(enum) if len(enum) == 1 else []
    value = next(iter(listed), keywords.get("default"))
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int, float)) else None


def _says_more(schema: Any, kind: media_types.Kind) -> bool:
    """Whether *schema* tells more of content of that *kind* than that it is text or bytes."""
    if not isinstance(schema, Mapping) or media_types.is_binary(schema):
        return False
    if kind == "text":
        return schema.get("type") == "string"
    return kind == "any" and bool(schema) and schema.get("type") != "string"
