"""Changes, and how much each asks of whom.

A change is classed by its effect. What a request may be has *narrowed* when some that were accepted no longer are:
that breaks who sends requests. What a reply may be has *widened* when some come that did not come before: that breaks
who reads replies. The same edit of a shared schema may therefore break one side and be harmless to the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Literal

from ..errors import Location
from ..ir import Text


class Level(IntEnum):
    """How much a change asks for, the more the greater."""

    NONE = 0
    DOCUMENTATION = 1
    COMPATIBLE = 2
    RISKY = 3
    BREAKING = 4

    def __str__(self) -> str:
        return self.name.lower()


#: Which traffic a schema describes.
Direction = Literal["request", "reply"]
#: What happened to the set of valid values: some were lost, some came to it, both, neither, or it cannot be said.
Effect = Literal["narrows", "widens", "both", "none", "unknown"]

_REQUEST: Mapping[Effect, Level] = {
    "narrows": Level.BREAKING,
    "widens": Level.COMPATIBLE,
    "both": Level.BREAKING,
    "none": Level.COMPATIBLE,
    "unknown": Level.RISKY,
}
_REPLY: Mapping[Effect, Level] = {
    "narrows": Level.COMPATIBLE,
    "widens": Level.BREAKING,
    "both": Level.BREAKING,
    "none": Level.COMPATIBLE,
    "unknown": Level.RISKY,
}


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change asks of those who send requests and of those who read replies."""

    senders: Level
    readers: Level

    @property
    def level(self) -> Level:
        """The greater of the two."""
        return max(self.senders, self.readers)


def of_effect(direction: Direction, effect: Effect) -> Impact:
    """The impact of an *effect* on the schema of one direction."""
    if direction == "request":
        return Impact(_REQUEST[effect], Level.NONE)
    return Impact(Level.NONE, _REPLY[effect])


def on(direction: Direction, level: Level) -> Impact:
    """The impact *level* on the side that the direction concerns."""
    if direction == "request":
        return Impact(level, Level.NONE)
    return Impact(Level.NONE, level)


def on_both(level: Level) -> Impact:
    """The impact *level* on senders and readers."""
    return Impact(level, level)


DOCUMENTATION = on_both(Level.DOCUMENTATION)


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        kind: kebab-case name of what happened, e.g. "maximum-lowered".
        service: Python path of the service, joined by dots.
        operation: operationId, "" when the whole service is meant.
        path: names from the root of the request or reply, joined by dots, `[]` behind a list; "" for the whole.
        direction: "request" or "reply" for a change inside of what users send or read, else "".
        message: what was and what is, in both languages.
        impact: what it asks of whom.
        location: where it stands in the new spec, or stood in the old one when it is gone.
        also: further paths with the same change, where a component is used more than once.
    """

    kind: str
    service: str
    operation: str
    path: str
    direction: Literal["request", "reply", ""]
    message: Text
    impact: Impact
    location: Location
    also: tuple[str, ...] = field(default=())

    @property
    def level(self) -> Level:
        """The greatest impact."""
        return self.impact.level


def proposed_bump(changes: list[Change]) -> Literal["major", "minor", "patch", "none"]:
    """The part of a semantic version that *changes* raise."""
    level = max((change.level for change in changes), default=Level.NONE)
    if level == Level.BREAKING:
        return "major"
    if level in (Level.RISKY, Level.COMPATIBLE):
        return "minor"
    return "patch" if level == Level.DOCUMENTATION else "none"


def raised(version: str, bump: str) -> str:
    """The semantic *version* after *bump*; before 1.0.0 a breaking change raises the minor version.

    Raises:
        ValueError: *version* is not of the form MAJOR.MINOR.PATCH.
    """
    parts = version.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"{version!r} is no version of the form MAJOR.MINOR.PATCH")
    major, minor, patch = map(int, parts)
    if bump == "major" and major:
        return f"{major + 1}.0.0"
    if bump in ("major", "minor"):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if bump == "patch" else version
