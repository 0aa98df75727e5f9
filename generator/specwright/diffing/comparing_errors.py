"""Comparing the errors that an operation can answer."""

from __future__ import annotations

from collections.abc import Callable

from ..resolving import Spot
from .changes import DOCUMENTATION, Impact, Level, on
from .sides import OperationSide

Tell = Callable[[str, str, Impact, Spot], None]


def compare_errors(old: OperationSide, new: OperationSide, tell: Tell) -> None:
    """Tell which error codes came and went, and how the entries of the others changed."""
    before, after = _errors(old), _errors(new)
    for code, entries in before.items():
        if code not in after:
            # Its exception class is gone, so that code which catches it no longer runs.
            message, impact = f"the error code {code} is removed", on("reply", Level.BREAKING)
            tell("error-code-removed", message, impact, entries[0])
    for code, entries in after.items():
        if code not in before:
            message, impact = f"the error code {code} is new", on("reply", Level.COMPATIBLE)
            tell("error-code-added", message, impact, entries[0])
        else:
            _compare(code, before[code], entries, tell)


def _errors(side: OperationSide) -> dict[str, list[Spot]]:
    found: dict[str, list[Spot]] = {}
    for index in range(len(side.spot.value.get("x-error-codes") or ())):
        spot = side.workspace.follow(side.spot.child("x-error-codes", index))
        found.setdefault(str(spot.value.get("code")), []).append(spot)
    return found


def _compare(code: str, old: list[Spot], new: list[Spot], tell: Tell) -> None:
    statuses = [sorted({spot.value.get("status", 0) for spot in entries}) for entries in (old, new)]
    if statuses[0] != statuses[1]:
        before, after = (" or ".join(map(str, listed)) for listed in statuses)
        message = f"the error code {code} came with HTTP {before} and comes with {after}"
        tell("error-status-changed", message, on("reply", Level.RISKY), new[0])
    for keyword, phrase in (("retryable", "may be retried"), ("success", "tells of a success")):
        values = [{bool(spot.value.get(keyword)) for spot in entries} for entries in (old, new)]
        if values[0] != values[1]:
            now = "" if True in values[1] else "no longer "
            message = f"the error code {code} {now}{phrase}"
            tell(f"error-{keyword}-changed", message, on("reply", Level.RISKY), new[0])
    if _texts(old) != _texts(new):
        message = f"causes or remedy of the error code {code} are reworded"
        tell("text-changed", message, DOCUMENTATION, new[0])


def _texts(entries: list[Spot]) -> list[object]:
    return [(spot.value.get("causes"), spot.value.get("remedy")) for spot in entries]
