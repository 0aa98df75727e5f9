"""Clients of Demo, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from golden_rpc._runtime import client as _client
from golden_rpc._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl

    import httpx2

    from golden_rpc._runtime.hooks import Hook
    from golden_rpc._runtime.retry import RetryPolicy
    from golden_rpc._runtime.timeouts import Timeout
    from golden_rpc._runtime import aliyun
    from . import models


class Client(_client.SyncClient):
    """Calls Demo; may be shared between threads. Credentials that are not given are read from the
    environment. `base_url` replaces the service's endpoint, and `timeout` is in seconds for a
    whole call.
    """

    def __init__(
        self,
        *,
        region_id: str | None = None,
        credentials: aliyun.CredentialsSource | None = None,
        base_url: str | None = None,
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
            timeout=timeout,
            retry=retry,
            validate=validate,
            allow_unknown=allow_unknown,
            hooks=hooks,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
        )

    def create_thing(
        self,
        request: models.Thing | Mapping[str, Any],
    ) -> models.Reply:
        """Create a thing."""
        return self.call(
            _operations.CREATE_THING,
            request,
        )


class AsyncClient(_client.AsyncClient):
    """Calls Demo from asyncio or Trio. Credentials that are not given are read from the
    environment. `base_url` replaces the service's endpoint, and `timeout` is in seconds for a
    whole call.
    """

    def __init__(
        self,
        *,
        region_id: str | None = None,
        credentials: aliyun.CredentialsSource | None = None,
        base_url: str | None = None,
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
            timeout=timeout,
            retry=retry,
            validate=validate,
            allow_unknown=allow_unknown,
            hooks=hooks,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
        )

    async def create_thing(
        self,
        request: models.Thing | Mapping[str, Any],
    ) -> models.Reply:
        """Create a thing."""
        return await self.call(
            _operations.CREATE_THING,
            request,
        )
