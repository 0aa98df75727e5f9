"""Each keyword: where its violations lie, and that what it allows is let through."""

from __future__ import annotations

from typing import Any

import pytest

from specwright.validation import compile_schema

from .support import found

ACCEPTED = [
    ({"type": "integer"}, 1.0),
    ({"type": "number"}, 1),
    ({"type": ["string", "null"]}, None),
    ({"const": {"a": [1]}}, {"a": [1.0]}),
    ({"enum": [1, "a", None]}, 1.0),
    ({"type": "string", "minLength": 2, "maxLength": 2}, "\U0001f600a"),
    ({"pattern": "^\\d+$"}, "12"),
    ({"pattern": "b"}, "abc"),
    ({"multipleOf": 0.01}, 19.99),
    ({"uniqueItems": True}, [1, True, 0, False, "1", [1], [True]]),
    ({"dependentRequired": {"a": ["b"]}}, {"b": 1}),
    ({"items": {"type": "string"}}, "no array"),
    ({"required": ["a"]}, ["no object"]),
    ({"not": {"type": "string"}}, 1),
    ({"prefixItems": [{"type": "string"}], "items": False}, ["a"]),
    ({"contains": {"const": 1}, "maxContains": 2}, [1, 1, 2]),
    ({"propertyNames": {"pattern": "^a"}}, {"ab": 1}),
    ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"a": 1, "b": 2}),
    (
        {
            "allOf": [{"properties": {"id": {"type": "integer"}}}],
            "properties": {"spot": {"type": "array", "prefixItems": [{}, {"type": "number"}]}},
            "unevaluatedProperties": False,
        },
        {"id": 1, "spot": [1, 2, 3]},
    ),
]

#: A tuple that says nothing of further items.
TUPLE = {"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}]}

REJECTED = [
    (
        {"patternProperties": {}, "additionalProperties": False},
        {"a": None},
        [("/a", "additionalProperties")],
    ),
    (
        {"type": "object", "required": ["name"], "properties": {"name": {}, "spot": TUPLE}},
        {"spot": [1, 2, 3]},
        [("/name", "required")],
    ),
    (
        {"type": "object", "required": ["name"], "properties": {"name": {}, "spot": TUPLE}},
        {"name": 1, "spot": [1, "2"]},
        [("/spot/1", "type")],
    ),
    (
        {"properties": {"a": {}}, "dependentSchemas": {"a": False}, "unevaluatedProperties": False},
        {"a": 1, "z": 1},
        [("", "false"), ("/z", "unevaluatedProperties")],
    ),
    (
        {"anyOf": [{"required": ["b"]}, False], "unevaluatedProperties": False},
        {"b": 1},
        [("/b", "unevaluatedProperties")],
    ),
    (
        {"allOf": [{"prefixItems": [{}]}, False], "unevaluatedItems": False},
        [1, 2],
        [("", "false"), ("/1", "unevaluatedItems")],
    ),
    ({"type": "integer"}, True, [("", "type")]),
    ({"type": "integer"}, 1.5, [("", "type")]),
    ({"type": "number"}, "1", [("", "type")]),
    ({"const": 1}, True, [("", "const")]),
    ({"enum": [1]}, True, [("", "enum")]),
    ({"enum": []}, 1, [("", "enum")]),
    ({"minimum": 2}, 1, [("", "minimum")]),
    ({"exclusiveMinimum": 2}, 2, [("", "exclusiveMinimum")]),
    ({"maximum": 2}, 3, [("", "maximum")]),
    ({"exclusiveMaximum": 2}, 2, [("", "exclusiveMaximum")]),
    ({"multipleOf": 2}, 3, [("", "multipleOf")]),
    ({"minLength": 1}, "", [("", "minLength")]),
    ({"maxLength": 1}, "ab", [("", "maxLength")]),
    ({"pattern": "^a$"}, "a\n", [("", "pattern")]),
    ({"pattern": "^\\d$"}, "\u0661", [("", "pattern")]),
    ({"minItems": 1}, [], [("", "minItems")]),
    ({"maxItems": 1}, [1, 2], [("", "maxItems")]),
    ({"uniqueItems": True}, [1, 2, 1.0, 2], [("/2", "uniqueItems"), ("/3", "uniqueItems")]),
    ({"items": {"type": "string"}}, ["a", 1, 2], [("/1", "type"), ("/2", "type")]),
    (
        {"prefixItems": [{"type": "string"}], "items": False},
        [1, 2],
        [("/0", "type"), ("/1", "items")],
    ),
    ({"contains": {"const": 1}}, [2], [("", "contains")]),
    ({"contains": {"const": 1}, "minContains": 2}, [1], [("", "minContains")]),
    ({"contains": {"const": 1}, "maxContains": 1}, [1, 1], [("", "maxContains")]),
    ({"required": ["a", "b/c"]}, {}, [("/a", "required"), ("/b~1c", "required")]),
    ({"minProperties": 1}, {}, [("", "minProperties")]),
    ({"maxProperties": 0}, {"a": 1}, [("", "maxProperties")]),
    ({"additionalProperties": False}, {"a~b": 1}, [("/a~0b", "additionalProperties")]),
    ({"additionalProperties": {"type": "string"}}, {"a": 1}, [("/a", "type")]),
    ({"patternProperties": {"^a": {"type": "string"}}}, {"ab": 1, "b": 1}, [("/ab", "type")]),
    ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, [("/ab", "propertyNames")]),
    ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, [("/b", "dependentRequired")]),
    ({"dependentSchemas": {"a": {"required": ["b"]}}}, {"a": 1}, [("/b", "required")]),
    ({"not": {"type": "string"}}, "a", [("", "not")]),
    ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"a": 1}, [("/b", "required")]),
    ({"if": {"required": ["a"]}, "else": {"required": ["b"]}}, {}, [("/b", "required")]),
    ({"allOf": [{"minimum": 2}, {"multipleOf": 2}]}, 1, [("", "minimum"), ("", "multipleOf")]),
    ({"oneOf": [{"minimum": 1}, {"minimum": 2}]}, 3, [("", "oneOf")]),
    ({"properties": {"a": False}}, {"a": 1}, [("/a", "false")]),
    (
        {"allOf": [{"properties": {"a": {}}}], "unevaluatedProperties": False},
        {"a": 1, "b": 2},
        [("/b", "unevaluatedProperties")],
    ),
    (
        {"prefixItems": [True], "unevaluatedItems": False},
        [1, 2],
        [("/1", "unevaluatedItems")],
    ),
]


@pytest.mark.parametrize(("schema", "instance"), ACCEPTED)
def test_a_valid_instance_has_no_violation(schema: object, instance: object) -> None:
    assert found(schema, instance) == []


@pytest.mark.parametrize(("schema", "instance", "expected"), REJECTED)
def test_each_violation_is_reported_at_its_place(
    schema: object, instance: object, expected: list[tuple[str, str]]
) -> None:
    assert found(schema, instance) == expected


def test_all_violations_come_in_the_order_of_the_instance() -> None:
    schema = {
        "allOf": [{"properties": {"b": {"type": "string"}}}, {"required": ["z"]}],
        "properties": {"a": {"type": "string"}, "c": {"items": {"type": "string"}}},
        "additionalProperties": False,
    }
    instance = {"c": ["x", 1], "b": 2, "a": 3}
    assert found(schema, instance) == [
        ("/z", "required"),
        ("/c/1", "type"),
        ("/b", "additionalProperties"),
        ("/b", "type"),
        ("/a", "type"),
    ]


def test_the_same_violation_found_twice_is_reported_once() -> None:
    branch = {"properties": {"a": {"type": "string"}}}
    assert found({"allOf": [branch, branch]}, {"a": 1}) == [("/a", "type")]


def test_unknown_properties_can_be_let_through() -> None:

    schema = {
        "properties": {"a": {"type": "string"}},
        "required": ["a"],
        "additionalProperties": False,
    }
    validator = compile_schema(schema)
    assert [v.keyword for v in validator.validate({"b": 1, "a": 1}, allow_unknown=True)] == ["type"]
    assert validator.validate({"b": 1, "a": ""}, allow_unknown=True) == []
    assert validator.validate({"b": 1, "a": ""}) != []


def test_unknown_properties_do_not_decide_between_alternatives_when_let_through() -> None:

    closed = {"type": "object", "additionalProperties": False}
    validator = compile_schema(
        {"oneOf": [{**closed, "properties": {"a": {}}}, {**closed, "properties": {"b": {}}}]}
    )
    assert validator.validate({"a": 1}, allow_unknown=True) == []
    assert validator.validate({"a": 1, "x": 1}, allow_unknown=True) == []
    assert validator.validate({"a": 1, "x": 1}) != []


def test_an_extensible_enumeration_warns_of_unknown_values() -> None:

    validator = compile_schema({"type": "string", "x-extensible-enum": ["cloud_essd", "cloud_ssd"]})
    (violation,) = validator.validate("cloud_esd")
    assert (violation.keyword, violation.severity) == ("x-extensible-enum", "warning")
    assert "cloud_essd" in violation.message
    assert validator.is_valid("cloud_esd")
    assert validator.validate("cloud_ssd") == []


def test_warnings_inside_alternatives_are_reported() -> None:

    known = {"type": "object", "properties": {"a": {"x-extensible-enum": ["x"]}}}
    for keyword in ("anyOf", "oneOf"):
        validator = compile_schema({keyword: [{"type": "string"}, known]})
        assert [v.severity for v in validator.validate({"a": "y"})] == ["warning"]
        assert validator.is_valid({"a": "y"})
        assert validator.validate({"a": "x"}) == []


def test_content_is_asserted_on_request() -> None:
    json = {"contentMediaType": "application/json"}
    both = {**json, "contentEncoding": "base64"}
    assert found(json, "{") == []
    assert found(json, "{", assert_content=True) == [("", "contentMediaType")]
    assert found(json, '{"a": 1}', assert_content=True) == []
    assert found(both, "e30=", assert_content=True) == []
    assert found(both, "e30", assert_content=True) == [("", "contentEncoding")]
    assert found(both, "e3s=", assert_content=True) == [("", "contentMediaType")]


def test_format_is_asserted_on_request() -> None:
    assert found({"format": "date"}, "2024-02-30") == []
    assert found({"format": "date"}, "2024-02-30", assert_format=True) == [("", "format")]
    assert found({"format": "no-such-format"}, "x", assert_format=True) == []


@pytest.mark.parametrize(
    "value",
    [
        {"matrix": [["x", "x"], False]},
        {"parts": ["a", "a", 7], "matrix": [["x"], ["y"], ["z"]]},
        {"parts": [7, 7]},
    ],
)
def test_what_a_property_is_doubted_for_twice_is_told_once(value: Any) -> None:
    numbers = {"type": "array", "minItems": 1, "items": {"type": "integer"}}
    properties = {
        "matrix": {"type": "array", "items": numbers},
        "parts": {"type": "array", "uniqueItems": True, "items": {"type": "string"}},
    }
    schema = {"type": "object", "properties": properties, "additionalProperties": False}
    told = [(each.path, each.keyword) for each in compile_schema(schema).validate(value)]
    assert told
    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("schema", "instance", "paths"),
    [
        ({"items": {"type": "string"}, "uniqueItems": True}, ["a", 5, "a"], ["/1", "/2"]),
        (
            {"propertyNames": {"maxLength": 2}, "properties": {"a": {"type": "string"}}},
            {"a": 1, "long": 2, "c": 3},
            ["/a", "/long"],
        ),
        (
            {"properties": {"c": {"type": "string"}}, "unevaluatedProperties": False},
            {"a": 1, "c": 3},
            ["/a", "/c"],
        ),
        (
            {"contains": {"const": 2}, "items": {"maximum": 2}, "unevaluatedItems": False},
            [2, 3],
            ["/1"],
        ),
        (
            {"prefixItems": [True, {"type": "string"}], "unevaluatedItems": {"type": "string"}},
            ["a", 1, 2],
            ["/1", "/2"],
        ),
        (
            {"contains": {"const": 2}, "minContains": 0, "unevaluatedItems": {"type": "string"}},
            [1, 2, 3],
            ["/0", "/2"],
        ),
    ],
)
def test_what_several_keywords_find_is_in_the_order_of_the_instance(
    schema: Any, instance: Any, paths: list[str]
) -> None:
    assert [path for path, _ in found(schema, instance)] == paths
