"""Each planted fault is found at its line by its rule, and specs without faults are clean."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.linting import context, lint, rules
from specwright.linting.reporting import render
from specwright.linting.rule import Rule, framed
from specwright.sources import discover
from tests.conftest import REPOSITORY

from .planting import CLEAN, FAULTS, Planted, lint_text


@pytest.mark.parametrize("planted", FAULTS, ids=lambda p: f"{p.rule}-{p.line.strip()[:24]}")
def test_a_planted_fault_is_found_at_its_line(planted: Planted, tmp_path: Path) -> None:
    assert planted.old in CLEAN
    once = 1 if "\n" in planted.old else -1
    report = lint_text(tmp_path, CLEAN.replace(planted.old, planted.new, once))
    found = [finding for finding in report.findings if finding.rule == planted.rule]
    lines = {_line(report.text(f.document).text, report.span(f).start) for f in found}
    assert any(planted.line.strip() in line for line in lines), render(report, "text")


def _line(text: str, offset: int) -> str:
    start = text.rfind("\n", 0, offset) + 1
    return text[start:].partition("\n")[0]


def test_the_clean_spec_is_clean(tmp_path: Path) -> None:
    report = lint_text(tmp_path, CLEAN)
    assert not report.findings, render(report, "text")


def test_the_specs_of_this_repository_are_clean() -> None:
    report = lint(discover([REPOSITORY / "schemas"]), REPOSITORY)
    assert not report.findings, render(report, "text")


@pytest.mark.parametrize("rule", rules().values(), ids=lambda rule: rule.id)
def test_the_examples_of_a_rule_prove_it(rule: Rule, tmp_path: Path) -> None:
    bad, good = (
        lint_text(tmp_path, framed(rule.frame, example)) for example in (rule.bad, rule.good)
    )
    assert rule.id in {finding.rule for finding in bad.findings}
    assert rule.id not in {finding.rule for finding in good.findings}


@pytest.mark.parametrize("rule", rules().values(), ids=lambda rule: rule.id)
def test_every_rule_is_planted_or_about_comments(rule: Rule) -> None:
    planted = {fault.rule for fault in FAULTS}
    elsewhere = {"operation-id-unique", "discriminator-sound", "name-unique"}
    assert rule.id in planted | elsewhere or rule.id.startswith("ignore-")


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        (
            "{type: integer, exclusiveMinimum: 3, exclusiveMaximum: 4}",
            "there is no integer between",
        ),
        ("{type: integer, exclusiveMinimum: 3, exclusiveMaximum: 5}", ""),
        ("{type: number, exclusiveMinimum: 3, exclusiveMaximum: 4}", ""),
        ("{type: integer, minimum: 3.2, maximum: 3.9}", "there is no integer between"),
        ("{allOf: [{minimum: 10}, {maximum: 5}]}", "minimum 10 is greater than maximum 5"),
        ("{maximum: 5, allOf: [{allOf: [{minimum: 10}]}]}", "minimum 10 is greater than maximum 5"),
        ("{allOf: [{minimum: 5}, {exclusiveMaximum: 5}]}", "minimum 5 is equal to"),
        ("{anyOf: [{minimum: 10}, {maximum: 5}]}", ""),
        ("{allOf: [{minLength: 9}, {maxLength: 8}]}", "minLength 9 is greater than maxLength 8"),
        ("{allOf: [{minimum: 10, maximum: 5}]}", "minimum 10 is greater than maximum 5"),
        ("{type: number, multipleOf: 0.1, minimum: 0.3, maximum: 0.3}", ""),
        ("{type: number, multipleOf: 5, exclusiveMinimum: 5, maximum: 9}", "no multiple of 5"),
    ],
)
def test_limits_that_leave_nothing_are_told_once_wherever_they_stand(
    schema: str, message: str, tmp_path: Path
) -> None:
    text = framed("schemas", f"Thing: {schema}")
    found = [f for f in lint_text(tmp_path, text).findings if f.rule == "contradictory-limits"]
    assert len(found) == bool(message), found
    assert all(message in finding.message for finding in found)


@pytest.mark.parametrize(
    ("schema", "value", "why"),
    [
        ("{type: string, minLength: 2}", "''", "its minLength is 2"),
        ("{type: string, maxLength: 2}", "'abc'", "its maxLength is 2"),
        ("{type: string, maxLength: 3}", "'abc'", ""),
        ("{type: integer, exclusiveMinimum: 3}", "3", "its exclusiveMinimum is 3"),
        ("{type: integer, minimum: 3}", "3", ""),
    ],
)
def test_a_value_that_the_limits_exclude_is_impossible(
    schema: str, value: str, why: str, tmp_path: Path
) -> None:
    text = framed(
        "schemas",
        f"Thing:\n  type: object\n  properties: {{p: {schema}}}\n"
        f'  x-validations:\n    - {{id: p-is, rule: "self.p == {value}"}}',
    )
    found = [f for f in lint_text(tmp_path, text).findings if f.rule == "rule-impossible-value"]
    assert len(found) == bool(why), found
    assert all(why in finding.message for finding in found)


SHARED = """\
openapi: 3.1.0
info: {title: Shared, version: "1"}
components:
  schemas:
    Thing: {type: string}
    Other: {type: string}
    Nobodys: {type: string}
"""


def _operation(component: str) -> str:
    text = framed("document", rules()["unused-component"].good).partition("components:")[0]
    text = text.replace("paths:", 'info: {title: Things, version: "1"}\npaths:')
    return text.replace(
        "#/components/schemas/Thing", f"shared.yaml#/components/schemas/{component}"
    )


def _never_referred_to(folder: Path, *paths: str) -> set[str]:
    report = lint(discover([folder / path for path in paths]), folder)
    assert all(finding.document.name != "other.yaml" for finding in report.findings)
    return {f.message.split("'")[1] for f in report.findings if f.rule == "unused-component"}


def test_the_other_specs_of_a_folder_decide_what_is_used(tmp_path: Path) -> None:
    (tmp_path / "shared.yaml").write_text(SHARED)
    (tmp_path / "one.yaml").write_text(_operation("Thing"))
    (tmp_path / "other.yaml").write_text(_operation("Other"))
    (tmp_path / "compose.yaml").write_text("services: {}")
    for paths in (("one.yaml",), ("shared.yaml",), ("one.yaml", "shared.yaml")):
        assert _never_referred_to(tmp_path, *paths) == {"Nobodys"}


def test_a_folder_that_is_too_large_to_read_is_not_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "one.yaml").write_text(SHARED)
    (tmp_path / "other.yaml").write_text(SHARED)
    assert _never_referred_to(tmp_path, "one.yaml") == {"Thing", "Other", "Nobodys"}
    monkeypatch.setattr(context, "MOST_BYTES_BESIDE", len(SHARED) - 1)
    assert _never_referred_to(tmp_path, "one.yaml") == set()


@pytest.mark.parametrize("given", ["one.yaml", ""], ids=["file", "folder"])
def test_nothing_is_called_unused_beside_a_spec_that_cannot_be_read(
    given: str, tmp_path: Path
) -> None:
    (tmp_path / "shared.yaml").write_text(SHARED)
    (tmp_path / "one.yaml").write_text(_operation("Thing"))
    (tmp_path / "another.yaml").write_text("openapi: [")
    assert _never_referred_to(tmp_path, given) == set()


def test_a_comment_is_not_called_unused_where_its_rule_says_nothing(tmp_path: Path) -> None:
    comment = "# specwright: ignore[unused-component] for later"
    text = SHARED.replace("Nobodys: {type: string}", f"Nobodys: {{type: string}} {comment}")
    (tmp_path / "shared.yaml").write_text(text)
    (tmp_path / "another.yaml").write_text("openapi: [")
    report = lint(discover([tmp_path / "shared.yaml"]), tmp_path)
    assert "ignore-unused" not in {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    "target",
    [
        "operationId: GetThing",
        "operationId: GetOther",
        "operationRef: '#/paths/~1things/get'",
        "operationRef: 'other.yaml#/paths/~1things/get'",
        "operationRef: 'https://example.com/openapi.yaml#/paths/~1things/get'",
    ],
)
def test_a_link_may_lead_to_any_operation_of_its_folder(target: str, tmp_path: Path) -> None:
    text = _operation("Thing").replace("shared.yaml", "")
    link = f"          description: The thing.\n          links: {{again: {{{target}}}}}\n"
    text = (
        text.replace("          description: The thing.\n", link)
        + SHARED[SHARED.index("components:") :]
    )
    (tmp_path / "one.yaml").write_text(text)
    (tmp_path / "other.yaml").write_text(text.replace("GetThing", "GetOther"))
    report = lint(discover([tmp_path / "one.yaml"]), tmp_path)
    assert "link-target" not in {finding.rule for finding in report.findings}, render(
        report, "text"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "paths:\n  /things:\n    get:\n      parameters:\n        - {name: first, in: query}\n"
            "        - {name: api_key, in: query}\n",
            "the parameter 'api_key' has no description",
        ),
        ("paths:\n  /things:\n    get: {}\n", "the operation 'GET /things' has no description"),
        ("paths:\n  /things:\n    get: {}\n", "the operation GET /things has no summary"),
        ("paths:\n  /things:\n    get: {}\n", "GET /things has no operationId"),
        (
            "paths:\n  /things:\n    get: {operationId: GetThings}\n",
            "the operation 'GetThings' has no description",
        ),
        (
            "paths:\n  /things:\n    get:\n      callbacks: {done: {'{$url}': {post: {}}}}\n",
            "the operation 'POST {$url}' has no description",
        ),
        (
            "components: {schemas: {Thing: {properties: {'0': {type: string}}}}}\n",
            "the property '0' has no description",
        ),
        (
            "paths:\n  /things:\n    get: {x-zh: 取}\nservers: [{url: 'https://a', description: First}]\n",
            "the description of 'https://a' has no Chinese text",
        ),
    ],
)
def test_findings_call_things_by_the_names_that_readers_know(
    text: str, message: str, tmp_path: Path
) -> None:
    report = lint_text(tmp_path, f"openapi: 3.1.0\n{text}")
    assert message in {finding.message for finding in report.findings}, render(report, "text")


@pytest.mark.parametrize(
    ("parameter", "found"),
    [
        ("{name: password, in: query, schema: {type: string}}", True),
        ("{name: api_key, in: query, schema: {type: string}}", True),
        ("{name: X-Auth-Token, in: header, schema: {type: string}}", True),
        ("{name: api_key, in: query, schema: {type: string, format: password}}", False),
        ("{name: api_key, in: query, schema: {$ref: '#/components/schemas/Secret'}}", False),
        ("{name: api_key_id, in: query, schema: {type: string}}", False),
        ("{name: page_token, in: query, schema: {type: string}}", False),
        ("{name: password, in: query, schema: {type: boolean}}", False),
    ],
)
def test_a_parameter_that_holds_a_secret_is_marked(
    parameter: str, found: bool, tmp_path: Path
) -> None:
    text = (
        f"openapi: 3.1.0\npaths:\n  /things:\n    get:\n      parameters:\n        - {parameter}\n"
        "components: {schemas: {Secret: {type: string, format: password}}}\n"
    )
    findings = lint_text(tmp_path, text).findings
    pointers = [f.pointer for f in findings if f.rule == "secret-marked"]
    assert pointers == ["/paths/~1things/get/parameters/0/name"] * found


def test_a_parameter_that_every_operation_repeats_is_told_once(tmp_path: Path) -> None:
    parameters = "parameters: [{name: api_key, in: query, schema: {type: string}}]"
    text = "".join(f"  /{name}: {{get: {{{parameters}}}}}\n" for name in "abc")
    found = lint_text(tmp_path, f"openapi: 3.1.0\npaths:\n{text}").findings
    messages = [finding.message for finding in found if finding.rule == "secret-marked"]
    told = "looks like a secret and is not marked as one, in 3 places"
    assert messages == [f"'api_key' {told}"]


def test_what_builds_on_a_base_is_used_where_the_base_is(tmp_path: Path) -> None:
    text = framed("document", rules()["unused-component"].good).replace(
        "    Thing: {type: string}\n",
        "    Thing: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}}\n"
        "    Kind: {allOf: [{$ref: '#/components/schemas/Thing'}]}\n"
        "    Other: {allOf: [{$ref: '#/components/schemas/Kind'}]}\n"
        "    Apart: {type: string}\n",
    )
    found = [f for f in lint_text(tmp_path, text).findings if f.rule == "unused-component"]
    assert ["Apart" in finding.message for finding in found] == [True], found
