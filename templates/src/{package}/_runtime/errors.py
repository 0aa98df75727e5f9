"""Every exception that a client raises, in one tree.

::

    CloudError                      whatever goes wrong
    ├── ApiError                    the service answered with an error
    │   ├── NotModifiedError        304: what the caller has is still good
    │   ├── BadRequestError         400, and any 4xx that has no class of its own
    │   ├── AuthenticationError     401
    │   ├── PermissionDeniedError   403
    │   ├── NotFoundError           404
    │   ├── ConflictError           409
    │   ├── ThrottledError          429, and codes that start with "Throttling"
    │   └── ServerError             5xx
    │       └── (under these: one generated class per documented code)
    ├── TransportError              no answer arrived
    │   ├── ConnectError            no connection could be made (name, network, refused, proxy)
    │   ├── TLSError                the server's identity could not be established
    │   ├── ConnectionLost          the connection broke before the whole answer was there
    │   ├── TransportTimeout        also a builtin TimeoutError
    │   │   ├── ConnectTimeout
    │   │   ├── WriteTimeout
    │   │   ├── ReadTimeout
    │   │   └── PoolTimeout
    │   └── DeadlineExceeded        the time for the whole call is over; also a builtin TimeoutError
    ├── ProtocolError               an answer that is not the documented one
    ├── ValidationError             the request is wrong; nothing was sent; also a ValueError
    └── CredentialsError            credentials are missing or malformed; also a ValueError

All of them can be pickled, and none holds a credential or a secret member of the request.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .violations import Violation

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "CloudError",
    "ConflictError",
    "ConnectError",
    "ConnectTimeout",
    "ConnectionLost",
    "CredentialsError",
    "DeadlineExceeded",
    "ErrorCase",
    "ErrorCatalogue",
    "NotFoundError",
    "NotModifiedError",
    "PermissionDeniedError",
    "PoolTimeout",
    "ProtocolError",
    "ReadTimeout",
    "ServerError",
    "TLSError",
    "ThrottledError",
    "TransportError",
    "TransportTimeout",
    "ValidationError",
    "WriteTimeout",
    "family_of",
]


def _rebuild(kind: type[CloudError], args: tuple[Any, ...], state: dict[str, Any]) -> CloudError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class CloudError(Exception):
    """The root of the tree: whatever a client or a validator raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Constructors take keywords, which the default protocol cannot replay.
        return _rebuild, (type(self), self.args, dict(self.__dict__))


class ApiError(CloudError):
    """The service refused the request, failed to carry it out, or has nothing new to tell.

    Attributes:
        code: the service's error code, such as "QuotaExceeded"; "" when the answer names none.
        status: the HTTP status.
        request_id: what to quote to the vendor's support; None when the answer names none.
        message: the service's own words.
        causes, causes_zh: what can be behind it, from the catalogue of documented errors.
        remedy, remedy_zh: what to do about it, from the catalogue; None when it says nothing.
        retryable: whether the same request may succeed later without being changed.
        retry_after: seconds that the service asks to wait, or None.
        operation: the operation that was called, such as "CreateCluster".
        body: what the answer holds: decoded JSON, else text, else bytes; None when it is empty. Secrets
            of the request are masked.
        headers: those of the answer, looked up in any case; secrets of the request are masked.
    """

    def __init__(
        self,
        message: str = "",
        *,
        code: str = "",
        status: int = 0,
        request_id: str | None = None,
        causes: Sequence[str] = (),
        causes_zh: Sequence[str] = (),
        remedy: str | None = None,
        remedy_zh: str | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        operation: str = "",
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status
        self.request_id = request_id
        self.causes = tuple(causes)
        self.causes_zh = tuple(causes_zh)
        self.remedy = remedy
        self.remedy_zh = remedy_zh
        self.retryable = retryable
        self.retry_after = retry_after
        self.operation = operation
        self.body = body
        self.headers: Mapping[str, str] = headers if headers is not None else {}

    def __str__(self) -> str:
        subject = " ".join(
            part for part in (self.operation, f"HTTP {self.status}", self.code) if part
        )
        text = f"{subject}: {self.message}" if self.message else subject
        if self.remedy:
            text += f" | remedy: {self.remedy}"
        return f"{text} (request id {self.request_id})" if self.request_id else text


class NotModifiedError(ApiError):
    """304: what the request asks about is as it was when the caller last read it, so that no reply comes."""


class BadRequestError(ApiError):
    """400: the service found the request wrong. Also any 4xx that has no class of its own."""


class AuthenticationError(ApiError):
    """401: the service does not know who is calling."""


class PermissionDeniedError(ApiError):
    """403: the caller may not do this, or not at this time."""


class NotFoundError(ApiError):
    """404: something that the request names does not exist."""


class ConflictError(ApiError):
    """409: the request contradicts the present state of a resource."""


class ThrottledError(ApiError):
    """429, or a code that starts with "Throttling": too many calls; nothing was done."""


class ServerError(ApiError):
    """5xx: the service failed; whether anything was done is not known."""


class TransportError(CloudError):
    """No answer arrived.

    Attributes:
        request_sent: False when the service cannot have received the request, so that sending it
            again is safe; True when that is not known.
        operation: the operation that was called.
    """

    request_sent: bool = True

    def __init__(self, message: str = "", *, operation: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation

    def __str__(self) -> str:
        return f"{self.operation}: {self.message}" if self.operation else self.message


class ConnectError(TransportError):
    """No connection could be made: unknown host, refused, unreachable, or a proxy in the way."""

    request_sent = False


class TLSError(TransportError):
    """The TLS handshake failed, most often because a certificate could not be verified."""

    request_sent = False


class ConnectionLost(TransportError):
    """The connection broke after sending began and before the whole answer was there."""


class TransportTimeout(TransportError, TimeoutError):
    """One phase of an attempt took longer than its limit."""


class ConnectTimeout(TransportTimeout):
    """Connecting, TLS included, took longer than its limit."""

    request_sent = False


class WriteTimeout(TransportTimeout):
    """Sending a part of the request took longer than its limit."""


class ReadTimeout(TransportTimeout):
    """Waiting for a part of the answer took longer than its limit."""


class PoolTimeout(TransportTimeout):
    """No connection of the pool became free within the limit."""

    request_sent = False


class DeadlineExceeded(TransportError, TimeoutError):
    """The time for the whole call, all attempts and pauses included, is over.

    Attributes:
        attempts: how many attempts were begun.
        last_error: what ended the attempt before this one, or None.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str = "",
        attempts: int = 0,
        last_error: CloudError | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.attempts = attempts
        self.last_error = last_error


class ProtocolError(CloudError):
    """An answer that is not the documented one: HTML of a proxy, a redirect, truncated JSON.

    Attributes:
        status: the HTTP status; 0 where none is known, as of an answer that is not HTTP.
        request_id: the service's id of the request, or None.
        body_start: the first bytes of the body, at most 200, secrets of the request masked; empty where
            nothing of it is known.
        operation: the operation that was called.
        headers: those of the answer, looked up in any case, such as the `Location` of a redirect; secrets of
            the request are masked.
        body: the decoded JSON of the answer, or its text, or its bytes where it is neither; None where nothing of it
            is known. Secrets of the request are masked.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        request_id: str | None = None,
        body_start: bytes = b"",
        operation: str = "",
        headers: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.request_id = request_id
        self.body_start = body_start
        self.operation = operation
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.body = body

    def __str__(self) -> str:
        subject = (self.operation, f"HTTP {self.status}" if self.status else "", self.message)
        text = ": ".join(filter(None, subject))
        if self.body_start:
            text += f"; the body starts with {self.body_start!r}"
        return f"{text} (request id {self.request_id})" if self.request_id else text


class ValidationError(CloudError, ValueError):
    """The request breaks documented rules; nothing was sent.

    Attributes:
        violations: everything that was found, warnings included, in document order.
    """

    def __init__(self, violations: Sequence[Violation]) -> None:
        self.violations: tuple[Violation, ...] = tuple(violations)
        super().__init__(_count(self.violations))

    def __str__(self) -> str:
        return "\n".join(
            [_count(self.violations), *(f"  {violation}" for violation in self.violations)]
        )


class CredentialsError(CloudError, ValueError):
    """Credentials are missing or malformed. The text names what and where, never a value."""


def _count(violations: Sequence[Violation]) -> str:
    errors = sum(violation.severity == "error" for violation in violations)
    return f"the request has {errors} error" + ("" if errors == 1 else "s")


_FAMILIES: Mapping[int, type[ApiError]] = {
    304: NotModifiedError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: ThrottledError,
}


def family_of(code: str, status: int) -> type[ApiError]:
    """The class for an error that no catalogue describes.

    Args:
        code: the service's error code, or "".
        status: the HTTP status: 304, or 400 or more.
    """
    if code.startswith("Throttling"):
        return ThrottledError
    if status >= 500:
        return ServerError
    return _FAMILIES.get(status, BadRequestError)


@dataclass(frozen=True, slots=True)
class ErrorCase:
    """One documented way to fail: a code under a status, with its causes and remedy.

    A code may stand under several statuses, and several times under one with different causes. The
    class of a code that stands under several statuses derives from the family of each. `retryable`
    None means that nothing is said, so that the family decides.
    """

    code: str
    status: int
    error: type[ApiError]
    causes: tuple[str, ...] = ()
    causes_zh: tuple[str, ...] = ()
    remedy: str | None = None
    remedy_zh: str | None = None
    retryable: bool | None = None


class ErrorCatalogue:
    """The documented errors of a service or an operation: from (code, status) to an exception."""

    __slots__ = ("_by_code", "_by_code_and_status")

    def __init__(self, cases: Sequence[ErrorCase] = ()) -> None:
        self._by_code: dict[str, list[ErrorCase]] = {}
        self._by_code_and_status: dict[tuple[str, int], list[ErrorCase]] = {}
        for case in cases:
            self._by_code.setdefault(case.code, []).append(case)
            self._by_code_and_status.setdefault((case.code, case.status), []).append(case)

    def cases(self, code: str, status: int) -> tuple[ErrorCase, ...]:
        """The cases of `code` under `status`; of `code` under any status when that one is new."""
        exact = self._by_code_and_status.get((code, status))
        return tuple(exact if exact is not None else self._by_code.get(code, ()))

    def error(
        self,
        *,
        code: str,
        status: int,
        message: str,
        request_id: str | None,
        retry_after: float | None = None,
        operation: str = "",
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> ApiError:
        """The exception to raise for an error answer: the class of its code, else of its status."""
        cases = self.cases(code, status)
        family = family_of(code, status)
        kind = cases[0].error if cases else family
        return kind(
            message,
            code=code,
            status=status,
            request_id=request_id,
            causes=_distinct(text for case in cases for text in case.causes),
            causes_zh=_distinct(text for case in cases for text in case.causes_zh),
            remedy=" ".join(_distinct(case.remedy for case in cases)) or None,
            remedy_zh=" ".join(_distinct(case.remedy_zh for case in cases)) or None,
            retryable=_retryable(cases, family),
            retry_after=retry_after,
            operation=operation,
            body=body,
            headers=headers,
        )


def _distinct(texts: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))


def _retryable(cases: Sequence[ErrorCase], family: type[ApiError]) -> bool:
    stated = [case.retryable for case in cases if case.retryable is not None]
    return all(stated) if stated else issubclass(family, (ThrottledError, ServerError))
