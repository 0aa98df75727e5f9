"""Clients of ModelArts, for threads and for asyncio."""

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
    from cloudnodes._runtime import huaweicloud
    from . import models


class Client(_client.SyncClient):
    """Calls ModelArts; may be shared between threads. Credentials that are not given are read from
    the environment. `endpoint` names one of its endpoints (public). `base_url` replaces the
    service's endpoint, and `timeout` is in seconds for a whole call.
    """

    def __init__(
        self,
        *,
        region_id: str | None = None,
        project_id: str | None = None,
        credentials: huaweicloud.CredentialsSource | None = None,
        base_url: str | None = None,
        endpoint: Literal["public"] | None = None,
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
                "project_id": project_id,
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

    def create_node_pool(
        self,
        request: models.CreateNodePoolRequest | Mapping[str, Any],
        *,
        project_id: str | None = None,
        pool_name: str | None = None,
    ) -> models.CreateNodePoolResponse:
        """Create a node pool in a resource pool.

        Adds a node pool - a group of nodes of one flavor - to an existing dedicated resource
        pool, so that the pool gains compute capacity or a separate place for a service. The
        body follows the Kubernetes habit of apiVersion, kind, metadata and spec. Nodes are
        charged pay-per-use or yearly/monthly, as the annotations of the metadata say. The
        caller needs administrator rights on the pool; missing rights, wrong parameters and a
        lack of resources are answered with an error. The vendor's API Explorer can sign and try
        this call and write sample code for it.
        """
        return self.call(
            _operations.CREATE_NODE_POOL,
            request,
            {
                "project_id": project_id,
                "pool_name": pool_name,
            },
        )


class AsyncClient(_client.AsyncClient):
    """Calls ModelArts from asyncio or Trio. Credentials that are not given are read from the
    environment. `endpoint` names one of its endpoints (public). `base_url` replaces the
    service's endpoint, and `timeout` is in seconds for a whole call.
    """

    def __init__(
        self,
        *,
        region_id: str | None = None,
        project_id: str | None = None,
        credentials: huaweicloud.CredentialsSource | None = None,
        base_url: str | None = None,
        endpoint: Literal["public"] | None = None,
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
                "project_id": project_id,
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

    async def create_node_pool(
        self,
        request: models.CreateNodePoolRequest | Mapping[str, Any],
        *,
        project_id: str | None = None,
        pool_name: str | None = None,
    ) -> models.CreateNodePoolResponse:
        """Create a node pool in a resource pool.

        Adds a node pool - a group of nodes of one flavor - to an existing dedicated resource
        pool, so that the pool gains compute capacity or a separate place for a service. The
        body follows the Kubernetes habit of apiVersion, kind, metadata and spec. Nodes are
        charged pay-per-use or yearly/monthly, as the annotations of the metadata say. The
        caller needs administrator rights on the pool; missing rights, wrong parameters and a
        lack of resources are answered with an error. The vendor's API Explorer can sign and try
        this call and write sample code for it.
        """
        return await self.call(
            _operations.CREATE_NODE_POOL,
            request,
            {
                "project_id": project_id,
                "pool_name": pool_name,
            },
        )
