"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from golden_enums._runtime.models import NULLABLE, RequestModel, wire

from ._replies import (
    Reply as Reply,
)

ThingColor: TypeAlias = Literal["red", "None"]
ThingSize: TypeAlias = Literal[1, 2, 3]
ThingDisk: TypeAlias = Literal["cloud_ssd", "cloud_essd"] | str
ThingKind: TypeAlias = Literal["Thing"]
Level: TypeAlias = Literal["low", "high"]


class Thing(RequestModel):
    """Undocumented."""

    color: Annotated[ThingColor | None, wire("color")] = None
    """Undocumented."""

    size: Annotated[ThingSize | None, wire("size")] = None
    """Undocumented."""

    disk: Annotated[ThingDisk | None, wire("disk")] = None
    """Undocumented."""

    kind: Annotated[ThingKind | None, wire("kind")] = None
    """Undocumented."""

    mixed: Annotated[int | str | bool | None, wire("mixed"), NULLABLE] = None
    """Undocumented."""

    shared: Annotated[Level | None, wire("shared")] = None
    """A level"""
