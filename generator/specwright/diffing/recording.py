"""Gathering changes: one list for a comparison, changes of a shared component told once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field, replace

from ..ir import Text
from ..resolving import Spot
from .changes import Change, Direction, Impact

#: So many places of one schema are compared in each request and reply: there may be more than anybody can count.
MOST_PLACES = 64


@dataclass
class Recorder:
    """The changes found so far, how often each pair of schemas was met, and which schemas null is valid for."""

    changes: list[Change] = field(default_factory=list)
    met: Counter[Hashable] = field(default_factory=Counter)
    nulls: dict[Hashable, bool] = field(default_factory=dict)
    _known: dict[tuple[object, ...], int] = field(default_factory=dict)

    def add(self, change: Change) -> None:
        """Record *change*; where only the path differs from a known one, the path is added to that."""
        key = (change.kind, change.operation, change.direction, change.message, change.location)
        index = self._known.get((change.service, *key))
        if index is None:
            self._known[(change.service, *key)] = len(self.changes)
            self.changes.append(change)
            return
        known = self.changes[index]
        if change.path not in (known.path, *known.also):
            self.changes[index] = replace(known, also=(*known.also, change.path))


@dataclass(frozen=True, slots=True)
class Place:
    """Where two schemas are compared: the operation, the direction and the path from the root.

    Attributes:
        parameter: whether it is in a parameter beside the body.
    """

    recorder: Recorder
    service: str
    operation: str
    direction: Direction
    path: str = ""
    parameter: bool = False

    def is_new(self, pair: Hashable) -> bool:
        """Meet the *pair* of schemas once more, and say whether it was met `MOST_PLACES` times here at most."""
        met = self.recorder.met
        met[self.service, self.operation, self.direction, pair] += 1
        return met[self.service, self.operation, self.direction, pair] <= MOST_PLACES

    def below(self, name: str) -> Place:
        """The place of the member *name*."""
        return replace(self, path=f"{self.path}.{name}" if self.path else name)

    def items(self) -> Place:
        """The place of the items of a list."""
        return replace(self, path=f"{self.path}[]")

    def add(self, kind: str, message: Text, impact: Impact, spot: Spot) -> None:
        """Record a change here; *spot* is where it stands."""
        self.recorder.add(
            Change(
                kind,
                self.service,
                self.operation,
                self.path,
                self.direction,
                message,
                impact,
                spot.location,
            )
        )
