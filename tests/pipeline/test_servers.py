"""Servers of a document: what clients can add a path to, and what is told of others."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.errors import InputError
from tests.conftest import generate_tree

DOCUMENT = """\
openapi: 3.1.0
info: {{title: Demo, version: '1'}}
servers:
  - url: '{url}'
paths:
  /größe:
    get:
      operationId: größe
      parameters: [{{name: länge, in: query, schema: {{type: integer}}}}]
      responses: {{'204': {{description: Nothing}}}}
"""


@pytest.mark.parametrize(
    ("url", "held"),
    [
        ("https://x.example/b?y=1", "a query"),
        ("/b?y={y}", "a query"),
        ("https://x.example/#top", "a fragment"),
        ("https://me:secret@x.example/", "a user name"),
        ("//me@x.example", "a user name"),
    ],
)
def test_an_address_that_does_not_end_with_a_path_is_refused(
    tmp_path: Path, url: str, held: str
) -> None:
    (tmp_path / "demo.yaml").write_text(DOCUMENT.format(url=url), "utf-8")
    with pytest.raises(InputError) as caught:
        generate_tree(tmp_path / "demo.yaml", "demo")
    (problem,) = caught.value.problems
    assert problem.message == f"the address of a server holds {held}, after which no path can stand"
    assert (problem.location.line, problem.location.pointer) == (4, "/servers/0/url")


@pytest.mark.parametrize("url", ["https://x.example/a@b", "/", "https://{host}:8443/v{n}/", ""])
def test_an_address_with_a_path_is_taken(tmp_path: Path, url: str) -> None:
    (tmp_path / "demo.yaml").write_text(DOCUMENT.format(url=url), "utf-8")
    made = generate_tree(tmp_path / "demo.yaml", "demo")
    # The names of the operation and of its page are those that the document writes.
    assert any(path.endswith("/größe.py") for path in made)
    assert any(path.endswith("/Größe.html") for path in made)
