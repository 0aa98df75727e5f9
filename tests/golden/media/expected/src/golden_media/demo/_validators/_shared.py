"""Schemas that the validators of several operations share."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_media._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "PROGRAM",
]

# fmt: off


def accepts_download_id(data: Any) -> bool:
    if type(data) is not list:
        return False
    for item in data:
        if not (type(item) is int or is_integer(item)):
            return False
    return True


def accepts_label(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Label", "name")
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "Label", "name", "type", value))
    return True


def accepts_change_report_id(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "Download.id": (
        "#/$defs/Download.id",
        (("type", "array"), ("items", (), (("type", "integer"),))),
    ),
    "Label": (
        "#/$defs/Label",
        (
            ("type", "object"),
            ("required", "name"),
            ("properties", (("name", (("type", "string"),)),), (), None),
        ),
    ),
    "ChangeReport.id": ("#/$defs/ChangeReport.id", (("type", "string"),)),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "Download.id": accepts_download_id,
        "Label": accepts_label,
        "ChangeReport.id": accepts_change_report_id,
    },
    tellers=("Label",),
)
