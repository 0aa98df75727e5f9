"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_rpc._runtime.models import ReplyModel, wire


class Reply(ReplyModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Its id"""
