"""Every published case, through parser, checker and transpiler to evaluated Python."""

from __future__ import annotations

from typing import Any

import pytest
from specwright.runtime.cel import RULE_ERRORS

from specwright.cel import CelError, Mode, Trust, check, to_python

from .conformance import (
    UNREACHABLE,
    decode,
    identical,
    load_cases,
    run,
    variable_names,
    variable_types,
)

_RECEIVERS = (
    "as break const continue else for function if import let loop namespace package return var "
    "void while"
)
_UNKNOWN_NAME = "an unknown name is an error at once, even where || true would absorb it"
_UNRELATED = "comparing values of unrelated types is a mistake in a rule"
_NO_BOOL = "an operand of a logical operator must be bool"
REFUSED_BY_TYPES = {
    **{f"parse/receiver_function_names/{name}": _UNKNOWN_NAME for name in _RECEIVERS.split()},
    "basic/variables/unbound_is_runtime_error": _UNKNOWN_NAME,
    "basic/functions/unbound_is_runtime_error": _UNKNOWN_NAME,
    "comparisons/eq_literal/not_eq_list_length": _UNRELATED,
    "comparisons/eq_literal/eq_mixed_types": _UNRELATED,
    "comparisons/eq_literal/eq_list_elem_mixed_types": _UNRELATED,
    "comparisons/ne_literal/ne_mixed_types": _UNRELATED,
    "logic/conditional/mixed_type": "the branches of a condition must agree",
    "logic/AND/short_circuit_type_left": _NO_BOOL,
    "logic/AND/short_circuit_type_right": _NO_BOOL,
    "logic/OR/short_circuit_type_left": _NO_BOOL,
    "logic/OR/short_circuit_type_right": _NO_BOOL,
}
"""Cases that have a value without a type checker, and a CelError with one."""


def verdict(case: dict[str, Any], mode: Mode, trust: Trust) -> bool:
    """Whether a case behaves as published; CelError when the types refuse it."""
    checked = check(case["expr"], variable_types(case), mode=mode)
    code = to_python(checked, variable_names(case), trust=trust)
    names = variable_names(case)
    values = {names[name]: decode(value) for name, value in case["bind"].items()}
    try:
        found = run(code, values)
    except RULE_ERRORS:
        return bool(case["want"]["t"] == "error")
    return case["want"]["t"] != "error" and identical(found, decode(case["want"]))


@pytest.mark.parametrize("trust", list(Trust))
def test_every_case_holds_when_types_are_left_to_run_time(trust: Trust) -> None:
    failing = {case["id"] for case in load_cases() if not verdict(case, Mode.DYNAMIC, trust)}

    assert failing == UNREACHABLE.keys()


@pytest.mark.parametrize("trust", list(Trust))
def test_every_case_that_types_allow_holds(trust: Trust) -> None:
    failing, refused = set(), set()
    for case in load_cases():
        try:
            if not verdict(case, Mode.STRICT, trust):
                failing.add(case["id"])
        except CelError:
            if case["want"]["t"] != "error":
                refused.add(case["id"])

    assert failing == UNREACHABLE.keys()
    assert refused == REFUSED_BY_TYPES.keys()


def test_the_number_of_cases_is_the_published_one() -> None:
    assert len(load_cases()) == 1114
