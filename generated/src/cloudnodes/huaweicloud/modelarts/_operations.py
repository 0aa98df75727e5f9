"""The plans of the operations of ModelArts, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cloudnodes._runtime import huaweicloud
from cloudnodes._runtime.plan import Operation, Parameter, Server, ServerVariable
from cloudnodes._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    CREATE_NODE_POOL: Operation[models.CreateNodePoolResponse]


def _create_node_pool() -> Operation[models.CreateNodePoolResponse]:
    return Operation(
        id="CreateNodePool",
        protocol=huaweicloud.REST,
        method="POST",
        path="/v2/{project_id}/pools/{pool_name}/nodepools",
        version="v2",
        servers=(
            Server(
                "https://modelarts.{region_id}.myhuaweicloud.com",
                (ServerVariable("region_id", client_parameter="region_id"),),
                name="public",
            ),
            Server(
                "https://modelarts.ap-southeast-1.myhuaweicloud.cn",
                (),
                name="public",
                only_for=(("region_id", ("ap-southeast-1",)),),
            ),
        ),
        parameters=(
            Parameter(
                "project_id",
                "path",
                required=True,
                style=None,
                explode=None,
                client_parameter="project_id",
            ),
            Parameter(
                "pool_name",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
        ),
        types={
            "project_id": "string",
            "pool_name": "string",
            "apiVersion": "string",
            "kind": "string",
            "metadata": ("object", "CreateNodePoolMetaVO"),
            "spec": ("object", "NodePoolSpec"),
        },
        has_body=True,
        validator="._validators.create_node_pool:validate_create_node_pool",
        response_model="._replies:CreateNodePoolResponse",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "CREATE_NODE_POOL": _create_node_pool,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
