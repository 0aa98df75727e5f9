"""Step one for objects: the statements of functions that test the properties there are.

Required properties are tested by subscript, so that a missing one raises, and optional ones with `in`, counting down
how many are left: leaving at the last one also proves that no unknown one is there.
"""

from __future__ import annotations

from collections.abc import Mapping

from specwright.rendering import literal

from .expressions import Expressions, Mode, StatementsOf, TestOf
from .nodes import Node
from .rule_predicates import RulePredicates
from .statements import bounds, indented, unless
from .telling import TOLD, Telling, in_doubt
from .usual import Usual

_COUNT_FROM = 5
"""From so many optional properties on, it pays for an open object to leave at the last one."""

_VALUE = "\0"
"""Stands for the value of a property until it is known how often it is used; no literal holds it."""


class ObjectPredicates:
    """Writes the statements.

    Args:
        expressions: writes the tests of constants and patterns.
        test: writes the test of a name, or of the value of a property that is not spelled.
        statements: writes the statements about the value of one that is.
        rules: writes those that ask the rules.
        telling: writes what functions note that are asked to.
        usual: what examples have, by the identity of the object schema.
    """

    def __init__(
        self,
        expressions: Expressions,
        test: TestOf,
        statements: StatementsOf,
        rules: RulePredicates,
        telling: Telling,
        usual: Mapping[int, Usual],
    ) -> None:
        self._expressions = expressions
        self._test = test
        self._statements = statements
        self._rules = rules
        self._telling = telling
        self._usual = usual

    def body(self, node: Node, data: str, mode: Mode) -> list[str]:
        """The rest of a function about *data*, an object: what returns whether that is valid against *node*."""
        keywords = node.keywords
        lines = []
        if "enum" in keywords or "const" in keywords:
            lines += unless(self._expressions.scalar(node, data, mode))
        for test in bounds(
            f"len({data})", keywords.get("minProperties", 0), keywords.get("maxProperties")
        ):
            lines += unless(test)
        lines += self._dependent(node, data)
        if "unevaluatedProperties" in keywords and not _covers_properties(node):
            return [*lines, in_doubt(mode)]
        lines += self._loop_over_names(node, data, mode)
        return lines + self._properties(node, data, mode)

    @staticmethod
    def _dependent(node: Node, data: str) -> list[str]:
        lines = []
        for because, names in node.keywords.get("dependentRequired", {}).items():
            present = " and ".join(f"{literal(name)} in {data}" for name in names)
            if present:
                lines += unless(f"{literal(because)} not in {data} or {present}")
        return lines

    def _loop_over_names(self, node: Node, data: str, mode: Mode) -> list[str]:
        """The loop for names that are not spelled, or that patterns or "propertyNames" test."""
        keywords = node.keywords
        patterns = keywords.get("patternProperties", ())
        rest = keywords.get("additionalProperties")
        if rest is not None and rest.boolean is False and not patterns:
            rest = None
        names = keywords.get("propertyNames")
        if not patterns and rest is None and names is None:
            return []
        inner = unless("type(name) is str")
        if names is not None:
            test = self._test(names, "name", mode)
            inner += [] if test == "True" else unless(test)
        if patterns or rest is not None:
            inner += self._other_properties(node, mode)
        if len(inner) == 2 and names is None and rest is not None and rest.is_true:
            return []
        uses_value = any("value" in line for line in inner)
        head = f"for name, value in {data}.items():" if uses_value else f"for name in {data}:"
        return [head, *indented(inner)]

    def _other_properties(self, node: Node, mode: Mode) -> list[str]:
        keywords = node.keywords
        patterns = keywords.get("patternProperties", ())
        rest = keywords.get("additionalProperties")
        lines: list[str] = []
        needs_known = rest is not None and not rest.is_true
        matches = [self._expressions.pattern(node, pattern, "name") for pattern, _ in patterns]
        for match, (_, child) in zip(matches, patterns, strict=True):
            test = self._test(child, "value", mode)
            if test != "True":
                lines += unless(f"not {match} or {test}")
        if not needs_known or rest is None:
            return lines
        known = (
            [f"name in {_name_set(keywords['properties'])}"] if keywords.get("properties") else []
        )
        test = self._test(rest, "value", mode)
        return lines + unless(" or ".join([*known, *matches, test]))

    def _properties(self, node: Node, data: str, mode: Mode) -> list[str]:
        keywords = node.keywords
        properties: Mapping[str, Node] = keywords.get("properties", {})
        rest = keywords.get("additionalProperties")
        closed = (
            rest is not None and rest.boolean is False and not keywords.get("patternProperties")
        )
        required = [name for name in keywords.get("required", ()) if name in properties]
        telling = mode is Mode.SURE and self._telling.tells(node)
        rules = self._rules.asked(node, data, mode, telling=telling)
        optional = {name: child for name, child in properties.items() if name not in required}
        counting = closed or len(optional) >= _COUNT_FROM
        count = [f"left = len({data}){f' - {len(required)}' if required else ''}"] * counting
        lines = count if telling else []
        for name in keywords.get("required", ()):
            if telling:
                lines += self._told_if_missing(node, name, data, counting=counting)
            else:
                lines += self._required(name, properties.get(name), data, mode)
        lines += [] if telling else count
        for because, asked in rules.items():
            lines += [] if because in optional else asked
        if counting:
            usual = self._usual.get(id(node), Usual()).properties
            optional = dict(sorted(optional.items(), key=lambda pair: -usual[pair[0]]))
            lines += ["if not left:", "    return True"] if required else []
        for name, child in optional.items():
            if not closed and child.is_true and name not in rules:
                continue
            inner = self._statements(child, _VALUE, mode, 0)
            inner = self._telling.told(node, name, child, inner) if telling else inner
            inner = _assigned(f"{data}[{literal(name)}]", inner) + rules.get(name, [])
            inner += ["left -= 1", "if not left:", "    return True"] if counting else []
            lines += [f"if {literal(name)} in {data}:", *indented(inner)] if inner else []
        if not closed:
            return [*lines, "return True"]
        unknown = f" or {self._telling.unknown(node)}" if telling else ""
        return [*lines, f"return not left{unknown}"]

    def _required(self, name: str, child: Node | None, data: str, mode: Mode) -> list[str]:
        """What returns False unless *data* has the property *name*, valid against *child*."""
        lines = [] if child is None else self._statements(child, _VALUE, mode, 0)
        # To ask for its value is to ask for it.
        present = unless(f"{literal(name)} in {data}") if mode is not Mode.SURE or not lines else []
        return present + _assigned(f"{data}[{literal(name)}]", lines)

    def _told_if_missing(self, node: Node, name: str, data: str, *, counting: bool) -> list[str]:
        """The same in a function that tells, which does so of each property that is missing."""
        child = node.keywords["properties"].get(name)
        missing = self._telling.missing(node, name)
        # It was counted among those that there are.
        missing += ["left += 1"] if counting and child is not None else []
        lines = [] if child is None else self._statements(child, _VALUE, Mode.SURE, 0)
        if not lines:
            return [f"if {literal(name)} not in {data}:", *indented(missing)]
        about = _named(self._telling.told(node, name, child, lines))
        value = f"    value = {data}[{literal(name)}]"
        return ["try:", value, "except KeyError:", *indented(missing), "else:", *indented(about)]


def _assigned(value: str, lines: list[str]) -> list[str]:
    """*lines* about `_VALUE`: with the expression *value* in its only place, or a variable set before."""
    if sum(line.count(_VALUE) for line in lines) > 1:
        return [f"value = {value}", *_named(lines)]
    return [line.replace(_VALUE, value).replace(TOLD, value) for line in lines]


def _named(lines: list[str]) -> list[str]:
    """*lines* about the variable `value`."""
    return [line.replace(_VALUE, "value").replace(TOLD, "value") for line in lines]


def _name_set(names: Mapping[str, Node]) -> str:
    return "{" + ", ".join(str(literal(name)) for name in names) + "}"


def _covers_properties(node: Node) -> bool:
    """Whether nothing is left for "unevaluatedProperties" to apply to."""
    keywords = node.keywords
    return keywords["unevaluatedProperties"].is_true or "additionalProperties" in keywords
