"""The validator compiler: from JSON Schemas to Python modules that validate."""

from __future__ import annotations

from .errors import SchemaError
from .modules import Root, ValidatorModule, compile_modules
from .schema import Validator, compile_schema

__all__ = [
    "Root",
    "SchemaError",
    "Validator",
    "ValidatorModule",
    "compile_modules",
    "compile_schema",
]
