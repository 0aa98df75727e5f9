"""Where the tool's own data lies: in the installed package, or in the checkout that it runs from."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


@cache
def templates_root() -> Path:
    """The folder of the templates that ship with the tool."""
    installed = _PACKAGE / "_templates"
    return installed if installed.is_dir() else _CHECKOUT / "templates"


@cache
def vocabulary_root() -> Path:
    """The folder of the JSON Schemas that define the x- keywords."""
    installed = _PACKAGE / "_vocabulary"
    return installed if installed.is_dir() else _CHECKOUT / "schemas" / "vocabulary"
