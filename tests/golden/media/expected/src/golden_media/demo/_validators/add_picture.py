"""Validator of the schema add_picture."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_media._runtime.validation import Program
from ._shared import PROGRAM as shared_program
from ._shared import accepts_label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_media._runtime.violations import Violation

__all__ = [
    "check_add_picture",
    "is_valid_add_picture",
    "validate_add_picture",
]

# fmt: off


def accepts_add_picture(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    if "picture" not in data:
        if context is None:
            return False
        context.missing(data, place, "add_picture", "picture")
        left += 1
    if not left:
        return True
    if "label" in data:
        if not (context is None and accepts_label(data["label"])):
            if context is None:
                return False
            context.enter(accepts_label, "Label", data["label"], (place, "label"))
        left -= 1
        if not left:
            return True
    if "tags" in data:
        value = data["tags"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "add_picture", "tags", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "add_picture", "tags", value)
                    break
        left -= 1
        if not left:
            return True
    if "note" in data:
        if type(data["note"]) is not str:
            if context is None:
                return False
            context.records.append((place, "add_picture", "note", "type", data["note"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "add_picture")


_UNITS: dict[str, tuple[Any, ...]] = {
    "add_picture": (
        "#/$defs/AddPictureRequest",
        (
            ("type", "object"),
            ("required", "picture"),
            (
                "properties",
                (
                    ("picture", True),
                    ("label", "Label"),
                    ("tags", (("type", "array"), ("items", (), (("type", "string"),)))),
                    ("note", (("type", "string"),)),
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
        "add_picture": accepts_add_picture,
    },
    shared=shared_program,
    docs="demo/AddPicture",
    tellers=("add_picture",),
)


def is_valid_add_picture(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_add_picture(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("add_picture", request)


def validate_add_picture(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_add_picture(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("add_picture", request, allow_unknown)


def check_add_picture(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_add_picture(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("add_picture", request, allow_unknown)
