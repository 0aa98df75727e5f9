"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_families._runtime import rest
from golden_families._runtime.plan import Operation, Parameter, ReplyForm, Server
from golden_families._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    CREATE_OWNER: Operation[models.OwnerReply]
    PUT_PET: Operation[models.PetReply]
    CREATE_SHAPE: Operation[None]


def _create_owner() -> Operation[models.OwnerReply]:
    return Operation(
        id="createOwner",
        protocol=rest.REST,
        method="POST",
        path="/owners",
        version="1",
        servers=(
            Server(
                "https://example.com",
                (),
            ),
        ),
        parameters=(),
        types={
            "pets": ("array", ("object", "Pet")),
            "favourite": ("object", "Pet"),
            "cat": ("object", "Cat"),
        },
        has_body=True,
        validator="._validators.create_owner:validate_create_owner",
        response_model="._replies:OwnerReply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _put_pet() -> Operation[models.PetReply]:
    return Operation(
        id="putPet",
        protocol=rest.REST,
        method="PUT",
        path="/pets/{petId}",
        version="1",
        servers=(
            Server(
                "https://example.com",
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
        types={"petId": "string", "body": ("object", "Pet")},
        body_member="body",
        has_body=True,
        validator="._validators.put_pet:validate_put_pet",
        response_model="._replies:PetReply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _create_shape() -> Operation[None]:
    return Operation(
        id="createShape",
        protocol=rest.REST,
        method="POST",
        path="/shapes",
        version="1",
        servers=(
            Server(
                "https://example.com",
                (),
            ),
        ),
        parameters=(),
        types={
            "kind": "string",
            "colour": ("array", "string"),
            "radius": "number",
            "side": "number",
        },
        has_body=True,
        replies=(ReplyForm("204", "none"),),
        validator="._validators.create_shape:validate_create_shape",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "CREATE_OWNER": _create_owner,
    "PUT_PET": _put_pet,
    "CREATE_SHAPE": _create_shape,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
