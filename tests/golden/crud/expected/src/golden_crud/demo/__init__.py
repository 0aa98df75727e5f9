"""Demo 1"""

from __future__ import annotations

from golden_crud._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_crud.demo.client import AsyncClient as AsyncClient
    from golden_crud.demo.client import Client as Client
    from golden_crud.demo.models import DeletePetRequest as DeletePetRequest
    from golden_crud.demo.models import GetPetRequest as GetPetRequest
    from golden_crud.demo.models import Owner as Owner
    from golden_crud.demo.models import OwnerReply as OwnerReply
    from golden_crud.demo.models import Pet as Pet
    from golden_crud.demo.models import PetKind as PetKind
    from golden_crud.demo.models import PetReply as PetReply
    from golden_crud.demo.models import UpdatePetRequest as UpdatePetRequest
    from golden_crud.demo._validators.create_pet import check_create_pet as check_create_pet
    from golden_crud.demo._validators.delete_pet import check_delete_pet as check_delete_pet
    from golden_crud.demo._validators.get_pet import check_get_pet as check_get_pet
    from golden_crud.demo._validators.update_pet import check_update_pet as check_update_pet
    from golden_crud.demo import errors as errors
    from golden_crud.demo._validators.create_pet import is_valid_create_pet as is_valid_create_pet
    from golden_crud.demo._validators.delete_pet import is_valid_delete_pet as is_valid_delete_pet
    from golden_crud.demo._validators.get_pet import is_valid_get_pet as is_valid_get_pet
    from golden_crud.demo._validators.update_pet import is_valid_update_pet as is_valid_update_pet
    from golden_crud.demo._validators.create_pet import validate_create_pet as validate_create_pet
    from golden_crud.demo._validators.delete_pet import validate_delete_pet as validate_delete_pet
    from golden_crud.demo._validators.get_pet import validate_get_pet as validate_get_pet
    from golden_crud.demo._validators.update_pet import validate_update_pet as validate_update_pet

__all__ = [
    "AsyncClient",
    "Client",
    "DeletePetRequest",
    "GetPetRequest",
    "Owner",
    "OwnerReply",
    "Pet",
    "PetKind",
    "PetReply",
    "UpdatePetRequest",
    "check_create_pet",
    "check_delete_pet",
    "check_get_pet",
    "check_update_pet",
    "errors",
    "is_valid_create_pet",
    "is_valid_delete_pet",
    "is_valid_get_pet",
    "is_valid_update_pet",
    "validate_create_pet",
    "validate_delete_pet",
    "validate_get_pet",
    "validate_update_pet",
]

_EXPORTS = {
    "AsyncClient": "golden_crud.demo.client",
    "Client": "golden_crud.demo.client",
    "DeletePetRequest": "golden_crud.demo.models",
    "GetPetRequest": "golden_crud.demo.models",
    "Owner": "golden_crud.demo.models",
    "OwnerReply": "golden_crud.demo.models",
    "Pet": "golden_crud.demo.models",
    "PetKind": "golden_crud.demo.models",
    "PetReply": "golden_crud.demo.models",
    "UpdatePetRequest": "golden_crud.demo.models",
    "check_create_pet": "golden_crud.demo._validators.create_pet",
    "check_delete_pet": "golden_crud.demo._validators.delete_pet",
    "check_get_pet": "golden_crud.demo._validators.get_pet",
    "check_update_pet": "golden_crud.demo._validators.update_pet",
    "errors": "golden_crud.demo.errors",
    "is_valid_create_pet": "golden_crud.demo._validators.create_pet",
    "is_valid_delete_pet": "golden_crud.demo._validators.delete_pet",
    "is_valid_get_pet": "golden_crud.demo._validators.get_pet",
    "is_valid_update_pet": "golden_crud.demo._validators.update_pet",
    "validate_create_pet": "golden_crud.demo._validators.create_pet",
    "validate_delete_pet": "golden_crud.demo._validators.delete_pet",
    "validate_get_pet": "golden_crud.demo._validators.get_pet",
    "validate_update_pet": "golden_crud.demo._validators.update_pet",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
