"""Validator of the schema send_form."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_media._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_media._runtime.violations import Violation

__all__ = [
    "check_send_form",
    "is_valid_send_form",
    "validate_send_form",
]

# fmt: off


def accepts_send_form(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "text" in data:
        if type(data["text"]) is not str:
            if context is None:
                return False
            context.records.append((place, "send_form", "text", "type", data["text"]))
    if "list" in data:
        value = data["list"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "send_form", "list", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "send_form", "list", value)
                    break
    if "object" in data:
        if not (context is None and accepts_send_form_request_object(data["object"])):
            if context is None:
                return False
            context.enter(
                accepts_send_form_request_object,
                "SendFormRequest.object",
                data["object"],
                (place, "object"),
            )
    if "deep" in data:
        if not _accepts_properties_deep(data["deep"]):
            if context is None:
                return False
            context.doubt(place, "send_form", "deep", data["deep"])
    return True


def accepts_send_form_request_object(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    if "x" in data:
        value = data["x"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "SendFormRequest.object", "x", "type", value))
    return True


def _accepts_properties_deep(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if type(value) is not str:
            return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "send_form": (
        "#/$defs/SendFormRequest",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("text", (("type", "string"),)),
                    ("list", (("type", "array"), ("items", (), (("type", "string"),)))),
                    ("object", "SendFormRequest.object"),
                    ("deep", (("type", "object"), ("properties", (), (), (("type", "string"),)))),
                ),
                (),
                None,
            ),
        ),
    ),
    "SendFormRequest.object": (
        "#/$defs/SendFormRequest/properties/object",
        (("type", "object"), ("properties", (("x", (("type", "integer"),)),), (), None)),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "send_form": accepts_send_form,
        "SendFormRequest.object": accepts_send_form_request_object,
    },
    docs="demo/SendForm",
    tellers=("send_form", "SendFormRequest.object"),
)


def is_valid_send_form(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_send_form(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("send_form", request)


def validate_send_form(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_send_form(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("send_form", request, allow_unknown)


def check_send_form(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_send_form(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("send_form", request, allow_unknown)
