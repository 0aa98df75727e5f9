"""Validator of the schema change_report_as_json_patch_json."""

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
    "check_change_report_as_json_patch_json",
    "is_valid_change_report_as_json_patch_json",
    "validate_change_report_as_json_patch_json",
]

# fmt: off


def accepts_change_report_as_json_patch_json(
    data: Any, context: Any = None, place: Any = None
) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["body"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "change_report_as_json_patch_json", "body")
        left += 1
    else:
        if not accepts_change_report_as_json_patch_json_body(value):
            if context is None:
                return False
            context.doubt(place, "change_report_as_json_patch_json", "body", value)
    if not left:
        return True
    if "id" in data:
        if type(data["id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "change_report_as_json_patch_json", "id", "type", data["id"])
            )
        left -= 1
        if not left:
            return True
    return (
        not left
        or context is not None
        and context.unknown(data, place, "change_report_as_json_patch_json")
    )


def accepts_change_report_as_json_patch_json_body(data: Any) -> bool:
    if type(data) is not list:
        return False
    for item in data:
        if not accepts_change_report_as_json_patch_json_body_2(item):
            return False
    return True


def accepts_change_report_as_json_patch_json_body_2(
    data: Any, context: Any = None, place: Any = None
) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["op"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "ChangeReportAsJsonPatchJson.body 2", "op")
    else:
        if not (value in {"add", "remove"}):
            if context is None:
                return False
            context.records.append(
                (place, "ChangeReportAsJsonPatchJson.body 2", "op", "enum", value)
            )
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "change_report_as_json_patch_json": (
        "#/$defs/ChangeReportAsJsonPatchJsonRequest",
        (
            ("type", "object"),
            ("required", "body"),
            (
                "properties",
                (("id", "ChangeReport.id"), ("body", "ChangeReportAsJsonPatchJson.body")),
                (),
                False,
            ),
        ),
    ),
    "ChangeReportAsJsonPatchJson.body": (
        "#/$defs/ChangeReportAsJsonPatchJson.body",
        (("type", "array"), ("items", (), "ChangeReportAsJsonPatchJson.body 2")),
    ),
    "ChangeReportAsJsonPatchJson.body 2": (
        "#/$defs/ChangeReportAsJsonPatchJson.body/items",
        (
            ("type", "object"),
            ("required", "op"),
            ("properties", (("op", (("enum", "add", "remove"),)),), (), None),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "change_report_as_json_patch_json": accepts_change_report_as_json_patch_json,
        "ChangeReportAsJsonPatchJson.body": accepts_change_report_as_json_patch_json_body,
        "ChangeReportAsJsonPatchJson.body 2": accepts_change_report_as_json_patch_json_body_2,
    },
    shared=shared_program,
    docs="demo/ChangeReportAsJsonPatchJson",
    tellers=("change_report_as_json_patch_json", "ChangeReportAsJsonPatchJson.body 2"),
)


def is_valid_change_report_as_json_patch_json(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_change_report_as_json_patch_json(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("change_report_as_json_patch_json", request)


def validate_change_report_as_json_patch_json(
    request: object, *, allow_unknown: bool = False
) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_change_report_as_json_patch_json(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("change_report_as_json_patch_json", request, allow_unknown)


def check_change_report_as_json_patch_json(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_change_report_as_json_patch_json(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("change_report_as_json_patch_json", request, allow_unknown)
