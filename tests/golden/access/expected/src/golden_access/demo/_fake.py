"""What the fake cloud knows of Demo: documented replies and errors, and what requests are made of."""

from __future__ import annotations

from golden_access._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.LIST_PETS,
        protocol="rest",
        status=200,
        reply={"next": "example", "data": [{"name": "example"}]},
        errors=(),
        dry_run_answers=(),
        paging=_operations.LIST_PETS_ITEMS,
    ),
    FakeOperation(
        plan=_operations.ADD_PET,
        protocol="rest",
        status=204,
        reply=None,
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.LIST_TAGS,
        protocol="rest",
        status=200,
        reply=["example"],
        errors=(),
        dry_run_answers=(),
        paging=_operations.LIST_TAGS_ITEMS,
    ),
    FakeOperation(
        plan=_operations.LIST_LOGS,
        protocol="rest",
        status=200,
        reply={"lines": ["example"]},
        errors=(),
        dry_run_answers=(),
        paging=_operations.LIST_LOGS_ITEMS,
    ),
)
