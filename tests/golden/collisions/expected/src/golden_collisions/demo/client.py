"""Clients of Demo, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from golden_collisions._runtime import client as _client
from golden_collisions._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl

    import httpx2

    from golden_collisions._runtime.hooks import Hook
    from golden_collisions._runtime.retry import RetryPolicy
    from golden_collisions._runtime.timeouts import Timeout
    from . import models


class Client(_client.SyncClient):
    """Calls Demo; may be shared between threads. `base_url` replaces the service's endpoint, and
    `timeout` is in seconds for a whole call.
    """

    def __init__(
        self,
        *,
        credentials: None = None,
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
            {},
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
        request: models.CreateThingRequest | Mapping[str, Any],
        *,
        user_id: str | None = None,
    ) -> models.ThingKind:
        """createThing."""
        return self.call(
            _operations.CREATE_THING,
            request,
            {
                "user_id": user_id,
            },
        )

    def index(
        self,
    ) -> None:
        """index2."""
        return self.call(
            _operations.INDEX,
            None,
        )

    def create_thing_2(
        self,
    ) -> None:
        """Create_Thing2."""
        return self.call(
            _operations.CREATE_THING_2,
            None,
        )


class AsyncClient(_client.AsyncClient):
    """Calls Demo from asyncio or Trio. `base_url` replaces the service's endpoint, and `timeout`
    is in seconds for a whole call.
    """

    def __init__(
        self,
        *,
        credentials: None = None,
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
            {},
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
        request: models.CreateThingRequest | Mapping[str, Any],
        *,
        user_id: str | None = None,
    ) -> models.ThingKind:
        """createThing."""
        return await self.call(
            _operations.CREATE_THING,
            request,
            {
                "user_id": user_id,
            },
        )

    async def index(
        self,
    ) -> None:
        """index2."""
        return await self.call(
            _operations.INDEX,
            None,
        )

    async def create_thing_2(
        self,
    ) -> None:
        """Create_Thing2."""
        return await self.call(
            _operations.CREATE_THING_2,
            None,
        )
