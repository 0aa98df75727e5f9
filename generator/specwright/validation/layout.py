"""Tables as Python source, laid out as black would."""

from __future__ import annotations

from typing import Any

from specwright.rendering import LINE_LENGTH

from .expressions import json_literal, number


def laid_out(name: str, pointer: str, table: Any) -> str:
    """The entry of a dict of units: name, pointer and table; for a body indented by four columns."""
    key = json_literal(name)
    lines = _lines(_flat((pointer, table)), 4, f"{key}: ", ",")
    return "\n".join(lines).lstrip().removesuffix(",")


#: A value on one line, and those inside it.
_Flat = tuple[str, tuple["_Flat", ...]]


def _flat(value: Any) -> _Flat:
    if isinstance(value, tuple):
        inside = tuple(map(_flat, value))
        inner = ", ".join([text for text, _ in inside])
        return (f"({inner},)" if len(value) == 1 else f"({inner})"), inside
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number(value), ()
    return json_literal(value), ()


def _lines(value: _Flat, indent: int, prefix: str, suffix: str) -> list[str]:
    """*value* between *prefix* and *suffix*, on one line if it fits, else one element a line."""
    pad = " " * indent
    text, inside = value
    flat = f"{pad}{prefix}{text}{suffix}"
    if len(flat) <= LINE_LENGTH or not inside:
        return [flat]
    lines = [f"{pad}{prefix}("]
    for each in inside:
        lines += _lines(each, indent + 4, "", ",")
    return [*lines, f"{pad}){suffix}"]
