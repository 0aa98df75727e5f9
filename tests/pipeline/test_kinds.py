"""`generate --only`: some kinds of output, the others left as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.kinds import KINDS, kind_of

from .test_generating import edit, project, run, times

__all__ = ["project"]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("docs/en/index.html", "docs"),
        ("jsonschema/demo/Create.json", "jsonschema"),
        ("openapi/demo/demo.json", "openapi"),
        ("src/demo/demo/_validators/create.py", "validators"),
        ("src/demo/demo/models.py", "models"),
        ("src/demo/demo/_replies.py", "models"),
        ("src/demo/demo/errors.py", "errors"),
        ("src/demo/_runtime/errors.py", "package"),
        ("src/demo/demo/client.py", "clients"),
        ("src/demo/__init__.py", "package"),
        ("pyproject.toml", "package"),
    ],
)
def test_each_file_is_of_one_kind(path: str, kind: str) -> None:
    assert kind_of(path) == kind
    assert kind in KINDS


def made(project: Path) -> set[str]:
    return {kind_of(path) for path in times(project / "out") if path != "specwright.lock"}


def test_only_the_kinds_asked_for_are_made(project: Path) -> None:
    assert run("--only", "docs").exit_code == 0
    assert made(project) == {"docs"}
    assert run("--only", "validators").exit_code == 0
    assert made(project) == {"docs", "validators", "package"}
    assert run().exit_code == 0
    assert made(project) == set(KINDS)


def test_the_others_are_left_and_found_out_of_date_later(project: Path) -> None:
    assert run().exit_code == 0
    before = times(project / "out")
    edit(project, "{type: string}", "{type: string, maxLength: 7}")
    assert run("--only", "jsonschema").exit_code == 0
    changed = {path for path, time in times(project / "out").items() if time != before[path]}
    assert {kind_of(path) for path in changed - {"specwright.lock"}} == {"jsonschema"}
    assert run("--only", "jsonschema", "--check").exit_code == 0
    assert run("--check").exit_code == 1
    assert run().exit_code == 0
    assert run("--check").exit_code == 0


def test_an_unknown_kind_is_refused(project: Path) -> None:
    done = run("--only", "validator")
    assert done.exit_code == 2
    assert "did you mean 'validators'?" in done.output
    assert not (project / "out").exists()
