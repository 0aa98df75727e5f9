"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_access._runtime.models import OpenRequestModel, RequestModel, wire

from ._replies import (
    ListLogsResponse as ListLogsResponse,
    ListPetsResponse as ListPetsResponse,
    ListTagsResponse as ListTagsResponse,
    Meal as Meal,
    PetMovedRequest as PetMovedRequest,
    PetReply as PetReply,
)


class ListPetsRequest(RequestModel):
    """Undocumented."""

    token: Annotated[str | None, wire("token")] = None
    """Undocumented."""


class Pet(OpenRequestModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""


class ListTagsRequest(RequestModel):
    """Undocumented."""

    page: Annotated[int | None, wire("page")] = None
    """Undocumented."""


class ListLogsRequest(RequestModel):
    """Undocumented."""

    offset: Annotated[int | None, wire("offset")] = None
    """Undocumented."""
