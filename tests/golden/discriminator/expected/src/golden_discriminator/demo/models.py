"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from golden_discriminator._runtime.models import RequestModel, wire

from ._replies import (
    Reply as Reply,
)

CatKind: TypeAlias = Literal["cat"]
DogKind: TypeAlias = Literal["dog"]


class Cat(RequestModel):
    """A cat"""

    kind: Annotated[CatKind, wire("kind")]
    """Undocumented."""

    lives: Annotated[int, wire("lives")]
    """Undocumented."""


class Dog(RequestModel):
    """A dog"""

    kind: Annotated[DogKind, wire("kind")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""


Thing: TypeAlias = Cat | Dog
