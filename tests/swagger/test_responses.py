"""Responses: their schema in every media type that the operation produces, their headers, their examples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.swagger.converting import converted, faults, operation, swagger

JSON, XML = "application/json", "application/xml"
THING = {"type": "object"}


def response(folder: Path, described: Any, **operation_members: Any) -> Any:
    responses = {"200": {"description": "done", **described}}
    return operation(folder, {"responses": responses, **operation_members})["responses"]["200"]


@pytest.mark.parametrize(
    ("own", "shared", "expected"),
    [
        (None, None, [JSON]),
        (None, [XML], [XML]),
        ([JSON, XML], None, [JSON, XML]),
        ([JSON], [XML], [JSON]),
    ],
)
def test_the_operation_or_else_the_document_says_what_is_produced(
    tmp_path: Path, own: list[str] | None, shared: list[str] | None, expected: list[str]
) -> None:
    described = {"responses": {"200": {"description": "done", "schema": THING}}}
    members: dict[str, Any] = {} if shared is None else {"produces": shared}
    made = operation(
        tmp_path, {**described, **({} if own is None else {"produces": own})}, **members
    )
    assert made == {
        "responses": {
            "200": {
                "description": "done",
                "content": {media: {"schema": THING} for media in expected},
            }
        }
    }


def test_without_a_schema_there_is_no_content(tmp_path: Path) -> None:
    assert response(tmp_path, {"x-other": 1}, produces=[JSON]) == {
        "description": "done",
        "x-other": 1,
    }


def test_a_file_is_binary(tmp_path: Path) -> None:
    binary = {"schema": {"type": "string", "format": "binary", "description": "A file"}}
    file = {"schema": {"type": "file", "description": "A file"}}
    assert response(tmp_path, file) == {
        "description": "done",
        "content": {"application/octet-stream": binary},
    }
    assert response(tmp_path, file, produces=["image/png"])["content"] == {"image/png": binary}


def test_examples_stand_by_their_media_types(tmp_path: Path) -> None:
    examples = {JSON: {"a": 1}, "text/plain": "a"}
    assert response(tmp_path, {"schema": THING, "examples": examples}, produces=[JSON, XML]) == {
        "description": "done",
        "content": {
            JSON: {"schema": THING, "example": {"a": 1}},
            XML: {"schema": THING},
            "text/plain": {"schema": THING, "example": "a"},
        },
    }
    assert response(tmp_path, {"examples": {JSON: {"a": 1}}})["content"] == {
        JSON: {"example": {"a": 1}}
    }


def test_headers_have_a_schema(tmp_path: Path) -> None:
    headers = {
        "X-Count": {"type": "integer", "description": "How many", "minimum": 0, "x-other": 1},
        "X-Names": {"type": "array", "items": {"type": "string"}},
    }
    assert response(tmp_path, {"headers": headers})["headers"] == {
        "X-Count": {
            "description": "How many",
            "x-other": 1,
            "schema": {"type": "integer", "minimum": 0},
        },
        "X-Names": {
            "schema": {"type": "array", "items": {"type": "string"}},
            "style": "simple",
            "explode": False,
        },
    }


def test_a_header_that_openapi_cannot_split_is_told(tmp_path: Path) -> None:
    header = {"type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"}
    responses = {"200": {"description": "done", "headers": {"X-Names": header}}}
    paths = {"/things": {"get": {"responses": responses}}}
    (told,) = faults(tmp_path, swagger(paths=paths))
    assert "no equivalent of the collectionFormat 'pipes' in a header" in told
    assert told.endswith("(/paths/~1things/get/responses/200/headers/X-Names/collectionFormat)")


def test_shared_responses_become_components_where_they_are_the_same(tmp_path: Path) -> None:
    responses = {
        "Thing": {"description": "A thing", "schema": THING},
        "Gone": {"description": "It is gone"},
    }
    used = {"200": {"$ref": "#/responses/Thing"}, "404": {"$ref": "#/responses/Gone"}}
    paths = {
        "/a": {"get": {"responses": used}},
        "/b": {"get": {"responses": used, "produces": [JSON]}},
    }
    made = converted(tmp_path, swagger(paths=paths, responses=responses, produces=[XML]))
    thing = {"description": "A thing", "content": {XML: {"schema": THING}}}
    gone = {"$ref": "#/components/responses/Gone"}
    assert made["components"]["responses"] == {
        "Thing": thing,
        "Gone": {"description": "It is gone"},
    }
    assert made["paths"]["/a"]["get"]["responses"] == {
        "200": {"$ref": "#/components/responses/Thing"},
        "404": gone,
    }
    assert made["paths"]["/b"]["get"]["responses"] == {
        "200": {**thing, "content": {JSON: {"schema": THING}}},
        "404": gone,
    }
