"""The very Python that typical rules become: short, readable, with few calls."""

from __future__ import annotations

import time

import pytest

from specwright.cel import CelError, Trust, check_rule, to_python

from .conformance import run
from .rules import INSTANCE, REQUEST, RULES

UNCHECKED = (
    'unique([c["name"] for c in expect_list(self["containers"])])',
    '"spot_price" not in self or expect_string(self["spot_strategy"]) == "SpotWithPriceLimit"',
    '"spot_price" in self if "spot_strategy" in self'
    ' and expect_string(self["spot_strategy"]) == "SpotWithPriceLimit" else True',
    '"minimum" not in self or "maximum" not in self'
    ' or expect_integer(self["minimum"]) <= expect_integer(self["maximum"])',
    '"pod_cidr" not in self or "service_cidr" not in self'
    ' or not contains_cidr(cidr(self["pod_cidr"]), self["service_cidr"])'
    ' and not contains_cidr(cidr(self["service_cidr"]), self["pod_cidr"])',
    'for_all(lambda s: expect_string(s) in expect_map(self["tags"]),'
    ' expect_list(self["switches"]))',
    'for_all(lambda c: "cpu" not in expect_map(c) or expect_number(c["cpu"]) >= 0.25,'
    ' expect_list(self["containers"]))',
    'for_some(lambda c: expect_string(c["name"]) == "web", expect_list(self["containers"]))',
)
VALID = (
    'unique_strings([c["name"] for c in self["containers"]])',
    '"spot_price" not in self or self["spot_strategy"] == "SpotWithPriceLimit"',
    '"spot_price" in self if "spot_strategy" in self'
    ' and self["spot_strategy"] == "SpotWithPriceLimit" else True',
    '"minimum" not in self or "maximum" not in self or self["minimum"] <= self["maximum"]',
    '"pod_cidr" not in self or "service_cidr" not in self'
    ' or not contains_cidr(cidr(self["pod_cidr"]), self["service_cidr"])'
    ' and not contains_cidr(cidr(self["service_cidr"]), self["pod_cidr"])',
    'for_all(lambda s: s in self["tags"], self["switches"])',
    'all("cpu" not in c or c["cpu"] >= 0.25 for c in self["containers"])',
    'any(c["name"] == "web" for c in self["containers"])',
    'sum(1 for c in self["containers"] if "env" in c) == 1',
    'len(self["switches"]) + 1 <= 10',
    'self["region"] in {"cn-hangzhou", "cn-beijing"}',
    'pattern_1(self["region"]) is not None',
    'self["region"].startswith("cn-")',
    '"period" in self and "number" in self["period"] and self["period"]["number"] > 0',
    '"annotations" not in self or "os.modelarts/billing.mode" not in self["annotations"]'
    ' or self["annotations"]["os.modelarts/billing.mode"] in {"0", "1"}',
    '"number" in self["period"]' ' if "os.modelarts/billing.mode" in self["annotations"] else True',
)


def python_of(rule: str, trust: Trust) -> str:
    return to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"}, trust=trust).expression


@pytest.mark.parametrize(("rule", "expected"), list(zip(RULES, UNCHECKED, strict=False)))
def test_a_rule_over_unchecked_values_guards_their_types(rule: str, expected: str) -> None:
    assert python_of(rule, Trust.UNCHECKED) == expected


@pytest.mark.parametrize(("rule", "expected"), list(zip(RULES, VALID, strict=False)))
def test_a_rule_over_valid_values_is_native_python(rule: str, expected: str) -> None:
    assert python_of(rule, Trust.VALID) == expected


@pytest.mark.parametrize("trust", list(Trust))
@pytest.mark.parametrize("rule", RULES)
def test_typical_rules_hold_for_a_sound_instance(rule: str, trust: Trust) -> None:
    code = to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"}, trust=trust)

    assert run(code, {"self": INSTANCE}) is True


def test_operands_that_cannot_fail_are_asked_first() -> None:
    rule = "self.minimum > 3 && has(self.maximum)"

    assert python_of(rule, Trust.VALID) == '"maximum" in self and self["minimum"] > 3'


def test_errors_are_absorbed_only_where_either_operand_can_fail() -> None:
    rule = "self.minimum > 3 || self.maximum > 3 || self.auto"

    assert python_of(rule, Trust.VALID) == (
        'any_true(lambda: self["minimum"] > 3, lambda: self["maximum"] > 3, lambda: self["auto"])'
    )


def test_patterns_are_compiled_once() -> None:
    rule = "self.region.matches('^[a-z]+$') && self.spot_strategy.matches('^[a-z]+$')"

    code = to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"}, constant_prefix="name")

    assert code.constants == (("name_1", 'pattern(r"\\A[a-z]+\\Z")'),)


def test_variables_of_macros_hide_neither_helpers_nor_builtins() -> None:
    rule = "self.containers.all(len, self.switches.exists(self_, self_ == len.name))"

    assert python_of(rule, Trust.VALID) == (
        'for_all(lambda len_2: any(self_ == len_2["name"] for self_ in self["switches"]),'
        ' self["containers"])'
    )


def test_an_expression_too_deep_for_python_is_refused() -> None:
    with pytest.raises(CelError, match="nested too deeply"):
        check_rule("(" * 100 + "true" + ")" * 100, {})


@pytest.mark.parametrize(
    "rule",
    [
        "true in [" * 25 + "true" + "]" * 25,
        "-(" * 50 + "1.5" + ")" * 50 + " > 0.0",
        "self.auto && (self.extra.a == 1 || " * 20 + "true" + ")" * 20,
        "has(self.extra.a) && (self.extra.a == 1 && " * 20 + "true" + ")" * 20,
        "(self.extra.a == 1 ? self.auto : " * 20 + "true" + ")" * 20,
    ],
)
def test_deep_nesting_compiles_at_once(rule: str) -> None:
    started = time.process_time()

    for trust in Trust:
        to_python(check_rule(rule, {"self": REQUEST}), {"self": "self"}, trust=trust)

    assert time.process_time() - started < 30
