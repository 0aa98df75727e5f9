"""Typed models, validators and signed clients for Demo."""

from __future__ import annotations

from golden_roa._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_roa._runtime.errors import ApiError as ApiError
    from golden_roa._runtime.hooks import AttemptFinished as AttemptFinished
    from golden_roa._runtime.hooks import AttemptStarted as AttemptStarted
    from golden_roa._runtime.errors import AuthenticationError as AuthenticationError
    from golden_roa._runtime.errors import BadRequestError as BadRequestError
    from golden_roa._runtime.errors import CloudError as CloudError
    from golden_roa._runtime.errors import ConflictError as ConflictError
    from golden_roa._runtime.errors import ConnectError as ConnectError
    from golden_roa._runtime.errors import ConnectTimeout as ConnectTimeout
    from golden_roa._runtime.errors import ConnectionLost as ConnectionLost
    from golden_roa._runtime.aliyun import Credentials as Credentials
    from golden_roa._runtime.errors import CredentialsError as CredentialsError
    from golden_roa._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from golden_roa._runtime.errors import NotFoundError as NotFoundError
    from golden_roa._runtime.errors import NotModifiedError as NotModifiedError
    from golden_roa._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from golden_roa._runtime.errors import PoolTimeout as PoolTimeout
    from golden_roa._runtime.errors import ProtocolError as ProtocolError
    from golden_roa._runtime.errors import ReadTimeout as ReadTimeout
    from golden_roa._runtime.retry import RetryPolicy as RetryPolicy
    from golden_roa._runtime.errors import ServerError as ServerError
    from golden_roa._runtime.errors import TLSError as TLSError
    from golden_roa._runtime.errors import ThrottledError as ThrottledError
    from golden_roa._runtime.timeouts import Timeout as Timeout
    from golden_roa._runtime.errors import TransportError as TransportError
    from golden_roa._runtime.errors import TransportTimeout as TransportTimeout
    from golden_roa._runtime.errors import ValidationError as ValidationError
    from golden_roa._runtime.violations import Violation as Violation
    from golden_roa._runtime.errors import WriteTimeout as WriteTimeout
    from golden_roa import demo as demo
    from golden_roa._runtime.hooks import log_attempts as log_attempts
    from golden_roa._runtime.hooks import trace_attempts as trace_attempts
    from golden_roa._runtime.aliyun import vendor_credentials as vendor_credentials

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
    "Credentials",
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
    "vendor_credentials",
]

_EXPORTS = {
    "ApiError": "golden_roa._runtime.errors",
    "AttemptFinished": "golden_roa._runtime.hooks",
    "AttemptStarted": "golden_roa._runtime.hooks",
    "AuthenticationError": "golden_roa._runtime.errors",
    "BadRequestError": "golden_roa._runtime.errors",
    "CloudError": "golden_roa._runtime.errors",
    "ConflictError": "golden_roa._runtime.errors",
    "ConnectError": "golden_roa._runtime.errors",
    "ConnectTimeout": "golden_roa._runtime.errors",
    "ConnectionLost": "golden_roa._runtime.errors",
    "Credentials": "golden_roa._runtime.aliyun",
    "CredentialsError": "golden_roa._runtime.errors",
    "DeadlineExceeded": "golden_roa._runtime.errors",
    "NotFoundError": "golden_roa._runtime.errors",
    "NotModifiedError": "golden_roa._runtime.errors",
    "PermissionDeniedError": "golden_roa._runtime.errors",
    "PoolTimeout": "golden_roa._runtime.errors",
    "ProtocolError": "golden_roa._runtime.errors",
    "ReadTimeout": "golden_roa._runtime.errors",
    "RetryPolicy": "golden_roa._runtime.retry",
    "ServerError": "golden_roa._runtime.errors",
    "TLSError": "golden_roa._runtime.errors",
    "ThrottledError": "golden_roa._runtime.errors",
    "Timeout": "golden_roa._runtime.timeouts",
    "TransportError": "golden_roa._runtime.errors",
    "TransportTimeout": "golden_roa._runtime.errors",
    "ValidationError": "golden_roa._runtime.errors",
    "Violation": "golden_roa._runtime.violations",
    "WriteTimeout": "golden_roa._runtime.errors",
    "demo": "golden_roa.demo",
    "log_attempts": "golden_roa._runtime.hooks",
    "trace_attempts": "golden_roa._runtime.hooks",
    "vendor_credentials": "golden_roa._runtime.aliyun",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
