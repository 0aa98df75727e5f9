"""`specwright facts` tells every fact of a spec with the source that the spec gives for it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from specwright.cli import main
from specwright.facts import KINDS, SOURCES
from tests.conftest import REPOSITORY

from .documents import read, spec_paths, walk

SPEC = """\
openapi: 3.1.0
info: {title: Demo, version: "1"}
paths:
  /things/{shop}:
    post:
      operationId: CreateThing
      parameters:
        - name: shop
          in: path
          required: true
          x-source: {from: inferred, facts: [type]}
          schema: {type: string}
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Thing'}
      responses:
        "200": {description: Done}
      x-error-codes:
        - code: Full
          status: 400
          causes: [{description: The shop is full., x-zh: 店铺已满。}]
          remedy: {description: Wait., x-zh: 请稍候。}
          retryable: true
          x-source: {from: inferred, facts: [remedy, retryable]}
components:
  schemas:
    Thing:
      type: object
      required: [size, parts]
      x-source: {from: metadata, facts: [required]}
      properties:
        size:
          type: integer
          minimum: 1
          maximum: 9
          default: 3
          x-unit: cm
          x-source: {from: sdk, note: Only the SDK has the bound., facts: [maximum]}
        colours:
          type: array
          maxItems: 2
          items: {type: string, enum: [red, blue], x-source: {from: example}}
        parts: {$ref: '#/components/schemas/Parts'}
    Parts:
      type: object
      x-source: {from: sdk}
      properties:
        note: {type: string, contentEncoding: base64, deprecated: true, examples: [YQ==]}
      x-validations:
        - id: no-note
          rule: "!has(self.note)"
          description: There is no note.
          message: No note
          x-zh: {description: 没有备注。, message: 没有备注}
          x-source: {from: metadata}
"""


def facts(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["facts", *arguments])


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("facts") / "demo.yaml"
    path.write_text(SPEC, "utf-8")
    result = facts("CreateThing", "--spec", str(path), "--format", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    (operation,) = json.loads(result.stdout)["operations"]
    return operation


def sources(told: Any, subject: str) -> dict[str, str]:
    """The source of each fact about *subject*, by kind and value."""
    return {
        f"{fact['kind']} {fact['value']}": fact["source"]
        for fact in told["facts"]
        if fact["subject"] == subject
    }


def test_a_source_covers_the_facts_that_it_names(told: Any) -> None:
    assert sources(told, "size") == {
        "parameter body": "page",
        "type integer": "page",
        "required true": "metadata",
        "constraint minimum 1": "page",
        "constraint maximum 9": "sdk",
        "default 3": "page",
        "unit cm": "page",
    }


def test_what_an_object_says_of_itself_is_about_its_members(told: Any) -> None:
    assert sources(told, "parts") == {
        "parameter body": "page",
        "type object": "page",
        "required true": "metadata",
    }
    assert sources(told, "parts.note") == {
        "parameter body": "sdk",
        "type string": "sdk",
        "constraint contentEncoding base64": "sdk",
        'example "YQ=="': "sdk",
        "deprecation true": "sdk",
    }


def test_what_holds_of_each_item_is_told(told: Any) -> None:
    assert sources(told, "colours[]")["constraint maxItems 2"] == "page"
    assert sources(told, "colours[] (each)") == {
        "enum value red": "example",
        "enum value blue": "example",
    }


def test_a_parameter_outside_the_body_says_where_it_stands(told: Any) -> None:
    assert sources(told, "shop") == {
        "parameter path": "page",
        "type string": "inferred",
        "required true": "page",
    }


def test_a_rule_and_an_error_have_sources(told: Any) -> None:
    assert sources(told, "no-note") == {"rule error: !has(self.note)": "metadata"}
    assert sources(told, "400 Full") == {
        "error failure": "page",
        "cause The shop is full.": "page",
        "remedy Wait.": "inferred",
        "retry true": "inferred",
    }


def test_a_note_comes_with_its_fact(told: Any) -> None:
    notes = {fact["value"]: fact["note"] for fact in told["facts"] if fact["note"]}
    assert notes == {"maximum 9": "Only the SDK has the bound."}


def test_the_counts_are_those_of_the_facts(told: Any) -> None:
    assert told["count"] == len(told["facts"]) == sum(told["by_kind"].values())
    assert told["count"] == sum(told["by_source"].values())
    assert told["by_kind"]["parameter"] == 5
    assert told["by_source"]["example"] == 2


def test_the_table_has_a_line_a_parameter(tmp_path: Path) -> None:
    (tmp_path / "demo.yaml").write_text(SPEC, "utf-8")
    lines = facts("CreateThing", "--spec", str(tmp_path / "demo.yaml")).stdout.splitlines()
    cells = {line.split()[0]: re.split(r"  +", line)[1:] for line in lines if line}
    assert cells["size"] == [
        "integer",
        "yes",
        "page; metadata: required; sdk: maximum",
        "minimum 1; maximum 9; default 3; unit cm",
    ]
    assert cells["colours[]"][-1] == "maxItems 2; each: one of red, blue"
    assert cells["no-note"] == ["metadata", "error: !has(self.note)"]
    assert "400 Full  yes    page; inferred: remedy, retry  The shop is full." in lines


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("CreateClustr", "no operation is called 'CreateClustr'; did you mean 'CreateCluster'?"),
        ("zzz", "no operation is called 'zzz'; there are CreateCluster, CreateContainerGroup,"),
    ],
)
def test_an_unknown_operation_is_told(name: str, told: str) -> None:
    result = facts(name, "--spec", str(REPOSITORY / "schemas"))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(f"specwright: {told}")


def test_an_operation_may_be_named_in_full() -> None:
    result = facts("aliyun.eci.CreateVirtualNode", "--spec", str(REPOSITORY / "schemas"))
    assert result.stdout.startswith("aliyun.eci.CreateVirtualNode\n")


def test_a_broken_spec_is_told_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "demo.yaml").write_text(SPEC.replace("openapi: 3.1.0", "openapi: 2.0.0"), "utf-8")
    result = facts("--spec", str(tmp_path))
    assert result.exit_code == 1
    assert "demo.yaml:1:1: the OpenAPI version '2.0.0' is not supported" in result.stderr


def test_a_source_names_facts_that_are_counted() -> None:
    """A misspelt name in the `facts` of an x-source would cover nothing."""
    counted = {
        *("type", "separator", "required", "description", "default", "examples", "deprecated"),
        *("enum", "const", "x-extensible-enum", "x-enum-descriptions", "unit", "x-unit", "format"),
        *("minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems"),
        *("contentEncoding", "contentMediaType", "causes", "remedy", "retryable"),
    }
    named = {
        fact
        for path in spec_paths()
        for place in walk(read(path))
        for fact in place.value.get("x-source", {}).get("facts", ())
    }
    assert named <= counted


def test_the_readme_has_the_counts(update_golden: bool) -> None:
    result = facts("--spec", str(REPOSITORY / "schemas"))
    counts = result.stdout.strip()
    assert all(f"| {kind} " in counts for kind in KINDS)
    assert all(f"| from {source} " in counts for source in SOURCES)
    path = REPOSITORY / "README.md"
    readme = path.read_text("utf-8")
    if update_golden:
        table = re.compile(r"^\| facts .*?\n(?!\|)", re.MULTILINE | re.DOTALL)
        readme = table.sub(lambda _: counts + "\n", readme, count=1)
        path.write_text(readme, "utf-8")
    assert counts in readme, "the README's counts are old: run pytest with --update-golden"
