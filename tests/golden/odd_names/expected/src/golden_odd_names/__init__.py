"""Typed models, validators and clients for Demo."""

from __future__ import annotations

from golden_odd_names._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_odd_names._runtime.errors import ApiError as ApiError
    from golden_odd_names._runtime.hooks import AttemptFinished as AttemptFinished
    from golden_odd_names._runtime.hooks import AttemptStarted as AttemptStarted
    from golden_odd_names._runtime.errors import AuthenticationError as AuthenticationError
    from golden_odd_names._runtime.errors import BadRequestError as BadRequestError
    from golden_odd_names._runtime.errors import CloudError as CloudError
    from golden_odd_names._runtime.errors import ConflictError as ConflictError
    from golden_odd_names._runtime.errors import ConnectError as ConnectError
    from golden_odd_names._runtime.errors import ConnectTimeout as ConnectTimeout
    from golden_odd_names._runtime.errors import ConnectionLost as ConnectionLost
    from golden_odd_names._runtime.errors import CredentialsError as CredentialsError
    from golden_odd_names._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from golden_odd_names._runtime.errors import NotFoundError as NotFoundError
    from golden_odd_names._runtime.errors import NotModifiedError as NotModifiedError
    from golden_odd_names._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from golden_odd_names._runtime.errors import PoolTimeout as PoolTimeout
    from golden_odd_names._runtime.errors import ProtocolError as ProtocolError
    from golden_odd_names._runtime.errors import ReadTimeout as ReadTimeout
    from golden_odd_names._runtime.retry import RetryPolicy as RetryPolicy
    from golden_odd_names._runtime.errors import ServerError as ServerError
    from golden_odd_names._runtime.errors import TLSError as TLSError
    from golden_odd_names._runtime.errors import ThrottledError as ThrottledError
    from golden_odd_names._runtime.timeouts import Timeout as Timeout
    from golden_odd_names._runtime.errors import TransportError as TransportError
    from golden_odd_names._runtime.errors import TransportTimeout as TransportTimeout
    from golden_odd_names._runtime.errors import ValidationError as ValidationError
    from golden_odd_names._runtime.violations import Violation as Violation
    from golden_odd_names._runtime.errors import WriteTimeout as WriteTimeout
    from golden_odd_names import demo as demo
    from golden_odd_names._runtime.hooks import log_attempts as log_attempts
    from golden_odd_names._runtime.hooks import trace_attempts as trace_attempts

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
    "ApiError": "golden_odd_names._runtime.errors",
    "AttemptFinished": "golden_odd_names._runtime.hooks",
    "AttemptStarted": "golden_odd_names._runtime.hooks",
    "AuthenticationError": "golden_odd_names._runtime.errors",
    "BadRequestError": "golden_odd_names._runtime.errors",
    "CloudError": "golden_odd_names._runtime.errors",
    "ConflictError": "golden_odd_names._runtime.errors",
    "ConnectError": "golden_odd_names._runtime.errors",
    "ConnectTimeout": "golden_odd_names._runtime.errors",
    "ConnectionLost": "golden_odd_names._runtime.errors",
    "CredentialsError": "golden_odd_names._runtime.errors",
    "DeadlineExceeded": "golden_odd_names._runtime.errors",
    "NotFoundError": "golden_odd_names._runtime.errors",
    "NotModifiedError": "golden_odd_names._runtime.errors",
    "PermissionDeniedError": "golden_odd_names._runtime.errors",
    "PoolTimeout": "golden_odd_names._runtime.errors",
    "ProtocolError": "golden_odd_names._runtime.errors",
    "ReadTimeout": "golden_odd_names._runtime.errors",
    "RetryPolicy": "golden_odd_names._runtime.retry",
    "ServerError": "golden_odd_names._runtime.errors",
    "TLSError": "golden_odd_names._runtime.errors",
    "ThrottledError": "golden_odd_names._runtime.errors",
    "Timeout": "golden_odd_names._runtime.timeouts",
    "TransportError": "golden_odd_names._runtime.errors",
    "TransportTimeout": "golden_odd_names._runtime.errors",
    "ValidationError": "golden_odd_names._runtime.errors",
    "Violation": "golden_odd_names._runtime.violations",
    "WriteTimeout": "golden_odd_names._runtime.errors",
    "demo": "golden_odd_names.demo",
    "log_attempts": "golden_odd_names._runtime.hooks",
    "trace_attempts": "golden_odd_names._runtime.hooks",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
