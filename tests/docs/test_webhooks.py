"""Webhooks and callbacks have pages of their own: what arrives, and how it is checked."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import generate_tree, write_tree
from tests.hostile.pages import Page

SPEC = Path(__file__).parents[1] / "golden" / "access" / "spec"
SENT = ("AddPetFed", "PetMoved")


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("webhooks")
    write_tree(folder, generate_tree(SPEC, "sending"))
    sys.path.insert(0, str(folder / "src"))
    yield folder / "docs"
    sys.path.remove(str(folder / "src"))


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", SENT)
def test_each_has_a_page_and_a_checker(docs: Path, language: str, name: str) -> None:
    folder = docs / language / "demo"
    index = Page((folder / "index.html").read_text("utf-8"))
    page = Page((folder / f"{name}.html").read_text("utf-8"))
    for place in ("", "#:check"):
        assert any(address.endswith(f"demo/{name}.html{place}") for address in index.addresses)
    assert json.loads(page.data[0])["docs"] == f"demo/{name}"
    assert 'id=":request"' in page.source
    # Nobody calls it, and it answers with no documented error.
    assert list(page.snippets) == ["python"]
    assert "Client" not in page.text
    assert 'id=":errors"' not in page.source


@pytest.mark.parametrize(
    ("name", "received", "places"),
    [
        ("PetMoved", {"at": "home", "pet": {"name": "Rex"}, "new": 1}, []),
        ("PetMoved", {"pet": {"name": 5}}, ["/at", "/pet/name"]),
        ("AddPetFed", {"food": 5}, ["/food"]),
    ],
)
def test_the_snippet_checks_what_arrives(
    docs: Path, name: str, received: object, places: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    page = Page((docs / "en" / "demo" / f"{name}.html").read_text("utf-8"))
    check, _, read = page.snippets["python"].rpartition("\n")
    scope: dict[str, object] = {"received": received}
    exec(check, scope)
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == places
    if not places:
        exec(read, scope)
        assert scope["message"].at == "home"  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_readers_find_them(docs: Path, language: str) -> None:
    landing = Page((docs / language / "index.html").read_text("utf-8"))
    for name in SENT:
        # Their card, its checker, and the side bar.
        assert landing.source.count(f'/demo/{name}.html"') == 2
        assert landing.source.count(f'/demo/{name}.html#:check"') == 1
        page = Page((docs / language / "demo" / f"{name}.html").read_text("utf-8"))
        assert page.source.count(f'demo/{name}.html" aria-current="page"') == 1


def test_machines_find_them(docs: Path) -> None:
    listed = (docs / "llms.txt").read_text("utf-8")
    index = (docs / "assets" / "search-index.js").read_text("utf-8")
    for name in SENT:
        assert f"(en/demo/{name}.md)" in listed
        assert f'["demo/{name}.html","{name}",""]' in index
        text = (docs / "en" / "demo" / f"{name}.md").read_text("utf-8")
        assert "The service sends it" in text
        assert "Endpoint" not in text


def test_a_callback_that_operations_share_is_made_once(tmp_path: Path) -> None:
    (tmp_path / "demo.yaml").write_text("""\
openapi: 3.1.0
info: {title: Demo, version: "1"}
paths:
  /pets:
    post:
      operationId: addPet
      responses: {"204": {description: It is there.}}
      callbacks: {told: {$ref: "#/components/callbacks/Told"}}
    delete:
      operationId: dropPets
      responses: {"204": {description: None is left.}}
      callbacks: {changed: {$ref: "#/components/callbacks/Told"}}
components:
  callbacks:
    Told:
      "{$request.query.to}/one":
        post:
          operationId: petTold
          requestBody: {content: {application/json: {schema: {type: object, properties: {at: {type: string}}}}}}
          responses: {"204": {description: Heard.}}
""")
    made = generate_tree(tmp_path / "demo.yaml", "shared")
    assert [path for path in made if path.endswith("/PetTold.html")] == [
        "docs/en/demo/PetTold.html",
        "docs/zh/demo/PetTold.html",
    ]


ALL_KINDS = """\
openapi: 3.1.0
info: {title: Demo, version: "1"}
webhooks:
  order:
    post:
      parameters: [{name: X-Signature, in: header, required: true, schema: {type: string}, description: Who signs it.}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
  orders:
    post:
      requestBody: {content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Order"}}}}}
  form:
    post:
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Order"}}}}
  ping: {get: {parameters: [{name: at, in: query, schema: {type: integer}, description: When it comes.}]}}
  note: {post: {description: A word of it., requestBody: {content: {text/plain: {schema: {type: string}}}}}}
components:
  schemas:
    Order:
      type: object
      required: [id, secret]
      properties:
        id: {type: integer, readOnly: true, description: Which one it is.}
        secret: {type: string, writeOnly: true}
        name: {type: string}
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("told")
    (folder / "demo.yaml").write_text(ALL_KINDS)
    write_tree(folder, generate_tree(folder / "demo.yaml", "told"))
    sys.path.insert(0, str(folder / "src"))
    yield folder
    sys.path.remove(str(folder / "src"))


@pytest.mark.parametrize("name", ["Order", "Orders", "Form"])
def test_what_the_service_writes_is_what_it_alone_knows(told: Path, name: str) -> None:
    demo = importlib.import_module("told.demo")
    models = importlib.import_module("told.demo.models")
    validate = getattr(demo, f"validate_{name.lower()}")
    for message, places in (
        ({"id": 1, "name": "n"}, []),
        ({"id": 1, "secret": "s"}, []),
        ({"name": "n", "secret": "s"}, ["/id"]),
    ):
        arrived, prefix = ([message], "/0") if name == "Orders" else (message, "")
        assert [each.path for each in validate(arrived)] == [prefix + place for place in places]
        if not places:
            assert models.Order.model_validate(message).id == 1
    page = Page((told / "docs/en/demo" / f"{name}.html").read_text("utf-8"))
    assert "Which one it is." in page.text


@pytest.mark.parametrize(
    ("name", "text"), [("Order", "Who signs it."), ("Ping", "When it comes."), ("Note", "A word of it.")]
)  # fmt: skip
def test_all_that_is_said_of_it_is_on_its_page(told: Path, name: str, text: str) -> None:
    page = Page((told / "docs/en/demo" / f"{name}.html").read_text("utf-8"))
    machines = (told / "docs/en/demo" / f"{name}.md").read_text("utf-8")
    assert text in page.text
    assert text in machines
    assert ("validate_" in page.text) == ("validate_" in machines) == (name == "Order")


def test_what_has_no_body_to_check_can_be_named_all_the_same(
    told: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sent.json").write_text("{}")
    main = importlib.import_module("told._cli").main
    assert main(["validate", "--operation", "ping", str(tmp_path / "sent.json")]) == 0
    assert main(["validate", "--operation", "order", str(tmp_path / "sent.json")]) == 1
