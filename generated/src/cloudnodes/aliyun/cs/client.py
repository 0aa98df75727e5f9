"""Clients of Container Service for Kubernetes, for threads and for asyncio."""

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
    """Calls Container Service for Kubernetes; may be shared between threads. Credentials that are
    not given are read from the environment. `endpoint` names one of its endpoints (public,
    vpc). `base_url` replaces the service's endpoint, and `timeout` is in seconds for a whole
    call.
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

    def create_cluster(
        self,
        request: models.CreateClusterRequest | Mapping[str, Any],
    ) -> models.CreateClusterResponse:
        """Create a Kubernetes cluster.

        Creates a cluster of Container Service for Kubernetes and answers at once with the ID of
        the task that builds it. Two kinds are described, told apart by `cluster_type`: a basic
        managed cluster for sandboxed containers (ManagedKubernetes), whose control plane the
        vendor runs and whose worker nodes the request lists, and a dedicated cluster
        (Kubernetes), whose master nodes belong to the user and which can bring one or several
        node pools. Instances, disks, load balancers, NAT gateways and elastic IPs are created
        along the way and charged. The vendor's OpenAPI Explorer can sign and try the call and
        write sample code; the console can show the request for a cluster configured there
        (Clusters, Cluster Templates, Generate API Request Parameters). The vendor documents no
        error codes for it and refers to its error centre.
        """
        return self.call(
            _operations.CREATE_CLUSTER,
            request,
        )


class AsyncClient(_client.AsyncClient):
    """Calls Container Service for Kubernetes from asyncio or Trio. Credentials that are not given
    are read from the environment. `endpoint` names one of its endpoints (public, vpc).
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

    async def create_cluster(
        self,
        request: models.CreateClusterRequest | Mapping[str, Any],
    ) -> models.CreateClusterResponse:
        """Create a Kubernetes cluster.

        Creates a cluster of Container Service for Kubernetes and answers at once with the ID of
        the task that builds it. Two kinds are described, told apart by `cluster_type`: a basic
        managed cluster for sandboxed containers (ManagedKubernetes), whose control plane the
        vendor runs and whose worker nodes the request lists, and a dedicated cluster
        (Kubernetes), whose master nodes belong to the user and which can bring one or several
        node pools. Instances, disks, load balancers, NAT gateways and elastic IPs are created
        along the way and charged. The vendor's OpenAPI Explorer can sign and try the call and
        write sample code; the console can show the request for a cluster configured there
        (Clusters, Cluster Templates, Generate API Request Parameters). The vendor documents no
        error codes for it and refers to its error centre.
        """
        return await self.call(
            _operations.CREATE_CLUSTER,
            request,
        )
