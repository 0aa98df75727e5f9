"""Validator of the schema change_report_as_form."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_media._runtime.validation import Program
from ._shared import PROGRAM as shared_program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_media._runtime.violations import Violation

__all__ = [
    "check_change_report_as_form",
    "is_valid_change_report_as_form",
    "validate_change_report_as_form",
]

# fmt: off


def accepts_change_report_as_form(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["title"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "change_report_as_form", "title")
    else:
        if not (type(value) is str and len(value) <= 5):
            if context is None:
                return False
            keyword = "maxLength" if type(value) is str else "type"
            context.records.append((place, "change_report_as_form", "title", keyword, value))
    if "id" in data:
        if type(data["id"]) is not str:
            if context is None:
                return False
            context.records.append((place, "change_report_as_form", "id", "type", data["id"]))
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "change_report_as_form": (
        "#/$defs/ChangeReportAsFormRequest",
        (
            ("type", "object"),
            ("required", "title"),
            (
                "properties",
                (("title", (("type", "string"), ("maxLength", 5))), ("id", "ChangeReport.id")),
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
        "change_report_as_form": accepts_change_report_as_form,
    },
    shared=shared_program,
    docs="demo/ChangeReportAsForm",
    tellers=("change_report_as_form",),
)


def is_valid_change_report_as_form(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_change_report_as_form(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("change_report_as_form", request)


def validate_change_report_as_form(
    request: object, *, allow_unknown: bool = False
) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_change_report_as_form(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("change_report_as_form", request, allow_unknown)


def check_change_report_as_form(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_change_report_as_form(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("change_report_as_form", request, allow_unknown)
