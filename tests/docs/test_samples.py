"""Samples of pages can be run as they stand: they import what they use, and give what is taken."""

from __future__ import annotations

import ast
import html
import re
import sys
from functools import partialmethod
from importlib import import_module
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY, generate_tree, write_tree

DOCUMENT = """\
openapi: 3.1.0
info: {title: Demo, version: '1'}
servers: [{url: 'https://x.example'}]
paths:
  /stations:
    get:
      operationId: getStations
      tags: [Stations]
      responses: {'204': {description: Nothing}}
  /search:
    get:
      operationId: search
      tags: [Search]
      parameters:
        - {name: kind, in: query, required: true, schema: {type: array, items: {enum: [album, artist]}}}
      responses: {'204': {description: Nothing}}
"""


COMPOSED = """\
openapi: 3.1.0
info: {title: Composed, version: '1'}
servers: [{url: 'https://{zone}.example', variables: {zone: {default: north}}}]
paths:
  /groups:
    post:
      operationId: addGroup
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Group'}}}}
      responses: {'204': {description: Nothing}}
  /groups/{id}/{born}:
    put:
      operationId: putAll
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, pattern: '^[a-f0-9]{24}$'}}
        - {name: born, in: path, required: true, schema: {type: string, format: date, minLength: 10}}
        - {name: limit, in: query, required: true, example: many, schema: {type: integer, minimum: 5, maximum: 9}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, minItems: 2, uniqueItems: true, items: {$ref: '#/components/schemas/Group'}}
      responses: {'204': {description: Nothing}}
  /pets:
    post:
      operationId: addPet
      requestBody:
        required: true
        content:
          application/json:
            example: {kind: fish}
            schema:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind}
      responses: {'204': {description: Nothing}}
  /pictures:
    post:
      operationId: addPicture
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, pages, note]
              properties:
                file: {type: string, format: binary}
                pages: {type: array, items: {type: string, format: binary}}
                note: {type: string, maxLength: 3}
      responses: {'204': {description: Nothing}}
  /alerts/{id}:
    patch:
      operationId: changeAlert
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, example: {to: a}, properties: {to: {type: string}, at: {type: integer}}}
      responses: {'204': {description: Nothing}}
  /raw:
    put:
      operationId: putRaw
      requestBody: {required: true, content: {application/octet-stream: {example: abc}}}
      responses: {'204': {description: Nothing}}
components:
  schemas:
    Named: {type: object, required: [name], properties: {name: {type: string, minLength: 3, example: x}}}
    Group:
      allOf:
        - {$ref: '#/components/schemas/Named'}
        - {type: object, required: [share, members, data], properties: {
            share: {type: number, exclusiveMinimum: 0, maximum: 0.5},
            members: {type: array, items: {$ref: '#/components/schemas/Named'}, minItems: 1},
            data: {type: string, contentEncoding: base64}, parent: {$ref: '#/components/schemas/Group'}}}
    Cat: {type: object, required: [kind, lives], properties: {kind: {const: Cat}, lives: {type: integer, minimum: 7}}}
    Dog: {type: object, required: [kind], properties: {kind: {const: Dog}}}
"""
GOLDEN = Path(__file__).parent.parent / "golden"


def code_of(page: str) -> list[str]:
    """The samples in Python on a *page*."""
    blocks = re.findall(r"<pre[^>]*>(.*?)</pre>", page, re.S)
    texts = [html.unescape(re.sub(r"<[^>]*>", "", block)) for block in blocks]
    return [text for text in texts if "import " in text and "pip " not in text]


def run_samples(spec: Path, package: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run the samples in Python of all operations up to where they are sent; how many there are."""
    tree = generate_tree(spec, package)
    write_tree(folder, tree)
    monkeypatch.syspath_prepend(str(folder / "src"))
    monkeypatch.chdir(folder)
    runtime = f"{package}._runtime"
    errors = import_module(f"{runtime}.errors")
    client = import_module(f"{runtime}.client").SyncClient
    # Nothing listens there.
    made = partialmethod(client.__init__, base_url="http://127.0.0.1:9", retry=None)
    monkeypatch.setattr(client, "__init__", made)
    count = 0
    for path, text in tree.items():
        if not (path.startswith("docs/en/") and path.endswith(".html")):
            continue
        for code in code_of(text.decode()):
            if "\nreply = client." in code and "except" not in code:
                count += 1
                for name in re.findall(r'Path\("(.*?)"\)', code):
                    (folder / name).touch()
                sent = errors.TransportError, errors.CredentialsError
                # What headers the part of a file needs is for the caller to say.
                with pytest.raises((*sent, errors.ValidationError)) as caught:
                    exec(code, {})
                assert isinstance(caught.value, sent) or "needs the header" in str(caught.value)
    return count


@pytest.mark.parametrize("feature", sorted(each.parent.name for each in GOLDEN.glob("*/spec")))
def test_the_samples_of_every_feature_are_accepted(
    feature: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_samples(GOLDEN / feature / "spec", f"sampled_{feature}", tmp_path, monkeypatch)


def test_the_samples_of_the_repository_are_accepted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = run_samples(REPOSITORY / "schemas", "sampled_nodes", tmp_path, monkeypatch)
    assert count == 5


def test_the_samples_of_composed_schemas_are_accepted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "composed.yaml").write_text(COMPOSED, "utf-8")
    assert run_samples(tmp_path / "composed.yaml", "sampled_composed", tmp_path, monkeypatch) == 7
    pages = tmp_path / "docs" / "en" / "composed"
    sync, _, curl, command = re.findall(
        r"<pre[^>]*>(.*?)</pre>", (pages / "AddPicture.html").read_text("utf-8"), re.S
    )[:4]
    texts = [html.unescape(re.sub(r"<[^>]*>", "", each)) for each in (sync, curl, command)]
    assert '"file": Path("file.bin"), "pages": [Path("pages.bin")]' in texts[0]
    assert "-F file=@file.bin" in texts[1]
    assert "-F pages=@pages.bin" in texts[1]
    assert "-p file=@file.bin" in texts[2]
    raw = html.unescape(re.sub(r"<[^>]*>", "", (pages / "PutRaw.html").read_text("utf-8")))
    assert "--data-binary @body.bin" in raw


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    (tmp_path / "sampled.yaml").write_text(DOCUMENT, "utf-8")
    # The package is called as its only service is.
    tree = generate_tree(tmp_path / "sampled.yaml", "sampled")
    write_tree(tmp_path / "out", tree)
    monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
    for name in [each for each in sys.modules if each.split(".")[0] == "sampled"]:
        del sys.modules[name]
    return {path: text.decode("utf-8", "replace") for path, text in tree.items()}


def test_the_quick_start_imports_what_it_names(pages: dict[str, str]) -> None:
    (code,) = [each for each in code_of(pages["docs/en/quickstart.html"]) if "except " in each]
    handlers = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ExceptHandler)]
    imports = [line for line in code.splitlines() if line.startswith(("import ", "from "))]
    names: dict[str, object] = {}
    exec("\n".join(imports), names)
    for handler in handlers:
        assert handler.type is not None
        caught = eval(ast.unparse(handler.type), names)
        assert issubclass(caught, Exception)
    assert hasattr(names["sampled"], "Client")


def test_a_sample_gives_what_the_operation_takes(pages: dict[str, str]) -> None:
    sync, _ = code_of(pages["docs/en/sampled/GetStations.html"])[:2]
    assert "client.get_stations()" in sync
    sync, _ = code_of(pages["docs/en/sampled/Search.html"])[:2]
    assert 'client.search({"kind": ["album"]})' in sync
    assert ".get_stations()`" in pages["README.md"]
    assert ".search(request)`" in pages["README.md"]


def test_operations_stand_under_their_tags_whether_these_are_described_or_not(
    pages: dict[str, str],
) -> None:
    index = pages["docs/en/sampled/index.html"]
    headings = re.findall(r"<h3[^>]*>(\w+) <small>", index)
    assert headings == ["Stations", "Search"]


SECURED = """\
openapi: 3.1.0
info: {title: Secured, version: '1'}
servers: [{url: 'https://x.example'}]
security: [{key: []}, {user: []}]
paths:
  /status: {get: {operationId: getStatus, responses: {'204': {description: Nothing}}}}
  /things:
    get:
      operationId: listThings
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {'204': {description: Nothing}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    user: {type: http, scheme: basic}
"""


def test_the_quick_start_tells_what_plain_rest_needs(tmp_path: Path) -> None:
    (tmp_path / "secured.yaml").write_text(SECURED, "utf-8")
    tree = generate_tree(tmp_path / "secured.yaml", "secured")
    page = re.sub(r"<[^>]*>", "", html.unescape(tree["docs/en/quickstart.html"].decode()))
    assert re.findall(r"^(\d)\. ", page, re.M) == list("12345")
    assert "pip install '.[client]'" in page
    assert "export SECURED_KEY_KEY=..." in page
    assert "_USERNAME" not in page
    assert "error.body" in page


def test_the_readme_tells_what_holds_for_plain_rest(tmp_path: Path) -> None:
    (tmp_path / "secured.yaml").write_text(SECURED, "utf-8")
    readme = generate_tree(tmp_path / "secured.yaml", "secured")["README.md"].decode()
    assert "pip install '.[client]'" in readme
    for untrue in ("sign", "vendor", "error code", "access_key"):
        assert untrue not in readme, untrue
    assert "secured call secured list_things -f request.yaml" in readme
    assert "operation: secured.list_things" in readme
    open_document = SECURED.replace("security: [{key: []}, {user: []}]\n", "")
    (tmp_path / "unsecured.yaml").write_text(open_document, "utf-8")
    readme = generate_tree(tmp_path / "unsecured.yaml", "unsecured")["README.md"].decode()
    assert "credential" not in readme
