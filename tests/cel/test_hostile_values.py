"""Instances that no schema would pass: a rule raises RULE_ERRORS or judges, and never lies."""

from __future__ import annotations

import copy
import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specwright.runtime.cel import RULE_ERRORS

from specwright.cel import Trust, check_rule, to_python

from .conformance import run
from .rules import INSTANCE, REQUEST, RULES

_CODES = [to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"}) for rule in RULES]
_VALID_CODES = [
    to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"}, trust=Trust.VALID)
    for rule in RULES
]


def deep_list() -> list[Any]:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    return value


HOSTILE: list[Any] = [
    None,
    True,
    0,
    -1,
    2**70,
    10**400,
    1.5,
    float("nan"),
    float("inf"),
    "",
    "text",
    "\ud800",
    "x" * 1_000_000,
    [],
    [None],
    [[]],
    [{}],
    {},
    {"name": 1},
    [True, 1, 1.0],
    [{"name": [1]}, {"name": {}}],
    deep_list(),
    {"a": deep_list()},
    object(),
    (1, 2),
    {1, 2},
    b"x",
]


@pytest.mark.parametrize("code", _CODES, ids=RULES)
def test_any_value_anywhere_gives_a_verdict_or_a_rule_error(code: Any) -> None:
    for key in INSTANCE:
        for value in HOSTILE:
            instance = {**INSTANCE, key: value}
            try:
                assert run(code, {"self": instance}) in (True, False)
            except RULE_ERRORS:
                continue


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["name", "cpu", "ports", "number", "x"]), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(INSTANCE)), json_values))
def test_random_instances_give_a_verdict_or_a_rule_error(changes: dict[str, Any]) -> None:
    instance = {**INSTANCE, **changes}
    for code in (*_CODES, *_VALID_CODES):
        try:
            assert run(code, {"self": instance}) in (True, False)
        except RULE_ERRORS:
            continue


@pytest.mark.parametrize(
    ("rule", "key", "value"),
    [
        ("self.minimum == 3", "minimum", "3"),
        ("self.minimum != 1", "minimum", True),
        ("self.minimum in [1, 2]", "minimum", True),
        ("self.minimum < self.maximum", "minimum", "1"),
        ("self.minimum < 5", "minimum", False),
        ("self.spot_price > 1.0", "spot_price", True),
        ("self.region == 'x'", "region", 5),
        ("self.region in ['a', 'b']", "region", None),
        ("self.region.contains('a')", "region", ["a"]),
        ("self.region.size() > 3", "region", [1, 2, 3, 4]),
        ("self.region.startsWith('a')", "region", b"abc"),
        ("self.region.matches('a+')", "region", 3),
        ("!self.auto", "auto", 0),
        ("self.auto || false", "auto", "yes"),
        ("self.auto == true", "auto", 1),
        ("self.switches.all(s, s != '')", "switches", "abc"),
        ("self.switches.all(s, s != '')", "switches", {"a": 1}),
        ("self.switches.all(s, s != '')", "switches", ["a", 3]),
        ("self.switches[0] == 'a'", "switches", "abc"),
        ("self.switches.size() == 3", "switches", "abc"),
        ("'a' in self.switches", "switches", "abc"),
        ("'a' in self.tags", "tags", ["a"]),
        ("has(self.tags.a)", "tags", "a"),
        ("has(self.period.number)", "period", ["number"]),
        ("self.containers.all(c, has(c.cpu))", "containers", [["cpu"]]),
        ("self.containers[0].ports.sum() > 3", "containers", [{"ports": ["a"]}]),
        ("self.containers[0].ports.max() > 3", "containers", [{"ports": [True, True]}]),
        ("unique(self.switches)", "switches", "ab"),
    ],
)
def test_a_value_of_a_wrong_type_has_no_verdict(rule: str, key: str, value: object) -> None:
    code = to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"})

    with pytest.raises(RULE_ERRORS):
        run(code, {"self": {**INSTANCE, key: value}})


def test_a_whole_float_is_an_integer_and_an_integer_is_a_number() -> None:
    rule = "self.minimum == 3 && self.minimum % 2 == 1 && self.spot_price / 4.0 == 0.5"
    instance = {**INSTANCE, "minimum": 3.0, "spot_price": 2}

    for trust in Trust:
        code = to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"}, trust=trust)
        assert run(code, {"self": instance}) is True


@pytest.mark.parametrize("trust", list(Trust))
@pytest.mark.parametrize(
    ("rule", "verdict"),
    [
        ("self.extra.missing == 1 || self.auto", True),
        ("self.auto || self.extra.missing == 1", True),
        ("self.extra.missing == 1 && !self.auto", False),
        ("!self.auto && self.extra.missing == 1", False),
        ("self.containers.all(c, c.ports.size() == 9)", False),
        ("self.containers.exists(c, c.env.size() == 1)", True),
        ("dyn(true) == 1", False),
        ("self.auto == self.extra.size", False),
        ("self.extra.size in [1.0, 3.0]", True),
    ],
)
def test_errors_are_absorbed_on_either_side(rule: str, verdict: bool, trust: Trust) -> None:
    code = to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"}, trust=trust)

    assert run(code, {"self": copy.deepcopy(INSTANCE)}) is verdict


def test_uniqueness_takes_linear_time() -> None:
    code = to_python(
        check_rule("unique(self.containers.map(c, c.name))", {"self": REQUEST}), {"self": "self"}
    )
    containers = [{"name": f"n{number}", "image": "i"} for number in range(100_000)]
    started = time.process_time()

    assert run(code, {"self": {"containers": containers}}) is True
    assert time.process_time() - started < 30


def test_a_long_text_is_not_matched_against_a_slow_pattern() -> None:
    rule = "self.region.matches('[a-z]+x')"
    code = to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"})

    with pytest.raises(ValueError, match="over 5000 characters"):
        run(code, {"self": {"region": "a" * 100_000}})


def test_text_that_would_grow_beyond_measure_is_refused() -> None:
    rule = "self.region.replace('', self.region) == ''"
    code = to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"})

    with pytest.raises(OverflowError):
        run(code, {"self": {"region": "a" * 100_000}})


def test_json_of_any_size_and_depth_is_judged_or_refused() -> None:
    code = to_python(check_rule("isJSON(self.region)", {"self": REQUEST}), {"self": "self"})

    assert run(code, {"self": {"region": "9" * 10_000}}) is True
    assert run(code, {"self": {"region": "[NaN]"}}) is False
    assert run(code, {"self": {"region": json.dumps(INSTANCE)}}) is True
    # Nested more deeply than can be read.
    assert run(code, {"self": {"region": "[" * 100_000 + "]" * 100_000}}) is False
