"""The plans of the operations of Demo."""

from __future__ import annotations

from typing import TYPE_CHECKING


from golden_access._runtime import rest
from golden_access._runtime.plan import Operation, Parameter, SecurityScheme, Server
from golden_access._runtime.paging import Paging

if TYPE_CHECKING:
    from . import models

LIST_PETS: Operation[models.ListPetsResponse] = Operation(
    id="ListPets",
    protocol=rest.REST,
    method="GET",
    path="/pets",
    version="1",
    servers=(
        Server(
            "https://api.example.com/v1",
            (),
        ),
    ),
    parameters=(
        Parameter(
            "token",
            "query",
            required=False,
            style=None,
            explode=None,
        ),
    ),
    has_body=False,
    security=(
        (
            SecurityScheme(
                "key",
                "apiKey",
                parameter="api_key",
                location="query",
                environment="DEMO_KEY",
            ),
        ),
        (
            SecurityScheme(
                "client",
                "oauth2",
                token_url="/oauth/token",
                scopes=("read",),
                environment="DEMO_CLIENT",
            ),
        ),
    ),
    validator="._validators.list_pets:validate_list_pets",
    response_model="._replies:ListPetsResponse",
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)

LIST_PETS_ITEMS = Paging(
    "token",
    items=("data",),
    next=("next",),
)

ADD_PET: Operation[None] = Operation(
    id="AddPet",
    protocol=rest.REST,
    method="POST",
    path="/pets",
    version="1",
    servers=(
        Server(
            "https://api.example.com/v1",
            (),
        ),
    ),
    parameters=(),
    has_body=True,
    security=(
        (
            SecurityScheme(
                "user",
                "basic",
                environment="DEMO_USER",
            ),
            SecurityScheme(
                "cookie",
                "apiKey",
                parameter="sid",
                location="cookie",
                environment="DEMO_COOKIE",
            ),
        ),
        (),
    ),
    validator="._validators.add_pet:validate_add_pet",
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((204,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)

LIST_TAGS: Operation[models.ListTagsResponse] = Operation(
    id="ListTags",
    protocol=rest.REST,
    method="GET",
    path="/tags",
    version="1",
    servers=(
        Server(
            "https://api.example.com/v1",
            (),
        ),
    ),
    parameters=(
        Parameter(
            "page",
            "query",
            required=False,
            style=None,
            explode=None,
        ),
    ),
    has_body=False,
    security=(
        (
            SecurityScheme(
                "token",
                "bearer",
                environment="DEMO_TOKEN",
            ),
        ),
        (
            SecurityScheme(
                "scheme",
                "http",
                parameter="Token",
                location="header",
                environment="DEMO_SCHEME",
            ),
        ),
    ),
    validator="._validators.list_tags:validate_list_tags",
    response_model="._replies:ListTagsResponse",
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)

LIST_TAGS_ITEMS = Paging(
    "page",
    items=(),
    counts="pages",
    first=1,
)

LIST_LOGS: Operation[models.ListLogsResponse] = Operation(
    id="ListLogs",
    protocol=rest.REST,
    method="GET",
    path="/logs",
    version="1",
    servers=(
        Server(
            "https://api.example.com/v1",
            (),
        ),
    ),
    parameters=(
        Parameter(
            "offset",
            "query",
            required=False,
            style=None,
            explode=None,
        ),
    ),
    has_body=False,
    validator="._validators.list_logs:validate_list_logs",
    response_model="._replies:ListLogsResponse",
    errors=".errors:CATALOGUE",
    idempotency_token=None,
    success_statuses=frozenset((200,)),
    dry_run_codes=frozenset(()),
    secrets=(),
    package=__package__ or "",
)

LIST_LOGS_ITEMS = Paging(
    "offset",
    items=("lines",),
    counts="items",
    first=1,
)
