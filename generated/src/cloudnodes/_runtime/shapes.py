"""Shapes: what members of a request are, for those that read them from text.

A shape is "string", "integer", "number", "boolean", "null", "binary" or "any"; ("array", shape); ("map", shape);
("object", name) of an object whose members are told elsewhere, "*" for those without a name; or ("either", shapes).
"""

from __future__ import annotations

import json
import re
from typing import Any, TypeAlias, cast

__all__ = ["Shape", "arrays", "json_in", "objects", "scalar", "scalars"]

Shape: TypeAlias = Any

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
#: Longer texts are no numbers that anybody means, and Python refuses to read them.
_LONGEST_NUMBER = 400


def _options(shape: Shape) -> tuple[Shape, ...]:
    return cast("tuple[Shape, ...]", shape[1]) if shape[0] == "either" else (shape,)


def scalars(shape: Shape) -> tuple[str, ...]:
    """The scalars among what *shape* can be."""
    return tuple(each for each in _options(shape) if isinstance(each, str))


def arrays(shape: Shape) -> tuple[Shape, ...]:
    """The shapes of the items of the arrays among what *shape* can be."""
    return tuple(each[1] for each in _options(shape) if each[0] == "array")


def objects(shape: Shape) -> tuple[Shape, ...]:
    """The objects and maps among what *shape* can be."""
    return tuple(each for each in _options(shape) if each[0] in ("object", "map"))


def scalar(text: str, shape: Shape) -> Any:
    """*text* as the scalar of *shape* that it stands for; itself when it does not look like one."""
    kinds = scalars(shape)
    if "boolean" in kinds and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if len(text) < _LONGEST_NUMBER:
        if ("integer" in kinds or "number" in kinds) and _INTEGER.fullmatch(text):
            return int(text)
        if "number" in kinds and _NUMBER.fullmatch(text):
            return float(text)
    return text


def json_in(text: str, shape: Shape) -> Any:
    """The object or the list that *text* is in JSON, where *shape* can be one.

    Raises:
        ValueError: it cannot, or it is not.
    """
    if text[:1] in ("{", "[") and ("any" in scalars(shape) or arrays(shape) or objects(shape)):
        try:
            return json.loads(text)
        except RecursionError:
            raise ValueError("nested too deeply") from None
    raise ValueError("neither an object nor a list")
