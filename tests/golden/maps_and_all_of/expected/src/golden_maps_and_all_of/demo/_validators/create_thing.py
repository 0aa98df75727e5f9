"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_maps_and_all_of._runtime.validation import Program, is_integer, is_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_maps_and_all_of._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off


def accepts_create_thing(data: Any) -> bool:
    if not accepts_named(data):
        return False
    if not accepts_thing_all_of_1(data):
        return False
    return True


def accepts_named(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Named", "name")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "Named", "name", "type", value))
    return True


def accepts_thing_all_of_1(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["labels"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Thing.allOf.1", "labels")
        left += 1
    else:
        if not _accepts_properties_labels(value):
            if context is None:
                return False
            context.doubt(place, "Thing.allOf.1", "labels", value)
    if not left:
        return True
    if "sizes" in data:
        if not _accepts_properties_sizes(data["sizes"]):
            if context is None:
                return False
            context.doubt(place, "Thing.allOf.1", "sizes", data["sizes"])
        left -= 1
        if not left:
            return True
    if "free" in data:
        if type(data["free"]) is not dict:
            if context is None:
                return False
            context.records.append((place, "Thing.allOf.1", "free", "type", data["free"]))
        left -= 1
        if not left:
            return True
    if "nullable" in data:
        if not _accepts_properties_nullable(data["nullable"]):
            if context is None:
                return False
            context.doubt(place, "Thing.allOf.1", "nullable", data["nullable"])
        left -= 1
        if not left:
            return True
    if "scores" in data:
        if not accepts_scores(data["scores"]):
            if context is None:
                return False
            context.doubt(place, "Thing.allOf.1", "scores", data["scores"])
        left -= 1
        if not left:
            return True
    if "shelf" in data:
        if not accepts_shelf(data["shelf"]):
            if context is None:
                return False
            context.doubt(place, "Thing.allOf.1", "shelf", data["shelf"])
        left -= 1
        if not left:
            return True
    if "tagged" in data:
        if not accepts_tagged(data["tagged"]):
            if context is None:
                return False
            context.doubt(place, "Thing.allOf.1", "tagged", data["tagged"])
        left -= 1
        if not left:
            return True
    return True


def _accepts_properties_labels(data: Any) -> bool:
    if type(data) is not dict:
        return False
    if not (len(data) <= 2):
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if not (type(value) is str and len(value) <= 3):
            return False
    return True


def _accepts_properties_sizes(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if not accepts_size(value):
            return False
    return True


def _accepts_properties_nullable(data: Any) -> bool:
    if not ((1 if accepts_size_exact(data) else 0) + (1 if data is None else 0) == 1):
        return False
    return True


def accepts_scores(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if not (name in {"best"} or ((type(value) is int or is_integer(value)) and value <= 10)):
            return False
    if "best" in data:
        if type(data["best"]) is not str:
            return False
    return True


def accepts_shelf(data: Any) -> bool:
    if not accepts_named(data):
        return False
    if isinstance(data, dict):
        return False
    return True


def accepts_tagged(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if not (not name.startswith("x-") or (type(value) is str or value is None)):
            return False
        if not (name in {"id"} or name.startswith("x-") or False):
            return False
    if "id" in data:
        value = data["id"]
        if not (type(value) is int or is_integer(value)):
            return False
    return True


def accepts_size(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "width" in data:
        value = data["width"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "Size", "width", "type", value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Size")


def accepts_size_exact(data: Any) -> bool:
    if not (isinstance(data, dict)):
        return False
    left = len(data)
    if "width" in data:
        value = data["width"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            return False
        left -= 1
        if not left:
            return True
    return not left


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": ("#/$defs/Thing", (("allOf", "Named", "Thing.allOf.1"),)),
    "Named": (
        "#/$defs/Named",
        (
            ("type", "object"),
            ("required", "name"),
            ("properties", (("name", (("type", "string"),)),), (), None),
        ),
    ),
    "Thing.allOf.1": (
        "#/$defs/Thing/allOf/1",
        (
            ("type", "object"),
            ("required", "labels"),
            (
                "properties",
                (
                    (
                        "labels",
                        (
                            ("type", "object"),
                            ("maxProperties", 2),
                            ("properties", (), (), (("type", "string"), ("maxLength", 3))),
                        ),
                    ),
                    ("sizes", (("type", "object"), ("properties", (), (), "Size"))),
                    ("free", (("type", "object"),)),
                    ("nullable", (("oneOf", "Size", (("type", "null"),)),)),
                    ("scores", "Scores"),
                    ("shelf", "Shelf"),
                    ("tagged", "Tagged"),
                ),
                (),
                None,
            ),
        ),
    ),
    "Size": (
        "#/$defs/Size",
        (("type", "object"), ("properties", (("width", (("type", "number"),)),), (), False)),
    ),
    "Scores": (
        "#/$defs/Scores",
        (
            ("type", "object"),
            (
                "properties",
                (("best", (("type", "string"),)),),
                (),
                (("type", "integer"), ("maximum", 10)),
            ),
        ),
    ),
    "Shelf": (
        "#/$defs/Shelf",
        (
            ("required", "depth"),
            ("properties", (("depth", (("type", "number"),)),), (), None),
            ("allOf", "Named"),
            ("unevaluatedProperties", "Size"),
        ),
    ),
    "Tagged": (
        "#/$defs/Tagged",
        (
            ("type", "object"),
            (
                "properties",
                (("id", (("type", "integer"),)),),
                (("^x-", None, (("type", "null", "string"),)),),
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
        "Named": accepts_named,
        "Thing.allOf.1": accepts_thing_all_of_1,
        "Size": accepts_size,
        "Scores": accepts_scores,
        "Shelf": accepts_shelf,
        "Tagged": accepts_tagged,
    },
    docs="demo/CreateThing",
    tellers=("Named", "Thing.allOf.1", "Size"),
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
