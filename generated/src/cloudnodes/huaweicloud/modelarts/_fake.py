"""What the fake cloud knows of ModelArts: documented replies and errors, and what requests are
made of.
"""

from __future__ import annotations

from cloudnodes._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.CREATE_NODE_POOL,
        protocol="huaweicloud",
        status=200,
        reply={
            "kind": "NodePool",
            "apiVersion": "v2",
            "metadata": {"name": "nodepool-1", "annotations": {}},
            "spec": {
                "resources": {
                    "nodePool": "nodepool-1",
                    "flavor": "modelarts.vm.2u4g.dcc",
                    "count": 1,
                    "maxCount": 1,
                    "network": {
                        "vpc": "277e9abc-0e6b-431a-9232-cfd25d5fc566",
                        "subnet": "03796378-c356-4c14-826b-e4913aa9c8b9",
                        "securityGroups": ["0a15b48d-06f1-41e4-b782-ade90087bf59"],
                    },
                }
            },
        },
        errors=(("ModelArts.50004000", 400),),
        dry_run_answers=(),
    ),
)
