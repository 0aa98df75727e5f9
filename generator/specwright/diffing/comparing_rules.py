"""Comparing cross-field rules."""

from __future__ import annotations

from collections.abc import Mapping

from ..ir import Text
from ..resolving import Spot
from .changes import Level, on
from .recording import Place
from .views import View
from .wording import REMOVED, named

_REFUSES = Text("refuses what it warned of", "由警告改为错误")
_WARNS = Text("only warns", "由错误改为警告")
_OUTCOMES = (
    ("error-code", Text("tells another error code", "给出的错误码有变更")),
    ("pointer", Text("tells another place", "指出的位置有变更")),
)


def compare_rules(old: View, new: View, place: Place) -> None:
    """Record the cross-field rules that came, went and changed."""
    before, after = old.rules(), new.rules()
    for name, spot in before.items():
        if name not in after:
            place.add(
                "rule-removed", _rule(name, REMOVED), on(place.direction, Level.COMPATIBLE), spot
            )
    for name, spot in after.items():
        if name not in before:
            level = Level.BREAKING if _is_error(spot) else Level.COMPATIBLE
            place.add("rule-added", _new(name, spot), on(place.direction, level), spot)
        else:
            _compare(before[name], spot, name, place)


def _rule(name: str, what: Text) -> Text:
    return named("rule", "规则", repr(name), what)


def _new(name: str, rule: Spot) -> Text:
    english = str(rule.value.get("description", ""))
    texts = rule.value.get("x-zh")
    chinese = str(texts.get("description", english) if isinstance(texts, Mapping) else english)
    said = Text("is new", "新增")
    if english:
        said = Text(f"is new: {english}", f"新增：{chinese}")
    return _rule(name, said)


def _is_error(rule: Spot) -> bool:
    return bool(rule.value.get("severity", "error") == "error")


def _compare(old: Spot, new: Spot, name: str, place: Place) -> None:
    if _is_error(old) != _is_error(new):
        strict = _is_error(new)
        message = _rule(name, _REFUSES if strict else _WARNS)
        level = Level.BREAKING if strict else Level.COMPATIBLE
        place.add("rule-severity-changed", message, on(place.direction, level), new)
    if " ".join(str(old.value.get("rule")).split()) != " ".join(str(new.value.get("rule")).split()):
        message = _rule(name, Text("has another condition", "的条件有变更"))
        level = Level.RISKY if _is_error(new) else Level.COMPATIBLE
        place.add("rule-changed", message, on(place.direction, level), new)
    for keyword, what in _OUTCOMES:
        if old.value.get(keyword) != new.value.get(keyword):
            impact = on(place.direction, Level.COMPATIBLE)
            place.add("rule-outcome-changed", _rule(name, what), impact, new)
    if any(old.value.get(key) != new.value.get(key) for key in ("description", "message", "x-zh")):
        message = Text(f"the texts of the rule {name!r} are reworded", f"规则 {name} 的文本改写")
        place.add("text-changed", message, on(place.direction, Level.DOCUMENTATION), new)
