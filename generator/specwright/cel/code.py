"""Pieces of Python under construction, and what is known about each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Literal

Facts = frozenset[str]
NONE: Facts = frozenset()


class Level(IntEnum):
    """How tightly the outermost operator of an expression binds."""

    TERNARY = 1
    OR = 2
    AND = 3
    NOT = 4
    COMPARISON = 5
    SUM = 6
    PRODUCT = 7
    UNARY = 8
    ATOM = 9


class Certainty(IntEnum):
    """How much of a value is known to have the type that the checker found.

    ``SHALLOW``: the value itself; ``DEEP``: all that is inside it, too.
    """

    UNKNOWN = 0
    SHALLOW = 1
    DEEP = 2


@dataclass(frozen=True, slots=True)
class Code:
    """A Python expression.

    ``path`` names the same place of the instance in the same way wherever it is read.
    ``may_fail`` holds the causes that can make it raise; with any cause in ``must_fail`` present
    it certainly raises. ``if_true`` and ``if_false`` hold the causes that cannot be present when
    the value is known; ``assumed`` those that were left out of ``may_fail`` because of such
    knowledge. ``negated`` is the opposite condition where Python has a shorter way to say it.
    ``loose`` marks numbers that may be of the other number type (JSON does not tell 1 from 1.0).
    ``bound`` is the largest magnitude of an integer, None when unknown. ``branches`` are the
    operands of a logical operator that absorbs errors.
    """

    text: str
    level: Level = Level.ATOM
    certainty: Certainty = Certainty.DEEP
    path: str | None = None
    may_fail: Facts = NONE
    must_fail: Facts = NONE
    if_true: Facts = NONE
    if_false: Facts = NONE
    assumed: Facts = NONE
    negated: Code | None = None
    loose: bool = False
    bound: int | None = None
    branches: tuple[Literal["&&", "||"], tuple[str, ...]] | None = None

    def at(self, level: Level) -> str:
        """The text, in parentheses where an operator of that level would tear it apart."""
        return self.text if self.level >= level else f"({self.text})"

    @property
    def place(self) -> str:
        """The path, else the text: equal places have equal values."""
        return self.path or self.text


def combine(text: str, level: Level, *parts: Code, causes: Facts = NONE) -> Code:
    """An operator or call that evaluates all ``parts`` and may also fail for ``causes``."""
    return Code(
        text=text,
        level=level,
        may_fail=causes.union(*(part.may_fail for part in parts)),
        must_fail=causes.union(*(part.must_fail for part in parts)),
        assumed=NONE.union(*(part.assumed for part in parts)),
    )


def negate(code: Code) -> Code:
    """``not code``."""
    opposite = code.negated or Code(f"not {code.at(Level.NOT)}", Level.NOT)
    return replace(
        code,
        text=opposite.text,
        level=opposite.level,
        if_true=code.if_false,
        if_false=code.if_true,
        negated=replace(code, negated=None),
        branches=None,
    )


def quoted(text: str) -> str:
    """A Python string literal, in double quotes where that needs no escape."""
    literal = repr(text)
    if literal.startswith("'") and '"' not in literal:
        return f'"{literal[1:-1]}"'
    return literal
