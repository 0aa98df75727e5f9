"""Step one for what applies in place: the statements that ask further schemas about the same instance."""

from __future__ import annotations

from specwright.rendering import literal

from .expressions import Expressions, Mode, TestOf
from .nodes import Discriminator, Node, in_place, inline_children
from .statements import indented, unless, unless_trivial
from .telling import in_doubt


class InPlacePredicates:
    """Writes the statements.

    Args:
        expressions: writes the tests of types.
        test: writes the test of a further schema.
    """

    def __init__(self, expressions: Expressions, test: TestOf) -> None:
        self._expressions = expressions
        self._test = test

    def body(self, node: Node, value: str, mode: Mode) -> list[str]:
        """What returns False unless *value* is valid against all that *node* applies in place."""
        keywords = node.keywords
        lines: list[str] = []
        if "$ref" in keywords:
            lines += unless_trivial(self._test(keywords["$ref"], value, mode))
        if "$dynamicRef" in keywords:
            lines += self._dynamic(node, value, mode)
        for child in keywords.get("allOf", ()):
            lines += unless_trivial(self._test(child, value, mode))
        if "anyOf" in keywords:
            calm = Mode.EXACT if mode is Mode.EXACT else Mode.CALM
            lines += unless(" or ".join(self._test(c, value, calm) for c in keywords["anyOf"]))
        if "oneOf" in keywords:
            lines += self._one_of(keywords["oneOf"], value, mode)
        if "discriminator" in keywords:
            lines += self._discriminator(keywords["discriminator"], value, mode)
        if "not" in keywords:
            lines += unless(f"not {self._test(keywords['not'], value, Mode.EXACT)}")
        if "then" in keywords or "else" in keywords:
            lines += self._conditional(node, value, mode)
        for name, child in keywords.get("dependentSchemas", {}).items():
            test = self._test(child, value, mode)
            present = f"isinstance({value}, dict) and {literal(name)} in {value}"
            lines += [] if test == "True" else unless(f"not ({present}) or {test}")
        return lines

    def _dynamic(self, node: Node, value: str, mode: Mode) -> list[str]:
        reference = node.keywords["$dynamicRef"]
        if len(reference.candidates) > 1:
            return [in_doubt(mode)]
        target = next(iter(reference.candidates.values()), reference.target)
        return unless_trivial(self._test(target, value, mode))

    def _one_of(self, children: tuple[Node, ...], value: str, mode: Mode) -> list[str]:
        tests = [self._test(child, value, Mode.EXACT) for child in children]
        # What is always so is counted here: type checkers complain of constants that are compared.
        missing = 1 - tests.count("True")
        open_tests = [test for test in tests if test != "True"]
        count = " + ".join(f"(1 if {test} else 0)" for test in open_tests)
        if missing < 0:
            lines = unless("False")
        else:
            lines = unless(f"{count} == {missing}") if open_tests else []
        if mode is not Mode.EXACT and any(_can_warn(child) for child in children):
            calm = [self._test(child, value, Mode.CALM) for child in children]
            lines += unless(" or ".join(calm))
        return lines

    def _conditional(self, node: Node, value: str, mode: Mode) -> list[str]:
        keywords = node.keywords
        condition = self._test(keywords["if"], value, Mode.EXACT)
        then = self._test(keywords["then"], value, mode) if "then" in keywords else "True"
        otherwise = self._test(keywords["else"], value, mode) if "else" in keywords else "True"
        if otherwise == "True":
            return [] if then == "True" else unless(f"not {condition} or {then}")
        if then == "True":
            return unless(f"{condition} or {otherwise}")
        return unless(f"({then} if {condition} else {otherwise})")

    def _discriminator(self, choice: Discriminator, value: str, mode: Mode) -> list[str]:
        if choice.others and mode is Mode.EXACT:
            return [in_doubt(mode)]
        subscript = (
            f"[{literal(choice.name)}]" if mode is Mode.SURE else f".get({literal(choice.name)})"
        )
        lines = [f"kind = {value}{subscript}"]
        head = "if"
        for constant, child in choice.chosen.items():
            lines.append(f"{head} kind == {literal(constant)}:")
            lines += indented(unless_trivial(self._test(child, value, mode)) or ["pass"])
            head = "elif"
        lines += ["else:", "    return False"] if choice.chosen else ["return False"]
        is_object = self._expressions.of_type("object", value, mode)
        if not choice.others:
            return unless(is_object) + lines
        calm = [self._test(child, value, Mode.CALM) for _, child in choice.others]
        other = f"elif not ({' or '.join(calm)}):"
        return [f"if {is_object}:", *indented(lines), other, "    return False"]


def _can_warn(node: Node) -> bool:
    seen: set[int] = set()
    pending = [node]
    while pending:
        each = pending.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        if "x-extensible-enum" in each.keywords or "x-validations" in each.keywords:
            return True
        pending.extend([*inline_children(each), *in_place(each)])
    return False
