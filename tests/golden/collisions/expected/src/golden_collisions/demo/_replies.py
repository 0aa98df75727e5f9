"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_collisions._runtime.models import ReplyModel, wire


class ThingKind(ReplyModel):
    """Undocumented."""

    thing: Annotated[ThingKind3 | None, wire("thing")] = None
    """Undocumented."""


class ThingKind3(ReplyModel):
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""
