"""What the fake cloud knows of Demo: documented replies and errors, and what requests are made of."""

from __future__ import annotations

from golden_crud._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.LIST_PETS,
        protocol="rest",
        status=200,
        reply=[{"name": "example"}],
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.CREATE_PET,
        protocol="rest",
        status=200,
        reply={
            "name": "example",
            "kind": "cat",
            "secret": "example",
            "owner": {},
            "parts": "example",
        },
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.GET_PET,
        protocol="rest",
        status=200,
        reply={
            "name": "example",
            "kind": "cat",
            "secret": "example",
            "owner": {},
            "parts": "example",
        },
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.UPDATE_PET,
        protocol="rest",
        status=200,
        reply={
            "name": "example",
            "kind": "cat",
            "secret": "example",
            "owner": {},
            "parts": "example",
        },
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.DELETE_PET,
        protocol="rest",
        status=204,
        reply=None,
        errors=(),
        dry_run_answers=(),
    ),
)
