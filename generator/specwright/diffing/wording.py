"""Wording: what changed, in English and in Chinese, for the phrases that several comparisons need."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..ir import Text
from ..linting.context import listed, shown

#: Words for what is compared, in both languages.
_NAMES = {
    "summary": Text("summary", "摘要"),
    "description": Text("description", "描述"),
    "x-zh": Text("Chinese text", "中文文本"),
    "externalDocs": Text("link", "链接"),
    "tags": Text("tags", "标签"),
    "x-changelog": Text("history", "变更历史"),
    "x-source": Text("source", "来源"),
    "title": Text("title", "标题"),
    "x-enum-descriptions": Text("explanation of the values", "取值说明"),
    "examples": Text("examples", "示例"),
    "example": Text("example", "示例"),
    "links": Text("links", "后续链接"),
    "contact": Text("contact", "联系方式"),
    "license": Text("license", "许可证"),
    "termsOfService": Text("terms of service", "服务条款"),
    "variables": Text("variables", "变量说明"),
}

REMOVED = Text("is removed", "已删除")
NEW = Text("is new", "新增")
NEW_AND_REQUIRED = Text("is new and required", "新增，且必填")
DEPRECATED = Text("is deprecated", "已弃用")
NO_LONGER_DEPRECATED = Text("is no longer deprecated", "不再弃用")
BECAME_REQUIRED = Text("became required", "改为必填")
BECAME_OPTIONAL = Text("became optional", "改为选填")


def was_and_is(what: Text, before: object, after: object) -> Text:
    """That *what* had the value *before* and has the value *after*; both are printed as they are."""
    return Text(
        f"{what.en} was {before} and is {after}".lstrip(), f"{what.zh}由 {before} 改为 {after}"
    )


def values_were(what: Text, before: object, after: object) -> Text:
    """As `was_and_is`, with the two values shown as JSON."""
    return was_and_is(what, shown(before), shown(after))


def keyword(name: str) -> Text:
    """The *name* of a keyword, the same in every language."""
    return Text(name, f"{name} ")


def texts_changed(keys: Iterable[str], of: Text = Text()) -> Text:  # noqa: B008  (it is frozen)
    """That the texts under *keys* changed, where necessary with what they belong to."""
    names = [_NAMES[key] for key in keys]
    english = _joined(list(dict.fromkeys(name.en for name in names)))
    chinese = "、".join(dict.fromkeys(name.zh for name in names))
    return Text(f"{english}{of.en} changed", f"{of.zh}{chinese}有变更")


def requiredness(required: bool) -> Text:
    """That something became *required*, or optional."""
    return BECAME_REQUIRED if required else BECAME_OPTIONAL


def deprecation(deprecated: bool) -> Text:
    """That something is *deprecated*, or not any more."""
    return DEPRECATED if deprecated else NO_LONGER_DEPRECATED


def named(english: str, chinese: str, name: str, what: Text) -> Text:
    """*what* said of something with a kind and a *name*: `the error code X is new`."""
    return Text(f"the {english} {name} {what.en}", f"{chinese} {name} {what.zh}")


def values_are(values: list[Any], one: str, several: str, chinese: str) -> Text:
    """Something said of *values*: *one* when it is one of them, else *several*."""
    names = listed(values)
    return Text(f"{names} {one if len(values) == 1 else several}", f"{names} {chinese}")


def _joined(names: list[str]) -> str:
    return " and ".join(names) if len(names) < 3 else f"{', '.join(names[:-1])} and {names[-1]}"
