"""Validator of the schema put_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_composition._runtime.validation import Program, is_integer, is_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_composition._runtime.violations import Violation

__all__ = [
    "check_put_thing",
    "is_valid_put_thing",
    "validate_put_thing",
]

# fmt: off


def accepts_put_thing(data: Any) -> bool:
    if not accepts_base(data):
        return False
    if not accepts_thing_all_of_1(data):
        return False
    if not _accepts_all_of_2(data):
        return False
    if not _accepts_all_of_3(data):
        return False
    return True


def accepts_base(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["kind"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Base", "kind")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "Base", "kind", "type", value))
    if "id" in data:
        value = data["id"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Base", "id", "type", value))
    if "secret" in data:
        if type(data["secret"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Base", "secret", "type", data["secret"]))
    if "owner" in data:
        if not (context is None and accepts_base_owner(data["owner"])):
            if context is None:
                return False
            context.enter(accepts_base_owner, "Base.owner", data["owner"], (place, "owner"))
    if "links" in data:
        if not (context is None and accepts_base_links(data["links"])):
            if context is None:
                return False
            context.enter(accepts_base_links, "Base.links", data["links"], (place, "links"))
    return True


def accepts_thing_all_of_1(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "kind" in data:
        if not (data["kind"] in {"thing", "other"}):
            if context is None:
                return False
            context.records.append((place, "Thing.allOf.1", "kind", "enum", data["kind"]))
    if "links" in data:
        if not (context is None and accepts_thing_all_of_1_links(data["links"])):
            if context is None:
                return False
            context.enter(
                accepts_thing_all_of_1_links, "Thing.allOf.1.links", data["links"], (place, "links")
            )
    return True


def _accepts_all_of_2(data: Any) -> bool:
    if not (
        (1 if accepts_round_exact(data) else 0) + (1 if accepts_square_exact(data) else 0) == 1
    ):
        return False
    return True


def _accepts_all_of_3(data: Any) -> bool:
    if isinstance(data, dict):
        if not ("secret" in data):
            return False
        return True
    return True


def accepts_base_owner(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "name" in data:
        if type(data["name"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Base.owner", "name", "type", data["name"]))
    return True


def accepts_base_links(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["self"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Base.links", "self")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "Base.links", "self", "type", value))
    return True


def accepts_thing_all_of_1_links(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "next" in data:
        if type(data["next"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Thing.allOf.1.links", "next", "type", data["next"]))
    return True


def accepts_round_exact(data: Any) -> bool:
    if not (isinstance(data, dict)):
        return False
    if not ("radius" in data):
        return False
    value = data["radius"]
    if not (
        type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
    ):
        return False
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            return False
    return True


def accepts_square_exact(data: Any) -> bool:
    if not (isinstance(data, dict)):
        return False
    if not ("side" in data):
        return False
    value = data["side"]
    if not (
        type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
    ):
        return False
    if "size" in data:
        if not (isinstance(data["size"], str)):
            return False
    return True


def accepts_round(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["radius"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Round", "radius")
    else:
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "Round", "radius", "type", value))
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Round", "size", "type", value))
    return True


def accepts_square(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["side"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Square", "side")
    else:
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "Square", "side", "type", value))
    if "size" in data:
        if type(data["size"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Square", "size", "type", data["size"]))
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "put_thing": (
        "#/$defs/Thing",
        (
            (
                "allOf",
                "Base",
                "Thing.allOf.1",
                (("oneOf", "Round", "Square"),),
                (("required", "secret"),),
            ),
        ),
    ),
    "Base": (
        "#/$defs/Base",
        (
            ("type", "object"),
            ("required", "kind"),
            (
                "properties",
                (
                    ("id", (("type", "integer"),)),
                    ("kind", (("type", "string"),)),
                    ("secret", (("type", "string"),)),
                    ("owner", "Base.owner"),
                    ("links", "Base.links"),
                ),
                (),
                None,
            ),
        ),
    ),
    "Base.owner": (
        "#/$defs/Base/properties/owner",
        (("type", "object"), ("properties", (("name", (("type", "string"),)),), (), None)),
    ),
    "Base.links": (
        "#/$defs/Base/properties/links",
        (
            ("type", "object"),
            ("required", "self"),
            ("properties", (("self", (("type", "string"),)),), (), None),
        ),
    ),
    "Thing.allOf.1": (
        "#/$defs/Thing/allOf/1",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("kind", (("enum", "thing", "other"),)),
                    ("links", "Thing.allOf.1.links"),
                    ("owner", True),
                ),
                (),
                None,
            ),
        ),
    ),
    "Thing.allOf.1.links": (
        "#/$defs/Thing/allOf/1/properties/links",
        (("type", "object"), ("properties", (("next", (("type", "string"),)),), (), None)),
    ),
    "Round": (
        "#/$defs/Round",
        (
            ("type", "object"),
            ("required", "radius"),
            (
                "properties",
                (("radius", (("type", "number"),)), ("size", (("type", "integer"),))),
                (),
                None,
            ),
        ),
    ),
    "Square": (
        "#/$defs/Square",
        (
            ("type", "object"),
            ("required", "side"),
            (
                "properties",
                (("side", (("type", "number"),)), ("size", (("type", "string"),))),
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
        "put_thing": accepts_put_thing,
        "Base": accepts_base,
        "Base.owner": accepts_base_owner,
        "Base.links": accepts_base_links,
        "Thing.allOf.1": accepts_thing_all_of_1,
        "Thing.allOf.1.links": accepts_thing_all_of_1_links,
        "Round": accepts_round,
        "Square": accepts_square,
    },
    docs="demo/PutThing",
    tellers=(
        "Base",
        "Base.owner",
        "Base.links",
        "Thing.allOf.1",
        "Thing.allOf.1.links",
        "Round",
        "Square",
    ),
)


def is_valid_put_thing(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_put_thing(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("put_thing", request)


def validate_put_thing(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_put_thing(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("put_thing", request, allow_unknown)


def check_put_thing(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_put_thing(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("put_thing", request, allow_unknown)
