"""A cross-field rule must be satisfiable."""

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
            if expression is not None and verdict(context, schema, expression) == "never true":
                yield Fault(
                    rule.child("rule"),
                    f"rule {rule.value.get('id', '?')!r} can never be true: every request breaks it",
                    "look for conditions that exclude one another, such as one value compared with two",
                    at="value",
                )


RULE = Rule(
    id="rule-never-true",
    title="A cross-field rule can be satisfied.",
    why="One that can never be true refuses every request.",
    bad="""
Thing:
  type: object
  required: [mode]
  properties: {mode: {type: string, enum: [fast, slow]}}
  x-validations:
    - {id: mode-known, rule: "self.mode == 'fast' && self.mode == 'slow'"}
""",
    good="""
Thing:
  type: object
  required: [mode]
  properties: {mode: {type: string, enum: [fast, slow, auto]}}
  x-validations:
    - {id: mode-known, rule: "self.mode == 'fast' || self.mode == 'slow'"}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
