"""Validator of the schema get_pet."""

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
    "check_get_pet",
    "is_valid_get_pet",
    "validate_get_pet",
]

# fmt: off


def accepts_get_pet(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "petId" in data:
        value = data["petId"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "get_pet", "petId", "type", value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "get_pet")


_UNITS: dict[str, tuple[Any, ...]] = {
    "get_pet": (
        "#/$defs/GetPetRequest",
        (("type", "object"), ("properties", (("petId", "parameters.petId"),), (), False)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "get_pet": accepts_get_pet,
    },
    shared=shared_program,
    docs="demo/GetPet",
    tellers=("get_pet",),
)


def is_valid_get_pet(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_get_pet(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("get_pet", request)


def validate_get_pet(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_get_pet(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("get_pet", request, allow_unknown)


def check_get_pet(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_get_pet(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("get_pet", request, allow_unknown)
