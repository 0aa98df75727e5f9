"""What a client tells about its attempts, for logs, metrics and traces.

A hook is a callable that takes an event. It is called in the thread or task of the call. Events
hold no secrets: no query, no body, and of headers only those of answers, secrets masked. What a
hook raises is turned into a warning, since by then the service may have done its work.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from logging import Logger

__all__ = [
    "AttemptFinished",
    "AttemptStarted",
    "Event",
    "Hook",
    "log_attempts",
    "notify",
    "trace_attempts",
]


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
        error: what it ended in, or None when it succeeded; not a `CloudError` when something else
            broke it off, such as `KeyboardInterrupt` or the cancellation of its task.
        retry_in: seconds until the next attempt; None when this was the last.
        headers: those of the answer, such as `location` and `etag`, looked up in any case; empty when
            none arrived.
    """

    operation: str
    attempt: int
    seconds: float
    status: int | None
    request_id: str | None
    error: BaseException | None
    retry_in: float | None
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


Event: TypeAlias = AttemptStarted | AttemptFinished
Hook: TypeAlias = Callable[[Event], object]


def notify(hooks: Iterable[Hook], event: Event) -> None:
    """Pass `event` to each hook."""
    for hook in hooks:
        try:
            hook(event)
        except Exception as error:
            warnings.warn(f"a client hook failed: {type(error).__name__}: {error}", stacklevel=2)


_INFO, _WARNING = 20, 30


def log_attempts(logger: Logger) -> Hook:
    """A hook that logs each attempt when it is over: an answer as INFO, anything else as WARNING.

    Args:
        logger: where to; nothing else is configured.
    """

    def hook(event: Event) -> None:
        if isinstance(event, AttemptStarted):
            return
        outcome = "no answer" if event.status is None else f"HTTP {event.status}"
        if event.error is not None:
            outcome += f", {type(event.error).__name__}"
        if event.retry_in is not None:
            outcome += f", again in {event.retry_in:.2f} s"
        logger.log(
            _INFO if event.error is None else _WARNING,
            "%s attempt %d: %s after %.3f s (request id %s)",
            event.operation,
            event.attempt,
            outcome,
            event.seconds,
            event.request_id,
        )

    return hook


def trace_attempts(
    tracer: Any, inject: Callable[[dict[str, str], Any], object] | None = None
) -> Hook:
    """A hook that makes a span of each attempt, as OpenTelemetry's conventions for HTTP clients name it.

    Args:
        tracer: an OpenTelemetry `Tracer`, or what has its `start_span`.
        inject: called with the headers to send and the span, to pass the trace on, as in
            `lambda headers, span: propagate.inject(headers, trace.set_span_in_context(span))`.
    """
    current: ContextVar[Any] = ContextVar("span")

    def hook(event: Event) -> None:
        if isinstance(event, AttemptStarted):
            span = tracer.start_span(f"{event.method} {event.operation}")
            span.set_attribute("http.request.method", event.method)
            span.set_attribute("server.address", event.host)
            span.set_attribute("url.path", event.path)
            if event.attempt > 1:
                span.set_attribute("http.request.resend_count", event.attempt - 1)
            current.set(span)
            if inject is not None:
                inject(event.headers, span)
            return
        span = current.get()
        if event.status is not None:
            span.set_attribute("http.response.status_code", event.status)
        if event.request_id is not None:
            span.set_attribute("cloud.request_id", event.request_id)
        if event.error is not None:
            span.set_attribute("error.type", type(event.error).__name__)
        span.end()

    return hook
