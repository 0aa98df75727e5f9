"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from golden_families._runtime.models import (
    NULLABLE,
    OpenRequestModel,
    RequestModel,
    chosen_by,
    wire,
)

from ._replies import (
    CatReply as CatReply,
    DogReply as DogReply,
    LionReply as LionReply,
    OwnerReply as OwnerReply,
    PetBaseReply as PetBaseReply,
    PetReply as PetReply,
)


class Owner(OpenRequestModel):
    """Undocumented."""

    pets: Annotated[list[Pet], wire("pets")]
    """Undocumented."""

    favourite: Annotated[Pet | None, wire("favourite")] = None
    """The one that sleeps on the bed."""

    cat: Annotated[Cat | None, wire("cat")] = None
    """A cat."""


class Cat(OpenRequestModel):
    """A cat."""

    pet_type: Annotated[str, wire("petType")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""

    lives: Annotated[int, wire("lives")]
    """Undocumented."""


class Lion(OpenRequestModel):
    """A large cat."""

    pet_type: Annotated[str, wire("petType")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""

    lives: Annotated[int, wire("lives")]
    """Undocumented."""

    prey: Annotated[Pet | None, wire("prey")] = None
    """An animal at home."""


class Dog(OpenRequestModel):
    """A dog."""

    pet_type: Annotated[str, wire("petType")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""

    friend: Annotated[Pet | None, wire("friend"), NULLABLE] = None
    """Undocumented."""


class PetBase(OpenRequestModel):
    """An animal at home."""

    pet_type: Annotated[str, wire("petType")]
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""


class PutPetRequest(RequestModel):
    """Undocumented."""

    pet_id: Annotated[str | None, wire("petId")] = None
    """Undocumented."""

    body: Annotated[Pet, wire("body")]
    """An animal at home."""


class Circle(OpenRequestModel):
    """Undocumented."""

    kind: Annotated[str, wire("kind")]
    """Undocumented."""

    colour: Annotated[list[str] | None, wire("colour")] = None
    """Undocumented."""

    radius: Annotated[int | float, wire("radius")]
    """Undocumented."""


class Square(OpenRequestModel):
    """Undocumented."""

    kind: Annotated[str, wire("kind")]
    """Undocumented."""

    colour: Annotated[list[str] | None, wire("colour")] = None
    """Undocumented."""

    side: Annotated[int | float, wire("side")]
    """Undocumented."""


Pet: TypeAlias = Annotated[
    Cat | Lion | Dog | PetBase,
    chosen_by(
        "petType",
        (
            ("Cat", Cat),
            ("Lion", Lion),
            ("Dog", Dog),
            ("Pet", PetBase),
        ),
        None,
    ),
]


Shape: TypeAlias = Annotated[
    Circle | Square,
    chosen_by(
        "kind",
        (
            ("circle", Circle),
            ("round", Circle),
            ("square", Square),
        ),
        None,
    ),
]
