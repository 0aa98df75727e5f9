"""What the fake cloud knows of Demo: documented replies and errors, and what requests are made of."""

from __future__ import annotations

from golden_whole_bodies._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.SET_LABELS,
        protocol="rest",
        status=200,
        reply={"ok": True},
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.COPY_THING,
        protocol="rest",
        status=200,
        reply={"ok": True},
        errors=(),
        dry_run_answers=(),
    ),
    FakeOperation(
        plan=_operations.WRITE_NOTE,
        protocol="rest",
        status=200,
        reply={"ok": True},
        errors=(),
        dry_run_answers=(),
    ),
)
