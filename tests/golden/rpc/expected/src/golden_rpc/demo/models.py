"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_rpc._runtime.models import RequestModel, wire

from ._replies import (
    Reply as Reply,
)


class Thing(RequestModel):
    """Undocumented."""

    region_id: Annotated[str, wire("RegionId")]
    """Undocumented."""

    client_token: Annotated[str | None, wire("ClientToken")] = None
    """Undocumented."""

    dry_run: Annotated[bool | None, wire("DryRun")] = None
    """Undocumented."""

    tag: Annotated[list[ThingTag] | None, wire("Tag")] = None
    """Undocumented."""


class ThingTag(RequestModel):
    """Undocumented."""

    key: Annotated[str | None, wire("Key")] = None
    """Undocumented."""

    value: Annotated[str | None, wire("Value")] = None
    """Undocumented."""
