"""An error code must come with a remedy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...resolving import Spot
from ..context import Context, shown
from ..findings import Fault
from ..rule import Rule

_EMPTY = frozenset(
    {"", "none", "n/a", "na", "-", "unknown", "nothing", "null", "to be done", "tbd"}
)


def _check(context: Context) -> Iterator[Fault]:
    for error in context.spots("error"):
        if "$ref" not in error.value:
            yield from _check_error(error)


def _check_error(error: Spot) -> Iterator[Fault]:
    code, remedy = error.value.get("code", "?"), error.value.get("remedy")
    text = remedy.get("description") if isinstance(remedy, Mapping) else None
    if not isinstance(text, str):
        yield Fault(error, f"the error code {code} has no remedy", "say what the caller should do")
        return
    if text.strip(" .").casefold() in _EMPTY:
        yield Fault(
            error.child("remedy", "description"),
            f"the remedy of {code} is {shown(text)}, which helps nobody",
            "say what the caller should do",
            at="value",
        )
    causes = error.value.get("causes")
    for cause in causes if isinstance(causes, list) else ():
        if isinstance(cause, Mapping) and cause.get("description") == text:
            yield Fault(
                error.child("remedy", "description"),
                f"the remedy of {code} repeats the cause",
                "say what the caller should do about it",
                at="value",
            )


RULE = Rule(
    id="error-remedy",
    title="Every error code says what the caller should do.",
    why="The remedy is what somebody reads at the moment of the failure; the code and its cause they have already.",
    bad="""
x-error-codes:
  QuotaExceeded.400:
    code: QuotaExceeded
    status: 400
    causes: [{description: The quota is used up.}]
    retryable: false
""",
    good="""
x-error-codes:
  QuotaExceeded.400:
    code: QuotaExceeded
    status: 400
    causes: [{description: The quota is used up.}]
    remedy: {description: Delete instances that are not needed or ask for a larger quota.}
    retryable: false
""",
    frame="components",
    severity="error",
    check=_check,
)
