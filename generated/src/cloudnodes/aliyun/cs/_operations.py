"""The plans of the operations of Container Service for Kubernetes."""

from __future__ import annotations

from typing import TYPE_CHECKING


from cloudnodes._runtime import aliyun
from cloudnodes._runtime.plan import Operation, Parameter, Server, ServerVariable

if TYPE_CHECKING:
    from . import models

CREATE_CLUSTER: Operation[models.CreateClusterResponse] = Operation(
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
