"""A discriminator must be able to decide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ... import pointers
from ...bundling import mapping_target
from ...errors import InputError
from ...resolving import Spot
from ..context import Context, items, listed, name_of, shown
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for spot in context.spots("discriminator"):
        name = spot.value.get("propertyName")
        mapping = spot.value.get("mapping")
        if not isinstance(name, str):
            continue
        for value, target in mapping.items() if isinstance(mapping, Mapping) else ():
            yield from _check_target(context, spot, name, (value, target))
        yield from _check_options(context, spot, name)


def _check_target(
    context: Context, spot: Spot, name: str, entry: tuple[str, str]
) -> Iterator[Fault]:
    value, target = entry
    place = spot.child("mapping", value)
    try:
        schema = mapping_target(spot, target, context.workspace)
    except InputError as error:
        yield Fault(
            place, f"the mapping of {value!r} leads nowhere", error.problems[0].hint, at="value"
        )
        return
    member = context.properties(schema).get(name)
    if member is None:
        return
    allowed = context.keyword(member, "enum")
    constant = context.keyword(member, "const")
    allowed = allowed if isinstance(allowed, list) else [constant] if constant is not None else []
    if allowed and value not in allowed:
        yield Fault(
            place,
            f"{name} {shown(value)} leads to {name_of(schema)}, where {name} must be {listed(allowed)}",
        )


def _check_options(context: Context, spot: Spot, name: str) -> Iterator[Fault]:
    pointer = spot.pointer.rpartition("/")[0]
    owner = Spot(spot.document, pointer, pointers.resolve(spot.document.value, pointer))
    for keyword in ("oneOf", "anyOf"):
        for option in items(owner, keyword):
            schema = context.follow(option)
            if schema is None or name in context.required(schema):
                continue
            label = name_of(schema if schema.key != option.key else option)
            missing = (
                "has no such property"
                if name not in context.properties(schema)
                else "does not require it"
            )
            yield Fault(
                option, f"the discriminator {name!r} cannot choose {label}, which {missing}"
            )


RULE = Rule(
    id="discriminator-sound",
    title="Every option of a discriminator requires the deciding property, with the value that leads to it.",
    why="A value that leads to an option which then refuses it makes every such request invalid.",
    bad="""
Shape:
  oneOf: [{$ref: '#/components/schemas/Circle'}]
  discriminator: {propertyName: kind, mapping: {disc: '#/components/schemas/Circle'}}
Circle:
  type: object
  required: [kind]
  properties: {kind: {type: string, enum: [circle]}}
""",
    good="""
Shape:
  oneOf: [{$ref: '#/components/schemas/Circle'}]
  discriminator: {propertyName: kind, mapping: {circle: '#/components/schemas/Circle'}}
Circle:
  type: object
  required: [kind]
  properties: {kind: {type: string, enum: [circle]}}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
