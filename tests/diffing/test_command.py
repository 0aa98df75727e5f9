"""The command: files, folders and revisions, the forms of output, the version that is proposed, the exit code."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from specwright.cli import main
from specwright.diffing.changes import raised

from .planting import BASE

LOWERED = BASE.replace("maximum: 36", "maximum: 12")


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["diff", *arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.yaml").write_text(BASE, "utf-8")
    (tmp_path / "new.yaml").write_text(LOWERED, "utf-8")
    return tmp_path


def test_text_tells_what_where_and_whom(folder: Path) -> None:
    code, output, _ = run("old.yaml", "new.yaml")
    line = LOWERED[: LOWERED.index("maximum: 12")].count("\n") + 1
    assert code == 0
    assert output.splitlines()[:2] == [
        "Breaking (1)",
        "  CreateNode months: maximum was 36 and is 12 [senders]",
    ]
    assert f"new.yaml:{line}:" in output
    assert output.splitlines()[-1] == "proposed version: major"


def test_json_has_every_fact_of_a_change(folder: Path) -> None:
    value = json.loads(run("old.yaml", "new.yaml", "--format", "json", "--version", "1.4.2")[1])
    assert (value["bump"], value["version"], value["counts"]["breaking"]) == ("major", "2.0.0", 1)
    (change,) = value["changes"]
    assert (change["senders"], change["readers"], change["path"]) == ("breaking", "none", "months")


def test_markdown_escapes_what_would_be_markup(folder: Path) -> None:
    (folder / "new.yaml").write_text(BASE.replace("'^[a-z]+$'", "'^[a-z_*<b>]+$'"), "utf-8")
    output = run("old.yaml", "new.yaml", "--format", "markdown")[1]
    assert output.startswith("### Breaking\n\n- `CreateNode name`:")
    assert r"\<b\>" in output


def test_the_exit_code_follows_the_gravest_change(folder: Path) -> None:
    assert run("old.yaml", "new.yaml", "--fail-on", "breaking")[0] == 1
    assert run("new.yaml", "old.yaml", "--fail-on", "breaking")[0] == 0
    assert run("new.yaml", "old.yaml", "--fail-on", "compatible")[0] == 1
    assert run("old.yaml", "new.yaml", "--for", "readers", "--fail-on", "documentation")[0] == 0


def test_a_wrong_call_is_told_without_a_traceback(folder: Path) -> None:
    code, _, errors = run("old.yaml", "missing.yaml")
    assert code == 2
    assert "missing.yaml" in errors
    assert run("old.yaml", "--help")[0] == 0
    assert run("old.yaml")[0] == 2
    assert run("old.yaml", "new.yaml", "--version", "first")[0] == 2
    assert run("--output=x:y", "new.yaml")[0] == 2


def test_a_malformed_spec_is_told_at_its_line(folder: Path) -> None:
    (folder / "new.yaml").write_text("a: [1\n", "utf-8")
    code, _, errors = run("old.yaml", "new.yaml")
    assert code == 1
    assert "new.yaml:2:1" in errors


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(folder: Path) -> Path:
    (folder / "schemas" / "nodes").mkdir(parents=True)
    spec = folder / "schemas" / "nodes" / "nodes.yaml"
    spec.write_text(BASE, "utf-8")
    (folder / "pyproject.toml").write_text('[tool.specwright]\nspecs = ["schemas"]\n', "utf-8")
    git(folder, "init", "--quiet")
    git(folder, "add", "schemas")
    git(folder, "commit", "--quiet", "-m", "base")
    spec.write_text(LOWERED, "utf-8")
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        ("HEAD:schemas", "schemas"),
        ("HEAD:schemas/nodes/nodes.yaml", "schemas/nodes/nodes.yaml"),
        ("HEAD", "schemas"),
        ("HEAD",),
    ],
)
def test_a_revision_is_compared_with_the_working_tree(
    repository: Path, arguments: tuple[str, ...]
) -> None:
    code, output, errors = run(*arguments)
    assert code == 0, errors
    assert "CreateNode months: maximum was 36 and is 12" in output


def test_an_unknown_revision_or_path_is_told(repository: Path) -> None:
    assert run("nonsense:schemas", "schemas")[0] == 2
    assert run("HEAD:other", "schemas")[0] == 2


OTHER = BASE.replace("CreateNode", "CreateGroup").replace("title: Nodes", "title: Groups")


@pytest.fixture
def two_services(repository: Path) -> Path:
    """A repository that has committed two services, and lists each of them."""
    (repository / "apis").mkdir()
    (repository / "apis" / "groups.yaml").write_text(OTHER, "utf-8")
    specs = '[tool.specwright]\nspecs = ["schemas", "apis/groups.yaml"]\n'
    (repository / "pyproject.toml").write_text(specs, "utf-8")
    git(repository, "add", "apis", "pyproject.toml", "schemas")
    git(repository, "commit", "--quiet", "-m", "two")
    return repository


def test_a_service_that_is_no_longer_listed_is_removed(two_services: Path) -> None:
    settings = '[tool.specwright]\nspecs = ["schemas"]\n'
    (two_services / "pyproject.toml").write_text(settings, "utf-8")
    code, output, errors = run("HEAD", "--fail-on", "breaking")
    assert (code, errors) == (1, "")
    assert "CreateGroup: is removed" in output


def test_a_service_that_has_moved_is_the_same_one(two_services: Path) -> None:
    (two_services / "specs").mkdir()
    (two_services / "apis" / "groups.yaml").rename(two_services / "specs" / "groups.yaml")
    settings = '[tool.specwright]\nspecs = ["schemas", "specs/groups.yaml"]\n'
    (two_services / "pyproject.toml").write_text(settings, "utf-8")
    code, output, errors = run("HEAD", "--fail-on", "documentation")
    assert (code, errors) == (0, "")
    assert output == "nothing changed\n"


def test_a_revision_is_read_with_its_settings_from_a_folder_below(
    two_services: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(two_services / "apis")
    assert run("HEAD")[1] == "nothing changed\n"
    (two_services / "apis" / "groups.yaml").write_text(OTHER.replace("maximum: 36", "maximum: 9"))
    assert "CreateGroup months: maximum was 36 and is 9" in run("HEAD")[1]


def test_settings_of_a_revision_that_cannot_be_read_are_told(two_services: Path) -> None:
    (two_services / "pyproject.toml").write_text("[tool.specwright\n", "utf-8")
    git(two_services, "commit", "--quiet", "--all", "-m", "broken")
    (two_services / "pyproject.toml").write_text('[tool.specwright]\nspecs = ["schemas"]\n')
    code, _, errors = run("HEAD")
    assert code == 2
    assert "HEAD:pyproject.toml: cannot be read" in errors


def test_paths_in_a_revision_are_counted_as_git_does(
    two_services: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(two_services / "apis")
    for old in ("HEAD:apis/groups.yaml", "HEAD:./groups.yaml", "HEAD:../apis/groups.yaml"):
        assert run(old, "groups.yaml")[:2] == (0, "nothing changed\n"), old
    for old in ("HEAD:schemas", "HEAD:../schemas"):
        assert run(old, "../schemas")[:2] == (0, "nothing changed\n"), old
    code, _, errors = run("HEAD:groups.yaml", "groups.yaml")
    assert code == 2
    assert "HEAD:groups.yaml: the revision has no such file or folder" in errors
    assert "HEAD:./groups.yaml" in errors
    assert run("HEAD:../../elsewhere", "groups.yaml")[0] == 2


def test_a_folder_of_a_revision_without_specs_is_told_by_its_name(two_services: Path) -> None:
    (two_services / "notes").mkdir()
    (two_services / "notes" / "a.txt").write_text("", "utf-8")
    git(two_services, "add", "notes")
    git(two_services, "commit", "--quiet", "-m", "notes")
    code, _, errors = run("HEAD:notes", "schemas")
    assert code == 2
    assert errors.startswith("specwright: HEAD:notes: the folder holds no")


@pytest.mark.parametrize(
    ("version", "bump", "following"),
    [
        ("1.4.2", "major", "2.0.0"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "patch", "1.4.3"),
        ("1.4.2", "none", "1.4.2"),
        ("0.3.1", "major", "0.4.0"),
    ],
)
def test_the_proposed_version(version: str, bump: str, following: str) -> None:
    assert raised(version, bump) == following


def test_what_is_no_document_is_not_taken_for_an_empty_one(folder: Path) -> None:
    (folder / "notes.yaml").write_text("foo: 1\n", "utf-8")
    for arguments in (("old.yaml", "notes.yaml"), ("notes.yaml", "old.yaml")):
        code, _, errors = run(*arguments)
        assert code == 1
        assert errors.startswith("notes.yaml:1:1: is no OpenAPI document; start it with")
    (folder / "none.yaml").write_text("", "utf-8")
    result = CliRunner().invoke(main, ["lint", "none.yaml"])
    assert result.exit_code == 1
    assert "is no OpenAPI document" in result.stdout
