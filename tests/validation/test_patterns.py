"""Patterns: ECMA-262 on the outside, Python inside."""

from __future__ import annotations

import random
import re

import pytest

from specwright.validation.patterns import (
    PatternError,
    catastrophic,
    compile_pattern,
    degree,
    string_test,
)

MATCHES = [
    ("^\\d$", "\u0661", False),
    ("^\\w$", "\u00e9", False),
    ("^\\s$", "\ufeff", True),
    ("^\\S$", "\u00a0", False),
    ("^a$", "a\n", False),
    ("^.$", "\u2028", False),
    ("^.$", "\u0085", True),
    ("^[^]$", "\n", True),
    ("[]", "a", False),
    ("^\\p{Lu}$", "\u00c9", True),
    ("^\\P{L}$", "1", True),
    ("^\\p{Script=Han}+$", "\u4e2d\u6587", True),
    ("^\\u{1F600}$", "\U0001f600", True),
    ("^\\uD83D\\uDE00$", "\U0001f600", True),
    ("^\\cJ$", "\n", True),
    ("^[\\b]$", "\b", True),
    ("^(?<year>\\d{4})-\\k<year>$", "2024-2024", True),
    ("^(a)?b\\1$", "b", True),
    ("^[a-z&&b]$", "&", True),
    ("^a{2,3}?$", "aaa", True),
    ("^a|b$", "xb", True),
    ("(?<!-)$", "a-", False),
    ("^\\x41\\0$", "A\0", True),
    ("^a\\_b$", "a_b", True),
    ("^\\bword\\b", "word\u00e9", True),
]


@pytest.mark.parametrize(("source", "text", "expected"), MATCHES)
def test_patterns_mean_what_ecma_262_says(source: str, text: str, expected: bool) -> None:
    assert (re.search(compile_pattern(source).python, text) is not None) is expected


REFUSED = [
    "(",
    "a)",
    "[a",
    "*a",
    "a**",
    "\\Z",
    "\\A",
    "\\a",
    "(?P<n>a)",
    "(?i)a",
    "(?#c)",
    "a{2,1}",
]
REFUSED += ["\\p{Nothing}", "\\k<n>", "\\2(a)", "[b-a]", "(?<n>a)(?<n>b)", "\\u{110000}", "^*"]
REFUSED += ["(?<=a+)b", "(?:(a)|b)*\\1", "(" * 100 + ")" * 100]


@pytest.mark.parametrize("source", REFUSED)
def test_what_is_no_pattern_is_refused(source: str) -> None:
    with pytest.raises(PatternError):
        compile_pattern(source)


EXPONENTIAL = ["(a+)+$", "(a|a)*b", "(a*)*", "^([a-z]+)*$", "(.*)*x", "(x+x+)+y", "^(ab|cd|abcd)*$"]
EXPONENTIAL += ["([a-z]{1,30}){1,30}x", "(?=(a+)+b)a", "^(\\w+\\s?)*$", "(a|b|ab)*c"]
HARMLESS = ["^\\d+(\\.\\d+)*$", "^(\\d{1,3}\\.){3}\\d{1,3}$", "^(([^:]+):)*$", "^a*a*$", "(a|b)*c"]
HARMLESS += [
    "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
    "^((?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.)+[A-Za-z]{2,6}$",
    "^(a|ab)*$",
    "^((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.|$)){4}",
]


@pytest.mark.parametrize("source", EXPONENTIAL)
def test_a_pattern_that_can_take_exponential_time_is_recognized(source: str) -> None:
    assert catastrophic(compile_pattern(source))


@pytest.mark.parametrize("source", HARMLESS)
def test_a_harmless_pattern_is_let_through(source: str) -> None:
    assert not catastrophic(compile_pattern(source))


#: Bounded repetitions of which one text is matched in millions of ways, and many loops that share a text.
AS_GOOD_AS_EXPONENTIAL = [
    "^(a|a){30}$",
    "^(ab|ab){30}$",
    "^x(a?){30}a{30}$",
    "^([a-z]{1,5}){1,12}$",
]
AS_GOOD_AS_EXPONENTIAL += [r"^\s*\s*\s*\s*\s*\s*x", "^(?=(a|a){30}b)"]


@pytest.mark.parametrize("source", AS_GOOD_AS_EXPONENTIAL)
def test_a_pattern_with_millions_of_ways_is_recognized(source: str) -> None:
    assert catastrophic(compile_pattern(source))


DEGREES = {
    r"^\s*$": 1, r"\s+$": 2, "^a*b*c$": 1, "^a*a*c$": 2, "^a*a*a*c$": 3, "a*a*c": 3, r"\s*\s*\s*\s*x$": 5,
    r"^.*@.*\..*$": 3, r".*@.*\..*": 3, r"^[^@]+@[^@.]+\.[^@]+$": 1, "^(foo.*)(foo.*)bar$": 2,
    "^(foo.*)(foo.*)(foo.*)bar$": 3, "foo.*": 1, ".*": 1, r".*\S.*|^$": 2, "^(a*x|a*y|a*z)$": 1,
    "^a{0,20}a{0,20}a{0,20}b$": 1, "^a{0,500}a{0,500}a{0,500}b$": 3, r"^(?=.*[A-Z])(?=.*\d).{8,}$": 1,
    r"^(?!.*a.*a.*a).*$": 3, r"^([a-z0-9]+\.)+[a-z]+$": 1, "^(ab)*(ab)*(ab)*c": 3, "^(ab)*(ba)*(ab)*c": 2,
}  # fmt: skip


@pytest.mark.parametrize("source", DEGREES)
def test_the_degree_is_that_of_the_loops_which_share_a_text(source: str) -> None:
    assert degree(compile_pattern(source)) == DEGREES[source]


PLAIN = ["^[0-9]*$", "^[0-9]+$", "^[A-Za-z]{2,4}$", "^[a-z][a-z0-9-]{0,62}$", "^https?://", "abc"]
PLAIN += ["^[A-Za-z_][A-Za-z0-9_]*$", "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "^(?!aliyun|acs:)", "y$"]
PLAIN += [
    "^[a-z0-9]([-_a-z0-9]{0,3}[a-z0-9])?$",
    "^(a|b)c$",
    "^x",
    "^",
    "$",
    "^$",
    "^[ab]$",
    "^a?$",
]
PLAIN += ["^(ab)?c*", "^[A-Za-z0-9]{3}$", "", "^[A-Za-z_][A-Za-z0-9_]{0,3}$", "^a{2}$", "^(a|b|)$"]


@pytest.mark.parametrize("source", PLAIN)
def test_a_plain_string_test_says_what_the_pattern_says(source: str) -> None:
    pattern = compile_pattern(source)
    test = string_test(pattern, "text")
    assert test is not None
    search = re.compile(pattern.python).search
    source_of_chance = random.Random(source)
    alphabet = "ab01-_Axyzhtps:/\n\u00e9\u0661c "
    starts = ("", "", "http://", "https://", "aliyun", "acs:", "abc")
    for _ in range(2000):
        drawn = "".join(source_of_chance.choices(alphabet, k=source_of_chance.randrange(6)))
        text = source_of_chance.choice(starts) + drawn
        assert bool(eval(test, {"text": text})) == bool(search(text)), text
