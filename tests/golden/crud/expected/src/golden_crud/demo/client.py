"""Clients of Demo, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from golden_crud._runtime import client as _client
from golden_crud._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl

    import httpx2

    from golden_crud._runtime.hooks import Hook
    from golden_crud._runtime.retry import RetryPolicy
    from golden_crud._runtime.timeouts import Timeout
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

    def list_pets(
        self,
    ) -> models.ListPetsResponse:
        """listPets."""
        return self.call(
            _operations.LIST_PETS,
            None,
        )

    def create_pet(
        self,
        request: models.Pet | Mapping[str, Any],
    ) -> models.PetReply:
        """createPet."""
        return self.call(
            _operations.CREATE_PET,
            request,
        )

    def get_pet(
        self,
        request: models.GetPetRequest | Mapping[str, Any] | None = None,
        *,
        pet_id: int | None = None,
    ) -> models.PetReply:
        """getPet."""
        return self.call(
            _operations.GET_PET,
            request,
            {
                "petId": pet_id,
            },
        )

    def update_pet(
        self,
        request: models.UpdatePetRequest | Mapping[str, Any],
        *,
        pet_id: int | None = None,
    ) -> models.PetReply:
        """updatePet."""
        return self.call(
            _operations.UPDATE_PET,
            request,
            {
                "petId": pet_id,
            },
        )

    def delete_pet(
        self,
        request: models.DeletePetRequest | Mapping[str, Any] | None = None,
        *,
        pet_id: int | None = None,
    ) -> None:
        """deletePet."""
        return self.call(
            _operations.DELETE_PET,
            request,
            {
                "petId": pet_id,
            },
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

    async def list_pets(
        self,
    ) -> models.ListPetsResponse:
        """listPets."""
        return await self.call(
            _operations.LIST_PETS,
            None,
        )

    async def create_pet(
        self,
        request: models.Pet | Mapping[str, Any],
    ) -> models.PetReply:
        """createPet."""
        return await self.call(
            _operations.CREATE_PET,
            request,
        )

    async def get_pet(
        self,
        request: models.GetPetRequest | Mapping[str, Any] | None = None,
        *,
        pet_id: int | None = None,
    ) -> models.PetReply:
        """getPet."""
        return await self.call(
            _operations.GET_PET,
            request,
            {
                "petId": pet_id,
            },
        )

    async def update_pet(
        self,
        request: models.UpdatePetRequest | Mapping[str, Any],
        *,
        pet_id: int | None = None,
    ) -> models.PetReply:
        """updatePet."""
        return await self.call(
            _operations.UPDATE_PET,
            request,
            {
                "petId": pet_id,
            },
        )

    async def delete_pet(
        self,
        request: models.DeletePetRequest | Mapping[str, Any] | None = None,
        *,
        pet_id: int | None = None,
    ) -> None:
        """deletePet."""
        return await self.call(
            _operations.DELETE_PET,
            request,
            {
                "petId": pet_id,
            },
        )
