"""The plans of the operations of Demo."""

from __future__ import annotations

from typing import TYPE_CHECKING


from golden_composition._runtime import rest
from golden_composition._runtime.plan import Operation, Server

if TYPE_CHECKING:
    from . import models

PUT_THING: Operation[models.ThingReply] = Operation(
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

PUT_ANIMAL: Operation[models.BirdReply] = Operation(
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
