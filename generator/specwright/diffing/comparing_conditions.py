"""Comparing conditions, whose effect cannot be told from what they say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import InputError
from ..ir import Text
from ..resolving import Spot, Workspace
from .canonical import canonical
from .changes import Effect, of_effect
from .recording import Place
from .views import View

#: Keywords whose effect cannot be told from their text once they change; those of a row belong together.
_CONDITIONS = (
    ("if", "then", "else"),
    ("not",),
    ("contains",),
    ("dependentRequired",),
    ("dependentSchemas",),
    ("propertyNames",),
    ("unevaluatedItems",),
)
_CONDITIONAL = frozenset(row[0] for row in _CONDITIONS)
_ACTIONS = {
    "added": ("new", "新增"),
    "removed": ("removed", "已删除"),
    "changed": ("changed", "有变更"),
}


def compare_conditions(old: View, new: View, place: Place) -> None:
    """Record which conditions came, went and changed."""
    if _CONDITIONAL.isdisjoint(old.keywords) and _CONDITIONAL.isdisjoint(new.keywords):
        return
    for row in _CONDITIONS:
        before, after = (_said(view, row) for view in (old, new))
        if before == after:
            continue
        effect: Effect = "unknown"
        if before <= after:
            effect = "narrows"
        elif after <= before:
            effect = "widens"
        tell_condition(row[0], effect, place, new)


def tell_condition(keyword: str, effect: Effect, place: Place, new: View) -> None:
    """Record that the condition under *keyword* came, went or changed, as its *effect* has it."""
    action = {"narrows": "added", "widens": "removed"}.get(effect, "changed")
    english, chinese = _ACTIONS[action]
    message = Text(f"the condition under {keyword!r} is {english}", f"{keyword} 条件{chinese}")
    place.add(f"condition-{action}", message, of_effect(place.direction, effect), new.at(keyword))


def _said(view: View, row: tuple[str, ...]) -> frozenset[str]:
    """What each of the schemas says under the keywords of the *row*."""
    return frozenset(
        canonical([_resolved(part, keyword, view.workspace) for keyword in row])
        for part in view.keywords.get(row[0], ())
    )


def _resolved(part: Spot, keyword: str, workspace: Workspace) -> Any:
    """What *part* says under *keyword*, each reference once replaced by what it leads to."""
    seen: set[tuple[str, str]] = set()

    def resolved(spot: Spot) -> Any:
        value = spot.value
        if isinstance(value, list):
            return [resolved(spot.child(index)) for index in range(len(value))]
        if not isinstance(value, Mapping):
            return value
        found = {name: resolved(spot.child(name)) for name in sorted(value) if name != "$ref"}
        reference = value.get("$ref")
        if not isinstance(reference, str):
            return {**found, "$ref": resolved(spot.child("$ref"))} if "$ref" in value else found
        try:
            target = workspace.resolve(spot, reference)
        except InputError:
            # A constant may hold what looks like a reference.
            target = spot
        if target.key in seen or target is spot:
            return {**found, "$ref": reference}
        seen.add(target.key)
        inner = resolved(target)
        return {**found, "$ref": inner} if found else inner

    return resolved(part.child(keyword)) if keyword in part.value else None
