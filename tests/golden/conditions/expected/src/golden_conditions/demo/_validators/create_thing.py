"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_conditions._runtime.validation import Program, is_number, multiple_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_conditions._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off


def accepts_create_thing(data: Any) -> bool:
    if not (
        _accepts_thing_then(data) if accepts_thing_if_exact(data) else _accepts_thing_else(data)
    ):
        return False
    if type(data) is not dict:
        return False
    if not ("card" not in data or "address" in data):
        return False
    left = len(data)
    if "mode" in data:
        if type(data["mode"]) is not str:
            return False
        left -= 1
        if not left:
            return True
    if "limit" in data:
        value = data["limit"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            return False
        left -= 1
        if not left:
            return True
    if "card" in data:
        if type(data["card"]) is not str:
            return False
        left -= 1
        if not left:
            return True
    if "address" in data:
        if type(data["address"]) is not str:
            return False
        left -= 1
        if not left:
            return True
    if "size" in data:
        if not _accepts_properties_size(data["size"]):
            return False
        left -= 1
        if not left:
            return True
    if "tags" in data:
        value = data["tags"]
        if type(value) is not list:
            return False
        for item in value:
            if type(item) is not str:
                return False
        if not (1 <= sum([1 for each in value if (isinstance(each, str) and each == "main")]) <= 1):
            return False
        left -= 1
        if not left:
            return True
    return not left


def accepts_thing_if_exact(data: Any) -> bool:
    if isinstance(data, dict):
        if not ("mode" in data):
            return False
        value = data["mode"]
        if not ((isinstance(value, str) and value == "limited")):
            return False
        return True
    return True


def _accepts_thing_then(data: Any) -> bool:
    if isinstance(data, dict):
        if not ("limit" in data):
            return False
        return True
    return True


def _accepts_thing_else(data: Any) -> bool:
    if not (not _accepts_else_not_exact(data)):
        return False
    return True


def _accepts_properties_size(data: Any) -> bool:
    if not (
        (not isinstance(data, str) or len(data) >= 2)
        or (not is_number(data) or (data <= 3 and multiple_of(data, 1)))
    ):
        return False
    return True


def _accepts_else_not_exact(data: Any) -> bool:
    if isinstance(data, dict):
        if not ("limit" in data):
            return False
        return True
    return True


def accepts_thing_if(data: Any) -> bool:
    if isinstance(data, dict):
        if not (data["mode"] == "limited"):
            return False
        return True
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/Thing",
        (
            ("type", "object"),
            ("dependentRequired", ("card", ("address",))),
            (
                "properties",
                (
                    ("mode", (("type", "string"),)),
                    ("limit", (("type", "number"),)),
                    ("card", (("type", "string"),)),
                    ("address", (("type", "string"),)),
                    (
                        "size",
                        (("anyOf", (("minLength", 2),), (("maximum", 3), ("multipleOf", 1))),),
                    ),
                    (
                        "tags",
                        (
                            ("type", "array"),
                            ("items", (), (("type", "string"),)),
                            ("contains", (("const", "main"),), 1, 1),
                        ),
                    ),
                ),
                (),
                False,
            ),
            ("if", "Thing.if", (("required", "limit"),), (("not", (("required", "limit"),)),)),
        ),
    ),
    "Thing.if": (
        "#/$defs/Thing/if",
        (("required", "mode"), ("properties", (("mode", (("const", "limited"),)),), (), None)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
        "Thing.if": accepts_thing_if,
    },
    docs="demo/CreateThing",
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
