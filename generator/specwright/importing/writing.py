"""Writes imported specs as YAML that people go on editing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..errors import OutputError, UsageError


def write(folder: Path, documents: Mapping[str, str]) -> None:
    """Write the *documents*, texts by file name, to *folder*: all of them or none.

    Raises:
        UsageError: one of the files exists.
        OutputError: they cannot be written.
    """
    taken = next((name for name in documents if (folder / name).exists()), None)
    if taken is not None:
        raise UsageError(f"{folder / taken} exists: name another folder with -o, or delete it")
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in documents.items():
            with (folder / name).open("x", encoding="utf-8", newline="\n") as file:
                written.append(folder / name)
                file.write(text)
    except BaseException as error:
        for path in written:
            path.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        place = error.filename or folder
        raise OutputError(f"{place}: {error.strerror or error}; nothing is written") from None
