"""Demo 1"""

from __future__ import annotations

from golden_discriminator._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_discriminator.demo.client import AsyncClient as AsyncClient
    from golden_discriminator.demo.models import Cat as Cat
    from golden_discriminator.demo.models import CatKind as CatKind
    from golden_discriminator.demo.client import Client as Client
    from golden_discriminator.demo.models import Dog as Dog
    from golden_discriminator.demo.models import DogKind as DogKind
    from golden_discriminator.demo.models import Reply as Reply
    from golden_discriminator.demo.models import Thing as Thing
    from golden_discriminator.demo._validators.create_thing import (
        check_create_thing as check_create_thing,
    )
    from golden_discriminator.demo import errors as errors
    from golden_discriminator.demo._validators.create_thing import (
        is_valid_create_thing as is_valid_create_thing,
    )
    from golden_discriminator.demo._validators.create_thing import (
        validate_create_thing as validate_create_thing,
    )

__all__ = [
    "AsyncClient",
    "Cat",
    "CatKind",
    "Client",
    "Dog",
    "DogKind",
    "Reply",
    "Thing",
    "check_create_thing",
    "errors",
    "is_valid_create_thing",
    "validate_create_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_discriminator.demo.client",
    "Cat": "golden_discriminator.demo.models",
    "CatKind": "golden_discriminator.demo.models",
    "Client": "golden_discriminator.demo.client",
    "Dog": "golden_discriminator.demo.models",
    "DogKind": "golden_discriminator.demo.models",
    "Reply": "golden_discriminator.demo.models",
    "Thing": "golden_discriminator.demo.models",
    "check_create_thing": "golden_discriminator.demo._validators.create_thing",
    "errors": "golden_discriminator.demo.errors",
    "is_valid_create_thing": "golden_discriminator.demo._validators.create_thing",
    "validate_create_thing": "golden_discriminator.demo._validators.create_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
