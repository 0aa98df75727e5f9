"""What a service sends is validated by name as well, in a package that has nothing else too."""

from __future__ import annotations

import importlib
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specwright import service_modules
from specwright.installation import templates_root
from specwright.pipeline import produce, read
from specwright.sources import discover
from tests.conftest import REPOSITORY, generate_tree, write_tree

HOOKS = """
openapi: 3.1.0
info: {title: Hooks, version: "1"}
paths: {}
webhooks:
  order: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}}
  orders:
    post:
      requestBody:
        content:
          application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Order"}}}
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties: {id: {type: integer}, token: {type: string, format: password}}
"""
CALLED = HOOKS.replace(
    "paths: {}",
    """paths:
  /orders:
    post:
      operationId: place
      tags: [own]
      responses: {"204": {description: Nothing}}
      callbacks:
        placed:
          "{$request.query.url}": {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}}}
""",
)


def command(folder: Path, package: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The command of the *package* in *folder*."""
    monkeypatch.syspath_prepend(str(folder / "src"))
    main = importlib.import_module(f"{package}._cli").main

    def run(*arguments: str, stdin: str = "") -> int:
        text = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
        monkeypatch.setattr(sys, "stdin", text)
        code: int = main(list(arguments))
        return code

    return run


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hooks")
    (folder / "hooks.yaml").write_text(HOOKS)
    return write_tree(folder / "out", generate_tree(folder / "hooks.yaml", "only_hooks"))


def test_webhooks_are_named_as_operations_are(
    hooks: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run = command(hooks, "only_hooks", monkeypatch)
    assert run("validate", "--operation", "order", stdin='{"id": 1}') == 0
    assert run("validate", "-o", "hooks.Orders", stdin='[{"id": 1}]') == 0
    capsys.readouterr()
    assert run("validate", stdin='{"operation": "hooks/order", "id": "x"}') == 1
    assert "at: /id (hooks.Order)" in capsys.readouterr().out
    assert run("validate", "-o", "ordr", stdin="{}") == 2
    assert "did you mean Order?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text"), [("order", '{"token": "s3cr3t"}'), ("orders", '[{"token": "s3cr3t"}]')]
)
def test_secrets_of_webhooks_are_not_shown(
    hooks: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    text: str,
) -> None:
    run = command(hooks, "only_hooks", monkeypatch)
    assert run("validate", "-o", name, stdin=text) == 1
    written = capsys.readouterr()
    assert "****" in written.out
    assert "s3cr3t" not in written.out + written.err


def test_what_is_sent_cannot_be_called(
    hooks: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run = command(hooks, "only_hooks", monkeypatch)
    assert run("call", "hooks", "order") == 2
    assert "hooks sends it" in capsys.readouterr().err
    assert run("call", "hooks", "place") == 2
    assert capsys.readouterr().err.strip().endswith("hooks has no operations")


def test_a_package_of_webhooks_is_well_typed(hooks: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--cache-dir",
            str(hooks / "cache"),
            "-p",
            "only_hooks",
        ],
        cwd=hooks / "src",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.fixture(params=[100, 1], ids=["together", "in-sections"])
def most_together(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(service_modules, "_MOST_TOGETHER", request.param)
    number: int = request.param
    return number


def test_callbacks_are_named_beside_operations(
    most_together: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "shop.yaml").write_text(CALLED)
    package = f"called_{most_together}"
    files = produce(
        read(discover([tmp_path / "shop.yaml"]), package, REPOSITORY), [templates_root()]
    )
    sections = [path for path in files if "/shop/_operations/" in path]
    assert bool(sections) is (most_together == 1)
    run = command(write_tree(tmp_path / "out", files), package, monkeypatch)
    assert run("validate", "-o", "PlacePlaced", stdin="1") == 0
    assert run("validate", "-o", "place_placed", stdin='"x"') == 1
    assert run("validate", "-o", "shop.order", stdin='{"id": 1}') == 0
    assert run("validate", "-o", "place", stdin="{}") == 0
    assert run("validate", stdin='{"operation": "orders", "request": [{"id": "x"}]}') == 1
    assert "at: /0/id (shop.Orders)" in capsys.readouterr().out
