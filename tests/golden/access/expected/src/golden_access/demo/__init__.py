"""Demo 1"""

from __future__ import annotations

from golden_access._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_access.demo.client import AsyncClient as AsyncClient
    from golden_access.demo.client import Client as Client
    from golden_access.demo.models import ListLogsRequest as ListLogsRequest
    from golden_access.demo.models import ListLogsResponse as ListLogsResponse
    from golden_access.demo.models import ListPetsRequest as ListPetsRequest
    from golden_access.demo.models import ListPetsResponse as ListPetsResponse
    from golden_access.demo.models import ListTagsRequest as ListTagsRequest
    from golden_access.demo.models import Meal as Meal
    from golden_access.demo.models import Pet as Pet
    from golden_access.demo.models import PetMovedRequest as PetMovedRequest
    from golden_access.demo.models import PetReply as PetReply
    from golden_access.demo._validators.add_pet import check_add_pet as check_add_pet
    from golden_access.demo._validators.add_pet_fed import check_add_pet_fed as check_add_pet_fed
    from golden_access.demo._validators.list_logs import check_list_logs as check_list_logs
    from golden_access.demo._validators.list_pets import check_list_pets as check_list_pets
    from golden_access.demo._validators.list_tags import check_list_tags as check_list_tags
    from golden_access.demo._validators.pet_moved import check_pet_moved as check_pet_moved
    from golden_access.demo import errors as errors
    from golden_access.demo._validators.add_pet import is_valid_add_pet as is_valid_add_pet
    from golden_access.demo._validators.add_pet_fed import (
        is_valid_add_pet_fed as is_valid_add_pet_fed,
    )
    from golden_access.demo._validators.list_logs import is_valid_list_logs as is_valid_list_logs
    from golden_access.demo._validators.list_pets import is_valid_list_pets as is_valid_list_pets
    from golden_access.demo._validators.list_tags import is_valid_list_tags as is_valid_list_tags
    from golden_access.demo._validators.pet_moved import is_valid_pet_moved as is_valid_pet_moved
    from golden_access.demo._validators.add_pet import validate_add_pet as validate_add_pet
    from golden_access.demo._validators.add_pet_fed import (
        validate_add_pet_fed as validate_add_pet_fed,
    )
    from golden_access.demo._validators.list_logs import validate_list_logs as validate_list_logs
    from golden_access.demo._validators.list_pets import validate_list_pets as validate_list_pets
    from golden_access.demo._validators.list_tags import validate_list_tags as validate_list_tags
    from golden_access.demo._validators.pet_moved import validate_pet_moved as validate_pet_moved

__all__ = [
    "AsyncClient",
    "Client",
    "ListLogsRequest",
    "ListLogsResponse",
    "ListPetsRequest",
    "ListPetsResponse",
    "ListTagsRequest",
    "Meal",
    "Pet",
    "PetMovedRequest",
    "PetReply",
    "check_add_pet",
    "check_add_pet_fed",
    "check_list_logs",
    "check_list_pets",
    "check_list_tags",
    "check_pet_moved",
    "errors",
    "is_valid_add_pet",
    "is_valid_add_pet_fed",
    "is_valid_list_logs",
    "is_valid_list_pets",
    "is_valid_list_tags",
    "is_valid_pet_moved",
    "validate_add_pet",
    "validate_add_pet_fed",
    "validate_list_logs",
    "validate_list_pets",
    "validate_list_tags",
    "validate_pet_moved",
]

_EXPORTS = {
    "AsyncClient": "golden_access.demo.client",
    "Client": "golden_access.demo.client",
    "ListLogsRequest": "golden_access.demo.models",
    "ListLogsResponse": "golden_access.demo.models",
    "ListPetsRequest": "golden_access.demo.models",
    "ListPetsResponse": "golden_access.demo.models",
    "ListTagsRequest": "golden_access.demo.models",
    "Meal": "golden_access.demo.models",
    "Pet": "golden_access.demo.models",
    "PetMovedRequest": "golden_access.demo.models",
    "PetReply": "golden_access.demo.models",
    "check_add_pet": "golden_access.demo._validators.add_pet",
    "check_add_pet_fed": "golden_access.demo._validators.add_pet_fed",
    "check_list_logs": "golden_access.demo._validators.list_logs",
    "check_list_pets": "golden_access.demo._validators.list_pets",
    "check_list_tags": "golden_access.demo._validators.list_tags",
    "check_pet_moved": "golden_access.demo._validators.pet_moved",
    "errors": "golden_access.demo.errors",
    "is_valid_add_pet": "golden_access.demo._validators.add_pet",
    "is_valid_add_pet_fed": "golden_access.demo._validators.add_pet_fed",
    "is_valid_list_logs": "golden_access.demo._validators.list_logs",
    "is_valid_list_pets": "golden_access.demo._validators.list_pets",
    "is_valid_list_tags": "golden_access.demo._validators.list_tags",
    "is_valid_pet_moved": "golden_access.demo._validators.pet_moved",
    "validate_add_pet": "golden_access.demo._validators.add_pet",
    "validate_add_pet_fed": "golden_access.demo._validators.add_pet_fed",
    "validate_list_logs": "golden_access.demo._validators.list_logs",
    "validate_list_pets": "golden_access.demo._validators.list_pets",
    "validate_list_tags": "golden_access.demo._validators.list_tags",
    "validate_pet_moved": "golden_access.demo._validators.pet_moved",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
