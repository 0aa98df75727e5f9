"""The error code of a cross-field rule must be in the catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ...errors import nearest
from ..context import Context
from ..findings import Fault
from ..rule import Rule
from ..validations import validations


def _check(context: Context) -> Iterator[Fault]:
    codes: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for service, errors in context.by_service("error").items():
        codes[service].update(
            error.value["code"] for error in errors if isinstance(error.value.get("code"), str)
        )
    for service, schemas in context.by_service("schema").items():
        for schema in schemas:
            for rule in validations(schema):
                code = rule.value.get("error-code")
                if isinstance(code, str) and code not in codes[service]:
                    yield Fault(
                        rule.child("error-code"),
                        f"rule {rule.value.get('id', '?')!r} predicts the error code {code!r}, "
                        "which the service's catalogue does not have",
                        nearest(code, codes[service]),
                        at="value",
                    )


RULE = Rule(
    id="rule-error-code",
    title="The error code that a cross-field rule predicts is in the service's catalogue.",
    why="The violation would carry a code of which its reader finds neither cause nor remedy.",
    bad="""
schemas:
  Thing:
    type: object
    x-validations:
      - {id: named, rule: has(self.name), error-code: InvalidNam}
x-error-codes:
  InvalidName.400: {code: InvalidName, status: 400}
""",
    good="""
schemas:
  Thing:
    type: object
    x-validations:
      - {id: named, rule: has(self.name), error-code: InvalidName}
x-error-codes:
  InvalidName.400: {code: InvalidName, status: 400}
""",
    frame="components",
    severity="error",
    check=_check,
)
