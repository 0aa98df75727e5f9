"""The kinds of output, of which a run may be asked for some only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from .errors import UsageError, nearest

#: What a path of each kind looks like; a kind's first match counts.
_PATHS = {
    "docs": r"docs/",
    "openapi": r"openapi/",
    "jsonschema": r"jsonschema/",
    "validators": r"src/.*/_validators/",
    "models": r"src/.*/(models|_replies|_models/\w+)\.py\Z",
    "errors": r"src/(?!.*/_runtime/).*/errors\.py\Z",
    "clients": r"src/.*/(client|_operations|(_clients|_operations)/\w+)\.py\Z",
}
#: Of all other files, which every part of the package needs.
_PACKAGE = "package"
KINDS = (*sorted(_PATHS), _PACKAGE)
_PARTS = frozenset({"validators", "models", "errors", "clients"})


def kind_of(path: str) -> str:
    """The kind of the output file *path*."""
    return next((kind for kind, pattern in _PATHS.items() if re.match(pattern, path)), _PACKAGE)


def wanted(asked: Iterable[str]) -> Callable[[str], bool]:
    """Whether an output path is of one of the kinds *asked* for; what the parts of a package need comes with them.

    Raises:
        UsageError: there is no such kind.
    """
    kinds = set(asked)
    unknown = sorted(kinds - set(KINDS))
    if unknown:
        hint = nearest(unknown[0], KINDS) or f"choose among {', '.join(KINDS)}"
        raise UsageError(f"there is no kind of output called {unknown[0]!r}; {hint}")
    if kinds & _PARTS:
        kinds.add(_PACKAGE)
    return lambda path: not kinds or kind_of(path) in kinds
