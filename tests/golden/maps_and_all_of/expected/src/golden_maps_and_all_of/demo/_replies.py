"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_maps_and_all_of._runtime.models import ReplyModel, wire


class Reply(ReplyModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Its id"""
