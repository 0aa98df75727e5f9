"""Demo 1"""

from __future__ import annotations

from golden_composition._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_composition.demo.client import AsyncClient as AsyncClient
    from golden_composition.demo.client import Client as Client
    from golden_composition.demo.models import Thing as Thing
    from golden_composition.demo.models import ThingKind as ThingKind
    from golden_composition.demo.models import ThingLinks as ThingLinks
    from golden_composition.demo.models import ThingOwner as ThingOwner
    from golden_composition.demo.models import ThingReply as ThingReply
    from golden_composition.demo.models import ThingReplyLinks as ThingReplyLinks
    from golden_composition.demo.models import ThingReplyOwnerReply as ThingReplyOwnerReply
    from golden_composition.demo._validators.put_thing import check_put_thing as check_put_thing
    from golden_composition.demo import errors as errors
    from golden_composition.demo._validators.put_thing import (
        is_valid_put_thing as is_valid_put_thing,
    )
    from golden_composition.demo._validators.put_thing import (
        validate_put_thing as validate_put_thing,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "Thing",
    "ThingKind",
    "ThingLinks",
    "ThingOwner",
    "ThingReply",
    "ThingReplyLinks",
    "ThingReplyOwnerReply",
    "check_put_thing",
    "errors",
    "is_valid_put_thing",
    "validate_put_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_composition.demo.client",
    "Client": "golden_composition.demo.client",
    "Thing": "golden_composition.demo.models",
    "ThingKind": "golden_composition.demo.models",
    "ThingLinks": "golden_composition.demo.models",
    "ThingOwner": "golden_composition.demo.models",
    "ThingReply": "golden_composition.demo.models",
    "ThingReplyLinks": "golden_composition.demo.models",
    "ThingReplyOwnerReply": "golden_composition.demo.models",
    "check_put_thing": "golden_composition.demo._validators.put_thing",
    "errors": "golden_composition.demo.errors",
    "is_valid_put_thing": "golden_composition.demo._validators.put_thing",
    "validate_put_thing": "golden_composition.demo._validators.put_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
