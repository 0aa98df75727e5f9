"""The message of a cross-field rule must not show a secret."""

from __future__ import annotations

from collections.abc import Iterator

from ...cel import CelError, compile_message
from ...cel.syntax import Call, Node
from ...resolving import Spot
from ..context import Context
from ..findings import Fault
from ..rule import Rule
from ..satisfying import nodes, path_of, property_at
from ..validations import owners, validations


def _check(context: Context) -> Iterator[Fault]:
    for owner in owners(context):
        for rule in validations(owner.schema):
            message = rule.value.get("message")
            if not isinstance(message, str):
                continue
            try:
                parts = compile_message(message, {"self": owner.self_type}).parts
            except CelError:
                continue
            for part in parts:
                if not isinstance(part, str) and not _measures(part.root):
                    yield from _check_expression(context, owner.schema, rule, part.root)


def _measures(expression: Node) -> bool:
    return isinstance(expression, Call) and expression.function == "size"


def _check_expression(
    context: Context, schema: Spot, rule: Spot, expression: Node
) -> Iterator[Fault]:
    for node in nodes(expression):
        path = path_of(node)
        target = property_at(context, schema, path)[0] if path else None
        if path and target and context.keyword(target, "format") == "password":
            name = ".".join(path)
            yield Fault(
                rule.child("message"),
                f"the message of rule {rule.value.get('id', '?')!r} shows {name}, which is a secret",
                f"name the parameter without its value: write {name} outside of the braces",
                at="value",
                part=(str(rule.value["message"]).find(name), len(name)),
            )


RULE = Rule(
    id="rule-shows-secret",
    title="The message of a cross-field rule shows no secret.",
    why="Messages end up in logs and in front of other people.",
    bad="""
Thing:
  type: object
  properties: {password: {type: string, format: password}}
  x-validations:
    - {id: strong, rule: size(self.password) > 7, message: "{self.password} is too short"}
""",
    good="""
Thing:
  type: object
  properties: {password: {type: string, format: password}}
  x-validations:
    - {id: strong, rule: size(self.password) > 7, message: "password has less than 8 characters"}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
