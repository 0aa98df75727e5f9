"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from golden_composition._runtime.models import NULLABLE, OpenRequestModel, wire

from ._replies import (
    BirdKind as BirdKind,
    BirdReply as BirdReply,
    ThingKind as ThingKind,
    ThingLinks2 as ThingLinks2,
    ThingOwnerReply as ThingOwnerReply,
    ThingReply as ThingReply,
)

FishKind: TypeAlias = Literal["Fish"]


class Thing(OpenRequestModel):
    """A thing."""

    id: Annotated[int | None, wire("id")] = None
    """Undocumented."""

    kind: Annotated[ThingKind, wire("kind")]
    """Undocumented."""

    secret_: Annotated[str, wire("secret")]
    """Undocumented."""

    owner: Annotated[ThingOwner | None, wire("owner")] = None
    """Whose it is."""

    links: Annotated[ThingLinks | None, wire("links")] = None
    """Undocumented."""

    radius: Annotated[int | float | Any | None, wire("radius")] = None
    """Undocumented."""

    size: Annotated[int | str | None, wire("size")] = None
    """Undocumented."""

    side: Annotated[int | float | Any | None, wire("side")] = None
    """Undocumented."""


class ThingOwner(OpenRequestModel):
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""


class ThingLinks(OpenRequestModel):
    """Undocumented."""

    self_: Annotated[str, wire("self")]
    """Undocumented."""

    next: Annotated[str | None, wire("next")] = None
    """Undocumented."""


class Bird(OpenRequestModel):
    """Undocumented."""

    kind: Annotated[BirdKind, wire("kind")]
    """Undocumented."""

    flies: Annotated[bool | None, wire("flies")] = None
    """Undocumented."""

    mate: Annotated[Bird | None, wire("mate"), NULLABLE] = None
    """Undocumented."""


class Fish(OpenRequestModel):
    """Undocumented."""

    kind: Annotated[FishKind, wire("kind")]
    """Undocumented."""

    depth: Annotated[int | None, wire("depth")] = None
    """Undocumented."""


Animal: TypeAlias = Bird | Fish
