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
        reads: pointers of the properties that it reads, or None when it reads the whole object.
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
    if not isinstance(instance, dict) or _touched(context, rule, path):
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


def _touched(context: Context, rule: Rule, path: Path) -> bool:
    """Whether something that *rule* reads was found wrong already."""
    base = path[0]
    for found in context.records:
        if found.severity != "error" or found.rule is not None:
            continue
        if not found.path.startswith(base):
            continue
        rest = found.path[len(base) :]
        if rest[:1] == "/" and _concerns(rest, rule.reads):
            return True
    return False


def _concerns(rest: str, reads: tuple[str, ...] | None) -> bool:
    if reads is None:
        return True
    return any(rest == read or rest.startswith(read + "/") for read in reads)
