"""The id of a cross-field rule must be unique in its service."""

from __future__ import annotations

from collections.abc import Iterator

from ...resolving import Spot
from ..context import Context
from ..findings import Fault
from ..rule import Rule
from ..validations import validations


def _check(context: Context) -> Iterator[Fault]:
    for schemas in context.by_service("schema").values():
        first: dict[str, Spot] = {}
        for schema in schemas:
            for rule in validations(schema):
                identifier = rule.value.get("id")
                if not isinstance(identifier, str):
                    continue
                other = first.setdefault(identifier, rule)
                if other is not rule:
                    yield Fault(
                        rule.child("id"),
                        f"the rule id {identifier!r} is taken by {other.child('id').location}",
                        "give one of the two another id",
                        at="value",
                    )


RULE = Rule(
    id="rule-id-unique",
    title="No two cross-field rules of a service have the same id.",
    why="A violation carries the id of its rule; with two rules of one id nobody can tell which one failed.",
    bad="""
Thing:
  type: object
  properties: {a: {type: integer}, b: {type: integer}}
  x-validations:
    - {id: a-before-b, rule: self.a <= self.b}
    - {id: a-before-b, rule: self.a < 10}
""",
    good="""
Thing:
  type: object
  properties: {a: {type: integer}, b: {type: integer}}
  x-validations:
    - {id: a-before-b, rule: self.a <= self.b}
    - {id: a-small, rule: self.a < 10}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
