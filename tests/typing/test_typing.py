"""Type checkers accept right calls and refuse wrong ones, as a user's own code sees the generated package."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import GENERATED

HERE = Path(__file__).parent
MARK = re.compile(r"# type: ignore\[[a-z, -]+\]  # pyright: ignore\[[A-Za-z, ]+\]$")


def run(*command: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        capture_output=True,
        text=True,
        cwd=HERE,
        env={
            **os.environ,
            "MYPYPATH": str(GENERATED / "src"),
            "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
        },
        check=False,
    )
    return f"exit code {done.returncode}\n{done.stdout}{done.stderr}"


def pyright(configuration: str) -> str:
    pytest.importorskip("pyright", reason="pyright is not installed")
    told = run("pyright", "-p", HERE / configuration, "--pythonpath", sys.executable)
    if not told.startswith("exit code 0") and ("nodejs" in told or "npm" in told):
        pytest.skip(f"pyright could not be fetched: {told.splitlines()[-1]}")
    return told


def test_every_line_of_the_wrong_calls_is_marked_for_both_checkers() -> None:
    """`--strict` reports marks that mypy does not need, and the configuration those that pyright does not."""
    lines = (HERE / "rejected.py").read_text("utf-8").splitlines()
    marked = [line for line in lines if "ignore[" in line]
    assert len(marked) >= 50
    assert all(MARK.search(line) for line in marked)
    assert "ignore" not in (HERE / "accepted.py").read_text("utf-8")


def test_mypy_strict_accepts_right_calls_and_refuses_wrong_ones(tmp_path: Path) -> None:
    told = run("mypy", "--strict", "--cache-dir", tmp_path, "accepted.py", "rejected.py")
    assert told.startswith("exit code 0"), told


def test_pyright_strict_accepts_right_calls_and_refuses_wrong_ones() -> None:
    told = pyright("pyrightconfig.json")
    assert told.startswith("exit code 0"), told


def test_pyright_strict_finds_nothing_in_the_whole_package() -> None:
    told = pyright("inside.pyrightconfig.json")
    assert told.startswith("exit code 0"), told
