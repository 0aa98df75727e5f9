"""Step one for arrays: the statements of functions that test how many items there are, and each of these."""

from __future__ import annotations

from .expressions import Expressions, Mode, StatementsOf, TestOf
from .nodes import Node
from .statements import bounds, indented, unless
from .telling import in_doubt


class ArrayPredicates:
    """Writes the statements.

    Args:
        expressions: writes the tests of types and constants.
        test: writes the test of what stands in an array.
        statements: writes the statements about its items, which may be a loop in its loop.
    """

    def __init__(self, expressions: Expressions, test: TestOf, statements: StatementsOf) -> None:
        self._expressions = expressions
        self._test = test
        self._statements = statements

    def body(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        """What returns False unless *value* is an array that is valid against *node*, in so many *loops* of others."""
        tests = [self._expressions.of_type("array", value, mode)]
        least, most = node.keywords.get("minItems", 0), node.keywords.get("maxItems")
        if "const" in node.keywords or "enum" in node.keywords:
            tests.append(self._expressions.scalar(node, value, mode))
        tests += bounds(f"len({value})", least, most)
        return unless(" and ".join(tests)) + self.rest(node, value, mode, loops, bounded=True)

    def rest(
        self, node: Node, value: str, mode: Mode, loops: int, *, bounded: bool = False
    ) -> list[str]:
        """The same for a *value* that is an array; *bounded* if its length is tested already."""
        keywords = node.keywords
        lines = []
        if not bounded:
            least, most = keywords.get("minItems", 0), keywords.get("maxItems")
            lines += [
                line for test in bounds(f"len({value})", least, most) for line in unless(test)
            ]
        lines += self._items(node, value, mode, loops)
        if keywords.get("uniqueItems"):
            lines += unless(self._unique(node, value))
        if "contains" in keywords:
            lines += self._contains(node, value)
        if "unevaluatedItems" in keywords and not _covers_items(node):
            lines.append(in_doubt(mode))
        return lines

    @staticmethod
    def _unique(node: Node, value: str) -> str:
        items = node.keywords.get("items")
        if items is not None and items.types == ("string",) and "prefixItems" not in node.keywords:
            return f"len(set({value})) == len({value})"
        return f"json_unique({value})"

    def _items(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        prefix = node.keywords.get("prefixItems", ())
        lines = []
        for index, child in enumerate(prefix):
            test = self._test(child, f"{value}[{index}]", mode)
            if test != "True":
                lines += unless(f"len({value}) <= {index} or {test}")
        items = node.keywords.get("items")
        if items is None or items.is_true:
            return lines
        if items.boolean is False:
            return lines + unless(f"len({value}) <= {len(prefix)}")
        item = "item" if not loops else f"item_{loops + 1}"
        inner = self._statements(items, item, mode, loops + 1)
        rest = f"{value}[{len(prefix)}:]" if prefix else value
        return [*lines, f"for {item} in {rest}:", *indented(inner)] if inner else lines

    def _contains(self, node: Node, value: str) -> list[str]:
        keywords = node.keywords
        least, most = keywords.get("minContains", 1), keywords.get("maxContains")
        test = self._test(keywords["contains"], "each", Mode.EXACT)
        count = f"sum([1 for each in {value} if {test}])"
        return [line for bound in bounds(count, least, most) for line in unless(bound)]


def _covers_items(node: Node) -> bool:
    """Whether nothing is left for "unevaluatedItems" to apply to."""
    return node.keywords["unevaluatedItems"].is_true or "items" in node.keywords
