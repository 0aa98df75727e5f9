"""Validator of the schema create_thing."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_hostile_texts._runtime.validation import Program, at_first_use, is_integer, matcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_hostile_texts._runtime.violations import Violation

__all__ = [
    "check_create_thing",
    "is_valid_create_thing",
    "validate_create_thing",
]

# fmt: off
_match_markup = at_first_use(
    globals(),
    "_match_markup",
    lambda: matcher("^(?!\"\"\")[^\\x0a\\x0d\\u2028\\u2029]*\\Z", "match"),
)


def accepts_create_thing(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "quotes" in data:
        if type(data["quotes"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "quotes", "type", data["quotes"]))
        left -= 1
        if not left:
            return True
    if "jinja" in data:
        if not (data["jinja"] in {"{{ 7 * 7 }}", "{% endfor %}", "{x}", "%s"}):
            if context is None:
                return False
            keyword = "enum" if type(data["jinja"]) is str else "type"
            context.records.append((place, "create_thing", "jinja", keyword, data["jinja"]))
        left -= 1
        if not left:
            return True
    if "lines" in data:
        if not (data["lines"] == "a\nb\u2028c\x00d"):
            if context is None:
                return False
            keyword = "const" if type(data["lines"]) is str else "type"
            context.records.append((place, "create_thing", "lines", keyword, data["lines"]))
        left -= 1
        if not left:
            return True
    if "markup" in data:
        value = data["markup"]
        if not (type(value) is str and _match_markup(value) is not None):
            if context is None:
                return False
            keyword = "pattern" if type(value) is str else "type"
            context.records.append((place, "create_thing", "markup", keyword, value))
        left -= 1
        if not left:
            return True
    if "__import__('os').system('x')" in data:
        if type(data["__import__('os').system('x')"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_thing",
                    "__import__('os').system('x')",
                    "type",
                    data["__import__('os').system('x')"],
                )
            )
        left -= 1
        if not left:
            return True
    if "'''" in data:
        value = data["'''"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "create_thing", "'''", "type", value))
        left -= 1
        if not left:
            return True
    if "\u202e" in data:
        if type(data["\u202e"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_thing", "\u202e", "type", data["\u202e"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_thing")


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_thing": (
        "#/$defs/Thing",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("quotes", (("type", "string"),)),
                    (
                        "jinja",
                        (("type", "string"), ("enum", "{{ 7 * 7 }}", "{% endfor %}", "{x}", "%s")),
                    ),
                    ("lines", (("type", "string"), ("const", "a\nb\u2028c\x00d"))),
                    (
                        "markup",
                        (
                            ("type", "string"),
                            (
                                "pattern",
                                "^(?!\"\"\").*$",
                                "^(?!\"\"\")[^\\x0a\\x0d\\u2028\\u2029]*\\Z",
                            ),
                        ),
                    ),
                    ("__import__('os').system('x')", (("type", "string"),)),
                    ("'''", (("type", "integer"),)),
                    ("\u202e", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_thing": accepts_create_thing,
    },
    docs="demo/CreateThing",
    tellers=("create_thing",),
)


def is_valid_create_thing(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_thing(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_thing", request)


def validate_create_thing(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_thing(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_thing", request, allow_unknown)


def check_create_thing(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_thing(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_thing", request, allow_unknown)
