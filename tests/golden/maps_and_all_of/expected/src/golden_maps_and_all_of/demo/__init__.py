"""Demo 1"""

from __future__ import annotations

from golden_maps_and_all_of._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_maps_and_all_of.demo.client import AsyncClient as AsyncClient
    from golden_maps_and_all_of.demo.client import Client as Client
    from golden_maps_and_all_of.demo.models import Reply as Reply
    from golden_maps_and_all_of.demo.models import Scores as Scores
    from golden_maps_and_all_of.demo.models import Shelf as Shelf
    from golden_maps_and_all_of.demo.models import Size as Size
    from golden_maps_and_all_of.demo.models import SizeReply as SizeReply
    from golden_maps_and_all_of.demo.models import Tagged as Tagged
    from golden_maps_and_all_of.demo.models import Thing as Thing
    from golden_maps_and_all_of.demo._validators.create_thing import (
        check_create_thing as check_create_thing,
    )
    from golden_maps_and_all_of.demo import errors as errors
    from golden_maps_and_all_of.demo._validators.create_thing import (
        is_valid_create_thing as is_valid_create_thing,
    )
    from golden_maps_and_all_of.demo._validators.create_thing import (
        validate_create_thing as validate_create_thing,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "Reply",
    "Scores",
    "Shelf",
    "Size",
    "SizeReply",
    "Tagged",
    "Thing",
    "check_create_thing",
    "errors",
    "is_valid_create_thing",
    "validate_create_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_maps_and_all_of.demo.client",
    "Client": "golden_maps_and_all_of.demo.client",
    "Reply": "golden_maps_and_all_of.demo.models",
    "Scores": "golden_maps_and_all_of.demo.models",
    "Shelf": "golden_maps_and_all_of.demo.models",
    "Size": "golden_maps_and_all_of.demo.models",
    "SizeReply": "golden_maps_and_all_of.demo.models",
    "Tagged": "golden_maps_and_all_of.demo.models",
    "Thing": "golden_maps_and_all_of.demo.models",
    "check_create_thing": "golden_maps_and_all_of.demo._validators.create_thing",
    "errors": "golden_maps_and_all_of.demo.errors",
    "is_valid_create_thing": "golden_maps_and_all_of.demo._validators.create_thing",
    "validate_create_thing": "golden_maps_and_all_of.demo._validators.create_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
