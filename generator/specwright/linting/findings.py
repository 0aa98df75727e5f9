"""What a rule finds, and how it would be mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..loading import Document
from ..resolving import Spot

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Fix:
    """A mechanical mend.

    Attributes:
        action: whether the value at `pointer` is replaced, or taken out together with its key.
        pointer: JSON Pointer in the finding's document.
        text: the string to put in the value's place.
    """

    action: Literal["replace", "remove"]
    pointer: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault.

    Attributes:
        rule: id of the rule.
        severity: "error" when the spec misleads its readers or tools, "warning" when it serves them badly.
        document: the file.
        pointer: JSON Pointer of what is at fault.
        message: what was found and what it should be, with the values involved.
        hint: what to do; "" when the message says it.
        at: whether the key or the value at `pointer` is meant.
        part: the part of the value that is at fault, as (offset, length) in characters; None for all of it.
        fix: how to mend it, None when that takes thought.
    """

    rule: str
    severity: Severity
    document: Document
    pointer: str
    message: str
    hint: str = ""
    at: Literal["key", "value"] = "key"
    part: tuple[int, int] | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What the check of one rule yields; the engine adds the rule's id and severity.

    Attributes:
        spot: what is at fault.
        message, hint, at, part, fix: as in `Finding`.
        severity: when it differs from the rule's.
    """

    spot: Spot
    message: str
    hint: str = ""
    at: Literal["key", "value"] = "key"
    part: tuple[int, int] | None = None
    fix: Fix | None = None
    severity: Severity | None = None
