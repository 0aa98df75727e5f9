"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_nested_arrays._runtime.models import RequestModel, wire

from ._replies import (
    Reply as Reply,
)


class Thing(RequestModel):
    """Undocumented."""

    matrix: Annotated[list[list[int]] | None, wire("matrix")] = None
    """Undocumented."""

    parts: Annotated[list[Part] | None, wire("parts")] = None
    """Undocumented."""

    tree: Annotated[Node | None, wire("tree")] = None
    """Undocumented."""


class Part(RequestModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""

    ports: Annotated[list[PartPorts] | None, wire("ports")] = None
    """Undocumented."""


class PartPorts(RequestModel):
    """Undocumented."""

    port: Annotated[int | None, wire("port")] = None
    """Undocumented."""


class Node(RequestModel):
    """Undocumented."""

    value: Annotated[int | None, wire("value")] = None
    """Undocumented."""

    children: Annotated[list[Node] | None, wire("children")] = None
    """Undocumented."""
