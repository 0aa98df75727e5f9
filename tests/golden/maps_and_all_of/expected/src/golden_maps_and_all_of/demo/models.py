"""Typed requests and replies of Demo."""

# Pydantic allows any extra value; some models say more of theirs.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Annotated, Any

from golden_maps_and_all_of._runtime.models import (
    NULLABLE,
    OpenRequestModel,
    RequestModel,
    field,
    wire,
)

from ._replies import (
    Reply as Reply,
    SizeReply as SizeReply,
)


class Thing(OpenRequestModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""

    labels: Annotated[dict[str, str], wire("labels")]
    """Undocumented."""

    sizes: Annotated[dict[str, Size] | None, wire("sizes")] = None
    """Undocumented."""

    free: Annotated[dict[str, Any] | None, wire("free")] = None
    """Undocumented."""

    nullable: Annotated[Size | None, wire("nullable"), NULLABLE] = None
    """Undocumented."""

    scores: Annotated[Scores | None, wire("scores")] = None
    """Undocumented."""

    shelf: Annotated[Shelf | None, wire("shelf")] = None
    """Undocumented."""

    tagged: Annotated[Tagged | None, wire("tagged")] = None
    """Undocumented."""


class Size(RequestModel):
    """Undocumented."""

    width: Annotated[int | float | None, wire("width")] = None
    """Undocumented."""


class Scores(OpenRequestModel):
    """Undocumented."""

    best: Annotated[str | None, wire("best")] = None
    """Undocumented."""

    __pydantic_extra__: dict[str, int] = field(init=False)
    """The points of each other one."""


class Shelf(OpenRequestModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""

    depth: Annotated[int | float, wire("depth")]
    """Undocumented."""

    __pydantic_extra__: dict[str, Size] = field(init=False)
    """Undocumented."""


class Tagged(OpenRequestModel):
    """Undocumented."""

    id: Annotated[int | None, wire("id")] = None
    """Undocumented."""

    __pydantic_extra__: dict[str, str | None] = field(init=False)
    """Undocumented."""
