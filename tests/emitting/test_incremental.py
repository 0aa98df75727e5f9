"""Only what depends on a change is made again, and it is what a run from nothing would make."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright import models, pipeline, validators
from specwright.configuration import Configuration
from specwright.errors import InputError
from specwright.planning import Unit
from specwright.producing import Producer

SPEC = """\
openapi: 3.1.0
info: {{title: {title}, version: "1"}}
paths:
  /things:
    post:
      operationId: Create{name}
      summary: Create a thing
      requestBody:
        required: true
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/Create{name}Request'}}
      responses:
        "200": {{description: Created.}}
components:
  schemas:
    Create{name}Request:
      type: object
      properties:
        size: {{type: integer, maximum: 10, description: How large it is.}}
        mode: {{type: string, enum: [fast, slow]}}
"""


class Project:
    """Two services and what is generated from them."""

    def __init__(self, folder: Path, produced: list[str]) -> None:
        self.folder = folder
        self.produced = produced
        for name in ("One", "Two"):
            spec = self.spec(name)
            spec.parent.mkdir(parents=True)
            spec.write_text(SPEC.format(name=name, title=f"Service {name}"), "utf-8")

    def spec(self, name: str) -> Path:
        return self.folder / "specs" / name.lower() / "spec.yaml"

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.spec(name).read_text("utf-8")
        assert old in text
        self.spec(name).write_text(text.replace(old, new), "utf-8")

    def generate(self, output: str = "out") -> pipeline.Result:
        self.produced.clear()
        configuration = Configuration(
            self.folder, (self.folder / "specs",), self.folder / output, "demo"
        )
        return pipeline.generate(configuration)

    def tree(self, output: str) -> dict[str, bytes]:
        root = self.folder / output
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in root.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    produced: list[str] = []
    real = Producer.produce

    def produce(self: Producer, unit: Unit) -> bytes | None:
        if not unit.verbatim:
            produced.append(unit.path)
        return real(self, unit)

    monkeypatch.setattr(Producer, "produce", produce)
    monkeypatch.setenv("SPECWRIGHT_CACHE", str(tmp_path / "cache"))
    made = Project(tmp_path / "project", produced)
    made.generate()
    return made


def test_nothing_is_produced_when_nothing_changed(project: Project) -> None:
    result = project.generate()
    assert not result.changes
    assert project.produced == []


def test_a_change_in_one_service_leaves_the_files_of_others_alone(project: Project) -> None:
    project.edit("One", "How large it is.", "How large it will be.")
    result = project.generate()
    assert project.produced
    assert not [path for path in project.produced if "/two/" in path]
    assert not [path for path in result.changes.updated if "/two/" in path]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("How large it is.", "How large it will be."),
        ("maximum: 10", "maximum: 12"),
        ("Service One", "First service"),
        ("Create a thing", "Make a thing"),
        ("CreateOne", "MakeOne"),
        ("/things", "/objects"),
        ("[fast, slow]", "[fast, slow, auto]"),
        ("    post:", "    put:"),
        ("info:", "x-protocol: aliyun-roa\ninfo:"),
    ],
)
def test_the_result_is_that_of_a_run_from_nothing(project: Project, old: str, new: str) -> None:
    project.edit("One", old, new)
    project.generate()
    project.generate("fresh")
    assert project.tree("out") == project.tree("fresh")


def test_a_file_that_was_edited_is_made_again(project: Project) -> None:
    edited = project.folder / "out" / "src" / "demo" / "one" / "models.py"
    before = edited.read_bytes()
    edited.write_text("# mine\n", "utf-8")
    project.generate()
    assert edited.read_bytes() == before


def test_a_memory_that_is_damaged_costs_time_only(project: Project, tmp_path: Path) -> None:
    for file in (tmp_path / "cache").iterdir():
        file.write_text("{", "utf-8")
    project.edit("One", "maximum: 10", "maximum: 12")
    project.generate()
    project.generate("fresh")
    assert project.tree("out") == project.tree("fresh")


def test_a_changed_text_compiles_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(validators, "compile_service", refuse)
    monkeypatch.setattr(models, "_hints", refuse)
    project.edit("One", "How large it is.", "How large it will be.")
    result = project.generate()
    assert "src/demo/one/models.py" in result.changes.updated
    assert not [path for path in project.produced if "_validators" in path]


@pytest.mark.parametrize(
    ("old", "new"), [("self.size < 9", "self.size < 6"), ("{size: 7}", "{size: 9}")]
)
def test_examples_are_held_against_what_the_spec_says_now(
    project: Project, old: str, new: str
) -> None:
    at = "schema: {$ref: '#/components/schemas/CreateOneRequest'}"
    project.edit("One", at, f"{at}\n            example: {{size: 7}}")
    project.edit("One", "      type: object", "      type: object\n      required: [size]")
    texts = "message: It is large, description: It is small, x-zh: {message: 大, description: 小}"
    rule = f"{{id: small, rule: self.size < 9, {texts}}}"
    project.edit("One", "required: [size]", f"required: [size]\n      x-validations: [{rule}]")
    project.generate()
    project.edit("One", "How large it is.", "How large it will be.")
    assert project.generate().changes
    project.edit("One", old, new)
    with pytest.raises(InputError, match="request example"):
        project.generate()


def test_a_changed_limit_makes_a_small_difference(project: Project) -> None:
    project.edit("One", "maximum: 10", "maximum: 12")
    result = project.generate()
    assert len(result.changes.updated) <= 6
    assert not result.changes.created
    assert not result.changes.deleted
