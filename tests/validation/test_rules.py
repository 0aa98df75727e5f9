"""Cross-field rules in validators."""

from __future__ import annotations

from typing import Any

import pytest

from specwright.validation import SchemaError, compile_schema

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["min"],
    "properties": {
        "min": {"type": "integer"},
        "max": {"type": "integer"},
        "items": {
            "type": "array",
            "items": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
    },
    "x-validations": [
        {
            "id": "min-max",
            "rule": "!has(self.max) || self.min <= self.max",
            "message": "min {self.min} exceeds max {self.max}",
            "x-zh": {"message": "min {self.min} 大于 max {self.max}"},
            "pointer": "/min",
            "error-code": "InvalidRange",
        },
        {
            "id": "unique-names",
            "rule": "unique(self.items.map(each, each.name))",
            "message": "names repeat",
            "severity": "warning",
        },
    ],
}


def test_a_broken_rule_is_a_violation_with_all_that_the_rule_says() -> None:
    (violation,) = compile_schema(SCHEMA).validate({"min": 3, "max": 2})
    assert violation.path == "/min"
    assert (violation.keyword, violation.rule) == ("x-validations", "min-max")
    assert violation.message == "min 3 exceeds max 2"
    assert violation.message_zh == "min 3 大于 max 2"
    assert violation.error_code == "InvalidRange"
    assert violation.schema_pointer == "#/x-validations/0"
    assert not compile_schema(SCHEMA).is_valid({"min": 3, "max": 2})


def test_a_rule_of_severity_warning_does_not_make_the_instance_invalid() -> None:
    validator = compile_schema(SCHEMA)
    instance = {"min": 1, "items": [{"name": "a"}, {"name": "a"}]}
    assert [violation.severity for violation in validator.validate(instance)] == ["warning"]
    assert validator.is_valid(instance)


def test_a_rule_that_cannot_be_evaluated_is_silent() -> None:
    assert compile_schema(SCHEMA).validate({"min": 1, "items": [{}, {}]}) == []


def test_a_rule_is_silent_about_what_is_wrong_anyway() -> None:
    violations = compile_schema(SCHEMA).validate({"min": "3", "max": 2})
    assert [violation.keyword for violation in violations] == ["type"]


def test_a_rule_speaks_beside_faults_that_it_does_not_read() -> None:
    violations = compile_schema(SCHEMA).validate({"min": 3, "max": 2, "items": 5})
    assert [violation.path for violation in violations] == ["/min", "/items"]


def test_rules_of_nested_objects_report_below_them() -> None:
    nested = {"type": "object", "properties": {"a": {"type": "array", "items": SCHEMA}}}
    (violation,) = compile_schema(nested).validate({"a": [{"min": 1}, {"min": 3, "max": 2}]})
    assert violation.path == "/a/1/min"


def test_rules_decide_inside_alternatives() -> None:
    validator = compile_schema({"oneOf": [SCHEMA, {"type": "string"}]})
    assert validator.is_valid({"min": 1, "max": 2})
    assert not validator.is_valid({"min": 3, "max": 2})
    assert [v.rule for v in validator.validate({"min": 3, "max": 2})] == ["min-max"]


FAULTS = [
    {"id": "a", "rule": "self.nothing == 1", "message": "m"},
    {"id": "a", "rule": "self.min", "message": "m"},
    {"id": "a", "rule": "self.min == 'a'", "message": "m"},
    {"id": "a", "rule": "true", "message": "{self.nothing}"},
    {"id": "a", "rule": "true", "message": "m", "severity": "fatal"},
    {"id": "a", "rule": "true", "message": "m", "pointer": "min"},
    {"rule": "true", "message": "m"},
]


@pytest.mark.parametrize("rule", FAULTS)
def test_a_faulty_rule_is_refused(rule: dict[str, Any]) -> None:
    with pytest.raises(SchemaError):
        compile_schema({**SCHEMA, "x-validations": [rule]})
