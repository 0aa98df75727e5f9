"""Validator of the schema upload."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_media._runtime.validation import Program, is_integer
from ._shared import PROGRAM as shared_program
from ._shared import accepts_download_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_media._runtime.violations import Violation

__all__ = [
    "check_upload",
    "is_valid_upload",
    "validate_upload",
]

# fmt: off


def accepts_upload(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    if "body" not in data:
        if context is None:
            return False
        context.missing(data, place, "upload", "body")
        left += 1
    if not left:
        return True
    if "id" in data:
        if not accepts_download_id(data["id"]):
            if context is None:
                return False
            context.doubt(place, "upload", "id", data["id"])
        left -= 1
        if not left:
            return True
    if "session" in data:
        if type(data["session"]) is not str:
            if context is None:
                return False
            context.records.append((place, "upload", "session", "type", data["session"]))
        left -= 1
        if not left:
            return True
    if "query_id" in data:
        if type(data["query_id"]) is not str:
            if context is None:
                return False
            context.records.append((place, "upload", "query_id", "type", data["query_id"]))
        left -= 1
        if not left:
            return True
    if "filter" in data:
        if not (context is None and accepts_upload_filter(data["filter"])):
            if context is None:
                return False
            context.enter(accepts_upload_filter, "Upload.filter", data["filter"], (place, "filter"))
        left -= 1
        if not left:
            return True
    if "to" in data:
        if type(data["to"]) is not str:
            if context is None:
                return False
            context.records.append((place, "upload", "to", "type", data["to"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "upload")


def accepts_upload_filter(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Upload.filter", "size", "type", value))
    return True


def accepts_upload_session(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_upload_query_id(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_upload_to(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "upload": (
        "#/$defs/UploadRequest",
        (
            ("type", "object"),
            ("required", "body"),
            (
                "properties",
                (
                    ("id", "Download.id"),
                    ("session", "Upload.session"),
                    ("query_id", "Upload.query_id"),
                    ("filter", "Upload.filter"),
                    ("to", "Upload.to"),
                    ("body", True),
                ),
                (),
                False,
            ),
        ),
    ),
    "Upload.session": ("#/$defs/Upload.session", (("type", "string"),)),
    "Upload.query_id": ("#/$defs/Upload.query_id", (("type", "string"),)),
    "Upload.filter": (
        "#/$defs/Upload.filter",
        (("type", "object"), ("properties", (("size", (("type", "integer"),)),), (), None)),
    ),
    "Upload.to": ("#/$defs/Upload.to", (("type", "string"),)),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "upload": accepts_upload,
        "Upload.session": accepts_upload_session,
        "Upload.query_id": accepts_upload_query_id,
        "Upload.filter": accepts_upload_filter,
        "Upload.to": accepts_upload_to,
    },
    shared=shared_program,
    docs="demo/Upload",
    tellers=("upload", "Upload.filter"),
)


def is_valid_upload(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_upload(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("upload", request)


def validate_upload(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_upload(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("upload", request, allow_unknown)


def check_upload(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_upload(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("upload", request, allow_unknown)
