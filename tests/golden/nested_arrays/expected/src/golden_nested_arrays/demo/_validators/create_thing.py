"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_nested_arrays._runtime.validation import Program, is_integer, json_unique

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_nested_arrays._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off


def accepts_create_thing(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "matrix" in data:
        value = data["matrix"]
        if not (type(value) is list and len(value) <= 2):
            if context is None:
                return False
            context.doubt(place, "create_thing", "matrix", value)
        else:
            for item in value:
                if not _accepts_matrix_items(item):
                    if context is None:
                        return False
                    context.doubt(place, "create_thing", "matrix", value)
                    break
        left -= 1
        if not left:
            return True
    if "parts" in data:
        value = data["parts"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "create_thing", "parts", value)
        else:
            for item in value:
                if not (context is None and accepts_part(item)):
                    if context is None:
                        return False
                    context.doubt(place, "create_thing", "parts", value)
                    break
            if not json_unique(value):
                if context is None:
                    return False
                context.doubt(place, "create_thing", "parts", value)
        left -= 1
        if not left:
            return True
    if "tree" in data:
        if not (context is None and accepts_node(data["tree"])):
            if context is None:
                return False
            context.enter(accepts_node, "Node", data["tree"], (place, "tree"))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_thing")


def _accepts_matrix_items(data: Any) -> bool:
    if not (type(data) is list and len(data) >= 1):
        return False
    for item in data:
        if not (type(item) is int or is_integer(item)):
            return False
    return True


def accepts_part(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Part", "name")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "Part", "name", "type", value))
    if not left:
        return True
    if "ports" in data:
        value = data["ports"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "Part", "ports", value)
        else:
            for item in value:
                if not (context is None and accepts_part_ports(item)):
                    if context is None:
                        return False
                    context.enter_each(
                        accepts_part_ports, "Part.ports", value, item, (place, "ports")
                    )
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Part")


def accepts_node(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "value" in data:
        value = data["value"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Node", "value", "type", value))
        left -= 1
        if not left:
            return True
    if "children" in data:
        value = data["children"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "Node", "children", value)
        else:
            for item in value:
                if not (context is None and accepts_node(item)):
                    if context is None:
                        return False
                    context.enter_each(accepts_node, "Node", value, item, (place, "children"))
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Node")


def accepts_part_ports(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "port" in data:
        value = data["port"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 65535):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 1 else "maximum"
            context.records.append((place, "Part.ports", "port", keyword, value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Part.ports")


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/Thing",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "matrix",
                        (
                            ("type", "array"),
                            ("maxItems", 2),
                            (
                                "items",
                                (),
                                (
                                    ("type", "array"),
                                    ("minItems", 1),
                                    ("items", (), (("type", "integer"),)),
                                ),
                            ),
                        ),
                    ),
                    ("parts", (("type", "array"), ("uniqueItems",), ("items", (), "Part"))),
                    ("tree", "Node"),
                ),
                (),
                False,
            ),
        ),
    ),
    "Part": (
        "#/$defs/Part",
        (
            ("type", "object"),
            ("required", "name"),
            (
                "properties",
                (
                    ("name", (("type", "string"),)),
                    ("ports", (("type", "array"), ("items", (), "Part.ports"))),
                ),
                (),
                False,
            ),
        ),
    ),
    "Part.ports": (
        "#/$defs/Part/properties/ports/items",
        (
            ("type", "object"),
            (
                "properties",
                (("port", (("type", "integer"), ("minimum", 1), ("maximum", 65535))),),
                (),
                False,
            ),
        ),
    ),
    "Node": (
        "#/$defs/Node",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("value", (("type", "integer"),)),
                    ("children", (("type", "array"), ("items", (), "Node"))),
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
        "Part": accepts_part,
        "Part.ports": accepts_part_ports,
        "Node": accepts_node,
    },
    docs="demo/CreateThing",
    tellers=("create_thing", "Part", "Part.ports", "Node"),
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
