"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_nested_arrays._runtime.models import ReplyModel, wire


class Reply(ReplyModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Its id"""
