"""Validator of the schema change_report_as_octet_stream."""

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
    "check_change_report_as_octet_stream",
    "is_valid_change_report_as_octet_stream",
    "validate_change_report_as_octet_stream",
]

# fmt: off


def accepts_change_report_as_octet_stream(
    data: Any, context: Any = None, place: Any = None
) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    if "body" not in data:
        if context is None:
            return False
        context.missing(data, place, "change_report_as_octet_stream", "body")
        left += 1
    if not left:
        return True
    if "id" in data:
        if type(data["id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "change_report_as_octet_stream", "id", "type", data["id"])
            )
        left -= 1
        if not left:
            return True
    return (
        not left
        or context is not None
        and context.unknown(data, place, "change_report_as_octet_stream")
    )


_UNITS: dict[str, tuple[Any, ...]] = {
    "change_report_as_octet_stream": (
        "#/$defs/ChangeReportAsOctetStreamRequest",
        (
            ("type", "object"),
            ("required", "body"),
            ("properties", (("id", "ChangeReport.id"), ("body", True)), (), False),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "change_report_as_octet_stream": accepts_change_report_as_octet_stream,
    },
    shared=shared_program,
    docs="demo/ChangeReportAsOctetStream",
    tellers=("change_report_as_octet_stream",),
)


def is_valid_change_report_as_octet_stream(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_change_report_as_octet_stream(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("change_report_as_octet_stream", request)


def validate_change_report_as_octet_stream(
    request: object, *, allow_unknown: bool = False
) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_change_report_as_octet_stream(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("change_report_as_octet_stream", request, allow_unknown)


def check_change_report_as_octet_stream(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_change_report_as_octet_stream(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("change_report_as_octet_stream", request, allow_unknown)
