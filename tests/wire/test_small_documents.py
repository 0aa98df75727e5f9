"""What clients send that are generated from documents of a few lines, each of which says one thing."""

from __future__ import annotations

import importlib
import itertools
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import generate_tree, write_tree

HEAD = 'openapi: 3.1.0\ninfo: {title: Small, version: "1"}\nservers: [{url: "https://a.example"}]\n'
NOTHING = '{"204": {description: Nothing}}'

_numbers = itertools.count()


def service(folder: Path, text: str, **files: str) -> Any:
    """The module of the service that the document *text* describes."""
    package = f"small_{next(_numbers)}"
    spec = folder / package
    spec.mkdir()
    (spec / "demo.yaml").write_text(HEAD + text, "utf-8")
    for name, other in files.items():
        (spec / f"{name}.yaml").write_text(other, "utf-8")
    source = spec / "demo.yaml" if files else spec
    write_tree(folder / f"{package}_out", generate_tree(source, package))
    sys.path.insert(0, str(folder / f"{package}_out" / "src"))
    try:
        return importlib.import_module(f"{package}.demo")
    finally:
        sys.path.pop(0)


def prepared(module: Any, operation: str, request: Any = None, **options: Any) -> Any:
    """What *operation* of the service *module* would send."""
    plans = importlib.import_module(f"{module.__name__}._operations")
    client = module.Client(**options)
    return client.prepare(getattr(plans, operation.upper()), request)


def test_servers_of_an_operation_go_before_those_of_its_path(tmp_path: Path) -> None:
    text = f"""
paths:
  /own:
    servers: [{{url: "https://path.example/v2"}}]
    get: {{operationId: path, responses: {NOTHING}}}
    put:
      operationId: own
      servers: [{{url: "https://own.example"}}]
      responses: {NOTHING}
  /shared: {{$ref: "#/components/pathItems/Shared"}}
  /file: {{$ref: "other.yaml#/components/pathItems/File"}}
  /plain: {{get: {{operationId: plain, responses: {NOTHING}}}}}
components:
  pathItems:
    Shared:
      servers: [{{url: "https://shared.example"}}]
      get: {{operationId: shared, responses: {NOTHING}}}
"""
    other = f"""{HEAD}
components:
  pathItems:
    File:
      servers: [{{url: "https://file.example"}}]
      get: {{operationId: file, responses: {NOTHING}}}
"""
    small = service(tmp_path, text, other=other)
    assert [prepared(small, name).url for name in ("path", "own", "shared", "file", "plain")] == [
        "https://path.example/v2/own",
        "https://own.example/own",
        "https://shared.example/shared",
        "https://file.example/file",
        "https://a.example/plain",
    ]
