"""The plans of the operations of Container Service for Kubernetes, each made when it is first
used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING


from cloudnodes._runtime import aliyun
from cloudnodes._runtime.plan import Operation, Parameter, Server, ServerVariable
from cloudnodes._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    CREATE_CLUSTER: Operation[models.CreateClusterResponse]


def _create_cluster() -> Operation[models.CreateClusterResponse]:
    return Operation(
        id="CreateCluster",
        protocol=aliyun.ROA,
        method="POST",
        path="/clusters",
        version="2015-12-15",
        servers=(
            Server(
                "https://cs.{region_id}.aliyuncs.com",
                (ServerVariable("region_id", client_parameter="region_id"),),
                name="public",
            ),
            Server(
                "https://cs-anony-vpc.{region_id}.aliyuncs.com",
                (ServerVariable("region_id", client_parameter="region_id"),),
                name="vpc",
            ),
        ),
        parameters=(
            Parameter(
                "region_id",
                "body",
                client_parameter="region_id",
            ),
        ),
        has_body=True,
        validator="._validators.create_cluster:validate_create_cluster",
        response_model="._replies:CreateClusterResponse",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=("/login_password", "/nodepools/*/scaling_group/login_password"),
        package=__package__ or "",
    )


_MAKERS = {
    "CREATE_CLUSTER": _create_cluster,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
