"""Comparing cross-field rules."""

from __future__ import annotations

from ..resolving import Spot
from .changes import Level, on
from .recording import Place
from .views import View


def compare_rules(old: View, new: View, place: Place) -> None:
    """Record the cross-field rules that came, went and changed."""
    before, after = old.rules(), new.rules()
    for name, spot in before.items():
        if name not in after:
            message = f"the rule {name!r} is removed"
            place.add("rule-removed", message, on(place.direction, Level.COMPATIBLE), spot)
    for name, spot in after.items():
        if name not in before:
            level = Level.BREAKING if _is_error(spot) else Level.COMPATIBLE
            message = f"the rule {name!r} is new: {spot.value.get('description', '')}".rstrip(": ")
            place.add("rule-added", message, on(place.direction, level), spot)
        else:
            _compare(before[name], spot, name, place)


def _is_error(rule: Spot) -> bool:
    return bool(rule.value.get("severity", "error") == "error")


def _compare(old: Spot, new: Spot, name: str, place: Place) -> None:
    if _is_error(old) != _is_error(new):
        strict = _is_error(new)
        message = f"the rule {name!r} {'refuses what it warned of' if strict else 'only warns'}"
        level = Level.BREAKING if strict else Level.COMPATIBLE
        place.add("rule-severity-changed", message, on(place.direction, level), new)
    if " ".join(str(old.value.get("rule")).split()) != " ".join(str(new.value.get("rule")).split()):
        message = f"the rule {name!r} has another condition"
        level = Level.RISKY if _is_error(new) else Level.COMPATIBLE
        place.add("rule-changed", message, on(place.direction, level), new)
    for keyword, what in (("error-code", "error code"), ("pointer", "place")):
        if old.value.get(keyword) != new.value.get(keyword):
            message = f"the rule {name!r} tells another {what}"
            place.add("rule-outcome-changed", message, on(place.direction, Level.COMPATIBLE), new)
    if any(old.value.get(key) != new.value.get(key) for key in ("description", "message", "x-zh")):
        message = f"the texts of the rule {name!r} are reworded"
        place.add("text-changed", message, on(place.direction, Level.DOCUMENTATION), new)
