"""What is deprecated says so everywhere, and the links of replies lead to the pages of operations."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import generate_tree

SPEC = """
openapi: 3.1.0
info: {title: Links, version: "1"}
paths:
  /old:
    get:
      operationId: oldOne
      summary: Get it.
      deprecated: true
      parameters:
        - {name: past, in: query, deprecated: true, description: As it was., schema: {type: string}}
      responses:
        "200":
          description: It
          content: {application/json: {schema: {$ref: "#/components/schemas/It"}}}
          links:
            next: {operationId: nextOne, parameters: {id: "$response.body#/id", size: "3"}}
            same: {$ref: "#/components/links/Same"}
            far: {operationRef: "other.yaml#/paths/~1x/get"}
  /next/{id}:
    get:
      operationId: nextOne
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Nothing}}
components:
  links:
    Same: {operationRef: "#/paths/~1next~1{id}/get", description: That one.}
  schemas:
    It: {type: object, properties: {id: {type: string}, was: {type: string, deprecated: true}}}
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    spec = tmp_path_factory.mktemp("links") / "links.yaml"
    spec.write_text(SPEC, "utf-8")
    files: Mapping[str, bytes] = generate_tree(Path(spec), "linked")
    return {path: content.decode() for path, content in files.items()}


def test_methods_and_fields_say_that_they_are_deprecated(tree: Mapping[str, str]) -> None:
    assert '"""Get it.\n\n        Deprecated.\n        """' in tree["src/linked/links/client.py"]
    models = tree["src/linked/links/models.py"]
    assert '"""As it was.\n\n    Deprecated.\n    """' in models
    replies = tree["src/linked/links/_replies.py"]
    assert 'wire("was")] = None\n    """Deprecated."""' in replies


@pytest.mark.parametrize("page", ["docs/en/links/OldOne.html", "docs/en/links/OldOne.md"])
def test_pages_say_that_an_operation_is_deprecated(page: str, tree: Mapping[str, str]) -> None:
    assert "Deprecated." in tree[page].partition("past")[0]


def test_links_lead_to_the_pages_of_operations(tree: Mapping[str, str]) -> None:
    page = tree["docs/en/links/OldOne.html"]
    assert '<a href="NextOne.html"><code>nextOne</code></a>' in page
    assert "<code>id=$response.body#/id</code> <code>size=3</code>" in page
    assert "<dt>后续操作</dt>" in tree["docs/zh/links/OldOne.html"]
    lines = tree["docs/en/links/OldOne.md"].splitlines()
    assert [line for line in lines if line.startswith("Leads to")] == [
        "Leads to `next`: [`nextOne`](NextOne.md) `id` = `$response.body#/id`, `size` = `3`",
        "Leads to `same`: [`nextOne`](NextOne.md) That one.",
        "Leads to `far`:",
    ]
