"""The plans of the operations of Demo."""

from __future__ import annotations

from typing import TYPE_CHECKING


from golden_whole_bodies._runtime import rest
from golden_whole_bodies._runtime.plan import Operation, Parameter, Server

if TYPE_CHECKING:
    from . import models

SET_LABELS: Operation[models.DoneResponse] = Operation(
    id="SetLabels",
    protocol=rest.REST,
    method="PUT",
    path="/things/{id}/labels",
    version="1",
    servers=(
        Server(
            "https://demo.example",
            (),
        ),
    ),
    parameters=(
        Parameter(
            "id",
            "path",
            required=True,
            style=None,
            explode=None,
        ),
    ),
    body_member="body",
    has_body=True,
    validator="._validators.set_labels:validate_set_labels",
    response_model="._replies:DoneResponse",
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)

COPY_THING: Operation[models.DoneResponse] = Operation(
    id="CopyThing",
    protocol=rest.REST,
    method="POST",
    path="/things/{id}",
    version="1",
    servers=(
        Server(
            "https://demo.example",
            (),
        ),
    ),
    parameters=(
        Parameter(
            "id",
            "path",
            required=True,
            style=None,
            explode=None,
        ),
    ),
    body_member="body",
    has_body=True,
    validator="._validators.copy_thing:validate_copy_thing",
    response_model="._replies:DoneResponse",
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)

WRITE_NOTE: Operation[models.DoneResponse] = Operation(
    id="WriteNote",
    protocol=rest.REST,
    method="POST",
    path="/notes",
    version="1",
    servers=(
        Server(
            "https://demo.example",
            (),
        ),
    ),
    parameters=(),
    body_member="body",
    has_body=True,
    validator="._validators.write_note:validate_write_note",
    response_model="._replies:DoneResponse",
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)
