"""Formats."""
from __future__ import annotations
from collections.abc import Callable, Mapping
FORMATS: Mapping[str, Callable[[str], bool]] = {}
