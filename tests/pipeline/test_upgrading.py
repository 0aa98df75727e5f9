"""OpenAPI 3.0, and what many documents of other people have, as OpenAPI 3.1."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from specwright.pipeline import read
from specwright.sources import discover
from specwright.upgrading import upgrade
from tests.conftest import generate_tree


def upgraded(schema: dict[str, Any], version: str = "3.0.3") -> dict[str, Any]:
    document = {"openapi": version, "components": {"schemas": {"Thing": schema}}}
    upgrade(document)
    assert document["openapi"] == "3.1.0"
    return schema


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"nullable": True, "allOf": []}, {"allOf": []}),
        (
            {"nullable": True, "allOf": [{"type": "object"}], "description": "said"},
            {"description": "said", "anyOf": [{"allOf": [{"type": "object"}]}, {"type": "null"}]},
        ),
        (
            {"nullable": True, "oneOf": [{"type": "string"}]},
            {"oneOf": [{"type": "string"}, {"type": "null"}]},
        ),
        (
            {"$ref": "#/components/schemas/Thing", "nullable": True},
            {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]},
        ),
        (
            {"examples": {"one": {"value": 1}, "two": 2}},
            {"examples": [1, 2]},
        ),
        (
            {"enum": ["a", True], "x-enum-descriptions": ["Said.", ""]},
            {"enum": ["a", True], "x-enum-descriptions": {"a": {"description": "Said."}}},
        ),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
            {"type": "integer", "exclusiveMinimum": 1},
        ),
        (
            {"type": "integer", "maximum": 1, "exclusiveMaximum": False},
            {"type": "integer", "maximum": 1},
        ),
        ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
        (
            {"$ref": "#/components/schemas/Thing", "description": "said", "minLength": 3},
            {"$ref": "#/components/schemas/Thing", "description": "said"},
        ),
        (
            {"type": "object", "properties": {"nullable": {"type": "string", "nullable": True}}},
            {"type": "object", "properties": {"nullable": {"type": ["string", "null"]}}},
        ),
        ({"enum": [{"nullable": True}]}, {"enum": [{"nullable": True}]}),
    ],
)
def test_each_difference_is_mended_in_its_place(old: Any, new: Any) -> None:
    assert upgraded(old) == new


def test_a_document_of_today_keeps_what_it_says() -> None:
    schema = {"$ref": "#/components/schemas/Thing", "minLength": 3}
    assert upgraded(dict(schema), "3.1.0") == schema


@pytest.mark.parametrize("value", [None, [], {"openapi": 3.0}, {"openapi": "3.0.3", "paths": 7}])
def test_what_is_no_document_is_left_to_the_checks(value: Any) -> None:
    upgrade(value)


SPEC: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Demo", "version": "1"},
    "x-of-another-tool": {"any": "thing"},
    "paths": {
        "x-of-another-tool": ["any", "thing"],
        "/things/{thingId}/parts": {
            "post": {
                "parameters": [
                    {
                        "name": "thingId",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
                "requestBody": {"content": {"application/json": {}}},
                "responses": {"200": {"description": "Done"}},
            }
        },
        "/knots": {
            "put": {
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Knot"}}
                    }
                },
                "responses": {
                    "200": {
                        "description": "Done",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "oneOf": [
                                        {"$ref": "#/components/schemas/Knot"},
                                        {"$ref": "#/components/schemas/Knot"},
                                    ]
                                }
                            }
                        },
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "Knot": {
                "type": "object",
                "required": ["next"],
                "properties": {"next": {"$ref": "#/components/schemas/Knot"}},
            }
        }
    },
}


def test_such_a_document_generates(tmp_path: Path) -> None:
    """No operationId, an undescribed body, keywords of another tool, a union of the same, an endless object."""
    path = tmp_path / "demo.yaml"
    path.write_text(yaml.safe_dump(SPEC), "utf-8")
    package = read(discover((path,)), "demo", tmp_path)
    (service,) = package.services
    operations = {operation.name: operation for operation in service.operations}
    parts = operations["post_things_by_thing_id_parts"]
    assert parts.body_member == "body"
    assert {
        p.name for p in next(m for m in service.models if m.name == parts.request_name).properties
    } == {
        "thingId",
        "body",
    }
    document = service.documents["demo"]
    assert document["openapi"] == "3.1.0"
    assert document["paths"]["/knots"]["put"]["operationId"] == operations["put_knots"].id
    assert "src/demo/demo/client.py" in generate_tree(path, "demo")
