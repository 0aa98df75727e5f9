"""Demo 1"""

from __future__ import annotations

from golden_nested_arrays._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_nested_arrays.demo.client import AsyncClient as AsyncClient
    from golden_nested_arrays.demo.client import Client as Client
    from golden_nested_arrays.demo.models import Node as Node
    from golden_nested_arrays.demo.models import Part as Part
    from golden_nested_arrays.demo.models import PartPorts as PartPorts
    from golden_nested_arrays.demo.models import Reply as Reply
    from golden_nested_arrays.demo.models import Thing as Thing
    from golden_nested_arrays.demo._validators.create_thing import (
        check_create_thing as check_create_thing,
    )
    from golden_nested_arrays.demo import errors as errors
    from golden_nested_arrays.demo._validators.create_thing import (
        is_valid_create_thing as is_valid_create_thing,
    )
    from golden_nested_arrays.demo._validators.create_thing import (
        validate_create_thing as validate_create_thing,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "Node",
    "Part",
    "PartPorts",
    "Reply",
    "Thing",
    "check_create_thing",
    "errors",
    "is_valid_create_thing",
    "validate_create_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_nested_arrays.demo.client",
    "Client": "golden_nested_arrays.demo.client",
    "Node": "golden_nested_arrays.demo.models",
    "Part": "golden_nested_arrays.demo.models",
    "PartPorts": "golden_nested_arrays.demo.models",
    "Reply": "golden_nested_arrays.demo.models",
    "Thing": "golden_nested_arrays.demo.models",
    "check_create_thing": "golden_nested_arrays.demo._validators.create_thing",
    "errors": "golden_nested_arrays.demo.errors",
    "is_valid_create_thing": "golden_nested_arrays.demo._validators.create_thing",
    "validate_create_thing": "golden_nested_arrays.demo._validators.create_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
