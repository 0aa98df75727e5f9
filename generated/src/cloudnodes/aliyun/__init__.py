"""Services: Container Service for Kubernetes, Elastic Container Instance."""

from __future__ import annotations

from cloudnodes._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from cloudnodes._runtime.aliyun import Credentials as Credentials
    from cloudnodes.aliyun import cs as cs
    from cloudnodes.aliyun import eci as eci
    from cloudnodes._runtime.aliyun import vendor_credentials as vendor_credentials

__all__ = [
    "Credentials",
    "cs",
    "eci",
    "vendor_credentials",
]

_EXPORTS = {
    "Credentials": "cloudnodes._runtime.aliyun",
    "cs": "cloudnodes.aliyun.cs",
    "eci": "cloudnodes.aliyun.eci",
    "vendor_credentials": "cloudnodes._runtime.aliyun",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
