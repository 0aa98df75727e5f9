"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_rest._runtime.validation import Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_rest._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off


def accepts_create_thing(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 2
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
    try:
        value = data["X-Trace"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_thing", "X-Trace")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "X-Trace", "type", value))
    if not left:
        return True
    if "shop" in data:
        if type(data["shop"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "shop", "type", data["shop"]))
        left -= 1
        if not left:
            return True
    if "dry_run" in data:
        if type(data["dry_run"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "create_thing", "dry_run", "type", data["dry_run"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_thing")


def accepts_create_thing_shop(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_create_thing_dry_run(data: Any) -> bool:
    if type(data) is not bool:
        return False
    return True


def accepts_create_thing_x_trace(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/CreateThingRequest",
        (
            ("type", "object"),
            ("required", "name", "X-Trace"),
            (
                "properties",
                (
                    ("name", (("type", "string"),)),
                    ("shop", "CreateThing.shop"),
                    ("dry_run", "CreateThing.dry_run"),
                    ("X-Trace", "CreateThing.X-Trace"),
                ),
                (),
                False,
            ),
        ),
    ),
    "CreateThing.shop": ("#/$defs/CreateThing.shop", (("type", "string"),)),
    "CreateThing.dry_run": ("#/$defs/CreateThing.dry_run", (("type", "boolean"),)),
    "CreateThing.X-Trace": ("#/$defs/CreateThing.X-Trace", (("type", "string"),)),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
        "CreateThing.shop": accepts_create_thing_shop,
        "CreateThing.dry_run": accepts_create_thing_dry_run,
        "CreateThing.X-Trace": accepts_create_thing_x_trace,
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
