"""Comparing the limits of numbers, of texts and of counts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ..ir import Text
from .changes import Effect, of_effect
from .recording import Place
from .views import View, is_number
from .wording import keyword as named_keyword
from .wording import was_and_is

#: Limits that are compared together: the stricter counts.
_LOWER: Mapping[tuple[str, ...], str] = {
    ("minimum", "exclusiveMinimum"): "minimum",
    ("minLength",): "min-length",
    ("minItems",): "min-items",
    ("minProperties",): "min-properties",
    ("minContains",): "min-contains",
}
_UPPER: Mapping[tuple[str, ...], str] = {
    ("maximum", "exclusiveMaximum"): "maximum",
    ("maxLength",): "max-length",
    ("maxItems",): "max-items",
    ("maxProperties",): "max-properties",
    ("maxContains",): "max-contains",
}
_LIMITS = frozenset(keyword for group in (*_LOWER, *_UPPER) for keyword in group)
#: Those that exclude nothing when they are 0.
_COUNTS = ("minLength", "minItems", "minProperties")


@dataclass(frozen=True, slots=True)
class Limit:
    """The end of a range of numbers.

    Attributes:
        keyword: what says so.
        value: as it is written.
        end: the end itself, and 1 or -1 where the numbers only begin above or below it.
    """

    keyword: str
    value: float
    end: tuple[float, int]


def compare_limits(old: View, new: View, place: Place) -> None:
    """Record which limits were set, moved and lifted; of those of one kind, the strictest counts."""
    if _LIMITS.isdisjoint(old.keywords) and _LIMITS.isdisjoint(new.keywords):
        return
    whole = all("integer" in view.types for view in (old, new))
    for group, lower in ((_LOWER, True), (_UPPER, False)):
        for keywords, name in group.items():
            before, after = (_strictest(view, keywords, whole=whole) for view in (old, new))
            if before is None and after is None:
                continue
            if before is None or after is None or before.end != after.end:
                _limit(before, after, place, new, (name, lower))


def _limit(
    before: Limit | None, after: Limit | None, place: Place, new: View, limit: tuple[str, bool]
) -> None:
    name, lower = limit
    keyword = (after or before).keyword  # type: ignore[union-attr]
    if keyword.startswith("exclusive"):
        name = f"exclusive-{name}"
    if before is None or after is None:
        effect: Effect = "narrows" if before is None else "widens"
        action = "set" if before is None else "unset"
        message = Text(f"{_said(before)} is lifted", f"取消 {_said(before)}")
        if before is None:
            message = Text(f"{_said(after)} is set", f"新增 {_said(after)}")
    else:
        raised = after.end > before.end
        effect = "narrows" if raised == lower else "widens"
        action = "raised" if raised else "lowered"
        message = was_and_is(named_keyword(keyword), before.value, after.value)
        if before.keyword != keyword:
            message = was_and_is(Text("the limit", "范围"), _said(before), _said(after))
    place.add(f"{name}-{action}", message, of_effect(place.direction, effect), new.at(keyword))


def _said(limit: Limit | None) -> str:
    return f"{limit.keyword} {limit.value}" if limit else ""


def _strictest(view: View, keywords: tuple[str, ...], *, whole: bool) -> Limit | None:
    """The strictest of what *keywords* limit, which are all lower or all upper ones; *whole* for whole numbers."""
    found = []
    for keyword in keywords:
        value = view.get(keyword)
        if is_number(value) and not (keyword in _COUNTS and value <= 0):
            found.append(Limit(keyword, value, _end(keyword, value, whole=whole)))
    strictest = max if keywords in _LOWER else min
    return strictest(found, key=lambda each: each.end) if found else None


def _end(keyword: str, value: float, *, whole: bool) -> tuple[float, int]:
    beyond = {"exclusiveMinimum": 1, "exclusiveMaximum": -1}.get(keyword, 0)
    if not whole or not math.isfinite(value):
        return value, beyond
    if keyword == "minimum" or beyond > 0:
        return (math.floor(value) + 1 if beyond else math.ceil(value)), 0
    return (math.ceil(value) - 1 if beyond else math.floor(value)), 0
