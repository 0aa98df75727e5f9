"""Validator of the schema list_logs."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_access._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_access._runtime.violations import Violation

__all__ = [
    "check_list_logs",
    "is_valid_list_logs",
    "validate_list_logs",
]

# fmt: off


def accepts_list_logs(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "offset" in data:
        value = data["offset"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "list_logs", "offset", "type", value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "list_logs")


def accepts_list_logs_offset(data: Any) -> bool:
    if not (type(data) is int or is_integer(data)):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "list_logs": (
        "#/$defs/ListLogsRequest",
        (("type", "object"), ("properties", (("offset", "ListLogs.offset"),), (), False)),
    ),
    "ListLogs.offset": ("#/$defs/ListLogs.offset", (("type", "integer"),)),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "list_logs": accepts_list_logs,
        "ListLogs.offset": accepts_list_logs_offset,
    },
    docs="demo/ListLogs",
    tellers=("list_logs",),
)


def is_valid_list_logs(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_list_logs(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("list_logs", request)


def validate_list_logs(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_list_logs(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("list_logs", request, allow_unknown)


def check_list_logs(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_list_logs(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("list_logs", request, allow_unknown)
