"""Schemas that the validators of several operations share."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_access._runtime.validation import Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "PROGRAM",
]

# fmt: off


def accepts_add_pet(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "add_pet", "name")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "add_pet", "name", "type", value))
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "add_pet": (
        "#/$defs/Pet",
        (
            ("type", "object"),
            ("required", "name"),
            ("properties", (("name", (("type", "string"),)),), (), None),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "add_pet": accepts_add_pet,
    },
    tellers=("add_pet",),
)
