"""Tiny documents of Swagger 2.0, and what they become."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specwright import checking
from specwright.errors import InputError
from specwright.gathering import load_all
from specwright.loading import Document
from specwright.resolving import Workspace

DONE = {"200": {"description": "done"}}


def swagger(**members: Any) -> dict[str, Any]:
    """A valid document with *members*; without paths of its own it has none."""
    info = {"title": "Demo", "version": "1"}
    return {"swagger": "2.0", "info": info, "paths": {}, **members}


def opened(folder: Path, text: str | Mapping[str, Any], **others: Any) -> Document:
    """The document *text* as OpenAPI, which must be valid, beside *others* (`pets` becomes pets.json) in *folder*."""
    for name, value in others.items():
        (folder / f"{name}.json").write_text(json.dumps(value), "utf-8")
    name = "api.yaml" if isinstance(text, str) else "api.json"
    path = folder / name
    path.write_text(text if isinstance(text, str) else json.dumps(text), "utf-8")
    workspace = Workspace(folder, folder)
    load_all(workspace, [path])
    checking.check(list(workspace.documents.values()))
    return workspace.open(path)


def converted(folder: Path, document: Mapping[str, Any], **others: Any) -> dict[str, Any]:
    """What the *document* becomes."""
    value: dict[str, Any] = opened(folder, document, **others).value
    assert value["openapi"] == "3.1.0"
    return value


def operation(
    folder: Path, described: Mapping[str, Any], method: str = "post", **members: Any
) -> dict[str, Any]:
    """What the only operation, *described* up to its responses, of a document with *members* becomes."""
    paths = {"/things": {method: {"responses": DONE, **described}}}
    made = converted(folder, swagger(paths=paths, **members))
    found: dict[str, Any] = made["paths"]["/things"][method]
    return found


def faults(folder: Path, text: str | Mapping[str, Any], **others: Any) -> list[str]:
    """What is told about the document *text*."""
    with pytest.raises(InputError) as caught:
        opened(folder, text, **others)
    return [str(problem) for problem in caught.value.problems]
