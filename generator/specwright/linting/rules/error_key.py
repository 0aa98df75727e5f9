"""The key of an error must tell its code and status."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context, is_component, name_of
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for error in context.spots("error"):
        code, status = error.value.get("code"), error.value.get("status")
        if not is_component(error) or not isinstance(code, str) or not isinstance(status, int):
            continue
        expected, name = f"{code}.{status}", name_of(error)
        if name != expected and not name.startswith(f"{expected}."):
            yield Fault(
                error,
                f"the entry {name!r} has the code {code!r} and the status {status}",
                f"call it {expected!r}, or mend the code or the status",
            )


RULE = Rule(
    id="error-key",
    title="The key of an error in the catalogue is its code and its status.",
    why="Operations refer to errors by key; a key that belongs to another code lists the wrong error.",
    bad="""
x-error-codes:
  QuotaExceeded.400: {code: QuotaExceded, status: 400, remedy: {description: Delete some.}}
""",
    good="""
x-error-codes:
  QuotaExceeded.400: {code: QuotaExceeded, status: 400, remedy: {description: Delete some.}}
""",
    frame="components",
    severity="error",
    check=_check,
)
