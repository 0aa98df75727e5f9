"""JSON Schemas as types of expressions."""

from __future__ import annotations

from typing import Any

import pytest

from specwright.cel import CelError, Trust, check, check_rule, to_python, type_of_schema
from specwright.cel.types import ObjectType, Type

DEFINITIONS: dict[str, Any] = {
    "Tree": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
        },
    },
    "Lists": {"type": "array", "items": {"$ref": "#/$defs/Lists"}},
    "Base": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
    "Loop": {"allOf": [{"$ref": "#/$defs/Loop"}], "properties": {"x": {"type": "integer"}}},
}


def type_of(schema: Any) -> Type:
    return type_of_schema(schema, lambda reference: DEFINITIONS[reference.rsplit("/", 1)[-1]])


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "double"),
        ({"type": "string", "format": "password"}, "string"),
        ({"type": "boolean"}, "bool"),
        ({"type": "null"}, "null_type"),
        ({"enum": ["a", "b"]}, "string"),
        ({"const": 3}, "int"),
        ({"enum": ["a", 1]}, "dyn"),
        ({"type": ["string", "null"]}, "dyn"),
        ({"type": "string", "nullable": True}, "dyn"),
        ({"type": "array", "items": {"type": "string"}}, "list(string)"),
        ({"type": "array"}, "list(dyn)"),
        ({"type": "array", "prefixItems": [{"type": "string"}]}, "list(dyn)"),
        ({"type": "object"}, "map(string, dyn)"),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            "map(string, int)",
        ),
        (
            {"type": "object", "patternProperties": {"^x": {"type": "string"}}},
            "map(string, string)",
        ),
        ({"oneOf": [{"type": "string"}, {"type": "string", "minLength": 3}]}, "string"),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, "dyn"),
        ({"allOf": [{"type": "number"}, {"type": "integer"}]}, "int"),
        (True, "dyn"),
        ({}, "dyn"),
        ({"$ref": "#/$defs/Tree"}, "Tree"),
        ({"$ref": "#/$defs/Lists"}, "list(dyn)"),
        ({"$ref": "#/$defs/Loop"}, "Loop"),
        ({"type": "object", "title": "Named", "properties": {"a": True}}, "Named"),
    ],
)
def test_a_schema_has_a_type(schema: Any, expected: str) -> None:
    assert str(type_of(schema)) == expected


def test_a_schema_may_refer_to_itself() -> None:
    tree = type_of({"$ref": "#/$defs/Tree"})

    check_rule("self.children.all(c, c.children.all(d, d.name != ''))", {"self": tree})
    with pytest.raises(CelError, match="Tree has no field 'nam'"):
        check_rule("self.children[0].children[0].nam == ''", {"self": tree})


def test_fields_come_from_all_parts_of_a_schema() -> None:
    schema = {
        "allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"size": {"type": "integer"}}}],
        "properties": {"kind": {"type": "string"}},
        "required": ["kind"],
        "if": {"properties": {"kind": {"const": "a"}}},
        "then": {"properties": {"extra": {"type": "boolean"}}},
        "dependentSchemas": {"size": {"properties": {"unit": {"type": "string"}}}},
    }
    found = type_of(schema)

    assert isinstance(found, ObjectType)
    assert {name: (str(f.type), f.required) for name, f in found.fields.items()} == {
        "id": ("string", True),
        "size": ("int", False),
        "kind": ("string", True),
        "extra": ("bool", False),
        "unit": ("string", False),
    }


def test_alternatives_merge_and_only_common_requirements_are_certain() -> None:
    schema = {
        "type": "object",
        "oneOf": [
            {
                "required": ["kind", "disk"],
                "properties": {
                    "kind": {"const": "disk"},
                    "disk": {"type": "string"},
                    "size": {"type": "integer"},
                },
            },
            {
                "required": ["kind"],
                "properties": {"kind": {"const": "net"}, "size": {"type": "string"}},
            },
        ],
    }
    found = type_of(schema)

    assert isinstance(found, ObjectType)
    assert {name: (str(f.type), f.required) for name, f in found.fields.items()} == {
        "kind": ("string", True),
        "disk": ("string", False),
        "size": ("dyn", False),
    }


def test_names_that_are_no_identifiers_are_fields() -> None:
    schema = {"properties": {"os.modelarts/billing.mode": {"type": "string"}}}
    variables = {"self": type_of(schema)}

    for rule in (
        "self['os.modelarts/billing.mode'] == '1'",
        "self.`os.modelarts/billing.mode` == '1'",
        "'os.modelarts/billing.mode' in self",
        "has(self.`os.modelarts/billing.mode`)",
    ):
        check_rule(rule, variables)
    with pytest.raises(CelError, match=r"did you mean 'os\.modelarts/billing\.mode'"):
        check_rule("self['os.modelarts/billing.mod'] == '1'", variables)


def test_undeclared_fields_are_mistakes_unless_a_schema_describes_them() -> None:
    closed = {"properties": {"a": {"type": "string"}}}
    described = {**closed, "additionalProperties": {"type": "integer"}}

    with pytest.raises(CelError, match="has no field 'b'"):
        check("self.b", {"self": type_of(closed)})
    assert str(check("self.b", {"self": type_of(described)}).type) == "int"


def test_a_required_field_of_a_valid_instance_cannot_be_missing() -> None:
    rule = check_rule(
        "self.name == 'a' && self.children.size() > 0", {"self": type_of({"$ref": "#/$defs/Tree"})}
    )

    code = to_python(rule, {"self": "self"}, trust=Trust.VALID)

    assert code.expression == 'self["name"] == "a" and len(self["children"]) > 0'
