"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_whole_bodies._runtime import rest
from golden_whole_bodies._runtime.plan import Operation, Parameter, Server
from golden_whole_bodies._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    SET_LABELS: Operation[models.DoneResponse]
    COPY_THING: Operation[models.DoneResponse]
    WRITE_NOTE: Operation[models.DoneResponse]


def _set_labels() -> Operation[models.DoneResponse]:
    return Operation(
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
        types={"id": "string", "body": ("array", ("object", "SetLabelsBody"))},
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


def _copy_thing() -> Operation[models.DoneResponse]:
    return Operation(
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
        types={"id": "string", "body": ("object", "CopyThingBody")},
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


def _write_note() -> Operation[models.DoneResponse]:
    return Operation(
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
        types={"body": "string"},
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


_MAKERS: dict[str, Callable[[], Any]] = {
    "SET_LABELS": _set_labels,
    "COPY_THING": _copy_thing,
    "WRITE_NOTE": _write_note,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
