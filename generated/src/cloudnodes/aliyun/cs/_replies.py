"""Typed replies of Container Service for Kubernetes."""

from __future__ import annotations

from typing import Annotated

from cloudnodes._runtime.models import ReplyModel, wire


class CreateClusterResponse(ReplyModel):
    """What comes back at once; the cluster itself is still being built."""

    cluster_id: Annotated[str | None, wire("cluster_id")] = None
    """ID of the new cluster, by which it is looked up and deleted."""

    request_id: Annotated[str | None, wire("request_id")] = None
    """ID of the request, which the vendor's support asks for."""

    task_id: Annotated[str | None, wire("task_id")] = None
    """ID of the task that builds the cluster, by which its progress is watched."""
