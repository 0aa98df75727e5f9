"""Rules as Python statements: what runs when a rule is broken, loops as loops.

A rule is broken when it certainly is false; what cannot be evaluated breaks nothing. So an error in one
operand of ``||`` may end the rule, but neither one of ``&&`` nor one element of ``all`` may: another can
be false all the same, and false wins.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from . import python_logic
from .checker import Checked
from .code import NONE, Code, Facts, Level, negate
from .errors import CelError
from .python import Emitter, Trust
from .syntax import Call, Comprehension, Conditional, Logical, Node
from .types import BOOL


@dataclass(frozen=True, slots=True)
class PythonStatements:
    """A transpiled rule.

    ``lines`` are the statements, of which any may raise when ``may_fail``; ``helpers`` and
    ``constants`` are as those of PythonCode.
    """

    lines: tuple[str, ...]
    may_fail: bool
    helpers: frozenset[str]
    constants: tuple[tuple[str, str], ...]


def to_statements(
    checked: Checked,
    variable_names: Mapping[str, str],
    broken: Sequence[str],
    *,
    constant_prefix: str = "pattern",
    constants: dict[str, str] | None = None,
    index_prefix: str = "known",
) -> PythonStatements:
    """Statements of a function that run the lines ``broken`` when the rule is certainly false.

    ``constants`` may be kept together with those of other rules, names by definition;
    ``index_prefix`` starts the names of local variables that hold computed sets.
    The instance has passed its schema as far as the rule reads it (Trust.VALID). Raises CelError
    when Python cannot compile the result (too deeply nested).
    """
    emitter = Emitter(checked, dict(variable_names), Trust.VALID, constant_prefix)
    emitter.index_prefix = index_prefix
    if constants is not None:
        emitter.constants = constants
    writer = _Writer(emitter, tuple(broken))
    lines = writer.refuse(checked.root, wanted=True)
    lines = [f"{name}: Any = None" for name in emitter.indexes.values()] + lines
    try:
        compile("\n".join(["def rule():", *_indented(lines)]), "<rule>", "exec")
    except (SyntaxError, RecursionError, MemoryError) as error:
        root = checked.root
        message = "the expression is too deeply nested for Python"
        raise CelError(root.offset, root.length, message) from error
    defined = tuple((name, text) for text, name in emitter.constants.items())
    return PythonStatements(
        tuple(lines), bool(writer.may_fail), frozenset(emitter.helpers), defined
    )


class _Writer:
    def __init__(self, emitter: Emitter, broken: tuple[str, ...]) -> None:
        self._emitter = emitter
        self._broken = broken
        self._loops = 0
        self.may_fail: Facts = NONE

    def refuse(self, node: Node, *, wanted: bool) -> list[str]:
        """Lines that run the broken ones when ``node`` certainly is not ``wanted``."""
        if not self._has_loop(node):
            return self._test(node, wanted=wanted)
        if isinstance(node, Call) and node.function == "!_":
            return self.refuse(node.arguments[0], wanted=not wanted)
        if isinstance(node, Logical):
            return self._logical(node, wanted=wanted)
        if isinstance(node, Conditional):
            return self._conditional(node, wanted=wanted)
        if isinstance(node, Comprehension) and node.kind in ("all", "exists"):
            return self._quantifier(node, wanted=wanted)
        return self._test(node, wanted=wanted)

    def _has_loop(self, node: Node) -> bool:
        """Whether statements say ``node`` better than an expression: a loop decides about it."""
        if isinstance(node, Comprehension):
            loops = node.kind in ("all", "exists")
            return loops and not python_logic.is_lookup(self._emitter, node)
        if isinstance(node, Call):
            return node.function == "!_" and self._has_loop(node.arguments[0])
        if isinstance(node, Logical):
            return any(map(self._has_loop, node.operands))
        if isinstance(node, Conditional):
            return self._has_loop(node.then) or self._has_loop(node.otherwise)
        return False

    def _expression(self, node: Node) -> Code:
        emitter = self._emitter
        emitter.lookup_depth = len(emitter.scopes) if self._loops else None
        code = self._emitted(node)
        if ":=" in code.text and "lambda" in code.text:
            # An assignment inside a lambda would be to a variable of its own.
            emitter.lookup_depth = None
            code = self._emitted(node)
        emitter.lookup_depth = None
        self.may_fail |= code.may_fail
        return code

    def _emitted(self, node: Node) -> Code:
        # A part of a chain is no node of the checked expression: its type is known all the same.
        if isinstance(node, Logical):
            return python_logic.emit_logical(self._emitter, node)
        return self._emitter.typed(node, BOOL)

    def _test(self, node: Node, *, wanted: bool) -> list[str]:
        code = self._expression(node)
        return [f"if {(negate(code) if wanted else code).text}:", *_indented(self._broken)]

    def _logical(self, node: Logical, *, wanted: bool) -> list[str]:
        if (node.operator == "||") is not wanted:
            return self._each(node, wanted=wanted)
        # Broken when every operand is: those without loops decide first whether the last is asked.
        last = next(each for each in reversed(node.operands) if self._has_loop(each))
        before = tuple(each for each in node.operands if each is not last)
        if not before:
            return self.refuse(last, wanted=wanted)
        code = self._expression(_chain(node, before))
        facts = code.if_false if wanted else code.if_true
        with self._emitter.knowing(facts):
            inner = self.refuse(last, wanted=wanted)
        return [f"if {(negate(code) if wanted else code).text}:", *_indented(inner)]

    def _each(self, node: Logical, *, wanted: bool) -> list[str]:
        """Broken when one operand is."""
        first, *rest = node.operands
        before = self.may_fail
        code = self._expression(first)
        if code.may_fail or self._has_loop(first):
            self.may_fail = before
            return self._test(node, wanted=wanted)
        lines = [f"if {(negate(code) if wanted else code).text}:", *_indented(self._broken)]
        with self._emitter.knowing(code.if_true if wanted else code.if_false):
            inner = self.refuse(_chain(node, tuple(rest)), wanted=wanted)
        return lines + _otherwise(inner)

    def _conditional(self, node: Conditional, *, wanted: bool) -> list[str]:
        code = self._expression(node.condition)
        with self._emitter.knowing(code.if_true):
            then = self.refuse(node.then, wanted=wanted)
        with self._emitter.knowing(code.if_false):
            otherwise = self.refuse(node.otherwise, wanted=wanted)
        return [f"if {code.text}:", *_indented(then), *_otherwise(otherwise)]

    def _quantifier(self, node: Comprehension, *, wanted: bool) -> list[str]:
        emitter = self._emitter
        source, variables = python_logic.source_of(emitter, node)
        self.may_fail |= source.may_fail
        head = f"for {', '.join(each.text for each in variables)} in {source.at(Level.OR)}:"
        with python_logic.scope(emitter, dict(zip(node.variables, variables, strict=True))):
            self._loops += 1
            before, self.may_fail = self.may_fail, NONE
            if (node.kind == "all") is wanted:
                inner = self.refuse(node.body, wanted=wanted)
                if self.may_fail:
                    inner = ["try:", *_indented(inner), "except Exception:", "    continue"]
                self.may_fail = NONE
                lines = [head, *_indented(inner)]
            else:
                code = self._expression(node.body)
                stop = negate(code) if node.kind == "all" else code
                lines = [head, f"    if {stop.text}:", "        break"]
                lines += ["else:", *_indented(self._broken)]
            self.may_fail |= before
            self._loops -= 1
        return lines


def _chain(node: Logical, operands: tuple[Node, ...]) -> Node:
    """The operands, joined as those of ``node``."""
    if len(operands) == 1:
        return operands[0]
    return Logical(node.offset, node.length, node.operator, operands)


def _otherwise(lines: list[str]) -> list[str]:
    if lines[0].startswith("if ") and all(line.startswith((" ", "el")) for line in lines[1:]):
        return [f"el{lines[0]}", *lines[1:]]
    return ["else:", *_indented(lines)]


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"    {line}" for line in lines]
