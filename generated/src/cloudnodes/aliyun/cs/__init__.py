"""Container Service for Kubernetes 2015-12-15: Creation of Kubernetes clusters on Alibaba Cloud"""

from __future__ import annotations

from cloudnodes._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from cloudnodes.aliyun.cs.models import Addon as Addon
    from cloudnodes.aliyun.cs.models import AddonName as AddonName
    from cloudnodes.aliyun.cs.client import AsyncClient as AsyncClient
    from cloudnodes.aliyun.cs.client import Client as Client
    from cloudnodes.aliyun.cs.models import CreateClusterRequest as CreateClusterRequest
    from cloudnodes.aliyun.cs.models import CreateClusterResponse as CreateClusterResponse
    from cloudnodes.aliyun.cs.models import DedicatedClusterRequest as DedicatedClusterRequest
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestClusterType as DedicatedClusterRequestClusterType,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestImageType as DedicatedClusterRequestImageType,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestLoadBalancerSpec as DedicatedClusterRequestLoadBalancerSpec,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestMasterAutoRenewPeriod as DedicatedClusterRequestMasterAutoRenewPeriod,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestMasterCount as DedicatedClusterRequestMasterCount,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestMasterInstanceChargeType as DedicatedClusterRequestMasterInstanceChargeType,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestMasterPeriod as DedicatedClusterRequestMasterPeriod,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestMasterPeriodUnit as DedicatedClusterRequestMasterPeriodUnit,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestMasterSystemDiskCategory as DedicatedClusterRequestMasterSystemDiskCategory,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestMasterSystemDiskPerformanceLevel as DedicatedClusterRequestMasterSystemDiskPerformanceLevel,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestOsType as DedicatedClusterRequestOsType,
    )
    from cloudnodes.aliyun.cs.models import (
        DedicatedClusterRequestProxyMode as DedicatedClusterRequestProxyMode,
    )
    from cloudnodes.aliyun.cs.models import InstanceTag as InstanceTag
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequest as ManagedSandboxClusterRequest,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestClusterType as ManagedSandboxClusterRequestClusterType,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestCpuPolicy as ManagedSandboxClusterRequestCpuPolicy,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestLoggingType as ManagedSandboxClusterRequestLoggingType,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestProxyMode as ManagedSandboxClusterRequestProxyMode,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestWorkerAutoRenewPeriod as ManagedSandboxClusterRequestWorkerAutoRenewPeriod,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestWorkerInstanceChargeType as ManagedSandboxClusterRequestWorkerInstanceChargeType,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestWorkerPeriod as ManagedSandboxClusterRequestWorkerPeriod,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestWorkerPeriodUnit as ManagedSandboxClusterRequestWorkerPeriodUnit,
    )
    from cloudnodes.aliyun.cs.models import (
        ManagedSandboxClusterRequestWorkerSystemDiskCategory as ManagedSandboxClusterRequestWorkerSystemDiskCategory,
    )
    from cloudnodes.aliyun.cs.models import NodeLabel as NodeLabel
    from cloudnodes.aliyun.cs.models import Nodepool as Nodepool
    from cloudnodes.aliyun.cs.models import NodepoolAutoScaling as NodepoolAutoScaling
    from cloudnodes.aliyun.cs.models import (
        NodepoolAutoScalingEipInternetChargeType as NodepoolAutoScalingEipInternetChargeType,
    )
    from cloudnodes.aliyun.cs.models import NodepoolAutoScalingType as NodepoolAutoScalingType
    from cloudnodes.aliyun.cs.models import NodepoolDataDisk as NodepoolDataDisk
    from cloudnodes.aliyun.cs.models import NodepoolDataDiskCategory as NodepoolDataDiskCategory
    from cloudnodes.aliyun.cs.models import NodepoolDataDiskEncrypted as NodepoolDataDiskEncrypted
    from cloudnodes.aliyun.cs.models import (
        NodepoolDataDiskPerformanceLevel as NodepoolDataDiskPerformanceLevel,
    )
    from cloudnodes.aliyun.cs.models import NodepoolInfo as NodepoolInfo
    from cloudnodes.aliyun.cs.models import NodepoolInfoType as NodepoolInfoType
    from cloudnodes.aliyun.cs.models import NodepoolInterconnectConfig as NodepoolInterconnectConfig
    from cloudnodes.aliyun.cs.models import NodepoolInterconnectMode as NodepoolInterconnectMode
    from cloudnodes.aliyun.cs.models import NodepoolKubernetesConfig as NodepoolKubernetesConfig
    from cloudnodes.aliyun.cs.models import (
        NodepoolKubernetesConfigCpuPolicy as NodepoolKubernetesConfigCpuPolicy,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolKubernetesConfigRuntime as NodepoolKubernetesConfigRuntime,
    )
    from cloudnodes.aliyun.cs.models import NodepoolManagement as NodepoolManagement
    from cloudnodes.aliyun.cs.models import NodepoolScalingGroup as NodepoolScalingGroup
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupAutoRenewPeriod as NodepoolScalingGroupAutoRenewPeriod,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupImageType as NodepoolScalingGroupImageType,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupInstanceChargeType as NodepoolScalingGroupInstanceChargeType,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupInternetChargeType as NodepoolScalingGroupInternetChargeType,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupMultiAzPolicy as NodepoolScalingGroupMultiAzPolicy,
    )
    from cloudnodes.aliyun.cs.models import NodepoolScalingGroupPeriod as NodepoolScalingGroupPeriod
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupPeriodUnit as NodepoolScalingGroupPeriodUnit,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupPlatform as NodepoolScalingGroupPlatform,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupScalingPolicy as NodepoolScalingGroupScalingPolicy,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupSpotStrategy as NodepoolScalingGroupSpotStrategy,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupSystemDiskCategory as NodepoolScalingGroupSystemDiskCategory,
    )
    from cloudnodes.aliyun.cs.models import (
        NodepoolScalingGroupSystemDiskPerformanceLevel as NodepoolScalingGroupSystemDiskPerformanceLevel,
    )
    from cloudnodes.aliyun.cs.models import NodepoolTeeConfig as NodepoolTeeConfig
    from cloudnodes.aliyun.cs.models import NodepoolUpgradeConfig as NodepoolUpgradeConfig
    from cloudnodes.aliyun.cs.models import Runtime as Runtime
    from cloudnodes.aliyun.cs.models import RuntimeName as RuntimeName
    from cloudnodes.aliyun.cs.models import SandboxedRuntime as SandboxedRuntime
    from cloudnodes.aliyun.cs.models import SandboxedRuntimeName as SandboxedRuntimeName
    from cloudnodes.aliyun.cs.models import SpotPriceLimit as SpotPriceLimit
    from cloudnodes.aliyun.cs.models import Tag as Tag
    from cloudnodes.aliyun.cs.models import Taint as Taint
    from cloudnodes.aliyun.cs.models import TaintEffect as TaintEffect
    from cloudnodes.aliyun.cs.models import WorkerDataDisk as WorkerDataDisk
    from cloudnodes.aliyun.cs.models import WorkerDataDiskCategory as WorkerDataDiskCategory
    from cloudnodes.aliyun.cs.models import WorkerDataDiskEncrypted as WorkerDataDiskEncrypted
    from cloudnodes.aliyun.cs._validators.create_cluster import (
        check_create_cluster as check_create_cluster,
    )
    from cloudnodes.aliyun.cs import errors as errors
    from cloudnodes.aliyun.cs._validators.create_cluster import (
        is_valid_create_cluster as is_valid_create_cluster,
    )
    from cloudnodes.aliyun.cs._validators.create_cluster import (
        validate_create_cluster as validate_create_cluster,
    )

__all__ = [
    "Addon",
    "AddonName",
    "AsyncClient",
    "Client",
    "CreateClusterRequest",
    "CreateClusterResponse",
    "DedicatedClusterRequest",
    "DedicatedClusterRequestClusterType",
    "DedicatedClusterRequestImageType",
    "DedicatedClusterRequestLoadBalancerSpec",
    "DedicatedClusterRequestMasterAutoRenewPeriod",
    "DedicatedClusterRequestMasterCount",
    "DedicatedClusterRequestMasterInstanceChargeType",
    "DedicatedClusterRequestMasterPeriod",
    "DedicatedClusterRequestMasterPeriodUnit",
    "DedicatedClusterRequestMasterSystemDiskCategory",
    "DedicatedClusterRequestMasterSystemDiskPerformanceLevel",
    "DedicatedClusterRequestOsType",
    "DedicatedClusterRequestProxyMode",
    "InstanceTag",
    "ManagedSandboxClusterRequest",
    "ManagedSandboxClusterRequestClusterType",
    "ManagedSandboxClusterRequestCpuPolicy",
    "ManagedSandboxClusterRequestLoggingType",
    "ManagedSandboxClusterRequestProxyMode",
    "ManagedSandboxClusterRequestWorkerAutoRenewPeriod",
    "ManagedSandboxClusterRequestWorkerInstanceChargeType",
    "ManagedSandboxClusterRequestWorkerPeriod",
    "ManagedSandboxClusterRequestWorkerPeriodUnit",
    "ManagedSandboxClusterRequestWorkerSystemDiskCategory",
    "NodeLabel",
    "Nodepool",
    "NodepoolAutoScaling",
    "NodepoolAutoScalingEipInternetChargeType",
    "NodepoolAutoScalingType",
    "NodepoolDataDisk",
    "NodepoolDataDiskCategory",
    "NodepoolDataDiskEncrypted",
    "NodepoolDataDiskPerformanceLevel",
    "NodepoolInfo",
    "NodepoolInfoType",
    "NodepoolInterconnectConfig",
    "NodepoolInterconnectMode",
    "NodepoolKubernetesConfig",
    "NodepoolKubernetesConfigCpuPolicy",
    "NodepoolKubernetesConfigRuntime",
    "NodepoolManagement",
    "NodepoolScalingGroup",
    "NodepoolScalingGroupAutoRenewPeriod",
    "NodepoolScalingGroupImageType",
    "NodepoolScalingGroupInstanceChargeType",
    "NodepoolScalingGroupInternetChargeType",
    "NodepoolScalingGroupMultiAzPolicy",
    "NodepoolScalingGroupPeriod",
    "NodepoolScalingGroupPeriodUnit",
    "NodepoolScalingGroupPlatform",
    "NodepoolScalingGroupScalingPolicy",
    "NodepoolScalingGroupSpotStrategy",
    "NodepoolScalingGroupSystemDiskCategory",
    "NodepoolScalingGroupSystemDiskPerformanceLevel",
    "NodepoolTeeConfig",
    "NodepoolUpgradeConfig",
    "Runtime",
    "RuntimeName",
    "SandboxedRuntime",
    "SandboxedRuntimeName",
    "SpotPriceLimit",
    "Tag",
    "Taint",
    "TaintEffect",
    "WorkerDataDisk",
    "WorkerDataDiskCategory",
    "WorkerDataDiskEncrypted",
    "check_create_cluster",
    "errors",
    "is_valid_create_cluster",
    "validate_create_cluster",
]

_EXPORTS = {
    "Addon": "cloudnodes.aliyun.cs.models",
    "AddonName": "cloudnodes.aliyun.cs.models",
    "AsyncClient": "cloudnodes.aliyun.cs.client",
    "Client": "cloudnodes.aliyun.cs.client",
    "CreateClusterRequest": "cloudnodes.aliyun.cs.models",
    "CreateClusterResponse": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequest": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestClusterType": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestImageType": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestLoadBalancerSpec": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestMasterAutoRenewPeriod": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestMasterCount": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestMasterInstanceChargeType": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestMasterPeriod": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestMasterPeriodUnit": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestMasterSystemDiskCategory": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestMasterSystemDiskPerformanceLevel": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestOsType": "cloudnodes.aliyun.cs.models",
    "DedicatedClusterRequestProxyMode": "cloudnodes.aliyun.cs.models",
    "InstanceTag": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequest": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestClusterType": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestCpuPolicy": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestLoggingType": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestProxyMode": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestWorkerAutoRenewPeriod": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestWorkerInstanceChargeType": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestWorkerPeriod": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestWorkerPeriodUnit": "cloudnodes.aliyun.cs.models",
    "ManagedSandboxClusterRequestWorkerSystemDiskCategory": "cloudnodes.aliyun.cs.models",
    "NodeLabel": "cloudnodes.aliyun.cs.models",
    "Nodepool": "cloudnodes.aliyun.cs.models",
    "NodepoolAutoScaling": "cloudnodes.aliyun.cs.models",
    "NodepoolAutoScalingEipInternetChargeType": "cloudnodes.aliyun.cs.models",
    "NodepoolAutoScalingType": "cloudnodes.aliyun.cs.models",
    "NodepoolDataDisk": "cloudnodes.aliyun.cs.models",
    "NodepoolDataDiskCategory": "cloudnodes.aliyun.cs.models",
    "NodepoolDataDiskEncrypted": "cloudnodes.aliyun.cs.models",
    "NodepoolDataDiskPerformanceLevel": "cloudnodes.aliyun.cs.models",
    "NodepoolInfo": "cloudnodes.aliyun.cs.models",
    "NodepoolInfoType": "cloudnodes.aliyun.cs.models",
    "NodepoolInterconnectConfig": "cloudnodes.aliyun.cs.models",
    "NodepoolInterconnectMode": "cloudnodes.aliyun.cs.models",
    "NodepoolKubernetesConfig": "cloudnodes.aliyun.cs.models",
    "NodepoolKubernetesConfigCpuPolicy": "cloudnodes.aliyun.cs.models",
    "NodepoolKubernetesConfigRuntime": "cloudnodes.aliyun.cs.models",
    "NodepoolManagement": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroup": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupAutoRenewPeriod": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupImageType": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupInstanceChargeType": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupInternetChargeType": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupMultiAzPolicy": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupPeriod": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupPeriodUnit": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupPlatform": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupScalingPolicy": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupSpotStrategy": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupSystemDiskCategory": "cloudnodes.aliyun.cs.models",
    "NodepoolScalingGroupSystemDiskPerformanceLevel": "cloudnodes.aliyun.cs.models",
    "NodepoolTeeConfig": "cloudnodes.aliyun.cs.models",
    "NodepoolUpgradeConfig": "cloudnodes.aliyun.cs.models",
    "Runtime": "cloudnodes.aliyun.cs.models",
    "RuntimeName": "cloudnodes.aliyun.cs.models",
    "SandboxedRuntime": "cloudnodes.aliyun.cs.models",
    "SandboxedRuntimeName": "cloudnodes.aliyun.cs.models",
    "SpotPriceLimit": "cloudnodes.aliyun.cs.models",
    "Tag": "cloudnodes.aliyun.cs.models",
    "Taint": "cloudnodes.aliyun.cs.models",
    "TaintEffect": "cloudnodes.aliyun.cs.models",
    "WorkerDataDisk": "cloudnodes.aliyun.cs.models",
    "WorkerDataDiskCategory": "cloudnodes.aliyun.cs.models",
    "WorkerDataDiskEncrypted": "cloudnodes.aliyun.cs.models",
    "check_create_cluster": "cloudnodes.aliyun.cs._validators.create_cluster",
    "errors": "cloudnodes.aliyun.cs.errors",
    "is_valid_create_cluster": "cloudnodes.aliyun.cs._validators.create_cluster",
    "validate_create_cluster": "cloudnodes.aliyun.cs._validators.create_cluster",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
