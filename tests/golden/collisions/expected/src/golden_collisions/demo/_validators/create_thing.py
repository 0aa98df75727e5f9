"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_collisions._runtime.validation import Program, is_integer, is_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_collisions._runtime.violations import Violation

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
    if "userId" in data:
        value = data["userId"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "create_thing", "userId", "type", value))
        left -= 1
        if not left:
            return True
    if "+1" in data:
        value = data["+1"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "create_thing", "+1", "type", value))
        left -= 1
        if not left:
            return True
    if "-1" in data:
        value = data["-1"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "create_thing", "-1", "type", value))
        left -= 1
        if not left:
            return True
    if "@type" in data:
        if type(data["@type"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "@type", "type", data["@type"]))
        left -= 1
        if not left:
            return True
    if "type" in data:
        if type(data["type"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "type", "type", data["type"]))
        left -= 1
        if not left:
            return True
    if "TYPE" in data:
        if type(data["TYPE"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "TYPE", "type", data["TYPE"]))
        left -= 1
        if not left:
            return True
    if "kind" in data:
        if not (data["kind"] in {"a", "b"}):
            if context is None:
                return False
            keyword = "enum" if type(data["kind"]) is str else "type"
            context.records.append((place, "create_thing", "kind", keyword, data["kind"]))
        left -= 1
        if not left:
            return True
    if "list" in data:
        value = data["list"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "create_thing", "list", value)
        else:
            if not (len(value) <= 0 or type(value[0]) is str):
                if context is None:
                    return False
                context.doubt(place, "create_thing", "list", value)
            else:
                if not (len(value) <= 1 or (type(value[1]) is int or is_integer(value[1]))):
                    if context is None:
                        return False
                    context.doubt(place, "create_thing", "list", value)
                else:
                    if not (len(value) <= 2):
                        if context is None:
                            return False
                        context.doubt(place, "create_thing", "list", value)
        left -= 1
        if not left:
            return True
    if "maps" in data:
        if not _accepts_properties_maps(data["maps"]):
            if context is None:
                return False
            context.doubt(place, "create_thing", "maps", data["maps"])
        left -= 1
        if not left:
            return True
    if "empty" in data:
        if not (False):
            if context is None:
                return False
            keyword = "enum" if type(data["empty"]) is str else "type"
            context.records.append((place, "create_thing", "empty", keyword, data["empty"]))
        left -= 1
        if not left:
            return True
    if "user_id" in data:
        if type(data["user_id"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "user_id", "type", data["user_id"]))
        left -= 1
        if not left:
            return True
    if "json" in data:
        value = data["json"]
        if not ((type(value) is int or is_number(value)) and value in {0, 1}):
            if context is None:
                return False
            context.records.append((place, "create_thing", "json", "enum", value))
        left -= 1
        if not left:
            return True
    return True


def _accepts_properties_maps(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if not (not name.startswith("x") or (type(value) is int or is_integer(value))):
            return False
        if not (name.startswith("x") or False):
            return False
    return True


def accepts_create_thing_user_id(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_create_thing_json(data: Any) -> bool:
    if not ((type(data) is int or is_number(data)) and data in {0, 1}):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/CreateThingRequest",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("userId", (("type", "integer"),)),
                    ("+1", (("type", "integer"),)),
                    ("-1", (("type", "integer"),)),
                    ("@type", (("type", "string"),)),
                    ("type", (("type", "string"),)),
                    ("TYPE", (("type", "string"),)),
                    ("kind", (("type", "string"), ("enum", "a", "b"))),
                    (
                        "list",
                        (
                            ("type", "array"),
                            ("items", ((("type", "string"),), (("type", "integer"),)), False),
                        ),
                    ),
                    (
                        "maps",
                        (
                            ("type", "object"),
                            ("properties", (), (("^x", None, (("type", "integer"),)),), False),
                        ),
                    ),
                    ("empty", (("type", "string"), ("enum",))),
                    ("user_id", "CreateThing.user_id"),
                    ("json", "CreateThing.json"),
                ),
                (),
                None,
            ),
        ),
    ),
    "CreateThing.user_id": ("#/$defs/CreateThing.user_id", (("type", "string"),)),
    "CreateThing.json": ("#/$defs/CreateThing.json", (("enum", 0, 1),)),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
        "CreateThing.user_id": accepts_create_thing_user_id,
        "CreateThing.json": accepts_create_thing_json,
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
