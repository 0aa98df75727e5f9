"""Comparing the errors that an operation can answer."""

from __future__ import annotations

from collections.abc import Callable

from ..ir import Text
from ..resolving import Spot
from .changes import DOCUMENTATION, Impact, Level, on
from .sides import OperationSide
from .wording import NEW, REMOVED, named

Tell = Callable[[str, Text, Impact, Spot], None]


_FLAGS = (
    (
        "retryable",
        Text("may be retried", "可以重试"),
        Text("no longer may be retried", "不再可以重试"),
    ),
    (
        "success",
        Text("tells of a success", "表示成功"),
        Text("no longer tells of a success", "不再表示成功"),
    ),
)


def compare_errors(old: OperationSide, new: OperationSide, tell: Tell) -> None:
    """Tell which error codes came and went, and how the entries of the others changed."""
    before, after = _errors(old), _errors(new)
    for code, entries in before.items():
        if code not in after:
            # Its exception class is gone, so that code which catches it no longer runs.
            message, impact = _code(code, REMOVED), on("reply", Level.BREAKING)
            tell("error-code-removed", message, impact, entries[0])
    for code, entries in after.items():
        if code not in before:
            message, impact = _code(code, NEW), on("reply", Level.COMPATIBLE)
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
        now = Text(
            f"came with HTTP {before} and comes with {after}",
            f"的 HTTP 状态码由 {before} 改为 {after}",
        )
        tell("error-status-changed", _code(code, now), on("reply", Level.RISKY), new[0])
    for keyword, is_now, no_longer in _FLAGS:
        values = [{bool(spot.value.get(keyword)) for spot in entries} for entries in (old, new)]
        if values[0] != values[1]:
            message = _code(code, is_now if True in values[1] else no_longer)
            tell(f"error-{keyword}-changed", message, on("reply", Level.RISKY), new[0])
    if _texts(old) != _texts(new):
        message = Text(
            f"causes or remedy of the error code {code} are reworded",
            f"错误码 {code} 的原因或处理办法改写",
        )
        tell("text-changed", message, DOCUMENTATION, new[0])


def _code(code: str, what: Text) -> Text:
    return named("error code", "错误码", code, what)


def _texts(entries: list[Spot]) -> list[object]:
    return [(spot.value.get("causes"), spot.value.get("remedy")) for spot in entries]
