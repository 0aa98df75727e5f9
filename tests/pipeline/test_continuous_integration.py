"""What the hooks for pre-commit and the reusable workflow run, run as they say it, in a repository of a project."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from specwright.configuration import configure
from specwright.pipeline import generate
from tests.conftest import REPOSITORY

WORKFLOW = yaml.safe_load((REPOSITORY / ".github/workflows/specs.yml").read_text("utf-8"))
HOOKS = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text("utf-8"))

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def steps() -> dict[str, Any]:
    return {step["name"]: step for step in WORKFLOW["jobs"]["specs"]["steps"] if "run" in step}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    shutil.copytree(
        REPOSITORY / "examples/typescript", folder, ignore=shutil.ignore_patterns("out")
    )
    generate(configure(folder))
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"]
    done = subprocess.run(
        ["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "A state of the project")


def run(command: str, folder: Path, **variables: str) -> tuple[int, str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-e", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def pull_request(folder: Path, *, generated: bool = True) -> dict[str, str]:
    """Change the spec in a commit; the variables that the workflow sets in a pull request with it."""
    base = git(folder, "rev-parse", "HEAD")
    spec = folder / "specs/books.yaml"
    text = spec.read_text("utf-8").replace("[hardcover, paperback]", "[hardcover]")
    spec.write_text(text, "utf-8")
    if generated:
        generate(configure(folder))
    commit(folder)
    return {"BASE": base, "FAIL_ON": "breaking", "GITHUB_STEP_SUMMARY": str(folder / "summary.md")}


def test_the_variables_of_a_step_are_those_that_it_declares() -> None:
    for step in steps().values():
        used = set(re.findall(r"\$([A-Z_]+)", step["run"])) - {"GITHUB_STEP_SUMMARY"}
        assert used == set(step.get("env", {}))
        # An expression inside of a command would let the title of a branch run code.
        assert "${{" not in step["run"]


def test_the_workflow_tells_what_a_pull_request_changes(project: Path) -> None:
    variables = pull_request(project)
    assert run(steps()["Lint"]["run"], project)[0] == 0
    code, output = run(steps()["Generated output is up to date"]["run"], project)
    assert code == 0, output
    code, output = run(steps()["What changes for whom"]["run"], project, **variables)
    assert code == 1
    summary = (project / "summary.md").read_text("utf-8")
    assert summary.startswith("### Breaking\n\n- `AddBook binding`:")
    assert summary in output
    assert (
        run(steps()["What changes for whom"]["run"], project, **{**variables, "FAIL_ON": "never"})[
            0
        ]
        == 0
    )


def test_the_workflow_fails_when_nobody_generated(project: Path) -> None:
    pull_request(project, generated=False)
    code, output = run(steps()["Generated output is up to date"]["run"], project)
    assert code == 1
    assert "files out of date; run 'specwright generate'" in output


def test_the_hooks_pass_and_fail_with_the_project(project: Path) -> None:
    assert [run(hook["entry"], project)[0] for hook in HOOKS] == [0, 0]
    spec = project / "specs/books.yaml"
    spec.write_text(spec.read_text("utf-8").replace("Year of birth.", ""), "utf-8")
    assert [run(hook["entry"], project)[0] for hook in HOOKS] == [1, 1]


def test_the_hooks_look_at_what_they_depend_on() -> None:
    lint, generated = HOOKS
    for path in ("specs/books.yaml", "specs/books.json", "pyproject.toml"):
        assert re.search(lint["files"], path)
    assert "files" not in generated
    assert not any(hook["pass_filenames"] for hook in HOOKS)
