"""Typed models, validators and clients for Demo."""

from __future__ import annotations

from golden_maps_and_all_of._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_maps_and_all_of._runtime.errors import ApiError as ApiError
    from golden_maps_and_all_of._runtime.hooks import AttemptFinished as AttemptFinished
    from golden_maps_and_all_of._runtime.hooks import AttemptStarted as AttemptStarted
    from golden_maps_and_all_of._runtime.errors import AuthenticationError as AuthenticationError
    from golden_maps_and_all_of._runtime.errors import BadRequestError as BadRequestError
    from golden_maps_and_all_of._runtime.errors import CloudError as CloudError
    from golden_maps_and_all_of._runtime.errors import ConflictError as ConflictError
    from golden_maps_and_all_of._runtime.errors import ConnectError as ConnectError
    from golden_maps_and_all_of._runtime.errors import ConnectTimeout as ConnectTimeout
    from golden_maps_and_all_of._runtime.errors import ConnectionLost as ConnectionLost
    from golden_maps_and_all_of._runtime.errors import CredentialsError as CredentialsError
    from golden_maps_and_all_of._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from golden_maps_and_all_of._runtime.errors import NotFoundError as NotFoundError
    from golden_maps_and_all_of._runtime.errors import NotModifiedError as NotModifiedError
    from golden_maps_and_all_of._runtime.errors import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from golden_maps_and_all_of._runtime.errors import PoolTimeout as PoolTimeout
    from golden_maps_and_all_of._runtime.errors import ProtocolError as ProtocolError
    from golden_maps_and_all_of._runtime.errors import ReadTimeout as ReadTimeout
    from golden_maps_and_all_of._runtime.retry import RetryPolicy as RetryPolicy
    from golden_maps_and_all_of._runtime.errors import ServerError as ServerError
    from golden_maps_and_all_of._runtime.errors import TLSError as TLSError
    from golden_maps_and_all_of._runtime.errors import ThrottledError as ThrottledError
    from golden_maps_and_all_of._runtime.timeouts import Timeout as Timeout
    from golden_maps_and_all_of._runtime.errors import TransportError as TransportError
    from golden_maps_and_all_of._runtime.errors import TransportTimeout as TransportTimeout
    from golden_maps_and_all_of._runtime.errors import ValidationError as ValidationError
    from golden_maps_and_all_of._runtime.violations import Violation as Violation
    from golden_maps_and_all_of._runtime.errors import WriteTimeout as WriteTimeout
    from golden_maps_and_all_of import demo as demo
    from golden_maps_and_all_of._runtime.hooks import log_attempts as log_attempts
    from golden_maps_and_all_of._runtime.hooks import trace_attempts as trace_attempts

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
    "ApiError": "golden_maps_and_all_of._runtime.errors",
    "AttemptFinished": "golden_maps_and_all_of._runtime.hooks",
    "AttemptStarted": "golden_maps_and_all_of._runtime.hooks",
    "AuthenticationError": "golden_maps_and_all_of._runtime.errors",
    "BadRequestError": "golden_maps_and_all_of._runtime.errors",
    "CloudError": "golden_maps_and_all_of._runtime.errors",
    "ConflictError": "golden_maps_and_all_of._runtime.errors",
    "ConnectError": "golden_maps_and_all_of._runtime.errors",
    "ConnectTimeout": "golden_maps_and_all_of._runtime.errors",
    "ConnectionLost": "golden_maps_and_all_of._runtime.errors",
    "CredentialsError": "golden_maps_and_all_of._runtime.errors",
    "DeadlineExceeded": "golden_maps_and_all_of._runtime.errors",
    "NotFoundError": "golden_maps_and_all_of._runtime.errors",
    "NotModifiedError": "golden_maps_and_all_of._runtime.errors",
    "PermissionDeniedError": "golden_maps_and_all_of._runtime.errors",
    "PoolTimeout": "golden_maps_and_all_of._runtime.errors",
    "ProtocolError": "golden_maps_and_all_of._runtime.errors",
    "ReadTimeout": "golden_maps_and_all_of._runtime.errors",
    "RetryPolicy": "golden_maps_and_all_of._runtime.retry",
    "ServerError": "golden_maps_and_all_of._runtime.errors",
    "TLSError": "golden_maps_and_all_of._runtime.errors",
    "ThrottledError": "golden_maps_and_all_of._runtime.errors",
    "Timeout": "golden_maps_and_all_of._runtime.timeouts",
    "TransportError": "golden_maps_and_all_of._runtime.errors",
    "TransportTimeout": "golden_maps_and_all_of._runtime.errors",
    "ValidationError": "golden_maps_and_all_of._runtime.errors",
    "Violation": "golden_maps_and_all_of._runtime.violations",
    "WriteTimeout": "golden_maps_and_all_of._runtime.errors",
    "demo": "golden_maps_and_all_of.demo",
    "log_attempts": "golden_maps_and_all_of._runtime.hooks",
    "trace_attempts": "golden_maps_and_all_of._runtime.hooks",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
