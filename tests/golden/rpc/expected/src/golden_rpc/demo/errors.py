"""The documented errors of Demo: one exception class an error code."""

from __future__ import annotations

from golden_rpc._runtime.errors import (
    BadRequestError,
    PermissionDeniedError,
    ThrottledError,
    ErrorCase,
    ErrorCatalogue,
)


class DryRunOperation(BadRequestError):
    """DryRunOperation (HTTP 400): The dry run passed

    Remedy: Send it for real
    """


class NoPermission(BadRequestError, PermissionDeniedError):
    """NoPermission (HTTP 400 or 403): Not allowed Wrong role

    Remedy: Ask Change the role
    """


class QuotaExceeded(PermissionDeniedError):
    """Quota.Exceeded (HTTP 403): Too many things

    Remedy: Delete one
    """


class ThrottlingUser(ThrottledError):
    """Throttling.User (HTTP 429): Too fast

    Remedy: Wait
    """


CATALOGUE = ErrorCatalogue(
    (
        ErrorCase(
            code="DryRunOperation",
            status=400,
            error=DryRunOperation,
            causes=("The dry run passed",),
            causes_zh=("预检通过",),
            remedy="Send it for real",
            remedy_zh="正式发送",
            retryable=False,
        ),
        ErrorCase(
            code="NoPermission",
            status=400,
            error=NoPermission,
            causes=("Not allowed",),
            causes_zh=("不允许",),
            remedy="Ask",
            remedy_zh="询问",
            retryable=False,
        ),
        ErrorCase(
            code="NoPermission",
            status=403,
            error=NoPermission,
            causes=("Wrong role",),
            causes_zh=("角色不对",),
            remedy="Change the role",
            remedy_zh="更换角色",
            retryable=False,
        ),
        ErrorCase(
            code="Quota.Exceeded",
            status=403,
            error=QuotaExceeded,
            causes=("Too many things",),
            causes_zh=("太多",),
            remedy="Delete one",
            remedy_zh="删除一个",
            retryable=False,
        ),
        ErrorCase(
            code="Throttling.User",
            status=429,
            error=ThrottlingUser,
            causes=("Too fast",),
            causes_zh=("太快",),
            remedy="Wait",
            remedy_zh="等待",
            retryable=True,
        ),
    )
)
