"""The published conformance cases of CEL, as the tests here read them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import specwright.runtime.cel as helpers

from specwright.cel import PythonCode
from specwright.cel.types import (
    BOOL,
    BYTES,
    DOUBLE,
    DYN,
    INT,
    NULL,
    STRING,
    UINT,
    Type,
    list_of,
    map_of,
)

CASES = Path(__file__).resolve().parents[3] / "shared" / "conformance" / "cel" / "cases.json"
_TYPES = {
    "int": INT,
    "uint": UINT,
    "double": DOUBLE,
    "bool": BOOL,
    "string": STRING,
    "bytes": BYTES,
    "null": NULL,
    "list": list_of(DYN),
    "map": map_of(STRING, DYN),
}
NO_BACKSLASH = "the expected value has a backslash that the published expression lost"
UNREACHABLE = {
    "parse/bytes_literals/triple_single_quoted_unescaped_punctuation": NO_BACKSLASH,
    "parse/bytes_literals/triple_double_quoted_unescaped_punctuation": NO_BACKSLASH,
}
"""Cases that nothing can pass, with the reason."""


def load_cases() -> list[dict[str, Any]]:
    """All cases, each with a unique ``id``; skips the test when they are not there."""
    if not CASES.exists():
        pytest.skip(f"the CEL conformance cases are not beside the repository ({CASES.name})")
    cases: list[dict[str, Any]] = json.loads(CASES.read_text(encoding="utf-8"))
    seen: dict[str, int] = {}
    for case in cases:
        name = f"{case['file']}/{case['section']}/{case['name']}"
        seen[name] = seen.get(name, 0) + 1
        case["id"] = name if seen[name] == 1 else f"{name}#{seen[name]}"
    return cases


def variable_types(case: Mapping[str, Any]) -> dict[str, Type]:
    """The types of the variables that a case binds."""
    return {name: _TYPES[value["t"]] for name, value in case["bind"].items()}


def variable_names(case: Mapping[str, Any]) -> dict[str, str]:
    """A Python or JavaScript name for each variable of a case."""
    return {name: f"bound_{name.replace('.', '_')}" for name in case["bind"]}


def decode(value: Mapping[str, Any]) -> Any:
    """A value of the cases as the runtime represents it."""
    kind, content = value["t"], value.get("v")
    scalars = {"int": int, "uint": helpers.UnsignedInteger, "double": float, "bytes": bytes}
    if kind in scalars:
        return scalars[kind](content)
    if kind == "list":
        return [decode(element) for element in content or ()]
    if kind == "map":
        return {decode(key): decode(item) for key, item in content or ()}
    return helpers.TypeName(content) if kind == "type" else content


def identical(left: Any, right: Any) -> bool:
    """Whether two values are the same, their types and the sign of zero included."""
    if type(left) is not type(right):
        return False
    if isinstance(left, float):
        same_sign = math.copysign(1, left) == math.copysign(1, right)
        return (math.isnan(left) and math.isnan(right)) or (left == right and same_sign)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(identical, left, right))
    if isinstance(left, dict):
        return len(left) == len(right) and all(
            key in right and identical(value, right[key]) for key, value in left.items()
        )
    return bool(left == right)


def run(code: PythonCode, variables: Mapping[str, Any]) -> Any:
    """Evaluate transpiled Python with nothing in reach but what it declares."""
    scope: dict[str, Any] = {name: getattr(helpers, name) for name in code.helpers}
    for name, text in code.constants:
        scope[name] = eval(text, scope)
    return eval(code.expression, {**scope, **variables})
