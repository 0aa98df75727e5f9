"""Formatting: generated Python through ruff, all files of a batch in one run."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from .rendering import LINE_LENGTH

_TARGET = "py311"
#: What the texts of recent small batches were formatted to: most of what is generated again comes to the same text.
_recent: dict[str, str] = {}
_MOST_RECENT = 200


def format_python(texts: Mapping[str, str]) -> dict[str, str]:
    """*texts* (Python by path) as ruff formats them, which is as black does.

    What stands between `# fmt: off` and `# fmt: on` is left as it is: large tables are laid out when they are written.

    Raises:
        ValueError: one is not Python; the message says which, and where.
    """
    found = {text: _recent[text] for text in texts.values() if text in _recent}
    fresh = {path: text for path, text in texts.items() if text not in found}
    found.update(_formatted(fresh) if fresh else {})
    if len(found) <= _MOST_RECENT:
        if len(_recent) > _MOST_RECENT:
            _recent.clear()
        _recent.update(found)
    return {path: found[text] for path, text in texts.items()}


def _formatted(texts: Mapping[str, str]) -> dict[str, str]:
    """What each of *texts* is formatted to, by what it was."""
    with tempfile.TemporaryDirectory(prefix="specwright-") as folder:
        # Names of our own: ruff passes over folders that are called "build" or "venv".
        files = {path: Path(folder, f"{number}.py") for number, path in enumerate(texts)}
        for path, text in texts.items():
            files[path].write_text(text, "utf-8", newline="\n")
        _run(files)
        return {texts[path]: file.read_text("utf-8") for path, file in files.items()}


def _run(files: Mapping[str, Path]) -> None:
    from ruff import find_ruff_bin

    folder = next(iter(files.values())).parent
    options = (
        *("--isolated", "--no-cache", "--no-respect-gitignore"),
        *("--line-length", str(LINE_LENGTH), "--target-version", _TARGET),
    )
    done = subprocess.run(
        [find_ruff_bin(), "format", *options, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        told = done.stderr.strip() or f"ruff ended with exit code {done.returncode}"
        for path, file in files.items():
            told = told.replace(f"{file}:", f"{path}:").replace(f"{file.name}:", f"{path}:")
        raise ValueError(told)


__all__ = ["format_python"]
