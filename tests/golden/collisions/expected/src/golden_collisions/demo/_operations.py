"""The plans of the operations of Demo."""

from __future__ import annotations

from typing import TYPE_CHECKING


from golden_collisions._runtime import rest
from golden_collisions._runtime.plan import Operation, Parameter, Server

if TYPE_CHECKING:
    from . import models

CREATE_THING: Operation[models.ThingKind] = Operation(
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

INDEX: Operation[None] = Operation(
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
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)

CREATE_THING_2: Operation[None] = Operation(
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
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)
