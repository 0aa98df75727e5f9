"""A cross-field rule must be able to fail."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context
from ..findings import Fault
from ..rule import Rule
from ..satisfying import verdict
from ..validations import parsed, validations


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        for rule in validations(schema):
            expression = parsed(rule)
            if expression is not None and verdict(context, schema, expression) == "never false":
                yield Fault(
                    rule.child("rule"),
                    f"rule {rule.value.get('id', '?')!r} can never be violated: "
                    "the schema allows nothing that breaks it",
                    "take it out, or compare with what the schema allows",
                    at="value",
                )


RULE = Rule(
    id="rule-never-false",
    title="A cross-field rule can be violated.",
    why="One that nothing can break gives a false sense of safety: it mostly names a value that the schema has lost.",
    bad="""
Thing:
  type: object
  properties:
    mode: {type: string, enum: [fast, slow]}
    size: {type: integer}
  x-validations:
    - {id: turbo-needs-size, rule: "!has(self.mode) || self.mode != 'turbo' || has(self.size)"}
""",
    good="""
Thing:
  type: object
  properties:
    mode: {type: string, enum: [fast, slow]}
    size: {type: integer}
  x-validations:
    - {id: fast-needs-size, rule: "!has(self.mode) || self.mode != 'fast' || has(self.size)"}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
