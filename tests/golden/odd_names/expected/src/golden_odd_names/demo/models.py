"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated

from golden_odd_names._runtime.models import RequestModel, wire

from ._replies import (
    Reply as Reply,
)


class Thing(RequestModel):
    """Undocumented."""

    class_: Annotated[str | None, wire("class")] = None
    """Undocumented."""

    os_modelarts_billing_mode: Annotated[str | None, wire("os.modelarts/billing.mode")] = None
    """Undocumented."""

    n1_st: Annotated[str | None, wire("1st")] = None
    """Undocumented."""

    中文名: Annotated[str | None, wire("中文名")] = None
    """Undocumented."""

    model_config_: Annotated[str | None, wire("model_config")] = None
    """Undocumented."""

    list_: Annotated[list[str] | None, wire("list")] = None
    """Undocumented."""

    foo_bar_3: Annotated[str | None, wire("fooBar")] = None
    """Undocumented."""

    foo_bar_2: Annotated[str | None, wire("foo_bar")] = None
    """Undocumented."""

    ref: Annotated[str | None, wire("$ref")] = None
    """Undocumented."""

    x_zh: Annotated[str | None, wire("x-zh")] = None
    """Undocumented."""

    a_b: Annotated[str | None, wire('a"b')] = None
    """Undocumented."""

    self_: Annotated[str | None, wire("self")] = None
    """Undocumented."""

    value: Annotated[str | None, wire("")] = None
    """Undocumented."""

    client: Annotated[Client_ | None, wire("Client")] = None
    """Undocumented."""


class Client_(RequestModel):
    """Undocumented."""

    none: Annotated[bool | None, wire("None")] = None
    """Undocumented."""

    def_: Annotated[int | None, wire("def")] = None
    """Undocumented."""
