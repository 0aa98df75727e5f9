"""What the compiler itself decides about JSON values; the runtime's own functions do it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

# The runtime lies outside the package, where type checkers do not look for it.
_validation = import_module("specwright.runtime.validation")

equal: Callable[[object, object], bool] = _validation.json_equal
"""Equality of JSON values."""


def _is(kind: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kind)


TYPES: Mapping[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "boolean": _is(bool),
    "integer": _validation.is_integer,
    "number": _validation.is_number,
    "string": _is(str),
    "array": _is(list),
    "object": lambda value: isinstance(value, Mapping),
}
"""What decides whether a JSON value is of a type."""
