"""Validator of the schema write_note."""

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
    "check_write_note",
    "is_valid_write_note",
    "validate_write_note",
]

# fmt: off


def accepts_write_note(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["body"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "write_note", "body")
        left += 1
    else:
        if not (type(value) is str and value):
            if context is None:
                return False
            keyword = "minLength" if type(value) is str else "type"
            context.records.append((place, "write_note", "body", keyword, value))
    if not left:
        return True
    return not left or context is not None and context.unknown(data, place, "write_note")


def accepts_write_note_body(data: Any) -> bool:
    if not (type(data) is str and data):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "write_note": (
        "#/$defs/WriteNoteRequest",
        (
            ("type", "object"),
            ("required", "body"),
            ("properties", (("body", "WriteNote.body"),), (), False),
        ),
    ),
    "WriteNote.body": ("#/$defs/WriteNote.body", (("type", "string"), ("minLength", 1))),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "write_note": accepts_write_note,
        "WriteNote.body": accepts_write_note_body,
    },
    docs="demo/WriteNote",
    tellers=("write_note",),
)


def is_valid_write_note(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_write_note(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("write_note", request)


def validate_write_note(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_write_note(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("write_note", request, allow_unknown)


def check_write_note(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_write_note(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("write_note", request, allow_unknown)
