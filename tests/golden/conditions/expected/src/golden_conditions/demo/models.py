"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Any

from golden_conditions._runtime.models import NULLABLE, RequestModel, wire

from ._replies import (
    Reply as Reply,
)


class Thing(RequestModel):
    """Undocumented."""

    mode: Annotated[str | None, wire("mode")] = None
    """Undocumented."""

    limit: Annotated[int | float | None, wire("limit")] = None
    """Undocumented."""

    card: Annotated[str | None, wire("card")] = None
    """Undocumented."""

    address: Annotated[str | None, wire("address")] = None
    """Undocumented."""

    size: Annotated[Any | None, wire("size"), NULLABLE] = None
    """A text or a number"""

    tags: Annotated[list[str] | None, wire("tags")] = None
    """Undocumented."""
