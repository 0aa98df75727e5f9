"""Schemas: references lead to components, and what OpenAPI says otherwise is said so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.swagger.converting import converted, swagger

NAME = {"type": "object", "properties": {"first": {"type": "string"}}}


def schemas(folder: Path, **definitions: Any) -> dict[str, Any]:
    found: dict[str, Any] = converted(folder, swagger(definitions=definitions))["components"]
    return dict(found["schemas"])


def schema(folder: Path, described: Any) -> Any:
    return schemas(folder, Thing=described, Name=NAME)["Thing"]


REFERENCE, COMPONENT = {"$ref": "#/definitions/Name"}, {"$ref": "#/components/schemas/Name"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            {"type": "object", "properties": {"a": REFERENCE, "$ref": REFERENCE}},
            {"type": "object", "properties": {"a": COMPONENT, "$ref": COMPONENT}},
        ),
        ({"type": "array", "items": REFERENCE}, {"type": "array", "items": COMPONENT}),
        ({"type": "array", "items": [REFERENCE]}, {"type": "array", "prefixItems": [COMPONENT]}),
        (
            {"type": "object", "additionalProperties": REFERENCE},
            {"type": "object", "additionalProperties": COMPONENT},
        ),
        (
            {"type": "object", "additionalProperties": False},
            {"type": "object", "additionalProperties": False},
        ),
        ({"allOf": [REFERENCE, {"type": "object"}]}, {"allOf": [COMPONENT, {"type": "object"}]}),
        (
            {"$ref": "#/definitions/Name/properties/first"},
            {"$ref": "#/components/schemas/Name/properties/first"},
        ),
        ({**REFERENCE, "description": "said"}, {**COMPONENT, "description": "said"}),
        (
            {"type": "object", "discriminator": "kind", "required": ["kind"]},
            {"type": "object", "discriminator": {"propertyName": "kind"}, "required": ["kind"]},
        ),
        (
            {"type": "number", "maximum": 3, "exclusiveMaximum": True, "minimum": 1},
            {"type": "number", "exclusiveMaximum": 3, "minimum": 1},
        ),
        ({"type": "string", "x-nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "x-nullable": False}, {"type": "string"}),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {**REFERENCE, "x-nullable": True, "description": "said"},
            {"description": "said", "anyOf": [COMPONENT, {"type": "null"}]},
        ),
        (
            {"allOf": [REFERENCE], "x-nullable": True, "title": "said", "x-other": 1},
            {"title": "said", "x-other": 1, "anyOf": [{"allOf": [COMPONENT]}, {"type": "null"}]},
        ),
        (
            {"type": "string", "readOnly": True, "x-other": {"$ref": "nowhere"}, "example": {"$ref": "a"}},
            {"type": "string", "readOnly": True, "x-other": {"$ref": "nowhere"}, "example": {"$ref": "a"}},
        ),
        (
            {"type": "object", "xml": {"name": "a"}, "externalDocs": {"url": "https://a.example"}},
            {"type": "object", "xml": {"name": "a"}, "externalDocs": {"url": "https://a.example"}},
        ),
        ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
    ],
)  # fmt: skip
def test_each_keyword_says_the_same(tmp_path: Path, written: Any, expected: Any) -> None:
    assert schema(tmp_path, written) == expected


def test_names_that_components_cannot_have_are_replaced_everywhere(tmp_path: Path) -> None:
    definitions = {
        "List[Thing]": {"type": "array", "items": {"$ref": "#/definitions/a~1b"}},
        "List_Thing": {"type": "object"},
        "a/b": {"type": "object", "properties": {"c": {"$ref": "#/definitions/List%5BThing%5D"}}},
    }
    assert schemas(tmp_path, **definitions) == {
        "List_Thing_2": {"type": "array", "items": {"$ref": "#/components/schemas/a_b"}},
        "List_Thing": {"type": "object"},
        "a_b": {
            "type": "object",
            "properties": {"c": {"$ref": "#/components/schemas/List_Thing_2"}},
        },
    }


def test_a_discriminator_still_knows_the_names_that_were_replaced(tmp_path: Path) -> None:
    pet = {"type": "object", "discriminator": "kind", "properties": {"kind": {"type": "string"}}}
    definitions = {
        "Pet": pet,
        "big cat": {"allOf": [{"$ref": "#/definitions/Pet"}]},
        "lion king": {"allOf": [{"$ref": "#/definitions/big cat"}]},
        "no pet": {"type": "object"},
    }
    assert schemas(tmp_path, **definitions)["Pet"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {
            "big cat": "#/components/schemas/big_cat",
            "lion king": "#/components/schemas/lion_king",
        },
    }


def test_a_schema_that_is_no_definition_becomes_one_where_it_is_referred_to(tmp_path: Path) -> None:
    paths = {"/a": {"get": {"responses": {"200": {"description": "done", "schema": NAME}}}}}
    reference = {"$ref": "#/paths/~1a/get/responses/200/schema"}
    made = converted(tmp_path, swagger(paths=paths, definitions={"Thing": reference}))
    assert made["components"]["schemas"] == {
        "Thing": {"$ref": "#/components/schemas/paths._a.get.responses.200.schema"},
        "paths._a.get.responses.200.schema": NAME,
    }
