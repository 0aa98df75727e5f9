"""The documented errors of Container Service for Kubernetes: one exception class an error code."""

from __future__ import annotations

from cloudnodes._runtime.errors import ErrorCatalogue

CATALOGUE = ErrorCatalogue(())
