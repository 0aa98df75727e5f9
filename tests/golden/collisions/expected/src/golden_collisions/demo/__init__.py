"""Demo 1"""

from __future__ import annotations

from golden_collisions._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_collisions.demo.client import AsyncClient as AsyncClient
    from golden_collisions.demo.client import Client as Client
    from golden_collisions.demo.models import CreateThingJson as CreateThingJson
    from golden_collisions.demo.models import CreateThingRequest as CreateThingRequest
    from golden_collisions.demo.models import ThingKind as ThingKind
    from golden_collisions.demo.models import ThingKind2 as ThingKind2
    from golden_collisions.demo.models import ThingKind3 as ThingKind3
    from golden_collisions.demo._validators.create_thing import (
        check_create_thing as check_create_thing,
    )
    from golden_collisions.demo import errors as errors
    from golden_collisions.demo._validators.create_thing import (
        is_valid_create_thing as is_valid_create_thing,
    )
    from golden_collisions.demo._validators.create_thing import (
        validate_create_thing as validate_create_thing,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "CreateThingJson",
    "CreateThingRequest",
    "ThingKind",
    "ThingKind2",
    "ThingKind3",
    "check_create_thing",
    "errors",
    "is_valid_create_thing",
    "validate_create_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_collisions.demo.client",
    "Client": "golden_collisions.demo.client",
    "CreateThingJson": "golden_collisions.demo.models",
    "CreateThingRequest": "golden_collisions.demo.models",
    "ThingKind": "golden_collisions.demo.models",
    "ThingKind2": "golden_collisions.demo.models",
    "ThingKind3": "golden_collisions.demo.models",
    "check_create_thing": "golden_collisions.demo._validators.create_thing",
    "errors": "golden_collisions.demo.errors",
    "is_valid_create_thing": "golden_collisions.demo._validators.create_thing",
    "validate_create_thing": "golden_collisions.demo._validators.create_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
