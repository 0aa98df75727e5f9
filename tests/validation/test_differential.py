"""The same verdict as jsonschema, and step one never accepts what step two refuses."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from specwright.validation import compile_schema

SCALARS = st.sampled_from([None, True, False, 0, 1, 2, -1, 1.0, 1.5, "", "a", "ab", "a1", "b"])
INSTANCES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["a", "b", "c", "ab"]), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["a", "b", "c"])
TYPES = st.sampled_from(["null", "boolean", "integer", "number", "string", "array", "object"])


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.lists(inner, min_size=1, max_size=3)
    keywords: dict[str, st.SearchStrategy[Any]] = {
        "type": TYPES | st.lists(TYPES, min_size=1, max_size=2, unique=True),
        "enum": st.lists(INSTANCES, min_size=1, max_size=3),
        "const": INSTANCES,
        "minimum": st.integers(-1, 2),
        "exclusiveMaximum": st.integers(0, 2),
        "multipleOf": st.sampled_from([1, 2, 0.5]),
        "minLength": st.integers(0, 2),
        "maxLength": st.integers(0, 2),
        "pattern": st.sampled_from(["^a", "b$", "^[ab]+$", "^[a-z][0-9]?$", "a|b"]),
        "minItems": st.integers(0, 2),
        "maxItems": st.integers(0, 2),
        "uniqueItems": st.booleans(),
        "items": inner,
        "prefixItems": lists,
        "contains": inner,
        "minContains": st.integers(0, 2),
        "maxContains": st.integers(0, 2),
        "required": st.lists(NAMES, max_size=2, unique=True),
        "properties": st.dictionaries(NAMES, inner, max_size=3),
        "patternProperties": st.dictionaries(st.sampled_from(["^a", "b"]), inner, max_size=2),
        "additionalProperties": inner,
        "propertyNames": inner,
        "minProperties": st.integers(0, 2),
        "maxProperties": st.integers(0, 2),
        "dependentRequired": st.dictionaries(NAMES, st.lists(NAMES, unique=True), max_size=2),
        "dependentSchemas": st.dictionaries(NAMES, inner, max_size=2),
        "allOf": lists,
        "anyOf": lists,
        "oneOf": lists,
        "not": inner,
        "if": inner,
        "then": inner,
        "else": inner,
        "unevaluatedProperties": inner,
        "unevaluatedItems": inner,
    }
    return st.lists(st.sampled_from(sorted(keywords)), max_size=4, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries({name: keywords[name] for name in chosen})
    )


SCHEMAS: st.SearchStrategy[Any] = st.recursive(st.booleans() | st.just({}), _schemas, max_leaves=6)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(schema=SCHEMAS, instances=st.lists(INSTANCES, min_size=4, max_size=8))
def test_the_verdict_is_that_of_jsonschema(schema: Any, instances: list[Any]) -> None:
    validator = compile_schema(schema)
    oracle = Draft202012Validator(schema)
    for instance in instances:
        expected = oracle.is_valid(instance)
        assert validator.is_valid(instance) is expected
        assert (validator.validate(instance) == []) is expected


REFERENCES = st.sampled_from(
    [
        {"$ref": "https://example.com/root#/$defs/a"},
        {"$ref": "inner"},
        {"$dynamicRef": "#node"},
        {"$ref": "inner#/$defs/b"},
        {"x-extensible-enum": ["a", "b"]},
    ]
)
RULES = [
    {"id": "a", "rule": "!has(self.a) || self.a == 'a'", "message": "m"},
    {"id": "b", "rule": "!has(self.b)", "message": "m", "severity": "warning"},
]
RULED = {"type": "object", "properties": {"a": {"type": "string"}, "b": {}}, "x-validations": RULES}
LINKED = st.recursive(st.booleans() | REFERENCES | st.just(RULED), _schemas, max_leaves=5)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    root=LINKED,
    first=LINKED,
    second=LINKED,
    third=LINKED,
    instances=st.lists(INSTANCES, min_size=4, max_size=8),
)
def test_the_verdict_and_the_report_agree_whichever_is_asked_first(
    root: Any, first: Any, second: Any, third: Any, instances: list[Any]
) -> None:
    inner = {"$id": "inner", "$dynamicAnchor": "node", "allOf": [second], "$defs": {"b": third}}
    schema = {
        "$id": "https://example.com/root",
        "$dynamicAnchor": "node",
        "items": root,
        "allOf": [root],
        "$defs": {"a": first, "inner": inner},
    }
    asked, told = compile_schema(schema), compile_schema(schema)
    for instance in instances:
        verdict = asked.is_valid(instance)
        reports = told.validate(instance), asked.validate(instance)
        assert reports[0] == reports[1]
        assert verdict is all(found.severity == "warning" for found in reports[0])
        assert told.is_valid(instance) is verdict


def test_a_resource_that_is_first_entered_for_its_annotations_is_left_again() -> None:
    inner = {"$id": "inner", "$dynamicAnchor": "node", "properties": {"a": True}}
    schema = {
        "$id": "https://example.com/root",
        "$dynamicAnchor": "node",
        "$ref": "inner",
        "items": {"$dynamicRef": "#node"},
        "unevaluatedProperties": False,
        "$defs": {"inner": inner},
    }
    assert compile_schema(schema).is_valid({"a": 1})
    assert compile_schema(schema).validate({"a": 1}) == []
