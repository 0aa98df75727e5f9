"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_collisions._runtime import rest
from golden_collisions._runtime.plan import Operation, Parameter, ReplyForm, Server
from golden_collisions._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    CREATE_THING: Operation[models.ThingKind]
    INDEX: Operation[None]
    CREATE_THING_2: Operation[None]


def _create_thing() -> Operation[models.ThingKind]:
    return Operation(
        id="createThing",
        protocol=rest.REST,
        method="POST",
        path="/things/{user_id}",
        version="1",
        servers=(
            Server(
                "https://example.com",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "user_id",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
            Parameter(
                "json",
                "query",
                required=False,
                style=None,
                explode=None,
            ),
        ),
        types={
            "user_id": "string",
            "json": "integer",
            "userId": "integer",
            "+1": "integer",
            "-1": "integer",
            "@type": "string",
            "type": "string",
            "TYPE": "string",
            "kind": "string",
            "list": ("array", ("either", ("string", "integer"))),
            "maps": ("map", "integer"),
            "empty": "string",
        },
        has_body=True,
        validator="._validators.create_thing:validate_create_thing",
        response_model="._replies:ThingKind",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _index() -> Operation[None]:
    return Operation(
        id="index2",
        protocol=rest.REST,
        method="GET",
        path="/index",
        version="1",
        servers=(
            Server(
                "https://example.com",
                (),
            ),
        ),
        parameters=(),
        has_body=False,
        replies=(ReplyForm("200", "none"),),
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _create_thing_2() -> Operation[None]:
    return Operation(
        id="Create_Thing2",
        protocol=rest.REST,
        method="PUT",
        path="/index",
        version="1",
        servers=(
            Server(
                "https://example.com",
                (),
            ),
        ),
        parameters=(),
        has_body=False,
        replies=(ReplyForm("200", "none"),),
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "CREATE_THING": _create_thing,
    "INDEX": _index,
    "CREATE_THING_2": _create_thing_2,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
