"""The names that transpiled rules may use from the runtime module ``cel``."""

from __future__ import annotations

from importlib import import_module

HELPER_NAMES: frozenset[str] = frozenset(import_module("specwright.runtime.cel").__all__)
"""No variable of a rule may be called like one of these."""
