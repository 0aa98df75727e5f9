"""Validator of the schema create_shape."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_families._runtime.validation import Program, is_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_families._runtime.violations import Violation

__all__ = [
    "check_create_shape",
    "is_valid_create_shape",
    "validate_create_shape",
]

# fmt: off


def accepts_create_shape(data: Any) -> bool:
    if type(data) is not dict:
        return False
    kind = data["kind"]
    if kind == "circle":
        if not accepts_circle(data):
            return False
    elif kind == "round":
        if not accepts_circle(data):
            return False
    elif kind == "square":
        if not accepts_square(data):
            return False
    else:
        return False
    return True


def accepts_circle(data: Any) -> bool:
    if not accepts_shape_base(data):
        return False
    if not accepts_circle_all_of_1(data):
        return False
    return True


def accepts_square(data: Any) -> bool:
    if not accepts_shape_base(data):
        return False
    if not accepts_square_all_of_1(data):
        return False
    return True


def accepts_shape_base(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["kind"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "ShapeBase", "kind")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "ShapeBase", "kind", "type", value))
    if "colour" in data:
        value = data["colour"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "ShapeBase", "colour", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "ShapeBase", "colour", value)
                    break
    return True


def accepts_circle_all_of_1(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["radius"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Circle.allOf.1", "radius")
    else:
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "Circle.allOf.1", "radius", "type", value))
    return True


def accepts_square_all_of_1(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["side"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Square.allOf.1", "side")
    else:
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "Square.allOf.1", "side", "type", value))
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_shape": (
        "#/$defs/Shape",
        (
            (
                "discriminator",
                "oneOf",
                "kind",
                (("circle", "Circle"), ("round", "Circle"), ("square", "Square")),
                (),
            ),
        ),
    ),
    "Circle": ("#/$defs/Circle", (("allOf", "ShapeBase", "Circle.allOf.1"),)),
    "ShapeBase": (
        "#/$defs/ShapeBase",
        (
            ("type", "object"),
            ("required", "kind"),
            (
                "properties",
                (
                    ("kind", (("type", "string"),)),
                    ("colour", (("type", "array"), ("items", (), (("type", "string"),)))),
                ),
                (),
                None,
            ),
        ),
    ),
    "Circle.allOf.1": (
        "#/$defs/Circle/allOf/1",
        (
            ("type", "object"),
            ("required", "radius"),
            ("properties", (("radius", (("type", "number"),)),), (), None),
        ),
    ),
    "Square": ("#/$defs/Square", (("allOf", "ShapeBase", "Square.allOf.1"),)),
    "Square.allOf.1": (
        "#/$defs/Square/allOf/1",
        (
            ("type", "object"),
            ("required", "side"),
            ("properties", (("side", (("type", "number"),)),), (), None),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_shape": accepts_create_shape,
        "Circle": accepts_circle,
        "ShapeBase": accepts_shape_base,
        "Circle.allOf.1": accepts_circle_all_of_1,
        "Square": accepts_square,
        "Square.allOf.1": accepts_square_all_of_1,
    },
    docs="demo/CreateShape",
    tellers=("ShapeBase", "Circle.allOf.1", "Square.allOf.1"),
)


def is_valid_create_shape(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_shape(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_shape", request)


def validate_create_shape(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_shape(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_shape", request, allow_unknown)


def check_create_shape(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_shape(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_shape", request, allow_unknown)
