"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_whole_bodies._runtime.models import ReplyModel, wire


class DoneResponse(ReplyModel):
    """Undocumented."""

    ok: Annotated[bool | None, wire("ok")] = None
    """Undocumented."""
