"""A project that promises languages generates nothing from a spec that lacks a text in one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from specwright.cli import main
from specwright.configuration import Configuration, configure
from specwright.errors import UsageError

WHOLE = """\
openapi: 3.1.0
info:
  title: Demo
  version: "1"
  summary: Things
  x-zh: {title: 示例, summary: 物品}
paths:
  /things:
    post:
      operationId: CreateThing
      summary: Create a thing
      description: Makes one thing.
      x-zh: {summary: 创建物品, description: 创建一个物品。}
      parameters:
        - {name: shop, in: query, description: The shop, x-zh: 店铺, schema: {type: string}}
      requestBody:
        description: The thing
        x-zh: 物品
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Thing'}
            examples:
              small:
                summary: A small one
                x-zh: {summary: 小物品}
                value: {size: Linux}
      responses:
        "200":
          description: Done
          x-zh: 完成
      x-error-codes:
        - code: Full
          status: 400
          causes: [{description: The shop is full., x-zh: 店铺已满。}]
          remedy: {description: Wait., x-zh: 请稍候。}
          retryable: true
components:
  schemas:
    Thing:
      type: object
      description: What the shop sells
      x-zh: 店铺出售的物品
      properties:
        size:
          type: string
          enum: [S, Linux]
          description: How large it is
          x-zh: 大小
          x-enum-descriptions:
            S: {description: Small., x-zh: 小。}
            Linux: {description: Linux., x-zh: Linux。}
        other:
          $ref: '#/components/schemas/Note'
      if: {properties: {size: {const: S}}}
      then: {required: [other]}
      x-validations:
        - id: no-other
          rule: "!has(self.other)"
          description: There is no other.
          message: No other
          x-zh: {description: 没有其他。, message: 没有其他}
    Note: {type: string, description: A note, x-zh: 备注}
"""
CONFIGURED = '[tool.specwright]\nspecs = ["specs"]\npackage = "demo"\nlanguages = ["en", "zh"]\n'

#: What is changed in WHOLE; the start of the one problem told.
FAULTS = {
    "an API without a summary": (
        ("  summary: Things\n  x-zh: {title: 示例, summary: 物品}", "  x-zh: {title: 示例, summary: 物品}"),
        "2:1: the info has no summary in English; add 'summary': ",
    ),
    "an operation without a summary": (
        ("      summary: Create a thing\n", ""),
        "9:5: the operation 'CreateThing' has no summary in English; add 'summary': ",
    ),
    "an operation whose Chinese texts lack one": (
        ("{summary: 创建物品, description: 创建一个物品。}", "{summary: 创建物品}"),
        "9:5: the operation 'CreateThing' has no description in Chinese; add 'x-zh: {description: ...}' ",
    ),
    "a parameter without Chinese": (
        (", x-zh: 店铺,", ","),
        "15:11: the parameter 'shop' has no description in Chinese; add 'x-zh' ",
    ),
    "a request body without a description": (
        ("        description: The thing\n", ""),
        "16:7: the request body has no description in English; add 'description': ",
    ),
    "an example whose Chinese is not said to be the summary": (
        ("x-zh: {summary: 小物品}", "x-zh: 小物品"),
        "23:15: the example 'small' has no summary in Chinese; write 'x-zh: {summary: ...}': ",
    ),
    "an example without a name": (
        (
            "            examples:\n              small:\n                summary: A small one\n"
            "                x-zh: {summary: 小物品}\n                value: {size: Linux}\n",
            "            example: {size: S}\n",
        ),
        "22:13: an example without a name cannot have a summary; give it as 'examples: ",
    ),
    "a response whose Chinese is English": (
        ("x-zh: 完成", "x-zh: Done"),
        "28:9: the Chinese description of the response '200' holds no Chinese: 'Done'; translate it ",
    ),
    "a cause without Chinese": (
        ("x-zh: 店铺已满。", "x-zh: {summary: 满}"),
        "34:20: the cause of the error 'Full' has no description in Chinese; ",
    ),
    "a remedy that is blank": (
        ("remedy: {description: Wait.,", "remedy: {description: ' ',"),
        "35:11: the remedy of the error 'Full' has no description in English; ",
    ),
    "a component without a description": (
        ("      description: What the shop sells\n      x-zh: 店铺出售的物品\n", "      x-zh: 店铺出售的物品\n"),
        "39:5: the schema 'Thing' has no description in English; ",
    ),
    "a property without Chinese": (
        ("          x-zh: 大小\n", ""),
        "44:9: the property 'size' has no description in Chinese; ",
    ),
    "a value that nothing explains": (
        ("            S: {description: Small., x-zh: 小。}\n", ""),
        "44:9: nothing says what the value 'S' means; add 'S' to x-enum-descriptions",
    ),
    "an explanation of no value": (
        ("enum: [S, Linux]", "enum: [S]"),
        "51:13: x-enum-descriptions explains 'Linux', which is no value of the schema",
    ),
    "a value without Chinese": (
        ("x-zh: 小。", "x-zh: {title: 小}"),
        "50:13: the value 'S' has no description in Chinese; ",
    ),
    "a rule whose message is not translated": (
        ("message: 没有其他}", "message: No other}"),
        "57:11: the Chinese message of the rule 'no-other' holds no Chinese: 'No other'; ",
    ),
}  # fmt: skip


def project(folder: Path, spec: str, configuration: str = CONFIGURED) -> None:
    (folder / "specs").mkdir()
    (folder / "specs" / "demo.yaml").write_text(spec, "utf-8")
    (folder / "pyproject.toml").write_text(configuration, "utf-8")


def generate(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["generate", "--workers", "0", *arguments])


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_spec_with_every_text_generates(here: Path) -> None:
    project(here, WHOLE)
    result = generate()
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_missing_text_is_told_at_its_place(here: Path, fault: str) -> None:
    (old, new), told = FAULTS[fault]
    assert WHOLE.count(old) == 1
    project(here, WHOLE.replace(old, new))

    result = generate()

    first, *rest = result.stderr.splitlines()
    assert first.startswith(f"specs/demo.yaml:{told}")
    assert rest == ["specwright: 1 problem; nothing was written"]
    assert result.exit_code == 1
    assert not (here / "generated").exists()


def test_every_missing_text_is_told_at_once(here: Path) -> None:
    spec = WHOLE
    for fault in (
        "a cause without Chinese",
        "a property without Chinese",
        "a value without Chinese",
    ):
        (old, new), _ = FAULTS[fault]
        spec = spec.replace(old, new)
    project(here, spec)
    assert generate().stderr.endswith("specwright: 3 problems; nothing was written\n")


def test_a_project_in_english_needs_no_chinese(here: Path) -> None:
    (old, new), _ = FAULTS["a property without Chinese"]
    project(here, WHOLE.replace(old, new), CONFIGURED.replace(', "zh"', ""))
    assert generate().exit_code == 0


def test_a_project_that_promises_nothing_needs_no_texts(here: Path) -> None:
    bare = CONFIGURED.replace('languages = ["en", "zh"]\n', "")
    project(here, WHOLE.replace("          x-zh: 大小\n", ""), bare)
    assert generate().exit_code == 0


def test_a_document_from_elsewhere_owes_the_project_no_texts(here: Path) -> None:
    project(here, WHOLE)
    foreign = here / "foreign.yaml"
    foreign.write_text(WHOLE.replace("          x-zh: 大小\n", ""), "utf-8")
    assert generate(str(foreign), "-o", "out").exit_code == 0


def test_asking_for_a_language_later_finds_what_lacks_it(here: Path) -> None:
    (old, new), _ = FAULTS["a property without Chinese"]
    project(here, WHOLE.replace(old, new), CONFIGURED.replace(', "zh"', ""))
    generate()
    (here / "pyproject.toml").write_text(CONFIGURED)
    assert generate().exit_code == 1


def configured(folder: Path, languages: str) -> Configuration:
    project(folder, WHOLE, CONFIGURED.replace('["en", "zh"]', languages))
    return configure(folder)


@pytest.mark.parametrize(
    ("languages", "told"),
    [
        ('["en", "ch"]', "languages: unknown 'ch'; there are en, zh"),
        ('["eng"]', "languages: unknown 'eng'; did you mean 'en'?"),
        ('"en"', "languages must be a list of languages"),
        ("[1]", "languages: unknown 1; there are en, zh"),
    ],
)
def test_an_unknown_language_is_told(tmp_path: Path, languages: str, told: str) -> None:
    with pytest.raises(UsageError, match=r"pyproject\.toml") as caught:
        configured(tmp_path, languages)
    assert str(caught.value).endswith(told)


def test_languages_come_in_one_order_and_once(tmp_path: Path) -> None:
    assert configured(tmp_path, '["zh", "en", "zh"]').languages == ("en", "zh")
