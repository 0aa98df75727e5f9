"""The usual shape of a small object: one expression accepts it in the place where a call would cost more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from specwright.rendering import literal

from .expressions import Expressions, Mode, is_scalar
from .nodes import Node, target_of
from .rules import RuleGroup
from .usual import Usual

MOST_PROPERTIES = (9, 3)
"""So many properties the schema of such an object may have, and that of an object in its properties."""

MOST_TOGETHER = 5
"""Of a schema with several usual shapes, so many properties they may have together."""

_KEYWORDS = frozenset(
    {"type", "properties", "required", "additionalProperties", "secret", "x-validations"}
)
_BOUNDS = frozenset({"type", "items", "minItems", "maxItems"})
_VALUE = "\0"
"""Stands for the value of a property until it is known how often it is used; no literal holds it."""


class Shapes:
    """Writes the expressions.

    Args:
        usual: what examples have, by the identity of the object schema.
        rule_groups: the rules of each schema, by the identity of its node.
        expressions: writes the tests of scalars.
        call: writes the call of the function that accepts an object, given its schema and the value.
    """

    def __init__(
        self,
        usual: Mapping[int, Usual],
        rule_groups: Mapping[int, Sequence[RuleGroup]],
        expressions: Expressions,
        call: Callable[[Node, str], str],
    ) -> None:
        self._usual = usual
        self._rule_groups = rule_groups
        self._expressions = expressions
        self._call = call

    def accepting(self, node: Node, value: str, depth: int = 0) -> str | None:
        """An expression that is True only for a valid *value* with the properties that most examples have.

        It may raise KeyError for others. None where nothing is known of examples, or where a call is worth its cost;
        *depth* is how many of these expressions it is a part of.
        """
        shapes = [self._shape(node, names, value, depth) for names in self._names(node, depth)]
        known = [shape for shape in shapes if shape is not None]
        if not known:
            return None
        alternatives = known[0] if len(known) == 1 else f"({' or '.join(known)})"
        return f"type({value}) is dict and {alternatives}"

    def _shape(self, node: Node, names: Sequence[str], value: str, depth: int) -> str | None:
        tests = [f"len({value}) == {len(names)}"]
        asked = self._asked(node, names)
        if asked is not None:
            tests.append(f"{literal(asked)} in {value}")
        for name in names:
            test = self._test(target_of(node.keywords["properties"][name]), depth)
            if test is None or test == "False":
                return None
            if test == "True":
                if name != asked:
                    tests.append(f"{literal(name)} in {value}")
            else:
                variable = f"part_{depth + 1}" if depth else "part"
                tests.append(_bound(test, f"{value}[{literal(name)}]", variable))
        return " and ".join(tests)

    def _asked(self, node: Node, names: Sequence[str]) -> str | None:
        """The property that tells an object with these *names* from most others of the size.

        None where examples have no others: to find out by an error takes long, but seldom happens.
        """
        usual, required = self._usual[id(node)], node.keywords.get("required", ())
        others = [each for each in usual.shapes if len(each) == len(names) and each != names]
        optional = [name for name in names if name not in required]
        if not others or not optional:
            return None
        return max(optional, key=lambda name: sum(name not in other for other in others))

    def _test(self, node: Node, depth: int) -> str | None:
        if is_scalar(node):
            return self._expressions.scalar(node, _VALUE, Mode.USUAL)
        if node.types == ("array",):
            return self._single(node)
        if node.types != ("object",):
            return None
        call = self._call(node, _VALUE)
        shape = self.accepting(node, _VALUE, depth + 1)
        return call if shape is None else f"({shape} or {call})"

    def _single(self, node: Node) -> str | None:
        """An expression that is True for a valid array with one item; None where most examples have others."""
        usual, keywords = self._usual.get(id(node)), node.keywords
        items = target_of(keywords["items"]) if "items" in keywords else None
        if usual is None or usual.size != 1 or not keywords.keys() <= _BOUNDS:
            return None
        if not keywords.get("minItems", 0) <= 1 <= keywords.get("maxItems", 1):
            return None
        if items is None or not is_scalar(items):
            return None
        test = self._expressions.scalar(items, f"{_VALUE}[0]", Mode.USUAL)
        return f"(type({_VALUE}) is list and len({_VALUE}) == 1 and {test})"

    def _names(self, node: Node, depth: int) -> list[tuple[str, ...]]:
        """The shapes for which the tests of these properties, and no others or rules, are all that *node* asks."""
        usual, keywords = self._usual.get(id(node)), node.keywords
        if usual is None or not usual.shapes or node.types != ("object",):
            return []
        if not keywords.keys() <= _KEYWORDS:
            return []
        if depth == len(MOST_PROPERTIES) or len(keywords["properties"]) > MOST_PROPERTIES[depth]:
            return []
        rest = keywords.get("additionalProperties")
        if rest is not None and rest.boolean is None:
            return []
        required = set(keywords.get("required", ()))
        groups = self._rule_groups.get(id(node), ())
        return [
            names
            for names in usual.shapes_within(MOST_TOGETHER)
            if required <= set(names)
            and all(group.guards and not {*group.guards} & {*names} for group in groups)
        ]


def _bound(test: str, value: str, variable: str) -> str:
    """*test* of *value*, which it calls *variable* from its first use on if there is more than one."""
    before, *after = test.split(_VALUE)
    if len(after) == 1:
        return before + value + after[0]
    enclosed = before.endswith("(") and after[0].startswith(")")
    given = f"{variable} := {value}" if enclosed else f"({variable} := {value})"
    return before + given + variable.join(after)
