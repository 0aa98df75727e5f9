"""What the fake cloud knows of Demo: documented replies and errors, and what requests are made of."""

from __future__ import annotations

from golden_composition._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.PUT_THING,
        protocol="rest",
        status=200,
        reply={
            "id": 1,
            "kind": "thing",
            "secret": "example",
            "owner": {},
            "links": {"self": "example"},
            "radius": 1,
            "size": 1,
            "side": 1,
        },
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.PUT_ANIMAL,
        protocol="rest",
        status=200,
        reply={"kind": "Bird", "flies": True, "mate": {"kind": "Bird"}},
        errors=(),
        dry_run_answers=(),
    ),
)
