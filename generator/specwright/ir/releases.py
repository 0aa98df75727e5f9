"""Releases: the change log of the specs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .texts import Text

ReleaseLevel = Literal["breaking", "risky", "compatible", "documentation", "none"]
#: From the gravest to the slightest.
RELEASE_LEVELS: tuple[ReleaseLevel, ...] = (
    "breaking",
    "risky",
    "compatible",
    "documentation",
    "none",
)


@dataclass(frozen=True, slots=True)
class ReleasedChange:
    """A change of the specs, as the change log has it.

    Attributes:
        kind: kebab-case name of what happened.
        senders, readers: what it asks of those who send requests, and of those who read replies.
        service: Python path of the service, joined by dots.
        operation: operationId, "" for the whole service.
        direction: "request" or "reply" for a change inside of one, else "".
        path: names from the root of the request or reply, "" for the whole.
        also: further paths with the same change.
    """

    kind: str
    senders: ReleaseLevel
    readers: ReleaseLevel
    service: str
    operation: str
    direction: str
    path: str
    also: tuple[str, ...]
    description: Text

    @property
    def level(self) -> ReleaseLevel:
        """The graver of the two levels."""
        return min(self.senders, self.readers, key=RELEASE_LEVELS.index)

    @property
    def subject(self) -> str:
        """What changed, in plain words: operation and path."""
        reply = "reply" if self.direction == "reply" else ""
        return " ".join(filter(None, (self.operation or self.service, reply, self.path)))

    @property
    def concerned(self) -> Literal["senders", "readers", "both"]:
        """Whom it concerns most."""
        if self.senders == self.readers:
            return "both"
        return "senders" if self.level == self.senders else "readers"


@dataclass(frozen=True, slots=True)
class Release:
    """What came with one version; `date` is "" where the change log names none."""

    version: str
    date: str
    changes: tuple[ReleasedChange, ...]

    def at(self, level: ReleaseLevel) -> tuple[ReleasedChange, ...]:
        """The changes of that level."""
        return tuple(change for change in self.changes if change.level == level)
