"""Validator of the schema send_form_as_xml."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_media._runtime.validation import Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_media._runtime.violations import Violation

__all__ = [
    "check_send_form_as_xml",
    "is_valid_send_form_as_xml",
    "validate_send_form_as_xml",
]

# fmt: off


def accepts_send_form_as_xml(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "body" in data:
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "send_form_as_xml")


_UNITS: dict[str, tuple[Any, ...]] = {
    "send_form_as_xml": (
        "#/$defs/SendFormAsXmlRequest",
        (("type", "object"), ("properties", (("body", True),), (), False)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "send_form_as_xml": accepts_send_form_as_xml,
    },
    docs="demo/SendFormAsXml",
    tellers=("send_form_as_xml",),
)


def is_valid_send_form_as_xml(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_send_form_as_xml(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("send_form_as_xml", request)


def validate_send_form_as_xml(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_send_form_as_xml(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("send_form_as_xml", request, allow_unknown)


def check_send_form_as_xml(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_send_form_as_xml(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("send_form_as_xml", request, allow_unknown)
