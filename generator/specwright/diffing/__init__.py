"""Comparing two states of specs: every change by parameter path, and whom it breaks."""

from __future__ import annotations

from .changes import Change, Level
from .comparing import compare
from .sides import Side, open_side

__all__ = ["Change", "Level", "Side", "compare", "open_side"]
