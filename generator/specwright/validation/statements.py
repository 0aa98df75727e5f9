"""Statements of generated functions, as lines of text."""

from __future__ import annotations

import re

_SIMPLE_TEST = re.compile(
    r"([a-z]+\([a-z_0-9\0]+\)|[a-z_0-9\0]+) (is not|is|==) ([A-Za-z]+|[0-9]+)"
)
_OPPOSITES = {"is": "is not", "is not": "is", "==": "!="}
_CALL = re.compile(r"[a-z_0-9]+\([a-z_0-9\0]*\)")


def unless(test: str) -> list[str]:
    """Return False unless the expression *test* holds."""
    return [f"if {_negated(test)}:", "    return False"]


def unless_trivial(test: str) -> list[str]:
    """Like `unless`; nothing for a test that always holds."""
    return [] if test == "True" else unless(test)


def _negated(test: str) -> str:
    simple = _SIMPLE_TEST.fullmatch(test)
    if simple is not None:
        subject, operator, rest = simple.groups()
        return f"{subject} {_OPPOSITES[operator]} {rest}"
    return f"not {test}" if _is_closed(test) else f"not ({test})"


def _is_closed(test: str) -> bool:
    """Whether *test* is a call, or stands in parentheses as a whole."""
    if _CALL.fullmatch(test):
        return True
    if not test.startswith("(") or '"' in test:
        return False
    depth = 0
    for at, character in enumerate(test):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return at == len(test) - 1
    return False


def indented(lines: list[str]) -> list[str]:
    """*lines*, one level deeper."""
    return [f"    {line}" for line in lines]


def bounds(count: str, least: int, most: int | None) -> list[str]:
    """The tests that *count*, an expression, is neither below *least* nor above *most*."""
    if most is not None:
        return [f"{least} <= {count} <= {most}" if least else f"{count} <= {most}"]
    return [f"{count} >= {least}"] if least else []
