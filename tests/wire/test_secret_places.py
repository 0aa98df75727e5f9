"""Secrets of a request are masked in what is told of its answer, wherever in the request they stand."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import pytest
from specwright.runtime.redaction import secret_values

from specwright import ir
from specwright.pipeline import read
from specwright.secret_places import SecretPlaces
from specwright.sources import discover

from .fake_cloud import Answer, FakeCloud
from .test_replies import Generate, generated, package  # noqa: F401  (a fixture)

HEAD = "openapi: 3.1.0\ninfo: {title: Demo, version: '1'}\n"
BODY = """\
paths:
  /things:
    post:
      operationId: create
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
"""
SECRET = "{type: string, format: password}"


def places(schemas: str, folder: Path) -> tuple[str, ...]:
    """Where the secrets of the request stand whose schema is Thing, one of *schemas*."""
    text = HEAD + BODY + textwrap.indent(textwrap.dedent(schemas), "    ")
    (folder / "demo.yaml").write_text(text, "utf-8")
    package: ir.Package = read(discover([folder / "demo.yaml"]), "demo", folder)
    (service,) = package.services
    return SecretPlaces(service).of(service.operations[0])


def test_each_place_is_listed(tmp_path: Path) -> None:
    found = places(
        f"""\
        Thing:
          properties:
            'a/b': {SECRET}
            list: {{type: array, items: {{$ref: '#/components/schemas/Inner'}}}}
            map: {{type: object, additionalProperties: {{$ref: '#/components/schemas/Inner'}}}}
            either: {{oneOf: [{{$ref: '#/components/schemas/Inner'}}, {{$ref: '#/components/schemas/Other'}}]}}
            open: {{type: string}}
            keys: {{type: array, items: {SECRET}}}
        Inner: {{type: object, properties: {{token: {SECRET}, name: {{type: string}}}}}}
        Other: {{type: object, properties: {{pin: {SECRET}}}}}
        """,
        tmp_path,
    )
    expected = ["/a~1b", "/list/*/token", "/map/*/token", "/either/token", "/either/pin", "/keys"]
    assert sorted(found) == sorted(expected)


def test_objects_that_hold_their_own_kind_have_secrets_at_any_depth(tmp_path: Path) -> None:
    found = places(
        f"""\
        Thing: {{properties: {{key: {SECRET}, below: {{$ref: '#/components/schemas/Node'}}}}}}
        Node:
          type: object
          properties:
            password: {SECRET}
            name: {{type: string}}
            nodes: {{type: array, items: {{$ref: '#/components/schemas/Node'}}}}
        """,
        tmp_path,
    )
    assert found == ("/**/key", "/**/password")
    request: dict[str, Any] = {"password": "deepest", "name": "n"}
    for number in range(40):
        request = {"password": f"secret {number}", "nodes": [request], "name": "n"}
    values = set(secret_values({"below": request, "key": "k"}, found))
    assert values == {"deepest", "k"} | {f"secret {number}" for number in range(40)}


def test_too_many_places_are_told_by_name(tmp_path: Path) -> None:
    members = ", ".join(f"m{number}: {{$ref: '#/components/schemas/B'}}" for number in range(20))
    more = ", ".join(f"s{number}: {SECRET}" for number in range(20))
    found = places(
        f"""\
        Thing: {{properties: {{{members}}}}}
        B: {{type: object, properties: {{{more}}}}}
        """,
        tmp_path,
    )
    assert found == tuple(sorted(f"/**/s{number}" for number in range(20)))


def test_nothing_secret_is_nothing_to_look_for(tmp_path: Path) -> None:
    schemas = "Thing: {properties: {next: {$ref: '#/components/schemas/Thing'}}}\n"
    assert places(schemas, tmp_path) == ()


@pytest.mark.parametrize("depth", [1, 15])
def test_an_answer_that_quotes_a_deep_secret_is_masked(
    depth: int,
    generated: Generate,  # noqa: F811
    cloud: FakeCloud,
) -> None:
    paths = BODY + f"""\
    Thing:
      type: object
      properties: {{password: {SECRET}, thing: {{$ref: '#/components/schemas/Thing'}}}}
"""
    service = generated(paths)
    request: dict[str, Any] = {"password": "hunter2-hunter2"}
    for _ in range(depth):
        request = {"thing": request}
    cloud.answer(Answer.json({"message": "wrong password hunter2-hunter2"}, status=400))
    client = service.Client(base_url=cloud.url)
    with pytest.raises(package(service).ApiError, match="wrong password") as raised:
        client.create(request)
    assert "hunter2" in cloud.last.raw.body.decode()
    assert "hunter2" not in f"{raised.value!r} {raised.value} {raised.value.body!r}"
