"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_odd_names._runtime import rest
from golden_odd_names._runtime.plan import Operation, Server
from golden_odd_names._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    CREATE_THING_V2: Operation[models.Reply]


def _create_thing_v2() -> Operation[models.Reply]:
    return Operation(
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
        types={
            "class": "string",
            "os.modelarts/billing.mode": "string",
            "1st": "string",
            "中文名": "string",
            "model_config": "string",
            "list": ("array", "string"),
            "fooBar": "string",
            "foo_bar": "string",
            "$ref": "string",
            "x-zh": "string",
            'a"b': "string",
            "self": "string",
            "": "string",
            "Client": ("object", "Client_"),
        },
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


_MAKERS: dict[str, Callable[[], Any]] = {
    "CREATE_THING_V2": _create_thing_v2,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
