"""Comparing the schemas of a request or a reply, member by member."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..ir import Text
from ..linting.context import listed, shown
from . import comparing_rules, comparing_texts
from .changes import Effect, Level, of_effect, on, on_both
from .recording import Place
from .views import View
from .wording import (
    NEW,
    NEW_AND_REQUIRED,
    REMOVED,
    deprecation,
    named,
    requiredness,
    values_are,
    values_were,
    was_and_is,
)
from .wording import (
    keyword as named_keyword,
)

#: Pairs of schemas whose comparison is under way: a recursive schema is not compared inside of itself.
Stack = frozenset[tuple[object, object]]

_LOWER = {
    "minimum": "minimum",
    "exclusiveMinimum": "exclusive-minimum",
    "minLength": "min-length",
    "minItems": "min-items",
    "minProperties": "min-properties",
    "minContains": "min-contains",
}
_UPPER = {
    "maximum": "maximum",
    "exclusiveMaximum": "exclusive-maximum",
    "maxLength": "max-length",
    "maxItems": "max-items",
    "maxProperties": "max-properties",
    "maxContains": "max-contains",
}
#: Keywords whose effect cannot be told from their text once they change.
_CONDITIONS = (
    "if",
    "then",
    "else",
    "not",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "propertyNames",
    "patternProperties",
    "unevaluatedItems",
)


_ACTIONS = {
    "added": ("new", "新增"),
    "removed": ("removed", "已删除"),
    "changed": ("changed", "有变更"),
}


def compare_schemas(old: View, new: View, place: Place, stack: Stack = frozenset()) -> None:
    """Record every difference between *old* and *new*."""
    pair = (old.key, new.key)
    if pair in stack or not place.is_new(pair):
        return
    stack = stack | {pair}
    _types(old, new, place)
    _values(old, new, place)
    _extensible_values(old, new, place)
    _bounds(old, new, place)
    _multiple(old, new, place)
    _pattern(old, new, place)
    _wire_form(old, new, place)
    _default(old, new, place)
    _flags(old, new, place)
    _names(old, new, place)
    _conditions(old, new, place)
    _members(old, new, place, stack)
    _openness(old, new, place, stack)
    _items(old, new, place, stack)
    _options(old, new, place, stack)
    comparing_rules.compare_rules(old, new, place)
    comparing_texts.compare_texts(old, new, place)


def _types(old: View, new: View, place: Place) -> None:
    before, after = old.types, new.types
    if before == after:
        return
    effect = _effect(_within(after, before), _within(before, after))
    message = was_and_is(Text("the type", "类型"), _named(before), _named(after))
    kind = {"narrows": "type-narrowed", "widens": "type-widened"}.get(effect, "type-changed")
    if before - {"null"} == after - {"null"}:
        kind = "null-refused" if "null" in before else "null-allowed"
    place.add(kind, message, of_effect(place.direction, effect), new.at("type"))


def _within(inner: frozenset[str], outer: frozenset[str]) -> bool:
    return all(t in outer or (t == "integer" and "number" in outer) for t in inner)


def _effect(narrows: bool, widens: bool) -> Effect:
    """The effect when everything new was valid before (*narrows*), or everything valid before still is (*widens*)."""
    if narrows and widens:
        return "none"
    return "narrows" if narrows else "widens" if widens else "both"


def _named(types: frozenset[str]) -> str:
    return "anything" if len(types) >= 6 else " or ".join(sorted(types)) or "nothing"


def _values(old: View, new: View, place: Place) -> None:
    before, after = old.values, new.values
    spot = new.at("enum")
    if before is None and after is None:
        return
    if before is None or after is None:
        effect: Effect = "narrows" if before is None else "widens"
        message = Text("the value may now be any", "取值不再限定")
        if after is not None:
            names = listed(after)
            message = Text(f"the value is now one of {names}", f"取值限定为 {names}")
        kind = "enum-set" if before is None else "enum-unset"
        place.add(kind, message, of_effect(place.direction, effect), spot)
        return
    removed, added = _missing(before, after), _missing(after, before)
    if removed:
        message = values_are(removed, "is no longer allowed", "are no longer allowed", "不再允许")
        place.add("enum-value-removed", message, of_effect(place.direction, "narrows"), spot)
    if added:
        message = values_are(added, "is allowed", "are allowed", "可以使用")
        place.add("enum-value-added", message, of_effect(place.direction, "widens"), spot)


def _missing(values: Iterable[Any], others: Iterable[Any]) -> list[Any]:
    """Those of *values* that are not among *others*."""
    known = set(map(_hashable, others))
    return [value for value in values if _hashable(value) not in known]


def _hashable(value: Any) -> Any:
    """What equal values have in common: themselves, or the text of arrays and objects."""
    written = isinstance(value, (list, Mapping))
    return json.dumps(value, sort_keys=True, default=str) if written else value


def _extensible_values(old: View, new: View, place: Place) -> None:
    before, after = old.get("x-extensible-enum"), new.get("x-extensible-enum")
    spot = new.at("x-extensible-enum")
    if not isinstance(before, list) or not isinstance(after, list):
        if before != after and not (isinstance(before, list) and new.values is not None):
            message = Text("the known values are not listed", "不再列出已知取值")
            if before is None:
                message = Text("the known values are listed", "列出了已知取值")
            place.add("known-values-changed", message, on(place.direction, Level.COMPATIBLE), spot)
        return
    removed, added = _missing(before, after), _missing(after, before)
    if removed:
        phrase = " to the known values"
        message = values_are(
            removed, f"no longer belongs{phrase}", f"no longer belong{phrase}", "不再属于已知取值"
        )
        place.add("known-value-removed", message, of_effect(place.direction, "narrows"), spot)
    if added:
        phrase = " to the known values"
        message = values_are(added, f"belongs{phrase}", f"belong{phrase}", "加入已知取值")
        place.add("known-value-added", message, on(place.direction, Level.COMPATIBLE), spot)


def _bounds(old: View, new: View, place: Place) -> None:
    for names, narrower in ((_LOWER, _greater), (_UPPER, _less)):
        for keyword, name in names.items():
            _bound(old, new, place, (keyword, name, narrower))


def _greater(a: float, b: float) -> bool:
    return a > b


def _less(a: float, b: float) -> bool:
    return a < b


def _bound(
    old: View, new: View, place: Place, limit: tuple[str, str, Callable[[float, float], bool]]
) -> None:
    keyword, name, narrower = limit
    before, after = old.get(keyword), new.get(keyword)
    if before == after:
        return
    if before is None or after is None:
        effect: Effect = "narrows" if before is None else "widens"
        action = "set" if before is None else "unset"
        message = Text(f"{keyword} {before} is lifted", f"取消 {keyword} {before}")
        if before is None:
            message = Text(f"{keyword} {after} is set", f"新增 {keyword} {after}")
    else:
        effect = "narrows" if narrower(after, before) else "widens"
        action = "raised" if after > before else "lowered"
        message = was_and_is(named_keyword(keyword), before, after)
    place.add(
        f"{name}-{action}",
        message,
        of_effect(place.direction, effect),
        new.at(keyword),
    )


def _multiple(old: View, new: View, place: Place) -> None:
    before, after = old.get("multipleOf"), new.get("multipleOf")
    if before == after:
        return
    if before is None or after is None:
        effect: Effect = "narrows" if before is None else "widens"
    else:
        effect = _effect(after % before == 0, before % after == 0)
    message = values_were(named_keyword("multipleOf"), before, after)
    place.add("multiple-changed", message, of_effect(place.direction, effect), new.at("multipleOf"))


def _pattern(old: View, new: View, place: Place) -> None:
    before, after = old.get("pattern"), new.get("pattern")
    if before != after:
        effect: Effect = "narrows" if before is None else "widens" if after is None else "both"
        action = {"narrows": "set", "widens": "unset"}.get(effect, "changed")
        message = values_were(Text("the pattern", "格式规则"), before, after)
        place.add(
            f"pattern-{action}", message, of_effect(place.direction, effect), new.at("pattern")
        )
    if bool(old.get("uniqueItems")) != bool(new.get("uniqueItems")):
        unique = bool(new.get("uniqueItems"))
        message = Text("items need not be unique", "元素可以重复")
        if unique:
            message = Text("items must be unique", "元素不得重复")
        impact = of_effect(place.direction, "narrows" if unique else "widens")
        place.add("unique-items-changed", message, impact, new.at("uniqueItems"))


_WIDTHS = {"int32": 1, "int64": 2, "float": 1, "double": 2}


def _wire_form(old: View, new: View, place: Place) -> None:
    before, after = old.get("format"), new.get("format")
    if before != after:
        if "password" in (before, after):
            secret = after == "password"
            message = Text("is no longer a secret", "不再是敏感信息")
            if secret:
                message = Text("is a secret", "是敏感信息")
            level = Level.COMPATIBLE if secret else Level.RISKY
            place.add("secret-changed", message, on_both(level), new.at("format"))
        else:
            message = values_were(Text("the format", "格式"), before, after)
            effect = _format_effect(before, after)
            place.add(
                "format-changed", message, of_effect(place.direction, effect), new.at("format")
            )
    for keyword in ("contentEncoding", "contentMediaType"):
        if old.get(keyword) != new.get(keyword):
            message = values_were(named_keyword(keyword), old.get(keyword), new.get(keyword))
            place.add(
                "encoding-changed", message, of_effect(place.direction, "both"), new.at(keyword)
            )
    if old.get("x-unit") != new.get("x-unit"):
        message = values_were(Text("the unit", "单位"), old.get("x-unit"), new.get("x-unit"))
        known = old.get("x-unit") is not None and new.get("x-unit") is not None
        level = Level.BREAKING if known else Level.DOCUMENTATION
        place.add("unit-changed", message, on(place.direction, level), new.at("x-unit"))


def _format_effect(before: Any, after: Any) -> Effect:
    if before in _WIDTHS and after in _WIDTHS:
        return "widens" if _WIDTHS[after] > _WIDTHS[before] else "narrows"
    return "narrows" if before is None else "widens" if after is None else "both"


def _default(old: View, new: View, place: Place) -> None:
    before, after = old.get("default"), new.get("default")
    given = [any("default" in part.value for part in view.parts) for view in (old, new)]
    if given[0] == given[1] and before == after and type(before) is type(after):
        return
    if all(given):
        kind, message = "default-changed", values_were(Text("the default", "默认值"), before, after)
    elif given[0]:
        kind = "default-removed"
        message = Text(f"the default {shown(before)} is gone", f"不再有默认值 {shown(before)}")
    else:
        kind = "default-added"
        message = Text(f"the default {shown(after)} is new", f"新增默认值 {shown(after)}")
    # Who leaves out a parameter of the URL or a header says something else from now on.
    level = Level.BREAKING if place.parameter else Level.RISKY
    place.add(kind, message, on(place.direction, level), new.at("default"))


def _flags(old: View, new: View, place: Place) -> None:
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        message = deprecation(bool(new.get("deprecated")))
        place.add("deprecation-changed", message, on_both(Level.COMPATIBLE), new.at("deprecated"))
    for keyword, concerned in (("readOnly", "request"), ("writeOnly", "reply")):
        if bool(old.get(keyword)) == bool(new.get(keyword)) or place.direction != concerned:
            continue
        message = Text(f"is no longer {keyword}", f"不再是 {keyword}")
        if new.get(keyword):
            message = Text(f"is now {keyword}", f"改为 {keyword}")
        level = Level.BREAKING if new.get(keyword) else Level.COMPATIBLE
        place.add("mutability-changed", message, on(place.direction, level), new.at(keyword))
    if bool(old.get("x-idempotency-token")) != bool(new.get("x-idempotency-token")):
        gained = bool(new.get("x-idempotency-token"))
        message = Text("no longer makes a repeated request safe", "不再保证重复请求安全")
        if gained:
            message = Text("makes a repeated request safe", "保证重复请求安全")
        level = Level.COMPATIBLE if gained else Level.RISKY
        place.add(
            "idempotency-changed",
            message,
            on(place.direction, level),
            new.at("x-idempotency-token"),
        )


def _names(old: View, new: View, place: Place) -> None:
    if old.get("x-name") != new.get("x-name"):
        message = values_were(named_keyword("x-name"), old.get("x-name"), new.get("x-name"))
        place.add("python-name-changed", message, on_both(Level.BREAKING), new.at("x-name"))
    if old.name and new.name and old.name != new.name:
        message = Text(
            f"the class {old.name} is called {new.name}", f"类 {old.name} 改名为 {new.name}"
        )
        place.add("class-renamed", message, on(place.direction, Level.RISKY), new.spot)


def _conditions(old: View, new: View, place: Place) -> None:
    for keyword in _CONDITIONS:
        before, after = old.get(keyword), new.get(keyword)
        if before == after or (keyword in ("then", "else") and old.get("if") != new.get("if")):
            continue
        effect: Effect = "narrows" if before is None else "widens" if after is None else "unknown"
        action = {"narrows": "added", "widens": "removed"}.get(effect, "changed")
        english, chinese = _ACTIONS[action]
        message = Text(f"the condition under {keyword!r} is {english}", f"{keyword} 条件{chinese}")
        place.add(
            f"condition-{action}", message, of_effect(place.direction, effect), new.at(keyword)
        )


def _members(old: View, new: View, place: Place, stack: Stack) -> None:
    before, after = old.properties, new.properties
    for name in before:
        if name not in after:
            _removed_member(old, new, place.below(name), name)
    for name, spot in after.items():
        below = place.below(name)
        if name not in before:
            _added_member(new, below, name)
            continue
        _requiredness(old, new, below, name)
        compare_schemas(View(old.workspace, before[name]), View(new.workspace, spot), below, stack)


def _removed_member(old: View, new: View, place: Place, name: str) -> None:
    member = View(old.workspace, old.properties[name])
    if place.direction == "request":
        silent = bool(member.get("readOnly"))
        refused = new.closed or name in old.required
        level = Level.COMPATIBLE if silent else Level.BREAKING if refused else Level.RISKY
    else:
        level = Level.COMPATIBLE if member.get("writeOnly") else Level.BREAKING
    place.add("parameter-removed", REMOVED, on(place.direction, level), member.spot)


def _added_member(new: View, place: Place, name: str) -> None:
    member = View(new.workspace, new.properties[name])
    if name in new.required and place.direction == "request" and not member.get("readOnly"):
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
    spot = new.properties[name]
    if View(new.workspace, spot).get("readOnly") and place.direction == "request":
        impact = on("request", Level.COMPATIBLE)
    else:
        impact = of_effect(place.direction, "narrows" if after else "widens")
    kind = "became-required" if after else "became-optional"
    place.add(kind, requiredness(after), impact, spot)


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
    values = [_schema_at(view, "additionalProperties") for view in (old, new)]
    if values[0] is not None and values[1] is not None:
        compare_schemas(values[0], values[1], place.below("*"), stack)


def _schema_at(view: View, keyword: str) -> View | None:
    value = view.get(keyword)
    return View(view.workspace, view.at(keyword)) if isinstance(value, Mapping) else None


def _items(old: View, new: View, place: Place, stack: Stack) -> None:
    before, after = _schema_at(old, "items"), _schema_at(new, "items")
    if before is not None and after is not None:
        compare_schemas(before, after, place.items(), stack)
    elif (before is None) != (after is None) and "array" in old.types & new.types:
        effect: Effect = "narrows" if before is None else "widens"
        message = Text("the items may be anything", "元素不再限定")
        if before is None:
            message = Text("the items are described", "元素有了限定")
        place.add("items-changed", message, of_effect(place.direction, effect), new.at("items"))
    fixed = [view.get("prefixItems") or [] for view in (old, new)]
    for index in range(min(len(fixed[0]), len(fixed[1]))):
        one, other = (View(v.workspace, v.at("prefixItems").child(index)) for v in (old, new))
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


def _options(old: View, new: View, place: Place, stack: Stack) -> None:
    for keyword in ("oneOf", "anyOf"):
        before, after = old.options(keyword), new.options(keyword)
        for name, option in before.items():
            if name not in after and after:
                message = named("alternative", "可选形式", name, REMOVED)
                impact = of_effect(place.direction, "narrows")
                place.add("alternative-removed", message, impact, option.spot)
        for name, option in after.items():
            if name not in before and before:
                message = named("alternative", "可选形式", name, NEW)
                impact = of_effect(place.direction, "widens")
                place.add("alternative-added", message, impact, option.spot)
            elif before:
                one, other = before[name].view(old.workspace), option.view(new.workspace)
                compare_schemas(one, other, place, stack)
        if bool(before) != bool(after):
            effect: Effect = "narrows" if after else "widens"
            message = Text(f"{keyword} is gone", f"不再有 {keyword}")
            if after:
                message = Text(f"{keyword} is new", f"新增 {keyword}")
            place.add(
                "alternatives-changed", message, of_effect(place.direction, effect), new.at(keyword)
            )
    _discriminator(old, new, place)


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
