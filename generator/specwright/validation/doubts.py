"""Doubts: what a function answers that cannot tell, and the second mode in which it tells what it doubts."""

from __future__ import annotations

from specwright.rendering import literal

from .expressions import Mode
from .nodes import Node
from .statements import indented

_TELLING = frozenset(
    {"type", "properties", "required", "additionalProperties", "secret", "x-validations"}
)


def in_doubt(mode: Mode) -> str:
    """The statement that leaves the verdict to the walker."""
    return 'raise LookupError("in doubt")' if mode is Mode.EXACT else "return False"


def tells(node: Node) -> bool:
    """Whether the function of *node* is worth a second mode, in which it tells what it doubts."""
    rest = node.keywords.get("additionalProperties")
    return (
        node.types == ("object",)
        and "properties" in node.keywords
        and node.keywords.keys() <= _TELLING
        and (rest is None or rest.boolean is not None)
    )


def noted(lines: list[str], name: str) -> list[str]:
    """*lines* about one property which, asked for doubts, note its *name* instead of returning False."""
    told: list[str] = []
    loops: list[int] = []
    for at, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        loops = [loop for loop in loops if loop < indent]
        if line.endswith("return False"):
            pad = " " * indent
            told += [f"{pad}if doubts is None:", f"{pad}    return False"]
            told.append(f"{pad}doubts.append({literal(name)})")
            if loops:
                told.append(f"{pad}break")
            elif indent == 4 and lines[at + 1 :]:
                # What comes next may rely on what is in doubt.
                return [*told, "else:", *indented(noted(lines[at + 1 :], name))]
        else:
            told.append(line)
            if line.lstrip().startswith("for "):
                loops.append(indent)
    return told
