"""A cross-field rule must not compare with values that cannot occur."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...errors import nearest
from ...resolving import Spot
from ..context import Context, listed, shown
from ..findings import Fault
from ..rule import Rule
from ..satisfying import Comparison, comparisons, property_at
from ..validations import parsed, validations

_BOUNDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "minimum": operator.ge,
    "exclusiveMinimum": operator.gt,
    "maximum": operator.le,
    "exclusiveMaximum": operator.lt,
}


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        for rule in validations(schema):
            expression = parsed(rule)
            for comparison in comparisons(expression) if expression is not None else ():
                yield from _check_comparison(context, schema, rule, comparison)


def _check_comparison(
    context: Context, schema: Spot, rule: Spot, comparison: Comparison
) -> Iterator[Fault]:
    target, _ = property_at(context, schema, comparison.path)
    if target is None or comparison.function not in ("_==_", "_!=_", "@in"):
        return
    value, name = comparison.node.value, ".".join(comparison.path)
    why = _excluded(context, target, value)
    if why:
        allowed = [v for v in context.keyword(target, "enum") or () if isinstance(v, str)]
        hint = nearest(value, allowed) if isinstance(value, str) else ""
        yield Fault(
            rule.child("rule"),
            f"rule {rule.value.get('id', '?')!r} compares {name} with {shown(value)}, {why}",
            hint,
            at="value",
            part=(comparison.node.offset, comparison.node.length),
        )


def _excluded(context: Context, target: Spot, value: Any) -> str:
    """Why the property at *target* is never *value*, "" when it may be."""
    allowed = context.keyword(target, "enum")
    if isinstance(allowed, list) and value not in allowed:
        return f"but it is one of {listed(allowed)}"
    if isinstance(value, str):
        least, most = context.keyword(target, "minLength"), context.keyword(target, "maxLength")
        if _is_number(least) and len(value) < least:
            return f"but its minLength is {least}"
        if _is_number(most) and len(value) > most:
            return f"but its maxLength is {most}"
    if _is_number(value):
        for keyword, is_within in _BOUNDS.items():
            bound = context.keyword(target, keyword)
            if _is_number(bound) and not is_within(value, bound):
                return f"but its {keyword} is {bound}"
    return ""


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


RULE = Rule(
    id="rule-impossible-value",
    title="A cross-field rule compares a property only with values that its schema allows.",
    why="The comparison always comes out the same, so part of the rule is dead: mostly a typing error, or an "
    "enumeration that has changed since.",
    bad="""
Thing:
  type: object
  properties:
    mode: {type: string, enum: [fast, slow]}
    size: {type: integer}
  x-validations:
    - {id: size-by-mode, rule: "!has(self.size) || self.mode == 'slow' || self.mode == 'fsat'"}
""",
    good="""
Thing:
  type: object
  properties:
    mode: {type: string, enum: [fast, slow]}
    size: {type: integer}
  x-validations:
    - {id: size-by-mode, rule: "!has(self.size) || self.mode == 'slow'"}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
