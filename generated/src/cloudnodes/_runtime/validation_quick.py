"""Quick tests of schemas that have no generated function: what they accept, the walker need not enter."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

import re

from .validation import is_integer, is_number
from .validation_nodes import unit_node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation import Program

    Test = Callable[[Any], bool]

_INFINITY = float("inf")


def quick_test(program: Program, table: Any) -> Test | None:
    """A function that is True only for what is valid against *table*, None where there is none."""
    if table is True:
        return _anything
    if table is False or isinstance(table, str):
        return None
    checks = {check[0]: check[1:] for check in table if check[0] != "secret"}
    types = checks.pop("type", None)
    maker = _MAKERS.get(types) if types is not None else None
    return None if maker is None else maker(program, checks)


def _anything(value: object) -> bool:
    return True


def _string(program: Program, checks: dict[str, Any]) -> Test | None:
    if not checks:
        return lambda value: type(value) is str
    if checks.keys() == {"enum"} or checks.keys() == {"x-extensible-enum"}:
        allowed = frozenset(one for one in next(iter(checks.values())) if isinstance(one, str))
        return lambda value: type(value) is str and value in allowed
    if not checks.keys() <= {"minLength", "maxLength", "pattern"}:
        return None
    least: int = checks.get("minLength", (0,))[0]
    most: Any = checks.get("maxLength", (_INFINITY,))[0]
    if "pattern" not in checks:
        return lambda value: type(value) is str and least <= len(value) <= most
    source, python = checks["pattern"]
    search = re.compile(source if python is None else python).search
    return lambda value: (
        type(value) is str and least <= len(value) <= most and search(value) is not None
    )


def _number_test(is_type: Test) -> Callable[[Program, dict[str, Any]], Test | None]:
    def make(program: Program, checks: dict[str, Any]) -> Test | None:
        if not checks.keys() <= {"minimum", "maximum"}:
            return None
        least: Any = checks.get("minimum", (-_INFINITY,))[0]
        most: Any = checks.get("maximum", (_INFINITY,))[0]
        return lambda value: is_type(value) and least <= value <= most

    return make


def _boolean(program: Program, checks: dict[str, Any]) -> Test | None:
    return None if checks else (lambda value: value is True or value is False)


def _array(program: Program, checks: dict[str, Any]) -> Test | None:
    if not checks.keys() <= {"minItems", "maxItems", "items"}:
        return None
    least: int = checks.get("minItems", (0,))[0]
    most: Any = checks.get("maxItems", (_INFINITY,))[0]
    prefix, rest = checks.get("items", ((), True))
    if prefix:
        return None
    accepts = (
        unit_node(program, rest).accepts if isinstance(rest, str) else quick_test(program, rest)
    )
    if accepts is None:
        return None

    def test(value: Any) -> bool:
        if type(value) is not list or not least <= len(value) <= most:
            return False
        for each in value:  # noqa: SIM110  (a generator would cost twice the time)
            if not accepts(each):
                return False
        return True

    return test


_MAKERS: dict[tuple[str, ...], Callable[[Program, dict[str, Any]], Test | None]] = {
    ("string",): _string,
    ("integer",): _number_test(is_integer),
    ("number",): _number_test(is_number),
    ("boolean",): _boolean,
    ("array",): _array,
}
