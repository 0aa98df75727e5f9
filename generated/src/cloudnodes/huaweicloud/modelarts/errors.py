"""The documented errors of ModelArts: one exception class an error code."""

from __future__ import annotations

from cloudnodes._runtime.errors import BadRequestError, ErrorCase, ErrorCatalogue


class ModelArts50004000(BadRequestError):
    """ModelArts.50004000 (HTTP 400): The request is malformed or has a parameter that the service
    does not accept, for example a flavor that the pool does not offer or a setting that only
    privileged pools may have.

    Remedy: Read error_msg, correct the named parameter and call again; validating the request
    beforehand finds most such faults.
    """


CATALOGUE = ErrorCatalogue(
    (
        ErrorCase(
            code="ModelArts.50004000",
            status=400,
            error=ModelArts50004000,
            causes=(
                "The request is malformed or has a parameter that the service does not accept, for example a flavor that the pool does not offer or a setting that only privileged pools may have.",
            ),
            causes_zh=(
                "请求格式有误，或含有服务端不接受的参数，例如资源池不提供的规格、仅特权池可用的配置。",
            ),
            remedy="Read error_msg, correct the named parameter and call again; validating the request beforehand finds most such faults.",
            remedy_zh="查看 error_msg，修正其中指出的参数后重新调用；调用前先校验请求可以发现大部分此类问题。",
            retryable=False,
        ),
    )
)
