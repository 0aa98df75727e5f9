"""Services: ModelArts."""

from __future__ import annotations

from cloudnodes._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from cloudnodes._runtime.huaweicloud import Credentials as Credentials
    from cloudnodes._runtime.huaweicloud import Token as Token
    from cloudnodes.huaweicloud import modelarts as modelarts

__all__ = [
    "Credentials",
    "Token",
    "modelarts",
]

_EXPORTS = {
    "Credentials": "cloudnodes._runtime.huaweicloud",
    "Token": "cloudnodes._runtime.huaweicloud",
    "modelarts": "cloudnodes.huaweicloud.modelarts",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
