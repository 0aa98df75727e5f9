"""Operation plans by hand, as generation makes them for the operations that the tests send."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, SecretStr
from pydantic.alias_generators import to_pascal

from cloudnodes._runtime import aliyun, huaweicloud
from cloudnodes._runtime.errors import (
    BadRequestError,
    ErrorCase,
    ErrorCatalogue,
    PermissionDeniedError,
    ThrottledError,
)
from cloudnodes._runtime.plan import Operation, Parameter, Server, ServerVariable

__all__ = [
    "CREATE_CLUSTER",
    "CREATE_CONTAINER_GROUP",
    "CREATE_NODE_POOL",
    "GET_THING",
    "PUT_THING",
    "rest",
]

#: Not a part of cloudnodes, whose services all sign.
rest: Any = import_module("specwright.runtime.rest")


class _Model(BaseModel):
    """Python names inside, documented names outside; unknown members are kept."""

    model_config = ConfigDict(alias_generator=to_pascal, populate_by_name=True, extra="allow")


class Reply(_Model):
    """A reply of ECI."""

    request_id: str
    container_group_id: str


class Registry(_Model):
    """Where images come from."""

    server: str | None = None
    password: SecretStr | None = None


class Container(_Model):
    """A container of a group."""

    name: str | None = None
    image: str | None = None
    tty: bool | None = None


class CreateContainerGroupRequest(_Model):
    """A request of ECI."""

    region_id: str | None = None
    container_group_name: str | None = None
    container: list[Container] | None = None
    image_registry_credential: list[Registry] | None = None


class QuotaExceeded(PermissionDeniedError):
    """403 QuotaExceeded."""


class NoPermission(BadRequestError, PermissionDeniedError):
    """NoPermission stands under 400 and 403."""


class OutOfStock(PermissionDeniedError):
    """403 OperationDenied.NoStock."""


class Throttling(ThrottledError):
    """400 Throttling."""


CATALOGUE = ErrorCatalogue(
    (
        ErrorCase(
            "QuotaExceeded",
            403,
            QuotaExceeded,
            causes=("The account has as many instances as it may have.",),
            causes_zh=("账号的实例数已达上限。",),
            remedy="Ask for a higher quota.",
            remedy_zh="申请提高配额。",
            retryable=False,
        ),
        ErrorCase("NoPermission", 400, NoPermission, causes=("The service is not enabled.",)),
        ErrorCase("NoPermission", 403, NoPermission, causes=("The RAM policy denies it.",)),
        ErrorCase("NoPermission", 403, NoPermission, causes=("The role is missing.",)),
        ErrorCase("OperationDenied.NoStock", 403, OutOfStock, retryable=True),
        ErrorCase("Throttling", 400, Throttling),
    )
)


CREATE_CONTAINER_GROUP: Operation[Reply] = Operation(
    id="CreateContainerGroup",
    protocol=aliyun.RPC,
    version="2018-08-08",
    servers=(Server("https://eci.{region_id}.aliyuncs.com", (ServerVariable("region_id"),)),),
    parameters=(Parameter("RegionId", "query", client_parameter="region_id"),),
    response_model=".plans:Reply",
    request_model=".plans:CreateContainerGroupRequest",
    errors=".plans:CATALOGUE",
    idempotency_token="ClientToken",
    dry_run_codes=frozenset({"DryRunOperation"}),
    secrets=("/ImageRegistryCredential/*/Password",),
    package=__package__,
)

CREATE_CLUSTER: Operation[Any] = Operation(
    id="CreateCluster",
    protocol=aliyun.ROA,
    version="2015-12-15",
    path="/clusters",
    servers=(Server("https://cs.{region_id}.aliyuncs.com", (ServerVariable("region_id"),)),),
    parameters=(Parameter("region_id", "body", client_parameter="region_id"),),
    success_statuses=frozenset({200, 202}),
    secrets=("/login_password",),
)

CREATE_NODE_POOL: Operation[Any] = Operation(
    id="CreateNodePool",
    protocol=huaweicloud.REST,
    version="v2",
    path="/v2/{project_id}/pools/{pool_name}/nodepools",
    servers=(
        Server("https://modelarts.{region_id}.myhuaweicloud.com", (ServerVariable("region_id"),)),
    ),
    parameters=(
        Parameter("project_id", "path", client_parameter="project_id"),
        Parameter("pool_name", "path"),
    ),
)

GET_THING: Operation[Any] = Operation(
    id="getThing",
    protocol=rest.REST,
    method="GET",
    path="/things/{id}",
    has_body=False,
    parameters=(
        Parameter("id", "path"),
        Parameter("tag", "query"),
        Parameter("ids", "query", explode=False),
        Parameter("piped", "query", style="pipeDelimited"),
        Parameter("filter", "query", style="deepObject", explode=True),
        Parameter("color", "query"),
        Parameter("X-Flags", "header"),
    ),
)

PUT_THING: Operation[Any] = Operation(
    id="putThing",
    protocol=rest.REST,
    method="PUT",
    path="/things/{id}",
    parameters=(Parameter("id", "path"),),
    body_member="body",
)


def without_token(query: Mapping[str, str]) -> dict[str, str]:
    """Query parameters but for the idempotency token, which the client makes."""
    return {name: value for name, value in query.items() if name != "ClientToken"}


def needs(module: str) -> Any:
    """An official SDK, or a skip that says that it is not installed."""
    return pytest.importorskip(module, reason=f"the official SDK {module} is not installed")
