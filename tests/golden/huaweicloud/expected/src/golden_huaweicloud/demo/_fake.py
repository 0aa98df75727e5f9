"""What the fake cloud knows of Demo: documented replies and errors, and what requests are made of."""

from __future__ import annotations

from golden_huaweicloud._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.CREATE_THING,
        protocol="huaweicloud",
        status=200,
        reply={"id": "example"},
        errors=(),
        dry_run_answers=(),
    ),
)
