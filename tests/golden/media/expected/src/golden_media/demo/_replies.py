"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from golden_media._runtime.models import ReplyModel, wire


class LabelReply(ReplyModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""


FindLabelsResponse200: TypeAlias = list[LabelReply]
