"""Typed replies of Demo."""

# Pydantic allows any extra value; some models say more of theirs.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Annotated

from golden_maps_and_all_of._runtime.models import ReplyModel, field, wire


class Reply(ReplyModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Its id"""

    __pydantic_extra__: dict[str, SizeReply] = field(init=False)
    """Undocumented."""


class SizeReply(ReplyModel):
    """Undocumented."""

    width: Annotated[int | float | None, wire("width")] = None
    """Undocumented."""
