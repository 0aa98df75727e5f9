"""The package generated from the specs beside, and its command `validate`."""

from __future__ import annotations

import importlib
import io
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import generate_tree, write_tree

PACKAGE = "cli_shop"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended, and what it wrote."""

    code: int
    out: str
    err: str


Validate = Callable[..., Outcome]


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder that the generated package is imported from."""
    folder = tmp_path_factory.mktemp("cli_validate")
    write_tree(folder, generate_tree(Path(__file__).parent / "spec", PACKAGE))
    sys.path.insert(0, str(folder / "src"))
    yield folder / "src"
    sys.path.remove(str(folder / "src"))


@pytest.fixture
def validate(
    package: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Validate:
    """Runs `validate` in an empty folder, with what is on the standard input."""
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    main = importlib.import_module(f"{PACKAGE}._cli").main

    def run(*arguments: str, stdin: bytes | str = b"") -> Outcome:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        code = main(["validate", *arguments])
        written = capsys.readouterr()
        return Outcome(code, written.out, written.err)

    return run


@pytest.fixture
def environment(package: Path) -> dict[str, str]:
    """The environment of a process that runs the package."""
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(package), "PYTHONIOENCODING": "utf-8"}
