"""What the fake cloud knows of Container Service for Kubernetes: documented replies and errors,
and what requests are made of.
"""

from __future__ import annotations

from cloudnodes._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.CREATE_CLUSTER,
        protocol="aliyun-roa",
        status=200,
        reply={
            "cluster_id": "cb95aa626a47740afbf6aa099b650****",
            "task_id": "T-5a54309c80282e39ea00002f",
            "request_id": "687C5BAA-D103-4993-884B-C35E4314A1E1",
        },
        errors=(),
        dry_run_answers=(),
    ),
)
