"""Validator of the schema delete_pet."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_crud._runtime.validation import Program, is_integer
from ._shared import PROGRAM as shared_program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_crud._runtime.violations import Violation

__all__ = [
    "check_delete_pet",
    "is_valid_delete_pet",
    "validate_delete_pet",
]

# fmt: off


def accepts_delete_pet(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "petId" in data:
        value = data["petId"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "delete_pet", "petId", "type", value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "delete_pet")


_UNITS: dict[str, tuple[Any, ...]] = {
    "delete_pet": (
        "#/$defs/DeletePetRequest",
        (("type", "object"), ("properties", (("petId", "parameters.petId"),), (), False)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "delete_pet": accepts_delete_pet,
    },
    shared=shared_program,
    docs="demo/DeletePet",
    tellers=("delete_pet",),
)


def is_valid_delete_pet(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_delete_pet(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("delete_pet", request)


def validate_delete_pet(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_delete_pet(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("delete_pet", request, allow_unknown)


def check_delete_pet(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_delete_pet(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("delete_pet", request, allow_unknown)
