"""Comparing what two schemas say of a value by itself: types, values, limits, form, flags, names."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from ..ir import Text
from ..linting.context import listed, shown
from .canonical import missing
from .changes import Effect, Level, of_effect, on, on_both
from .comparing_limits import compare_limits
from .recording import Place
from .views import View
from .wording import deprecation, values_are, values_were, was_and_is
from .wording import keyword as named_keyword


def compare_values(old: View, new: View, place: Place) -> None:
    """Record every difference between *old* and *new* that is not about their members, items and alternatives."""
    _types(old, new, place)
    _values(old, new, place)
    _extensible_values(old, new, place)
    compare_limits(old, new, place)
    _multiple(old, new, place)
    _patterns(old, new, place)
    _wire_form(old, new, place)
    _default(old, new, place)
    _flags(old, new, place)
    _names(old, new, place)


def _types(old: View, new: View, place: Place) -> None:
    before, after = old.types - {"null"}, new.types - {"null"}
    nulls = [view.takes_null(place.recorder.nulls) for view in (old, new)]
    if before != after:
        whole = [
            types | ({"null"} if null else set())
            for types, null in zip((before, after), nulls, strict=True)
        ]
        effect = _effect(within(whole[1], whole[0]), within(whole[0], whole[1]))
        kind = {"narrows": "type-narrowed", "widens": "type-widened"}.get(effect, "type-changed")
        message = was_and_is(Text("the type", "类型"), named_types(old), named_types(new))
        place.add(kind, message, of_effect(place.direction, effect), new.at("type"))
    elif nulls[0] != nulls[1] and (before or None not in (old.values, new.values)):
        message = Text("null is no longer allowed", "不再允许 null")
        if nulls[1]:
            message = Text("null is allowed", "允许 null")
        kind, effect = ("null-allowed", "widens") if nulls[1] else ("null-refused", "narrows")
        place.add(kind, message, of_effect(place.direction, effect), new.at("type"))


def within(inner: frozenset[str], outer: frozenset[str]) -> bool:
    """Whether all values of the types *inner* are of one of the types *outer*."""
    return all(t in outer or (t == "integer" and "number" in outer) for t in inner)


def _effect(narrows: bool, widens: bool) -> Effect:
    """The effect when everything new was valid before (*narrows*), or everything valid before still is (*widens*)."""
    if narrows and widens:
        return "none"
    return "narrows" if narrows else "widens" if widens else "both"


def named_types(view: View) -> str:
    """The types that *view* allows, in words."""
    types = view.types
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
    # Whether null is one of them, the types tell as well.
    removed = [value for value in missing(before, after) if value is not None]
    added = [value for value in missing(after, before) if value is not None]
    if removed:
        message = values_are(removed, "is no longer allowed", "are no longer allowed", "不再允许")
        place.add("enum-value-removed", message, of_effect(place.direction, "narrows"), spot)
    if added:
        message = values_are(added, "is allowed", "are allowed", "可以使用")
        place.add("enum-value-added", message, of_effect(place.direction, "widens"), spot)


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
    removed, added = missing(before, after), missing(after, before)
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


def _all_or_one(values: list[Any]) -> Any:
    """What several schemas say together, for a message: one value by itself, None for none."""
    return values[0] if len(values) == 1 else values or None


def _of_conditions(before: list[Any], after: list[Any]) -> Effect:
    """The effect when all of *before* had to hold, and all of *after* has to."""
    return _effect(not missing(before, after), not missing(after, before))


def _multiple(old: View, new: View, place: Place) -> None:
    before, after = old.all("multipleOf"), new.all("multipleOf")
    if not missing(before, after) and not missing(after, before):
        return
    effect = _effect(_divided(before, after), _divided(after, before))
    message = values_were(named_keyword("multipleOf"), _all_or_one(before), _all_or_one(after))
    place.add("multiple-changed", message, of_effect(place.direction, effect), new.at("multipleOf"))


def _divided(factors: list[Any], numbers: list[Any]) -> bool:
    """Whether what is a multiple of all *numbers* is one of all *factors*."""
    return all(
        any(Fraction(str(number)) % Fraction(str(factor)) == 0 for number in numbers)
        for factor in factors
    )


def _patterns(old: View, new: View, place: Place) -> None:
    before, after = old.all("pattern"), new.all("pattern")
    effect = _of_conditions(before, after)
    if effect != "none":
        words = Text("the pattern", "格式规则")
        message = values_were(words, _all_or_one(before), _all_or_one(after))
        action = {"narrows": "set", "widens": "unset"}.get(effect, "changed")
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
    formats = [view.all("format") for view in (old, new)]
    effect = _of_conditions(*formats)
    if effect != "none":
        before, after = map(_all_or_one, formats)
        if "password" in (before, after):
            secret = after == "password"
            message = Text("is no longer a secret", "不再是敏感信息")
            if secret:
                message = Text("is a secret", "是敏感信息")
            level = Level.COMPATIBLE if secret else Level.RISKY
            place.add("secret-changed", message, on_both(level), new.at("format"))
        else:
            message = values_were(Text("the format", "格式"), before, after)
            impact = of_effect(place.direction, _width_effect(before, after) or effect)
            place.add("format-changed", message, impact, new.at("format"))
    for keyword in ("contentEncoding", "contentMediaType"):
        before, after = (_all_or_one(view.all(keyword)) for view in (old, new))
        if before != after:
            message = values_were(named_keyword(keyword), before, after)
            place.add(
                "encoding-changed", message, of_effect(place.direction, "both"), new.at(keyword)
            )
    if old.get("x-unit") != new.get("x-unit"):
        message = values_were(Text("the unit", "单位"), old.get("x-unit"), new.get("x-unit"))
        known = old.get("x-unit") is not None and new.get("x-unit") is not None
        level = Level.BREAKING if known else Level.DOCUMENTATION
        place.add("unit-changed", message, on(place.direction, level), new.at("x-unit"))


def _width_effect(before: Any, after: Any) -> Effect | None:
    """The effect when both are formats of numbers, else None."""
    widths = [_WIDTHS.get(each) if isinstance(each, str) else None for each in (before, after)]
    if None in widths:
        return None
    return "widens" if widths[1] > widths[0] else "narrows"  # type: ignore[operator]


def _default(old: View, new: View, place: Place) -> None:
    before, after = old.get("default"), new.get("default")
    given = ["default" in view.keywords for view in (old, new)]
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
