"""Step one for scalars: Python expressions that say whether a value is valid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from specwright.rendering import literal

from .nodes import Node
from .patterns import Pattern, string_test
from .values import TYPES, equal


class Mode(Enum):
    """What a generated test promises.

    SURE: True only for a valid instance without warnings; False or any exception is a doubt.
    CALM: the same, and no exception for instances made of JSON's types; for alternatives.
    USUAL: the same as SURE, and False also for numbers of an unusual form.
    EXACT: the verdict, also for subclasses of Python's types; an exception is a doubt.
    """

    SURE = ""
    CALM = "_calm"
    USUAL = "_usual"
    EXACT = "_exact"


TestOf = Callable[[Node, str, Mode], str]
"""Writes the expression that is true when a value, given as an expression, is valid against the node in that mode."""

StatementsOf = Callable[[Node, str, Mode, int], list[str]]
"""Writes statements inside so many loops that return False unless it is; none of them returns True."""

_STRING = ("minLength", "maxLength", "pattern", "format", "content")
_NUMBER = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf")
_ARRAY = (
    "items",
    "prefixItems",
    "contains",
    "minItems",
    "maxItems",
    "uniqueItems",
    "unevaluatedItems",
)
_OBJECT = (
    "properties",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "required",
    "dependentRequired",
    "minProperties",
    "maxProperties",
    "unevaluatedProperties",
    "x-validations",
)
_IN_PLACE = (
    "$ref",
    "$dynamicRef",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "discriminator",
    "dependentSchemas",
)


def has_any(node: Node, names: tuple[str, ...]) -> bool:
    """Whether *node* has one of the keywords *names*."""
    return any(name in node.keywords for name in names)


def has_array(node: Node) -> bool:
    """Whether *node* says anything about arrays beyond the type."""
    return has_any(node, _ARRAY)


def has_object(node: Node) -> bool:
    """Whether *node* says anything about objects beyond the type."""
    return has_any(node, _OBJECT)


def has_in_place(node: Node) -> bool:
    """Whether *node* applies further schemas to the same instance."""
    return has_any(node, _IN_PLACE)


def is_scalar(node: Node) -> bool:
    """Whether an expression can say all that *node* says."""
    return not has_array(node) and not has_object(node) and not has_in_place(node)


class Expressions:
    """Writes expressions.

    Args:
        matcher: gives the name of the bound method that matches a pattern.
        checker: gives the name of the function that checks a format.
    """

    def __init__(
        self, matcher: Callable[[Node, Pattern], str], checker: Callable[[str], str]
    ) -> None:
        self._matcher = matcher
        self._checker = checker

    def scalar(self, node: Node, value: str, mode: Mode) -> str:
        """The expression for what *node* says about scalars (and about types); "True" for nothing."""
        if node.boolean is not None:
            return str(node.boolean)
        if "const" in node.keywords or "enum" in node.keywords:
            return self._enumerated(node, value, mode)
        if node.types is None:
            return _all(self._untyped(node, value, mode))
        return _any([self._typed(node, name, value, mode) for name in _collapsed(node.types)])

    def of_type(self, name: str, value: str, mode: Mode) -> str:
        """The expression for an instance of the type *name*."""
        if name == "null":
            return f"{value} is None"
        if name == "boolean":
            return f"type({value}) is bool"
        if name == "integer" and mode is Mode.USUAL:
            return f"type({value}) is int"
        if name == "integer":
            return f"(type({value}) is int or is_integer({value}))"
        if name == "number":
            finite = f"type({value}) is float and {value} - {value} == 0.0"
            other = "" if mode is Mode.USUAL else f" or is_number({value})"
            return f"(type({value}) is int or {finite}{other})"
        python = {"string": "str", "array": "list", "object": "dict"}[name]
        return (
            f"isinstance({value}, {python})" if mode is Mode.EXACT else f"type({value}) is {python}"
        )

    def _typed(self, node: Node, name: str, value: str, mode: Mode) -> str:
        tests = [self.of_type(name, value, mode)]
        if name == "string":
            tests += self._string(node, value, mode)
        elif name in ("integer", "number"):
            tests += _number(node, value)
        return _all(tests)

    def _untyped(self, node: Node, value: str, mode: Mode) -> list[str]:
        strings = _where("isinstance({}, str)", value, self._string(node, value, mode))
        return strings + _where("is_number({})", value, _number(node, value))

    def _string(self, node: Node, value: str, mode: Mode) -> list[str]:
        keywords = node.keywords
        least, most = keywords.get("minLength", 0), keywords.get("maxLength")
        tests = _length(least, most, value)
        if "x-extensible-enum" in keywords and mode is not Mode.EXACT:
            known = [each for each in keywords["x-extensible-enum"] if isinstance(each, str)]
            tests.append(f"{value} in {_set(known)}" if known else "False")
        if "pattern" in keywords:
            tests.append(self.pattern(node, keywords["pattern"], value))
        if "format" in keywords:
            tests.append(f"{self._checker(keywords['format'])}({value})")
        if "content" in keywords:
            tests.append(_content(keywords["content"], value))
        return tests

    def pattern(self, node: Node, pattern: Pattern, value: str) -> str:
        """The expression for the string *value* matching *pattern*."""
        plain = string_test(pattern, value)
        if plain is None:
            return f"{self._matcher(node, pattern)}({value}) is not None"
        return f"({plain})" if " and " in plain or " or " in plain else plain

    def _enumerated(self, node: Node, value: str, mode: Mode) -> str:
        # A value equal to an allowed one is of its type too, so only the allowed ones need a type test.
        keywords = node.keywords
        allowed = [keywords["const"]] if "const" in keywords else list(keywords["enum"])
        if "const" in keywords and "enum" in keywords:
            allowed = [
                each for each in allowed if any(equal(each, one) for one in keywords["enum"])
            ]
        if node.types is not None:
            allowed = [each for each in allowed if any(TYPES[name](each) for name in node.types)]
        tests = [_one_of(allowed, value, mode)]
        tests += _where("isinstance({}, str)", value, self._string(node, value, mode), allowed, str)
        tests += _where("is_number({})", value, _number(node, value), allowed, (int, float))
        return _all(tests)


def _where(
    test: str,
    value: str,
    tests: list[str],
    allowed: list[Any] | None = None,
    kind: type | tuple[type, ...] = (),
) -> list[str]:
    """*tests* of those values that pass *test*; where only some are *allowed*, all or none may be of that *kind*."""
    if allowed is not None:
        of_kind = [isinstance(each, kind) and not isinstance(each, bool) for each in allowed]
        if all(of_kind) or not any(of_kind):
            return tests if any(of_kind) else []
    return [f"(not {test.format(value)} or {_all(tests)})"] if tests else []


def _collapsed(types: tuple[str, ...]) -> list[str]:
    """*types* without "integer" where "number" stands as well; the cheapest test first."""
    order = ("string", "object", "array", "integer", "number", "boolean", "null")
    return [
        name for name in order if name in types and not (name == "integer" and "number" in types)
    ]


def _length(least: int, most: int | None, value: str) -> list[str]:
    if most is not None and least == most:
        return [f"len({value}) == {literal(least)}"]
    if most is not None:
        low = f"{literal(least)} <= " if least else ""
        return [f"{low}len({value}) <= {literal(most)}"]
    if least == 1:
        return [value]
    return [f"len({value}) >= {literal(least)}"] if least else []


def _number(node: Node, value: str) -> list[str]:
    keywords, tests = node.keywords, []
    low = next(
        (
            f"{number(keywords[name])} {sign} "
            for name, sign in (("minimum", "<="), ("exclusiveMinimum", "<"))
            if name in keywords
        ),
        "",
    )
    high = next(
        (
            f" {sign} {number(keywords[name])}"
            for name, sign in (("maximum", "<="), ("exclusiveMaximum", "<"))
            if name in keywords
        ),
        "",
    )
    if low or high:
        tests.append(f"{low}{value}{high}")
    for first, second, sign in (
        ("minimum", "exclusiveMinimum", ">"),
        ("maximum", "exclusiveMaximum", "<"),
    ):
        if first in keywords and second in keywords:
            tests.append(f"{value} {sign} {number(keywords[second])}")
    if "multipleOf" in keywords:
        tests.append(f"multiple_of({value}, {number(keywords['multipleOf'])})")
    return tests


def number(value: float) -> str:
    """A number as a literal; one too long for decimal digits in hexadecimal."""
    if isinstance(value, int) and value.bit_length() > 256:
        return hex(value)
    return str(literal(value))


def _content(content: tuple[str | None, str | None], value: str) -> str:
    encoding, media = content
    if encoding is None:
        return f"holds_json({value})"
    return f"holds_base64({value})" if media is None else f"holds_base64_json({value})"


def _set(strings: list[str]) -> str:
    return "{" + ", ".join(str(literal(each)) for each in dict.fromkeys(strings)) + "}"


def _one_of(allowed: list[Any], value: str, mode: Mode) -> str:
    strings = [each for each in allowed if isinstance(each, str)]
    numbers = [each for each in allowed if _is_number(each)]
    containers = [each for each in allowed if isinstance(each, (list, Mapping))]
    tests = [f"{value} is {each}" for each in (None, True, False) if _holds(allowed, each)]
    if strings:
        test = (
            f"{value} == {literal(strings[0])}"
            if len(strings) == 1
            else f"{value} in {_set(strings)}"
        )
        mixed = len(strings) != len(allowed) or mode not in (Mode.SURE, Mode.USUAL)
        tests.append(f"(isinstance({value}, str) and {test})" if mixed else test)
    if numbers:
        listed = ", ".join(dict.fromkeys(map(number, numbers)))
        is_one = f"type({value}) is int"
        if mode is not Mode.USUAL:
            is_one = f"({is_one} or is_number({value}))"
        tests.append(f"({is_one} and {value} in {{{listed}}})")
    tests += [f"json_equal({value}, {json_literal(each)})" for each in containers]
    return _any(tests) if tests else "False"


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _holds(allowed: list[Any], constant: object) -> bool:
    return any(each is constant for each in allowed)


def json_literal(value: Any) -> str:
    """A JSON value as a Python literal."""
    if isinstance(value, list):
        return "[" + ", ".join(map(json_literal, value)) + "]"
    if isinstance(value, Mapping):
        members = (f"{literal(name)}: {json_literal(each)}" for name, each in value.items())
        return "{" + ", ".join(members) + "}"
    return number(value) if _is_number(value) else str(literal(value))


def _all(tests: list[str]) -> str:
    if not tests:
        return "True"
    return tests[0] if len(tests) == 1 else "(" + " and ".join(tests) + ")"


def _any(tests: list[str]) -> str:
    return tests[0] if len(tests) == 1 else "(" + " or ".join(tests) + ")"
