"""None in typed requests: sent as null where it was given and the service takes null, and otherwise absent."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import generate_tree, write_tree

from .fake_cloud import Answer, FakeCloud

DOCUMENT = """
openapi: 3.1.0
info: {title: Nulls, version: '1'}
paths:
  /x:
    patch:
      operationId: x
      parameters: [{name: q, in: query, schema: {type: [string, 'null']}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    X:
      type: object
      required: [r]
      properties:
        r: {type: [string, 'null']}
        n: {type: [string, 'null']}
        s: {type: string}
        any: {}
        value: {$ref: '#/components/schemas/Value'}
        composed: {allOf: [{$ref: '#/components/schemas/Value'}]}
        options: {anyOf: [{type: string}, {$ref: '#/components/schemas/Value'}]}
        other: {not: {type: object}}
        conditional: {if: {type: string}, then: {minLength: 1}}
        something: {not: {type: 'null'}}
        demanding: {if: {type: 'null'}, then: false}
        choice: {enum: [a, null]}
        union:
          anyOf:
          - {type: object, properties: {s: {type: string}, z: {type: string}}}
          - {$ref: '#/components/schemas/S'}
        mixed:
          type: array
          items: {anyOf: [{$ref: '#/components/schemas/Y'}, {$ref: '#/components/schemas/S'}, {type: string}]}
        either: {oneOf: [{$ref: '#/components/schemas/Y'}, {type: 'null'}]}
        ys: {type: array, items: {$ref: '#/components/schemas/Y'}}
        map: {type: object, additionalProperties: {$ref: '#/components/schemas/Y'}}
    S: {type: object, properties: {s: {type: [string, 'null']}, i: {type: [string, 'null']}}}
    Value: {description: Any JSON.}
    Y:
      type: object
      properties:
        n: {type: [integer, 'null']}
        i: {type: integer}
        self: {$ref: '#/components/schemas/X'}
"""


@pytest.fixture(scope="module")
def nulls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("nulls")
    (folder / "nulls.yaml").write_text(DOCUMENT, "utf-8")
    write_tree(folder / "out", generate_tree(folder / "nulls.yaml", "rest_nulls"))
    sys.path.insert(0, str(folder / "out" / "src"))
    yield importlib.import_module("rest_nulls.nulls")
    sys.path.remove(str(folder / "out" / "src"))


def sent(service: ModuleType, cloud: FakeCloud, **members: Any) -> Any:
    """What the sync and the async client send for a model, which its validator accepts as well."""
    request = service.XRequest(**members)
    cloud.answer(Answer(204, b""), Answer(204, b""))
    service.Client(base_url=cloud.url).x(request)

    async def run() -> None:
        async with service.AsyncClient(base_url=cloud.url) as client:
            await client.x(request)

    asyncio.run(run())
    first, second = cloud.requests[-2:]
    assert first.raw.body == second.raw.body
    assert service.validate_x(request.to_request()) == []
    return json.loads(first.raw.body)


def test_none_is_sent_where_the_service_takes_null(nulls: ModuleType, cloud: FakeCloud) -> None:
    names = "r n any value composed options other conditional choice either".split()
    given = dict.fromkeys(names)
    assert sent(nulls, cloud, **given) == given
    assert sent(nulls, cloud, r="a") == {"r": "a"}


def test_none_is_absent_where_it_does_not(nulls: ModuleType, cloud: FakeCloud) -> None:
    names = "s ys map q something demanding".split()
    assert sent(nulls, cloud, r="a", **dict.fromkeys(names)) == {"r": "a"}
    assert nulls.XRequest(r="a", s=None).to_request() == {"r": "a"}


def test_nested_models_do_the_same(nulls: ModuleType, cloud: FakeCloud) -> None:
    inner = nulls.Y(n=None, i=None)
    members = {"r": "a", "either": inner, "ys": [inner, nulls.Y(i=1)], "map": {"k": inner}}
    expected = {
        "r": "a",
        "either": {"n": None},
        "ys": [{"n": None}, {"i": 1}],
        "map": {"k": {"n": None}},
    }
    assert sent(nulls, cloud, **members) == expected
    deeper = nulls.Y(self=nulls.X(r=None, s=None))
    assert sent(nulls, cloud, r="a", either=deeper) == {"r": "a", "either": {"self": {"r": None}}}


def test_of_a_union_the_model_that_takes_null_is_chosen(
    nulls: ModuleType, cloud: FakeCloud
) -> None:
    given = {"r": "a", "union": {"s": None}, "mixed": [{"i": None}, {"n": None}, {"i": 1}, "s"]}
    assert sent(nulls, cloud, **given) == given
    assert nulls.XRequest.model_validate(given).to_request() == given
