"""Typed models, validators and clients for Demo."""

from __future__ import annotations

from golden_access._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_access._runtime.errors import ApiError as ApiError
    from golden_access._runtime.security import ApiKey as ApiKey
    from golden_access._runtime.hooks import AttemptFinished as AttemptFinished
    from golden_access._runtime.hooks import AttemptStarted as AttemptStarted
    from golden_access._runtime.errors import AuthenticationError as AuthenticationError
    from golden_access._runtime.errors import BadRequestError as BadRequestError
    from golden_access._runtime.security import Basic as Basic
    from golden_access._runtime.security import Bearer as Bearer
    from golden_access._runtime.security import ClientCredentials as ClientCredentials
    from golden_access._runtime.errors import CloudError as CloudError
    from golden_access._runtime.errors import ConflictError as ConflictError
    from golden_access._runtime.errors import ConnectError as ConnectError
    from golden_access._runtime.errors import ConnectTimeout as ConnectTimeout
    from golden_access._runtime.errors import ConnectionLost as ConnectionLost
    from golden_access._runtime.errors import CredentialsError as CredentialsError
    from golden_access._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from golden_access._runtime.errors import NotFoundError as NotFoundError
    from golden_access._runtime.errors import NotModifiedError as NotModifiedError
    from golden_access._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from golden_access._runtime.errors import PoolTimeout as PoolTimeout
    from golden_access._runtime.errors import ProtocolError as ProtocolError
    from golden_access._runtime.errors import ReadTimeout as ReadTimeout
    from golden_access._runtime.retry import RetryPolicy as RetryPolicy
    from golden_access._runtime.errors import ServerError as ServerError
    from golden_access._runtime.errors import TLSError as TLSError
    from golden_access._runtime.errors import ThrottledError as ThrottledError
    from golden_access._runtime.timeouts import Timeout as Timeout
    from golden_access._runtime.errors import TransportError as TransportError
    from golden_access._runtime.errors import TransportTimeout as TransportTimeout
    from golden_access._runtime.errors import ValidationError as ValidationError
    from golden_access._runtime.violations import Violation as Violation
    from golden_access._runtime.errors import WriteTimeout as WriteTimeout
    from golden_access import demo as demo
    from golden_access._runtime.hooks import log_attempts as log_attempts
    from golden_access._runtime.hooks import trace_attempts as trace_attempts

__all__ = [
    "ApiError",
    "ApiKey",
    "AttemptFinished",
    "AttemptStarted",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "ClientCredentials",
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
    "ApiError": "golden_access._runtime.errors",
    "ApiKey": "golden_access._runtime.security",
    "AttemptFinished": "golden_access._runtime.hooks",
    "AttemptStarted": "golden_access._runtime.hooks",
    "AuthenticationError": "golden_access._runtime.errors",
    "BadRequestError": "golden_access._runtime.errors",
    "Basic": "golden_access._runtime.security",
    "Bearer": "golden_access._runtime.security",
    "ClientCredentials": "golden_access._runtime.security",
    "CloudError": "golden_access._runtime.errors",
    "ConflictError": "golden_access._runtime.errors",
    "ConnectError": "golden_access._runtime.errors",
    "ConnectTimeout": "golden_access._runtime.errors",
    "ConnectionLost": "golden_access._runtime.errors",
    "CredentialsError": "golden_access._runtime.errors",
    "DeadlineExceeded": "golden_access._runtime.errors",
    "NotFoundError": "golden_access._runtime.errors",
    "NotModifiedError": "golden_access._runtime.errors",
    "PermissionDeniedError": "golden_access._runtime.errors",
    "PoolTimeout": "golden_access._runtime.errors",
    "ProtocolError": "golden_access._runtime.errors",
    "ReadTimeout": "golden_access._runtime.errors",
    "RetryPolicy": "golden_access._runtime.retry",
    "ServerError": "golden_access._runtime.errors",
    "TLSError": "golden_access._runtime.errors",
    "ThrottledError": "golden_access._runtime.errors",
    "Timeout": "golden_access._runtime.timeouts",
    "TransportError": "golden_access._runtime.errors",
    "TransportTimeout": "golden_access._runtime.errors",
    "ValidationError": "golden_access._runtime.errors",
    "Violation": "golden_access._runtime.violations",
    "WriteTimeout": "golden_access._runtime.errors",
    "demo": "golden_access.demo",
    "log_attempts": "golden_access._runtime.hooks",
    "trace_attempts": "golden_access._runtime.hooks",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
