"""References, faults of schemas, and dialects."""

from __future__ import annotations

from typing import Any

import pytest

from specwright.validation import SchemaError, compile_schema

from .support import found

FAULTS = [
    ({"type": "strin"}, "/type"),
    ({"type": 5}, "/type"),
    ({"properties": {"a": {"pattern": "("}}}, "/properties/a/pattern"),
    ({"properties": {"a": {"pattern": "\\Z"}}}, "/properties/a/pattern"),
    ({"patternProperties": {"[": {}}}, "/patternProperties/["),
    ({"minLength": -1}, "/minLength"),
    ({"multipleOf": 0}, "/multipleOf"),
    ({"required": "a"}, "/required"),
    ({"items": 5}, "/items"),
    ({"allOf": {}}, "/allOf"),
    ({"$ref": "#/$defs/nothing"}, "/$ref"),
    ({"$ref": "https://example.com/other.json"}, "/$ref"),
    ({"enum": "a"}, "/enum"),
    ({"$schema": "http://json-schema.org/draft-07/schema#"}, "/$schema"),
    ({"x-validations": [{"id": "a", "rule": "1 +", "message": ""}]}, "/x-validations/0/rule"),
    ({"const": float("nan")}, "/const"),
]


@pytest.mark.parametrize(("schema", "pointer"), FAULTS)
def test_a_faulty_schema_is_refused_with_its_place(schema: Any, pointer: str) -> None:
    with pytest.raises(SchemaError) as caught:
        compile_schema(schema)
    assert caught.value.pointer == pointer


def test_references_lead_to_given_documents_only() -> None:
    registry = {"https://example.com/other.json": {"$defs": {"A": {"type": "string"}}}}
    schema = {"$ref": "https://example.com/other.json#/$defs/A"}
    assert compile_schema(schema, registry).is_valid("a")
    assert not compile_schema(schema, registry).is_valid(1)


def test_a_schema_that_only_refers_to_itself_ends_in_a_violation() -> None:
    validator = compile_schema({"$ref": "#"})
    assert not validator.is_valid(1)
    assert len(validator.validate(1)) == 1


def test_recursive_schemas_are_followed() -> None:
    schema = {"type": "object", "additionalProperties": {"$ref": "#"}}
    assert found(schema, {"a": {"b": {}}}) == []
    assert found(schema, {"a": {"b": 1}}) == [("/a/b", "type")]


def test_openapi_30_is_understood() -> None:
    from specwright.validation import Root, compile_modules

    document = {
        "openapi": "3.0.3",
        "components": {
            "schemas": {
                "A": {
                    "type": "object",
                    "properties": {
                        "n": {
                            "type": "integer",
                            "nullable": True,
                            "maximum": 5,
                            "exclusiveMaximum": True,
                        }
                    },
                }
            }
        },
    }
    from .support import namespace, rendered

    root = Root("a", "file:///spec.yaml#/components/schemas/A")
    (module,) = compile_modules(
        [root], {"file:///spec.yaml": document}, runtime="specwright.runtime"
    )
    names = namespace(rendered(module))
    assert names["validate_a"]({"n": None}) == []
    assert [v.keyword for v in names["validate_a"]({"n": 5})] == ["exclusiveMaximum"]
