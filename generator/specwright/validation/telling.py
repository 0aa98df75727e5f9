"""Telling: the second mode of a function about objects, in which it tells all that is wrong instead of returning False.

Whom it tells, and how, is said by `Context` in the runtime.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set

from specwright.rendering import literal

from .expressions import Mode, is_scalar, number
from .nodes import Node, target_of
from .statements import bounds, indented
from .units import Unit

TOLD = "\1"
"""Stands for the value of a property in what is told of it; no literal holds it."""

_TELLABLE = frozenset({"type", "properties", "required", "additionalProperties", "x-validations"})
_BOUNDS = frozenset({"type", "items", "minItems", "maxItems"})
_TYPE_TESTS = {
    "string": f"type({TOLD}) is str",
    "integer": f"is_integer({TOLD})",
    "number": f"is_number({TOLD})",
}
_BELOW = {
    "minLength": f"len({TOLD}) < {{}}",
    "minimum": f"{TOLD} < {{}}",
    "exclusiveMinimum": f"{TOLD} <= {{}}",
}
"""What breaks a limit from below; what does not breaks the one from above."""

_ABOVE = ("maxLength", "maximum", "exclusiveMaximum")
_OPEN = frozenset({"exclusiveMinimum", "exclusiveMaximum"})
_LENGTHS = frozenset({"minLength", "maxLength"})
_ALONE = frozenset({"enum", "const", "pattern", "multipleOf", *_BELOW, *_ABOVE})
"""Keywords of which a value of the right type can break no other one where none stands beside them."""


def in_doubt(mode: Mode) -> str:
    """The statement that leaves the verdict to the walker."""
    return 'raise LookupError("in doubt")' if mode is Mode.EXACT else "return False"


class Telling:
    """Writes the statements of the second mode.

    Args:
        units: every unit, by identity of its node.
        secrets: names of properties whose values are never repeated: these the walker words.
        possible: whether functions may tell; they know nothing of dynamic scopes.
        function: gives the name of the function of step one.
    """

    def __init__(
        self,
        units: Mapping[int, Unit],
        secrets: Set[str],
        possible: bool,
        function: Callable[[Node, Mode], str],
    ) -> None:
        self._units = units
        self._secrets = secrets
        self._possible = possible
        self._function = function

    def tells(self, node: Node) -> bool:
        """Whether the function of *node* has the second mode."""
        rest = node.keywords.get("additionalProperties")
        return (
            self._possible
            and node.types == ("object",)
            and "properties" in node.keywords
            and node.keywords.keys() <= _TELLABLE
            and (rest is None or rest.boolean is not None)
        )

    def missing(self, node: Node, name: str) -> list[str]:
        """What returns False, or tells that the object lacks the property *name*."""
        return _unless_asked([f"context.missing(data, place, {self._unit(node)}, {literal(name)})"])

    def unknown(self, node: Node) -> str:
        """The expression that is True when all unknown properties are told."""
        return f"context is not None and context.unknown(data, place, {self._unit(node)})"

    def told(self, node: Node, name: str, child: Node, lines: list[str]) -> list[str]:
        """*lines* about the property *name* of *node*, which is to be valid against *child*, in both modes."""
        return _told(lines, *self._statements(node, name, child))

    def _unit(self, node: Node) -> str:
        return str(literal(self._units[id(node)].name))

    def _statements(self, node: Node, name: str, child: Node) -> tuple[list[str], list[str]]:
        """What tells that the property is at fault: outside of the loop over its items, and in it."""
        place, unit, key = "place", self._unit(node), str(literal(name))
        doubt = [f"context.doubt({place}, {unit}, {key}, {TOLD})"]
        target = target_of(child)
        if name in self._secrets:
            return doubt, doubt
        if self.tells(target):
            return [self._entered("enter", target, f"(place, {key})")], []
        items = child.keywords.get("items")
        if items is not None and child.keywords.keys() <= _BOUNDS and self.tells(target_of(items)):
            return doubt, [self._entered("enter_each", target_of(items), f"item, (place, {key})")]
        keyword = _broken(target)
        if keyword is None:
            return doubt, doubt
        chosen = " if " in keyword
        record = (place, unit, key, "keyword" if chosen else keyword, TOLD)
        statements = [f"context.records.append(({', '.join(record)}))"]
        if keyword == '"pattern"' and target.keywords.keys() & _LENGTHS:
            # It may be at fault in two ways.
            lengths = _string_of_length(target)
            return [f"if {lengths}:", *indented(statements), "else:", *indented(doubt)], []
        return [f"keyword = {keyword}", *statements] if chosen else statements, []

    def _entered(self, method: str, node: Node, place: str) -> str:
        ruled = "_ruled" if "x-validations" in node.keywords else ""
        function = self._function(node, Mode.SURE)
        return f"context.{method}{ruled}({function}, {self._unit(node)}, {TOLD}, {place})"


def _broken(node: Node) -> str | None:
    """The expression for the keyword of *node* that an invalid value breaks; None where that may be several ones.

    For strings of the right length only where *node* has a pattern.
    """
    limits = [name for name in node.keywords if name != "type"]
    types = node.types or ()
    if not is_scalar(node) or len(types) > 1 or not {*limits} <= _ALONE:
        return None
    if not types:
        return str(literal(limits[0])) if limits in (["enum"], ["const"]) else None
    if not limits:
        return '"type"'
    test = _TYPE_TESTS.get(types[0])
    if test is None:
        return None
    if "pattern" in limits and {*limits} <= {"pattern", *_LENGTHS} and len(limits) > 1:
        return '"pattern"'
    if len(limits) == 1:
        return f'{literal(limits[0])} if {test} else "type"'
    below, above = sorted(limits, key=_ABOVE.__contains__)[:2]
    if len(limits) > 2 or below not in _BELOW or above not in _ABOVE:
        return None
    least, most = node.keywords[below], node.keywords[above]
    if least > most or (least == most and {below, above} == _OPEN):
        # A value may break both.
        return None
    low = _BELOW[below].format(number(least))
    wrong_type = f'"type" if not {test}' if test.endswith(")") else f'"type" if {_unlike(test)}'
    return f"{wrong_type} else {literal(below)} if {low} else {literal(above)}"


def _string_of_length(node: Node) -> str:
    tests = bounds(
        f"len({TOLD})", node.keywords.get("minLength", 0), node.keywords.get("maxLength")
    )
    return " and ".join([_TYPE_TESTS["string"], *tests])


def _unlike(test: str) -> str:
    return test.replace(" is ", " is not ")


def _unless_asked(statements: list[str]) -> list[str]:
    return ["if context is None:", "    return False", *statements]


def _told(lines: list[str], outside: list[str], inside: list[str]) -> list[str]:
    """*lines* about one property with these statements in the second mode, instead of returning False."""
    told: list[str] = []
    loops: list[int] = []
    for at, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        loops = [loop for loop in loops if loop < indent]
        if line.endswith("return False"):
            written = _unless_asked([*inside, "break"] if loops else outside)
            told += [" " * indent + each for each in written]
            if not loops and indent == 4 and lines[at + 1 :]:
                # What comes next may rely on what is at fault.
                return [*told, "else:", *indented(_told(lines[at + 1 :], outside, inside))]
        else:
            told.append(line)
            if line.lstrip().startswith("for "):
                loops.append(indent)
    return told
