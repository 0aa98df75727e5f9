"""The plans of the operations of Demo."""

from __future__ import annotations

from typing import TYPE_CHECKING


from golden_conditions._runtime import rest
from golden_conditions._runtime.plan import Operation, Server

if TYPE_CHECKING:
    from . import models

CREATE_THING: Operation[models.Reply] = Operation(
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
