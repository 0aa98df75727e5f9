"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_secrets._runtime.validation import Program, at_first_use, is_integer, matcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_secrets._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off
_match_password = at_first_use(globals(), "_match_password", lambda: matcher("^[A-Z]", "match"))


def accepts_create_thing(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "password" in data:
        value = data["password"]
        if not (type(value) is str and len(value) >= 8 and _match_password(value) is not None):
            if context is None:
                return False
            context.doubt(place, "create_thing", "password", value)
        left -= 1
        if not left:
            return True
    if "pin" in data:
        value = data["pin"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.doubt(place, "create_thing", "pin", value)
        left -= 1
        if not left:
            return True
    if "inner" in data:
        value = data["inner"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "create_thing", "inner", value)
        else:
            for item in value:
                if not (context is None and accepts_login(item)):
                    if context is None:
                        return False
                    context.enter_each(accepts_login, "Login", value, item, (place, "inner"))
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_thing")


def accepts_login(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "user" in data:
        if type(data["user"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Login", "user", "type", data["user"]))
        left -= 1
        if not left:
            return True
    if "token" in data:
        if not (data["token"] in {"alpha-token", "beta-token"}):
            if context is None:
                return False
            context.doubt(place, "Login", "token", data["token"])
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Login")


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/Thing",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "password",
                        (
                            ("secret",),
                            ("type", "string"),
                            ("minLength", 8),
                            ("pattern", "^[A-Z]", None),
                        ),
                    ),
                    ("pin", (("secret",), ("type", "integer"))),
                    ("inner", (("type", "array"), ("items", (), "Login"))),
                ),
                (),
                False,
            ),
        ),
    ),
    "Login": (
        "#/$defs/Login",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("user", (("type", "string"),)),
                    (
                        "token",
                        (("secret",), ("type", "string"), ("enum", "alpha-token", "beta-token")),
                    ),
                ),
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
        "Login": accepts_login,
    },
    docs="demo/CreateThing",
    tellers=("create_thing", "Login"),
    secrets=("password", "pin", "token"),
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
