"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_rest._runtime.models import RequestModel, wire

from ._replies import (
    Reply as Reply,
)


class CreateThingRequest(RequestModel):
    """Undocumented."""

    shop: Annotated[str | None, wire("shop")] = None
    """Undocumented."""

    dry_run: Annotated[bool | None, wire("dry_run")] = None
    """Undocumented."""

    x_trace: Annotated[str, wire("X-Trace")]
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""
