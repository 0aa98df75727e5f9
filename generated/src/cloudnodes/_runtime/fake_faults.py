"""Faults that a fake cloud shows on demand.

Each is written `NAME`, `NAME=VALUE`, or either with `*COUNT` behind it::

    ok              no fault
    throttle=S      429 or the documented throttling error; with S, a Retry-After of S seconds
    unavailable=S   503, with Retry-After when S is given (also: 503)
    error=CODE      a documented error by its code, such as error=QuotaExceeded
    status=NNN      an undocumented error under that HTTP status
    slow=S          the answer comes after S seconds (5)
    slow-body=S     the head comes at once, the body after S seconds (5)
    reset           the connection is reset before anything is done
    reset-after     the request is carried out, then the connection is reset
    truncated       the request is carried out, and half of the answer comes
    garbage         a body that is neither JSON nor text, under the status of a success
    html            the HTML page of a proxy, under the status of a success
    redirect=URL    307 to another host (http://192.0.2.1/)
    huge            a body of 17 MiB
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Fault", "parse_faults"]

#: The faults with what their value means: "" none, "seconds", "text".
KINDS = {
    "ok": "",
    "throttle": "seconds",
    "unavailable": "seconds",
    "error": "text",
    "status": "text",
    "slow": "seconds",
    "slow-body": "seconds",
    "reset": "",
    "reset-after": "",
    "truncated": "",
    "garbage": "",
    "html": "",
    "redirect": "text",
    "huge": "",
}
#: Faults that come before anything is done.
BEFORE = frozenset(
    {"throttle", "unavailable", "error", "status", "reset", "garbage", "html", "redirect", "huge"}
)
_ALIASES = {"503": "unavailable"}
_FAULT = re.compile(r"([a-z0-9-]+)(?:=([^*]*))?(?:\*([0-9]{1,6}))?")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its name, and its value as text, "" for none."""

    kind: str
    value: str = ""

    def seconds(self, otherwise: float) -> float:
        """The value as seconds."""
        return float(self.value) if self.value else otherwise


def parse_faults(text: str) -> list[Fault]:
    """The faults that *text* stands for; see the module.

    Raises:
        ValueError: it stands for none. The text says what there is.
    """
    match = _FAULT.fullmatch(text.strip())
    kind = _ALIASES.get(match[1], match[1]) if match else ""
    if match is None or kind not in KINDS:
        raise ValueError(f"there is no fault {text!r}; there are: {', '.join(KINDS)}")
    value = match[2] or ""
    meaning = KINDS[kind]
    if value and not meaning:
        raise ValueError(f"the fault {kind} takes no value")
    if meaning == "seconds" and value and not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", value):
        raise ValueError(f"the fault {kind} takes seconds, not {value!r}")
    if kind == "error" and not value:
        raise ValueError("the fault error takes the code of an error, as in error=QuotaExceeded")
    if kind == "status" and not re.fullmatch(r"[45][0-9][0-9]", value):
        raise ValueError("the fault status takes an HTTP status from 400 to 599")
    return [Fault(kind, value)] * int(match[3] or 1)
