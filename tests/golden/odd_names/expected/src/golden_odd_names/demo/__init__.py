"""Demo 1"""

from __future__ import annotations

from golden_odd_names._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_odd_names.demo.client import AsyncClient as AsyncClient
    from golden_odd_names.demo.client import Client as Client
    from golden_odd_names.demo.models import Client_ as Client_
    from golden_odd_names.demo.models import Reply as Reply
    from golden_odd_names.demo.models import Thing as Thing
    from golden_odd_names.demo._validators.create_thing_v2 import (
        check_create_thing_v2 as check_create_thing_v2,
    )
    from golden_odd_names.demo import errors as errors
    from golden_odd_names.demo._validators.create_thing_v2 import (
        is_valid_create_thing_v2 as is_valid_create_thing_v2,
    )
    from golden_odd_names.demo._validators.create_thing_v2 import (
        validate_create_thing_v2 as validate_create_thing_v2,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "Client_",
    "Reply",
    "Thing",
    "check_create_thing_v2",
    "errors",
    "is_valid_create_thing_v2",
    "validate_create_thing_v2",
]

_EXPORTS = {
    "AsyncClient": "golden_odd_names.demo.client",
    "Client": "golden_odd_names.demo.client",
    "Client_": "golden_odd_names.demo.models",
    "Reply": "golden_odd_names.demo.models",
    "Thing": "golden_odd_names.demo.models",
    "check_create_thing_v2": "golden_odd_names.demo._validators.create_thing_v2",
    "errors": "golden_odd_names.demo.errors",
    "is_valid_create_thing_v2": "golden_odd_names.demo._validators.create_thing_v2",
    "validate_create_thing_v2": "golden_odd_names.demo._validators.create_thing_v2",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
