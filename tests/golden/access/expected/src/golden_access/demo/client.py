"""Clients of Demo, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from golden_access._runtime import client as _client
from golden_access._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl

    import httpx2

    from golden_access._runtime.hooks import Hook
    from golden_access._runtime.retry import RetryPolicy
    from golden_access._runtime.timeouts import Timeout
    from golden_access._runtime import security
    from . import models


class Client(_client.SyncClient):
    """Calls Demo; may be shared between threads. Credentials that are not given are read from the
    environment. `base_url` replaces the service's endpoint, and `timeout` is in seconds for a
    whole call.
    """

    def __init__(
        self,
        *,
        credentials: security.CredentialsSource | None = None,
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

    def list_pets(
        self,
        request: models.ListPetsRequest | Mapping[str, Any] | None = None,
    ) -> models.ListPetsResponse:
        """List pets."""
        return self.call(
            _operations.LIST_PETS,
            request,
        )

    def list_pets_items(
        self,
        request: models.ListPetsRequest | Mapping[str, Any] | None = None,
    ) -> Iterator[models.PetReply]:
        """The items of all pages of `list_pets`, which is called for each of them."""
        return self.items(
            _operations.LIST_PETS,
            _operations.LIST_PETS_ITEMS,
            request,
        )

    def add_pet(
        self,
        request: models.Pet | Mapping[str, Any],
    ) -> None:
        """Add a pet."""
        return self.call(
            _operations.ADD_PET,
            request,
        )

    def list_tags(
        self,
        request: models.ListTagsRequest | Mapping[str, Any] | None = None,
    ) -> models.ListTagsResponse:
        """List tags."""
        return self.call(
            _operations.LIST_TAGS,
            request,
        )

    def list_tags_items(
        self,
        request: models.ListTagsRequest | Mapping[str, Any] | None = None,
    ) -> Iterator[str]:
        """The items of all pages of `list_tags`, which is called for each of them."""
        return self.items(
            _operations.LIST_TAGS,
            _operations.LIST_TAGS_ITEMS,
            request,
        )

    def list_logs(
        self,
        request: models.ListLogsRequest | Mapping[str, Any] | None = None,
    ) -> models.ListLogsResponse:
        """List log lines."""
        return self.call(
            _operations.LIST_LOGS,
            request,
        )

    def list_logs_items(
        self,
        request: models.ListLogsRequest | Mapping[str, Any] | None = None,
    ) -> Iterator[str]:
        """The items of all pages of `list_logs`, which is called for each of them."""
        return self.items(
            _operations.LIST_LOGS,
            _operations.LIST_LOGS_ITEMS,
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
        credentials: security.CredentialsSource | None = None,
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

    async def list_pets(
        self,
        request: models.ListPetsRequest | Mapping[str, Any] | None = None,
    ) -> models.ListPetsResponse:
        """List pets."""
        return await self.call(
            _operations.LIST_PETS,
            request,
        )

    def list_pets_items(
        self,
        request: models.ListPetsRequest | Mapping[str, Any] | None = None,
    ) -> AsyncIterator[models.PetReply]:
        """The items of all pages of `list_pets`, which is called for each of them."""
        return self.items(
            _operations.LIST_PETS,
            _operations.LIST_PETS_ITEMS,
            request,
        )

    async def add_pet(
        self,
        request: models.Pet | Mapping[str, Any],
    ) -> None:
        """Add a pet."""
        return await self.call(
            _operations.ADD_PET,
            request,
        )

    async def list_tags(
        self,
        request: models.ListTagsRequest | Mapping[str, Any] | None = None,
    ) -> models.ListTagsResponse:
        """List tags."""
        return await self.call(
            _operations.LIST_TAGS,
            request,
        )

    def list_tags_items(
        self,
        request: models.ListTagsRequest | Mapping[str, Any] | None = None,
    ) -> AsyncIterator[str]:
        """The items of all pages of `list_tags`, which is called for each of them."""
        return self.items(
            _operations.LIST_TAGS,
            _operations.LIST_TAGS_ITEMS,
            request,
        )

    async def list_logs(
        self,
        request: models.ListLogsRequest | Mapping[str, Any] | None = None,
    ) -> models.ListLogsResponse:
        """List log lines."""
        return await self.call(
            _operations.LIST_LOGS,
            request,
        )

    def list_logs_items(
        self,
        request: models.ListLogsRequest | Mapping[str, Any] | None = None,
    ) -> AsyncIterator[str]:
        """The items of all pages of `list_logs`, which is called for each of them."""
        return self.items(
            _operations.LIST_LOGS,
            _operations.LIST_LOGS_ITEMS,
            request,
        )
