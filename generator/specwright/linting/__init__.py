"""Linting: what is well-formed in a spec and still not right.

`engine.lint` runs the rules of `rules/` over spec files; `reporting` tells what it found, `fixing` mends what can be
mended mechanically.
"""

from __future__ import annotations

from .engine import Report, lint
from .findings import Finding, Fix
from .registry import rule, rules
from .rule import Rule
from .settings import Settings, settings

__all__ = ["Finding", "Fix", "Report", "Rule", "Settings", "lint", "rule", "rules", "settings"]
