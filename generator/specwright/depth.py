"""Depth: how far schemas may lead into one another, by nesting and by reference."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from .errors import InputError, Location, Problem

#: Calls inside calls; a reference from schema to schema takes a dozen of them.
_LIMIT = 4000


@contextmanager
def bounded(file: str) -> Iterator[None]:
    """Let the block descend deeper than Python does by itself, and refuse what goes deeper still.

    Args:
        file: the document that the block is about, as it is shown to the user.

    Raises:
        InputError: its schemas lead too deeply into one another.
    """
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _LIMIT))
    try:
        yield
    except RecursionError:
        message = "its schemas lead too deeply into one another"
        raise InputError([Problem(Location(file, 1, 1), message)]) from None
    finally:
        sys.setrecursionlimit(before)
