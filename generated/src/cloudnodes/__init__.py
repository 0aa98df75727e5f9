"""Typed models, validators and signed clients for Container Service for Kubernetes, Elastic
Container Instance, ModelArts.
"""

from __future__ import annotations

from cloudnodes._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from cloudnodes._runtime.errors import ApiError as ApiError
    from cloudnodes._runtime.hooks import AttemptFinished as AttemptFinished
    from cloudnodes._runtime.hooks import AttemptStarted as AttemptStarted
    from cloudnodes._runtime.errors import AuthenticationError as AuthenticationError
    from cloudnodes._runtime.errors import BadRequestError as BadRequestError
    from cloudnodes._runtime.errors import CloudError as CloudError
    from cloudnodes._runtime.errors import ConflictError as ConflictError
    from cloudnodes._runtime.errors import ConnectError as ConnectError
    from cloudnodes._runtime.errors import ConnectTimeout as ConnectTimeout
    from cloudnodes._runtime.errors import ConnectionLost as ConnectionLost
    from cloudnodes._runtime.errors import CredentialsError as CredentialsError
    from cloudnodes._runtime.errors import DeadlineExceeded as DeadlineExceeded
    from cloudnodes._runtime.errors import NotFoundError as NotFoundError
    from cloudnodes._runtime.errors import NotModifiedError as NotModifiedError
    from cloudnodes._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from cloudnodes._runtime.errors import PoolTimeout as PoolTimeout
    from cloudnodes._runtime.errors import ProtocolError as ProtocolError
    from cloudnodes._runtime.errors import ReadTimeout as ReadTimeout
    from cloudnodes._runtime.retry import RetryPolicy as RetryPolicy
    from cloudnodes._runtime.errors import ServerError as ServerError
    from cloudnodes._runtime.errors import TLSError as TLSError
    from cloudnodes._runtime.errors import ThrottledError as ThrottledError
    from cloudnodes._runtime.timeouts import Timeout as Timeout
    from cloudnodes._runtime.errors import TransportError as TransportError
    from cloudnodes._runtime.errors import TransportTimeout as TransportTimeout
    from cloudnodes._runtime.errors import ValidationError as ValidationError
    from cloudnodes._runtime.violations import Violation as Violation
    from cloudnodes._runtime.errors import WriteTimeout as WriteTimeout
    from cloudnodes import aliyun as aliyun
    from cloudnodes import huaweicloud as huaweicloud
    from cloudnodes._runtime.hooks import log_attempts as log_attempts
    from cloudnodes._runtime.hooks import trace_attempts as trace_attempts

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
    "aliyun",
    "huaweicloud",
    "log_attempts",
    "trace_attempts",
]

_EXPORTS = {
    "ApiError": "cloudnodes._runtime.errors",
    "AttemptFinished": "cloudnodes._runtime.hooks",
    "AttemptStarted": "cloudnodes._runtime.hooks",
    "AuthenticationError": "cloudnodes._runtime.errors",
    "BadRequestError": "cloudnodes._runtime.errors",
    "CloudError": "cloudnodes._runtime.errors",
    "ConflictError": "cloudnodes._runtime.errors",
    "ConnectError": "cloudnodes._runtime.errors",
    "ConnectTimeout": "cloudnodes._runtime.errors",
    "ConnectionLost": "cloudnodes._runtime.errors",
    "CredentialsError": "cloudnodes._runtime.errors",
    "DeadlineExceeded": "cloudnodes._runtime.errors",
    "NotFoundError": "cloudnodes._runtime.errors",
    "NotModifiedError": "cloudnodes._runtime.errors",
    "PermissionDeniedError": "cloudnodes._runtime.errors",
    "PoolTimeout": "cloudnodes._runtime.errors",
    "ProtocolError": "cloudnodes._runtime.errors",
    "ReadTimeout": "cloudnodes._runtime.errors",
    "RetryPolicy": "cloudnodes._runtime.retry",
    "ServerError": "cloudnodes._runtime.errors",
    "TLSError": "cloudnodes._runtime.errors",
    "ThrottledError": "cloudnodes._runtime.errors",
    "Timeout": "cloudnodes._runtime.timeouts",
    "TransportError": "cloudnodes._runtime.errors",
    "TransportTimeout": "cloudnodes._runtime.errors",
    "ValidationError": "cloudnodes._runtime.errors",
    "Violation": "cloudnodes._runtime.violations",
    "WriteTimeout": "cloudnodes._runtime.errors",
    "aliyun": "cloudnodes.aliyun",
    "huaweicloud": "cloudnodes.huaweicloud",
    "log_attempts": "cloudnodes._runtime.hooks",
    "trace_attempts": "cloudnodes._runtime.hooks",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
