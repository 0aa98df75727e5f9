"""Validator of the schema put_animal."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_composition._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_composition._runtime.violations import Violation

__all__ = [
    "check_put_animal",
    "is_valid_put_animal",
    "validate_put_animal",
]

# fmt: off


def accepts_put_animal(data: Any) -> bool:
    if type(data) is not dict:
        return False
    kind = data["kind"]
    if kind == "Bird":
        if not accepts_bird(data):
            return False
    elif kind == "Fish":
        if not accepts_fish(data):
            return False
    else:
        return False
    if type(data) is not dict:
        return False
    if type(data["kind"]) is not str:
        return False
    return True


def accepts_bird(data: Any) -> bool:
    if not accepts_animal_base(data):
        return False
    if not accepts_bird_all_of_1(data):
        return False
    return True


def accepts_fish(data: Any) -> bool:
    if not accepts_animal_base(data):
        return False
    if not accepts_fish_all_of_1(data):
        return False
    return True


def accepts_animal_base(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["kind"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "AnimalBase", "kind")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "AnimalBase", "kind", "type", value))
    return True


def accepts_bird_all_of_1(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "kind" in data:
        if not (data["kind"] == "Bird"):
            if context is None:
                return False
            context.records.append((place, "Bird.allOf.1", "kind", "enum", data["kind"]))
    if "flies" in data:
        if type(data["flies"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "Bird.allOf.1", "flies", "type", data["flies"]))
    if "mate" in data:
        if not _accepts_properties_mate(data["mate"]):
            if context is None:
                return False
            context.doubt(place, "Bird.allOf.1", "mate", data["mate"])
    return True


def accepts_fish_all_of_1(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "kind" in data:
        if not (data["kind"] == "Fish"):
            if context is None:
                return False
            context.records.append((place, "Fish.allOf.1", "kind", "enum", data["kind"]))
    if "depth" in data:
        value = data["depth"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Fish.allOf.1", "depth", "type", value))
    return True


def _accepts_properties_mate(data: Any) -> bool:
    if not (_accepts_any_of_0_calm(data) or data is None):
        return False
    return True


def _accepts_any_of_0_calm(data: Any) -> bool:
    if not accepts_bird_calm(data):
        return False
    return True


def accepts_bird_calm(data: Any) -> bool:
    if not accepts_animal_base_calm(data):
        return False
    if not accepts_bird_all_of_1_calm(data):
        return False
    return True


def accepts_animal_base_calm(data: Any) -> bool:
    if type(data) is not dict:
        return False
    if not ("kind" in data):
        return False
    if type(data["kind"]) is not str:
        return False
    return True


def accepts_bird_all_of_1_calm(data: Any) -> bool:
    if type(data) is not dict:
        return False
    if "kind" in data:
        value = data["kind"]
        if not ((isinstance(value, str) and value == "Bird")):
            return False
    if "flies" in data:
        if type(data["flies"]) is not bool:
            return False
    if "mate" in data:
        if not _accepts_properties_mate_calm(data["mate"]):
            return False
    return True


def _accepts_properties_mate_calm(data: Any) -> bool:
    if not (_accepts_any_of_0_calm(data) or data is None):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "put_animal": (
        "#/$defs/Animal",
        (
            ("type", "object"),
            ("required", "kind"),
            ("properties", (("kind", (("type", "string"),)),), (), None),
            ("discriminator", "oneOf", "kind", (("Bird", "Bird"), ("Fish", "Fish")), ()),
        ),
    ),
    "Bird": ("#/$defs/Bird", (("allOf", "AnimalBase", "Bird.allOf.1"),)),
    "AnimalBase": (
        "#/$defs/AnimalBase",
        (
            ("type", "object"),
            ("required", "kind"),
            ("properties", (("kind", (("type", "string"),)),), (), None),
        ),
    ),
    "Bird.allOf.1": (
        "#/$defs/Bird/allOf/1",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("kind", (("enum", "Bird"),)),
                    ("flies", (("type", "boolean"),)),
                    ("mate", (("anyOf", (("allOf", "Bird"),), (("type", "null"),)),)),
                ),
                (),
                None,
            ),
        ),
    ),
    "Fish": ("#/$defs/Fish", (("allOf", "AnimalBase", "Fish.allOf.1"),)),
    "Fish.allOf.1": (
        "#/$defs/Fish/allOf/1",
        (
            ("type", "object"),
            (
                "properties",
                (("kind", (("enum", "Fish"),)), ("depth", (("type", "integer"),))),
                (),
                None,
            ),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "put_animal": accepts_put_animal,
        "Bird": accepts_bird,
        "AnimalBase": accepts_animal_base,
        "Bird.allOf.1": accepts_bird_all_of_1,
        "Fish": accepts_fish,
        "Fish.allOf.1": accepts_fish_all_of_1,
    },
    docs="demo/PutAnimal",
    tellers=("AnimalBase", "Bird.allOf.1", "Fish.allOf.1"),
)


def is_valid_put_animal(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_put_animal(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("put_animal", request)


def validate_put_animal(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_put_animal(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("put_animal", request, allow_unknown)


def check_put_animal(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_put_animal(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("put_animal", request, allow_unknown)
