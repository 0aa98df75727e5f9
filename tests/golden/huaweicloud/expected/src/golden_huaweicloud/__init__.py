"""Typed models, validators and signed clients for Demo."""

from __future__ import annotations

from golden_huaweicloud._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_huaweicloud._runtime.errors import ApiError as ApiError
    from golden_huaweicloud._runtime.hooks import AttemptFinished as AttemptFinished
    from golden_huaweicloud._runtime.hooks import AttemptStarted as AttemptStarted
    from golden_huaweicloud._runtime.errors import AuthenticationError as AuthenticationError
    from golden_huaweicloud._runtime.errors import BadRequestError as BadRequestError
    from golden_huaweicloud._runtime.errors import CloudError as CloudError
    from golden_huaweicloud._runtime.errors import ConflictError as ConflictError
    from golden_huaweicloud._runtime.errors import ConnectError as ConnectError
    from golden_huaweicloud._runtime.errors import ConnectTimeout as ConnectTimeout
    from golden_huaweicloud._runtime.errors import ConnectionLost as ConnectionLost
    from golden_huaweicloud._runtime.huaweicloud import Credentials as Credentials
    from golden_huaweicloud._runtime.errors import CredentialsError as CredentialsError
    from golden_huaweicloud._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from golden_huaweicloud._runtime.errors import NotFoundError as NotFoundError
    from golden_huaweicloud._runtime.errors import NotModifiedError as NotModifiedError
    from golden_huaweicloud._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from golden_huaweicloud._runtime.errors import PoolTimeout as PoolTimeout
    from golden_huaweicloud._runtime.errors import ProtocolError as ProtocolError
    from golden_huaweicloud._runtime.errors import ReadTimeout as ReadTimeout
    from golden_huaweicloud._runtime.retry import RetryPolicy as RetryPolicy
    from golden_huaweicloud._runtime.errors import ServerError as ServerError
    from golden_huaweicloud._runtime.errors import TLSError as TLSError
    from golden_huaweicloud._runtime.errors import ThrottledError as ThrottledError
    from golden_huaweicloud._runtime.timeouts import Timeout as Timeout
    from golden_huaweicloud._runtime.huaweicloud import Token as Token
    from golden_huaweicloud._runtime.errors import TransportError as TransportError
    from golden_huaweicloud._runtime.errors import TransportTimeout as TransportTimeout
    from golden_huaweicloud._runtime.errors import ValidationError as ValidationError
    from golden_huaweicloud._runtime.violations import Violation as Violation
    from golden_huaweicloud._runtime.errors import WriteTimeout as WriteTimeout
    from golden_huaweicloud import demo as demo
    from golden_huaweicloud._runtime.hooks import log_attempts as log_attempts
    from golden_huaweicloud._runtime.hooks import trace_attempts as trace_attempts

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
    "Token",
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
    "ApiError": "golden_huaweicloud._runtime.errors",
    "AttemptFinished": "golden_huaweicloud._runtime.hooks",
    "AttemptStarted": "golden_huaweicloud._runtime.hooks",
    "AuthenticationError": "golden_huaweicloud._runtime.errors",
    "BadRequestError": "golden_huaweicloud._runtime.errors",
    "CloudError": "golden_huaweicloud._runtime.errors",
    "ConflictError": "golden_huaweicloud._runtime.errors",
    "ConnectError": "golden_huaweicloud._runtime.errors",
    "ConnectTimeout": "golden_huaweicloud._runtime.errors",
    "ConnectionLost": "golden_huaweicloud._runtime.errors",
    "Credentials": "golden_huaweicloud._runtime.huaweicloud",
    "CredentialsError": "golden_huaweicloud._runtime.errors",
    "DeadlineExceeded": "golden_huaweicloud._runtime.errors",
    "NotFoundError": "golden_huaweicloud._runtime.errors",
    "NotModifiedError": "golden_huaweicloud._runtime.errors",
    "PermissionDeniedError": "golden_huaweicloud._runtime.errors",
    "PoolTimeout": "golden_huaweicloud._runtime.errors",
    "ProtocolError": "golden_huaweicloud._runtime.errors",
    "ReadTimeout": "golden_huaweicloud._runtime.errors",
    "RetryPolicy": "golden_huaweicloud._runtime.retry",
    "ServerError": "golden_huaweicloud._runtime.errors",
    "TLSError": "golden_huaweicloud._runtime.errors",
    "ThrottledError": "golden_huaweicloud._runtime.errors",
    "Timeout": "golden_huaweicloud._runtime.timeouts",
    "Token": "golden_huaweicloud._runtime.huaweicloud",
    "TransportError": "golden_huaweicloud._runtime.errors",
    "TransportTimeout": "golden_huaweicloud._runtime.errors",
    "ValidationError": "golden_huaweicloud._runtime.errors",
    "Violation": "golden_huaweicloud._runtime.violations",
    "WriteTimeout": "golden_huaweicloud._runtime.errors",
    "demo": "golden_huaweicloud.demo",
    "log_attempts": "golden_huaweicloud._runtime.hooks",
    "trace_attempts": "golden_huaweicloud._runtime.hooks",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
