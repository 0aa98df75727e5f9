"""The plans of the operations of Demo."""

from __future__ import annotations

from typing import TYPE_CHECKING


from golden_odd_names._runtime import rest
from golden_odd_names._runtime.plan import Operation, Server

if TYPE_CHECKING:
    from . import models

CREATE_THING_V2: Operation[models.Reply] = Operation(
    id="create-thing.v2",
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
    validator="._validators.create_thing_v2:validate_create_thing_v2",
    response_model="._replies:Reply",
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)
