"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_composition._runtime import rest
from golden_composition._runtime.plan import Operation, Server
from golden_composition._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    PUT_THING: Operation[models.ThingReply]
    PUT_ANIMAL: Operation[models.BirdReply]


def _put_thing() -> Operation[models.ThingReply]:
    return Operation(
        id="putThing",
        protocol=rest.REST,
        method="PUT",
        path="/things",
        version="1",
        servers=(
            Server(
                "https://example.com",
                (),
            ),
        ),
        parameters=(),
        types={
            "id": "integer",
            "kind": "string",
            "secret": "string",
            "owner": ("object", "ThingOwner"),
            "links": ("object", "ThingLinks"),
            "radius": "number",
            "size": ("either", ("integer", "string")),
            "side": "number",
        },
        has_body=True,
        validator="._validators.put_thing:validate_put_thing",
        response_model="._replies:ThingReply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _put_animal() -> Operation[models.BirdReply]:
    return Operation(
        id="putAnimal",
        protocol=rest.REST,
        method="PUT",
        path="/animals",
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
            "flies": "boolean",
            "mate": ("either", (("object", "Bird"), "null")),
            "depth": "integer",
        },
        has_body=True,
        validator="._validators.put_animal:validate_put_animal",
        response_model="._replies:BirdReply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "PUT_THING": _put_thing,
    "PUT_ANIMAL": _put_animal,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
