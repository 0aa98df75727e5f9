"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_enums._runtime.validation import Program, is_integer, is_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_enums._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off


def accepts_create_thing(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "color" in data:
        if not (data["color"] in {"red", "None"}):
            if context is None:
                return False
            keyword = "enum" if type(data["color"]) is str else "type"
            context.records.append((place, "create_thing", "color", keyword, data["color"]))
        left -= 1
        if not left:
            return True
    if "size" in data:
        value = data["size"]
        if not ((type(value) is int or is_number(value)) and value in {1, 2, 3}):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append((place, "create_thing", "size", keyword, value))
        left -= 1
        if not left:
            return True
    if "disk" in data:
        value = data["disk"]
        if not ((type(value) is str and value in {"cloud_ssd", "cloud_essd"})):
            if context is None:
                return False
            context.doubt(place, "create_thing", "disk", value)
        left -= 1
        if not left:
            return True
    if "kind" in data:
        if not (data["kind"] == "Thing"):
            if context is None:
                return False
            context.records.append((place, "create_thing", "kind", "const", data["kind"]))
        left -= 1
        if not left:
            return True
    if "mixed" in data:
        value = data["mixed"]
        if not (
            (
                value is None
                or value is True
                or (isinstance(value, str) and value == "one")
                or ((type(value) is int or is_number(value)) and value in {1})
            )
        ):
            if context is None:
                return False
            context.records.append((place, "create_thing", "mixed", "enum", value))
        left -= 1
        if not left:
            return True
    if "shared" in data:
        if not (data["shared"] in {"low", "high"}):
            if context is None:
                return False
            keyword = "enum" if type(data["shared"]) is str else "type"
            context.records.append((place, "create_thing", "shared", keyword, data["shared"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_thing")


def accepts_level(data: Any) -> bool:
    if not (data in {"low", "high"}):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/Thing",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("color", (("type", "string"), ("enum", "red", "None"))),
                    ("size", (("type", "integer"), ("enum", 1, 2, 3))),
                    (
                        "disk",
                        (("type", "string"), ("x-extensible-enum", "cloud_ssd", "cloud_essd")),
                    ),
                    ("kind", (("const", "Thing"),)),
                    ("mixed", (("enum", 1, "one", True, None),)),
                    ("shared", "Level"),
                ),
                (),
                False,
            ),
        ),
    ),
    "Level": ("#/$defs/Level", (("type", "string"), ("enum", "low", "high"))),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
        "Level": accepts_level,
    },
    docs="demo/CreateThing",
    tellers=("create_thing",),
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
