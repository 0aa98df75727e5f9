"""Clients of Demo, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from golden_composition._runtime import client as _client
from golden_composition._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl

    import httpx2

    from golden_composition._runtime.hooks import Hook
    from golden_composition._runtime.retry import RetryPolicy
    from golden_composition._runtime.timeouts import Timeout
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

    def put_thing(
        self,
        request: models.Thing | Mapping[str, Any],
    ) -> models.ThingReply:
        """putThing."""
        return self.call(
            _operations.PUT_THING,
            request,
        )

    def put_animal(
        self,
        request: models.Animal | Mapping[str, Any],
    ) -> models.BirdReply:
        """putAnimal."""
        return self.call(
            _operations.PUT_ANIMAL,
            request,
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

    async def put_thing(
        self,
        request: models.Thing | Mapping[str, Any],
    ) -> models.ThingReply:
        """putThing."""
        return await self.call(
            _operations.PUT_THING,
            request,
        )

    async def put_animal(
        self,
        request: models.Animal | Mapping[str, Any],
    ) -> models.BirdReply:
        """putAnimal."""
        return await self.call(
            _operations.PUT_ANIMAL,
            request,
        )
