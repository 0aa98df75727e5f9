"""Replacing a file that people write: all of the new content takes its place, or the file stays as it is."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from .errors import OutputError


def replace_file(file: Path, content: bytes) -> None:
    """Put *content* in the place of what *file* holds, in one step; its mode and, where possible, its owner stay.

    Unlike what is generated, a file that somebody has written cannot be made again: so this waits for the disk.

    Raises:
        OutputError: it cannot be written; it is as it was.
    """
    # A link stays one: what it leads to is replaced.
    target = Path(os.path.realpath(file))
    try:
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(None, "is write-protected")
        _replace(target, content)
    except OSError as error:
        raise OutputError(f"{file}: {error.strerror or error}; the file is as it was") from None


def _replace(target: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        _take_after(target, temporary)
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _take_after(target: Path, temporary: Path) -> None:
    """Give *temporary* the owner and the mode of *target*; those of any new file where there is none."""
    try:
        old = target.stat()
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        return
    if sys.platform != "win32":
        with suppress(OSError):
            os.chown(temporary, old.st_uid, old.st_gid)
    temporary.chmod(old.st_mode & 0o7777)
