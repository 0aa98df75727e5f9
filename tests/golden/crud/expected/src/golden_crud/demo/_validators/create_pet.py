"""Validator of the schema create_pet."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_crud._runtime.validation import Program
from ._shared import PROGRAM as shared_program
from ._shared import accepts_json, accepts_owner_calm

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_crud._runtime.violations import Violation

__all__ = [
    "check_create_pet",
    "is_valid_create_pet",
    "validate_create_pet",
]

# fmt: off


def accepts_create_pet(data: Any) -> bool:
    if not (_accepts_any_of_0_calm(data) or _accepts_any_of_1_calm(data)):
        return False
    if type(data) is not dict:
        return False
    if type(data["name"]) is not str:
        return False
    left = len(data) - 1
    if not left:
        return True
    if "kind" in data:
        if not (data["kind"] in {"cat", "dog"}):
            return False
        left -= 1
        if not left:
            return True
    if "secret" in data:
        if type(data["secret"]) is not str:
            return False
        left -= 1
        if not left:
            return True
    if "owner" in data:
        if not _accepts_properties_owner(data["owner"]):
            return False
        left -= 1
        if not left:
            return True
    if "parts" in data:
        if not accepts_json(data["parts"]):
            return False
        left -= 1
        if not left:
            return True
    return not left


def _accepts_any_of_0_calm(data: Any) -> bool:
    if isinstance(data, dict):
        if not ("kind" in data):
            return False
        return True
    return True


def _accepts_any_of_1_calm(data: Any) -> bool:
    if isinstance(data, dict):
        if not ("owner" in data):
            return False
        return True
    return True


def _accepts_properties_owner(data: Any) -> bool:
    if not (accepts_owner_calm(data) or data is None):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_pet": (
        "#/$defs/Pet",
        (
            ("type", "object"),
            ("required", "name"),
            (
                "properties",
                (
                    ("name", (("type", "string"),)),
                    ("kind", (("type", "string"), ("enum", "cat", "dog"))),
                    ("secret", (("secret",), ("type", "string"))),
                    ("owner", (("anyOf", "Owner", (("type", "null"),)),)),
                    ("parts", "Json"),
                ),
                (),
                False,
            ),
            ("anyOf", (("required", "kind"),), (("required", "owner"),)),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_pet": accepts_create_pet,
    },
    shared=shared_program,
    docs="demo/CreatePet",
    secrets=("secret",),
)


def is_valid_create_pet(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_pet(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_pet", request)


def validate_create_pet(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_pet(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_pet", request, allow_unknown)


def check_create_pet(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_pet(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_pet", request, allow_unknown)
