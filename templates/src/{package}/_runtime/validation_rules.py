"""How the walker decides cross-field rules ("x-validations")."""

from __future__ import annotations

from . import validation_messages as messages
from .validation_walker import Context, Node, declared, item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .validation_walker import Path


class Rule:
    """A cross-field rule of an object schema.

    Attributes:
        id: its id, unique in the schema.
        pointer: where it stands in the schema.
        severity: "error" or "warning".
        error_code: what the service would answer, or None.
        tokens: where its violations are reported, below the object.
        reads: the properties that it reads, as tokens of a pointer; None when it reads the whole object.
        holds: its function, which returns False for a violation and raises when it cannot tell.
        message: what words the violation, in both languages.
    """

    __slots__ = (
        "error_code",
        "holds",
        "id",
        "message",
        "pointer",
        "reads",
        "severity",
        "tokens",
    )

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        index, name, severity, error_code, tokens, reads, holds, message = arguments
        self.id = name
        self.pointer = f"{node.pointer}/x-validations/{index}"
        self.severity = severity
        self.error_code = error_code
        self.tokens = tokens
        self.reads = reads
        self.holds = node.program.rules[holds]
        self.message = node.program.rules[message]


def check_rule(context: Context, node: Node, rule: Rule, instance: Any, path: Path) -> None:
    """Keyword "x-validations": silent where the rule cannot be evaluated or reads what is wrong itself."""
    if not isinstance(instance, dict):
        return
    touched = _touched(context, path)
    if touched and (rule.reads is None or not touched.isdisjoint(rule.reads)):
        return
    try:
        held = rule.holds(instance)
    except Exception:
        return
    if held is not False:
        return
    place = path
    for token in rule.tokens:
        place = item(place, token) if isinstance(token, int) else declared(place, token)
    if context.quiet:
        if rule.severity == "error":
            context.report(place, "x-validations", rule.pointer, messages.never_valid, None, True)
        return
    context.unordered = True
    context.add(
        place,
        "x-validations",
        rule.pointer,
        rule.message(instance),
        severity=rule.severity,
        rule=rule.id,
        error_code=rule.error_code,
    )


def _touched(context: Context, path: Path) -> frozenset[str]:
    """The properties, as tokens of a pointer, of the object at *path* that were found wrong already."""
    before, known = context.touched[-1]
    if not known:
        start = len(path[0]) + 1
        known.append(
            frozenset(
                [
                    found.path[start:].partition("/")[0]
                    for found in context.records[before:]
                    if found.severity == "error" and found.rule is None and len(found.path) >= start
                ]
            )
        )
    return known[0]
