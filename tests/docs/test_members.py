"""What is told of a member: its type in words, the limits that its type has, and how it is used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from specwright import ir
from specwright.site.limits import type_in_words
from specwright.site.pages import Page
from tests.docs.test_specs_of_all_kinds import package_of, site_of

SPEC = """
openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /things:
    post:
      operationId: postThing
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses:
        "200":
          description: Made.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Thing"}
              examples: {first: {summary: A new one., value: {id: 1}}}
        "400":
          description: No.
          content: {application/json: {schema: {type: object}, example: {wrong: id}}}
components:
  schemas:
    Any: {anyOf: [{type: string}, {type: array, items: {$ref: "#/components/schemas/Any"}}]}
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: integer, readOnly: true, minLength: 3, maxLength: 4, minimum: 1, format: int64}
        key: {type: string, writeOnly: true, minLength: 3, maxLength: 4, maximum: 7, contentEncoding: base64}
        either: {oneOf: [{type: string}, {type: integer}, {type: string, enum: [a]}]}
        perhaps: {anyOf: [{type: string}, {type: "null"}]}
        list: {type: array, items: {anyOf: [{type: string, minLength: 2}, {type: boolean}]}}
        map: {type: object, additionalProperties: {type: [string, number]}}
        mixed: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
        value: {enum: [1, two]}
        all: {$ref: "#/components/schemas/Any"}
        lists: {type: array, items: {type: array, maxItems: 2, items: {type: string, format: date}}}
"""


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("members") / "demo.yaml"
    path.write_text(SPEC)
    return path


@pytest.fixture(scope="module")
def pages(spec: Path) -> Mapping[str, str]:
    return {
        path: content.decode()
        for path, content in site_of(spec).items()
        if path.endswith(("PostThing.html", "PostThing.md"))
    }


def test_choices_are_told_in_words(spec: Path) -> None:
    (service,) = package_of(spec).services
    told = {each.name: each.json_type for each in service.model("Thing").properties}
    assert told == {
        "id": "integer",
        "key": "string",
        "either": "string or integer",
        "perhaps": "string or null",
        "list": "array of (string or boolean)",
        "map": "map of (string or number)",
        "mixed": "string or array of string",
        "value": "integer or string",
        "all": "string or array of any",
        "lists": "array of array of string",
    }


@pytest.mark.parametrize(
    ("words", "english", "chinese"),
    [
        ("string", "string or null", "字符串或 null"),
        ("string or null", "string or null", "字符串或 null"),
        ("array of (string or null)", "array of (string or null) or null", "（字符串或 null）列表或 null"),
        ("string or array of (integer or map of any)", None, "字符串或（整数或任意值映射）列表或 null"),
    ],
)  # fmt: skip
def test_choices_are_told_in_both_languages(words: str, english: str | None, chinese: str) -> None:
    told = type_in_words(words, nullable=True)
    assert told == ir.Text(english or f"{words} or null", chinese)


def test_limits_are_those_of_the_type(pages: Mapping[str, str]) -> None:
    page = pages["en/demo/PostThing.html"]
    ranges = re.findall(r"<dt>Range:</dt><dd>([^<]*)</dd>", page)
    assert ranges[:2] == ["at least 1", "3 to 4 characters"]
    assert "3 to 4" not in page.split('id="key"')[0]


def test_machines_are_told_all_of_a_member(pages: Mapping[str, str]) -> None:
    page = pages["en/demo/PostThing.md"]
    rows = {row.split("`")[1]: row for row in page.splitlines() if row.startswith("| <a id=")}
    assert "Read-only." in rows["id"]
    assert "Format: `int64`" in rows["id"]
    assert "Write-only." in rows["key"]
    assert "| yes | at least `1`<br>" in rows["id"]
    assert "Encoding: `base64`" in rows["key"]
    assert "Each item:" in rows["lists[][]"]
    assert "Format: `date`" in rows["lists[][]"]
    assert "**Reply example \\(HTTP 200\\): A new one.**" in page.replace(
        "(HTTP 200)", "\\(HTTP 200\\)"
    )
    assert '"wrong": "id"' in page.split("## Errors")[1]


def test_readers_are_told_what_a_reply_always_has(pages: Mapping[str, str]) -> None:
    page = pages["en/demo/PostThing.html"]
    reply = page.split('id="reply:id"')[1].split("</li>")[0]
    assert ">required</span>" in reply
    assert "Write-only." in page
    assert "Reply example (HTTP 200): A new one." in page
    assert "Reply example (HTTP 400)" in page.split('id=":errors"')[1]


def test_who_signs_nothing_is_told_no_signature(pages: Mapping[str, str]) -> None:
    assert "Signed with" not in pages["en/demo/PostThing.html"]


CHOICE = """
openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /pay:
    post:
      operationId: pay
      description: To pay.
      parameters: [{name: at, in: query, schema: {type: string}}]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                means:
                  oneOf:
                    - title: Credit card
                      type: object
                      required: [number]
                      properties:
                        number: {type: string}
                        name: {type: string, description: On it.}
                        both: {type: string}
                    - {type: object, properties: {iban: {type: string}, name: {type: string}, both: {type: string}}}
      responses: {"204": {description: Paid.}}
  /read:
    get:
      operationId: read
      description: To read.
      parameters: [{name: at, in: query, schema: {type: string}}]
      responses: {"204": {description: Read.}}
"""


@pytest.fixture(scope="module")
def choice(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    path = tmp_path_factory.mktemp("choice") / "demo.yaml"
    path.write_text(CHOICE)
    found = site_of(path).items()
    return {each: text.decode() for each, text in found if each.endswith((".html", ".md"))}


def test_members_of_alternatives_name_these_by_their_titles(choice: Mapping[str, str]) -> None:
    page = choice["en/demo/Pay.html"]
    chips = {
        name: re.findall(r'form">([^<]*)<', part.split("</li>")[0])
        for name, part in (each.split('"', 1) for each in page.split('id="means.')[1:])
    }
    assert chips == {
        "number": ["Credit card"],
        "iban": ["PayRequestMeansOption2"],
        "name": ["Credit card", "PayRequestMeansOption2"],
        "both": [],
    }


@pytest.mark.parametrize("suffix", [".html", ".md"])
def test_what_an_operation_is_for_is_told_once(choice: Mapping[str, str], suffix: str) -> None:
    assert choice[f"en/demo/Read{suffix}"].count("To read.") == 1


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("GetBucketAnalyticsConfiguration", "Get<wbr>Bucket<wbr>Analytics<wbr>Configuration"),
        ("/repositories/{repo_id}/<b>", "/<wbr>repositories/<wbr>{repo_<wbr>id}/&lt;b&gt;"),
        ("shortName", "shortName"),
    ],
)
def test_long_names_can_be_broken_between_words(name: str, shown: str) -> None:
    assert str(Page.name(name)) == shown
