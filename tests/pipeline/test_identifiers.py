"""References by `$id` and `$anchor` lead to schemas of the documents at hand, and never anywhere else."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

import pytest

from specwright.errors import InputError
from specwright.installation import templates_root
from specwright.pipeline import produce, read
from specwright.sources import discover

MAIN = """\
openapi: 3.1.0
info: {title: Demo, version: "1"}
servers: [{url: https://example.com}]
paths:
  /things:
    post:
      operationId: addThing
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: REFERENCE}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Thing:
      $anchor: thing
      type: object
      properties: {colour: {$ref: '#colour'}}
    Colour: {$anchor: colour, type: string, maxLength: 3}
    Place:
      $id: https://example.com/schemas/place
      type: object
      properties:
        name: {$ref: '#/$defs/name'}
        street: {$ref: '#street'}
        near: {$ref: place}
        colour: {$ref: '#/components/schemas/Colour'}
      $defs:
        name: {type: string, maxLength: 4}
        street: {$anchor: street, type: string, maxLength: 5}
"""
OTHER = """\
openapi: 3.1.0
info: {title: Other, version: "1"}
components:
  schemas:
    Far: {$id: 'https://example.com/schemas/far', $anchor: far, type: object, properties: {near: {type: integer}}}
"""


def write(folder: Path, reference: str, **others: str) -> Path:
    (folder / "demo.yaml").write_text(MAIN.replace("REFERENCE", repr(reference)), encoding="utf-8")
    for name, text in others.items():
        (folder / f"{name}.yaml").write_text(textwrap.dedent(text), encoding="utf-8")
    return folder


def members(folder: Path) -> dict[str, str]:
    """The types of the members of the request, by name."""
    package = read(discover([folder]), "named", folder)
    (service,) = package.services
    model = service.model(service.operations[0].request_name)
    assert produce(package, [templates_root()])
    text = json.dumps([dict(package.schemas), dict(service.documents)])
    assert "$anchor" not in text
    assert "$id" not in text
    return {member.name: member.json_type for member in model.properties}


@pytest.mark.parametrize("reference", ["#thing", "demo.yaml#thing", "#/components/schemas/Thing"])
def test_an_anchor_stands_for_a_pointer(tmp_path: Path, reference: str) -> None:
    assert members(write(tmp_path, reference)) == {"colour": "string"}


@pytest.mark.parametrize(
    "reference", ["https://example.com/schemas/place", "https://example.com/schemas/place#"]
)
def test_below_an_id_pointers_and_anchors_are_its_own(tmp_path: Path, reference: str) -> None:
    found = members(write(tmp_path, reference))
    assert found == {"name": "string", "street": "string", "near": "object", "colour": "string"}


@pytest.mark.parametrize("fragment", ["", "#far", "#/properties/near/.."])
def test_an_id_of_a_document_that_is_opened_later_is_found(tmp_path: Path, fragment: str) -> None:
    folder = write(tmp_path, f"https://example.com/schemas/far{fragment}", other=OTHER)
    if fragment.endswith(".."):
        with pytest.raises(InputError, match="leads nowhere"):
            members(folder)
    else:
        assert members(folder) == {"near": "integer"}


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        ("https://example.com/schemas/plaice", "is remote; nothing is fetched"),
        ("https://example.com/schemas/place#streets", "leads nowhere; did you mean 'street'?"),
        ("https://example.com/schemas/place#/components", "leads nowhere"),
        ("#thin", "'#thin' leads nowhere; did you mean 'thing'?"),
        ("demo.yaml#colours", "'demo.yaml#colours' leads nowhere; did you mean 'colour'?"),
        ("#street", "'#street' leads nowhere"),
    ],
)
def test_what_nobody_is_called_is_told(tmp_path: Path, reference: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        read(discover([write(tmp_path, reference)]), "named", tmp_path)
    (problem,) = caught.value.problems
    assert told in str(problem)
    assert problem.location.line == 10


def test_an_id_that_two_documents_have_is_no_reference(tmp_path: Path) -> None:
    folder = write(tmp_path, "https://example.com/schemas/far", one=OTHER, two=OTHER)
    with pytest.raises(InputError, match=r"is the \$id of schemas in one\.yaml and two\.yaml"):
        read(discover([folder]), "named", tmp_path)
