"""Faulty rules: where the fault is, what it is, and how to mend it."""

from __future__ import annotations

import pytest

from specwright.cel import CelError, check, check_rule

from .rules import REQUEST


def fault(rule: str) -> CelError:
    with pytest.raises(CelError) as caught:
        check_rule(rule, {"self": REQUEST})
    return caught.value


@pytest.mark.parametrize(
    ("rule", "faulty", "message", "hint"),
    [
        (
            "self.minimun > 3",
            "minimun",
            "Request has no field 'minimun'",
            "did you mean 'minimum'?",
        ),
        ("slef.minimum > 3", "slef", "unknown variable 'slef'", "did you mean 'self'?"),
        (
            "minimum > 3",
            "minimum",
            "unknown variable 'minimum'",
            "fields are written self.field",
        ),
        (
            "has(self.Region)",
            "Region",
            "Request has no field 'Region'",
            "did you mean 'region'?",
        ),
        (
            "'regoin' in self",
            "'regoin'",
            "Request has no field 'regoin'",
            "did you mean 'region'?",
        ),
        (
            "self['regoin'] == 'x'",
            "'regoin'",
            "Request has no field 'regoin'",
            "did you mean 'region'?",
        ),
        (
            "self.region.startswith('cn')",
            "startswith",
            "unknown method 'startswith'",
            "did you mean 'startsWith'?",
        ),
        (
            "self.region.size",
            "size",
            "string has no fields, so none named 'size'",
            "call the method: size()",
        ),
        (
            "startsWith('a', 'b')",
            "startsWith",
            "unknown function 'startsWith'",
            "write x.startsWith(...)",
        ),
        (
            "self.region == 3",
            "==",
            "string and int cannot be compared with ==",
            "convert one side with int() or string()",
        ),
        (
            "self.spot_price == 3",
            "==",
            "double and int cannot be compared with ==",
            "write 3.0",
        ),
        (
            "self.region == null",
            "==",
            "string and null_type cannot be compared with ==",
            "a field is never null; test presence with has()",
        ),
        (
            "self.minimum + 1.5 > 2.0",
            "+",
            "operator + does not apply to int and double",
            "convert one side with int() or double()",
        ),
        (
            "self.minimum",
            "self.minimum",
            "the expression is of type int, not bool",
            "a rule is a condition that must hold",
        ),
        (
            "self.auto && self.minimum",
            "self.minimum",
            "an operand of && must be bool, not int",
            "test presence with has(), a value with a comparison",
        ),
        (
            "self.containers.name == 'x'",
            "name",
            "list(Container) has no fields, so none named 'name'",
            "use a macro such as all() to reach into a list",
        ),
        (
            "'cn' in self.region",
            "self.region",
            "'in' needs a list or a map on its right, not string",
            "write text.contains(part)",
        ),
        ("3 in self.switches", "3 in self.switches", "int is never in list(string)", None),
        (
            "self.auto ? 'a' : 3",
            "3",
            "the branches of '?:' differ in type: string and int",
            "wrap one in dyn()",
        ),
        ("{'a': 1, 'a': 2}.a == 1", "'a'", "this key stands twice in the map", None),
        (
            "self.auto and true",
            "and",
            "found 'and', expected an operator or the end of the expression",
            "CEL writes &&",
        ),
        ("self.auto & true", "&", "there is no operator '&' in CEL", "write &&"),
        ("self.region == 'cn", "'", "this string is never closed", None),
        (
            "self.region == 'c\\d'",
            "\\d",
            "unknown escape '\\\\d'",
            "write \\\\ for a backslash, or use a raw string: r'...'",
        ),
        (
            "has(self)",
            "has(self)",
            "has() takes one field selection",
            "write has(self.field); for a computed name write name in self",
        ),
        (
            "self.switches.all(s)",
            "self.switches.all(s)",
            "the macro all() does not take these arguments",
            None,
        ),
        (
            "self.switches.all(s.x, true)",
            "s.x",
            "the first argument of this macro must be a plain variable name",
            None,
        ),
        (
            "9223372036854775808 > 0",
            "9223372036854775808",
            "9223372036854775808 does not fit in 64 bits",
            None,
        ),
        ("self.region.matches('(a')", "'(a'", "the pattern has a '(' without its ')'", None),
        (
            "self.region.matches('^(a+)+$')",
            "'^(a+)+$'",
            "matching this pattern can take exponential time",
            "a repeated part must not match the same text in two ways",
        ),
        (
            "self.region.matches(self.spot_strategy)",
            "self.spot_strategy",
            "the pattern of matches() must be a string literal",
            None,
        ),
        ("while == 1", "while", "'while' is a reserved word", None),
        (
            "Request{a: 1} == 1",
            "Request{a: 1}",
            "there is no message type 'Request'",
            "write a map: {'field': value}",
        ),
    ],
)
def test_a_fault_is_located_and_explained(
    rule: str, faulty: str, message: str, hint: str | None
) -> None:
    error = fault(rule)

    assert error.message == message
    assert rule[error.offset : error.offset + error.length] == faulty
    if hint is not None:
        assert error.hint == hint


def test_a_call_that_no_signature_fits_shows_those_there_are() -> None:
    error = fault("self.region.contains(3)")

    assert str(error) == (
        "no such function: string.contains(int) (there is string.contains(string))"
    )


def test_the_end_of_the_expression_is_pointed_at() -> None:
    error = fault("self.minimum >")

    assert (error.offset, error.length) == (14, 0)
    assert error.message == "the expression ends where a value was expected"


def test_a_fault_is_underlined_in_its_line() -> None:
    rule = "has(self.region) &&\n  self.regoin == 'x'"

    assert fault(rule).underline(rule) == "  self.regoin == 'x'\n       ^^^^^^"


@pytest.mark.parametrize(
    "rule", ["", "  ", "// only a comment", ")", "a b", "[1,,2]", "{1}", "'\\ud800'"]
)
def test_what_is_no_expression_is_refused(rule: str) -> None:
    with pytest.raises(CelError):
        check(rule, {})


@pytest.mark.parametrize(
    "rule",
    [
        "!" * 5000 + "true",
        "[" * 5000,
        "(" * 19_000,
        "1" + "+1" * 5000,
        "a" + ".b" * 5000,
        "1" * 19_999,
        "true ? " * 3000,
        "'" + "\\" * 19_000,
        "x" * 30_000,
    ],
)
def test_hostile_source_is_refused_without_a_crash(rule: str) -> None:
    with pytest.raises(CelError):
        check(rule, {})
