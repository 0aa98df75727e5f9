"""One call of an operation, across its attempts: what sync and async clients have in common.

A call does no input or output. A client asks it for an attempt, carries that out, and hands back
the answer or the error; the call says what is next.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import ApiError, CloudError, DeadlineExceeded, ProtocolError, TransportTimeout
from .hooks import AttemptFinished, AttemptStarted, Hook, notify
from .plan import Operation
from .redaction import redact_headers, secret_values
from .replies import Answer, is_success, read_answer, request_id_of
from .retry import RetryPolicy
from .timeouts import Deadline, Timeout
from .wire import WireRequest

if TYPE_CHECKING:
    from .tokens import Grant, Token

__all__ = ["DEFAULT_SOURCES", "Attempt", "Call", "Settings", "Sources"]

Reply = TypeVar("Reply")

_IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


def _nonce() -> str:
    return os.urandom(16).hex()


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a client gets time and chance from; replaced in tests.

    Attributes:
        clock: seconds since the epoch, for signatures.
        monotonic: seconds on a clock that is never set, for deadlines.
        nonce: a text that no other request has.
    """

    clock: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic
    nonce: Callable[[], str] = _nonce


#: The real clocks, and nonces that nobody can guess.
DEFAULT_SOURCES = Sources()


@dataclass(frozen=True, slots=True)
class Settings:
    """How a client carries out calls: what all calls of a client have in common."""

    retry: RetryPolicy
    timeout: Timeout
    hooks: tuple[Hook, ...]
    sources: Sources


@dataclass(slots=True)
class Attempt:
    """One attempt of a call.

    Attributes:
        number: from 1.
        started: when it began, on the monotonic clock.
        phases: limits of its phases, in seconds.
        remaining: seconds that are left for the whole call, or None for no limit.
        extra_headers: what hooks added.
        credentials: what it is signed with.
        request: what is sent, before it is signed.
        token: the access token that the credentials were exchanged for, if any.
        endpoint: what is being asked for a token, as errors name it; None while the service itself is asked.
        status, request_id, headers: what the answer said, once there is one, for hooks.
    """

    number: int
    started: float
    phases: dict[str, float | None]
    remaining: float | None
    extra_headers: dict[str, str]
    request: WireRequest
    credentials: Any = None
    token: Token | None = None
    endpoint: str | None = None
    status: int | None = None
    request_id: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


class Call(Generic[Reply]):
    """One call: its request, how often it was tried, and when its time is over."""

    def __init__(
        self,
        operation: Operation[Reply],
        arguments: Mapping[str, Any],
        request: WireRequest,
        host: str,
        settings: Settings,
    ) -> None:
        self.operation = operation
        self.request = request
        self.host = host
        self._arguments = arguments
        self._retry = settings.retry
        self._hooks = settings.hooks
        self._sources = settings.sources
        self._deadline = Deadline.after(settings.timeout, self._sources.monotonic())
        self._attempts = 0
        self._last_error: CloudError | None = None

    def begin(self) -> Attempt:
        """The next attempt.

        Raises:
            DeadlineExceeded: there is no time left for one.
        """
        now = self._sources.monotonic()
        remaining = self._deadline.remaining(now)
        if remaining is not None and remaining <= 0:
            raise self.deadline_exceeded()
        self._attempts += 1
        phases = self._deadline.phases(now)
        return Attempt(self._attempts, now, phases, remaining, {}, self.request)

    def announce(self, attempt: Attempt) -> None:
        """Tell the hooks that an attempt is about to be sent."""
        if not self._hooks:
            return
        request = self.request
        event = AttemptStarted(
            self.operation.id,
            attempt.number,
            request.method,
            self.host,
            request.path,
            attempt.extra_headers,
        )
        notify(self._hooks, event)

    def signed_headers(self, attempt: Attempt) -> list[tuple[str, str]]:
        """The headers of the protocol: those of the request, and those that sign it now."""
        protocol, sources, request = self.operation.protocol, self._sources, attempt.request
        if attempt.credentials is None:
            return list(request.headers)
        signing = protocol.sign(
            request, self.host, attempt.credentials, sources.clock(), sources.nonce()
        )
        return [*request.headers, *signing]

    def grant(self, attempt: Attempt) -> Grant | None:
        """What an access token has to be asked for with; None when the credentials need none.

        Raises:
            CredentialsError: they are not what the operation needs.
        """
        if not self.operation.security:
            return None
        from .security import choose
        from .tokens import grant_of

        return grant_of(choose(self.operation, attempt.credentials))

    def good_token(self, tokens: Mapping[Grant, Token], grant: Grant) -> Token | None:
        """The token for *grant*, unless there is none, or its time is over."""
        token = tokens.get(grant)
        return token if token and token.expires > self._sources.monotonic() else None

    def authorize(self, attempt: Attempt, token: Token | None) -> None:
        """Put the credentials of an attempt where the operation's security wants them."""
        attempt.token = token
        if self.operation.security:
            from .security import authorized, choose

            chosen = choose(self.operation, attempt.credentials)
            attempt.request = authorized(self.request, chosen, token)

    def read_token(
        self, attempt: Attempt, status: int, headers: Mapping[str, str], body: bytes
    ) -> Token:
        """The access token that the endpoint of an attempt answered with.

        Raises:
            ApiError, ProtocolError, CredentialsError: it gave none, or none that can be sent.
        """
        from .tokens import read_token

        answer = self._answer(attempt, status, headers, body)
        endpoint = attempt.endpoint or ""
        token = read_token(self.operation, answer, endpoint, self._sources.monotonic())
        attempt.endpoint = None
        return token

    def check_time(self) -> None:
        """Called while an answer arrives.

        Raises:
            DeadlineExceeded: the time for the whole call is over.
        """
        remaining = self._deadline.remaining(self._sources.monotonic())
        if remaining is not None and remaining <= 0:
            raise self.deadline_exceeded()

    def deadline_exceeded(self) -> DeadlineExceeded:
        """The error to raise when the time for the whole call is over."""
        total = self._deadline.timeout.total
        return DeadlineExceeded(
            f"not done after {total:g} s and {self._attempts} attempt"
            + ("" if self._attempts == 1 else "s"),
            operation=self.operation.id,
            attempts=self._attempts,
            last_error=self._last_error,
        )

    def secrets(self, attempt: Attempt) -> Iterable[str]:
        """What no text may show: secret members of the request, and parts of the credentials."""
        return _Secrets(self.operation, self._arguments, attempt)

    def _answer(
        self, attempt: Attempt, status: int, headers: Mapping[str, str], body: bytes
    ) -> Answer:
        return Answer(status, headers, body, self.secrets(attempt), self._sources.clock())

    def reply(
        self, attempt: Attempt, status: int, headers: Mapping[str, str], body: bytes
    ) -> Reply:
        """The reply that the answer of an attempt holds.

        Raises:
            ApiError, ProtocolError: it holds none.
        """
        self._note(attempt, status, headers)
        reply = read_answer(self.operation, self._answer(attempt, status, headers, body))
        self._finished(attempt, None, None)
        return reply

    def is_reply(self, status: int) -> bool:
        """Whether an answer of that status holds a reply."""
        return is_success(self.operation, status)

    def opened(self, attempt: Attempt, status: int, headers: Mapping[str, str]) -> None:
        """Tell the hooks that the reply of an attempt begins to arrive."""
        self._note(attempt, status, headers)
        self._finished(attempt, None, None)

    def _note(self, attempt: Attempt, status: int, headers: Mapping[str, str]) -> None:
        """Keep what hooks are told of an answer."""
        if self._hooks:
            attempt.status, attempt.request_id = status, request_id_of(headers)
            attempt.headers = redact_headers(headers, self.secrets(attempt))

    def pause_after(self, attempt: Attempt, error: CloudError) -> float | None:
        """Seconds to wait before the next attempt; None when `error` is final."""
        self._last_error = error
        # As long as it waits for a token, nothing of the call itself was sent.
        idempotent = attempt.endpoint is not None or self._is_idempotent()
        pause = self._retry.pause(error, attempt.number, idempotent=idempotent)
        remaining = self._deadline.remaining(self._sources.monotonic())
        if pause is not None and remaining is not None and pause >= remaining:
            pause = None
        self._finished(attempt, error, pause)
        return pause

    def broken_off(self, attempt: Attempt, error: BaseException) -> None:
        """Tell the hooks that something else than an answer or a fault ended an attempt."""
        self._finished(attempt, error, None)

    def final(self, error: CloudError) -> CloudError:
        """The error to raise in the end: a phase that the deadline cut short is the deadline."""
        remaining = self._deadline.remaining(self._sources.monotonic())
        if isinstance(error, TransportTimeout) and remaining is not None and remaining <= 0:
            return self.deadline_exceeded()
        return error

    def _is_idempotent(self) -> bool:
        token = self.operation.idempotency_token
        if token is not None and self._arguments.get(token):
            return True
        return self.operation.method in _IDEMPOTENT_METHODS

    def _finished(
        self, attempt: Attempt, error: BaseException | None, retry_in: float | None
    ) -> None:
        if not self._hooks:
            return
        status, request_id = attempt.status, attempt.request_id
        if isinstance(error, (ApiError, ProtocolError)):
            status, request_id = error.status or status, error.request_id or request_id
        seconds = self._sources.monotonic() - attempt.started
        event = AttemptFinished(
            self.operation.id,
            attempt.number,
            seconds,
            status,
            request_id,
            error,
            retry_in,
            attempt.headers,
        )
        notify(self._hooks, event)


class _Secrets:
    """The secrets of a request, its credentials and its token, looked up only when an error needs them."""

    __slots__ = ("_arguments", "_attempt", "_operation")

    def __init__(
        self, operation: Operation[Any], arguments: Mapping[str, Any], attempt: Attempt
    ) -> None:
        self._operation = operation
        self._arguments = arguments
        self._attempt = attempt

    def __iter__(self) -> Iterator[str]:
        operation, attempt = self._operation, self._attempt
        yield from secret_values(self._arguments, operation.secrets)
        if attempt.credentials is not None:
            yield from operation.protocol.secrets_of(attempt.credentials)
        if attempt.token is not None:
            yield attempt.token.value
