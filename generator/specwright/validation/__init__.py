"""The validator compiler: from JSON Schemas to Python modules that validate."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import SchemaError
    from .modules import ModuleData, Root, ValidatorModule, compile_data, compile_modules
    from .schema import Validator, compile_schema

__all__ = [
    "ModuleData",
    "Root",
    "SchemaError",
    "Validator",
    "ValidatorModule",
    "compile_data",
    "compile_modules",
    "compile_schema",
]

_MODULES = {"SchemaError": "errors", "Validator": "schema", "compile_schema": "schema"}


def __getattr__(name: str) -> Any:
    # What was compiled is often known, and then the compiler need not be imported.
    if name in __all__:
        return getattr(import_module(f".{_MODULES.get(name, 'modules')}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
