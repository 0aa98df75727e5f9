"""How far `validate` is, told on a terminal once a file has taken a second."""

from __future__ import annotations

import sys
from time import monotonic

from .reading import Reader
from .terminal import printable

__all__ = ["Progress"]

_FIRST_AFTER = 1.0
_BETWEEN = 0.2
# The clock is not asked for every document.
_STRIDE = 64


class Progress:
    """A line on the standard error that is overwritten; nothing where that is no terminal.

    Args:
        reader: what reads the file.
        quiet: whether nothing is told at all.
    """

    def __init__(self, reader: Reader, *, quiet: bool) -> None:
        self._reader = reader
        self._active = not quiet and sys.stderr.isatty()
        self._due = monotonic() + _FIRST_AFTER
        self._steps = 0
        self._shown = False

    def step(self, documents: int, errors: int) -> None:
        """Tell, when it is time to, that so many *documents* were read and so many *errors* found."""
        self._steps += 1
        if not self._active or self._steps % _STRIDE:
            return
        now = monotonic()
        if now < self._due:
            return
        self._due = now + _BETWEEN
        self._shown = True
        position, size = self._reader.position, self._reader.size
        done = f"{position * 100 // size}%" if size else f"{position >> 20:,} MB"
        print(
            f"\r\x1b[2K{printable(self._reader.name)}: {done}, {documents:,} documents, {errors:,} errors",
            end="",
            file=sys.stderr,
            flush=True,
        )

    def clear(self) -> None:
        """Remove the line, so that something else can be printed."""
        if self._shown:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
            self._shown = False
