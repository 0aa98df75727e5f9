"""Limits: the ranges and lengths of a parameter in the words of both languages."""

from __future__ import annotations

from functools import lru_cache

from ..ir import Limits, Text, options_of


@lru_cache(maxsize=1024)
def in_words(limits: Limits) -> tuple[Text, ...]:
    """*limits*, one phrase each; patterns are left out, since they are code and no words."""
    found = [_range(limits), _multiple(limits)]
    found.append(
        _count(limits.min_length, limits.max_length, ("character", "characters"), "个字符")
    )
    found.append(_count(limits.min_items, limits.max_items, ("item", "items"), "项"))
    if limits.unique_items:
        found.append(Text("no two items alike", "各项互不相同"))
    return tuple(text for text in found if text)


def number(value: float) -> str:
    """*value* as readers write it: thousands apart, no needless fraction."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        value = int(value)
    return f"{value:,}" if abs(value) >= 10_000 else str(value)


def _range(limits: Limits) -> Text:
    low, high = limits.minimum, limits.maximum
    if low is not None and low == high:
        return Text(f"exactly {number(low)}", f"只能为 {number(low)}")
    if low is not None and high is not None:
        return Text(f"{number(low)} to {number(high)}", f"{number(low)} 至 {number(high)}")
    parts = [
        _bound(low, "at least {}", "不小于 {}"),
        _bound(limits.exclusive_minimum, "more than {}", "大于 {}"),
        _bound(high, "at most {}", "不大于 {}"),
        _bound(limits.exclusive_maximum, "less than {}", "小于 {}"),
    ]
    told = [part for part in parts if part]
    return Text(", ".join(part.en for part in told), "，".join(part.zh for part in told))


def _bound(value: float | None, english: str, chinese: str) -> Text:
    if value is None:
        return Text()
    return Text(english.format(number(value)), chinese.format(number(value)))


def _multiple(limits: Limits) -> Text:
    value = limits.multiple_of
    return Text() if value is None else Text(f"multiple of {value}", f"{value} 的倍数")


def _count(least: int | None, most: int | None, nouns: tuple[str, str], measure: str) -> Text:
    least = least or None
    if least is None and most is None:
        return Text()
    noun = nouns[0] if (most if most is not None else least) == 1 else nouns[1]
    if least == most:
        return Text(f"exactly {most} {noun}", f"正好 {most} {measure}")
    if most is None:
        return Text(f"at least {least} {noun}", f"至少 {least} {measure}")
    if least is None:
        return Text(f"at most {number(most)} {noun}", f"最多 {number(most)} {measure}")
    return Text(f"{least} to {number(most)} {noun}", f"{least} 至 {number(most)} {measure}")


_TYPES = {
    "string": "字符串",
    "integer": "整数",
    "number": "数值",
    "boolean": "布尔值",
    "object": "对象",
    "null": "null",
    "any": "任意值",
}


@lru_cache(maxsize=1024)
def type_in_words(json_type: str, *, nullable: bool) -> Text:
    """The JSON type in the words of `Property.json_type`, in both languages."""
    chinese = _chinese_type(json_type)
    if nullable and "null" not in options_of(json_type):
        return Text(f"{json_type} or null", f"{chinese}或 null")
    return Text(json_type, chinese)


def _chinese_type(json_type: str) -> str:
    options = options_of(json_type)
    if len(options) > 1:
        *others, last = map(_chinese_type, options)
        return f"{'、'.join(others)}或{' ' if last == 'null' else ''}{last}"
    for prefix, chinese in (("array of ", "列表"), ("map of ", "映射")):
        if json_type.startswith(prefix):
            return f"{_chinese_type(json_type.removeprefix(prefix))}{chinese}"
    if json_type.startswith("("):
        return f"（{_chinese_type(json_type[1:-1])}）"
    return {"array": "列表"}.get(json_type, _TYPES.get(json_type, json_type))
