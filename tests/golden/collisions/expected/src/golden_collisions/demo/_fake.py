"""What the fake cloud knows of Demo: documented replies and errors, and the types of parameters."""

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
        parameter_types={"user_id": "string", "json": "integer"},
        shapes={},
    ),
    FakeOperation(
        plan=_operations.INDEX,
        protocol="rest",
        status=200,
        reply=None,
        errors=(),
        dry_run_answers=(),
        parameter_types={},
        shapes={},
    ),
    FakeOperation(
        plan=_operations.CREATE_THING_2,
        protocol="rest",
        status=200,
        reply=None,
        errors=(),
        dry_run_answers=(),
        parameter_types={},
        shapes={},
    ),
)
