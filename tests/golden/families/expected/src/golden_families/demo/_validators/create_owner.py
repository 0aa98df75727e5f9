"""Validator of the schema create_owner."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_families._runtime.validation import Program
from ._shared import PROGRAM as shared_program
from ._shared import accepts_cat, accepts_pet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_families._runtime.violations import Violation

__all__ = [
    "check_create_owner",
    "is_valid_create_owner",
    "validate_create_owner",
]

# fmt: off


def accepts_create_owner(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["pets"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_owner", "pets")
    else:
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "create_owner", "pets", value)
        else:
            for item in value:
                if not accepts_pet(item):
                    if context is None:
                        return False
                    context.doubt(place, "create_owner", "pets", value)
                    break
    if "favourite" in data:
        if not _accepts_properties_favourite(data["favourite"]):
            if context is None:
                return False
            context.doubt(place, "create_owner", "favourite", data["favourite"])
    if "cat" in data:
        if not accepts_cat(data["cat"]):
            if context is None:
                return False
            context.doubt(place, "create_owner", "cat", data["cat"])
    return True


def _accepts_properties_favourite(data: Any) -> bool:
    if not accepts_pet(data):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_owner": (
        "#/$defs/Owner",
        (
            ("type", "object"),
            ("required", "pets"),
            (
                "properties",
                (
                    ("pets", (("type", "array"), ("items", (), "Pet"))),
                    ("favourite", (("allOf", "Pet"),)),
                    ("cat", "Cat"),
                ),
                (),
                None,
            ),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_owner": accepts_create_owner,
    },
    shared=shared_program,
    docs="demo/CreateOwner",
    tellers=("create_owner",),
)


def is_valid_create_owner(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_owner(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_owner", request)


def validate_create_owner(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_owner(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_owner", request, allow_unknown)


def check_create_owner(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_owner(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_owner", request, allow_unknown)
