"""Clients of Demo, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from golden_whole_bodies._runtime import client as _client
from golden_whole_bodies._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl

    import httpx2

    from golden_whole_bodies._runtime.hooks import Hook
    from golden_whole_bodies._runtime.retry import RetryPolicy
    from golden_whole_bodies._runtime.timeouts import Timeout
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

    def set_labels(
        self,
        request: models.SetLabelsRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> models.DoneResponse:
        """SetLabels."""
        return self.call(
            _operations.SET_LABELS,
            request,
            {
                "id": id,
            },
        )

    def copy_thing(
        self,
        request: models.CopyThingRequest | Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
    ) -> models.DoneResponse:
        """CopyThing."""
        return self.call(
            _operations.COPY_THING,
            request,
            {
                "id": id,
            },
        )

    def write_note(
        self,
        request: models.WriteNoteRequest | Mapping[str, Any],
    ) -> models.DoneResponse:
        """WriteNote."""
        return self.call(
            _operations.WRITE_NOTE,
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

    async def set_labels(
        self,
        request: models.SetLabelsRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> models.DoneResponse:
        """SetLabels."""
        return await self.call(
            _operations.SET_LABELS,
            request,
            {
                "id": id,
            },
        )

    async def copy_thing(
        self,
        request: models.CopyThingRequest | Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
    ) -> models.DoneResponse:
        """CopyThing."""
        return await self.call(
            _operations.COPY_THING,
            request,
            {
                "id": id,
            },
        )

    async def write_note(
        self,
        request: models.WriteNoteRequest | Mapping[str, Any],
    ) -> models.DoneResponse:
        """WriteNote."""
        return await self.call(
            _operations.WRITE_NOTE,
            request,
        )
