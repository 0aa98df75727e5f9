"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_huaweicloud._runtime.models import RequestModel, wire

from ._replies import (
    Reply as Reply,
)


class CreateThingRequest(RequestModel):
    """Undocumented."""

    project_id: Annotated[str | None, wire("project_id")] = None
    """Undocumented."""

    pool_name: Annotated[str | None, wire("pool_name")] = None
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""
