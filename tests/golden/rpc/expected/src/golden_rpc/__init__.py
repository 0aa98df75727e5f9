"""Typed models, validators and signed clients for Demo."""

from __future__ import annotations

from golden_rpc._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_rpc._runtime.errors import ApiError as ApiError
    from golden_rpc._runtime.hooks import AttemptFinished as AttemptFinished
    from golden_rpc._runtime.hooks import AttemptStarted as AttemptStarted
    from golden_rpc._runtime.errors import AuthenticationError as AuthenticationError
    from golden_rpc._runtime.errors import BadRequestError as BadRequestError
    from golden_rpc._runtime.errors import CloudError as CloudError
    from golden_rpc._runtime.errors import ConflictError as ConflictError
    from golden_rpc._runtime.errors import ConnectError as ConnectError
    from golden_rpc._runtime.errors import ConnectTimeout as ConnectTimeout
    from golden_rpc._runtime.errors import ConnectionLost as ConnectionLost
    from golden_rpc._runtime.aliyun import Credentials as Credentials
    from golden_rpc._runtime.errors import CredentialsError as CredentialsError
    from golden_rpc._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from golden_rpc._runtime.errors import NotFoundError as NotFoundError
    from golden_rpc._runtime.errors import NotModifiedError as NotModifiedError
    from golden_rpc._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from golden_rpc._runtime.errors import PoolTimeout as PoolTimeout
    from golden_rpc._runtime.errors import ProtocolError as ProtocolError
    from golden_rpc._runtime.errors import ReadTimeout as ReadTimeout
    from golden_rpc._runtime.retry import RetryPolicy as RetryPolicy
    from golden_rpc._runtime.errors import ServerError as ServerError
    from golden_rpc._runtime.errors import TLSError as TLSError
    from golden_rpc._runtime.errors import ThrottledError as ThrottledError
    from golden_rpc._runtime.timeouts import Timeout as Timeout
    from golden_rpc._runtime.errors import TransportError as TransportError
    from golden_rpc._runtime.errors import TransportTimeout as TransportTimeout
    from golden_rpc._runtime.errors import ValidationError as ValidationError
    from golden_rpc._runtime.violations import Violation as Violation
    from golden_rpc._runtime.errors import WriteTimeout as WriteTimeout
    from golden_rpc import demo as demo
    from golden_rpc._runtime.hooks import log_attempts as log_attempts
    from golden_rpc._runtime.hooks import trace_attempts as trace_attempts
    from golden_rpc._runtime.aliyun import vendor_credentials as vendor_credentials

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
    "ApiError": "golden_rpc._runtime.errors",
    "AttemptFinished": "golden_rpc._runtime.hooks",
    "AttemptStarted": "golden_rpc._runtime.hooks",
    "AuthenticationError": "golden_rpc._runtime.errors",
    "BadRequestError": "golden_rpc._runtime.errors",
    "CloudError": "golden_rpc._runtime.errors",
    "ConflictError": "golden_rpc._runtime.errors",
    "ConnectError": "golden_rpc._runtime.errors",
    "ConnectTimeout": "golden_rpc._runtime.errors",
    "ConnectionLost": "golden_rpc._runtime.errors",
    "Credentials": "golden_rpc._runtime.aliyun",
    "CredentialsError": "golden_rpc._runtime.errors",
    "DeadlineExceeded": "golden_rpc._runtime.errors",
    "NotFoundError": "golden_rpc._runtime.errors",
    "NotModifiedError": "golden_rpc._runtime.errors",
    "PermissionDeniedError": "golden_rpc._runtime.errors",
    "PoolTimeout": "golden_rpc._runtime.errors",
    "ProtocolError": "golden_rpc._runtime.errors",
    "ReadTimeout": "golden_rpc._runtime.errors",
    "RetryPolicy": "golden_rpc._runtime.retry",
    "ServerError": "golden_rpc._runtime.errors",
    "TLSError": "golden_rpc._runtime.errors",
    "ThrottledError": "golden_rpc._runtime.errors",
    "Timeout": "golden_rpc._runtime.timeouts",
    "TransportError": "golden_rpc._runtime.errors",
    "TransportTimeout": "golden_rpc._runtime.errors",
    "ValidationError": "golden_rpc._runtime.errors",
    "Violation": "golden_rpc._runtime.violations",
    "WriteTimeout": "golden_rpc._runtime.errors",
    "demo": "golden_rpc.demo",
    "log_attempts": "golden_rpc._runtime.hooks",
    "trace_attempts": "golden_rpc._runtime.hooks",
    "vendor_credentials": "golden_rpc._runtime.aliyun",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
