"""Typed replies of Demo."""

# Pydantic allows any extra value; some models say more of theirs.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from golden_crud._runtime.models import ReplyModel, field, secret, wire

PetKind: TypeAlias = Literal["cat", "dog"]


class PetReply(ReplyModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""

    kind: Annotated[PetKind | str | None, wire("kind")] = None
    """Undocumented."""

    secret_: Annotated[str | None, secret("secret")] = None
    """Undocumented."""

    owner: Annotated[OwnerReply | None, wire("owner")] = None
    """Undocumented."""

    parts: Annotated[str | list[Any] | None, wire("parts")] = None
    """Undocumented."""


class OwnerReply(ReplyModel):
    """Undocumented."""

    name: Annotated[str | None, wire("name")] = None
    """Undocumented."""

    __pydantic_extra__: dict[str, int] = field(init=False)
    """Undocumented."""


ListPetsResponse: TypeAlias = list[PetReply]
