"""RE2 patterns: what they become, and which are refused."""

from __future__ import annotations

import contextlib
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specwright.cel.regex import PatternError, translate


@pytest.mark.parametrize(
    ("pattern", "matching", "other"),
    [
        (r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", ["a", "a-b", "web-1"], ["-a", "a-", "A", "a\n"]),
        (r"a{2}{3}", ["a" * 6], ["a" * 5]),
        (r"a{,2}", ["a{,2}"], ["aa"]),
        (r"^(?:a|)b$", ["ab", "b"], ["a"]),
        (r"^\Qa.b\E$", ["a.b"], ["axb"]),
        (r"^[^\d\s]$", ["x", "é"], ["1", " "]),
        (r"^[]a]$", ["]", "a"], ["b"]),
        (r"^[a\-z]$", ["-", "z"], ["b"]),
        (r"^\x41\x{1F431}\101$", ["A🐱A"], ["A"]),
        (r"^(?i:k)K$", ["kK", "KK", "\u212aK"], ["kk"]),
        (r"(?s)^a.b$", ["a\nb"], ["ab"]),
        (r"(?-s)^a.b$", ["axb"], ["a\nb"]),
        (r"^(?P<name>a)(?<other>b)$", ["ab"], ["a"]),
        (r"\Aa\z", ["a"], ["a\n", "ba"]),
        (r"^\s$", ["\t", "\f"], ["\v", "\u00a0"]),
        (r"^\w\W\D$", ["a-b"], ["é-b", "a-1"]),
        (r"^[[:^digit:]]$", ["a"], ["1"]),
        (r"a\B", ["ab"], ["a"]),
        (r"^[一-鿿]+$", ["容器"], ["a"]),
        (r"^.{2}$", ["é🐱"], ["🐱", "\n\n"]),
        (r"#&[#&~]", ["#&~"], ["&"]),
    ],
)
def test_a_pattern_keeps_its_meaning(pattern: str, matching: list[str], other: list[str]) -> None:
    search = re.compile(translate(pattern).python).search

    assert [text for text in matching if not search(text)] == []
    assert [text for text in other if search(text)] == []


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        (r"(a", "'(' without its ')'"),
        (r"a)", "')' without its '('"),
        (r"[a", "'[' without its ']'"),
        (r"*a", "nothing before"),
        (r"a{1001}", "out of range"),
        (r"a{3,2}", "out of range"),
        (r"[z-a]", "ends before it starts"),
        (r"(a)\1", "back-references"),
        (r"(?=a)", "lookaround"),
        (r"(?<!a)b", "lookaround"),
        (r"a*+", "possessive"),
        (r"(?>a)", "kind of group"),
        (r"\pL", "Unicode classes"),
        (r"\y", "unknown escape"),
        (r"[[:word_:]]", "unknown class"),
        ("(" * 100 + ")" * 100, "nested too deeply"),
        ("a" * 3000, "over 2000 characters"),
        (r"^(a+)+$", "exponential"),
        (r"^(a|a)*$", "exponential"),
        (r"^(a|ab|b)*$", "exponential"),
        (r"^([a-z]+-?)+$", "exponential"),
        (r"(a*)*", "exponential"),
        (r"x**", "exponential"),
        (r"^(\w+\s?)*$", "exponential"),
        (r"^.*a.*b.*c.*d$", "very long"),
    ],
)
def test_a_pattern_that_cannot_be_kept_is_refused(pattern: str, message: str) -> None:
    with pytest.raises(PatternError) as caught:
        translate(pattern)

    assert message in caught.value.message


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$",
        r"^(\d{1,3}\.){3}\d{1,3}(/\d{1,2})?$",
        r"^[\w.-]+@[\w-]+(\.[\w-]+)+$",
        r"^([0-9a-f]{8})-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
        r"^(cn|us|eu)-[a-z]+(-\d)?$",
        r"^[^/]+(/[^/]+)*$",
    ],
)
def test_a_sound_pattern_is_fast_on_hostile_text(pattern: str) -> None:
    translation = translate(pattern)
    search = re.compile(translation.python).search
    length = translation.limit or 100_000
    started = time.process_time()

    for text in ("a", "a-", "1", "a.", "a@", "a/", "0-"):
        search(text * (length // len(text)) + "\n")

    assert time.process_time() - started < 30


@pytest.mark.parametrize(
    "pattern",
    [
        "(" + "|".join(f"[{chr(0x4E00 + n)}]" for n in range(300)) + ")*",
        "(" + "|".join("ab" for _ in range(100)) + ")*",
        "(a{1,999}b?){1,999}" * 40,
        "((a{6}){6}){6}*",
        "(" * 39 + "a" + "){2}" * 39,
        r"(?i)[\x00-\x{10FFFF}]" * 80,
    ],
)
def test_a_hostile_pattern_is_judged_at_once(pattern: str) -> None:
    started = time.process_time()

    with contextlib.suppress(PatternError):
        translate(pattern)

    assert time.process_time() - started < 30


def test_a_long_list_of_words_needs_no_check() -> None:
    words = [f"region-{number}" for number in range(100)]

    assert translate(f"^({'|'.join(words)})$").limit is None


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab(|)*+?[]^-$.\\{}12,:di", max_size=12))
def test_any_text_is_translated_or_refused(pattern: str) -> None:
    try:
        translation = translate(pattern)
    except PatternError:
        return
    re.compile(translation.python)
