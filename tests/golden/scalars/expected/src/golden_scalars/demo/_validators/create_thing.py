"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_scalars._runtime.validation import Program, is_integer, is_number, multiple_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_scalars._runtime.violations import Violation

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
        if not (
            (
                type(value) is str
                and 2 <= len(value) <= 5
                and (value and not value.strip("abcdefghijklmnopqrstuvwxyz"))
            )
        ):
            if context is None:
                return False
            if type(value) is str and 2 <= len(value) <= 5:
                context.records.append((place, "create_thing", "name", "pattern", value))
            else:
                context.doubt(place, "create_thing", "name", value)
    if not left:
        return True
    if "count" in data:
        value = data["count"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 10):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 1 else "maximum"
            context.records.append((place, "create_thing", "count", keyword, value))
        left -= 1
        if not left:
            return True
    if "ratio" in data:
        value = data["ratio"]
        if not (
            (
                type(value) is int
                or type(value) is float
                and value - value == 0.0
                or is_number(value)
            )
            and 0 < value < 1
        ):
            if context is None:
                return False
            keyword = (
                "type"
                if not is_number(value)
                else "exclusiveMinimum"
                if value <= 0
                else "exclusiveMaximum"
            )
            context.records.append((place, "create_thing", "ratio", keyword, value))
        left -= 1
        if not left:
            return True
    if "step" in data:
        value = data["step"]
        if not ((type(value) is int or is_integer(value)) and multiple_of(value, 5)):
            if context is None:
                return False
            keyword = "multipleOf" if is_integer(value) else "type"
            context.records.append((place, "create_thing", "step", keyword, value))
        left -= 1
        if not left:
            return True
    if "flag" in data:
        if type(data["flag"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "create_thing", "flag", "type", data["flag"]))
        left -= 1
        if not left:
            return True
    if "nothing" in data:
        if data["nothing"] is not None:
            if context is None:
                return False
            context.records.append((place, "create_thing", "nothing", "type", data["nothing"]))
        left -= 1
        if not left:
            return True
    if "maybe" in data:
        value = data["maybe"]
        if not (type(value) is str or value is None):
            if context is None:
                return False
            context.doubt(place, "create_thing", "maybe", value)
        left -= 1
        if not left:
            return True
    if "either" in data:
        value = data["either"]
        if not (type(value) is str or (type(value) is int or is_integer(value))):
            if context is None:
                return False
            context.doubt(place, "create_thing", "either", value)
        left -= 1
        if not left:
            return True
    if "anything" in data:
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_thing")


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/Thing",
        (
            ("type", "object"),
            ("required", "name"),
            (
                "properties",
                (
                    (
                        "name",
                        (
                            ("type", "string"),
                            ("minLength", 2),
                            ("maxLength", 5),
                            ("pattern", "^[a-z]+$", "^[a-z]+\\Z"),
                        ),
                    ),
                    ("count", (("type", "integer"), ("minimum", 1), ("maximum", 10))),
                    (
                        "ratio",
                        (("type", "number"), ("exclusiveMinimum", 0), ("exclusiveMaximum", 1)),
                    ),
                    ("step", (("type", "integer"), ("multipleOf", 5))),
                    ("flag", (("type", "boolean"),)),
                    ("nothing", (("type", "null"),)),
                    ("maybe", (("type", "null", "string"),)),
                    ("either", (("type", "integer", "string"),)),
                    ("anything", True),
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
