"""ModelArts v2: Resource pools of Huawei Cloud's AI platform"""

from __future__ import annotations

from cloudnodes._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from cloudnodes.huaweicloud.modelarts.client import AsyncClient as AsyncClient
    from cloudnodes.huaweicloud.modelarts.client import Client as Client
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolAnnotations as CreateNodePoolAnnotations,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolAnnotationsOsModelartsAutoRenew as CreateNodePoolAnnotationsOsModelartsAutoRenew,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolAnnotationsOsModelartsBillingMode as CreateNodePoolAnnotationsOsModelartsBillingMode,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolAnnotationsOsModelartsPeriodType as CreateNodePoolAnnotationsOsModelartsPeriodType,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolAnnotationsResult as CreateNodePoolAnnotationsResult,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolAnnotationsResultOsModelartsAutoRenew as CreateNodePoolAnnotationsResultOsModelartsAutoRenew,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolAnnotationsResultOsModelartsBillingMode as CreateNodePoolAnnotationsResultOsModelartsBillingMode,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolAnnotationsResultOsModelartsPeriodType as CreateNodePoolAnnotationsResultOsModelartsPeriodType,
    )
    from cloudnodes.huaweicloud.modelarts.models import CreateNodePoolMetaVO as CreateNodePoolMetaVO
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolMetaVOResult as CreateNodePoolMetaVOResult,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolRequest as CreateNodePoolRequest,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolRequestApiVersion as CreateNodePoolRequestApiVersion,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolRequestKind as CreateNodePoolRequestKind,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolResponse as CreateNodePoolResponse,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolResponseApiVersion as CreateNodePoolResponseApiVersion,
    )
    from cloudnodes.huaweicloud.modelarts.models import (
        CreateNodePoolResponseKind as CreateNodePoolResponseKind,
    )
    from cloudnodes.huaweicloud.modelarts.models import CreatingStep as CreatingStep
    from cloudnodes.huaweicloud.modelarts.models import CreatingStepResult as CreatingStepResult
    from cloudnodes.huaweicloud.modelarts.models import (
        CreatingStepResultType as CreatingStepResultType,
    )
    from cloudnodes.huaweicloud.modelarts.models import CreatingStepType as CreatingStepType
    from cloudnodes.huaweicloud.modelarts.models import NodeNetwork as NodeNetwork
    from cloudnodes.huaweicloud.modelarts.models import NodeNetworkResult as NodeNetworkResult
    from cloudnodes.huaweicloud.modelarts.models import NodePoolSpec as NodePoolSpec
    from cloudnodes.huaweicloud.modelarts.models import NodePoolSpecResult as NodePoolSpecResult
    from cloudnodes.huaweicloud.modelarts.models import PoolNodeAz as PoolNodeAz
    from cloudnodes.huaweicloud.modelarts.models import PoolNodeAzResult as PoolNodeAzResult
    from cloudnodes.huaweicloud.modelarts.models import PoolResource as PoolResource
    from cloudnodes.huaweicloud.modelarts.models import PoolResourceResult as PoolResourceResult
    from cloudnodes.huaweicloud.modelarts.models import Taint as Taint
    from cloudnodes.huaweicloud.modelarts.models import TaintResult as TaintResult
    from cloudnodes.huaweicloud.modelarts.models import UserTag as UserTag
    from cloudnodes.huaweicloud.modelarts.models import UserTagResult as UserTagResult
    from cloudnodes.huaweicloud.modelarts._validators.create_node_pool import (
        check_create_node_pool as check_create_node_pool,
    )
    from cloudnodes.huaweicloud.modelarts import errors as errors
    from cloudnodes.huaweicloud.modelarts._validators.create_node_pool import (
        is_valid_create_node_pool as is_valid_create_node_pool,
    )
    from cloudnodes.huaweicloud.modelarts._validators.create_node_pool import (
        validate_create_node_pool as validate_create_node_pool,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "CreateNodePoolAnnotations",
    "CreateNodePoolAnnotationsOsModelartsAutoRenew",
    "CreateNodePoolAnnotationsOsModelartsBillingMode",
    "CreateNodePoolAnnotationsOsModelartsPeriodType",
    "CreateNodePoolAnnotationsResult",
    "CreateNodePoolAnnotationsResultOsModelartsAutoRenew",
    "CreateNodePoolAnnotationsResultOsModelartsBillingMode",
    "CreateNodePoolAnnotationsResultOsModelartsPeriodType",
    "CreateNodePoolMetaVO",
    "CreateNodePoolMetaVOResult",
    "CreateNodePoolRequest",
    "CreateNodePoolRequestApiVersion",
    "CreateNodePoolRequestKind",
    "CreateNodePoolResponse",
    "CreateNodePoolResponseApiVersion",
    "CreateNodePoolResponseKind",
    "CreatingStep",
    "CreatingStepResult",
    "CreatingStepResultType",
    "CreatingStepType",
    "NodeNetwork",
    "NodeNetworkResult",
    "NodePoolSpec",
    "NodePoolSpecResult",
    "PoolNodeAz",
    "PoolNodeAzResult",
    "PoolResource",
    "PoolResourceResult",
    "Taint",
    "TaintResult",
    "UserTag",
    "UserTagResult",
    "check_create_node_pool",
    "errors",
    "is_valid_create_node_pool",
    "validate_create_node_pool",
]

_EXPORTS = {
    "AsyncClient": "cloudnodes.huaweicloud.modelarts.client",
    "Client": "cloudnodes.huaweicloud.modelarts.client",
    "CreateNodePoolAnnotations": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolAnnotationsOsModelartsAutoRenew": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolAnnotationsOsModelartsBillingMode": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolAnnotationsOsModelartsPeriodType": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolAnnotationsResult": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolAnnotationsResultOsModelartsAutoRenew": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolAnnotationsResultOsModelartsBillingMode": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolAnnotationsResultOsModelartsPeriodType": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolMetaVO": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolMetaVOResult": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolRequest": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolRequestApiVersion": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolRequestKind": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolResponse": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolResponseApiVersion": "cloudnodes.huaweicloud.modelarts.models",
    "CreateNodePoolResponseKind": "cloudnodes.huaweicloud.modelarts.models",
    "CreatingStep": "cloudnodes.huaweicloud.modelarts.models",
    "CreatingStepResult": "cloudnodes.huaweicloud.modelarts.models",
    "CreatingStepResultType": "cloudnodes.huaweicloud.modelarts.models",
    "CreatingStepType": "cloudnodes.huaweicloud.modelarts.models",
    "NodeNetwork": "cloudnodes.huaweicloud.modelarts.models",
    "NodeNetworkResult": "cloudnodes.huaweicloud.modelarts.models",
    "NodePoolSpec": "cloudnodes.huaweicloud.modelarts.models",
    "NodePoolSpecResult": "cloudnodes.huaweicloud.modelarts.models",
    "PoolNodeAz": "cloudnodes.huaweicloud.modelarts.models",
    "PoolNodeAzResult": "cloudnodes.huaweicloud.modelarts.models",
    "PoolResource": "cloudnodes.huaweicloud.modelarts.models",
    "PoolResourceResult": "cloudnodes.huaweicloud.modelarts.models",
    "Taint": "cloudnodes.huaweicloud.modelarts.models",
    "TaintResult": "cloudnodes.huaweicloud.modelarts.models",
    "UserTag": "cloudnodes.huaweicloud.modelarts.models",
    "UserTagResult": "cloudnodes.huaweicloud.modelarts.models",
    "check_create_node_pool": "cloudnodes.huaweicloud.modelarts._validators.create_node_pool",
    "errors": "cloudnodes.huaweicloud.modelarts.errors",
    "is_valid_create_node_pool": "cloudnodes.huaweicloud.modelarts._validators.create_node_pool",
    "validate_create_node_pool": "cloudnodes.huaweicloud.modelarts._validators.create_node_pool",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
