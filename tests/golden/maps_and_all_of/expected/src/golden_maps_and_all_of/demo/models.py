"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Any

from golden_maps_and_all_of._runtime.models import OpenRequestModel, RequestModel, wire

from ._replies import (
    Reply as Reply,
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

    nullable: Annotated[Size | None, wire("nullable")] = None
    """Undocumented."""


class Size(RequestModel):
    """Undocumented."""

    width: Annotated[float | None, wire("width")] = None
    """Undocumented."""
