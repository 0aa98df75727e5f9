"""Demo 1"""

from __future__ import annotations

from golden_whole_bodies._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_whole_bodies.demo.client import AsyncClient as AsyncClient
    from golden_whole_bodies.demo.client import Client as Client
    from golden_whole_bodies.demo.models import CopyThingBody as CopyThingBody
    from golden_whole_bodies.demo.models import CopyThingRequest as CopyThingRequest
    from golden_whole_bodies.demo.models import DoneResponse as DoneResponse
    from golden_whole_bodies.demo.models import SetLabelsBody as SetLabelsBody
    from golden_whole_bodies.demo.models import SetLabelsRequest as SetLabelsRequest
    from golden_whole_bodies.demo.models import WriteNoteRequest as WriteNoteRequest
    from golden_whole_bodies.demo._validators.copy_thing import check_copy_thing as check_copy_thing
    from golden_whole_bodies.demo._validators.set_labels import check_set_labels as check_set_labels
    from golden_whole_bodies.demo._validators.write_note import check_write_note as check_write_note
    from golden_whole_bodies.demo import errors as errors
    from golden_whole_bodies.demo._validators.copy_thing import (
        is_valid_copy_thing as is_valid_copy_thing,
    )
    from golden_whole_bodies.demo._validators.set_labels import (
        is_valid_set_labels as is_valid_set_labels,
    )
    from golden_whole_bodies.demo._validators.write_note import (
        is_valid_write_note as is_valid_write_note,
    )
    from golden_whole_bodies.demo._validators.copy_thing import (
        validate_copy_thing as validate_copy_thing,
    )
    from golden_whole_bodies.demo._validators.set_labels import (
        validate_set_labels as validate_set_labels,
    )
    from golden_whole_bodies.demo._validators.write_note import (
        validate_write_note as validate_write_note,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "CopyThingBody",
    "CopyThingRequest",
    "DoneResponse",
    "SetLabelsBody",
    "SetLabelsRequest",
    "WriteNoteRequest",
    "check_copy_thing",
    "check_set_labels",
    "check_write_note",
    "errors",
    "is_valid_copy_thing",
    "is_valid_set_labels",
    "is_valid_write_note",
    "validate_copy_thing",
    "validate_set_labels",
    "validate_write_note",
]

_EXPORTS = {
    "AsyncClient": "golden_whole_bodies.demo.client",
    "Client": "golden_whole_bodies.demo.client",
    "CopyThingBody": "golden_whole_bodies.demo.models",
    "CopyThingRequest": "golden_whole_bodies.demo.models",
    "DoneResponse": "golden_whole_bodies.demo.models",
    "SetLabelsBody": "golden_whole_bodies.demo.models",
    "SetLabelsRequest": "golden_whole_bodies.demo.models",
    "WriteNoteRequest": "golden_whole_bodies.demo.models",
    "check_copy_thing": "golden_whole_bodies.demo._validators.copy_thing",
    "check_set_labels": "golden_whole_bodies.demo._validators.set_labels",
    "check_write_note": "golden_whole_bodies.demo._validators.write_note",
    "errors": "golden_whole_bodies.demo.errors",
    "is_valid_copy_thing": "golden_whole_bodies.demo._validators.copy_thing",
    "is_valid_set_labels": "golden_whole_bodies.demo._validators.set_labels",
    "is_valid_write_note": "golden_whole_bodies.demo._validators.write_note",
    "validate_copy_thing": "golden_whole_bodies.demo._validators.copy_thing",
    "validate_set_labels": "golden_whole_bodies.demo._validators.set_labels",
    "validate_write_note": "golden_whole_bodies.demo._validators.write_note",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
