"""What the rules about cross-field rules share: finding them, and their expressions checked against the schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..bundling import rewrite
from ..cel import CelError, Checked, check_rule, parse, type_of_schema
from ..cel.syntax import Node
from ..cel.types import Type
from ..resolving import Spot
from .context import Context, items


def validations(schema: Spot) -> Iterator[Spot]:
    """The cross-field rules on *schema*."""
    for item in items(schema, "x-validations"):
        if isinstance(item.value, Mapping):
            yield item


def parsed(rule: Spot) -> Node | None:
    """The syntax tree of *rule*'s expression; None when it is malformed."""
    expression = rule.value.get("rule")
    if not isinstance(expression, str):
        return None
    try:
        return parse(expression)
    except CelError:
        return None


@dataclass(frozen=True, slots=True)
class Owner:
    """A schema with cross-field rules, and the type that `self` has in them."""

    schema: Spot
    self_type: Type


def owners(context: Context) -> Iterator[Owner]:
    """Every schema with cross-field rules."""
    for schema in context.spots("schema"):
        if "x-validations" in schema.value:
            yield Owner(schema, _type_of(context, schema))


def _type_of(context: Context, schema: Spot) -> Type:
    """The type of the instances of *schema*, its references named by where they lead."""
    known: dict[str, Spot] = {}

    def named(_: str, target: Spot) -> str:
        name = "\0".join(target.key)
        known[name] = target
        return name

    def resolve(name: str) -> Mapping[str, object] | bool:
        target = known.get(name)
        return rewrite(target, "schema", named, context.workspace) if target else True

    return type_of_schema(rewrite(schema, "schema", named, context.workspace), resolve)


def checked(owner: Owner, expression: str) -> Checked:
    """The rule *expression* of *owner*, type-checked.

    Raises:
        CelError: it is malformed, or names what its schema does not have.
    """
    return check_rule(expression, {"self": owner.self_type})
