"""Comparing what only readers of the documentation see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..resolving import Spot
from .changes import DOCUMENTATION
from .recording import Place
from .views import View
from .wording import texts_changed

_KEYS = (
    "title",
    "description",
    "x-zh",
    "x-enum-descriptions",
    "examples",
    "example",
    "externalDocs",
    "x-source",
)


def compare_texts(old: View, new: View, place: Place) -> None:
    """Record the texts of a schema that were reworded, as one change."""
    changed = [key for key in _KEYS if old.get(key) != new.get(key)]
    if changed:
        place.add("text-changed", texts_changed(changed), DOCUMENTATION, new.at(changed[0]))


def changed_texts(old: Spot, new: Spot, keys: Iterable[str]) -> list[str]:
    """Those of *keys* under which the texts of two objects differ."""

    def value(spot: Spot, key: str) -> Any:
        return spot.value.get(key) if isinstance(spot.value, Mapping) else None

    return [key for key in keys if value(old, key) != value(new, key)]
