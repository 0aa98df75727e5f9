"""Typed models, validators and clients for Demo."""

from __future__ import annotations

from golden_media._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_media._runtime.errors import ApiError as ApiError
    from golden_media._runtime.hooks import AttemptFinished as AttemptFinished
    from golden_media._runtime.hooks import AttemptStarted as AttemptStarted
    from golden_media._runtime.errors import AuthenticationError as AuthenticationError
    from golden_media._runtime.errors import BadRequestError as BadRequestError
    from golden_media._runtime.errors import CloudError as CloudError
    from golden_media._runtime.errors import ConflictError as ConflictError
    from golden_media._runtime.errors import ConnectError as ConnectError
    from golden_media._runtime.errors import ConnectTimeout as ConnectTimeout
    from golden_media._runtime.errors import ConnectionLost as ConnectionLost
    from golden_media._runtime.errors import CredentialsError as CredentialsError
    from golden_media._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from golden_media._runtime.files import File as File
    from golden_media._runtime.errors import NotFoundError as NotFoundError
    from golden_media._runtime.errors import NotModifiedError as NotModifiedError
    from golden_media._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from golden_media._runtime.errors import PoolTimeout as PoolTimeout
    from golden_media._runtime.errors import ProtocolError as ProtocolError
    from golden_media._runtime.errors import ReadTimeout as ReadTimeout
    from golden_media._runtime.retry import RetryPolicy as RetryPolicy
    from golden_media._runtime.errors import ServerError as ServerError
    from golden_media._runtime.errors import TLSError as TLSError
    from golden_media._runtime.errors import ThrottledError as ThrottledError
    from golden_media._runtime.timeouts import Timeout as Timeout
    from golden_media._runtime.errors import TransportError as TransportError
    from golden_media._runtime.errors import TransportTimeout as TransportTimeout
    from golden_media._runtime.errors import ValidationError as ValidationError
    from golden_media._runtime.violations import Violation as Violation
    from golden_media._runtime.errors import WriteTimeout as WriteTimeout
    from golden_media import demo as demo
    from golden_media._runtime.hooks import log_attempts as log_attempts
    from golden_media._runtime.hooks import trace_attempts as trace_attempts

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
    "File",
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
    "ApiError": "golden_media._runtime.errors",
    "AttemptFinished": "golden_media._runtime.hooks",
    "AttemptStarted": "golden_media._runtime.hooks",
    "AuthenticationError": "golden_media._runtime.errors",
    "BadRequestError": "golden_media._runtime.errors",
    "CloudError": "golden_media._runtime.errors",
    "ConflictError": "golden_media._runtime.errors",
    "ConnectError": "golden_media._runtime.errors",
    "ConnectTimeout": "golden_media._runtime.errors",
    "ConnectionLost": "golden_media._runtime.errors",
    "CredentialsError": "golden_media._runtime.errors",
    "DeadlineExceeded": "golden_media._runtime.errors",
    "File": "golden_media._runtime.files",
    "NotFoundError": "golden_media._runtime.errors",
    "NotModifiedError": "golden_media._runtime.errors",
    "PermissionDeniedError": "golden_media._runtime.errors",
    "PoolTimeout": "golden_media._runtime.errors",
    "ProtocolError": "golden_media._runtime.errors",
    "ReadTimeout": "golden_media._runtime.errors",
    "RetryPolicy": "golden_media._runtime.retry",
    "ServerError": "golden_media._runtime.errors",
    "TLSError": "golden_media._runtime.errors",
    "ThrottledError": "golden_media._runtime.errors",
    "Timeout": "golden_media._runtime.timeouts",
    "TransportError": "golden_media._runtime.errors",
    "TransportTimeout": "golden_media._runtime.errors",
    "ValidationError": "golden_media._runtime.errors",
    "Violation": "golden_media._runtime.violations",
    "WriteTimeout": "golden_media._runtime.errors",
    "demo": "golden_media.demo",
    "log_attempts": "golden_media._runtime.hooks",
    "trace_attempts": "golden_media._runtime.hooks",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
