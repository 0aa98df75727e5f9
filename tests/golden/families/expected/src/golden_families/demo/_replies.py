"""Typed replies of Demo."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from golden_families._runtime.models import ReplyModel, chosen_by, wire


class OwnerReply(ReplyModel):
    """Undocumented."""

    pets: Annotated[list[PetReply], wire("pets")]
    """Undocumented."""

    favourite: Annotated[PetReply | None, wire("favourite")] = None
    """The one that sleeps on the bed."""

    cat: Annotated[CatReply | None, wire("cat")] = None
    """A cat."""


class CatReply(ReplyModel):
    """A cat."""

    pet_type: Annotated[str, wire("petType")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""

    lives: Annotated[int, wire("lives")]
    """Undocumented."""


class LionReply(ReplyModel):
    """A large cat."""

    pet_type: Annotated[str, wire("petType")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""

    lives: Annotated[int, wire("lives")]
    """Undocumented."""

    prey: Annotated[PetReply | None, wire("prey")] = None
    """An animal at home."""


class DogReply(ReplyModel):
    """A dog."""

    pet_type: Annotated[str, wire("petType")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""

    friend: Annotated[PetReply | None, wire("friend")] = None
    """Undocumented."""


class PetBaseReply(ReplyModel):
    """An animal at home."""

    pet_type: Annotated[str, wire("petType")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""


PetReply: TypeAlias = Annotated[
    CatReply | LionReply | DogReply | PetBaseReply,
    chosen_by(
        "petType",
        (
            ("Cat", CatReply),
            ("Lion", LionReply),
            ("Dog", DogReply),
            ("Pet", PetBaseReply),
        ),
        PetBaseReply,
    ),
]
