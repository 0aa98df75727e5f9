"""A path must be clean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...resolving import Spot
from ..context import Context
from ..findings import Fault
from ..rule import Rule

_FAULTS = (
    (re.compile(r".+/$"), "ends in a slash"),
    (re.compile(r"//"), "has an empty segment"),
    (re.compile(r"[?#]"), "has a query or a fragment, which belong among the parameters"),
    (re.compile(r"\s"), "has white space in it"),
    (re.compile(r"\.(json|xml)$"), "ends in a file suffix; the media type says the format"),
)


def _check(context: Context) -> Iterator[Fault]:
    for paths in context.spots("paths"):
        for path in paths.value:
            if path.startswith("x-"):
                continue
            spot: Spot = paths.child(path)
            for pattern, message in _FAULTS:
                if pattern.search(path):
                    yield Fault(spot, f"the path {path!r} {message}")


RULE = Rule(
    id="path-hygiene",
    title="A path has no trailing slash, empty segment, query, fragment or white space.",
    why="It is signed and sent as it stands: what a server or proxy tidies up breaks the signature.",
    bad="""
paths:
  /things/: {}
""",
    good="""
paths:
  /things: {}
""",
    frame="document",
    severity="error",
    check=_check,
)
