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


def package(service: ModuleType) -> Any:
    return importlib.import_module(service.__name__.partition(".")[0])


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


UNIONS = """\
    paths:
      /named: {get: {operationId: getNamed, responses: {'200': {$ref: '#/components/responses/Named'}}}}
      /mapped: {get: {operationId: getMapped, responses: {'200': {$ref: '#/components/responses/Mapped'}}}}
      /tagged: {get: {operationId: getTagged, responses: {'200': {$ref: '#/components/responses/Tagged'}}}}
      /list: {get: {operationId: getList, responses: {'200': {$ref: '#/components/responses/List'}}}}
    components:
      responses:
        Named:
          description: Inline
          content:
            application/json:
              schema: {oneOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/Q'}], discriminator: {propertyName: t}}
        Mapped: {description: A component, content: {application/json: {schema: {$ref: '#/components/schemas/Either'}}}}
        Tagged:
          description: Told apart by constants
          content:
            application/json:
              schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        List:
          description: Below others
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  properties:
                    either: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {type: 'null'}]}
      schemas:
        Either:
          oneOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/Q'}]
          discriminator: {propertyName: t, mapping: {pp: P, qq: '#/components/schemas/Q'}}
        P: {type: object, required: [t], properties: {t: {type: string}, v: {type: integer}}}
        Q: {type: object, required: [t], properties: {t: {type: string}, v: {type: integer}}}
        A: {type: object, required: [k], properties: {k: {const: a}, v: {type: integer}}}
        B: {type: object, required: [k], properties: {k: {enum: [b]}, v: {type: integer}}}
    """


def test_a_value_chooses_the_class_of_a_reply(generated: Generate, cloud: FakeCloud) -> None:
    service = generated(UNIONS)
    client = service.Client(base_url=cloud.url)
    for method, member, value, chosen in (
        ("get_named", "t", "Q", "Q"),
        ("get_named", "t", "P", "P"),
        ("get_mapped", "t", "qq", "Q"),
        ("get_mapped", "t", "Q", "Q"),
        ("get_tagged", "k", "b", "B"),
        ("get_tagged", "k", "a", "A"),
    ):
        cloud.answer(Answer.json({member: value, "v": 1}))
        assert type(getattr(client, method)()).__name__ == chosen
    cloud.answer(Answer.json([{"either": {"k": "b", "v": 1}}, {"either": None}, {}]))
    first, second, third = client.get_list()
    assert type(first.either).__name__ == "B"
    assert second.either is third.either is None


def test_a_value_that_nobody_documented_chooses_what_fits(
    generated: Generate, cloud: FakeCloud
) -> None:
    service = generated(UNIONS)
    client = service.Client(base_url=cloud.url)
    cloud.answer(Answer.json({"t": "new"}), Answer.json({"k": "new"}), Answer.json({"t": 1}))
    assert client.get_named().t == "new"
    assert client.get_tagged().k == "new"
    with pytest.raises(package(service).ProtocolError):
        client.get_named()
