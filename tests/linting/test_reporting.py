"""The forms in which findings are told, and the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from specwright.cli import main
from specwright.linting import rules
from specwright.linting.reporting import render

from .planting import CLEAN, lint_text

FAULTY = CLEAN.replace("default: hourly", "default: hurly")


def test_the_text_shows_the_line_and_underlines_the_spot(tmp_path: Path) -> None:
    text = render(lint_text(tmp_path, FAULTY), "text")
    number = FAULTY[: FAULTY.index("default: hurly")].count("\n") + 1
    assert text.splitlines() == [
        'error[default-in-enum]: the default "hurly" is none of "hourly", "monthly"',
        f"  --> nodes.yaml:{number}:20",
        "   |",
        f"{number} |           default: hurly",
        "   |                    ^^^^^",
        "   = help: did you mean 'hourly'?",
        "",
        "1 file: 1 error; 'specwright lint --explain RULE' says why",
    ]


def test_wide_characters_do_not_shift_the_underline(tmp_path: Path) -> None:
    text = CLEAN.replace("x-zh: {title: 节点}", "x-zh: {title: 节点, titel: 节点}")
    lines = render(lint_text(tmp_path, text), "text").splitlines()
    assert any(line.endswith("^") for line in lines)


def test_a_control_character_never_reaches_the_terminal(tmp_path: Path) -> None:
    text = CLEAN.replace("default: hourly", 'default: "\\e[31mred"')
    assert "\x1b" not in render(lint_text(tmp_path, text), "text")


def test_json_has_every_fact_of_a_finding(tmp_path: Path) -> None:
    (entry,) = json.loads(render(lint_text(tmp_path, FAULTY), "json"))["findings"]
    assert (entry["rule"], entry["severity"], entry["file"]) == (
        "default-in-enum",
        "error",
        "nodes.yaml",
    )
    assert entry["endColumn"] - entry["column"] == len("hurly")
    assert (
        entry["pointer"] == "/components/schemas/CreateNodeRequest/properties/charge_mode/default"
    )


def test_sarif_describes_the_rules_that_were_broken(tmp_path: Path) -> None:
    (run,) = json.loads(render(lint_text(tmp_path, FAULTY), "sarif"))["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["default-in-enum"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert FAULTY.splitlines()[region["startLine"] - 1][region["startColumn"] - 1 :] == "hurly"


def test_github_annotations_escape_what_would_end_them(tmp_path: Path) -> None:
    line = render(lint_text(tmp_path, FAULTY.replace("hurly", '"100%\\n::x"')), "github")
    assert line.startswith("::error file=nodes.yaml,line=")
    assert "\n" not in line
    assert "%25" in line


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["lint", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "nodes.yaml"
    path.write_text(FAULTY, "utf-8")
    return path


def test_the_exit_code_says_whether_something_was_found(spec: Path) -> None:
    assert run(spec)[0] == 1
    assert run(spec, "--fail-on", "never")[0] == 0
    assert run(spec, "--select", "secret-marked")[0] == 0
    spec.write_text(CLEAN, "utf-8")
    assert run(spec) == (0, "1 file: nothing to complain about\n", "")


def test_warnings_fail_unless_only_errors_should(spec: Path) -> None:
    spec.write_text(CLEAN.replace("summary: Create a node\n", "summary: Create a node.\n"), "utf-8")
    assert run(spec)[0] == 1
    assert run(spec, "--fail-on", "error")[0] == 0
    assert run(spec, "--fix")[0] == 0
    assert spec.read_text("utf-8") == CLEAN


def test_a_wrong_call_is_told_without_a_traceback(spec: Path) -> None:
    code, _, errors = run(spec, "--select", "secret-markt")
    assert code == 2
    assert "did you mean 'secret-marked'?" in errors
    assert run("missing.yaml")[0] == 2
    assert run("--explain", "nonsense")[0] == 2


def test_a_malformed_file_is_told_and_fails(spec: Path) -> None:
    spec.write_text("a: [1\n", "utf-8")
    code, output, _ = run(spec)
    assert code == 1
    assert "nodes.yaml:2:1" in output


def test_every_rule_can_be_explained(spec: Path) -> None:
    for name in rules():
        code, output, _ = run("--explain", name)
        assert code == 0
        assert "Bad:" in output
        assert "Good:" in output
    assert len(run("--explain", "all")[1].splitlines()) == len(rules())
