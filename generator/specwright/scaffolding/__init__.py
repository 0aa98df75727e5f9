"""Scaffolding: a new spec that generates and lints without a finding, to be filled in."""

from __future__ import annotations

from .specs import Scaffold, scaffold

__all__ = ["Scaffold", "scaffold"]
