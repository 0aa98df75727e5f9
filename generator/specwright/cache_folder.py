"""The folder of the user's cache: it lies where the system wants it; `SPECWRIGHT_CACHE` names another, or none."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path


def cache_file(output: Path, suffix: str) -> Path | None:
    """The file with *suffix* that keeps something about the folder *output*; None where nothing is to be kept."""
    folder = _folder()
    if folder is None:
        return None
    name = hashlib.sha256(str(output.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return folder / f"{name[:32]}{suffix}"


def _folder() -> Path | None:
    chosen = os.environ.get("SPECWRIGHT_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "specwright"


def replace_file(file: Path, content: bytes) -> None:
    """Write *content* to *file* of the cache in one step, or not at all; where that is not possible, it is no fault."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=file.parent)
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
        os.replace(temporary, file)
