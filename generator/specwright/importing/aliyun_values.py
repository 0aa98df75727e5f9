"""Values of Alibaba Cloud's API metadata, which are written as texts, in the types of their schemas."""

from __future__ import annotations

import json
import math
from typing import Any

from ..errors import InputError
from ..loading import parse

_COMPOSED = {"object": dict, "array": list}


def number(value: Any) -> int | float | None:
    """*value*, a number or a text that is one; None when it is none."""
    if isinstance(value, bool) or value is None or "_" in str(value):
        return None
    try:
        found = float(value)
        if not math.isfinite(found):
            return None
        if not found.is_integer():
            return found
        # The digits of a large number, which a float has not; "1.0" is 1.
        return int(value) if str(value).lstrip("+-").isdigit() else int(found)
    except (TypeError, ValueError, OverflowError):
        return None


def parsed(written: str) -> Any:
    """What the JSON text *written* says.

    Raises:
        ValueError: it is none, or none that a spec can hold.
    """
    try:
        return parse("text.json", written)
    except InputError as error:
        raise ValueError(error.problems[0].message) from None


def converted(value: Any, schema: dict[str, Any]) -> Any:
    """*value*, which the metadata write as a text, in the type of *schema*; None when it is not of it."""
    kind = schema.get("type")
    if kind == "string":
        return _within(value if isinstance(value, str) else json.dumps(value), schema)
    if kind == "boolean":
        known = {"true": True, "false": False}
        return value if isinstance(value, bool) else known.get(str(value).strip().lower())
    if kind in ("integer", "number"):
        found = number(value)
        is_whole = isinstance(found, int) and not (isinstance(value, str) and "." in value)
        if found is None or (kind == "integer" and not is_whole):
            return None
        return _within(found, schema)
    if kind in _COMPOSED:
        return _composed(value, _COMPOSED[kind])
    return None


def _composed(value: Any, kind: type) -> Any:
    try:
        found = parsed(value) if isinstance(value, str) else value
    except ValueError:
        return None
    return found if isinstance(found, kind) else None


def _within(value: Any, schema: dict[str, Any]) -> Any:
    """*value*, None when it is beyond a limit of *schema*."""
    size = len(value) if isinstance(value, str) else value
    least, most = ("minLength", "maxLength") if isinstance(value, str) else ("minimum", "maximum")
    if size < schema.get(least, size) or size > schema.get(most, size):
        return None
    return value
