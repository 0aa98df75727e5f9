"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from golden_composition._runtime.models import ReplyModel, wire

ThingKind: TypeAlias = Literal["thing", "other"]
BirdKind: TypeAlias = Literal["Bird"]


class ThingReply(ReplyModel):
    """A thing."""

    id: Annotated[int, wire("id")]
    """Undocumented."""

    kind: Annotated[ThingKind | str, wire("kind")]
    """Undocumented."""

    secret_: Annotated[str | None, wire("secret")] = None
    """Undocumented."""

    owner: Annotated[ThingOwnerReply | None, wire("owner")] = None
    """Whose it is."""

    links: Annotated[ThingLinks2 | None, wire("links")] = None
    """Undocumented."""

    radius: Annotated[int | float | Any | None, wire("radius")] = None
    """Undocumented."""

    size: Annotated[int | str | None, wire("size")] = None
    """Undocumented."""

    side: Annotated[int | float | Any | None, wire("side")] = None
    """Undocumented."""


class ThingOwnerReply(ReplyModel):
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""


class ThingLinks2(ReplyModel):
    """Undocumented."""

    self_: Annotated[str, wire("self")]
    """Undocumented."""

    next: Annotated[str | None, wire("next")] = None
    """Undocumented."""


class BirdReply(ReplyModel):
    """Undocumented."""

    kind: Annotated[BirdKind | str, wire("kind")]
    """Undocumented."""

    flies: Annotated[bool | None, wire("flies")] = None
    """Undocumented."""

    mate: Annotated[BirdReply | None, wire("mate")] = None
    """Undocumented."""
