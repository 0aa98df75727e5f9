"""specwright: a schema-driven code generator for cloud APIs.

Turns reviewed OpenAPI 3.1 specs into typed models, stand-alone validators, signed clients, typed errors, JSON
Schemas and reference docs. `compile_schema` is the validator compiler as a library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .version import __version__

if TYPE_CHECKING:
    from .validation import compile_schema

__all__ = ["__version__", "compile_schema"]


def __getattr__(name: str) -> Any:
    # The compiler costs more to import than the command line needs when there is nothing to do.
    if name == "compile_schema":
        from .validation import compile_schema

        return compile_schema
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
