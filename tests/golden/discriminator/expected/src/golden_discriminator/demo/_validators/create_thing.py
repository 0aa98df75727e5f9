"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_discriminator._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_discriminator._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off


def accepts_create_thing(data: Any) -> bool:
    if type(data) is not dict:
        return False
    kind = data["kind"]
    if kind == "cat":
        if not accepts_cat(data):
            return False
    elif kind == "dog":
        if not accepts_dog(data):
            return False
    else:
        return False
    return True


def accepts_cat(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 2
    try:
        value = data["kind"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Cat", "kind")
        left += 1
    else:
        if not (value == "cat"):
            if context is None:
                return False
            context.records.append((place, "Cat", "kind", "const", value))
    try:
        value = data["lives"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Cat", "lives")
        left += 1
    else:
        if not ((type(value) is int or is_integer(value)) and value <= 9):
            if context is None:
                return False
            keyword = "maximum" if is_integer(value) else "type"
            context.records.append((place, "Cat", "lives", keyword, value))
    if not left:
        return True
    return not left or context is not None and context.unknown(data, place, "Cat")


def accepts_dog(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["kind"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Dog", "kind")
        left += 1
    else:
        if not (value == "dog"):
            if context is None:
                return False
            context.records.append((place, "Dog", "kind", "const", value))
    if not left:
        return True
    if "name" in data:
        value = data["name"]
        if not (type(value) is str and value):
            if context is None:
                return False
            keyword = "minLength" if type(value) is str else "type"
            context.records.append((place, "Dog", "name", keyword, value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Dog")


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/Thing",
        (("discriminator", "oneOf", "kind", (("cat", "Cat"), ("dog", "Dog")), ()),),
    ),
    "Cat": (
        "#/$defs/Cat",
        (
            ("type", "object"),
            ("required", "kind", "lives"),
            (
                "properties",
                (("kind", (("const", "cat"),)), ("lives", (("type", "integer"), ("maximum", 9)))),
                (),
                False,
            ),
        ),
    ),
    "Dog": (
        "#/$defs/Dog",
        (
            ("type", "object"),
            ("required", "kind"),
            (
                "properties",
                (("kind", (("const", "dog"),)), ("name", (("type", "string"), ("minLength", 1)))),
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
        "Cat": accepts_cat,
        "Dog": accepts_dog,
    },
    docs="demo/CreateThing",
    tellers=("Cat", "Dog"),
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
