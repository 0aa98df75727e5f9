"""Typed replies of Elastic Container Instance."""

from __future__ import annotations

from typing import Annotated

from cloudnodes._runtime.models import ReplyModel, wire


class CreateContainerGroupResponse(ReplyModel):
    """What the service answers once the instance is accepted."""

    request_id: Annotated[str | None, wire("RequestId")] = None
    """Identifier of this request; quote it to the vendor's support."""

    container_group_id: Annotated[str | None, wire("ContainerGroupId")] = None
    """ID of the new instance, by which all later calls name it."""


class CreateVirtualNodeResponse(ReplyModel):
    """Answer to the creation of a virtual node."""

    request_id: Annotated[str | None, wire("RequestId")] = None
    """ID of the request; quote it when you ask the vendor for help."""

    virtual_node_id: Annotated[str | None, wire("VirtualNodeId")] = None
    """ID of the new virtual node; other calls refer to the node by it."""
