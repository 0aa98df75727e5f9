"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_access._runtime import rest
from golden_access._runtime.plan import (
    Operation,
    Parameter,
    ReplyForm,
    SecurityScheme,
    Server,
    Webhook,
)
from golden_access._runtime.paging import Paging
from golden_access._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    LIST_PETS: Operation[models.ListPetsResponse]
    LIST_PETS_ITEMS: Paging
    ADD_PET: Operation[None]
    LIST_TAGS: Operation[models.ListTagsResponse]
    LIST_TAGS_ITEMS: Paging
    LIST_LOGS: Operation[models.ListLogsResponse]
    LIST_LOGS_ITEMS: Paging
    ADD_PET_FED: Webhook
    PET_MOVED: Webhook


def _list_pets() -> Operation[models.ListPetsResponse]:
    return Operation(
        id="ListPets",
        protocol=rest.REST,
        method="GET",
        path="/pets",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "token",
                "query",
                required=False,
                style=None,
                explode=None,
            ),
        ),
        types={"token": "string"},
        has_body=False,
        security=(
            (
                SecurityScheme(
                    "key",
                    "apiKey",
                    parameter="api_key",
                    location="query",
                    environment="DEMO_KEY",
                ),
            ),
            (
                SecurityScheme(
                    "client",
                    "oauth2",
                    token_url="/oauth/token",
                    scopes=("read",),
                    environment="DEMO_CLIENT",
                ),
            ),
        ),
        validator="._validators.list_pets:validate_list_pets",
        response_model="._replies:ListPetsResponse",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _list_pets_items() -> Paging:
    return Paging(
        "token",
        items=("data",),
        next=("next",),
        as_text=True,
    )


def _add_pet() -> Operation[None]:
    return Operation(
        id="AddPet",
        protocol=rest.REST,
        method="POST",
        path="/pets",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(),
        types={"name": "string"},
        has_body=True,
        replies=(ReplyForm("204", "none"),),
        security=(
            (
                SecurityScheme(
                    "user",
                    "basic",
                    environment="DEMO_USER",
                ),
                SecurityScheme(
                    "cookie",
                    "apiKey",
                    parameter="sid",
                    location="cookie",
                    environment="DEMO_COOKIE",
                ),
            ),
            (),
        ),
        validator="._validators.add_pet:validate_add_pet",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _list_tags() -> Operation[models.ListTagsResponse]:
    return Operation(
        id="ListTags",
        protocol=rest.REST,
        method="GET",
        path="/tags",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "page",
                "query",
                required=False,
                style=None,
                explode=None,
            ),
        ),
        types={"page": "integer"},
        has_body=False,
        security=(
            (
                SecurityScheme(
                    "token",
                    "bearer",
                    environment="DEMO_TOKEN",
                ),
            ),
            (
                SecurityScheme(
                    "scheme",
                    "http",
                    parameter="Token",
                    location="header",
                    environment="DEMO_SCHEME",
                ),
            ),
        ),
        validator="._validators.list_tags:validate_list_tags",
        response_model="._replies:ListTagsResponse",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _list_tags_items() -> Paging:
    return Paging(
        "page",
        items=(),
        counts="pages",
        first=1,
    )


def _list_logs() -> Operation[models.ListLogsResponse]:
    return Operation(
        id="ListLogs",
        protocol=rest.REST,
        method="GET",
        path="/logs",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "offset",
                "query",
                required=False,
                style=None,
                explode=None,
            ),
        ),
        types={"offset": "integer"},
        has_body=False,
        validator="._validators.list_logs:validate_list_logs",
        response_model="._replies:ListLogsResponse",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _list_logs_items() -> Paging:
    return Paging(
        "offset",
        items=("lines",),
        counts="items",
        first=1,
    )


def _add_pet_fed() -> Webhook:
    return Webhook(
        id="AddPetFed",
        validator="._validators.add_pet_fed:validate_add_pet_fed",
        secrets=(),
        package=__package__ or "",
    )


def _pet_moved() -> Webhook:
    return Webhook(
        id="PetMoved",
        validator="._validators.pet_moved:validate_pet_moved",
        secrets=(),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "LIST_PETS": _list_pets,
    "LIST_PETS_ITEMS": _list_pets_items,
    "ADD_PET": _add_pet,
    "LIST_TAGS": _list_tags,
    "LIST_TAGS_ITEMS": _list_tags_items,
    "LIST_LOGS": _list_logs,
    "LIST_LOGS_ITEMS": _list_logs_items,
    "ADD_PET_FED": _add_pet_fed,
    "PET_MOVED": _pet_moved,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
