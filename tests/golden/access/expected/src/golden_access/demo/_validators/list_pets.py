"""Validator of the schema list_pets."""

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
    "check_list_pets",
    "is_valid_list_pets",
    "validate_list_pets",
]

# fmt: off


def accepts_list_pets(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "token" in data:
        if type(data["token"]) is not str:
            if context is None:
                return False
            context.records.append((place, "list_pets", "token", "type", data["token"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "list_pets")


def accepts_list_pets_token(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "list_pets": (
        "#/$defs/ListPetsRequest",
        (("type", "object"), ("properties", (("token", "ListPets.token"),), (), False)),
    ),
    "ListPets.token": ("#/$defs/ListPets.token", (("type", "string"),)),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "list_pets": accepts_list_pets,
        "ListPets.token": accepts_list_pets_token,
    },
    docs="demo/ListPets",
    tellers=("list_pets",),
)


def is_valid_list_pets(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_list_pets(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("list_pets", request)


def validate_list_pets(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_list_pets(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("list_pets", request, allow_unknown)


def check_list_pets(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_list_pets(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("list_pets", request, allow_unknown)
