"""Bodies and forms become request bodies, in the media types that the operation takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.swagger.converting import DONE, converted, faults, operation, swagger

THING = {"type": "object", "properties": {"name": {"type": "string"}}}
BODY = {"name": "thing", "in": "body", "schema": THING}
JSON, XML = "application/json", "application/xml"
URL_ENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


def content(*media: str, schema: Any = THING) -> dict[str, Any]:
    return {"content": {each: {"schema": schema} for each in media}}


@pytest.mark.parametrize(
    ("own", "shared", "expected"),
    [
        (None, None, [JSON]),
        (None, [XML], [XML]),
        ([JSON, XML], None, [JSON, XML]),
        ([JSON], [XML], [JSON]),
        ([], [XML], [JSON]),
    ],
)
def test_the_operation_or_else_the_document_says_what_is_consumed(
    tmp_path: Path, own: list[str] | None, shared: list[str] | None, expected: list[str]
) -> None:
    described = {"parameters": [BODY], **({} if own is None else {"consumes": own})}
    members: dict[str, Any] = {} if shared is None else {"consumes": shared}
    made = operation(tmp_path, described, **members)
    assert made == {"responses": DONE, "requestBody": content(*expected)}


def test_a_body_keeps_what_is_said_of_it(tmp_path: Path) -> None:
    said = {"description": "A thing", "required": True, "x-other": 1}
    made = operation(tmp_path, {"parameters": [{**BODY, **said, "x-example": {"name": "b"}}]})
    assert made["requestBody"] == {
        **said,
        "content": {JSON: {"schema": THING, "example": {"name": "b"}}},
    }


def test_a_body_of_bytes_is_no_json(tmp_path: Path) -> None:
    schema = {"type": "string", "format": "binary"}
    made = operation(tmp_path, {"parameters": [{**BODY, "schema": schema}]})
    assert made["requestBody"] == content("application/octet-stream", schema=schema)


def test_a_shared_body_is_a_component_where_the_media_types_are_those_of_the_document(
    tmp_path: Path,
) -> None:
    reference = {"parameters": [{"$ref": "#/parameters/Thing"}], "responses": DONE}
    paths = {"/a": {"put": reference}, "/b": {"put": {**reference, "consumes": [JSON]}}}
    made = converted(
        tmp_path, swagger(paths=paths, parameters={"Thing": BODY}, consumes=[JSON, XML])
    )
    assert made["components"]["requestBodies"] == {"Thing": content(JSON, XML)}
    assert made["paths"]["/a"]["put"] == {
        "responses": DONE,
        "requestBody": {"$ref": "#/components/requestBodies/Thing"},
    }
    assert made["paths"]["/b"]["put"] == {"responses": DONE, "requestBody": content(JSON)}


FIELD = {"name": "a", "in": "formData", "type": "string"}
FILE = {"name": "f", "in": "formData", "type": "file"}


@pytest.mark.parametrize(
    ("consumes", "parameters", "expected"),
    [
        ([], [FIELD], [URL_ENCODED]),
        ([JSON], [FIELD], [URL_ENCODED]),
        ([MULTIPART], [FIELD], [MULTIPART]),
        ([f"{MULTIPART}; boundary=a", MULTIPART], [FIELD], [MULTIPART]),
        ([URL_ENCODED, MULTIPART], [FIELD], [URL_ENCODED, MULTIPART]),
        ([], [FIELD, FILE], [MULTIPART]),
        ([URL_ENCODED], [FILE], [MULTIPART]),
        ([URL_ENCODED, MULTIPART], [FILE], [MULTIPART]),
    ],
)
def test_a_form_is_sent_as_the_operation_says_and_files_in_parts(
    tmp_path: Path, consumes: list[str], parameters: list[Any], expected: list[str]
) -> None:
    made = operation(tmp_path, {"parameters": parameters, "consumes": consumes})
    assert list(made["requestBody"]["content"]) == expected
    assert "parameters" not in made


def test_the_fields_of_a_form_are_the_properties_of_an_object(tmp_path: Path) -> None:
    parameters = [
        {**FIELD, "description": "A field", "minLength": 1, "required": True, "x-other": 1},
        {**FILE, "description": "A file", "required": True},
        {"name": "n", "in": "formData", "type": "integer", "default": 3, "x-example": 4},
        {"name": "q", "in": "query", "type": "string"},
    ]
    made = operation(tmp_path, {"parameters": parameters, "consumes": [MULTIPART]})
    assert made["parameters"] == [{"name": "q", "in": "query", "schema": {"type": "string"}}]
    assert made["requestBody"] == {
        "required": True,
        "content": {
            MULTIPART: {
                "schema": {
                    "type": "object",
                    "required": ["a", "f"],
                    "properties": {
                        "a": {
                            "type": "string",
                            "description": "A field",
                            "minLength": 1,
                            "x-other": 1,
                        },
                        "f": {"type": "string", "format": "binary", "description": "A file"},
                        "n": {"type": "integer", "default": 3, "example": 4},
                    },
                }
            }
        },
    }


@pytest.mark.parametrize(
    ("written", "style", "explode"),
    [
        ({}, "form", False),
        ({"collectionFormat": "multi"}, "form", True),
        ({"collectionFormat": "ssv"}, "spaceDelimited", False),
        ({"collectionFormat": "pipes"}, "pipeDelimited", False),
    ],
)
def test_how_a_form_joins_arrays_is_its_encoding(
    tmp_path: Path, written: Any, style: str, explode: bool
) -> None:
    described = {"type": "array", "items": {"type": "string"}}
    made = operation(tmp_path, {"parameters": [{**FIELD, **described, **written}]})
    assert made["requestBody"]["content"][URL_ENCODED] == {
        "schema": {"type": "object", "properties": {"a": described}},
        "encoding": {"a": {"style": style, "explode": explode}},
    }


def test_bodies_and_forms_of_a_path_are_those_of_its_operations(tmp_path: Path) -> None:
    paths = {
        "/a": {
            "parameters": [BODY, {"name": "q", "in": "query", "type": "string"}],
            "put": {"responses": DONE},
            "post": {"responses": DONE, "parameters": [{**BODY, "schema": {"type": "array"}}]},
            "patch": {"responses": DONE, "parameters": [FIELD]},
        },
        "/b": {
            "parameters": [FIELD, {**FIELD, "name": "b"}],
            "put": {"responses": DONE, "parameters": [{**FIELD, "type": "integer"}]},
        },
    }
    made = converted(tmp_path, swagger(paths=paths))["paths"]
    assert made["/a"]["parameters"] == [{"name": "q", "in": "query", "schema": {"type": "string"}}]
    assert made["/a"]["put"]["requestBody"] == content(JSON)
    assert made["/a"]["post"]["requestBody"] == content(JSON, schema={"type": "array"})
    assert list(made["/a"]["patch"]["requestBody"]["content"]) == [URL_ENCODED]
    assert made["/b"] == {
        "put": {
            "responses": DONE,
            "requestBody": content(
                URL_ENCODED,
                schema={
                    "type": "object",
                    "properties": {"a": {"type": "integer"}, "b": {"type": "string"}},
                },
            ),
        }
    }


@pytest.mark.parametrize("second", [FIELD, {**BODY, "name": "other"}])
def test_an_operation_has_one_body(tmp_path: Path, second: Any) -> None:
    paths = {"/a": {"put": {"parameters": [BODY, second], "responses": DONE}}}
    (told,) = faults(tmp_path, swagger(paths=paths))
    assert told.endswith(": the operation has another body already (/paths/~1a/put/parameters/1)")
