"""Plain types: those that need no class of their own, and what is of one of several types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import ir

#: The types of JSON's scalars, by their names in JSON Schema.
SCALARS: Mapping[str, ir.ScalarType] = {
    "string": ir.ScalarType("str"),
    "integer": ir.ScalarType("int"),
    "number": ir.ScalarType("float"),
    "boolean": ir.ScalarType("bool"),
    "null": ir.ScalarType("None"),
}
NULL = SCALARS["null"]
#: The type of what nothing is known of.
ANYTHING = ir.ScalarType("object")


def one_of(options: Iterable[ir.Type]) -> ir.Type:
    """The type of what is of one of the types *options*; anything, when there is none or one is anything."""
    unique: dict[ir.Type, None] = {}
    for option in options:
        unique.update(
            dict.fromkeys(option.options if isinstance(option, ir.UnionType) else (option,))
        )
    if not unique or ANYTHING in unique:
        return ANYTHING
    return next(iter(unique)) if len(unique) == 1 else ir.UnionType(tuple(unique))
