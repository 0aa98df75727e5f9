"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from golden_secrets._runtime.models import RequestModel, secret, wire

from ._replies import (
    Reply as Reply,
)

LoginToken: TypeAlias = Literal["alpha-token", "beta-token"]


class Thing(RequestModel):
    """Undocumented."""

    password: Annotated[str | None, secret("password")] = None
    """Undocumented."""

    pin: Annotated[int | None, secret("pin")] = None
    """Undocumented."""

    inner: Annotated[list[Login] | None, wire("inner")] = None
    """Undocumented."""


class Login(RequestModel):
    """Undocumented."""

    user: Annotated[str | None, wire("user")] = None
    """Undocumented."""

    token: Annotated[LoginToken | None, secret("token")] = None
    """Undocumented."""
