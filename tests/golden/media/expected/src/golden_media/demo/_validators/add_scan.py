"""Validator of the schema add_scan."""

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
    "check_add_scan",
    "is_valid_add_scan",
    "validate_add_scan",
]

# fmt: off


def accepts_add_scan(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "scan" not in data:
        if context is None:
            return False
        context.missing(data, place, "add_scan", "scan")
    if "label" in data:
        if not (context is None and accepts_label(data["label"])):
            if context is None:
                return False
            context.enter(accepts_label, "Label", data["label"], (place, "label"))
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "add_scan": (
        "#/$defs/AddScanRequest",
        (
            ("type", "object"),
            ("required", "scan"),
            ("properties", (("scan", True), ("label", "Label")), (), None),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "add_scan": accepts_add_scan,
    },
    shared=shared_program,
    docs="demo/AddScan",
    tellers=("add_scan",),
)


def is_valid_add_scan(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_add_scan(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("add_scan", request)


def validate_add_scan(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_add_scan(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("add_scan", request, allow_unknown)


def check_add_scan(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_add_scan(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("add_scan", request, allow_unknown)
