"""The expression of a cross-field rule must mean something."""

from __future__ import annotations

from collections.abc import Iterator

from ...cel import CelError, compile_message
from ...resolving import Spot
from ..context import Context
from ..findings import Fault
from ..rule import Rule
from ..validations import Owner, checked, owners, validations


def _check(context: Context) -> Iterator[Fault]:
    for owner in owners(context):
        for rule in validations(owner.schema):
            yield from _check_rule(owner, rule)


def _check_rule(owner: Owner, rule: Spot) -> Iterator[Fault]:
    expression = rule.value.get("rule")
    if isinstance(expression, str):
        try:
            checked(owner, expression)
        except CelError as error:
            yield _fault(rule, ("rule",), error)
    for path in (("message",), ("x-zh", "message")):
        holder = rule.value if len(path) == 1 else rule.value.get("x-zh")
        message = holder.get("message") if isinstance(holder, dict) else None
        if isinstance(message, str):
            try:
                compile_message(message, {"self": owner.self_type})
            except CelError as error:
                yield _fault(rule, path, error)


def _fault(rule: Spot, path: tuple[str, ...], error: CelError) -> Fault:
    message = f"rule {rule.value.get('id', '?')!r}: {error.message}"
    part = (error.offset, error.length)
    return Fault(rule.child(*path), message, error.hint or "", at="value", part=part)


RULE = Rule(
    id="rule-expression",
    title="The expression and the messages of a cross-field rule are CEL that fits their schema.",
    why="A misspelt property errs for every request, and a rule that errs is silent: it would never protect anybody.",
    bad="""
Thing:
  type: object
  additionalProperties: false
  properties: {low: {type: integer}, high: {type: integer}}
  x-validations:
    - {id: low-below-high, rule: self.lwo <= self.high}
""",
    good="""
Thing:
  type: object
  additionalProperties: false
  properties: {low: {type: integer}, high: {type: integer}}
  x-validations:
    - {id: low-below-high, rule: self.low <= self.high}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
