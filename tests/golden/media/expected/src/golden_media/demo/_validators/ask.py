"""Validator of the schema ask."""

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
    "check_ask",
    "is_valid_ask",
    "validate_ask",
]

# fmt: off


def accepts_ask(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["body"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "ask", "body")
        left += 1
    else:
        if not (type(value) is str and len(value) >= 2):
            if context is None:
                return False
            keyword = "minLength" if type(value) is str else "type"
            context.records.append((place, "ask", "body", keyword, value))
    if not left:
        return True
    return not left or context is not None and context.unknown(data, place, "ask")


def accepts_ask_body(data: Any) -> bool:
    if not (type(data) is str and len(data) >= 2):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "ask": (
        "#/$defs/AskRequest",
        (
            ("type", "object"),
            ("required", "body"),
            ("properties", (("body", "Ask.body"),), (), False),
        ),
    ),
    "Ask.body": ("#/$defs/Ask.body", (("type", "string"), ("minLength", 2))),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "ask": accepts_ask,
        "Ask.body": accepts_ask_body,
    },
    docs="demo/Ask",
    tellers=("ask",),
)


def is_valid_ask(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_ask(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("ask", request)


def validate_ask(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_ask(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("ask", request, allow_unknown)


def check_ask(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_ask(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("ask", request, allow_unknown)
