"""Step one for rules: the statements that ask the rules of an object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .expressions import Mode
from .naming import unused
from .nodes import Node
from .rules import RuleFunctions, RuleGroup
from .statements import unless


class RulePredicates:
    """Writes the statements.

    Args:
        rule_groups: the rules of each schema, by the identity of its node.
        taken: names of the module, which those of further functions join.

    Attributes:
        functions: the functions of rules that the module needs.
    """

    def __init__(self, rule_groups: Mapping[int, Sequence[RuleGroup]], taken: set[str]) -> None:
        self._rule_groups = rule_groups
        self._taken = taken
        self._exact: dict[int, str] = {}
        self.functions = RuleFunctions({}, {}, {})

    def asked(
        self, node: Node, data: str, mode: Mode, *, telling: bool
    ) -> dict[str | None, list[str]]:
        """What returns False unless *data* keeps the rules of *node*, by the property that calls for it; None for any.

        A function that is *telling* leaves them out when it is asked to tell.
        """
        groups = self._rule_groups.get(id(node), ())
        if mode is Mode.EXACT:
            return self._verdicts(node, groups, data)
        asked: dict[str | None, list[str]] = {}
        for group in groups:
            test = f"{group.function}({data})"
            lines = unless(test)
            if telling:
                lines = [f"if context is None and not {test}:", "    return False"]
            for name in group.guards or (None,):
                asked.setdefault(name, []).extend(lines)
        return asked

    def _verdicts(
        self, node: Node, groups: Sequence[RuleGroup], data: str
    ) -> dict[str | None, list[str]]:
        errors = [rule for group in groups for rule in group.rules if rule.severity == "error"]
        if not errors:
            return {}
        name = self._exact.get(id(node))
        if name is None:
            name = self._exact[id(node)] = unused(f"{groups[0].function}_exact", self._taken)
            self.functions.add_verdict(name, errors)
        return {None: unless(f"{name}({data})")}
