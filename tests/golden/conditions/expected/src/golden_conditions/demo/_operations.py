"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_conditions._runtime import rest
from golden_conditions._runtime.plan import Operation, Server
from golden_conditions._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    CREATE_THING: Operation[models.Reply]


def _create_thing() -> Operation[models.Reply]:
    return Operation(
        id="CreateThing",
        protocol=rest.REST,
        method="POST",
        path="/things",
        version="1",
        servers=(
            Server(
                "https://api.example.com",
                (),
            ),
        ),
        parameters=(),
        types={
            "mode": "string",
            "limit": "number",
            "card": "string",
            "address": "string",
            "size": "any",
            "tags": ("array", "string"),
        },
        has_body=True,
        validator="._validators.create_thing:validate_create_thing",
        response_model="._replies:Reply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "CREATE_THING": _create_thing,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
