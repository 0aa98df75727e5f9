"""The documented errors of Demo: one exception class an error code."""

from __future__ import annotations

from golden_families._runtime.errors import ErrorCatalogue

CATALOGUE = ErrorCatalogue(())
