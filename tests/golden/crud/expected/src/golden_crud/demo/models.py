"""Typed requests and replies of Demo."""

# Pydantic allows any extra value; some models say more of theirs.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Annotated, Any

from golden_crud._runtime.models import (
    NULLABLE,
    OpenRequestModel,
    RequestModel,
    field,
    secret,
    wire,
)

from ._replies import (
    ListPetsResponse as ListPetsResponse,
    OwnerReply as OwnerReply,
    PetKind as PetKind,
    PetReply as PetReply,
)


class Pet(RequestModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""

    kind: Annotated[PetKind | None, wire("kind")] = None
    """Undocumented."""

    secret_: Annotated[str | None, secret("secret")] = None
    """Undocumented."""

    owner: Annotated[Owner | None, wire("owner"), NULLABLE] = None
    """Undocumented."""

    parts: Annotated[str | list[Any] | None, wire("parts")] = None
    """Undocumented."""


class Owner(OpenRequestModel):
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""

    __pydantic_extra__: dict[str, int] = field(init=False)
    """Undocumented."""


class GetPetRequest(RequestModel):
    """Undocumented."""

    pet_id: Annotated[int | None, wire("petId")] = None
    """Undocumented."""


class UpdatePetRequest(RequestModel):
    """Undocumented."""

    pet_id: Annotated[int | None, wire("petId")] = None
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""

    kind: Annotated[PetKind | None, wire("kind")] = None
    """Undocumented."""

    secret_: Annotated[str | None, secret("secret")] = None
    """Undocumented."""

    owner: Annotated[Owner | None, wire("owner"), NULLABLE] = None
    """Undocumented."""

    parts: Annotated[str | list[Any] | None, wire("parts")] = None
    """Undocumented."""


class DeletePetRequest(RequestModel):
    """Undocumented."""

    pet_id: Annotated[int | None, wire("petId")] = None
    """Undocumented."""
