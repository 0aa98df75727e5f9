"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_rpc._runtime.validation import Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_rpc._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off


def accepts_create_thing(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["RegionId"]) is not str:
        if doubts is None:
            return False
        doubts.append("RegionId")
    left = len(data) - 1
    if not left:
        return True
    if "ClientToken" in data:
        if type(data["ClientToken"]) is not str:
            if doubts is None:
                return False
            doubts.append("ClientToken")
        left -= 1
        if not left:
            return True
    if "DryRun" in data:
        if type(data["DryRun"]) is not bool:
            if doubts is None:
                return False
            doubts.append("DryRun")
        left -= 1
        if not left:
            return True
    if "Tag" in data:
        value = data["Tag"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("Tag")
        else:
            for item in value:
                if not accepts_thing_tag(item):
                    if doubts is None:
                        return False
                    doubts.append("Tag")
                    break
        left -= 1
        if not left:
            return True
    return not left


def accepts_thing_tag(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Key" in data:
        if type(data["Key"]) is not str:
            if doubts is None:
                return False
            doubts.append("Key")
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if doubts is None:
                return False
            doubts.append("Value")
        left -= 1
        if not left:
            return True
    return not left


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/Thing",
        (
            ("type", "object"),
            ("required", "RegionId"),
            (
                "properties",
                (
                    ("RegionId", (("type", "string"),)),
                    ("ClientToken", (("type", "string"),)),
                    ("DryRun", (("type", "boolean"),)),
                    ("Tag", (("type", "array"), ("items", (), "Thing.Tag"))),
                ),
                (),
                False,
            ),
        ),
    ),
    "Thing.Tag": (
        "#/$defs/Thing/properties/Tag/items",
        (
            ("type", "object"),
            (
                "properties",
                (("Key", (("type", "string"),)), ("Value", (("type", "string"),))),
                (),
                False,
            ),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
        "Thing.Tag": accepts_thing_tag,
    },
    docs="demo/CreateThing",
    tellers=("create_thing", "Thing.Tag"),
)


def is_valid_create_thing(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_thing(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_thing", request)


def validate_create_thing(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_thing(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_thing", request, allow_unknown)


def check_create_thing(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_thing(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_thing", request, allow_unknown)
