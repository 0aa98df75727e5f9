"""Elastic Container Instance 2018-08-08: Containers and virtual Kubernetes nodes without servers
to manage
"""

from __future__ import annotations

from cloudnodes._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from cloudnodes.aliyun.eci.models import AcrRegistryInfo as AcrRegistryInfo
    from cloudnodes.aliyun.eci.client import AsyncClient as AsyncClient
    from cloudnodes.aliyun.eci.models import Capability as Capability
    from cloudnodes.aliyun.eci.models import CapabilityAdd as CapabilityAdd
    from cloudnodes.aliyun.eci.client import Client as Client
    from cloudnodes.aliyun.eci.models import ConfigFileToPath as ConfigFileToPath
    from cloudnodes.aliyun.eci.models import ConfigFileVolume as ConfigFileVolume
    from cloudnodes.aliyun.eci.models import Container as Container
    from cloudnodes.aliyun.eci.models import ContainerGroupTag as ContainerGroupTag
    from cloudnodes.aliyun.eci.models import ContainerImagePullPolicy as ContainerImagePullPolicy
    from cloudnodes.aliyun.eci.models import (
        ContainerLifecyclePostStartHandlerHttpGetScheme as ContainerLifecyclePostStartHandlerHttpGetScheme,
    )
    from cloudnodes.aliyun.eci.models import (
        ContainerLifecyclePreStopHandlerHttpGetScheme as ContainerLifecyclePreStopHandlerHttpGetScheme,
    )
    from cloudnodes.aliyun.eci.models import ContainerPort as ContainerPort
    from cloudnodes.aliyun.eci.models import ContainerPortProtocol as ContainerPortProtocol
    from cloudnodes.aliyun.eci.models import ContainerSecurityContext as ContainerSecurityContext
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequest as CreateContainerGroupRequest,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestComputeCategory as CreateContainerGroupRequestComputeCategory,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestCpuArchitecture as CreateContainerGroupRequestCpuArchitecture,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestDnsPolicy as CreateContainerGroupRequestDnsPolicy,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestEipISP as CreateContainerGroupRequestEipISP,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestFixedIp as CreateContainerGroupRequestFixedIp,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestGpuDriverVersion as CreateContainerGroupRequestGpuDriverVersion,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestImageAccelerateMode as CreateContainerGroupRequestImageAccelerateMode,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestIpv6AddressCount as CreateContainerGroupRequestIpv6AddressCount,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestOsType as CreateContainerGroupRequestOsType,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestRestartPolicy as CreateContainerGroupRequestRestartPolicy,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestScheduleStrategy as CreateContainerGroupRequestScheduleStrategy,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupRequestSpotStrategy as CreateContainerGroupRequestSpotStrategy,
    )
    from cloudnodes.aliyun.eci.models import (
        CreateContainerGroupResponse as CreateContainerGroupResponse,
    )
    from cloudnodes.aliyun.eci.models import CreateVirtualNodeRequest as CreateVirtualNodeRequest
    from cloudnodes.aliyun.eci.models import CreateVirtualNodeResponse as CreateVirtualNodeResponse
    from cloudnodes.aliyun.eci.models import DiskVolume as DiskVolume
    from cloudnodes.aliyun.eci.models import DnsConfig as DnsConfig
    from cloudnodes.aliyun.eci.models import DnsConfigOption as DnsConfigOption
    from cloudnodes.aliyun.eci.models import EmptyDirVolume as EmptyDirVolume
    from cloudnodes.aliyun.eci.models import EmptyDirVolumeMedium as EmptyDirVolumeMedium
    from cloudnodes.aliyun.eci.models import EnvironmentVar as EnvironmentVar
    from cloudnodes.aliyun.eci.models import EnvironmentVarFieldRef as EnvironmentVarFieldRef
    from cloudnodes.aliyun.eci.models import (
        EnvironmentVarFieldRefFieldPath as EnvironmentVarFieldRefFieldPath,
    )
    from cloudnodes.aliyun.eci.models import FlexVolume as FlexVolume
    from cloudnodes.aliyun.eci.models import FlexVolumeDriver as FlexVolumeDriver
    from cloudnodes.aliyun.eci.models import GroupSecurityContext as GroupSecurityContext
    from cloudnodes.aliyun.eci.models import HostAliase as HostAliase
    from cloudnodes.aliyun.eci.models import HostPathVolume as HostPathVolume
    from cloudnodes.aliyun.eci.models import HostPathVolumeType as HostPathVolumeType
    from cloudnodes.aliyun.eci.models import HostSecurityContext as HostSecurityContext
    from cloudnodes.aliyun.eci.models import HostSysctl as HostSysctl
    from cloudnodes.aliyun.eci.models import HttpGetAction as HttpGetAction
    from cloudnodes.aliyun.eci.models import HttpGetActionScheme as HttpGetActionScheme
    from cloudnodes.aliyun.eci.models import HttpHeader as HttpHeader
    from cloudnodes.aliyun.eci.models import ImageRegistryCredential as ImageRegistryCredential
    from cloudnodes.aliyun.eci.models import InitContainer as InitContainer
    from cloudnodes.aliyun.eci.models import (
        InitContainerImagePullPolicy as InitContainerImagePullPolicy,
    )
    from cloudnodes.aliyun.eci.models import LivenessExecAction as LivenessExecAction
    from cloudnodes.aliyun.eci.models import LivenessProbe as LivenessProbe
    from cloudnodes.aliyun.eci.models import (
        LivenessProbeSuccessThreshold as LivenessProbeSuccessThreshold,
    )
    from cloudnodes.aliyun.eci.models import NFSVolume as NFSVolume
    from cloudnodes.aliyun.eci.models import OverheadReservationOption as OverheadReservationOption
    from cloudnodes.aliyun.eci.models import ReadinessExecAction as ReadinessExecAction
    from cloudnodes.aliyun.eci.models import ReadinessProbe as ReadinessProbe
    from cloudnodes.aliyun.eci.models import (
        ReadinessProbeSuccessThreshold as ReadinessProbeSuccessThreshold,
    )
    from cloudnodes.aliyun.eci.models import Sysctl as Sysctl
    from cloudnodes.aliyun.eci.models import SysctlName as SysctlName
    from cloudnodes.aliyun.eci.models import TcpSocketAction as TcpSocketAction
    from cloudnodes.aliyun.eci.models import VirtualNodeTag as VirtualNodeTag
    from cloudnodes.aliyun.eci.models import VirtualNodeTaint as VirtualNodeTaint
    from cloudnodes.aliyun.eci.models import VirtualNodeTaintEffect as VirtualNodeTaintEffect
    from cloudnodes.aliyun.eci.models import Volume as Volume
    from cloudnodes.aliyun.eci.models import VolumeMount as VolumeMount
    from cloudnodes.aliyun.eci.models import (
        VolumeMountMountPropagation as VolumeMountMountPropagation,
    )
    from cloudnodes.aliyun.eci.models import VolumeType as VolumeType
    from cloudnodes.aliyun.eci._validators.create_container_group import (
        check_create_container_group as check_create_container_group,
    )
    from cloudnodes.aliyun.eci._validators.create_virtual_node import (
        check_create_virtual_node as check_create_virtual_node,
    )
    from cloudnodes.aliyun.eci import errors as errors
    from cloudnodes.aliyun.eci._validators.create_container_group import (
        is_valid_create_container_group as is_valid_create_container_group,
    )
    from cloudnodes.aliyun.eci._validators.create_virtual_node import (
        is_valid_create_virtual_node as is_valid_create_virtual_node,
    )
    from cloudnodes.aliyun.eci._validators.create_container_group import (
        validate_create_container_group as validate_create_container_group,
    )
    from cloudnodes.aliyun.eci._validators.create_virtual_node import (
        validate_create_virtual_node as validate_create_virtual_node,
    )

__all__ = [
    "AcrRegistryInfo",
    "AsyncClient",
    "Capability",
    "CapabilityAdd",
    "Client",
    "ConfigFileToPath",
    "ConfigFileVolume",
    "Container",
    "ContainerGroupTag",
    "ContainerImagePullPolicy",
    "ContainerLifecyclePostStartHandlerHttpGetScheme",
    "ContainerLifecyclePreStopHandlerHttpGetScheme",
    "ContainerPort",
    "ContainerPortProtocol",
    "ContainerSecurityContext",
    "CreateContainerGroupRequest",
    "CreateContainerGroupRequestComputeCategory",
    "CreateContainerGroupRequestCpuArchitecture",
    "CreateContainerGroupRequestDnsPolicy",
    "CreateContainerGroupRequestEipISP",
    "CreateContainerGroupRequestFixedIp",
    "CreateContainerGroupRequestGpuDriverVersion",
    "CreateContainerGroupRequestImageAccelerateMode",
    "CreateContainerGroupRequestIpv6AddressCount",
    "CreateContainerGroupRequestOsType",
    "CreateContainerGroupRequestRestartPolicy",
    "CreateContainerGroupRequestScheduleStrategy",
    "CreateContainerGroupRequestSpotStrategy",
    "CreateContainerGroupResponse",
    "CreateVirtualNodeRequest",
    "CreateVirtualNodeResponse",
    "DiskVolume",
    "DnsConfig",
    "DnsConfigOption",
    "EmptyDirVolume",
    "EmptyDirVolumeMedium",
    "EnvironmentVar",
    "EnvironmentVarFieldRef",
    "EnvironmentVarFieldRefFieldPath",
    "FlexVolume",
    "FlexVolumeDriver",
    "GroupSecurityContext",
    "HostAliase",
    "HostPathVolume",
    "HostPathVolumeType",
    "HostSecurityContext",
    "HostSysctl",
    "HttpGetAction",
    "HttpGetActionScheme",
    "HttpHeader",
    "ImageRegistryCredential",
    "InitContainer",
    "InitContainerImagePullPolicy",
    "LivenessExecAction",
    "LivenessProbe",
    "LivenessProbeSuccessThreshold",
    "NFSVolume",
    "OverheadReservationOption",
    "ReadinessExecAction",
    "ReadinessProbe",
    "ReadinessProbeSuccessThreshold",
    "Sysctl",
    "SysctlName",
    "TcpSocketAction",
    "VirtualNodeTag",
    "VirtualNodeTaint",
    "VirtualNodeTaintEffect",
    "Volume",
    "VolumeMount",
    "VolumeMountMountPropagation",
    "VolumeType",
    "check_create_container_group",
    "check_create_virtual_node",
    "errors",
    "is_valid_create_container_group",
    "is_valid_create_virtual_node",
    "validate_create_container_group",
    "validate_create_virtual_node",
]

_EXPORTS = {
    "AcrRegistryInfo": "cloudnodes.aliyun.eci.models",
    "AsyncClient": "cloudnodes.aliyun.eci.client",
    "Capability": "cloudnodes.aliyun.eci.models",
    "CapabilityAdd": "cloudnodes.aliyun.eci.models",
    "Client": "cloudnodes.aliyun.eci.client",
    "ConfigFileToPath": "cloudnodes.aliyun.eci.models",
    "ConfigFileVolume": "cloudnodes.aliyun.eci.models",
    "Container": "cloudnodes.aliyun.eci.models",
    "ContainerGroupTag": "cloudnodes.aliyun.eci.models",
    "ContainerImagePullPolicy": "cloudnodes.aliyun.eci.models",
    "ContainerLifecyclePostStartHandlerHttpGetScheme": "cloudnodes.aliyun.eci.models",
    "ContainerLifecyclePreStopHandlerHttpGetScheme": "cloudnodes.aliyun.eci.models",
    "ContainerPort": "cloudnodes.aliyun.eci.models",
    "ContainerPortProtocol": "cloudnodes.aliyun.eci.models",
    "ContainerSecurityContext": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequest": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestComputeCategory": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestCpuArchitecture": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestDnsPolicy": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestEipISP": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestFixedIp": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestGpuDriverVersion": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestImageAccelerateMode": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestIpv6AddressCount": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestOsType": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestRestartPolicy": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestScheduleStrategy": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupRequestSpotStrategy": "cloudnodes.aliyun.eci.models",
    "CreateContainerGroupResponse": "cloudnodes.aliyun.eci.models",
    "CreateVirtualNodeRequest": "cloudnodes.aliyun.eci.models",
    "CreateVirtualNodeResponse": "cloudnodes.aliyun.eci.models",
    "DiskVolume": "cloudnodes.aliyun.eci.models",
    "DnsConfig": "cloudnodes.aliyun.eci.models",
    "DnsConfigOption": "cloudnodes.aliyun.eci.models",
    "EmptyDirVolume": "cloudnodes.aliyun.eci.models",
    "EmptyDirVolumeMedium": "cloudnodes.aliyun.eci.models",
    "EnvironmentVar": "cloudnodes.aliyun.eci.models",
    "EnvironmentVarFieldRef": "cloudnodes.aliyun.eci.models",
    "EnvironmentVarFieldRefFieldPath": "cloudnodes.aliyun.eci.models",
    "FlexVolume": "cloudnodes.aliyun.eci.models",
    "FlexVolumeDriver": "cloudnodes.aliyun.eci.models",
    "GroupSecurityContext": "cloudnodes.aliyun.eci.models",
    "HostAliase": "cloudnodes.aliyun.eci.models",
    "HostPathVolume": "cloudnodes.aliyun.eci.models",
    "HostPathVolumeType": "cloudnodes.aliyun.eci.models",
    "HostSecurityContext": "cloudnodes.aliyun.eci.models",
    "HostSysctl": "cloudnodes.aliyun.eci.models",
    "HttpGetAction": "cloudnodes.aliyun.eci.models",
    "HttpGetActionScheme": "cloudnodes.aliyun.eci.models",
    "HttpHeader": "cloudnodes.aliyun.eci.models",
    "ImageRegistryCredential": "cloudnodes.aliyun.eci.models",
    "InitContainer": "cloudnodes.aliyun.eci.models",
    "InitContainerImagePullPolicy": "cloudnodes.aliyun.eci.models",
    "LivenessExecAction": "cloudnodes.aliyun.eci.models",
    "LivenessProbe": "cloudnodes.aliyun.eci.models",
    "LivenessProbeSuccessThreshold": "cloudnodes.aliyun.eci.models",
    "NFSVolume": "cloudnodes.aliyun.eci.models",
    "OverheadReservationOption": "cloudnodes.aliyun.eci.models",
    "ReadinessExecAction": "cloudnodes.aliyun.eci.models",
    "ReadinessProbe": "cloudnodes.aliyun.eci.models",
    "ReadinessProbeSuccessThreshold": "cloudnodes.aliyun.eci.models",
    "Sysctl": "cloudnodes.aliyun.eci.models",
    "SysctlName": "cloudnodes.aliyun.eci.models",
    "TcpSocketAction": "cloudnodes.aliyun.eci.models",
    "VirtualNodeTag": "cloudnodes.aliyun.eci.models",
    "VirtualNodeTaint": "cloudnodes.aliyun.eci.models",
    "VirtualNodeTaintEffect": "cloudnodes.aliyun.eci.models",
    "Volume": "cloudnodes.aliyun.eci.models",
    "VolumeMount": "cloudnodes.aliyun.eci.models",
    "VolumeMountMountPropagation": "cloudnodes.aliyun.eci.models",
    "VolumeType": "cloudnodes.aliyun.eci.models",
    "check_create_container_group": "cloudnodes.aliyun.eci._validators.create_container_group",
    "check_create_virtual_node": "cloudnodes.aliyun.eci._validators.create_virtual_node",
    "errors": "cloudnodes.aliyun.eci.errors",
    "is_valid_create_container_group": "cloudnodes.aliyun.eci._validators.create_container_group",
    "is_valid_create_virtual_node": "cloudnodes.aliyun.eci._validators.create_virtual_node",
    "validate_create_container_group": "cloudnodes.aliyun.eci._validators.create_container_group",
    "validate_create_virtual_node": "cloudnodes.aliyun.eci._validators.create_virtual_node",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
