"""Validator of the schema set_labels."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_whole_bodies._runtime.validation import Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_whole_bodies._runtime.violations import Violation

__all__ = [
    "check_set_labels",
    "is_valid_set_labels",
    "validate_set_labels",
]

# fmt: off


def accepts_set_labels(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["body"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "set_labels", "body")
        left += 1
    else:
        if not accepts_set_labels_body(value):
            if context is None:
                return False
            context.doubt(place, "set_labels", "body", value)
    if not left:
        return True
    if "id" in data:
        if type(data["id"]) is not str:
            if context is None:
                return False
            context.records.append((place, "set_labels", "id", "type", data["id"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "set_labels")


def accepts_set_labels_body(data: Any) -> bool:
    if not (type(data) is list and len(data) <= 2):
        return False
    for item in data:
        try:
            if not (
                type(item) is dict
                and len(item) == 2
                and type(item["key"]) is str
                and type(item["value"]) is str
                or accepts_set_labels_body_2(item)
            ):
                return False
        except KeyError:
            if not accepts_set_labels_body_2(item):
                return False
    return True


def accepts_set_labels_body_2(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["key"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "SetLabels.body 2", "key")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "SetLabels.body 2", "key", "type", value))
    if not left:
        return True
    if "value" in data:
        if type(data["value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "SetLabels.body 2", "value", "type", data["value"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "SetLabels.body 2")


def accepts_set_labels_id(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "set_labels": (
        "#/$defs/SetLabelsRequest",
        (
            ("type", "object"),
            ("required", "body"),
            ("properties", (("id", "SetLabels.id"), ("body", "SetLabels.body")), (), False),
        ),
    ),
    "SetLabels.id": ("#/$defs/SetLabels.id", (("type", "string"),)),
    "SetLabels.body": (
        "#/$defs/SetLabels.body",
        (("type", "array"), ("maxItems", 2), ("items", (), "SetLabels.body 2")),
    ),
    "SetLabels.body 2": (
        "#/$defs/SetLabels.body/items",
        (
            ("type", "object"),
            ("required", "key"),
            (
                "properties",
                (("key", (("type", "string"),)), ("value", (("type", "string"),))),
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
        "set_labels": accepts_set_labels,
        "SetLabels.id": accepts_set_labels_id,
        "SetLabels.body": accepts_set_labels_body,
        "SetLabels.body 2": accepts_set_labels_body_2,
    },
    docs="demo/SetLabels",
    tellers=("set_labels", "SetLabels.body 2"),
)


def is_valid_set_labels(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_set_labels(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("set_labels", request)


def validate_set_labels(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_set_labels(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("set_labels", request, allow_unknown)


def check_set_labels(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_set_labels(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("set_labels", request, allow_unknown)
