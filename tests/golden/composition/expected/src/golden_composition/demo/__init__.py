"""Demo 1"""

from __future__ import annotations

from golden_composition._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_composition.demo.models import Animal as Animal
    from golden_composition.demo.client import AsyncClient as AsyncClient
    from golden_composition.demo.models import Bird as Bird
    from golden_composition.demo.models import BirdKind as BirdKind
    from golden_composition.demo.models import BirdReply as BirdReply
    from golden_composition.demo.client import Client as Client
    from golden_composition.demo.models import Fish as Fish
    from golden_composition.demo.models import FishKind as FishKind
    from golden_composition.demo.models import Thing as Thing
    from golden_composition.demo.models import ThingKind as ThingKind
    from golden_composition.demo.models import ThingLinks as ThingLinks
    from golden_composition.demo.models import ThingLinks2 as ThingLinks2
    from golden_composition.demo.models import ThingOwner as ThingOwner
    from golden_composition.demo.models import ThingOwnerReply as ThingOwnerReply
    from golden_composition.demo.models import ThingReply as ThingReply
    from golden_composition.demo._validators.put_animal import check_put_animal as check_put_animal
    from golden_composition.demo._validators.put_thing import check_put_thing as check_put_thing
    from golden_composition.demo import errors as errors
    from golden_composition.demo._validators.put_animal import (
        is_valid_put_animal as is_valid_put_animal,
    )
    from golden_composition.demo._validators.put_thing import (
        is_valid_put_thing as is_valid_put_thing,
    )
    from golden_composition.demo._validators.put_animal import (
        validate_put_animal as validate_put_animal,
    )
    from golden_composition.demo._validators.put_thing import (
        validate_put_thing as validate_put_thing,
    )

__all__ = [
    "Animal",
    "AsyncClient",
    "Bird",
    "BirdKind",
    "BirdReply",
    "Client",
    "Fish",
    "FishKind",
    "Thing",
    "ThingKind",
    "ThingLinks",
    "ThingLinks2",
    "ThingOwner",
    "ThingOwnerReply",
    "ThingReply",
    "check_put_animal",
    "check_put_thing",
    "errors",
    "is_valid_put_animal",
    "is_valid_put_thing",
    "validate_put_animal",
    "validate_put_thing",
]

_EXPORTS = {
    "Animal": "golden_composition.demo.models",
    "AsyncClient": "golden_composition.demo.client",
    "Bird": "golden_composition.demo.models",
    "BirdKind": "golden_composition.demo.models",
    "BirdReply": "golden_composition.demo.models",
    "Client": "golden_composition.demo.client",
    "Fish": "golden_composition.demo.models",
    "FishKind": "golden_composition.demo.models",
    "Thing": "golden_composition.demo.models",
    "ThingKind": "golden_composition.demo.models",
    "ThingLinks": "golden_composition.demo.models",
    "ThingLinks2": "golden_composition.demo.models",
    "ThingOwner": "golden_composition.demo.models",
    "ThingOwnerReply": "golden_composition.demo.models",
    "ThingReply": "golden_composition.demo.models",
    "check_put_animal": "golden_composition.demo._validators.put_animal",
    "check_put_thing": "golden_composition.demo._validators.put_thing",
    "errors": "golden_composition.demo.errors",
    "is_valid_put_animal": "golden_composition.demo._validators.put_animal",
    "is_valid_put_thing": "golden_composition.demo._validators.put_thing",
    "validate_put_animal": "golden_composition.demo._validators.put_animal",
    "validate_put_thing": "golden_composition.demo._validators.put_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
