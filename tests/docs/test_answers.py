"""All that a document says of answers, of credentials and of itself at length is on its pages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from specwright import ir
from specwright.installation import templates_root
from specwright.pipeline import read
from specwright.site.building import build
from specwright.sources import discover
from tests.docs.site import Page
from tests.docs.test_specs_of_all_kinds import site_of

SPEC = """
openapi: 3.1.0
info:
  title: Shop
  version: "1"
  description: All about it, as [the guide](https://guide.example/a) says.
externalDocs: {url: "https://docs.example/all", description: The whole book}
tags:
  - {name: pets, description: Those that are sold., externalDocs: {url: "https://docs.example/pets"}}
servers: [{url: "https://shop.example"}]
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getPet
      description: |
        How to get one:

        3. first
        4. second
           - ``inside``

        | a head | another_head_that_has_no_place_to_be_broken |
        |--------|---------------------------------------------|
        | a cell | another_cell_that_has_no_place_to_be_broken |

        ```sh
        get --one --with=a-command-that-is --longer=than-any-screen-of --a=phone-that-people-carry --around
        ```
      tags: [pets]
      externalDocs: {url: "https://docs.example/get", description: The chapter on it}
      security: [{oauth: ["pets:read", admin]}]
      responses:
        "200":
          description: There it is.
          headers:
            X-Left: {required: true, description: Calls that are left., schema: {type: integer}}
            X-Both: {$ref: "#/components/headers/Both"}
          content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
        "404": {$ref: "#/components/responses/Missing"}
        "410": {$ref: "#/components/responses/Missing"}
        default:
          description: Whatever else.
          content:
            text/plain: {schema: {type: string}}
    put:
      operationId: putPet
      responses: {"204": {description: Done without a word.}}
    post:
      operationId: postPet
      responses:
        "200":
          description: Listed.
          content:
            application/json:
              schema: {type: array, items: {type: object, properties: {age: {type: integer}}}}
        "400":
          description: Too much.
          content: {application/json: {schema: {$ref: "#/components/schemas/Huge"}}}
components:
  headers:
    Both: {description: In both., schema: {type: array, items: {type: string}}}
  responses:
    Missing:
      description: It is not there.
      x-zh: 没有找到。
      content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}
  schemas:
    Problem:
      type: object
      required: [title]
      properties:
        title: {type: string, description: What went wrong.}
        reason: {type: string, enum: [gone, never]}
        errors:
          type: array
          items: {type: object, properties: {field: {type: string, description: Which one.}}}
        inner: {$ref: "#/components/schemas/Problem"}
    Huge: {type: object, properties: {HUGE}}
  securitySchemes:
    oauth:
      type: oauth2
      flows: {implicit: {authorizationUrl: "https://a.example", scopes: {"pets:read": r, admin: a}}}
"""


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    members = {f"m{i}": {"type": "object", "properties": {"a": {}}} for i in range(100)}
    path = tmp_path_factory.mktemp("answers") / "shop.yaml"
    path.write_text(SPEC.replace("{HUGE}", json.dumps(members)), "utf-8")
    return path


@pytest.fixture(scope="module")
def pages(spec: Path) -> Mapping[str, str]:
    return {
        path: content.decode()
        for path, content in site_of(spec).items()
        if path.endswith((".html", ".md", ".txt"))
    }


def service_of(spec: Path) -> ir.Service:
    return read(discover([spec]), "shop", spec.parent).services[0]


@pytest.mark.parametrize("suffix", ["html", "md"])
@pytest.mark.parametrize(
    "told",
    [
        "There it is.",
        "X-Left",
        "Calls that are left.",
        "X-Both",
        "In both.",
        "array of string",
        "HTTP 404",
        "It is not there.",
        "application/problem+json",
        "Problem",
        "What went wrong.",
        "never",
        "errors[].field",
        "Which one.",
        "inner",
        "any other status",
        "Whatever else.",
        "text/plain",
        "The chapter on it",
        "https://docs.example/get",
        "pets:read",
        "admin",
    ],
)
def test_all_that_is_said_of_answers_is_on_both_pages(
    pages: Mapping[str, str], suffix: str, told: str
) -> None:
    assert told in pages[f"en/shop/GetPet.{suffix}"]


def test_a_body_that_several_statuses_share_is_told_once(pages: Mapping[str, str]) -> None:
    for path in ("en/shop/GetPet.html", "en/shop/GetPet.md"):
        assert pages[path].count("What went wrong.") == 1
    assert 'Its body is as that of <a href="#:answer-404">HTTP 404</a>' in (
        pages["en/shop/GetPet.html"]
    )
    assert "Its body is as that of `404`" in pages["en/shop/GetPet.md"]


def test_chinese_pages_tell_it_in_chinese(pages: Mapping[str, str]) -> None:
    page = pages["zh/shop/GetPet.html"]
    for told in ("没有找到。", "其他状态码", "响应头：", "响应体同", "字符串"):
        assert told in page


def test_what_is_documented_is_no_missing_error(pages: Mapping[str, str]) -> None:
    sentence = "The vendor documents no error codes for this operation."
    assert sentence not in pages["en/shop/GetPet.html"]
    assert "<small>0</small>" not in pages["en/shop/GetPet.html"]
    assert sentence in pages["en/shop/PutPet.html"]


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_replies_without_a_model_are_told(pages: Mapping[str, str], suffix: str) -> None:
    assert "Done without a word." in pages[f"en/shop/PutPet.{suffix}"]
    assert "[].age" in pages[f"en/shop/PostPet.{suffix}"]


def test_no_body_fills_a_page(spec: Path, pages: Mapping[str, str]) -> None:
    operation = next(each for each in service_of(spec).operations if each.id == "postPet")
    outline = next(each.outline for each in operation.responses if each.status == "400")
    assert outline is not None
    assert [each.path for each in outline.members] == [f"m{i}" for i in range(24)]
    assert not outline.complete
    assert "and further members" in pages["en/shop/PostPet.html"]
    assert "and further members" in pages["en/shop/PostPet.md"]


def test_errors_have_no_classes(spec: Path) -> None:
    service = service_of(spec)
    replies = [model.name for model in service.models if model.reply]
    assert replies == ["GetPetResponse", "PostPetResponse"]
    assert not service.enumerations


def test_the_page_of_the_service_tells_of_it_and_of_its_tags(pages: Mapping[str, str]) -> None:
    page = pages["en/shop/index.html"]
    for told in ("All about it, as", 'href="https://guide.example/a"', "The whole book"):
        assert told in page
    assert 'href="https://docs.example/all"' in page
    assert page.index("Those that are sold.") < page.index("getPet") < page.index("putPet")
    assert 'href="https://docs.example/pets"' in page
    assert "Other operations" in page
    assert "All about it, as" in pages["llms.txt"]


def test_the_pages_are_sound(pages: Mapping[str, str]) -> None:
    for path, content in pages.items():
        if path.endswith(".html"):
            page = Page(content)
            assert page.faults == [], path
            assert len(page.ids) == len(set(page.ids)), path


def test_what_a_service_says_at_length_is_no_part_of_the_pages_of_operations(spec: Path) -> None:
    def pages_of(text: str, folder: str) -> Mapping[str, bytes]:
        path = spec.parent / folder / "shop.yaml"
        path.parent.mkdir()
        path.write_text(text, "utf-8")
        return build(read(discover([path]), "shop", path.parent), [templates_root()])

    text = spec.read_text("utf-8")
    one = pages_of(text, "one")
    other = pages_of(text.replace("All about it", "Much of it").replace("are sold", "go"), "other")
    changed = {path for path in one if one[path] != other[path]}
    assert changed == {
        "docs/en/shop/index.html",
        "docs/zh/shop/index.html",
        "docs/llms.txt",
        "openapi/shop/shop.json",
    }
