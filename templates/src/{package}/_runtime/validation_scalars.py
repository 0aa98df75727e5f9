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
from .validation_context import Context
from .validation_nodes import Node
from .validation_similarity import Candidates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation_messages import Message
    from .validation_nodes import Check, Handler
    from .violations import Fault, Place

    Test = Callable[[Any], object]

    # The classes of which an instance is of the right type, what decides about others, what is wrong with the rest.
    Types = tuple[tuple[type, ...], tuple[Test, ...], Fault]

    # The classes that a keyword is about, what their instances have to pass, and what is wrong with those that fail.
    Limit = tuple[tuple[type, ...], Test, Fault]

    Linker = Callable[[Node, tuple[Any, ...]], Limit]


_CLASSES: dict[str, type] = {
    "null": type(None),
    "boolean": bool,
    "string": str,
    "array": list,
    "object": dict,
}
_TESTS: dict[str, Callable[[object], bool]] = {"integer": is_integer, "number": is_number}

_SCALARS: dict[str, type] = {"string": str, "integer": int, "number": float, "boolean": bool}
"""Types, each with a class of which one has instances."""


def check_false(context: Context, node: Node, keyword: str, instance: Any, path: Place) -> None:
    """A schema that is false."""
    context.report(path, keyword, node.pointer, messages.never_valid, (instance, context.secret))


def link_type(node: Node, allowed: tuple[str, ...]) -> Types:
    """The classes of those types that are one in Python, and what decides about the others."""
    classes = tuple([_CLASSES[name] for name in allowed if name in _CLASSES])
    tests = tuple([_TESTS[name] for name in allowed if name in _TESTS])
    return classes, tests, node.fault("type", messages.wrong_type, allowed)


def check_type(context: Context, node: Node, types: Types, instance: Any, path: Place) -> bool:
    """Keyword "type"; True ends the checks, as the others would only repeat the complaint."""
    classes, tests, fault = types
    if isinstance(instance, classes):
        return False
    for test in tests:
        if test(instance):
            return False
    found = context.found
    found((path, fault, instance))
    return True


def check_limit(context: Context, node: Node, limit: Limit, instance: Any, path: Place) -> None:
    """A keyword that asks one thing of a value."""
    classes, holds, fault = limit
    if isinstance(instance, classes) and not holds(instance):
        found = context.found
        found((path, fault, instance))


def scalar(node: Node, checks: list[tuple[Handler, Any]]) -> Check | None:
    """What carries out *checks* where they are those of one scalar type; None where they are not.

    *node* then holds them as well: a class whose values are of the type, what decides about all others, tests of the
    values of the type, each with the fault of those that fail, and the fault of values of another type.
    """
    if checks[0][0] is not check_type or len(node.table[0]) != 2:
        return None
    about = _SCALARS.get(node.table[0][1])
    if about is None or any(handler is not check_limit for handler, _ in checks[1:]):
        return None
    classes, tests, fault = checks[0][1]
    one: Any = classes[0] if classes else ()
    test = tests[0] if tests else None
    limits = tuple([limit[1:] for _, limit in checks[1:] if {about, object} & set(limit[0])])
    node.scalar = (one or int, test or one.__instancecheck__, limits, fault)

    def check(context: Context, instance: Any, path: Place) -> None:
        found = context.found
        if isinstance(instance, one) or (test is not None and test(instance)):
            for holds, broken in limits:
                if not holds(instance):
                    found((path, broken, instance))
        else:
            found((path, fault, instance))

    return check


def _linker(
    keyword: str,
    classes: tuple[type, ...],
    make: Callable[[Any], Test],
    message: Callable[..., Message],
    *details: Any,
) -> Linker:
    def link(node: Node, arguments: tuple[Any, ...]) -> Limit:
        limit = arguments[0]
        return classes, make(limit), node.fault(keyword, message, limit, *details)

    return link


def _is_constant(constant: Any) -> Test:
    return lambda value: json_equal(value, constant)


link_const = _linker("const", (object,), _is_constant, messages.not_constant)


class Enumeration:
    """Allowed values, and what finds one of them or the one that was meant.

    Attributes:
        listed: the values as a message lists them.
        strings: those that are strings.
    """

    __slots__ = ("_candidates", "_values", "listed", "strings")

    def __init__(self, node: Node, values: tuple[Any, ...]) -> None:
        self._values = values
        self._candidates = Candidates(values)
        self.strings = frozenset(self._candidates.names)
        self.listed = messages.show_all(values)

    def holds(self, value: Any) -> bool:
        """Whether *value* is one of the allowed ones."""
        if isinstance(value, str):
            return value in self.strings
        for allowed in self._values:  # noqa: SIM110  (a generator would cost twice the time)
            if json_equal(value, allowed):
                return True
        return False

    def nearest(self, value: Any) -> str | None:
        """The allowed value that *value* was perhaps meant to be."""
        return self._candidates.nearest(value)


def link_enum(node: Node, values: tuple[Any, ...]) -> Limit:
    """What finds an instance among *values*."""
    allowed = Enumeration(node, values)
    holds = allowed.strings.__contains__ if node.table[0] == ("type", "string") else allowed.holds
    return (object,), holds, node.fault("enum", messages.not_in_enumeration, allowed)


def check_extensible(
    context: Context, node: Node, known: Enumeration, instance: Any, path: Place
) -> None:
    """Keyword "x-extensible-enum": an unknown value is worth a warning."""
    if isinstance(instance, str) and not known.holds(instance):
        keyword = "x-extensible-enum"
        pointer = f"{node.pointer}/{keyword}"
        context.warn(
            path, keyword, pointer, messages.not_yet_known, instance, context.secret, known
        )


# ------------------------------------------------------------------ numbers


# A comparison with NaN is false, so each is written as what has to hold.


def _at_least(limit: Any) -> Test:
    return lambda value: value >= limit or isinstance(value, bool)


def _at_most(limit: Any) -> Test:
    return lambda value: value <= limit or isinstance(value, bool)


def _above(limit: Any) -> Test:
    return lambda value: value > limit or isinstance(value, bool)


def _below(limit: Any) -> Test:
    return lambda value: value < limit or isinstance(value, bool)


def _multiple(divisor: Any) -> Test:
    return lambda value: isinstance(value, bool) or multiple_of(value, divisor)


_NUMBER = (int, float)

link_minimum = _linker("minimum", _NUMBER, _at_least, messages.too_small, False)
link_maximum = _linker("maximum", _NUMBER, _at_most, messages.too_large, False)
link_exclusive_minimum = _linker("exclusiveMinimum", _NUMBER, _above, messages.too_small, True)
link_exclusive_maximum = _linker("exclusiveMaximum", _NUMBER, _below, messages.too_large, True)
link_multiple = _linker("multipleOf", _NUMBER, _multiple, messages.no_multiple)


# ------------------------------------------------------------------ strings


def _is_long(limit: int) -> Test:
    return lambda value: len(value) >= limit


def _is_short(limit: int) -> Test:
    return lambda value: len(value) <= limit


link_min_length = _linker("minLength", (str,), _is_long, messages.too_short)
link_max_length = _linker("maxLength", (str,), _is_short, messages.too_long)


def link_pattern(node: Node, arguments: tuple[Any, ...]) -> Limit:
    """What searches for the pattern, which a message shows as the schema spells it."""
    source, python = arguments
    search = re.compile(source if python is None else python).search
    return (str,), search, node.fault("pattern", messages.no_match, source)


def link_format(node: Node, arguments: tuple[Any, ...]) -> Limit:
    """What decides about the format, where it is asserted."""
    (name,) = arguments
    return (str,), node.program.formats[name], node.fault("format", messages.wrong_format, name)


def check_content(
    context: Context,
    node: Node,
    content: tuple[str | None, str | None],
    instance: Any,
    path: Place,
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
