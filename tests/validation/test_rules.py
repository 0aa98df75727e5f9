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


CONTAINERS: dict[str, Any] = {
    "type": "object",
    "properties": {
        "Container": {
            "type": "array",
            "maxItems": 3,
            "items": {
                "type": "object",
                "properties": {
                    "Name": {"type": "string", "minLength": 1},
                    "Port": {"type": "array", "items": {"type": "integer", "maximum": 9}},
                    "Mount": {"type": "string"},
                },
                "additionalProperties": False,
            },
        },
        "Volume": {"type": "array", "items": {"type": "string"}},
        "Size": {"type": "integer", "maximum": 5},
        "Limit": {"type": "integer"},
    },
    "additionalProperties": False,
    "x-validations": [
        {
            "id": "names-differ",
            "rule": "!has(self.Container) || "
            "unique(self.Container.filter(c, has(c.Name)).map(c, c.Name))",
            "message": "{self.Container.map(c, c.Name).join(', ')}",
        },
        {
            "id": "mounts-exist",
            "rule": "!has(self.Container) || self.Container.all(c, "
            "!has(c.Mount) || (has(self.Volume) && self.Volume.exists(v, v == c.Mount)))",
            "message": "no such volume",
        },
        {
            "id": "size-needs-limit",
            "rule": "!has(self.Size) || has(self.Limit)",
            "message": "no limit",
        },
    ],
}


def _rules(instance: Any) -> list[str | None]:
    violations = compile_schema(CONTAINERS).validate(instance)
    return [found.rule for found in violations if found.rule is not None]


def _twice(**more: Any) -> dict[str, Any]:
    return {"Container": [{"Name": "a", **more}, {"Name": "a"}]}


@pytest.mark.parametrize("fault", [{"Port": [10]}, {"Port": 1}, {"Colour": 1}, {"Mount": 1}])
def test_a_fault_beside_what_a_rule_reads_does_not_silence_it(fault: dict[str, Any]) -> None:
    assert _rules(_twice(**fault)) == ["names-differ"]


def test_a_fault_of_what_a_rule_reads_silences_it() -> None:
    assert _rules({"Container": [{"Name": ""}, {"Name": ""}]}) == []
    assert _rules({"Container": [{"Name": "a"}, {"Name": "a"}, 1]}) == []
    assert _rules({"Container": {"Name": "a"}}) == []


def test_a_list_that_is_too_long_does_not_silence_a_rule_about_its_items() -> None:
    assert _rules({"Container": [{"Name": "a"}] * 4}) == ["names-differ"]


def test_a_rule_that_asks_for_presence_is_not_silenced_by_a_wrong_value() -> None:
    assert _rules({"Size": 9}) == ["size-needs-limit"]
    assert _rules({"Size": "x"}) == []


def test_every_rule_is_asked_although_one_cannot_be_evaluated() -> None:
    assert _rules({"Container": [{"Name": "a"}, {"Name": "a"}], "Volume": 5, "Size": 1}) == [
        "names-differ",
        "size-needs-limit",
    ]
    assert _rules(_twice(Mount="v")) == ["names-differ", "mounts-exist"]


def test_a_message_joins_values_and_says_so_where_there_are_none() -> None:
    (found,) = compile_schema(CONTAINERS).validate(_twice())
    assert found.message == "a, a"
    unnamed = {"Container": [{"Name": "a"}, {"Name": "a"}, {}]}
    (found,) = compile_schema(CONTAINERS).validate(unnamed)
    assert found.message == "…"


def test_a_rule_costs_nothing_where_its_guard_is_absent() -> None:
    source = compile_schema(CONTAINERS).source
    step_one = source[source.index("def accepts_instance") :]
    body = step_one[: step_one.index("\ndef ", 10)]
    branch = body[body.index('if "Size" in data') :]
    assert "_holds_size_needs_limit(data)" in branch
    assert body.count("_holds_") == 2
