"""Schemas that the validators of several operations share."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_crud._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "PROGRAM",
]

# fmt: off


def accepts_owner(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if not (name in {"name"} or (type(value) is int or is_integer(value))):
            return False
    if "name" in data:
        if type(data["name"]) is not str:
            return False
    return True


def accepts_json(data: Any) -> bool:
    if not ((1 if isinstance(data, str) else 0) + (1 if _accepts_one_of_1_exact(data) else 0) == 1):
        return False
    return True


def _accepts_one_of_1_exact(data: Any) -> bool:
    if not (isinstance(data, list)):
        return False
    for item in data:
        if not accepts_json_exact(item):
            return False
    return True


def accepts_json_exact(data: Any) -> bool:
    if not ((1 if isinstance(data, str) else 0) + (1 if _accepts_one_of_1_exact(data) else 0) == 1):
        return False
    return True


def accepts_parameters_pet_id(data: Any) -> bool:
    if not (type(data) is int or is_integer(data)):
        return False
    return True


def accepts_owner_calm(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if not (name in {"name"} or (type(value) is int or is_integer(value))):
            return False
    if "name" in data:
        if type(data["name"]) is not str:
            return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "Owner": (
        "#/$defs/Owner",
        (
            ("type", "object"),
            ("properties", (("name", (("type", "string"),)),), (), (("type", "integer"),)),
        ),
    ),
    "Json": (
        "#/$defs/Json",
        (("oneOf", (("type", "string"),), (("type", "array"), ("items", (), "Json"))),),
    ),
    "parameters.petId": ("#/$defs/parameters.petId", (("type", "integer"),)),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "Owner": accepts_owner,
        "Json": accepts_json,
        "parameters.petId": accepts_parameters_pet_id,
    },
)
