"""What a client tells about its attempts, for logs, metrics and traces.

A hook is a callable that takes an event. It is called in the thread or task of the call. Events
hold no secrets: no headers, no query, no body. What a hook raises is turned into a warning, since
by then the service may have done its work.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from .errors import CloudError

__all__ = ["AttemptFinished", "AttemptStarted", "Event", "Hook", "notify"]


@dataclass(frozen=True, slots=True)
class AttemptStarted:
    """A request is about to be sent.

    Attributes:
        operation: such as "CreateCluster".
        attempt: from 1.
        method, host, path: of the HTTP request; without the query.
        headers: what a hook adds here is sent along, unsigned: `traceparent`, for instance. Headers
            that the client sets itself stay as they are.
    """

    operation: str
    attempt: int
    method: str
    host: str
    path: str
    headers: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class AttemptFinished:
    """An attempt is over.

    Attributes:
        operation, attempt: those of the event that announced it.
        seconds: how long it took.
        status: the HTTP status, or None when no answer arrived.
        request_id: the service's id of the request, or None.
        error: what it ended in, or None when it succeeded.
        retry_in: seconds until the next attempt; None when this was the last.
    """

    operation: str
    attempt: int
    seconds: float
    status: int | None
    request_id: str | None
    error: CloudError | None
    retry_in: float | None


Event: TypeAlias = AttemptStarted | AttemptFinished
Hook: TypeAlias = Callable[[Event], object]


def notify(hooks: Iterable[Hook], event: Event) -> None:
    """Pass `event` to each hook."""
    for hook in hooks:
        try:
            hook(event)
        except Exception as error:
            warnings.warn(f"a client hook failed: {type(error).__name__}: {error}", stacklevel=2)
