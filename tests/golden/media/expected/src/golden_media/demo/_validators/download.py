"""Validator of the schema download."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_media._runtime.validation import Program
from ._shared import PROGRAM as shared_program
from ._shared import accepts_download_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_media._runtime.violations import Violation

__all__ = [
    "check_download",
    "is_valid_download",
    "validate_download",
]

# fmt: off


def accepts_download(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "id" in data:
        if not accepts_download_id(data["id"]):
            if context is None:
                return False
            context.doubt(place, "download", "id", data["id"])
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "download")


_UNITS: dict[str, tuple[Any, ...]] = {
    "download": (
        "#/$defs/DownloadRequest",
        (("type", "object"), ("properties", (("id", "Download.id"),), (), False)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "download": accepts_download,
    },
    shared=shared_program,
    docs="demo/Download",
    tellers=("download",),
)


def is_valid_download(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_download(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("download", request)


def validate_download(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_download(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("download", request, allow_unknown)


def check_download(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_download(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("download", request, allow_unknown)
