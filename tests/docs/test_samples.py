"""Samples of pages can be run as they stand: they import what they use, and give what is taken."""

from __future__ import annotations

import ast
import html
import re
import sys
from pathlib import Path

import pytest

from tests.conftest import generate_tree, write_tree

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


def code_of(page: str) -> list[str]:
    """The samples in Python on a *page*."""
    blocks = re.findall(r"<pre[^>]*>(.*?)</pre>", page, re.S)
    texts = [html.unescape(re.sub(r"<[^>]*>", "", block)) for block in blocks]
    return [text for text in texts if "import " in text and "pip " not in text]


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
