"""What the fake cloud knows of Demo: documented replies and errors, and what requests are made of."""

from __future__ import annotations

from golden_rpc._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.CREATE_THING,
        protocol="aliyun-rpc",
        status=200,
        reply={"id": "example"},
        errors=(
            ("Quota.Exceeded", 403),
            ("Throttling.User", 429),
            ("NoPermission", 400),
            ("NoPermission", 403),
        ),
        dry_run_answers=(("DryRunOperation", 400),),
        objects={"ThingTag": {"Key": "string", "Value": "string"}},
    ),
)
