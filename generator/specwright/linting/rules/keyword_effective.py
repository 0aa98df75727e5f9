"""A keyword must have an effect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..context import Context
from ..findings import Fault
from ..rule import Rule

_APPLIES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        frozenset({"integer", "number"}),
    ),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), frozenset({"string"})),
    **dict.fromkeys(
        ("minItems", "maxItems", "uniqueItems", "items", "prefixItems", "contains"),
        frozenset({"array"}),
    ),
    **dict.fromkeys(
        ("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
        frozenset({"object"}),
    ),
}


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        types = context.types(schema)
        if not types:
            continue
        for keyword in schema.value:
            applies = _APPLIES.get(keyword)
            if applies and not applies & types:
                yield Fault(
                    schema.child(keyword),
                    f"{keyword} says nothing about a value of type {' or '.join(sorted(types))}",
                    f"it limits a value of type {' or '.join(sorted(applies))}",
                )


RULE = Rule(
    id="keyword-effective",
    title="A keyword fits the type of its schema.",
    why="JSON Schema ignores a keyword that does not fit the type, so the limit that was meant is not enforced.",
    bad="""
Thing: {type: string, minimum: 1}
""",
    good="""
Thing: {type: string, minLength: 1}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
