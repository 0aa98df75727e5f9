"""What the fake cloud knows of Demo: documented replies and errors, and what requests are made of."""

from __future__ import annotations

from golden_collisions._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.CREATE_THING,
        protocol="rest",
        status=200,
        reply={"thing": {}},
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.INDEX,
        protocol="rest",
        status=200,
        reply=None,
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.CREATE_THING_2,
        protocol="rest",
        status=200,
        reply=None,
        errors=(),
        dry_run_answers=(),
    ),
)
