"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_huaweicloud._runtime.validation import Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_huaweicloud._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off


def accepts_create_thing(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_thing", "name")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "name", "type", value))
    if not left:
        return True
    if "project_id" in data:
        if type(data["project_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_thing", "project_id", "type", data["project_id"])
            )
        left -= 1
        if not left:
            return True
    if "pool_name" in data:
        value = data["pool_name"]
        if not (type(value) is str and value):
            if context is None:
                return False
            keyword = "minLength" if type(value) is str else "type"
            context.records.append((place, "create_thing", "pool_name", keyword, value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_thing")


def accepts_create_thing_project_id(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_create_thing_pool_name(data: Any) -> bool:
    if not (type(data) is str and data):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/CreateThingRequest",
        (
            ("type", "object"),
            ("required", "name"),
            (
                "properties",
                (
                    ("name", (("type", "string"),)),
                    ("project_id", "CreateThing.project_id"),
                    ("pool_name", "CreateThing.pool_name"),
                ),
                (),
                False,
            ),
        ),
    ),
    "CreateThing.project_id": ("#/$defs/CreateThing.project_id", (("type", "string"),)),
    "CreateThing.pool_name": (
        "#/$defs/CreateThing.pool_name",
        (("type", "string"), ("minLength", 1)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
        "CreateThing.project_id": accepts_create_thing_project_id,
        "CreateThing.pool_name": accepts_create_thing_pool_name,
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
