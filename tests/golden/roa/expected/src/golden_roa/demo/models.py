"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_roa._runtime.models import RequestModel, wire

from ._replies import (
    Reply as Reply,
)


class Thing(RequestModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""
