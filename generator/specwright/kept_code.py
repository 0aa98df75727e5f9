"""Kept code: what templates and meta-schemas were compiled to, from one run to the next.

It lies beside the memory of what was generated, and is trusted as Python trusts its own `__pycache__`: only when the
file belongs to the user and nobody else can write it. What was kept by another version of the tool, of a library or of
Python, or for other templates, is not used.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType

from .cache_folder import replace_file

_DIGEST = hashlib.sha256().digest_size


class KeptCode:
    """Code objects by name.

    Args:
        file: where they are kept; None keeps them for this run only.
        signature: hash of all that they are compiled from.
    """

    def __init__(self, file: Path | None = None, signature: str = "") -> None:
        self._file = file
        self._header = f"{sys.implementation.cache_tag} {sys.version} {signature}"
        self._known: dict[str, bytes] = self._load(file) if file else {}
        self._changed = False

    def find(self, name: str, make: Callable[[], CodeType]) -> CodeType:
        """The code called *name*: the kept one, or what *make* compiles."""
        kept = self._known.get(name)
        if kept is not None:
            found: CodeType = marshal.loads(kept)
            return found
        made = make()
        self._known[name] = marshal.dumps(made)
        self._changed = True
        return made

    def save(self) -> None:
        """Write down what came to be known; where that fails, it is compiled anew."""
        if self._file is None or not self._changed:
            return
        content = marshal.dumps((self._header, self._known))
        replace_file(self._file, hashlib.sha256(content).digest() + content)
        self._changed = False

    def _load(self, file: Path) -> dict[str, bytes]:
        content = _own(file)
        # Damaged bytes must not reach `marshal`, which is no match for them.
        if hashlib.sha256(content[_DIGEST:]).digest() != content[:_DIGEST]:
            return {}
        header, known = marshal.loads(content[_DIGEST:])
        return dict(known) if header == self._header else {}


def _own(file: Path) -> bytes:
    """The content of *file* when it is the user's and nobody else can write it; nothing otherwise."""
    try:
        with file.open("rb") as handle:
            status = os.fstat(handle.fileno())
            foreign = hasattr(os, "geteuid") and status.st_uid != os.geteuid()
            return b"" if foreign or status.st_mode & 0o022 else handle.read()
    except OSError:
        return b""
