"""Typed models, validators and clients for Demo \"\"\" {{ 1 }} \\."""

from __future__ import annotations

from golden_hostile_texts._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_hostile_texts._runtime.errors import ApiError as ApiError
    from golden_hostile_texts._runtime.hooks import AttemptFinished as AttemptFinished
    from golden_hostile_texts._runtime.hooks import AttemptStarted as AttemptStarted
    from golden_hostile_texts._runtime.errors import AuthenticationError as AuthenticationError
    from golden_hostile_texts._runtime.errors import BadRequestError as BadRequestError
    from golden_hostile_texts._runtime.errors import CloudError as CloudError
    from golden_hostile_texts._runtime.errors import ConflictError as ConflictError
    from golden_hostile_texts._runtime.errors import ConnectError as ConnectError
    from golden_hostile_texts._runtime.errors import ConnectTimeout as ConnectTimeout
    from golden_hostile_texts._runtime.errors import ConnectionLost as ConnectionLost
    from golden_hostile_texts._runtime.errors import CredentialsError as CredentialsError
    from golden_hostile_texts._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from golden_hostile_texts._runtime.errors import NotFoundError as NotFoundError
    from golden_hostile_texts._runtime.errors import NotModifiedError as NotModifiedError
    from golden_hostile_texts._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from golden_hostile_texts._runtime.errors import PoolTimeout as PoolTimeout
    from golden_hostile_texts._runtime.errors import ProtocolError as ProtocolError
    from golden_hostile_texts._runtime.errors import ReadTimeout as ReadTimeout
    from golden_hostile_texts._runtime.retry import RetryPolicy as RetryPolicy
    from golden_hostile_texts._runtime.errors import ServerError as ServerError
    from golden_hostile_texts._runtime.errors import TLSError as TLSError
    from golden_hostile_texts._runtime.errors import ThrottledError as ThrottledError
    from golden_hostile_texts._runtime.timeouts import Timeout as Timeout
    from golden_hostile_texts._runtime.errors import TransportError as TransportError
    from golden_hostile_texts._runtime.errors import TransportTimeout as TransportTimeout
    from golden_hostile_texts._runtime.errors import ValidationError as ValidationError
    from golden_hostile_texts._runtime.violations import Violation as Violation
    from golden_hostile_texts._runtime.errors import WriteTimeout as WriteTimeout
    from golden_hostile_texts import demo as demo
    from golden_hostile_texts._runtime.hooks import log_attempts as log_attempts
    from golden_hostile_texts._runtime.hooks import trace_attempts as trace_attempts

__all__ = [
    "ApiError",
    "AttemptFinished",
    "AttemptStarted",
    "AuthenticationError",
    "BadRequestError",
    "CloudError",
    "ConflictError",
    "ConnectError",
    "ConnectTimeout",
    "ConnectionLost",
    "CredentialsError",
    "DeadlineExceeded",
    "NotFoundError",
    "NotModifiedError",
    "PermissionDeniedError",
    "PoolTimeout",
    "ProtocolError",
    "ReadTimeout",
    "RetryPolicy",
    "ServerError",
    "TLSError",
    "ThrottledError",
    "Timeout",
    "TransportError",
    "TransportTimeout",
    "ValidationError",
    "Violation",
    "WriteTimeout",
    "demo",
    "log_attempts",
    "trace_attempts",
]

_EXPORTS = {
    "ApiError": "golden_hostile_texts._runtime.errors",
    "AttemptFinished": "golden_hostile_texts._runtime.hooks",
    "AttemptStarted": "golden_hostile_texts._runtime.hooks",
    "AuthenticationError": "golden_hostile_texts._runtime.errors",
    "BadRequestError": "golden_hostile_texts._runtime.errors",
    "CloudError": "golden_hostile_texts._runtime.errors",
    "ConflictError": "golden_hostile_texts._runtime.errors",
    "ConnectError": "golden_hostile_texts._runtime.errors",
    "ConnectTimeout": "golden_hostile_texts._runtime.errors",
    "ConnectionLost": "golden_hostile_texts._runtime.errors",
    "CredentialsError": "golden_hostile_texts._runtime.errors",
    "DeadlineExceeded": "golden_hostile_texts._runtime.errors",
    "NotFoundError": "golden_hostile_texts._runtime.errors",
    "NotModifiedError": "golden_hostile_texts._runtime.errors",
    "PermissionDeniedError": "golden_hostile_texts._runtime.errors",
    "PoolTimeout": "golden_hostile_texts._runtime.errors",
    "ProtocolError": "golden_hostile_texts._runtime.errors",
    "ReadTimeout": "golden_hostile_texts._runtime.errors",
    "RetryPolicy": "golden_hostile_texts._runtime.retry",
    "ServerError": "golden_hostile_texts._runtime.errors",
    "TLSError": "golden_hostile_texts._runtime.errors",
    "ThrottledError": "golden_hostile_texts._runtime.errors",
    "Timeout": "golden_hostile_texts._runtime.timeouts",
    "TransportError": "golden_hostile_texts._runtime.errors",
    "TransportTimeout": "golden_hostile_texts._runtime.errors",
    "ValidationError": "golden_hostile_texts._runtime.errors",
    "Violation": "golden_hostile_texts._runtime.violations",
    "WriteTimeout": "golden_hostile_texts._runtime.errors",
    "demo": "golden_hostile_texts.demo",
    "log_attempts": "golden_hostile_texts._runtime.hooks",
    "trace_attempts": "golden_hostile_texts._runtime.hooks",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
