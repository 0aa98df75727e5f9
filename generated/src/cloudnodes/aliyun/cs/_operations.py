"""The plans of the operations of Container Service for Kubernetes, each made when it is first
used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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
        types={
            "cluster_type": "string",
            "name": "string",
            "region_id": "string",
            "zone_id": "string",
            "resource_group_id": "string",
            "kubernetes_version": "string",
            "runtime": ("object", "Runtime"),
            "vpcid": "string",
            "vswitch_ids": ("array", "string"),
            "pod_vswitch_ids": ("array", "string"),
            "container_cidr": "string",
            "service_cidr": "string",
            "node_cidr_mask": "string",
            "security_group_id": "string",
            "is_enterprise_security_group": "boolean",
            "snat_entry": "boolean",
            "endpoint_public_access": "boolean",
            "ssh_flags": "boolean",
            "proxy_mode": "string",
            "node_port_range": "string",
            "cpu_policy": "string",
            "cloud_monitor_flags": "boolean",
            "timezone": "string",
            "logging_type": "string",
            "disable_rollback": "boolean",
            "timeout_mins": "integer",
            "deletion_protection": "boolean",
            "tags": ("array", ("object", "Tag")),
            "taints": ("array", ("object", "Taint")),
            "user_data": "string",
            "key_pair": "string",
            "login_password": "string",
            "addons": ("array", ("object", "Addon")),
            "num_of_nodes": "integer",
            "worker_vswitch_ids": ("array", "string"),
            "worker_instance_types": ("array", "string"),
            "worker_system_disk_category": "string",
            "worker_system_disk_size": "integer",
            "worker_data_disks": ("array", ("object", "WorkerDataDisk")),
            "worker_instance_charge_type": "string",
            "worker_period_unit": "string",
            "worker_period": "integer",
            "worker_auto_renew": "boolean",
            "worker_auto_renew_period": "integer",
            "load_balancer_spec": "string",
            "enable_rrsa": "boolean",
            "cluster_domain": "string",
            "custom_san": "string",
            "service_account_issuer": "string",
            "api_audiences": "string",
            "node_name_mode": "string",
            "keep_instance_name": "boolean",
            "rds_instances": ("array", "string"),
            "master_count": "integer",
            "image_type": "string",
            "image_id": "string",
            "os_type": "string",
            "master_vswitch_ids": ("array", "string"),
            "master_instance_types": ("array", "string"),
            "master_system_disk_category": "string",
            "master_system_disk_size": "integer",
            "master_system_disk_performance_level": "string",
            "master_system_disk_snapshot_policy_id": "string",
            "master_instance_charge_type": "string",
            "master_period_unit": "string",
            "master_period": "integer",
            "master_auto_renew": "boolean",
            "master_auto_renew_period": "integer",
            "nodepools": ("array", ("object", "Nodepool")),
        },
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


_MAKERS: dict[str, Callable[[], Any]] = {
    "CREATE_CLUSTER": _create_cluster,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
