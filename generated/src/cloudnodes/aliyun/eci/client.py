"""Clients of Elastic Container Instance, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from cloudnodes._runtime import client as _client
from cloudnodes._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl

    import httpx2

    from cloudnodes._runtime.hooks import Hook
    from cloudnodes._runtime.retry import RetryPolicy
    from cloudnodes._runtime.timeouts import Timeout
    from cloudnodes._runtime import aliyun
    from . import models


class Client(_client.SyncClient):
    """Calls Elastic Container Instance; may be shared between threads. Credentials that are not
    given are read from the environment. `endpoint` names one of its endpoints (public, vpc).
    `base_url` replaces the service's endpoint, and `timeout` is in seconds for a whole call.
    """

    def __init__(
        self,
        *,
        region_id: str | None = None,
        credentials: aliyun.CredentialsSource | None = None,
        base_url: str | None = None,
        endpoint: Literal["public", "vpc"] | None = None,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        validate: bool = True,
        allow_unknown: bool = False,
        hooks: Iterable[Hook] = (),
        http_client: httpx2.Client | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        super().__init__(
            {
                "region_id": region_id,
            },
            credentials=credentials,
            base_url=base_url,
            endpoint=endpoint,
            timeout=timeout,
            retry=retry,
            validate=validate,
            allow_unknown=allow_unknown,
            hooks=hooks,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
        )

    def create_container_group(
        self,
        request: models.CreateContainerGroupRequest | Mapping[str, Any],
    ) -> models.CreateContainerGroupResponse:
        """Create an elastic container instance.

        Creates an elastic container instance, that is, a group of containers that share network
        and volumes and run without a server of your own. Say how large it is either by vCPUs
        and memory (`Cpu`, `Memory`) or by ECS instance types (`InstanceType`); spot instances,
        several zones, several instance types and tags work with both. Further parameters cover
        images (pulling, image caches, private registries), network (security group, EIP, IPv6,
        bandwidth), storage (cloud disks, NAS, OSS, empty directories, configuration files, more
        temporary storage), containers (commands, probes, environment, security context, NTP),
        logs and core files. The call makes the system create the service-linked role
        AliyunServiceRoleForECI, by which ECI reaches ECS, VPC and other services for you.
        Instances are charged for; use `DryRun` to check a request without creating anything.
        """
        return self.call(
            _operations.CREATE_CONTAINER_GROUP,
            request,
        )

    def create_virtual_node(
        self,
        request: models.CreateVirtualNodeRequest | Mapping[str, Any],
    ) -> models.CreateVirtualNodeResponse:
        """Create a virtual node.

        Adds a virtual node (VNode) to a Kubernetes cluster that you run yourself, so that pods
        scheduled to the node run as elastic container instances instead of on your own servers.
        Give it the network that the node and its pods use, the KubeConfig by which it joins the
        cluster, and the taints and resources that steer scheduling. The call makes the system
        create the service-linked role AliyunServiceRoleForECIVnode, through which the node
        reaches ECI, ECS, VPC and the other services that it needs. Virtual nodes are billed by
        their number: each one keeps a resident node running, which is charged like an ECI
        instance with 2 vCPU and 8 GiB of memory.
        """
        return self.call(
            _operations.CREATE_VIRTUAL_NODE,
            request,
        )


class AsyncClient(_client.AsyncClient):
    """Calls Elastic Container Instance from asyncio or Trio. Credentials that are not given are
    read from the environment. `endpoint` names one of its endpoints (public, vpc). `base_url`
    replaces the service's endpoint, and `timeout` is in seconds for a whole call.
    """

    def __init__(
        self,
        *,
        region_id: str | None = None,
        credentials: aliyun.CredentialsSource | None = None,
        base_url: str | None = None,
        endpoint: Literal["public", "vpc"] | None = None,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        validate: bool = True,
        allow_unknown: bool = False,
        hooks: Iterable[Hook] = (),
        http_client: httpx2.AsyncClient | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        super().__init__(
            {
                "region_id": region_id,
            },
            credentials=credentials,
            base_url=base_url,
            endpoint=endpoint,
            timeout=timeout,
            retry=retry,
            validate=validate,
            allow_unknown=allow_unknown,
            hooks=hooks,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
        )

    async def create_container_group(
        self,
        request: models.CreateContainerGroupRequest | Mapping[str, Any],
    ) -> models.CreateContainerGroupResponse:
        """Create an elastic container instance.

        Creates an elastic container instance, that is, a group of containers that share network
        and volumes and run without a server of your own. Say how large it is either by vCPUs
        and memory (`Cpu`, `Memory`) or by ECS instance types (`InstanceType`); spot instances,
        several zones, several instance types and tags work with both. Further parameters cover
        images (pulling, image caches, private registries), network (security group, EIP, IPv6,
        bandwidth), storage (cloud disks, NAS, OSS, empty directories, configuration files, more
        temporary storage), containers (commands, probes, environment, security context, NTP),
        logs and core files. The call makes the system create the service-linked role
        AliyunServiceRoleForECI, by which ECI reaches ECS, VPC and other services for you.
        Instances are charged for; use `DryRun` to check a request without creating anything.
        """
        return await self.call(
            _operations.CREATE_CONTAINER_GROUP,
            request,
        )

    async def create_virtual_node(
        self,
        request: models.CreateVirtualNodeRequest | Mapping[str, Any],
    ) -> models.CreateVirtualNodeResponse:
        """Create a virtual node.

        Adds a virtual node (VNode) to a Kubernetes cluster that you run yourself, so that pods
        scheduled to the node run as elastic container instances instead of on your own servers.
        Give it the network that the node and its pods use, the KubeConfig by which it joins the
        cluster, and the taints and resources that steer scheduling. The call makes the system
        create the service-linked role AliyunServiceRoleForECIVnode, through which the node
        reaches ECI, ECS, VPC and the other services that it needs. Virtual nodes are billed by
        their number: each one keeps a resident node running, which is charged like an ECI
        instance with 2 vCPU and 8 GiB of memory.
        """
        return await self.call(
            _operations.CREATE_VIRTUAL_NODE,
            request,
        )
