"""Validator of the schema add_pet."""

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
    "check_add_pet",
    "is_valid_add_pet",
    "validate_add_pet",
]

# fmt: off


_UNITS: dict[str, tuple[Any, ...]] = {
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {},
    shared=shared_program,
    docs="demo/AddPet",
)


def is_valid_add_pet(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_add_pet(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("add_pet", request)


def validate_add_pet(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_add_pet(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("add_pet", request, allow_unknown)


def check_add_pet(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_add_pet(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("add_pet", request, allow_unknown)
