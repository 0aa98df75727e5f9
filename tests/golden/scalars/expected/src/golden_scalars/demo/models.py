"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Any

from golden_scalars._runtime.models import NULLABLE, RequestModel, wire

from ._replies import (
    Reply as Reply,
)


class Thing(RequestModel):
    """One member of every scalar type"""

    name: Annotated[str, wire("name")]
    """Its name"""

    count: Annotated[int | None, wire("count")] = None
    """How many"""

    ratio: Annotated[int | float | None, wire("ratio")] = None
    """A share"""

    step: Annotated[int | None, wire("step")] = None
    """Undocumented."""

    flag: Annotated[bool | None, wire("flag")] = None
    """Undocumented."""

    nothing: Annotated[None, wire("nothing"), NULLABLE] = None
    """Undocumented."""

    maybe: Annotated[str | None, wire("maybe"), NULLABLE] = None
    """Undocumented."""

    either: Annotated[str | int | None, wire("either")] = None
    """Undocumented."""

    anything: Annotated[Any | None, wire("anything"), NULLABLE] = None
    """Undocumented."""
