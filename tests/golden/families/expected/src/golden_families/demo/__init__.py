"""Demo 1"""

from __future__ import annotations

from golden_families._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_families.demo.client import AsyncClient as AsyncClient
    from golden_families.demo.models import Cat as Cat
    from golden_families.demo.models import CatReply as CatReply
    from golden_families.demo.models import Circle as Circle
    from golden_families.demo.client import Client as Client
    from golden_families.demo.models import Dog as Dog
    from golden_families.demo.models import DogReply as DogReply
    from golden_families.demo.models import Lion as Lion
    from golden_families.demo.models import LionReply as LionReply
    from golden_families.demo.models import Owner as Owner
    from golden_families.demo.models import OwnerReply as OwnerReply
    from golden_families.demo.models import Pet as Pet
    from golden_families.demo.models import PetBase as PetBase
    from golden_families.demo.models import PetBaseReply as PetBaseReply
    from golden_families.demo.models import PetReply as PetReply
    from golden_families.demo.models import PutPetRequest as PutPetRequest
    from golden_families.demo.models import Shape as Shape
    from golden_families.demo.models import Square as Square
    from golden_families.demo._validators.create_owner import (
        check_create_owner as check_create_owner,
    )
    from golden_families.demo._validators.create_shape import (
        check_create_shape as check_create_shape,
    )
    from golden_families.demo._validators.put_pet import check_put_pet as check_put_pet
    from golden_families.demo import errors as errors
    from golden_families.demo._validators.create_owner import (
        is_valid_create_owner as is_valid_create_owner,
    )
    from golden_families.demo._validators.create_shape import (
        is_valid_create_shape as is_valid_create_shape,
    )
    from golden_families.demo._validators.put_pet import is_valid_put_pet as is_valid_put_pet
    from golden_families.demo._validators.create_owner import (
        validate_create_owner as validate_create_owner,
    )
    from golden_families.demo._validators.create_shape import (
        validate_create_shape as validate_create_shape,
    )
    from golden_families.demo._validators.put_pet import validate_put_pet as validate_put_pet

__all__ = [
    "AsyncClient",
    "Cat",
    "CatReply",
    "Circle",
    "Client",
    "Dog",
    "DogReply",
    "Lion",
    "LionReply",
    "Owner",
    "OwnerReply",
    "Pet",
    "PetBase",
    "PetBaseReply",
    "PetReply",
    "PutPetRequest",
    "Shape",
    "Square",
    "check_create_owner",
    "check_create_shape",
    "check_put_pet",
    "errors",
    "is_valid_create_owner",
    "is_valid_create_shape",
    "is_valid_put_pet",
    "validate_create_owner",
    "validate_create_shape",
    "validate_put_pet",
]

_EXPORTS = {
    "AsyncClient": "golden_families.demo.client",
    "Cat": "golden_families.demo.models",
    "CatReply": "golden_families.demo.models",
    "Circle": "golden_families.demo.models",
    "Client": "golden_families.demo.client",
    "Dog": "golden_families.demo.models",
    "DogReply": "golden_families.demo.models",
    "Lion": "golden_families.demo.models",
    "LionReply": "golden_families.demo.models",
    "Owner": "golden_families.demo.models",
    "OwnerReply": "golden_families.demo.models",
    "Pet": "golden_families.demo.models",
    "PetBase": "golden_families.demo.models",
    "PetBaseReply": "golden_families.demo.models",
    "PetReply": "golden_families.demo.models",
    "PutPetRequest": "golden_families.demo.models",
    "Shape": "golden_families.demo.models",
    "Square": "golden_families.demo.models",
    "check_create_owner": "golden_families.demo._validators.create_owner",
    "check_create_shape": "golden_families.demo._validators.create_shape",
    "check_put_pet": "golden_families.demo._validators.put_pet",
    "errors": "golden_families.demo.errors",
    "is_valid_create_owner": "golden_families.demo._validators.create_owner",
    "is_valid_create_shape": "golden_families.demo._validators.create_shape",
    "is_valid_put_pet": "golden_families.demo._validators.put_pet",
    "validate_create_owner": "golden_families.demo._validators.create_owner",
    "validate_create_shape": "golden_families.demo._validators.create_shape",
    "validate_put_pet": "golden_families.demo._validators.put_pet",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
