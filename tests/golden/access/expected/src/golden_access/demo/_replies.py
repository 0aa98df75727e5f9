"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from golden_access._runtime.models import ReplyModel, wire


class ListPetsResponse(ReplyModel):
    """Undocumented."""

    next: Annotated[str | None, wire("next")] = None
    """Undocumented."""

    data: Annotated[list[PetReply] | None, wire("data")] = None
    """Undocumented."""


class PetReply(ReplyModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""


class Meal(ReplyModel):
    """Undocumented."""

    food: Annotated[str, wire("food")]
    """Undocumented."""


class ListLogsResponse(ReplyModel):
    """Undocumented."""

    lines: Annotated[list[str] | None, wire("lines")] = None
    """Undocumented."""


class PetMovedRequest(ReplyModel):
    """Undocumented."""

    at: Annotated[str, wire("at")]
    """Undocumented."""

    pet: Annotated[PetReply | None, wire("pet")] = None
    """Undocumented."""


ListTagsResponse: TypeAlias = list[str]
