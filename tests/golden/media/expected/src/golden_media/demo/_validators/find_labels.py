"""Validator of the schema find_labels."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_media._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_media._runtime.violations import Violation

__all__ = [
    "check_find_labels",
    "is_valid_find_labels",
    "validate_find_labels",
]

# fmt: off


def accepts_find_labels(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "path" in data:
        if not accepts_find_labels_path(data["path"]):
            if context is None:
                return False
            context.doubt(place, "find_labels", "path", data["path"])
        left -= 1
        if not left:
            return True
    if "ids" in data:
        if not accepts_find_labels_ids(data["ids"]):
            if context is None:
                return False
            context.doubt(place, "find_labels", "ids", data["ids"])
        left -= 1
        if not left:
            return True
    if "deep" in data:
        if not (context is None and accepts_find_labels_deep(data["deep"])):
            if context is None:
                return False
            context.enter(
                accepts_find_labels_deep, "FindLabels.deep", data["deep"], (place, "deep")
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "find_labels")


def accepts_find_labels_path(data: Any) -> bool:
    if type(data) is not list:
        return False
    for item in data:
        if type(item) is not str:
            return False
    return True


def accepts_find_labels_ids(data: Any) -> bool:
    if type(data) is not list:
        return False
    for item in data:
        if not (type(item) is int or is_integer(item)):
            return False
    return True


def accepts_find_labels_deep(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "a" in data:
        if not (context is None and accepts_find_labels_deep_a(data["a"])):
            if context is None:
                return False
            context.enter(accepts_find_labels_deep_a, "FindLabels.deep.a", data["a"], (place, "a"))
    return True


def accepts_find_labels_deep_a(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "b" in data:
        if type(data["b"]) is not str:
            if context is None:
                return False
            context.records.append((place, "FindLabels.deep.a", "b", "type", data["b"]))
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "find_labels": (
        "#/$defs/FindLabelsRequest",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("path", "FindLabels.path"),
                    ("ids", "FindLabels.ids"),
                    ("deep", "FindLabels.deep"),
                ),
                (),
                False,
            ),
        ),
    ),
    "FindLabels.path": (
        "#/$defs/FindLabels.path",
        (("type", "array"), ("items", (), (("type", "string"),))),
    ),
    "FindLabels.ids": (
        "#/$defs/FindLabels.ids",
        (("type", "array"), ("items", (), (("type", "integer"),))),
    ),
    "FindLabels.deep": (
        "#/$defs/FindLabels.deep",
        (("type", "object"), ("properties", (("a", "FindLabels.deep.a"),), (), None)),
    ),
    "FindLabels.deep.a": (
        "#/$defs/FindLabels.deep/properties/a",
        (("type", "object"), ("properties", (("b", (("type", "string"),)),), (), None)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "find_labels": accepts_find_labels,
        "FindLabels.path": accepts_find_labels_path,
        "FindLabels.ids": accepts_find_labels_ids,
        "FindLabels.deep": accepts_find_labels_deep,
        "FindLabels.deep.a": accepts_find_labels_deep_a,
    },
    docs="demo/FindLabels",
    tellers=("find_labels", "FindLabels.deep", "FindLabels.deep.a"),
)


def is_valid_find_labels(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_find_labels(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("find_labels", request)


def validate_find_labels(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_find_labels(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("find_labels", request, allow_unknown)


def check_find_labels(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_find_labels(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("find_labels", request, allow_unknown)
