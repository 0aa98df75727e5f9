"""Clients of Demo, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from golden_families._runtime import client as _client
from golden_families._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl

    import httpx2

    from golden_families._runtime.hooks import Hook
    from golden_families._runtime.retry import RetryPolicy
    from golden_families._runtime.timeouts import Timeout
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

    def create_owner(
        self,
        request: models.Owner | Mapping[str, Any],
    ) -> models.OwnerReply:
        """createOwner."""
        return self.call(
            _operations.CREATE_OWNER,
            request,
        )

    def put_pet(
        self,
        request: models.PutPetRequest | Mapping[str, Any],
        *,
        pet_id: str | None = None,
    ) -> models.PetReply:
        """putPet."""
        return self.call(
            _operations.PUT_PET,
            request,
            {
                "petId": pet_id,
            },
        )

    def create_shape(
        self,
        request: models.Shape | Mapping[str, Any],
    ) -> None:
        """createShape."""
        return self.call(
            _operations.CREATE_SHAPE,
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

    async def create_owner(
        self,
        request: models.Owner | Mapping[str, Any],
    ) -> models.OwnerReply:
        """createOwner."""
        return await self.call(
            _operations.CREATE_OWNER,
            request,
        )

    async def put_pet(
        self,
        request: models.PutPetRequest | Mapping[str, Any],
        *,
        pet_id: str | None = None,
    ) -> models.PetReply:
        """putPet."""
        return await self.call(
            _operations.PUT_PET,
            request,
            {
                "petId": pet_id,
            },
        )

    async def create_shape(
        self,
        request: models.Shape | Mapping[str, Any],
    ) -> None:
        """createShape."""
        return await self.call(
            _operations.CREATE_SHAPE,
            request,
        )
