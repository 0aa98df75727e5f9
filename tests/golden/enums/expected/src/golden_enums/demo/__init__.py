"""Demo 1"""

from __future__ import annotations

from golden_enums._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_enums.demo.client import AsyncClient as AsyncClient
    from golden_enums.demo.client import Client as Client
    from golden_enums.demo.models import Level as Level
    from golden_enums.demo.models import Reply as Reply
    from golden_enums.demo.models import Thing as Thing
    from golden_enums.demo.models import ThingColor as ThingColor
    from golden_enums.demo.models import ThingDisk as ThingDisk
    from golden_enums.demo.models import ThingKind as ThingKind
    from golden_enums.demo.models import ThingSize as ThingSize
    from golden_enums.demo._validators.create_thing import check_create_thing as check_create_thing
    from golden_enums.demo import errors as errors
    from golden_enums.demo._validators.create_thing import (
        is_valid_create_thing as is_valid_create_thing,
    )
    from golden_enums.demo._validators.create_thing import (
        validate_create_thing as validate_create_thing,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "Level",
    "Reply",
    "Thing",
    "ThingColor",
    "ThingDisk",
    "ThingKind",
    "ThingSize",
    "check_create_thing",
    "errors",
    "is_valid_create_thing",
    "validate_create_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_enums.demo.client",
    "Client": "golden_enums.demo.client",
    "Level": "golden_enums.demo.models",
    "Reply": "golden_enums.demo.models",
    "Thing": "golden_enums.demo.models",
    "ThingColor": "golden_enums.demo.models",
    "ThingDisk": "golden_enums.demo.models",
    "ThingKind": "golden_enums.demo.models",
    "ThingSize": "golden_enums.demo.models",
    "check_create_thing": "golden_enums.demo._validators.create_thing",
    "errors": "golden_enums.demo.errors",
    "is_valid_create_thing": "golden_enums.demo._validators.create_thing",
    "validate_create_thing": "golden_enums.demo._validators.create_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
