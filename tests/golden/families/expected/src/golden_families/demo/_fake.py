"""What the fake cloud knows of Demo: documented replies and errors, and what requests are made of."""

from __future__ import annotations

from golden_families._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.CREATE_OWNER,
        protocol="rest",
        status=200,
        reply={
            "pets": [{"petType": "Cat", "lives": 1}],
            "favourite": {"petType": "Cat", "lives": 1},
            "cat": {"petType": "example", "lives": 1},
        },
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.PUT_PET,
        protocol="rest",
        status=200,
        reply={"petType": "Cat", "lives": 1},
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.CREATE_SHAPE,
        protocol="rest",
        status=204,
        reply=None,
        errors=(),
        dry_run_answers=(),
    ),
)
