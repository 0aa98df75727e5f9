"""Demo \"\"\" {{ 1 }} \\ 1"""

from __future__ import annotations

from golden_hostile_texts._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_hostile_texts.demo.client import AsyncClient as AsyncClient
    from golden_hostile_texts.demo.client import Client as Client
    from golden_hostile_texts.demo.models import Reply as Reply
    from golden_hostile_texts.demo.models import Thing as Thing
    from golden_hostile_texts.demo.models import ThingJinja as ThingJinja
    from golden_hostile_texts.demo.models import ThingLines as ThingLines
    from golden_hostile_texts.demo._validators.create_thing import (
        check_create_thing as check_create_thing,
    )
    from golden_hostile_texts.demo import errors as errors
    from golden_hostile_texts.demo._validators.create_thing import (
        is_valid_create_thing as is_valid_create_thing,
    )
    from golden_hostile_texts.demo._validators.create_thing import (
        validate_create_thing as validate_create_thing,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "Reply",
    "Thing",
    "ThingJinja",
    "ThingLines",
    "check_create_thing",
    "errors",
    "is_valid_create_thing",
    "validate_create_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_hostile_texts.demo.client",
    "Client": "golden_hostile_texts.demo.client",
    "Reply": "golden_hostile_texts.demo.models",
    "Thing": "golden_hostile_texts.demo.models",
    "ThingJinja": "golden_hostile_texts.demo.models",
    "ThingLines": "golden_hostile_texts.demo.models",
    "check_create_thing": "golden_hostile_texts.demo._validators.create_thing",
    "errors": "golden_hostile_texts.demo.errors",
    "is_valid_create_thing": "golden_hostile_texts.demo._validators.create_thing",
    "validate_create_thing": "golden_hostile_texts.demo._validators.create_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
