"""`specwright explain`: what a name means, why, where it stands and which source it comes from."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from specwright.cli import main

from .planting import CLEAN


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nodes.yaml").write_text(CLEAN, "utf-8")
    return "nodes.yaml"


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["explain", *arguments])
    return result.exit_code, result.stdout, result.stderr


def line_of(text: str) -> int:
    return CLEAN[: CLEAN.index(text)].count("\n") + 1


def test_a_rule_of_lint(spec: str) -> None:
    code, output, _ = run("secret-marked", spec)
    assert code == 0
    assert output.startswith("secret-marked (error)")


def test_a_parameter_by_its_path_its_end_or_with_its_operation(spec: str) -> None:
    for name in ("period_months", "CreateNode.period_months"):
        code, output, _ = run(name, spec)
        assert code == 0
        assert "period_months: request of CreateNode" in output
        assert "integer, optional, minimum 1, maximum 36" in output
        assert "预付费的月数。" in output
        assert f"nodes.yaml:{line_of('        period_months:')}" in output


def test_an_error_code(spec: str) -> None:
    output = run("NameTaken", spec)[1]
    assert "HTTP 409" in output
    assert "remedy: Choose another name." in output
    assert "answered by: CreateNode" in output


def test_a_cross_field_rule(spec: str) -> None:
    output = run("period-for-monthly", spec)[1]
    assert "holds when: self.charge_mode != 'monthly' || has(self.period_months)" in output
    assert "the service would answer: QuotaExceeded" in output


def test_an_unknown_name_gets_a_suggestion(spec: str) -> None:
    code, _, errors = run("period_mnths", spec)
    assert code == 2
    assert "did you mean 'period_months'?" in errors
