"""The plans of the operations of Elastic Container Instance, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cloudnodes._runtime import aliyun
from cloudnodes._runtime.plan import Operation, Parameter, Server, ServerVariable
from cloudnodes._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    CREATE_CONTAINER_GROUP: Operation[models.CreateContainerGroupResponse]
    CREATE_VIRTUAL_NODE: Operation[models.CreateVirtualNodeResponse]


def _create_container_group() -> Operation[models.CreateContainerGroupResponse]:
    return Operation(
        id="CreateContainerGroup",
        protocol=aliyun.RPC,
        method="POST",
        path="/",
        version="2018-08-08",
        servers=(
            Server(
                "https://eci.{region_id}.aliyuncs.com",
                (ServerVariable("region_id", client_parameter="region_id"),),
                name="public",
            ),
            Server(
                "https://eci.cn-shanghai-finance.aliyuncs.com",
                (),
                name="public",
                only_for=(("region_id", ("cn-shanghai-finance-1",)),),
            ),
            Server(
                "https://eci.cn-shenzhen-finance.aliyuncs.com",
                (),
                name="public",
                only_for=(("region_id", ("cn-shenzhen-finance-1",)),),
            ),
            Server(
                "https://eci-vpc.{region_id}.aliyuncs.com",
                (ServerVariable("region_id", client_parameter="region_id"),),
                name="vpc",
            ),
        ),
        parameters=(
            Parameter(
                "RegionId",
                "body",
                client_parameter="region_id",
            ),
        ),
        types={
            "RegionId": "string",
            "ZoneId": "string",
            "SecurityGroupId": "string",
            "VSwitchId": "string",
            "ContainerGroupName": "string",
            "RestartPolicy": "string",
            "EipInstanceId": "string",
            "Cpu": "number",
            "Memory": "number",
            "ResourceGroupId": "string",
            "DnsPolicy": "string",
            "ClientToken": "string",
            "InstanceType": "string",
            "ImageSnapshotId": "string",
            "RamRoleName": "string",
            "TerminationGracePeriodSeconds": "integer",
            "AutoMatchImageCache": "boolean",
            "Ipv6AddressCount": "integer",
            "ActiveDeadlineSeconds": "integer",
            "SpotStrategy": "string",
            "SpotPriceLimit": "number",
            "SpotDuration": "integer",
            "StrictSpot": "boolean",
            "ScheduleStrategy": "string",
            "CorePattern": "string",
            "ShareProcessNamespace": "boolean",
            "AutoCreateEip": "boolean",
            "EipBandwidth": "integer",
            "EipISP": "string",
            "EipCommonBandwidthPackage": "string",
            "HostName": "string",
            "IngressBandwidth": "integer",
            "EgressBandwidth": "integer",
            "CpuOptionsCore": "integer",
            "CpuOptionsThreadsPerCore": "integer",
            "CpuOptionsNuma": "string",
            "EphemeralStorage": "integer",
            "Tag": ("array", ("object", "ContainerGroupTag")),
            "ImageRegistryCredential": ("array", ("object", "ImageRegistryCredential")),
            "Container": ("array", ("object", "Container")),
            "Volume": ("array", ("object", "Volume")),
            "InitContainer": ("array", ("object", "InitContainer")),
            "DnsConfig": ("object", "DnsConfig"),
            "HostAliase": ("array", ("object", "HostAliase")),
            "SecurityContext": ("object", "GroupSecurityContext"),
            "HostSecurityContext": ("object", "HostSecurityContext"),
            "NtpServer": ("array", "string"),
            "AcrRegistryInfo": ("array", ("object", "AcrRegistryInfo")),
            "PlainHttpRegistry": "string",
            "InsecureRegistry": "string",
            "ImageAccelerateMode": "string",
            "Ipv6GatewayBandwidthEnable": "boolean",
            "Ipv6GatewayBandwidth": "string",
            "ContainerResourceView": "boolean",
            "FixedIp": "string",
            "FixedIpRetainHour": "integer",
            "DataCacheBucket": "string",
            "DataCachePL": "string",
            "DataCacheProvisionedIops": "integer",
            "DataCacheBurstingEnabled": "boolean",
            "DryRun": "boolean",
            "PrivateIpAddress": "string",
            "OsType": "string",
            "CpuArchitecture": "string",
            "ComputeCategory": ("array", "string"),
            "GpuDriverVersion": "string",
            "MaxPendingMinute": "integer",
            "OverheadReservationOption": ("object", "OverheadReservationOption"),
        },
        has_body=True,
        validator="._validators.create_container_group:validate_create_container_group",
        response_model="._replies:CreateContainerGroupResponse",
        errors=".errors:CATALOGUE",
        idempotency_token="ClientToken",
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(("DryRunOperation", "DryRun.Success")),
        secrets=("/ImageRegistryCredential/*/Password",),
        package=__package__ or "",
    )


def _create_virtual_node() -> Operation[models.CreateVirtualNodeResponse]:
    return Operation(
        id="CreateVirtualNode",
        protocol=aliyun.RPC,
        method="POST",
        path="/",
        version="2018-08-08",
        servers=(
            Server(
                "https://eci.{region_id}.aliyuncs.com",
                (ServerVariable("region_id", client_parameter="region_id"),),
                name="public",
            ),
            Server(
                "https://eci.cn-shanghai-finance.aliyuncs.com",
                (),
                name="public",
                only_for=(("region_id", ("cn-shanghai-finance-1",)),),
            ),
            Server(
                "https://eci.cn-shenzhen-finance.aliyuncs.com",
                (),
                name="public",
                only_for=(("region_id", ("cn-shenzhen-finance-1",)),),
            ),
            Server(
                "https://eci-vpc.{region_id}.aliyuncs.com",
                (ServerVariable("region_id", client_parameter="region_id"),),
                name="vpc",
            ),
        ),
        parameters=(
            Parameter(
                "RegionId",
                "body",
                client_parameter="region_id",
            ),
        ),
        types={
            "RegionId": "string",
            "ZoneId": "string",
            "SecurityGroupId": "string",
            "VSwitchId": "string",
            "VirtualNodeName": "string",
            "ResourceGroupId": "string",
            "ClientToken": "string",
            "EnablePublicNetwork": "boolean",
            "EipInstanceId": "string",
            "KubeConfig": "string",
            "CustomResources": "string",
            "ClusterDomain": "string",
            "ClusterDNS": "string",
            "Tag": ("array", ("object", "VirtualNodeTag")),
            "Taint": ("array", ("object", "VirtualNodeTaint")),
            "TlsBootstrapEnabled": "boolean",
        },
        has_body=True,
        validator="._validators.create_virtual_node:validate_create_virtual_node",
        response_model="._replies:CreateVirtualNodeResponse",
        errors=".errors:CATALOGUE",
        idempotency_token="ClientToken",
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(("DryRunOperation",)),
        secrets=("/KubeConfig",),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "CREATE_CONTAINER_GROUP": _create_container_group,
    "CREATE_VIRTUAL_NODE": _create_virtual_node,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
