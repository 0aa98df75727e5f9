"""Kept files: what one run leaves in the user's cache for the next, trusted as Python trusts its `__pycache__`.

A file is used only when it belongs to the user and nobody else can write it, when it is whole, and when the same tool
wrote it, on the same Python.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
from pathlib import Path
from typing import Any

from .cache_folder import replace_file

_DIGEST = hashlib.sha256().digest_size


def read(file: Path, signature: str) -> Any:
    """What `write` put into *file* under the same *signature*, None when there is nothing of the kind."""
    content = _own(file)
    # Damaged bytes must not reach `marshal`, which is no match for them.
    if hashlib.sha256(content[_DIGEST:]).digest() != content[:_DIGEST]:
        return None
    header, value = marshal.loads(content[_DIGEST:])
    return value if header == _header(signature) else None


def write(file: Path, signature: str, value: Any) -> None:
    """Keep *value*, which `marshal` knows, in *file*; where that is not possible, it is no fault."""
    content = marshal.dumps((_header(signature), value))
    replace_file(file, hashlib.sha256(content).digest() + content)


def _header(signature: str) -> str:
    return f"{sys.implementation.cache_tag} {sys.version} {signature}"


def _own(file: Path) -> bytes:
    """The content of *file* when it is the user's and nobody else can write it; nothing otherwise."""
    try:
        with file.open("rb") as handle:
            status = os.fstat(handle.fileno())
            foreign = hasattr(os, "geteuid") and status.st_uid != os.geteuid()
            return b"" if foreign or status.st_mode & 0o022 else handle.read()
    except OSError:
        return b""
