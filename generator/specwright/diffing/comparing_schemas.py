"""Comparing the schemas of a request or a reply, member by member."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir import Text
from ..resolving import Spot
from . import comparing_rules, comparing_texts
from .alternatives import align, pair
from .changes import Effect, Level, of_effect, on
from .comparing_conditions import compare_conditions, tell_condition
from .comparing_values import compare_values, named_types
from .recording import Place
from .views import Option, View
from .wording import (
    NEW,
    NEW_AND_REQUIRED,
    REMOVED,
    named,
    requiredness,
    values_were,
)

#: Pairs of schemas whose comparison is under way: a recursive schema is not compared inside of itself.
Stack = frozenset[tuple[object, object]]

#: Keywords that leave every value valid, or whose schemas are looked at for themselves.
_TELLING = frozenset(
    (
        "$comment",
        "$ref",
        "allOf",
        "description",
        "example",
        "examples",
        "externalDocs",
        "title",
        "x-source",
        "x-zh",
    )
)


def compare_schemas(old: View, new: View, place: Place, stack: Stack = frozenset()) -> None:
    """Record every difference between *old* and *new*."""
    pair = (old.key, new.key)
    if pair in stack or not place.is_new(pair):
        return
    stack = stack | {pair}
    if admits(old) != admits(new) and 0 in (admits(old), admits(new)):
        _admission(old, new, place, "schema-changed", new.spot)
        return
    compare_values(old, new, place)
    compare_conditions(old, new, place)
    _members(old, new, place, stack)
    _patterned(old, new, place, stack)
    _openness(old, new, place, stack)
    _items(old, new, place, stack)
    _unions(old, new, place, stack)
    _discriminator(old, new, place)
    comparing_rules.compare_rules(old, new, place)
    comparing_texts.compare_texts(old, new, place)


def _members(old: View, new: View, place: Place, stack: Stack) -> None:
    before, after = old.properties, new.properties
    for name in before:
        if name not in after:
            _removed_member(old, new, place.below(name), name)
    for name, member in after.items():
        below = place.below(name)
        if name not in before:
            _added_member(old, new, below, name)
            continue
        _requiredness(old, new, below, name)
        compare_schemas(before[name], member, below, stack)
    # What is required and not described, as in the alternatives of "one of these must be there".
    for name in sorted((old.required ^ new.required) - before.keys() - after.keys()):
        effect: Effect = "narrows" if name in new.required else "widens"
        kind = "became-required" if name in new.required else "became-optional"
        message = requiredness(name in new.required)
        place.below(name).add(kind, message, of_effect(place.direction, effect), new.at("required"))


def _removed_member(old: View, new: View, place: Place, name: str) -> None:
    member = old.properties[name]
    if place.direction == "request":
        silent = bool(member.get("readOnly"))
        refused = new.closed or name in old.required
        level = Level.COMPATIBLE if silent else Level.BREAKING if refused else Level.RISKY
    else:
        level = Level.COMPATIBLE if member.get("writeOnly") else Level.BREAKING
    place.add("parameter-removed", REMOVED, on(place.direction, level), member.spot)


def _added_member(old: View, new: View, place: Place, name: str) -> None:
    member = new.properties[name]
    demanded = name in new.required - old.required
    if demanded and place.direction == "request" and not member.get("readOnly"):
        place.add(
            "required-parameter-added",
            NEW_AND_REQUIRED,
            on("request", Level.BREAKING),
            member.spot,
        )
        return
    message = NEW_AND_REQUIRED if name in new.required else NEW
    place.add("parameter-added", message, on(place.direction, Level.COMPATIBLE), member.spot)


def _requiredness(old: View, new: View, place: Place, name: str) -> None:
    before, after = name in old.required, name in new.required
    if before == after:
        return
    member = new.properties[name]
    if member.get("readOnly") and place.direction == "request":
        impact = on("request", Level.COMPATIBLE)
    else:
        impact = of_effect(place.direction, "narrows" if after else "widens")
    kind = "became-required" if after else "became-optional"
    place.add(kind, requiredness(after), impact, member.spot)


def _patterned(old: View, new: View, place: Place, stack: Stack) -> None:
    """Compare what members must be like whose names match a pattern."""
    before, after = old.named("patternProperties"), new.named("patternProperties")
    for pattern in {**before, **after}:
        below = place.below(pattern)
        if pattern in before and pattern in after:
            compare_schemas(before[pattern], after[pattern], below, stack)
        else:
            effect: Effect = "narrows" if pattern in after else "widens"
            tell_condition("patternProperties", effect, below, new)


def admits(view: View | None) -> int:
    """What a schema lets through: 0 for nothing, 1 for what it describes, 2 for anything, as when there is none."""
    if view is None or all(part.value.keys() <= _TELLING for part in view.parts):
        return 2
    return 0 if view.values == [] else 1


def compare_parts(
    old: View | None,
    new: View | None,
    place: Place,
    kind: str,
    holder: Spot,
    stack: Stack = frozenset(),
) -> None:
    """Record the differences of schemas either of which may be missing: as *kind*, where one of them is no schema.

    Args:
        holder: has the new one, or would have it.
    """
    if admits(old) != admits(new):
        _admission(old, new, place, kind, new.spot if new else holder)
    elif old is not None and new is not None:
        compare_schemas(old, new, place, stack)


def _admission(old: View | None, new: View | None, place: Place, kind: str, spot: Spot) -> None:
    effect: Effect = "widens" if admits(new) > admits(old) else "narrows"
    messages = (
        Text("no value is allowed", "不允许任何取值"),
        Text("the value is described", "取值有了限定"),
        Text("the value may be anything", "取值不再限定"),
    )
    place.add(kind, messages[admits(new)], of_effect(place.direction, effect), spot)


def _openness(old: View, new: View, place: Place, stack: Stack) -> None:
    if old.closed != new.closed:
        message = Text("unknown members are let through", "允许未描述的成员")
        if new.closed:
            message = Text("unknown members are refused", "不再允许未描述的成员")
        impact = of_effect(place.direction, "narrows" if new.closed else "widens")
        if place.direction == "reply":
            # Readers have to ignore members that they do not know.
            impact = on("reply", Level.COMPATIBLE)
        place.add("openness-changed", message, impact, new.at("additionalProperties"))
        return
    before, after = old.below("additionalProperties"), new.below("additionalProperties")
    if not old.closed:
        compare_parts(before, after, place.below("*"), "openness-changed", new.spot, stack)


def _items(old: View, new: View, place: Place, stack: Stack) -> None:
    if "array" in old.types & new.types:
        before, after = old.below("items"), new.below("items")
        compare_parts(before, after, place.items(), "items-changed", new.spot, stack)
    fixed = [view.by_position for view in (old, new)]
    for index, (one, other) in enumerate(zip(*fixed, strict=False)):
        compare_schemas(one, other, place.below(str(index)), stack)
    if len(fixed[0]) != len(fixed[1]):
        counts = [len(items) for items in fixed]
        message = Text(
            f"{counts[0]} items were described by position, {counts[1]} are",
            f"按位置描述的元素由 {counts[0]} 个改为 {counts[1]} 个",
        )
        place.add(
            "items-changed", message, of_effect(place.direction, "both"), new.at("prefixItems")
        )


def _unions(old: View, new: View, place: Place, stack: Stack) -> None:
    for keyword in ("oneOf", "anyOf"):
        for before, after in align(old.unions(keyword), new.unions(keyword)):
            if before and after:
                _alternatives((old, before), (new, after), place, stack)
                continue
            effect: Effect = "narrows" if after else "widens"
            message = Text(f"{keyword} is gone", f"不再有 {keyword}")
            if after:
                message = Text(f"{keyword} is new", f"新增 {keyword}")
            place.add(
                "alternatives-changed", message, of_effect(place.direction, effect), new.at(keyword)
            )


def _alternatives(
    old: tuple[View, list[Option]], new: tuple[View, list[Option]], place: Place, stack: Stack
) -> None:
    workspaces = old[0].workspace, new[0].workspace
    pairs, gone, come = pair((workspaces[0], old[1]), (workspaces[1], new[1]))
    for option in gone:
        message = named("alternative", "可选形式", _called(option, old), REMOVED)
        impact = of_effect(place.direction, "narrows")
        place.add("alternative-removed", message, impact, option.spot)
    for option in come:
        message = named("alternative", "可选形式", _called(option, new), NEW)
        impact = of_effect(place.direction, "widens")
        place.add("alternative-added", message, impact, option.spot)
    for one, other in pairs:
        compare_schemas(one.view(workspaces[0]), other.view(workspaces[1]), place, stack)


def _called(option: Option, side: tuple[View, list[Option]]) -> str:
    """What *option* is called in messages: its name, its types, its number from one."""
    view = option.view(side[0].workspace)
    types = named_types(view)
    return option.name or (types if types != "anything" else str(side[1].index(option) + 1))


def _discriminator(old: View, new: View, place: Place) -> None:
    def name(view: View) -> Any:
        value = view.get("discriminator")
        return value.get("propertyName") if isinstance(value, Mapping) else None

    if name(old) != name(new):
        message = values_were(Text("the discriminator", "区分字段"), name(old), name(new))
        place.add(
            "discriminator-changed",
            message,
            of_effect(place.direction, "both"),
            new.at("discriminator"),
        )
