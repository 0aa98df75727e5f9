"""In a large service, models have modules of their own, and a page depends on what its operation needs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specwright import describing, ir, model_modules, service_facts
from specwright.checking import check
from specwright.configuration import Configuration
from specwright.describing import Describer
from specwright.errors import InputError
from specwright.installation import templates_root
from specwright.pipeline import generate, produce, read
from specwright.remembering import Memory
from specwright.resolving import Workspace
from specwright.slicing import Slices
from specwright.sources import discover


def schema(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def operation(name: str) -> dict[str, Any]:
    content = {"application/json": {"schema": reference(name)}}
    return {
        "operationId": f"get{name}",
        "responses": {"200": {"description": ".", "content": content}},
    }


def document() -> dict[str, Any]:
    """A tree whose nodes refer to one another, and a leaf that has nothing to do with it."""
    mode = {"type": "string", "enum": ["fast", "slow"]}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": {
            "/tree": {"get": operation("Tree")},
            "/leaf": {"get": operation("Leaf")},
        },
        "components": {
            "schemas": {
                "Tree": schema(root=reference("Node"), mode=mode),
                "Node": schema(edge=reference("Edge"), size={"type": "integer", "maximum": 7}),
                "Edge": schema(
                    node=reference("Node"), text={"type": "string", "description": "Told."}
                ),
                "Leaf": schema(mode={"type": "string", "enum": ["green", "brown"]}),
            }
        },
    }


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(model_modules, "_MOST_TOGETHER", 3)
    monkeypatch.setenv("SPECWRIGHT_CACHE", str(tmp_path / "cache"))
    file = tmp_path / "specs" / "things.json"
    file.parent.mkdir()
    file.write_text(json.dumps(document()), "utf-8")
    return file


def package_of(spec: Path) -> ir.Package:
    return read(discover([spec]), "demo", spec.parent)


def test_models_that_refer_to_one_another_share_a_module(spec: Path) -> None:
    groups = model_modules.groups(package_of(spec).services[0])
    by_member = {member: group for group in groups for member in group.members}
    assert by_member["Node"] is by_member["Edge"]
    assert by_member["Tree"] is not by_member["Node"]
    assert dict(by_member["Tree"].imports) == {by_member["Node"].name: ("Node",)}
    assert by_member["TreeMode"] is by_member["Tree"]
    assert not by_member["Leaf"].imports


def test_a_reply_costs_the_import_of_its_own_types(spec: Path, tmp_path: Path) -> None:
    files = produce(package_of(spec), [templates_root()])
    for path, content in files.items():
        (tmp_path / "out" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / path).write_bytes(content)
    program = """
import sys
import httpx2
from demo import things

def answer(request):
    return httpx2.Response(200, json={"root": {"edge": {"node": {"size": 3}}}, "mode": "fast"})

def loaded():
    return sorted(m for m in sys.modules if m.startswith("demo.things._models."))

http = httpx2.Client(transport=httpx2.MockTransport(answer))
client = things.Client(http_client=http)
assert loaded() == [], loaded()
reply = client.get_tree()
assert reply.root.edge.node.size == 3
assert loaded() == ["demo.things._models.node", "demo.things._models.tree"], loaded()
from demo.things import models
assert type(reply) is models.Tree is things.Tree
assert {"Tree", "Node", "Edge", "Leaf", "TreeMode", "LeafMode"} <= set(dir(models))
from demo.things.models import *
assert Leaf(mode="green").mode == "green"
"""
    source = str(tmp_path / "out" / "src")
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {source!r})\n{program}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_changed_text_changes_what_shows_it(spec: Path, tmp_path: Path) -> None:
    def run(output: str) -> tuple[str, ...]:
        where = tmp_path / output
        done = generate(Configuration(tmp_path, (spec,), where, "demo"))
        return (*done.changes.created, *done.changes.updated)

    run("out")
    spec.write_text(spec.read_text("utf-8").replace("Told.", "Told anew."), "utf-8")
    changed = run("out")
    assert "src/demo/things/_models/node.py" in changed
    assert "docs/en/things/GetTree.html" in changed
    assert not [path for path in changed if "leaf" in path.lower()]
    run("fresh")
    trees = [
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")
         if path.is_file()}
        for name in ("out", "fresh")
    ]  # fmt: skip
    assert trees[0] == trees[1]


def test_the_slice_of_an_operation_has_what_it_needs_and_no_more(spec: Path) -> None:
    package = package_of(spec)
    service = package.services[0]
    tree, leaf = sorted(service.operations, key=lambda each: each.id, reverse=True)
    made_from = Slices(package).of_operation(service, leaf)
    assert made_from.service is not None
    assert [model.name for model in made_from.service.models] == ["Leaf"]
    assert [each.id for each in made_from.service.operations] == [tree.id, leaf.id]
    assert not next(e for e in made_from.service.operations if e.id == tree.id).responses


def test_what_passed_the_checks_is_not_looked_at_again_and_the_rest_is(
    spec: Path, tmp_path: Path
) -> None:
    memory = Memory(tmp_path / "out")

    def faults(text: str) -> list[str]:
        spec.write_text(text, "utf-8")
        opened = Workspace(spec.parent, spec.parent).open(spec)
        try:
            check([opened], None, memory, "tool")
        except InputError as error:
            return [str(problem) for problem in error.problems]
        return []

    text = spec.read_text("utf-8")
    assert faults(text) == []
    for old, new, told in (
        ('"maximum": 7', '"maximum": "7"', "/components/schemas/Node"),
        ('"operationId": "getLeaf"', '"operationId": 7', "/paths/~1leaf"),
        ('"title": "Things"', '"titel": "Things"', "/info"),
    ):
        found = faults(text.replace(old, new))
        assert found
        assert all(told in each for each in found)
        memory.save()
        assert faults(text) == []


def test_pyright_is_not_asked_to_follow_more_plans_than_it_can(
    spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = "src/demo/things/_operations.py"
    package = package_of(spec)
    assert b"pyright" not in produce(package, [templates_root()])[path]
    monkeypatch.setattr(service_facts, "_MOST_ANALYSED", 1)
    assert (
        b"\n# pyright: reportGeneralTypeIssues=false\n"
        in produce(package, [templates_root()])[path]
    )


def test_what_holds_everything_is_shown_as_deep_as_a_page_can_show_it(
    spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = package_of(spec).services[0]
    (tree,) = (each for each in service.operations if each.id == "getTree")
    rows = Describer(service).reply_rows(tree)
    assert {"root", "root.edge.node", "mode"} < {row.path for row in rows}
    monkeypatch.setattr(describing, "_MOST_ROWS", len(rows) - 1)
    fewer = Describer(service).reply_rows(tree)
    assert {"root", "mode"} < {row.path for row in fewer} < {row.path for row in rows}
    monkeypatch.setattr(describing, "_MOST_ROWS", 1)
    assert [row.path for row in Describer(service).reply_rows(tree)] == ["root", "mode"]
