"""Schemas that the validators of several operations share."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_families._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "PROGRAM",
]

# fmt: off


def accepts_pet(data: Any) -> bool:
    if type(data) is not dict:
        return False
    kind = data["petType"]
    if kind == "Cat":
        if not accepts_cat(data):
            return False
    elif kind == "Lion":
        if not accepts_lion(data):
            return False
    elif kind == "Dog":
        if not accepts_dog(data):
            return False
    elif kind == "Pet":
        if not accepts_pet_base(data):
            return False
    else:
        return False
    return True


def accepts_cat(data: Any) -> bool:
    if not accepts_pet_base(data):
        return False
    if not accepts_cat_all_of_1(data):
        return False
    return True


def accepts_lion(data: Any) -> bool:
    if not accepts_cat(data):
        return False
    if not accepts_lion_all_of_1(data):
        return False
    return True


def accepts_dog(data: Any) -> bool:
    if not accepts_pet_base(data):
        return False
    if isinstance(data, dict):
        if "friend" in data:
            if not _accepts_properties_friend(data["friend"]):
                return False
        return True
    return True


def accepts_pet_base(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["petType"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "PetBase", "petType")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "PetBase", "petType", "type", value))
    if "name" in data:
        value = data["name"]
        if not (type(value) is str and value):
            if context is None:
                return False
            keyword = "minLength" if type(value) is str else "type"
            context.records.append((place, "PetBase", "name", keyword, value))
    return True


def accepts_cat_all_of_1(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["lives"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Cat.allOf.1", "lives")
    else:
        if not ((type(value) is int or is_integer(value)) and value <= 9):
            if context is None:
                return False
            keyword = "maximum" if is_integer(value) else "type"
            context.records.append((place, "Cat.allOf.1", "lives", keyword, value))
    return True


def accepts_lion_all_of_1(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "prey" in data:
        if not accepts_pet(data["prey"]):
            if context is None:
                return False
            context.doubt(place, "Lion.allOf.1", "prey", data["prey"])
    return True


def _accepts_properties_friend(data: Any) -> bool:
    if not (_accepts_any_of_0_calm(data) or data is None):
        return False
    return True


def _accepts_any_of_0_calm(data: Any) -> bool:
    if not accepts_pet_calm(data):
        return False
    return True


def accepts_pet_calm(data: Any) -> bool:
    if type(data) is not dict:
        return False
    kind = data.get("petType")
    if kind == "Cat":
        if not accepts_cat_calm(data):
            return False
    elif kind == "Lion":
        if not accepts_lion_calm(data):
            return False
    elif kind == "Dog":
        if not accepts_dog_calm(data):
            return False
    elif kind == "Pet":
        if not accepts_pet_base_calm(data):
            return False
    else:
        return False
    return True


def accepts_cat_calm(data: Any) -> bool:
    if not accepts_pet_base_calm(data):
        return False
    if not accepts_cat_all_of_1_calm(data):
        return False
    return True


def accepts_lion_calm(data: Any) -> bool:
    if not accepts_cat_calm(data):
        return False
    if not accepts_lion_all_of_1_calm(data):
        return False
    return True


def accepts_dog_calm(data: Any) -> bool:
    if not accepts_pet_base_calm(data):
        return False
    if isinstance(data, dict):
        if "friend" in data:
            if not _accepts_properties_friend_calm(data["friend"]):
                return False
        return True
    return True


def accepts_pet_base_calm(data: Any) -> bool:
    if type(data) is not dict:
        return False
    if not ("petType" in data):
        return False
    if type(data["petType"]) is not str:
        return False
    if "name" in data:
        value = data["name"]
        if not (type(value) is str and value):
            return False
    return True


def accepts_cat_all_of_1_calm(data: Any) -> bool:
    if type(data) is not dict:
        return False
    if not ("lives" in data):
        return False
    value = data["lives"]
    if not ((type(value) is int or is_integer(value)) and value <= 9):
        return False
    return True


def accepts_lion_all_of_1_calm(data: Any) -> bool:
    if type(data) is not dict:
        return False
    if "prey" in data:
        if not accepts_pet_calm(data["prey"]):
            return False
    return True


def _accepts_properties_friend_calm(data: Any) -> bool:
    if not (_accepts_any_of_0_calm(data) or data is None):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "Pet": (
        "#/$defs/Pet",
        (
            (
                "discriminator",
                "oneOf",
                "petType",
                (("Cat", "Cat"), ("Lion", "Lion"), ("Dog", "Dog"), ("Pet", "PetBase")),
                (),
            ),
        ),
    ),
    "Cat": ("#/$defs/Cat", (("allOf", "PetBase", "Cat.allOf.1"),)),
    "PetBase": (
        "#/$defs/PetBase",
        (
            ("type", "object"),
            ("required", "petType"),
            (
                "properties",
                (
                    ("petType", (("type", "string"),)),
                    ("name", (("type", "string"), ("minLength", 1))),
                ),
                (),
                None,
            ),
        ),
    ),
    "Cat.allOf.1": (
        "#/$defs/Cat/allOf/1",
        (
            ("type", "object"),
            ("required", "lives"),
            ("properties", (("lives", (("type", "integer"), ("maximum", 9))),), (), None),
        ),
    ),
    "Lion": ("#/$defs/Lion", (("allOf", "Cat", "Lion.allOf.1"),)),
    "Lion.allOf.1": (
        "#/$defs/Lion/allOf/1",
        (("type", "object"), ("properties", (("prey", "Pet"),), (), None)),
    ),
    "Dog": (
        "#/$defs/Dog",
        (
            (
                "properties",
                (("friend", (("anyOf", (("allOf", "Pet"),), (("type", "null"),)),)),),
                (),
                None,
            ),
            ("allOf", "PetBase"),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "Pet": accepts_pet,
        "Cat": accepts_cat,
        "PetBase": accepts_pet_base,
        "Cat.allOf.1": accepts_cat_all_of_1,
        "Lion": accepts_lion,
        "Lion.allOf.1": accepts_lion_all_of_1,
        "Dog": accepts_dog,
    },
    tellers=("PetBase", "Cat.allOf.1", "Lion.allOf.1"),
)
