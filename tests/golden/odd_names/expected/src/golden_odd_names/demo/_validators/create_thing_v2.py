"""Validator of the schema create_thing_v2."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_odd_names._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_odd_names._runtime.violations import Violation

__all__ = [
    "check_create_thing_v2",
    "is_valid_create_thing_v2",
    "validate_create_thing_v2",
]

# fmt: off


def accepts_create_thing_v2(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "class" in data:
        if type(data["class"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "class", "type", data["class"]))
        left -= 1
        if not left:
            return True
    if "os.modelarts/billing.mode" in data:
        if type(data["os.modelarts/billing.mode"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_thing_v2",
                    "os.modelarts/billing.mode",
                    "type",
                    data["os.modelarts/billing.mode"],
                )
            )
        left -= 1
        if not left:
            return True
    if "1st" in data:
        if type(data["1st"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "1st", "type", data["1st"]))
        left -= 1
        if not left:
            return True
    if "中文名" in data:
        if type(data["中文名"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "中文名", "type", data["中文名"]))
        left -= 1
        if not left:
            return True
    if "model_config" in data:
        if type(data["model_config"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_thing_v2", "model_config", "type", data["model_config"])
            )
        left -= 1
        if not left:
            return True
    if "list" in data:
        value = data["list"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "create_thing_v2", "list", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "create_thing_v2", "list", value)
                    break
        left -= 1
        if not left:
            return True
    if "fooBar" in data:
        if type(data["fooBar"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "fooBar", "type", data["fooBar"]))
        left -= 1
        if not left:
            return True
    if "foo_bar" in data:
        if type(data["foo_bar"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "foo_bar", "type", data["foo_bar"]))
        left -= 1
        if not left:
            return True
    if "$ref" in data:
        if type(data["$ref"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "$ref", "type", data["$ref"]))
        left -= 1
        if not left:
            return True
    if "x-zh" in data:
        if type(data["x-zh"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "x-zh", "type", data["x-zh"]))
        left -= 1
        if not left:
            return True
    if "a\"b" in data:
        if type(data["a\"b"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "a\"b", "type", data["a\"b"]))
        left -= 1
        if not left:
            return True
    if "self" in data:
        if type(data["self"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "self", "type", data["self"]))
        left -= 1
        if not left:
            return True
    if "" in data:
        if type(data[""]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing_v2", "", "type", data[""]))
        left -= 1
        if not left:
            return True
    if "Client" in data:
        if not (context is None and accepts_client(data["Client"])):
            if context is None:
                return False
            context.enter(accepts_client, "Client", data["Client"], (place, "Client"))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_thing_v2")


def accepts_client(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "None" in data:
        if type(data["None"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "Client", "None", "type", data["None"]))
        left -= 1
        if not left:
            return True
    if "def" in data:
        value = data["def"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Client", "def", "type", value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Client")


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing_v2": (
        "#/$defs/Thing",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("class", (("type", "string"),)),
                    ("os.modelarts/billing.mode", (("type", "string"),)),
                    ("1st", (("type", "string"),)),
                    ("中文名", (("type", "string"),)),
                    ("model_config", (("type", "string"),)),
                    ("list", (("type", "array"), ("items", (), (("type", "string"),)))),
                    ("fooBar", (("type", "string"),)),
                    ("foo_bar", (("type", "string"),)),
                    ("$ref", (("type", "string"),)),
                    ("x-zh", (("type", "string"),)),
                    ("a\"b", (("type", "string"),)),
                    ("self", (("type", "string"),)),
                    ("", (("type", "string"),)),
                    ("Client", "Client"),
                ),
                (),
                False,
            ),
        ),
    ),
    "Client": (
        "#/$defs/Client",
        (
            ("type", "object"),
            (
                "properties",
                (("None", (("type", "boolean"),)), ("def", (("type", "integer"),))),
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
        "create_thing_v2": accepts_create_thing_v2,
        "Client": accepts_client,
    },
    docs="demo/CreateThingV2",
    tellers=("create_thing_v2", "Client"),
)


def is_valid_create_thing_v2(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_thing_v2(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_thing_v2", request)


def validate_create_thing_v2(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_thing_v2(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_thing_v2", request, allow_unknown)


def check_create_thing_v2(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_thing_v2(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_thing_v2", request, allow_unknown)
