"""What stands beside a `$ref` in OpenAPI 3.1 holds as well, wherever the reference is."""

from __future__ import annotations

import importlib
import itertools
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import generate_tree, write_tree

SPEC = """\
openapi: 3.1.0
info: {title: Demo, version: "1"}
servers: [{url: https://example.com}]
paths:
  /things/{id}:
    parameters: PARAMETERS
    post:
      operationId: addThing
      requestBody: {required: true, content: {application/json: {schema: SCHEMA}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}, size: {type: integer}}}
    Named: {$ref: '#/components/schemas/Thing', required: [name], properties: {name: {maxLength: 3}}}
    Told: {$ref: '#/components/schemas/Named', description: A thing with a name.}
    Tree:
      $id: https://example.com/tree
      $dynamicAnchor: node
      type: object
      properties: {value: {}, children: {type: array, items: {$dynamicRef: '#node'}}}
    TreeOfTexts:
      $id: https://example.com/texts
      $dynamicAnchor: node
      $ref: tree
      properties: {value: {type: string}}
"""
PATH = "[{name: id, in: path, required: true, schema: {type: string}}]"
_numbers = itertools.count()


def validator(folder: Path, schema: str, parameters: str = "[]") -> Any:
    package = f"beside_{next(_numbers)}"
    text = SPEC.replace("SCHEMA", schema).replace("PARAMETERS", parameters)
    if parameters == "[]":
        text = text.replace("/things/{id}", "/things")
    spec = folder / package
    spec.mkdir()
    (spec / "demo.yaml").write_text(text, "utf-8")
    write_tree(folder / "out", generate_tree(spec, package))
    sys.path.insert(0, str(folder / "out/src"))
    try:
        return importlib.import_module(f"{package}.demo").validate_add_thing
    finally:
        sys.path.pop(0)


def broken(violations: list[Any]) -> list[tuple[str, str]]:
    return [(each.path, each.keyword) for each in violations]


@pytest.mark.parametrize("name", ["Named", "Told"])
def test_the_body_is_what_reference_and_keywords_say(tmp_path: Path, name: str) -> None:
    validate = validator(tmp_path, f"{{$ref: '#/components/schemas/{name}'}}")
    assert validate({"name": "abc", "size": 1}) == []
    assert broken(validate({"size": "1"})) == [("/name", "required"), ("/size", "type")]
    assert broken(validate({"name": "abcd"})) == [("/name", "maxLength")]


def test_keywords_in_the_place_of_the_body_itself(tmp_path: Path) -> None:
    validate = validator(tmp_path, "{$ref: '#/components/schemas/Thing', required: [size]}")
    assert broken(validate({"name": "abcd"})) == [("/size", "required")]


def test_such_a_body_beside_parameters_is_a_member(tmp_path: Path) -> None:
    validate = validator(tmp_path, "{$ref: '#/components/schemas/Named'}", PATH)
    assert validate({"id": "7", "body": {"name": "abc"}}) == []
    assert broken(validate({"id": "7", "body": {}})) == [("/body/name", "required")]


def test_a_schema_that_extends_a_recursive_one_holds_at_every_depth(tmp_path: Path) -> None:
    validate = validator(tmp_path, "{$ref: '#/components/schemas/TreeOfTexts'}")
    assert validate({"value": "a", "children": [{"value": "b", "children": []}]}) == []
    assert broken(validate({"children": [{"children": [{"value": 1}]}]})) == [
        ("/children/0/children/0/value", "type")
    ]
