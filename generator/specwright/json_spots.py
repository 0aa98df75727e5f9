"""Where each value of a JSON text stands. A reader of YAML does not do: it refuses much that is good JSON."""

from __future__ import annotations

from collections.abc import Iterator

from . import pointers
from .errors import InputError, Location, Problem
from .runtime.json_positions import scan_json
from .runtime.source_text import MalformedError, SourceText, Spot


def spots(name: str, text: str, max_depth: int) -> Iterator[tuple[str, Spot]]:
    """The spot of every value of the JSON *text* of the file *name*, by JSON Pointer, parents before children.

    Raises:
        InputError: it is no JSON, or nested more than *max_depth* levels deep.
    """
    try:
        root = scan_json(text, max_depth=max_depth)
    except MalformedError as error:
        line, column = SourceText(text).place(error.span[0])
        place = Location(name, line, column)
        raise InputError([Problem(place, f"is not well-formed JSON: {error.message}")]) from None
    pending = [("", root)]
    while pending:
        pointer, spot = pending.pop()
        yield pointer, spot
        members = spot.members
        named = members.items() if isinstance(members, dict) else enumerate(members or ())
        pending.extend((pointers.join(pointer, key), below) for key, below in reversed([*named]))
