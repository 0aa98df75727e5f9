"""Parameters outside the body: their values get a schema, and how arrays are joined a style."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.swagger.converting import converted, faults, operation, swagger


def parameter(folder: Path, **members: Any) -> dict[str, Any]:
    """What a parameter in the query becomes."""
    described = {"parameters": [{"name": "a", "in": "query", **members}]}
    (made,) = operation(folder, described)["parameters"]
    assert (made.pop("name"), made.pop("in")) == ("a", members.get("in", "query"))
    return dict(made)


def test_what_describes_the_value_goes_into_a_schema(tmp_path: Path) -> None:
    described = {
        "type": "string",
        "format": "date",
        "default": "b",
        "maxLength": 9,
        "minLength": 1,
        "pattern": "b",
        "enum": ["b", "c"],
    }
    assert parameter(
        tmp_path, description="d", required=True, allowEmptyValue=True, **described
    ) == {"description": "d", "required": True, "allowEmptyValue": True, "schema": described}


def test_numbers_have_their_limits(tmp_path: Path) -> None:
    limits = {"maximum": 9, "minimum": 1, "multipleOf": 2}
    assert parameter(tmp_path, type="integer", exclusiveMinimum=True, **limits) == {
        "schema": {"type": "integer", "maximum": 9, "exclusiveMinimum": 1, "multipleOf": 2}
    }


@pytest.mark.parametrize("keyword", ["x-nullable", "nullable"])
def test_a_nullable_value_may_be_null(tmp_path: Path, keyword: str) -> None:
    assert parameter(tmp_path, type="string", **{keyword: True}) == {
        "schema": {"type": ["string", "null"]}
    }


def test_an_example_of_a_common_extension_is_one(tmp_path: Path) -> None:
    assert parameter(tmp_path, type="string", **{"x-example": "b", "x-other": 1}) == {
        "schema": {"type": "string"},
        "example": "b",
        "x-other": 1,
    }


def test_our_own_keywords_go_where_they_have_a_meaning(tmp_path: Path) -> None:
    assert parameter(tmp_path, type="integer", **{"x-unit": "GiB", "x-name": "b"}) == {
        "schema": {"type": "integer", "x-unit": "GiB"},
        "x-name": "b",
    }


@pytest.mark.parametrize(
    ("place", "written", "style", "explode"),
    [
        ("query", None, "form", False),
        ("query", "csv", "form", False),
        ("query", "ssv", "spaceDelimited", False),
        ("query", "pipes", "pipeDelimited", False),
        ("query", "multi", "form", True),
        ("header", None, "simple", False),
        ("header", "csv", "simple", False),
    ],
)
def test_arrays_are_joined_in_the_same_way(
    tmp_path: Path, place: str, written: str | None, style: str, explode: bool
) -> None:
    members = {"collectionFormat": written} if written else {}
    items = {"type": "integer", "minimum": 1, "x-of-items": 1}
    described: dict[str, Any] = {"type": "array", "items": items, "minItems": 1, "maxItems": 3}
    assert parameter(tmp_path, uniqueItems=True, **{"in": place}, **described, **members) == {
        "schema": {**described, "uniqueItems": True},
        "style": style,
        "explode": explode,
    }


def test_an_array_in_a_path_is_separated_by_commas(tmp_path: Path) -> None:
    described = {"name": "a", "in": "path", "required": True, "type": "array"}
    paths = {
        "/{a}": {
            "parameters": [{**described, "items": {"type": "string"}}],
            "get": {"responses": {"200": {"description": "done"}}},
        }
    }
    assert converted(tmp_path, swagger(paths=paths))["paths"]["/{a}"]["parameters"] == [
        {
            "name": "a",
            "in": "path",
            "required": True,
            "schema": {"type": "array", "items": {"type": "string"}},
            "style": "simple",
            "explode": False,
        }
    ]


def test_what_joins_no_array_says_nothing(tmp_path: Path) -> None:
    assert parameter(tmp_path, type="string", collectionFormat="tsv") == {
        "schema": {"type": "string"}
    }


@pytest.mark.parametrize(
    ("place", "written", "styles"),
    [
        ("query", "tsv", "csv, ssv, pipes, multi"),
        ("header", "ssv", "csv"),
        ("formData", "tsv", "csv, ssv, pipes, multi"),
    ],
)
def test_what_openapi_cannot_join_is_told(
    tmp_path: Path, place: str, written: str, styles: str
) -> None:
    text = f"""\
swagger: "2.0"
info: {{title: Demo, version: "1"}}
paths:
  /things:
    post:
      parameters:
        - {{name: b, in: query, type: string}}
        - name: a
          in: {place}
          type: array
          collectionFormat: {written}
          items: {{type: string}}
      responses: {{"200": {{description: done}}}}
"""
    named = "form" if place == "formData" else place
    assert faults(tmp_path, text) == [
        f"api.yaml:11:11: OpenAPI has no equivalent of the collectionFormat '{written}' in a {named}; "
        f"it has one of {styles} (/paths/~1things/post/parameters/1/collectionFormat)"
    ]


def test_an_array_in_an_array_is_told(tmp_path: Path) -> None:
    inner = {"type": "array", "items": {"type": "string"}}
    described = {"name": "a", "in": "query", "type": "array", "items": inner}
    paths = {"/": {"get": {"parameters": [described], "responses": {"200": {"description": "d"}}}}}
    (told,) = faults(tmp_path, swagger(paths=paths))
    assert "cannot say how an array in an array is written" in told
    assert told.endswith("(/paths/~1/get/parameters/0/items)")


def test_shared_parameters_become_components(tmp_path: Path) -> None:
    shared = {
        "limit": {"name": "limit", "in": "query", "type": "integer"},
        "a body": {"name": "thing", "in": "body", "schema": {"type": "object"}},
        "field": {"name": "field", "in": "formData", "type": "string"},
    }
    paths = {
        "/things": {
            "get": {
                "parameters": [{"$ref": "#/parameters/limit"}],
                "responses": {"200": {"description": "done"}},
            }
        }
    }
    made = converted(tmp_path, swagger(paths=paths, parameters=shared))
    assert made["paths"]["/things"]["get"]["parameters"] == [
        {"$ref": "#/components/parameters/limit"}
    ]
    assert made["components"] == {
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
        "requestBodies": {
            "a_body": {"content": {"application/json": {"schema": {"type": "object"}}}}
        },
    }
