"""Validator of the schema add_pet_fed."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_access._runtime.validation import Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_access._runtime.violations import Violation

__all__ = [
    "check_add_pet_fed",
    "is_valid_add_pet_fed",
    "validate_add_pet_fed",
]

# fmt: off


def accepts_add_pet_fed(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["food"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "add_pet_fed", "food")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "add_pet_fed", "food", "type", value))
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "add_pet_fed": (
        "#/$defs/Meal",
        (
            ("type", "object"),
            ("required", "food"),
            ("properties", (("food", (("type", "string"),)),), (), None),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "add_pet_fed": accepts_add_pet_fed,
    },
    docs="demo/AddPetFed",
    tellers=("add_pet_fed",),
)


def is_valid_add_pet_fed(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_add_pet_fed(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("add_pet_fed", request)


def validate_add_pet_fed(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_add_pet_fed(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("add_pet_fed", request, allow_unknown)


def check_add_pet_fed(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_add_pet_fed(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("add_pet_fed", request, allow_unknown)
