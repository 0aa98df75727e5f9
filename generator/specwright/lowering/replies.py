"""Lowering of responses: what each documented status answers, and what reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from .. import ir, media_types, pointers
from ..bundling import Definitions
from ..naming import camel_case, shared_name
from ..resolving import Spot, Workspace
from .contents import offered_by
from .facts import keywords, kinds, source, text
from .outlines import OutlineLowering
from .requests import examples, inline_name
from .types import TypeLowering

#: Statuses of successes that HTTP gives no body.
_WITHOUT_BODY = frozenset({"204", "205"})


class ReplyLowering:
    """Lowers the responses of one service.

    Args:
        workspace: the documents.
        types: lowers their schemas.
        definitions: gathers their schemas.
    """

    def __init__(self, workspace: Workspace, types: TypeLowering, definitions: Definitions) -> None:
        self._workspace = workspace
        self._types = types
        self._definitions = definitions
        self._outlines = OutlineLowering(workspace)

    def lower(self, spot: Spot, identifier: str) -> Iterator[ir.Response]:
        """The responses of the operation *identifier* at *spot*.

        Raises:
            InputError: one cannot be represented.
        """
        if "responses" not in spot.value:
            return
        responses = spot.child("responses")
        documented = [status for status in responses.value if not status.startswith("x-")]
        replies = _replies(documented)
        found = {status: self._workspace.follow(responses.child(status)) for status in documented}
        # What is documented of a body that HTTP never sends is often copied from another method.
        is_head = pointers.split(spot.pointer)[-1] == "head"
        silent = {status for status in documented if is_head or status in _WITHOUT_BODY}
        contents = {
            status: [] if status in silent else self._content(response)
            for status, response in found.items()
        }
        made: dict[str, ir.Response] = {}
        for status, response in found.items():
            suffix = status if len(replies) > 1 else ""
            name = camel_case(identifier) + "Response" + suffix.capitalize()
            name = shared_name(response, "Response") or name
            is_reply = status in replies
            made[status] = self._response(
                response, status, name, is_reply=is_reply, is_silent=status in silent
            )
        told = self._told(found, made, replies, silent)
        alike = [made[status] for status in replies if contents[status] == contents.get("default")]
        for status, lowered in made.items():
            if status == "default" and alike and not lowered.read:
                # What it says of any other status holds of the successes that nobody lists.
                lowered = replace(
                    alike[0],
                    status=status,
                    description=lowered.description,
                    examples=(),
                    source=lowered.source,
                )
            yield replace(lowered, success=status in replies, **told[status])

    def _told(
        self,
        found: Mapping[str, Spot],
        made: Mapping[str, ir.Response],
        replies: list[str],
        silent: set[str],
    ) -> Mapping[str, Mapping[str, Any]]:
        """What the reader is told of the responses *found* besides what they were *made*, by status and attribute.

        Args:
            found: the responses by status.
            made: what is read of them.
            replies: the statuses of those that are successes.
            silent: those without a body.
        """
        names = {made[status].name for status in replies}
        told: dict[str, Mapping[str, Any]] = {}
        for status, response in found.items():
            facts: dict[str, Any] = {"headers": tuple(self._outlines.headers(response))}
            offered = () if status in silent else tuple(media_types.to_read(offered_by(response)))
            shown = isinstance(made[status].type, ir.ModelType) and len(names) == 1
            if offered and not shown:
                outline = self._outlines.outline(response.child("content", offered[0]))
                facts.update(media_types=offered, outline=outline)
            told[status] = facts
        return told

    def _content(self, response: Spot) -> list[tuple[str, Any]]:
        """The media types of *response*, each with its schema, to be compared."""
        found: list[tuple[str, Any]] = []
        for media_type in offered_by(response):
            media = response.child("content", media_type)
            schema = (
                self._workspace.follow(media.child("schema")) if "schema" in media.value else None
            )
            found.append((media_type, schema and (schema.document.path, schema.value)))
        return found

    def _response(
        self, response: Spot, status: str, name: str, *, is_reply: bool, is_silent: bool
    ) -> ir.Response:
        description = text(response.value, "description")
        offered = tuple(media_types.to_read(offered_by(response)))
        if not offered or is_silent:
            return ir.Response(status, description, source=source(response.value), read=is_reply)
        media = response.child("content", offered[0])
        shown = tuple(examples(media, self._workspace))
        # The bodies of errors are read by the protocol, whatever their media type.
        if not is_reply:
            return ir.Response(status, description, None, shown, source(response.value))
        schema = self._workspace.follow(media.child("schema")) if "schema" in media.value else None
        kind = _kind(offered, schema)
        lowered: ir.Type | None = None
        if kind in ("json", "any"):
            lowered, _ = reply_body(self._types, self._definitions, self._workspace, media, name)
        return ir.Response(
            status,
            description,
            lowered,
            shown,
            source(response.value),
            kind,
            offered,
            self._types.reply_name(lowered, name, media) if lowered else "",
            read=True,
        )


def _kind(offered: tuple[str, ...], schema: Spot | None) -> ir.ReplyKind:
    """What is read of a reply in the media types *offered*, of which the first one has that *schema*."""
    first, *others = map(media_types.kind_of, offered)
    if first == "text":
        return "text" if {*others} <= {"text"} else "content"
    if first not in ("json", "any"):
        return "binary"
    value = keywords(schema) if schema else {}
    if media_types.is_binary(value):
        # A file, whatever it holds: JSON has no bytes.
        return "binary"
    said = set(kinds(value)) - {"null"}
    if said == {"string"} and (first == "any" or "text" in others):
        return "any"
    return "any" if first == "any" and not value else "json"


def reply_body(
    types: TypeLowering, definitions: Definitions, workspace: Workspace, media: Spot, name: str
) -> tuple[ir.Type | None, str]:
    """The type of what is read in the media type *media*, and the name of its schema; None where it is not described.

    Args:
        name: the class and the schema where these have no component's name.

    Raises:
        InputError: it cannot be represented.
    """
    if "schema" not in media.value:
        return None, ""
    schema = media.child("schema")
    definition = definitions.add(workspace.follow_alone(schema), inline_name(schema, name))
    return types.root(schema, name, reply=True), definition


def _replies(documented: list[str]) -> list[str]:
    """The statuses of *documented* that are successes: `default` is one where no other is."""
    successes = [status for status in documented if status.startswith("2")]
    return successes or [status for status in documented if status == "default"]


def replies_of(responses: tuple[ir.Response, ...]) -> tuple[ir.Response, ...]:
    """Those of *responses* that are read as replies."""
    return tuple(response for response in responses if response.read)
