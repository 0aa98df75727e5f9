"""Validator of the schema create_thing."""

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


def accepts_create_thing(data: Any) -> bool:
    if type(data) is not dict:
        return False
    if type(data["name"]) is not str:
        return False
    if type(data["X-Trace"]) is not str:
        return False
    left = len(data) - 2
    if not left:
        return True
    if "shop" in data:
        if type(data["shop"]) is not str:
            return False
        left -= 1
        if not left:
            return True
    if "dry_run" in data:
        value = data["dry_run"]
        if not (value is True or value is False):
            return False
        left -= 1
        if not left:
            return True
    return not left


def accepts_paths_shops_shop_things_post_parameters_0(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_paths_shops_shop_things_post_parameters_1(data: Any) -> bool:
    if not (data is True or data is False):
        return False
    return True


def accepts_paths_shops_shop_things_post_parameters_2(data: Any) -> bool:
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
                    ("shop", "paths./shops/{shop}/things.post.parameters.0"),
                    ("dry_run", "paths./shops/{shop}/things.post.parameters.1"),
                    ("X-Trace", "paths./shops/{shop}/things.post.parameters.2"),
                ),
                (),
                False,
            ),
        ),
    ),
    "paths./shops/{shop}/things.post.parameters.0": (
        "#/$defs/paths.~1shops~1{shop}~1things.post.parameters.0",
        (("type", "string"),),
    ),
    "paths./shops/{shop}/things.post.parameters.1": (
        "#/$defs/paths.~1shops~1{shop}~1things.post.parameters.1",
        (("type", "boolean"),),
    ),
    "paths./shops/{shop}/things.post.parameters.2": (
        "#/$defs/paths.~1shops~1{shop}~1things.post.parameters.2",
        (("type", "string"),),
    ),
}

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
        "paths./shops/{shop}/things.post.parameters.0": accepts_paths_shops_shop_things_post_parameters_0,
        "paths./shops/{shop}/things.post.parameters.1": accepts_paths_shops_shop_things_post_parameters_1,
        "paths./shops/{shop}/things.post.parameters.2": accepts_paths_shops_shop_things_post_parameters_2,
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
