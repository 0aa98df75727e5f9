"""The checker of the site and the Python validators give the same list for the same request."""

from __future__ import annotations

import dataclasses
import importlib
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from specwright import ir
from specwright.naming import camel_case
from tests.conftest import REPOSITORY, generate_tree, write_tree
from tests.docs import requests
from tests.docs.site import Page, operations

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden"
FEATURES = sorted(path.parent.name for path in GOLDEN.glob("*/spec"))
VALIDATION = ("values", "words", "walker", "rules", "keywords", "applicators")
WALKER = [
    "docs/assets/cel.js",
    *(f"docs/assets/validation/{name}.js" for name in VALIDATION),
    "docs/assets/request.js",
]


NO_VALUES = """
openapi: 3.1.0
info: {title: None, version: "1"}
paths:
  /a:
    post:
      operationId: post
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {e: {enum: []}}}
      responses: {"204": {description: Done}}
"""


def check_in_node(folder: Path, page: str, texts: list[str]) -> list[list[dict[str, Any]]]:
    """What the checker of *page* under *folder* finds in each of *texts*."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    rules = f"docs/data/{page}.js"
    scripts = [*WALKER, *([rules] if (folder / rules).is_file() else [])]
    tables = Page((folder / "docs" / "en" / f"{page}.html").read_text("utf-8")).data[0]
    done = subprocess.run(
        [node, str(HERE / "check.mjs"), str(folder)],
        input=json.dumps({"scripts": scripts, "tables": tables, "requests": texts}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found: list[list[dict[str, Any]]] = json.loads(done.stdout)
    return found


def assert_alike(folder: Path, page: str, validate: Any, texts: list[str]) -> int:
    """The number of violations; fails where the two lists of a request differ."""
    total = 0
    for text, found in zip(texts, check_in_node(folder, page, texts), strict=True):
        expected = [dataclasses.asdict(violation) for violation in validate(json.loads(text))]
        assert found == expected, text
        total += len(found)
    return total


@pytest.fixture(scope="module")
def cloudnodes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of the repository's specs, under a name of its own."""
    folder = tmp_path_factory.mktemp("checker")
    write_tree(folder, generate_tree(REPOSITORY / "schemas", "checked_cloudnodes"))
    sys.path.insert(0, str(folder / "src"))
    return folder


@pytest.mark.parametrize(
    ("service", "operation"),
    [pytest.param(service, operation, id=operation.id) for service, operation, _ in operations()],
)
def test_thousands_of_requests_give_the_same_lists(
    cloudnodes: Path, service: ir.Service, operation: ir.Operation
) -> None:
    module = importlib.import_module(".".join(("checked_cloudnodes", *service.key)))
    validate = getattr(module, f"validate_{operation.name}")
    texts = requests.many([example.value for example in operation.request_examples], 1500, seed=6)
    page = "/".join((*service.key, camel_case(operation.id)))
    assert assert_alike(cloudnodes, page, validate, texts) > 2000


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_of_a_spec_gives_the_same_lists(tmp_path: Path, feature: str) -> None:
    name = f"checked_{feature}"
    write_tree(tmp_path, generate_tree(GOLDEN / feature / "spec", name))
    sys.path.insert(0, str(tmp_path / "src"))
    module = importlib.import_module(f"{name}.demo")
    for group in yaml.safe_load((GOLDEN / feature / "cases.yaml").read_text("utf-8")):
        texts = requests.many(_cases(group), 300, seed=6)
        operation = group["operation"]
        if not hasattr(module.Client, operation):
            # What the service sends has a validator and no page.
            continue
        # The class of the operation, as the docs name it.
        validate = getattr(module, f"validate_{operation}")
        assert_alike(tmp_path, f"demo/{_page_of(tmp_path, operation)}", validate, texts)


def test_an_enumeration_without_values_allows_none(tmp_path: Path) -> None:
    spec = tmp_path / "none.yaml"
    spec.write_text(NO_VALUES, "utf-8")
    write_tree(tmp_path / "out", generate_tree(spec, "checked_none"))
    sys.path.insert(0, str(tmp_path / "out" / "src"))
    validate = importlib.import_module("checked_none.none").validate_post
    assert_alike(tmp_path / "out", "none/Post", validate, ['{"e": "x"}', '{"e": 1}'])
    [violation] = validate({"e": "x"})
    assert violation.message == 'no value is allowed here, found "x"'
    assert violation.message_zh == '此处不允许任何取值,实际为 "x"'


def _cases(group: Mapping[str, Any]) -> list[Any]:
    invalid = [case["request"] for case in group.get("invalid", ())]
    return [*group.get("valid", ()), *group.get("valid_for_validators", ()), *invalid]


def _page_of(folder: Path, operation: str) -> str:
    wanted = operation.replace("_", "")
    pages = [path.stem for path in (folder / "docs" / "en" / "demo").glob("*.html")]
    return next(page for page in pages if page.casefold() == wanted)
