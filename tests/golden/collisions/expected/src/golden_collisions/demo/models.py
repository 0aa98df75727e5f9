"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from golden_collisions._runtime.models import OpenRequestModel, wire

from ._replies import (
    ThingKind as ThingKind,
    ThingKind3 as ThingKind3,
)

CreateThingJson: TypeAlias = Literal[0, 1]
ThingKind2: TypeAlias = Literal["a", "b"]


class CreateThingRequest(OpenRequestModel):
    """Undocumented."""

    user_id: Annotated[str | None, wire("user_id")] = None
    """Undocumented."""

    json_: Annotated[CreateThingJson | None, wire("json")] = None
    """Undocumented."""

    user_id_: Annotated[int | None, wire("userId")] = None
    """Undocumented."""

    plus1: Annotated[int | None, wire("+1")] = None
    """Undocumented."""

    minus1: Annotated[int | None, wire("-1")] = None
    """Undocumented."""

    type_2: Annotated[str | None, wire("@type")] = None
    """Undocumented."""

    type: Annotated[str | None, wire("type")] = None
    """Undocumented."""

    type_3: Annotated[str | None, wire("TYPE")] = None
    """Undocumented."""

    kind: Annotated[ThingKind2 | None, wire("kind")] = None
    """Undocumented."""

    list_: Annotated[list[str | int] | None, wire("list")] = None
    """Undocumented."""

    maps: Annotated[dict[str, int] | None, wire("maps")] = None
    """Undocumented."""

    empty: Annotated[str | None, wire("empty")] = None
    """Undocumented."""
