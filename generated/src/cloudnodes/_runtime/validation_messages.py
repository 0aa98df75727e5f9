"""What violations say, in English and in Chinese.

Every function returns the pair (English, Chinese). A message names what was found, what is allowed and,
where there is one, the nearest right value.
"""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .validation_context import Given
    from .validation_scalars import Enumeration
    from .validation_similarity import Candidates

    Message = tuple[str, str]

LONGEST_VALUE = 60
"""Longest piece of a value that a message repeats, in code points."""

LONGEST_LIST = 12
"""Largest number of allowed values that a message lists."""

_TYPES = {
    "null": ("null", "null"),
    "boolean": ("true or false", "布尔值"),
    "integer": ("an integer", "整数"),
    "number": ("a number", "数字"),
    "string": ("a string", "字符串"),
    "array": ("an array", "数组"),
    "object": ("an object", "对象"),
}

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quote(text: str) -> str:
    """*text* as JSON would write it, shortened, with everything escaped that cannot be seen."""
    if len(text) <= LONGEST_VALUE and text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    shown = text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1]
    if not shown.isprintable() or '"' in shown or "\\" in shown:
        shown = "".join([_escaped(character) for character in shown])
    return f'"{shown}"' if len(text) <= LONGEST_VALUE else f'"{shown}…"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def show(value: object) -> str:
    """A JSON value in short: scalars as JSON writes them, containers by their size only."""
    if isinstance(value, str):
        return quote(str.__str__(value))
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return _show_integer(value)
    if isinstance(value, float):
        return float.__repr__(value)
    if isinstance(value, dict):
        return "{}" if not len(value) else "{…}"
    if isinstance(value, list):
        return "[]" if not len(value) else "[…]"
    return quote(type(value).__name__)


def _show_integer(value: int) -> str:
    if value.bit_length() <= 256:
        return int.__repr__(value)
    return f"{'-' if value < 0 else ''}2**{value.bit_length() - 1}…"


def show_all(values: Sequence[object]) -> str:
    """*values* in short, separated by commas; a long list is cut and says how long it is."""
    listed = ", ".join([show(value) for value in values[:LONGEST_LIST]])
    return listed if len(values) <= LONGEST_LIST else f"{listed}, … ({len(values)})"


def describe(value: object, secret: bool) -> Message:
    """What *value* is: its type, and the value itself unless it is *secret*."""
    if isinstance(value, str):
        if secret:
            return "a string", "字符串"
        shown = show(value)
        return f"the string {shown}", f"字符串 {shown}"
    if isinstance(value, dict):
        return f"an object of {_properties(len(value))}", f"含 {len(value)} 个属性的对象"
    if isinstance(value, list):
        return f"an array of {_plural(len(value), 'item')}", f"含 {len(value)} 个元素的数组"
    if value is None:
        return "null", "null"
    if isinstance(value, bool):
        return ("a boolean", "布尔值") if secret else (show(value), show(value))
    if isinstance(value, int) or (isinstance(value, float) and value - value == 0.0):
        if secret:
            return "a number", "数字"
        shown = show(value)
        return f"the number {shown}", f"数字 {shown}"
    name = show(value) if isinstance(value, float) else f"a Python {type(value).__name__}"
    return f"{name}, which JSON does not have", f"JSON 不支持的值({name})"


def _properties(count: int) -> str:
    return "1 property" if count == 1 else f"{count} properties"


def _found(value: object, secret: bool) -> Message:
    if isinstance(value, (str, int, float)) and not secret:
        shown = show(value)
        return shown, shown
    return describe(value, secret)


# ------------------------------------------------------------------ any instance


def wrong_type(value: object, secret: bool, allowed: Sequence[str]) -> Message:
    """Keyword "type": *value* is of none of the *allowed* types."""
    english, chinese = describe(value, secret)
    if len(allowed) == 1:
        names, names_zh = _TYPES[allowed[0]]
    else:
        names = " or ".join([_TYPES[name][0] for name in allowed])
        names_zh = "或".join([_TYPES[name][1] for name in allowed])
    hint, hint_zh = _conversion(value, secret, allowed)
    return f"expected {names}, found {english}{hint}", f"应为{names_zh},实际为{chinese}{hint_zh}"


def _conversion(value: object, secret: bool, allowed: Sequence[str]) -> Message:
    """How *value* would become one of the *allowed* types, ("", "") when it would not."""
    if isinstance(value, str) and _means_another_type(value.strip(), allowed):
        if secret:
            return "; write it without quotes", ";请去掉引号"
        literal = value.strip()
        return f"; write {literal} without quotes", f";请去掉引号,写作 {literal}"
    if isinstance(value, (int, float)) and "string" in allowed:
        if secret:
            return "; write it in quotes", ";请加上引号"
        shown = show(value)
        return f'; write "{shown}" in quotes', f';请加上引号,写作 "{shown}"'
    if value is not None and len(allowed) == 1 and allowed[0] == "array":
        return "; put it into [ ] to make an array of it", ";请放入 [ ] 中,构成单元素数组"
    return "", ""


def _means_another_type(literal: str, allowed: Sequence[str]) -> bool:
    if "boolean" in allowed and literal in ("true", "false"):
        return True
    return ("integer" in allowed or "number" in allowed) and _is_number(literal, allowed)


def _is_number(literal: str, allowed: Sequence[str]) -> bool:
    digits = literal[1:] if literal[:1] == "-" else literal
    if len(digits) > 30 or not digits.isascii():
        return False
    if digits.isdigit():
        return True
    whole, dot, fraction = digits.partition(".")
    return "number" in allowed and dot == "." and whole.isdigit() and fraction.isdigit()


def not_constant(value: object, secret: bool, constant: object) -> Message:
    """Keyword "const": *value* is not *constant*."""
    english, chinese = _found(value, secret)
    return f"expected {show(constant)}, found {english}", f"应为 {show(constant)},实际为 {chinese}"


def not_in_enumeration(value: object, secret: bool, allowed: Enumeration) -> Message:
    """Keyword "enum", "discriminator": *value* is none of the *allowed* values."""
    english, chinese = _found(value, secret)
    hint, hint_zh = did_you_mean(None if secret else allowed.nearest(value))
    listed = allowed.listed
    if not listed:
        return f"no value is allowed here, found {english}", f"此处不允许任何取值,实际为 {chinese}"
    return (
        f"{english} is not allowed here; allowed: {listed}{hint}",
        f"不允许的取值 {chinese};可选值:{listed}{hint_zh}",
    )


def not_yet_known(value: object, secret: bool, known: Enumeration) -> Message:
    """Keyword "x-extensible-enum": *value* is none of the *known* values, yet may be right."""
    english, chinese = _found(value, secret)
    hint, hint_zh = did_you_mean(None if secret else known.nearest(value))
    listed = known.listed
    return (
        f"{english} is not a known value; known: {listed}{hint}",
        f"未知的取值 {chinese};已知值:{listed}{hint_zh}",
    )


def did_you_mean(nearest: str | None) -> Message:
    """The hint that ends a message, ("", "") when nothing is near."""
    if nearest is None:
        return "", ""
    return f"; did you mean {quote(nearest)}?", f";是否想写 {quote(nearest)}?"


def never_valid(value: object, secret: bool) -> Message:
    """A schema that is `false`: nothing may stand here."""
    return "nothing is allowed here", "此处不允许有任何值"


def is_excluded(value: object, secret: bool) -> Message:
    """Keyword "not": *value* is valid against the schema that it must not be valid against."""
    english, chinese = _found(value, secret)
    return f"{english} is excluded here", f"此处不允许 {chinese}"


def no_alternative(value: object, secret: bool) -> Message:
    """Keyword "anyOf", "oneOf": no alternative is there to match."""
    english, chinese = _found(value, secret)
    return f"{english} matches none of the alternatives", f"{chinese} 不符合任何一种可选结构"


def several_alternatives(value: object, secret: bool, indices: Sequence[int]) -> Message:
    """Keyword "oneOf": *value* is valid against several alternatives, counted from 1."""
    english, chinese = _found(value, secret)
    listed = ", ".join([str(index + 1) for index in indices])
    return (
        f"{english} matches alternatives {listed}; exactly one must match",
        f"{chinese} 同时符合第 {listed} 种结构;只能符合其中一种",
    )


def unreadable(reason: str) -> Message:
    """The instance is no plain JSON data, and reading it failed."""
    return (
        f"the value cannot be read as JSON data: {reason}",
        f"该值无法作为 JSON 数据读取:{reason}",
    )


def too_deep() -> Message:
    """The instance is nested so deeply (or contains itself) that it cannot be checked."""
    return "nested too deeply to be checked", "嵌套过深,无法校验"


# ------------------------------------------------------------------ numbers

# Limits are of any type: where this is compiled, a `float` would make 1.0 of 1.


def too_small(value: object, secret: bool, limit: Any, strict: bool) -> Message:
    """Keyword "minimum", "exclusiveMinimum"."""
    english, chinese = _found(value, secret)
    if strict:
        return (
            f"{english} is too small: it must be greater than {show(limit)}",
            f"{chinese} 过小:必须大于 {show(limit)}",
        )
    return (
        f"{english} is too small: the least allowed value is {show(limit)}",
        f"{chinese} 过小:最小值为 {show(limit)}",
    )


def too_large(value: object, secret: bool, limit: Any, strict: bool) -> Message:
    """Keyword "maximum", "exclusiveMaximum"."""
    english, chinese = _found(value, secret)
    if strict:
        return (
            f"{english} is too large: it must be less than {show(limit)}",
            f"{chinese} 过大:必须小于 {show(limit)}",
        )
    return (
        f"{english} is too large: the greatest allowed value is {show(limit)}",
        f"{chinese} 过大:最大值为 {show(limit)}",
    )


def no_multiple(value: object, secret: bool, divisor: Any) -> Message:
    """Keyword "multipleOf"."""
    english, chinese = _found(value, secret)
    hint, hint_zh = "", ""
    if not secret and isinstance(value, int) and isinstance(divisor, int):
        below = value - value % divisor
        hint = f"; nearest: {show(below)} and {show(below + divisor)}"
        hint_zh = f";最接近的值:{show(below)}、{show(below + divisor)}"
    return (
        f"{english} is not a multiple of {show(divisor)}{hint}",
        f"{chinese} 不是 {show(divisor)} 的倍数{hint_zh}",
    )


# ------------------------------------------------------------------ strings


def too_short(value: str, secret: bool, limit: int) -> Message:
    """Keyword "minLength"."""
    if secret:
        return f"too short: at least {_characters(limit)}", f"过短:至少 {limit} 个字符"
    if not value:
        return (
            f"an empty string is not allowed: at least {_characters(limit)}",
            f"不允许空字符串:至少 {limit} 个字符",
        )
    return (
        f"{quote(value)} has {_characters(len(value))}, fewer than {limit}",
        f"{quote(value)} 有 {len(value)} 个字符,少于 {limit} 个",
    )


def too_long(value: str, secret: bool, limit: int) -> Message:
    """Keyword "maxLength"."""
    if secret:
        return f"too long: at most {_characters(limit)}", f"过长:最多 {limit} 个字符"
    return (
        f"{quote(value)} has {_characters(len(value))}, more than {limit}",
        f"{quote(value)} 有 {len(value)} 个字符,多于 {limit} 个",
    )


def _characters(count: int) -> str:
    return "1 character" if count == 1 else f"{count} characters"


def no_match(value: str, secret: bool, pattern: str) -> Message:
    """Keyword "pattern"."""
    if secret:
        return f"does not match the pattern {pattern}", f"不符合正则表达式 {pattern}"
    return (
        f"{quote(value)} does not match the pattern {pattern}",
        f"{quote(value)} 不符合正则表达式 {pattern}",
    )


def wrong_format(value: str, secret: bool, name: str) -> Message:
    """Keyword "format", where it is asserted."""
    shown = "the value" if secret else quote(value)
    shown_zh = "该值" if secret else quote(value)
    return f"{shown} is not a valid {name}", f"{shown_zh} 不是有效的 {name}"


def wrong_content(value: str, secret: bool, content: str) -> Message:
    """Keyword "contentEncoding", "contentMediaType", where they are asserted; *content* names what is expected."""
    shown = "the string" if secret else quote(value)
    shown_zh = "该字符串" if secret else quote(value)
    return f"{shown} is not {content}", f"{shown_zh} 不是 {content}"


# ------------------------------------------------------------------ arrays


def too_few_items(count: int, limit: int) -> Message:
    """Keyword "minItems"."""
    return (
        f"{_plural(count, 'item')}, fewer than {limit}",
        f"有 {count} 个元素,少于 {limit} 个",
    )


def too_many_items(count: int, limit: int) -> Message:
    """Keyword "maxItems"."""
    return f"{_plural(count, 'item')}, more than {limit}", f"有 {count} 个元素,多于 {limit} 个"


def surplus_item(limit: int) -> Message:
    """Keyword "items" that is false after "prefixItems": the array ends at *limit* items."""
    return (
        f"surplus item: the array holds at most {_plural(limit, 'item')}",
        f"多余的元素:数组最多 {limit} 个元素",
    )


def repeated_item(value: object, secret: bool, first: int) -> Message:
    """Keyword "uniqueItems": *value* repeats the item at index *first*."""
    english, chinese = _found(value, secret)
    return (
        f"{english} repeats item {first}; items must be unique",
        f"{chinese} 与第 {first} 个元素(从 0 计)重复;元素不能重复",
    )


def too_few_contained(count: int, limit: int) -> Message:
    """Keyword "contains", "minContains"."""
    return (
        f"{_plural(count, 'item')} of the required kind, fewer than {limit}",
        f"有 {count} 个符合要求的元素,少于 {limit} 个",
    )


def too_many_contained(count: int, limit: int) -> Message:
    """Keyword "maxContains"."""
    return (
        f"{_plural(count, 'item')} of a limited kind, more than {limit}",
        f"有 {count} 个受限的元素,多于 {limit} 个",
    )


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


# ------------------------------------------------------------------ objects


def missing_property(name: str, similar: str | None) -> Message:
    """Keyword "required"; *similar* is a property of the instance that the schema does not know."""
    if similar is None:
        return f"the property {quote(name)} is required", f"缺少必填属性 {quote(name)}"
    return (
        f"the property {quote(name)} is required; was {quote(similar)} meant to be it?",
        f"缺少必填属性 {quote(name)};{quote(similar)} 是否应写作它?",
    )


def missing_dependency(name: str, because: str) -> Message:
    """Keyword "dependentRequired": *name* is required as *because* is there."""
    return (
        f"the property {quote(name)} is required when {quote(because)} is given",
        f"指定 {quote(because)} 时必须同时指定 {quote(name)}",
    )


def unknown_property(name: str, secret: bool, known: Candidates, given: Given) -> Message:
    """Keyword "additionalProperties", "unevaluatedProperties" that are false: *name* is none of the *known*."""
    nearest = known.nearest(name)
    if nearest is not None and nearest not in given.names():
        hint, hint_zh = did_you_mean(nearest)
    elif 0 < len(known.names) <= LONGEST_LIST:
        listed = ", ".join([quote(other) for other in known.names])
        hint, hint_zh = f"; known: {listed}", f";已知属性:{listed}"
    else:
        hint, hint_zh = "", ""
    shown = quote(name)
    return f"unknown property {shown}{hint}", f"未知属性 {shown}{hint_zh}"


def wrong_property_name(name: object) -> Message:
    """A property name that is not a string, which JSON does not have."""
    english, chinese = describe(name, False)
    return f"a property name must be a string, found {english}", f"属性名应为字符串,实际为{chinese}"


def too_few_properties(count: int, limit: int) -> Message:
    """Keyword "minProperties"."""
    return (
        f"{_properties(count)}, fewer than {limit}",
        f"有 {count} 个属性,少于 {limit} 个",
    )


def too_many_properties(count: int, limit: int) -> Message:
    """Keyword "maxProperties"."""
    return (
        f"{_properties(count)}, more than {limit}",
        f"有 {count} 个属性,多于 {limit} 个",
    )


def about_name(name: str, message: Message) -> Message:
    """Keyword "propertyNames": *message* tells what is wrong with the property name *name*."""
    return f"property name {quote(name)}: {message[0]}", f"属性名 {quote(name)}:{message[1]}"
