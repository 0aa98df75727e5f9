"""Typed replies of ModelArts."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from cloudnodes._runtime.models import ReplyModel, wire

CreateNodePoolResponseApiVersion: TypeAlias = Literal["v2"] | str
CreateNodePoolResponseKind: TypeAlias = Literal["NodePool"] | str
CreateNodePoolAnnotationsResultOsModelartsBillingMode: TypeAlias = Literal["0", "1"] | str
CreateNodePoolAnnotationsResultOsModelartsPeriodType: TypeAlias = Literal["2", "3", "4"] | str
CreateNodePoolAnnotationsResultOsModelartsAutoRenew: TypeAlias = Literal["0", "1"] | str
CreatingStepResultType: TypeAlias = Literal["rack", "hyperinstance"] | str


class CreateNodePoolResponse(ReplyModel):
    """The node pool as the service recorded it. This and its parts are open objects with open
    value lists, so that members and values added later can still be read.
    """

    api_version: Annotated[CreateNodePoolResponseApiVersion | None, wire("apiVersion")] = None
    """Version of the object's format, v2."""

    kind: Annotated[CreateNodePoolResponseKind | None, wire("kind")] = None
    """Type of the object, NodePool."""

    metadata: Annotated[CreateNodePoolMetaVOResult | None, wire("metadata")] = None
    """Name and annotations of the node pool."""

    spec: Annotated[NodePoolSpecResult | None, wire("spec")] = None
    """The nodes that were asked for."""


class CreateNodePoolMetaVOResult(ReplyModel):
    """Metadata of the node pool in an answer."""

    name: Annotated[str | None, wire("name")] = None
    """Name of the node pool."""

    annotations: Annotated[CreateNodePoolAnnotationsResult | None, wire("annotations")] = None
    """Annotations of the node pool, which hold its billing; may be empty."""


class CreateNodePoolAnnotationsResult(ReplyModel):
    """Billing annotations of the node pool in an answer; all values are strings."""

    os_modelarts_billing_mode: Annotated[
        CreateNodePoolAnnotationsResultOsModelartsBillingMode | None,
        wire("os.modelarts/billing.mode"),
    ] = None
    """How the nodes are charged."""

    os_modelarts_period_num: Annotated[str | None, wire("os.modelarts/period.num")] = None
    """Number of ordered periods, as digits; there for yearly/monthly billing."""

    os_modelarts_period_type: Annotated[
        CreateNodePoolAnnotationsResultOsModelartsPeriodType | None,
        wire("os.modelarts/period.type"),
    ] = None
    """Length of one ordered period; there for yearly/monthly billing."""

    os_modelarts_auto_renew: Annotated[
        CreateNodePoolAnnotationsResultOsModelartsAutoRenew | None, wire("os.modelarts/auto.renew")
    ] = None
    """Whether the order renews itself; not, when absent."""

    os_modelarts_promotion_info: Annotated[str | None, wire("os.modelarts/promotion.info")] = None
    """Discount that was picked on the operations platform."""

    os_modelarts_service_console_url: Annotated[
        str | None, wire("os.modelarts/service.console.url")
    ] = None
    """Address opened after the payment of the order."""

    os_modelarts_order_id: Annotated[str | None, wire("os.modelarts/order.id")] = None
    """ID of the order that pays for yearly/monthly nodes or that changed the billing mode."""


class NodePoolSpecResult(ReplyModel):
    """Composition of the node pool in an answer."""

    resources: Annotated[PoolResourceResult | None, wire("resources")] = None
    """The nodes of the pool with flavor, number and custom settings."""


class PoolResourceResult(ReplyModel):
    """Nodes of one flavor in an answer."""

    flavor: Annotated[str | None, wire("flavor")] = None
    """Name of the resource flavor of the nodes."""

    count: Annotated[int | None, wire("count")] = None
    """Guaranteed number of nodes of the flavor."""

    max_count: Annotated[int | None, wire("maxCount")] = None
    """Number of nodes up to which the flavor may grow; equal to count in a physical pool."""

    azs: Annotated[list[PoolNodeAzResult] | None, wire("azs")] = None
    """Distribution of the nodes over availability zones."""

    node_pool: Annotated[str | None, wire("nodePool")] = None
    """Name of the node pool to which the nodes belong."""

    taints: Annotated[list[TaintResult] | None, wire("taints")] = None
    """Taints of the nodes; only privileged pools have them."""

    labels: Annotated[dict[str, str] | None, wire("labels")] = None
    """Kubernetes labels of the nodes, by key."""

    tags: Annotated[list[UserTagResult] | None, wire("tags")] = None
    """Resource tags of the nodes; only privileged pools have them."""

    network: Annotated[NodeNetworkResult | None, wire("network")] = None
    """Network of the nodes; only privileged pools have one of their own."""

    extend_params: Annotated[dict[str, str] | None, wire("extendParams")] = None
    """Custom settings of the nodes, for example dockerBaseSize."""

    creating_step: Annotated[CreatingStepResult | None, wire("creatingStep")] = None
    """How the nodes are created in batches."""


class PoolNodeAzResult(ReplyModel):
    """Number of nodes in one availability zone, in an answer."""

    az: Annotated[str | None, wire("az")] = None
    """Name of the availability zone."""

    count: Annotated[int | None, wire("count")] = None
    """Number of nodes in this zone when the pool is enlarged zone by zone."""


class TaintResult(ReplyModel):
    """A Kubernetes taint in an answer."""

    key: Annotated[str | None, wire("key")] = None
    """Key of the taint."""

    value: Annotated[str | None, wire("value")] = None
    """Value of the taint."""

    effect: Annotated[str | None, wire("effect")] = None
    """What happens to pods that do not tolerate the taint."""


class UserTagResult(ReplyModel):
    """A resource tag in an answer."""

    key: Annotated[str | None, wire("key")] = None
    """Key of the tag; the customer's own keys begin neither with "CCE-" nor with
    "__type_baremetal".
    """

    value: Annotated[str | None, wire("value")] = None
    """Value of the tag."""


class NodeNetworkResult(ReplyModel):
    """Network of the nodes in an answer."""

    vpc: Annotated[str | None, wire("vpc")] = None
    """ID of the virtual private cloud."""

    subnet: Annotated[str | None, wire("subnet")] = None
    """ID of the subnet."""

    security_groups: Annotated[list[str] | None, wire("securityGroups")] = None
    """IDs of the security groups of the nodes."""


class CreatingStepResult(ReplyModel):
    """Batch creation of nodes in an answer."""

    step: Annotated[int | None, wire("step")] = None
    """Number of nodes in one batch."""

    type: Annotated[CreatingStepResultType | None, wire("type")] = None
    """What one batch is, in terms of hardware."""
