"""Validator of the schema copy_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_whole_bodies._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_whole_bodies._runtime.violations import Violation

__all__ = [
    "check_copy_thing",
    "is_valid_copy_thing",
    "validate_copy_thing",
]

# fmt: off


def accepts_copy_thing(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "id" in data:
        if type(data["id"]) is not str:
            if context is None:
                return False
            context.records.append((place, "copy_thing", "id", "type", data["id"]))
        left -= 1
        if not left:
            return True
    if "body" in data:
        if not (context is None and accepts_copy_thing_body(data["body"])):
            if context is None:
                return False
            context.enter(accepts_copy_thing_body, "CopyThing.body", data["body"], (place, "body"))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "copy_thing")


def accepts_copy_thing_body(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "id" in data:
        value = data["id"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "CopyThing.body", "id", "type", value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "CopyThing.body")


def accepts_copy_thing_id(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "copy_thing": (
        "#/$defs/CopyThingRequest",
        (
            ("type", "object"),
            ("properties", (("id", "CopyThing.id"), ("body", "CopyThing.body")), (), False),
        ),
    ),
    "CopyThing.id": ("#/$defs/CopyThing.id", (("type", "string"),)),
    "CopyThing.body": (
        "#/$defs/CopyThing.body",
        (("type", "object"), ("properties", (("id", (("type", "integer"),)),), (), False)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "copy_thing": accepts_copy_thing,
        "CopyThing.id": accepts_copy_thing_id,
        "CopyThing.body": accepts_copy_thing_body,
    },
    docs="demo/CopyThing",
    tellers=("copy_thing", "CopyThing.body"),
)


def is_valid_copy_thing(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_copy_thing(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("copy_thing", request)


def validate_copy_thing(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_copy_thing(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("copy_thing", request, allow_unknown)


def check_copy_thing(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_copy_thing(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("copy_thing", request, allow_unknown)
