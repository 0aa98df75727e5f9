"""Typed requests and replies of ModelArts."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from cloudnodes._runtime.models import RequestModel, wire

from ._replies import (
    CreateNodePoolAnnotationsResult as CreateNodePoolAnnotationsResult,
    CreateNodePoolAnnotationsResultOsModelartsAutoRenew as CreateNodePoolAnnotationsResultOsModelartsAutoRenew,
    CreateNodePoolAnnotationsResultOsModelartsBillingMode as CreateNodePoolAnnotationsResultOsModelartsBillingMode,
    CreateNodePoolAnnotationsResultOsModelartsPeriodType as CreateNodePoolAnnotationsResultOsModelartsPeriodType,
    CreateNodePoolMetaVOResult as CreateNodePoolMetaVOResult,
    CreateNodePoolResponse as CreateNodePoolResponse,
    CreateNodePoolResponseApiVersion as CreateNodePoolResponseApiVersion,
    CreateNodePoolResponseKind as CreateNodePoolResponseKind,
    CreatingStepResult as CreatingStepResult,
    CreatingStepResultType as CreatingStepResultType,
    NodeNetworkResult as NodeNetworkResult,
    NodePoolSpecResult as NodePoolSpecResult,
    PoolNodeAzResult as PoolNodeAzResult,
    PoolResourceResult as PoolResourceResult,
    TaintResult as TaintResult,
    UserTagResult as UserTagResult,
)

CreateNodePoolRequestApiVersion: TypeAlias = Literal["v2"]
CreateNodePoolRequestKind: TypeAlias = Literal["NodePool"]
CreateNodePoolAnnotationsOsModelartsBillingMode: TypeAlias = Literal["0", "1"]
CreateNodePoolAnnotationsOsModelartsPeriodType: TypeAlias = Literal["2", "3", "4"]
CreateNodePoolAnnotationsOsModelartsAutoRenew: TypeAlias = Literal["0", "1"]
CreatingStepType: TypeAlias = Literal["rack", "hyperinstance"]


class CreateNodePoolMetaVO(RequestModel):
    """Metadata of the node pool to create."""

    name: Annotated[str, wire("name")]
    """Name of the node pool, by which it is found later. The published request gives the same name
    in spec.resources.nodePool.
    """

    annotations: Annotated[CreateNodePoolAnnotations | None, wire("annotations")] = None
    """Billing of the new nodes as annotations with literal dotted keys. An empty object or none at
    all leaves every choice to the service.
    """


class CreateNodePoolAnnotations(RequestModel):
    """Annotations that say how the nodes are paid for. All values are strings, also those that
    look like numbers.
    """

    os_modelarts_billing_mode: Annotated[
        CreateNodePoolAnnotationsOsModelartsBillingMode | None, wire("os.modelarts/billing.mode")
    ] = None
    """How the nodes are charged. With "1" the length of the order (period.num and period.type) has
    to be given too. No default is documented for a call without it.
    """

    os_modelarts_period_num: Annotated[str | None, wire("os.modelarts/period.num")] = None
    """How many periods are ordered, as a string of digits; "2" with period.type "2" is two months.
    Required for yearly/monthly billing, without meaning for pay-per-use.
    """

    os_modelarts_period_type: Annotated[
        CreateNodePoolAnnotationsOsModelartsPeriodType | None, wire("os.modelarts/period.type")
    ] = None
    """Length of one ordered period. Required for yearly/monthly billing, without meaning for pay-
    per-use.
    """

    os_modelarts_auto_renew: Annotated[
        CreateNodePoolAnnotationsOsModelartsAutoRenew | None, wire("os.modelarts/auto.renew")
    ] = None
    """Whether a yearly/monthly order is renewed by itself when it runs out. Without it the order
    is not renewed.
    """

    os_modelarts_promotion_info: Annotated[str | None, wire("os.modelarts/promotion.info")] = None
    """Discount that the customer picked on the vendor's operations platform. Set it to have the
    order charged with that discount; leave it out to pay without one.
    """

    os_modelarts_service_console_url: Annotated[
        str | None, wire("os.modelarts/service.console.url")
    ] = None
    """Address to which the browser goes after the order has been paid. Useful for consoles; a
    program can leave it out.
    """

    os_modelarts_order_id: Annotated[str | None, wire("os.modelarts/order.id")] = None
    """ID of the order that pays for the nodes. Needed when yearly/monthly resources are created
    and when the billing mode changes; pay-per-use nodes have no order.
    """


class NodePoolSpec(RequestModel):
    """What the node pool shall consist of."""

    resources: Annotated[PoolResource, wire("resources")]
    """The nodes of the pool: their flavor, how many, and their own settings. One object, since a
    node pool has one flavor.
    """


class PoolResource(RequestModel):
    """Nodes of one flavor with their number, zones, network, scheduling marks and custom settings.
    Taints, tags and network are only for privileged pools.
    """

    flavor: Annotated[str, wire("flavor")]
    """Name of the resource flavor of the nodes, which fixes their processors, memory and
    accelerators. All nodes of the node pool have this flavor.
    """

    count: Annotated[int, wire("count")]
    """Guaranteed number of nodes of the flavor, which are always there."""

    max_count: Annotated[int, wire("maxCount")]
    """Number of nodes up to which the flavor may grow elastically. In a physical pool it equals
    count.
    """

    azs: Annotated[list[PoolNodeAz] | None, wire("azs")] = None
    """How the nodes are spread over availability zones. Leave it out to let the service place
    them.
    """

    node_pool: Annotated[str | None, wire("nodePool")] = None
    """Name of the node pool to which the nodes belong. Give the name that stands in the metadata,
    as the published request does.
    """

    taints: Annotated[list[Taint] | None, wire("taints")] = None
    """Taints set on each created node, so that only pods which tolerate them are placed there
    (anti-affinity). Cannot be given for a non-privileged pool; without it the nodes carry no
    taints of yours.
    """

    labels: Annotated[dict[str, str] | None, wire("labels")] = None
    """Kubernetes labels put on the nodes, as key/value pairs, for selecting nodes in node
    selectors and affinity. Without it no labels of yours are set.
    """

    tags: Annotated[list[UserTag] | None, wire("tags")] = None
    """Resource tags of the nodes, for finding them and for sorting costs. Cannot be given for a
    non-privileged pool.
    """

    network: Annotated[NodeNetwork | None, wire("network")] = None
    """Network in which the nodes are placed: VPC, subnet and security groups. Cannot be given for
    a non-privileged pool; leave it out to accept the network that the service chooses.
    """

    extend_params: Annotated[dict[str, str] | None, wire("extendParams")] = None
    """Custom settings of the nodes as a map of strings. The key dockerBaseSize sets the space for
    container images, "100" for instance ("0" lifts the limit; usually "50" to "500"). The SDK
    also knows postInstall (a Base64 script run after installation), runtime (docker or
    containerd), labelPolicyOnExistingNodes, taintPolicyOnExistingNodes and
    tagPolicyOnExistingNodes (refresh or ignore), XParameterPlaneSubnet and nodePoolName.
    """

    creating_step: Annotated[CreatingStep | None, wire("creatingStep")] = None
    """How nodes are created in batches, for hardware that only comes in fixed groups. Leave it out
    for nodes that are created one by one.
    """


class PoolNodeAz(RequestModel):
    """Number of nodes in one availability zone."""

    az: Annotated[str, wire("az")]
    """Name of the availability zone."""

    count: Annotated[int, wire("count")]
    """How many nodes this zone gets when the pool is enlarged zone by zone."""


class Taint(RequestModel):
    """A Kubernetes taint, which keeps pods away from a node unless they tolerate it."""

    key: Annotated[str, wire("key")]
    """Key of the taint, which a pod's toleration names."""

    value: Annotated[str | None, wire("value")] = None
    """Value of the taint that a toleration can ask for. Leave it out for a taint without a value."""

    effect: Annotated[str, wire("effect")]
    """What happens to pods that do not tolerate the taint. Kubernetes defines NoSchedule (not
    placed), PreferNoSchedule (placed only if nothing else fits) and NoExecute (also evicted).
    """


class UserTag(RequestModel):
    """A resource tag of the customer."""

    key: Annotated[str, wire("key")]
    """Key of the tag. It must not begin with "CCE-" or "__type_baremetal"."""

    value: Annotated[str, wire("value")]
    """Value of the tag."""


class NodeNetwork(RequestModel):
    """The customer's network for the nodes of a privileged pool."""

    vpc: Annotated[str | None, wire("vpc")] = None
    """ID of the virtual private cloud in which the nodes are placed."""

    subnet: Annotated[str | None, wire("subnet")] = None
    """ID of the subnet from which the nodes get their addresses."""

    security_groups: Annotated[list[str] | None, wire("securityGroups")] = None
    """IDs of the security groups that filter the nodes' traffic."""


class CreatingStep(RequestModel):
    """Creation of nodes in batches of a fixed size."""

    step: Annotated[int | None, wire("step")] = None
    """Number of nodes in one batch. Only a step that the details of the flavor list is accepted."""

    type: Annotated[CreatingStepType | None, wire("type")] = None
    """What one batch is, in terms of hardware."""


class CreateNodePoolRequest(RequestModel):
    """The node pool that the caller wants: a versioned, typed object with metadata (name, billing)
    and a spec (nodes).
    """

    project_id: Annotated[str | None, wire("project_id")] = None
    """ID of the caller's project in the region. Every resource of the call belongs to this
    project; the console shows it under My Credentials and IAM lists it by name.
    """

    pool_name: Annotated[str | None, wire("pool_name")] = None
    """Name of the resource pool that gets the node pool. The pool must exist already."""

    api_version: Annotated[CreateNodePoolRequestApiVersion, wire("apiVersion")]
    """Version of the object's format. Always give v2, the only version there is."""

    kind: Annotated[CreateNodePoolRequestKind, wire("kind")]
    """Type of the object in the body. Always give NodePool."""

    metadata: Annotated[CreateNodePoolMetaVO, wire("metadata")]
    """Name of the node pool and, in its annotations, how it is paid for."""

    spec: Annotated[NodePoolSpec | None, wire("spec")] = None
    """The nodes wanted: flavor, number, zones, network and scheduling marks. It is optional, but
    no document says what a node pool without it would be, so give it.
    """
