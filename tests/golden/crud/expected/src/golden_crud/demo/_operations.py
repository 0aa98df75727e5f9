"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_crud._runtime import rest
from golden_crud._runtime.plan import Operation, Parameter, ReplyForm, Server
from golden_crud._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    LIST_PETS: Operation[models.ListPetsResponse]
    CREATE_PET: Operation[models.PetReply]
    GET_PET: Operation[models.PetReply]
    UPDATE_PET: Operation[models.PetReply]
    DELETE_PET: Operation[None]


def _list_pets() -> Operation[models.ListPetsResponse]:
    return Operation(
        id="listPets",
        protocol=rest.REST,
        method="GET",
        path="/pets",
        version="1",
        servers=(
            Server(
                "https://api.example.com",
                (),
            ),
        ),
        parameters=(),
        has_body=False,
        response_model="._replies:ListPetsResponse",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _create_pet() -> Operation[models.PetReply]:
    return Operation(
        id="createPet",
        protocol=rest.REST,
        method="POST",
        path="/pets",
        version="1",
        servers=(
            Server(
                "https://api.example.com",
                (),
            ),
        ),
        parameters=(),
        types={
            "name": "string",
            "kind": "string",
            "secret": "string",
            "owner": ("either", (("object", "Owner"), "null")),
            "parts": ("either", ("string", ("array", "any"))),
        },
        has_body=True,
        validator="._validators.create_pet:validate_create_pet",
        response_model="._replies:PetReply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=("/secret",),
        package=__package__ or "",
    )


def _get_pet() -> Operation[models.PetReply]:
    return Operation(
        id="getPet",
        protocol=rest.REST,
        method="GET",
        path="/pets/{petId}",
        version="1",
        servers=(
            Server(
                "https://api.example.com",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "petId",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
        ),
        types={"petId": "integer"},
        has_body=False,
        validator="._validators.get_pet:validate_get_pet",
        response_model="._replies:PetReply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _update_pet() -> Operation[models.PetReply]:
    return Operation(
        id="updatePet",
        protocol=rest.REST,
        method="PUT",
        path="/pets/{petId}",
        version="1",
        servers=(
            Server(
                "https://api.example.com",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "petId",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
        ),
        types={
            "petId": "integer",
            "name": "string",
            "kind": "string",
            "secret": "string",
            "owner": ("either", (("object", "Owner"), "null")),
            "parts": ("either", ("string", ("array", "any"))),
        },
        has_body=True,
        validator="._validators.update_pet:validate_update_pet",
        response_model="._replies:PetReply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=("/secret",),
        package=__package__ or "",
    )


def _delete_pet() -> Operation[None]:
    return Operation(
        id="deletePet",
        protocol=rest.REST,
        method="DELETE",
        path="/pets/{petId}",
        version="1",
        servers=(
            Server(
                "https://api.example.com",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "petId",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
        ),
        types={"petId": "integer"},
        has_body=False,
        replies=(ReplyForm("204", "none"),),
        validator="._validators.delete_pet:validate_delete_pet",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "LIST_PETS": _list_pets,
    "CREATE_PET": _create_pet,
    "GET_PET": _get_pet,
    "UPDATE_PET": _update_pet,
    "DELETE_PET": _delete_pet,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
