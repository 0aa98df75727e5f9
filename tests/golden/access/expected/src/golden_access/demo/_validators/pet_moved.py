"""Validator of the schema pet_moved."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_access._runtime.validation import Program
from ._shared import PROGRAM as shared_program
from ._shared import accepts_add_pet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_access._runtime.violations import Violation

__all__ = [
    "check_pet_moved",
    "is_valid_pet_moved",
    "validate_pet_moved",
]

# fmt: off


def accepts_pet_moved(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["at"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "pet_moved", "at")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "pet_moved", "at", "type", value))
    if "pet" in data:
        if not (context is None and accepts_add_pet(data["pet"])):
            if context is None:
                return False
            context.enter(accepts_add_pet, "add_pet", data["pet"], (place, "pet"))
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "pet_moved": (
        "#/$defs/PetMovedRequest",
        (
            ("type", "object"),
            ("required", "at"),
            ("properties", (("at", (("type", "string"),)), ("pet", "add_pet")), (), None),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "pet_moved": accepts_pet_moved,
    },
    shared=shared_program,
    docs="demo/PetMoved",
    tellers=("pet_moved",),
)


def is_valid_pet_moved(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_pet_moved(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("pet_moved", request)


def validate_pet_moved(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_pet_moved(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("pet_moved", request, allow_unknown)


def check_pet_moved(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_pet_moved(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("pet_moved", request, allow_unknown)
