"""Demo 1"""

from __future__ import annotations

from golden_huaweicloud._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_huaweicloud.demo.client import AsyncClient as AsyncClient
    from golden_huaweicloud.demo.client import Client as Client
    from golden_huaweicloud.demo.models import CreateThingRequest as CreateThingRequest
    from golden_huaweicloud.demo.models import Reply as Reply
    from golden_huaweicloud.demo._validators.create_thing import (
        check_create_thing as check_create_thing,
    )
    from golden_huaweicloud.demo import errors as errors
    from golden_huaweicloud.demo._validators.create_thing import (
        is_valid_create_thing as is_valid_create_thing,
    )
    from golden_huaweicloud.demo._validators.create_thing import (
        validate_create_thing as validate_create_thing,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "CreateThingRequest",
    "Reply",
    "check_create_thing",
    "errors",
    "is_valid_create_thing",
    "validate_create_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_huaweicloud.demo.client",
    "Client": "golden_huaweicloud.demo.client",
    "CreateThingRequest": "golden_huaweicloud.demo.models",
    "Reply": "golden_huaweicloud.demo.models",
    "check_create_thing": "golden_huaweicloud.demo._validators.create_thing",
    "errors": "golden_huaweicloud.demo.errors",
    "is_valid_create_thing": "golden_huaweicloud.demo._validators.create_thing",
    "validate_create_thing": "golden_huaweicloud.demo._validators.create_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
