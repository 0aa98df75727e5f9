"""Kept code: what templates and meta-schemas were compiled to, from one run to the next.

It lies beside the memory of what was generated. What was kept by another version of the tool, of a library or of
Python, or for other templates, is not used.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable
from pathlib import Path
from types import CodeType

from . import kept_files


class KeptCode:
    """Code objects by name.

    Args:
        file: where they are kept; None keeps them for this run only.
        signature: hash of all that they are compiled from.
    """

    def __init__(self, file: Path | None = None, signature: str = "") -> None:
        self._file = file
        self._signature = signature
        self._known: dict[str, bytes] = (kept_files.read(file, signature) if file else None) or {}
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
        if self._file is not None and self._changed:
            kept_files.write(self._file, self._signature, self._known)
            self._changed = False
