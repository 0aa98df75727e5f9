"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_whole_bodies._runtime.models import RequestModel, wire

from ._replies import (
    DoneResponse as DoneResponse,
)


class SetLabelsBody(RequestModel):
    """Undocumented."""

    key: Annotated[str, wire("key")]
    """Undocumented."""

    value: Annotated[str | None, wire("value")] = None
    """Undocumented."""


class SetLabelsRequest(RequestModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Undocumented."""

    body: Annotated[list[SetLabelsBody], wire("body")]
    """Undocumented."""


class CopyThingBody(RequestModel):
    """Undocumented."""

    id: Annotated[int | None, wire("id")] = None
    """Undocumented."""


class CopyThingRequest(RequestModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Undocumented."""

    body: Annotated[CopyThingBody | None, wire("body")] = None
    """Undocumented."""


class WriteNoteRequest(RequestModel):
    """Undocumented."""

    body: Annotated[str, wire("body")]
    """Undocumented."""
