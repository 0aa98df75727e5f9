"""Step one for objects and arrays: functions that return True only for what surely is valid.

This module decides which functions there are and what they are called; what stands in them about properties, items,
rules and further schemas is written by `object_predicates`, `array_predicates`, `rule_predicates` and
`in_place_predicates`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from .array_predicates import ArrayPredicates
from .expressions import Expressions, Mode, has_array, has_in_place, has_object, is_scalar
from .in_place_predicates import InPlacePredicates
from .naming import stem, unused
from .nodes import Node, target_of
from .object_predicates import ObjectPredicates
from .patterns import Pattern
from .rule_predicates import RulePredicates
from .rules import RuleGroup
from .shapes import Shapes
from .statements import indented, unless, unless_trivial
from .telling import Telling
from .units import Unit
from .usual import Usual

_MOST_FIRST = 8
"""Arrays in whose first places so many items have schemas of their own get a function where each is told."""

_DEEPEST_LOOP = 4
"""Loops nested deeper get a function of their own: Python bounds the nesting of blocks."""


@dataclass(slots=True)
class Functions:
    """What was written so far.

    Attributes:
        texts: the functions, by name.
        matchers: name of the bound method and the pattern, by Python's spelling of the pattern.
        formats: names of the functions that check formats, by format.
    """

    texts: dict[str, str] = field(default_factory=dict)
    matchers: dict[str, tuple[str, Pattern]] = field(default_factory=dict)
    formats: dict[str, str] = field(default_factory=dict)


class PredicateWriter:
    """Writes the functions of one module.

    Args:
        units: every unit, by identity of its node.
        own: identities of the nodes whose functions belong to this module; others are imported.
        rule_groups: the rules of each schema, by the identity of its node.
        usual: what examples have, by the identity of the object schema.
        secrets: names of properties that hold secrets.
        dynamic: whether there are dynamic references.
    """

    def __init__(
        self,
        units: Mapping[int, Unit],
        own: Set[int],
        rule_groups: Mapping[int, Sequence[RuleGroup]],
        usual: Mapping[int, Usual],
        secrets: Set[str],
        dynamic: bool,
    ) -> None:
        self._units = units
        self._own = own
        self._expressions = Expressions(self._matcher, self._checker)
        self._shapes = Shapes(
            usual,
            rule_groups,
            self._expressions,
            lambda node, value: self._call(node, value, Mode.SURE),
        )
        self._names: dict[tuple[int, Mode], str] = {}
        self._taken = {group.function for groups in rule_groups.values() for group in groups}
        rules = RulePredicates(rule_groups, self._taken)
        self._in_place = InPlacePredicates(self._expressions, self._test)
        self._arrays = ArrayPredicates(self._expressions, self._test, self._statements)
        self._tellers = Telling(units, secrets, not dynamic, self._function)
        self._objects = ObjectPredicates(
            self._expressions, self._test, self._statements, rules, self._tellers, usual
        )
        self._pending: list[tuple[Node, Mode, str]] = []
        self._telling = False  # whether the function being written has the second mode
        self.functions = Functions()
        self.rules = rules.functions
        self.imported: set[str] = set()
        self.foreign: list[tuple[int, Mode]] = []

    # `imported` holds the names of functions of the shared module that are called, `foreign` what they are.

    def write(self, node: Node) -> str | None:
        """The name of the function that step one calls for the unit *node*; None when a test is no use."""
        if node.boolean is not None:
            return None
        name = self._function(node, Mode.SURE)
        self.finish()
        return name

    def tells(self, node: Node) -> bool:
        """Whether the function of the unit *node* also tells what is wrong."""
        return self._tellers.tells(node)

    def finish(self) -> None:
        """Write every function that was asked for."""
        while self._pending:
            node, mode, name = self._pending.pop(0)
            self._telling = mode is Mode.SURE and self.tells(node)
            lines = self._body(node, "data", mode, 0)
            if not lines or not lines[-1].startswith(("return", "raise")):
                lines.append("return True")
            body = "\n".join(f"    {line}" for line in lines)
            parameters = "data: Any"
            if self._telling:
                parameters += ", context: Any = None, place: Any = None"
            self.functions.texts[name] = f"def {name}({parameters}) -> bool:\n{body}\n"

    def require(self, node: Node, mode: Mode) -> None:
        """Write the function of *node* in *mode* as another module imports it."""
        self._function(node, mode)
        self.finish()

    # -------------------------------------------------------------- names

    def _function(self, node: Node, mode: Mode) -> str:
        key = (id(node), mode)
        if key not in self._names:
            unit = self._units.get(id(node))
            base = unit.stem if unit is not None else stem(".".join(_last_names(node)))
            wanted = f"{'_' if unit is None else ''}accepts_{base}{mode.value}"
            if unit is not None and id(node) not in self._own:
                self.imported.add(wanted)
                self.foreign.append(key)
                self._names[key] = wanted
                return wanted
            name = unused(wanted, self._taken)
            self._names[key] = name
            self._pending.append((node, mode, name))
        return self._names[key]

    def _matcher(self, node: Node, pattern: Pattern) -> str:
        known = self.functions.matchers.get(pattern.python)
        if known is None:
            names = _last_names(node)
            name = unused("_match_" + stem(names[-1] if names else "text"), self._taken)
            known = self.functions.matchers[pattern.python] = (name, pattern)
        return known[0]

    def _checker(self, name: str) -> str:
        return self.functions.formats.setdefault(name, "_format_" + stem(name))

    # -------------------------------------------------------------- expressions

    def _test(self, node: Node, value: str, mode: Mode) -> str:
        """An expression that is true when *value* is valid against *node*."""
        if node.boolean is not None or is_scalar(node):
            return self._expressions.scalar(node, value, mode)
        target = target_of(node)
        if is_scalar(target):
            return self._expressions.scalar(target, value, mode)
        return self._call(target, value, mode)

    def _call(self, node: Node, value: str, mode: Mode) -> str:
        return f"{self._function(node, mode)}({value})"

    def _statements(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        """Statements that return False unless *value* is valid against *node*; they never return True."""
        is_array = node.types == ("array",) and not has_in_place(node) and not has_object(node)
        # What is told in a loop leaves it, and no further one.
        deepest = 1 if self._telling else _DEEPEST_LOOP
        first = len(node.keywords.get("prefixItems", ())) if self._telling else 0
        if is_array and id(node) not in self._units and loops < deepest and first < _MOST_FIRST:
            return self._arrays.body(node, value, mode, loops)
        rest = self._test(node, value, mode)
        shape = self._shapes.accepting(target_of(node), value) if mode is Mode.SURE else None
        if self._telling and self.tells(target_of(node)):
            # To tell what is wrong asks the same.
            rest = f"context is None and {rest}"
        if shape is None:
            return unless_trivial(rest)
        return [
            "try:",
            *indented(unless(f"{shape} or {rest}")),
            "except KeyError:",
            *indented(unless(rest)),
        ]

    # -------------------------------------------------------------- bodies

    def _body(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        """The statements of a function; the last one returns, or falling off its end means True."""
        if is_scalar(node):
            return [*unless(self._expressions.scalar(node, value, mode)), "return True"]
        if _contradicts_itself(node):
            return ["return False"]
        lines = self._in_place.body(node, value, mode)
        if node.types == ("object",):
            lines += unless(self._expressions.of_type("object", value, mode))
            return lines + self._objects.body(node, value, mode)
        if node.types == ("array",):
            return lines + self._arrays.body(node, value, mode, loops)
        return lines + self._mixed_body(node, value, mode, loops)

    def _mixed_body(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        """For schemas of several types, or of none: what applies depends on the instance."""
        lines = []
        scalar = self._expressions.scalar(node, value, mode)
        if scalar != "True":
            lines += unless(scalar)
        if has_array(node) and (not node.types or "array" in node.types):
            inner = self._arrays.rest(node, value, mode, loops)
            lines += [f"if isinstance({value}, list):", *indented(inner or ["pass"])]
        if has_object(node) and (not node.types or "object" in node.types):
            inner = self._objects.body(node, value, mode)
            lines += [f"if isinstance({value}, dict):", *indented(inner or ["pass"])]
        return [*lines, "return True"]


def _last_names(node: Node) -> list[str]:
    tokens = [token for token in node.place.pointer.split("/") if token]
    return tokens[-2:] if tokens else []


def _contradicts_itself(node: Node) -> bool:
    """Whether no type is left that all of *node* allows: type checkers know that no value can pass two such tests."""
    allowed = [
        {*each.types, *(["integer"] if "number" in each.types else [])}
        for each in (node, *map(target_of, node.keywords.get("allOf", ())))
        if each.types
    ]
    return bool(allowed) and not set.intersection(*allowed)
