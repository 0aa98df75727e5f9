"""What the fake cloud knows of Demo: documented replies and errors, and the types of parameters."""

from __future__ import annotations

from golden_media._runtime.fake_operations import FakeOperation
from . import _operations

OPERATIONS: tuple[FakeOperation, ...] = (
    FakeOperation(
        plan=_operations.DOWNLOAD,
        protocol="rest",
        status=200,
        reply=None,
        errors=(),
        dry_run_answers=(),
        parameter_types={"id": ("array", "integer")},
        shapes={},
    ),
    FakeOperation(
        plan=_operations.UPLOAD,
        protocol="rest",
        status=204,
        reply=None,
        errors=(),
        dry_run_answers=(),
        parameter_types={
            "id": ("array", "integer"),
            "session": "string",
            "query_id": "string",
            "filter": ("object", "UploadFilter"),
            "to": "string",
        },
        shapes={},
    ),
    FakeOperation(
        plan=_operations.FIND_LABELS,
        protocol="rest",
        status=200,
        reply=[{"name": "example"}],
        errors=(),
        dry_run_answers=(),
        parameter_types={
            "path": ("array", "string"),
            "ids": ("array", "integer"),
            "deep": ("object", "FindLabelsDeep"),
        },
        shapes={},
    ),
    FakeOperation(
        plan=_operations.ADD_PICTURE,
        protocol="rest",
        status=200,
        reply={"name": "example"},
        errors=(),
        dry_run_answers=(),
        parameter_types={},
        shapes={},
    ),
    FakeOperation(
        plan=_operations.SEND_FORM,
        protocol="rest",
        status=200,
        reply=None,
        errors=(),
        dry_run_answers=(),
        parameter_types={},
        shapes={},
    ),
    FakeOperation(
        plan=_operations.ASK,
        protocol="rest",
        status=200,
        reply={"name": "example"},
        errors=(),
        dry_run_answers=(),
        parameter_types={},
        shapes={},
    ),
)
