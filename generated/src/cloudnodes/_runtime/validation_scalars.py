"""How the walker decides the keywords for any instance, for numbers and for strings."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import re

from . import validation_messages as messages
from .validation import (
    base64_bytes,
    holds_base64,
    holds_json,
    is_integer,
    is_number,
    json_equal,
    multiple_of,
)
from .validation_similarity import Candidates
from .validation_walker import Context, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation_walker import Handler, Path

    Types = tuple[tuple[str, ...], tuple[type, ...], tuple[Callable[[object], bool], ...]]


_CLASSES: dict[str, type] = {
    "null": type(None),
    "boolean": bool,
    "string": str,
    "array": list,
    "object": dict,
}
_TESTS: dict[str, Callable[[object], bool]] = {"integer": is_integer, "number": is_number}


def check_false(context: Context, node: Node, keyword: str, instance: Any, path: Path) -> None:
    """A schema that is false."""
    context.report(path, keyword, node.pointer, messages.never_valid, (instance, context.secret))


def link_type(node: Node, allowed: tuple[str, ...]) -> Types:
    """The names of the types, the classes of those that are one in Python, and what decides about the others."""
    classes = tuple([_CLASSES[name] for name in allowed if name in _CLASSES])
    return allowed, classes, tuple([_TESTS[name] for name in allowed if name in _TESTS])


def check_type(context: Context, node: Node, types: Types, instance: Any, path: Path) -> bool:
    """Keyword "type"; True ends the checks, as the others would only repeat the complaint."""
    allowed, classes, tests = types
    if isinstance(instance, classes):
        return False
    for test in tests:
        if test(instance):
            return False
    pointer = node.pointer + "/type"
    context.report(path, "type", pointer, messages.wrong_type, (instance, context.secret, allowed))
    return True


def check_const(context: Context, node: Node, constant: Any, instance: Any, path: Path) -> None:
    """Keyword "const"."""
    if not json_equal(instance, constant):
        pointer = node.pointer + "/const"
        secret = context.secret
        context.report(path, "const", pointer, messages.not_constant, (instance, secret, constant))


class Enumeration:
    """Allowed values, and what finds one of them or the one that was meant.

    Attributes:
        listed: the values as a message lists them.
    """

    __slots__ = ("_candidates", "_strings", "_values", "listed")

    def __init__(self, node: Node, values: tuple[Any, ...]) -> None:
        self._values = values
        self._candidates = Candidates(values)
        self._strings = frozenset(self._candidates.names)
        self.listed = messages.show_all(values)

    def holds(self, value: Any) -> bool:
        """Whether *value* is one of the allowed ones."""
        if isinstance(value, str):
            return value in self._strings
        return any(json_equal(value, allowed) for allowed in self._values)

    def nearest(self, value: Any) -> str | None:
        """The allowed value that *value* was perhaps meant to be."""
        return self._candidates.nearest(value)


def check_enum(
    context: Context, node: Node, allowed: Enumeration, instance: Any, path: Path
) -> None:
    """Keyword "enum"."""
    if not allowed.holds(instance):
        pointer = node.pointer + "/enum"
        secret = context.secret
        context.report(
            path, "enum", pointer, messages.not_in_enumeration, (instance, secret, allowed)
        )


def check_extensible(
    context: Context, node: Node, known: Enumeration, instance: Any, path: Path
) -> None:
    """Keyword "x-extensible-enum": an unknown value is worth a warning."""
    if isinstance(instance, str) and not known.holds(instance):
        keyword = "x-extensible-enum"
        pointer = f"{node.pointer}/{keyword}"
        context.warn(
            path, keyword, pointer, messages.not_yet_known, instance, context.secret, known
        )


# ------------------------------------------------------------------ numbers


def _limit_check(
    keyword: str, holds: Callable[[Any, Any], bool], message: Callable[..., messages.Message]
) -> Handler:
    strict = keyword.startswith("exclusive")

    def check(context: Context, node: Node, limit: Any, instance: Any, path: Path) -> None:
        if (
            isinstance(instance, (int, float))
            and not isinstance(instance, bool)
            and not holds(instance, limit)
        ):
            pointer = f"{node.pointer}/{keyword}"
            secret = context.secret
            context.report(path, keyword, pointer, message, (instance, secret, limit, strict))

    return check


# A comparison with NaN is false, so each is written as what has to hold.
check_minimum = _limit_check("minimum", lambda value, limit: value >= limit, messages.too_small)
check_maximum = _limit_check("maximum", lambda value, limit: value <= limit, messages.too_large)
check_exclusive_minimum = _limit_check(
    "exclusiveMinimum", lambda value, limit: value > limit, messages.too_small
)
check_exclusive_maximum = _limit_check(
    "exclusiveMaximum", lambda value, limit: value < limit, messages.too_large
)


def check_multiple(context: Context, node: Node, divisor: Any, instance: Any, path: Path) -> None:
    """Keyword "multipleOf"."""
    if (
        isinstance(instance, (int, float))
        and not isinstance(instance, bool)
        and not multiple_of(instance, divisor)
    ):
        pointer = node.pointer + "/multipleOf"
        secret = context.secret
        context.report(
            path, "multipleOf", pointer, messages.no_multiple, (instance, secret, divisor)
        )


# ------------------------------------------------------------------ strings


def check_min_length(context: Context, node: Node, limit: int, instance: Any, path: Path) -> None:
    """Keyword "minLength", in code points."""
    if isinstance(instance, str) and len(instance) < limit:
        pointer = node.pointer + "/minLength"
        secret = context.secret
        context.report(path, "minLength", pointer, messages.too_short, (instance, secret, limit))


def check_max_length(context: Context, node: Node, limit: int, instance: Any, path: Path) -> None:
    """Keyword "maxLength", in code points."""
    if isinstance(instance, str) and len(instance) > limit:
        pointer = node.pointer + "/maxLength"
        secret = context.secret
        context.report(path, "maxLength", pointer, messages.too_long, (instance, secret, limit))


def link_pattern(node: Node, arguments: tuple[Any, ...]) -> tuple[str, Callable[[str], Any]]:
    """The pattern as the schema spells it, and what searches for it."""
    source, python = arguments
    return source, re.compile(source if python is None else python).search


def check_pattern(
    context: Context,
    node: Node,
    pattern: tuple[str, Callable[[str], Any]],
    instance: Any,
    path: Path,
) -> None:
    """Keyword "pattern"."""
    source, search = pattern
    if isinstance(instance, str) and search(instance) is None:
        pointer = node.pointer + "/pattern"
        secret = context.secret
        context.report(path, "pattern", pointer, messages.no_match, (instance, secret, source))


def link_format(node: Node, arguments: tuple[Any, ...]) -> tuple[str, Callable[[str], bool]]:
    """The format's name, and what decides about it."""
    return arguments[0], node.program.formats[arguments[0]]


def check_format(
    context: Context,
    node: Node,
    asserted: tuple[str, Callable[[str], bool]],
    instance: Any,
    path: Path,
) -> None:
    """Keyword "format", where it is asserted."""
    name, has_format = asserted
    if isinstance(instance, str) and not has_format(instance):
        pointer = node.pointer + "/format"
        secret = context.secret
        context.report(path, "format", pointer, messages.wrong_format, (instance, secret, name))


def check_content(
    context: Context,
    node: Node,
    content: tuple[str | None, str | None],
    instance: Any,
    path: Path,
) -> None:
    """Keyword "contentEncoding" and "contentMediaType", where they are asserted."""
    if not isinstance(instance, str):
        return
    encoding, media = content
    text: str | None = instance
    keyword, expected = "contentMediaType", "a JSON document"
    if encoding is not None and not holds_base64(instance):
        keyword, expected, text = "contentEncoding", "base64", None
    elif encoding is not None:
        text = (base64_bytes(instance) or b"").decode("utf-8", "replace")
    if text is None or (media is not None and not holds_json(text)):
        pointer = f"{node.pointer}/{keyword}"
        secret = context.secret
        context.report(path, keyword, pointer, messages.wrong_content, (instance, secret, expected))
