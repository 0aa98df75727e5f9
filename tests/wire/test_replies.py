"""What clients make of answers: of which class a reply is, what it is read as, and what is told of errors."""

from __future__ import annotations

import asyncio
import importlib
import textwrap
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import generate_tree, write_tree

from .fake_cloud import Answer, FakeCloud

Generate = Callable[[str], ModuleType]

_NUMBERS = count()


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generate:
    def generate(paths: str) -> ModuleType:
        head = "openapi: 3.1.0\ninfo: {title: Demo, version: '1'}\n"
        (tmp_path / "demo.yaml").write_text(head + textwrap.dedent(paths), "utf-8")
        package = f"replies{next(_NUMBERS)}"
        write_tree(tmp_path / "out", generate_tree(tmp_path / "demo.yaml", package))
        monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
        return importlib.import_module(f"{package}.demo")

    return generate


def test_items_are_found_below_objects_that_hold_each_other(
    generated: Generate, cloud: FakeCloud
) -> None:
    service = generated("""\
        paths:
          /page:
            get:
              operationId: listThings
              x-paging: {parameter: cursor, items: /data/rows, next: /data/next}
              parameters: [{name: cursor, in: query, schema: {type: string}}]
              responses:
                '200':
                  description: A page
                  content:
                    application/json:
                      schema: {type: object, properties: {data: {$ref: '#/components/schemas/Data'}}}
        components:
          schemas:
            Data:
              type: object
              properties:
                rows: {type: array, items: {$ref: '#/components/schemas/Node'}}
                next: {type: string}
            Node: {type: object, properties: {id: {type: integer}, owner: {$ref: '#/components/schemas/Data'}}}
        """)
    cloud.answer(
        Answer.json({"data": {"rows": [{"id": 1}, {"id": 2}], "next": "n"}}),
        Answer.json({"data": {"rows": [{"id": 3}]}}),
    )
    client = service.Client(base_url=cloud.url)
    assert [thing.id for thing in client.list_things_items()] == [1, 2, 3]
