"""Comparing what only readers of the documentation see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..resolving import Spot
from .changes import DOCUMENTATION
from .recording import Place
from .views import View

_TEXTS = {
    "title": "title",
    "description": "description",
    "x-zh": "Chinese text",
    "x-enum-descriptions": "explanation of the values",
    "examples": "examples",
    "example": "example",
    "externalDocs": "link",
    "x-source": "source",
}


def compare_texts(old: View, new: View, place: Place) -> None:
    """Record the texts of a schema that were reworded, as one change."""
    changed = [what for key, what in _TEXTS.items() if old.get(key) != new.get(key)]
    if changed:
        key = next(key for key in _TEXTS if old.get(key) != new.get(key))
        place.add("text-changed", f"{_listed(changed)} changed", DOCUMENTATION, new.at(key))


def changed_texts(old: Spot, new: Spot, keys: Mapping[str, str]) -> str:
    """Which texts of two objects differ, in words; "" for none."""

    def value(spot: Spot, key: str) -> Any:
        return spot.value.get(key) if isinstance(spot.value, Mapping) else None

    return _listed([what for key, what in keys.items() if value(old, key) != value(new, key)])


def _listed(names: list[str]) -> str:
    return " and ".join(names) if len(names) < 3 else f"{', '.join(names[:-1])} and {names[-1]}"
