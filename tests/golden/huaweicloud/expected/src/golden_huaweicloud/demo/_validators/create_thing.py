"""Validator of the schema create_thing."""

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


def accepts_create_thing(data: Any) -> bool:
    if type(data) is not dict:
        return False
    if type(data["name"]) is not str:
        return False
    left = len(data) - 1
    if not left:
        return True
    if "project_id" in data:
        if type(data["project_id"]) is not str:
            return False
        left -= 1
        if not left:
            return True
    if "pool_name" in data:
        value = data["pool_name"]
        if not (type(value) is str and value):
            return False
        left -= 1
        if not left:
            return True
    return not left


def accepts_paths_v2_project_id_pools_pool_name_things_post_parameters_0(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_paths_v2_project_id_pools_pool_name_things_post_parameters_1(data: Any) -> bool:
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
                    (
                        "project_id",
                        "paths./v2/{project_id}/pools/{pool_name}/things.post.parameters.0",
                    ),
                    (
                        "pool_name",
                        "paths./v2/{project_id}/pools/{pool_name}/things.post.parameters.1",
                    ),
                ),
                (),
                False,
            ),
        ),
    ),
    "paths./v2/{project_id}/pools/{pool_name}/things.post.parameters.0": (
        "#/$defs/paths.~1v2~1{project_id}~1pools~1{pool_name}~1things.post.parameters.0",
        (("type", "string"),),
    ),
    "paths./v2/{project_id}/pools/{pool_name}/things.post.parameters.1": (
        "#/$defs/paths.~1v2~1{project_id}~1pools~1{pool_name}~1things.post.parameters.1",
        (("type", "string"), ("minLength", 1)),
    ),
}

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
        "paths./v2/{project_id}/pools/{pool_name}/things.post.parameters.0": accepts_paths_v2_project_id_pools_pool_name_things_post_parameters_0,
        "paths./v2/{project_id}/pools/{pool_name}/things.post.parameters.1": accepts_paths_v2_project_id_pools_pool_name_things_post_parameters_1,
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
