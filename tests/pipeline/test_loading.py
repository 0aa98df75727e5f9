"""Loading is strict about what is ambiguous, and bounded in what it expands."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from specwright.errors import InputError
from specwright.loading import Document, parse


def test_scalars_are_those_of_yaml_1_2() -> None:
    text = "[1, 0o17, 0x1F, 1.5, .5, 1e3, true, True, null, ~, '', No, on, 2020-01-01, 12:30, '1', \"true\"]"
    expected = [
        1,
        15,
        31,
        1.5,
        0.5,
        1000.0,
        True,
        True,
        None,
        None,
        "",
        "No",
        "on",
        "2020-01-01",
        "12:30",
        "1",
        "true",
    ]
    assert parse("a.yaml", text) == expected


def test_json_and_yaml_readers_agree() -> None:
    text = '{"a": [1, -2.5e3, "\\u00e9\\n", true, null, {}], "b": {"c": []}}'
    assert parse("a.json", text) == parse("a.yaml", text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: .inf", "a.yaml:1:4: .inf is no JSON number"),
        ("a: 1e999", "a.yaml:1:4: 1e999 is beyond the range of a double"),
        ("a: " + "9" * 401, "is an integer of more than 400 digits"),
        (
            "a: !!python/object:os.system x",
            "the tag 'tag:yaml.org,2002:python/object:os.system' is not allowed",
        ),
        ("a: !mine x", "the tag '!mine' is not allowed"),
        ("? [a]\n: b", "a.yaml:1:3: a key must be a plain string"),
        ("<<: {a: 1}", "merge keys (<<) are not part of YAML 1.2"),
        ("a: *b", "*b refers to no finished anchor"),
        ("a: &a [*a]", "*a refers to no finished anchor"),
        ("a: 1\n---\nb: 2", "holds more than one document"),
        ("[" * 300 + "]" * 300, "is nested more than 200 levels deep"),
    ],
)
def test_what_is_no_plain_data_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        parse("a.yaml", text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "text", ['{"a": 1, "a": 2}', '{"a": NaN}', '{"a": 1e999}', "[" * 5000 + "]" * 5000, "{"]
)
def test_faulty_json_is_refused_at_a_line(text: str) -> None:
    with pytest.raises(InputError) as caught:
        parse("a.json", text)
    assert re.match(r"a\.json:[12]:\d+: ", str(caught.value))


def test_an_alias_bomb_is_stopped_before_it_expands() -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    for before, name in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]")
    begun = time.process_time()
    with pytest.raises(InputError, match="expands to more than"):
        parse("a.yaml", "\n".join(lines))
    assert time.process_time() - begun < 30


def test_a_pointer_is_located_at_its_key_or_at_its_nearest_parent() -> None:
    text = "a:\n  b:\n  - c: 1\n  - {d/e: 2}\n"
    document = Document(Path("a.yaml"), "a.yaml", text, parse("a.yaml", text))
    assert str(document.locate("/a/b/0/c")) == "a.yaml:3:5"
    assert str(document.locate("/a/b/1/d~1e")) == "a.yaml:4:6"
    assert document.locate("/a/b/7/x").pointer == "/a/b"
    assert document.problem("/a/b/7", "is missing").location.pointer == "/a/b/7"


@pytest.mark.parametrize(
    ("name", "form"), [("spec.json", '{"%s": [%s]}'), ("spec.yaml", '? "%s"\n: [%s]')]
)
def test_keys_too_long_for_all_that_is_below_them_are_refused(name: str, form: str) -> None:
    key = "k" * 100_000
    with pytest.raises(InputError, match="keys so long"):
        parse(name, form % (key, ",".join("0" * 10_000)))
    assert parse(name, form % (key, "0")) == {key: [0]}
