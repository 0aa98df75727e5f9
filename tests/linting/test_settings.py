"""What a project wants of lint: `[tool.specwright.lint]` in its pyproject.toml."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from specwright.cli import main

from .planting import CLEAN

#: Two faults: a default outside of its enumeration, an error; a missing summary, a warning.
FAULTY = CLEAN.replace("default: hourly", "default: hurly").replace(
    "      x-zh: {summary: 创建节点, description:", "      x-zh: {description:"
)
HEAD = '[tool.specwright]\nspecs = ["specs"]\npackage = "nodes"\n\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs" / "nodes").mkdir(parents=True)
    (tmp_path / "specs" / "nodes" / "nodes.yaml").write_text(FAULTY, "utf-8")
    return tmp_path


def found(project: Path, settings: str, *arguments: str) -> dict[str, str]:
    (project / "pyproject.toml").write_text(HEAD + settings, "utf-8")
    result = CliRunner().invoke(main, ["lint", "--format", "json", *arguments])
    return {f["rule"]: f["severity"] for f in json.loads(result.stdout)["findings"]}


def told(project: Path, settings: str) -> str:
    (project / "pyproject.toml").write_text(HEAD + settings, "utf-8")
    result = CliRunner().invoke(main, ["lint"])
    assert result.exit_code == 2, result.output
    return result.stderr


BOTH = {"default-in-enum": "error", "translation-present": "warning"}


def test_without_settings_every_rule_runs(project: Path) -> None:
    assert found(project, "") == BOTH


@pytest.mark.parametrize(
    ("settings", "left"),
    [
        ('select = ["default-in-enum"]\n', {"default-in-enum": "error"}),
        ('ignore = ["default-in-enum"]\n', {"translation-present": "warning"}),
        ('select = ["default-in-enum"]\nignore = ["default-in-enum"]\n', {}),
        (
            'severity = {default-in-enum = "warning", translation-present = "error"}\n',
            {"default-in-enum": "warning", "translation-present": "error"},
        ),
    ],
)
def test_a_setting_holds(project: Path, settings: str, left: dict[str, str]) -> None:
    assert found(project, f"[tool.specwright.lint]\n{settings}") == left
    # Also for specs that the call names.
    assert found(project, f"[tool.specwright.lint]\n{settings}", "specs") == left


def test_the_call_wins(project: Path) -> None:
    settings = '[tool.specwright.lint]\nignore = ["default-in-enum"]\n'
    assert found(project, settings, "--select", "default-in-enum") == {"default-in-enum": "error"}


def test_a_severity_decides_the_exit_code(project: Path) -> None:
    text = '[tool.specwright.lint.severity]\ndefault-in-enum = "warning"\n'
    (project / "pyproject.toml").write_text(HEAD + text, "utf-8")
    assert CliRunner().invoke(main, ["lint", "--fail-on", "error"]).exit_code == 0


def test_a_comment_about_a_rule_that_does_not_run_is_not_unused(project: Path) -> None:
    spec = project / "specs" / "nodes" / "nodes.yaml"
    comment = "default: hurly # specwright: ignore[default-in-enum] the vendor spells it so"
    spec.write_text(FAULTY.replace("default: hurly", comment), "utf-8")
    rest = {"translation-present": "warning"}
    assert found(project, "") == rest
    assert found(project, '[tool.specwright.lint]\nignore = ["default-in-enum"]\n') == rest


@pytest.mark.parametrize(
    ("settings", "place", "message"),
    [
        (
            'select = [\n  "translation-present",\n  "default-in-enun",\n]\n',
            ":8:4: ",
            "did you mean 'default-in-enum'?",
        ),
        ("ignore = ['nothing-like-it']\n", ":6:12: ", "lists them"),
        ("severity = {default-in-enum = 'fatal'}\n", ":6:13: ", "there are error and warning"),
        ("selekt = []\n", ":6:1: ", "did you mean 'select'?"),
        ("ignore = 'default-in-enum'\n", ":6:1: ", "must be a list"),
        ("severity = ['default-in-enum']\n", ":6:1: ", "must be a table"),
    ],
)
def test_what_is_wrong_is_told_at_its_line(
    project: Path, settings: str, place: str, message: str
) -> None:
    errors = told(project, f"[tool.specwright.lint]\n{settings}")
    assert f"pyproject.toml{place}" in errors
    assert message in errors
