"""Hostile and broken input gets a clear answer: never a traceback, never a secret."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .conftest import PACKAGE, Validate

ORDER = ("-o", "shop.PlaceOrder")

JSON_FAULTS = [
    ('{"Name": "a",}', "1:13", "a comma before the end; JSON allows none, remove it"),
    ('{"Name": "a"\n "Size": 1}', "2:2", 'expected "," or "}" here'),
    ('{"Name" "a"}', "1:9", 'expected ":" after the key'),
    ("{Name: 1}", "1:2", "expected a key in double quotes"),
    ("{'Name': 1}", "1:2", 'JSON knows only straight double quotes: "text"'),
    ('{"Name": “a”}', "1:10", 'JSON knows only straight double quotes: "text"'),
    ('{"Name": True}', "1:10", "did you mean true?"),
    ('{"Name": NaN}', "1:10", "NaN is no JSON value"),
    ('{"Name": -Infinity}', "1:10", "-Infinity is no JSON value"),
    ('{"Name": 1e999}', "1:10", "the number is beyond the range of a double"),
    ('{"Name": ' + "9" * 5000 + "}", "1:10", "an integer of more than 4300 digits cannot be read"),
    ('{"Name": 012}', "1:10", "not a JSON number"),
    ('{"Name": .5}', "1:10", "expected a JSON value"),
    ('{"Name": }', "1:10", "a value is missing here"),
    ('{"Name": "a', "1:10", "the string is not closed"),
    ('{"Name": "a\n"}', "1:10", "the string is not closed"),
    ('{"Name": "C:\\dir"}', "1:13", "no such escape"),
    ('{"Name": "a\0b"}', "1:12", "the control character U+0000 must be written"),
    ('{"Name": \0}', "1:10", "a NUL character (U+0000) is not JSON"),
    ('{"Name": 1} // why', "1:13", "the document has ended before this"),
    ('{"Name": 1, // why\n}', "1:13", "JSON has no comments"),
    ('{"Name": "a"', "1:1", 'the document ends before this "{" is closed'),
    ('{"Name": [', "1:10", 'the document ends before this "[" is closed'),
    ('{"A": {}, "Name": 1,\n "Name": 2}', "2:2", 'the key "Name" stands twice in one object'),
    ('{"Name": 1, "\\u004eame": 2}', "1:13", 'the key "Name" stands twice in one object'),
    ("[" * 100_000, "1:501", "nested more than 500 levels deep"),
    ('{"a":' * 100_000, "1:2501", "nested more than 500 levels deep"),
]


@pytest.mark.parametrize(("text", "place", "message"), JSON_FAULTS)
def test_broken_json_is_told_where_and_why(
    validate: Validate, text: str, place: str, message: str
) -> None:
    found = validate(*ORDER, "--input", "json", stdin=text)
    assert found.code == 1
    assert found.out.startswith(f"error[syntax]: {message}"), found.out
    assert f"<stdin>:{place}\n" in found.out
    assert max(map(len, found.out.splitlines())) < 200
    assert validate(*ORDER, "--input", "json", "--lang", "zh", stdin=text).code == 1


YAML_FAULTS = [
    ("Name: a\nName: b\n", "2:1", "the key 'Name' stands twice in one mapping"),
    ("Name: [1\n", "2:1", "not well-formed YAML"),
    ("Name: \tx: 1\n  y\n", "1:9", "not well-formed YAML"),
    ("Name: *gone\n", "1:7", "*gone names no finished anchor"),
    ("Name: &a [*a]\n", "1:11", "*a names no finished anchor"),
    ("Name: !!python/object:os.system x\n", "1:7", "the tag "),
    ("Name: .nan\n", "1:7", ".nan is no JSON value"),
    ("Name: 1e999\n", "1:7", "the number is beyond the range of a double"),
    ("Name: " + "9" * 5000, "1:7", "an integer of more than 4300 digits cannot be read"),
    ("{[1]: 2}", "1:2", "a key must be a plain text"),
    ("<<: 5\n", "1:5", '"<<" merges a mapping'),
    ("Name: \0\n", "1:7", "the character U+0000 is not allowed in YAML"),
    ("Note: \u2028\nName: [\n", "3:1", "not well-formed YAML"),
    ("[" * 10_000, "1:201", "nested more than 200 levels deep"),
    (
        "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + "".join(
            f"{c}: &{c} [{','.join([f'*{b}'] * 10)}]\n"
            for b, c in zip("abcdef", "bcdefg", strict=True)
        ),
        "6:29",
        "more than 1,000,000 values",
    ),
]


@pytest.mark.parametrize(("text", "place", "message"), YAML_FAULTS)
def test_broken_yaml_is_told_where_and_why(
    validate: Validate, text: str, place: str, message: str
) -> None:
    found = validate(*ORDER, "--input", "yaml", stdin=text)
    assert found.code == 1
    assert found.out.startswith(f"error[syntax]: {message}"), found.out
    assert f"<stdin>:{place}\n" in found.out


@pytest.mark.parametrize("kind", ["json", "jsonl", "yaml"])
def test_text_that_is_not_utf_8_is_told(validate: Validate, kind: str) -> None:
    found = validate(*ORDER, "--input", kind, stdin=b'{"Name": "\xc3\xa9\xe9"}')
    assert "error[syntax]: the byte 0xE9 is not UTF-8; save the text as UTF-8" in found.out
    assert "<stdin>:1:12\n" in found.out
    found = validate(*ORDER, "--input", kind, stdin='{"Name": "a"}'.encode("utf-16"))
    assert "UTF-16" in found.out


def test_a_byte_order_mark_does_no_harm(validate: Validate) -> None:
    for kind in ("json", "jsonl", "yaml"):
        found = validate(*ORDER, "--input", kind, stdin='\ufeff{"Name": "A"}')
        assert "<stdin>:1:10\n" in found.out


def test_a_lone_surrogate_can_be_printed_in_every_form(validate: Validate) -> None:
    for form in ("text", "json", "sarif", "github"):
        assert (
            validate(*ORDER, "--format", form, stdin='{"Name": "\\ud800", "\\udc00": 1}').code == 1
        )


def test_lines_beyond_the_limit_are_skipped(
    validate: Validate, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = importlib.import_module(f"{PACKAGE}._runtime.reading")
    monkeypatch.setattr(reading, "MAX_BYTES", 100)
    good = '{"Name": "a"}'
    long = json.dumps({"Name": "a" * 1000})
    found = validate(*ORDER, "--input", "jsonl", stdin=f"{good}\n{long}\n{good}\n{long}")
    assert found.out.count("the line is longer than 100 bytes") == 2
    assert "4 documents" in found.out
    found = validate(*ORDER, "--input", "json", stdin=long)
    assert found.code == 2
    assert "longer than 100 bytes; JSON Lines may have any length" in found.err


SECRETS = [
    # Well-formed: by the name, in every depth, or by a name that is nearly it.
    '{"Name": 1, "Password": "hunter2hunter2"}',
    '{"Password": "hunter2"}',
    '{"Name": "a", "Pasword": "hunter2hunter2"}',
    '{"Name": "a", "Password": ["hunter2", {"a": "hunter2"}], "Size": 5}',
    '{"Name": "a", "Accounts": [{"Token": "hunter2", "Usr": "u"}]}',
    "Name: a\nPassword: hunter2\n",
    "Name: a\nPassword: |\n  hunter\n",
    "Name: a\nAccounts: [{Token: hunter2, User: 1}]\n",
    "Nick: &secret hunter2\nPassword: *secret\n",
    "Extras: {x: &secret [hunter2]}\nPassword: *secret\n",
    # Malformed: by sight.
    '{"Password": "hunter2" "Name": 1}',
    '{"Name": 1 "Password": "hunter2"}',
    '{"Name": 1 "Password": ["hunter2", "hunter2"]}',
    '{"Password": "hunter2\\x"}',
    '{"Password": "hunter2',
    '{"Accounts": [{"Token":\n"hunter2" 1}]}',
    "Name: [1\nPassword: hunter2: 3\n",
    "Password: hunter2: 3\n",
    "Accounts:\n  - Token: |\n      more\n      hunter2\0\n",
    "Accounts:\n  - Token: 'hunter2' 5\n",
]


@pytest.mark.parametrize("text", SECRETS)
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_a_secret_is_never_shown(validate: Validate, text: str, form: str) -> None:
    kind = "json" if text.startswith("{") else "yaml"
    found = validate(*ORDER, "--input", kind, "--format", form, stdin=text)
    assert found.code == 1
    assert "hunter" not in found.out + found.err, found.out


def test_a_long_line_with_many_violations_is_told_in_linear_time(validate: Validate) -> None:
    accounts = ", ".join(['{"Token": "hunter2"}'] * 10_000)
    started = process_time()
    found = validate(*ORDER, "--input", "json", stdin=f'{{"Accounts": [{accounts}]}}')
    assert found.out.endswith("20,001 errors\n")
    assert "hunter" not in found.out
    assert process_time() - started < 30


def scan(text: str) -> Any:
    positions = importlib.import_module(f"{PACKAGE}._runtime.json_positions")
    return positions.scan_json(text)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.text(), below, max_size=4),
    max_leaves=12,
)
RELAXED = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def spots_agree(text: str, value: Any, spot: Any) -> None:
    assert json.loads(text[spot.start : spot.end]) == value
    if isinstance(value, dict):
        assert list(spot.members) == list(value)
        for name, item in value.items():
            below = spot.members[name]
            assert json.loads(text[below.key[0] : below.key[1]]) == name
            spots_agree(text, item, below)
    elif isinstance(value, list):
        for item, below in zip(value, spot.members, strict=True):
            spots_agree(text, item, below)


@RELAXED
@given(value=JSON, indent=st.sampled_from([None, 0, 2]), plain=st.booleans())
def test_every_spot_holds_its_value(
    package: Path, value: Any, indent: int | None, plain: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=not plain)
    spots_agree(text, value, scan(text))


@RELAXED
@given(
    value=JSON,
    at=st.integers(0, 200),
    drop=st.integers(0, 2),
    put=st.sampled_from([*'{}[],:"\\-+.0e\n\x00/ntf', "\\u", "NaN", "é", ""]),
)
def test_the_scanner_refuses_what_the_decoder_refuses(
    package: Path, value: Any, at: int, drop: int, put: str
) -> None:
    reading = importlib.import_module(f"{PACKAGE}._runtime.reading")
    text = json.dumps({"a": value, "b": [value]})
    at %= len(text)
    text = text[:at] + put + text[at + drop :]
    document = reading._json_document(1, text.encode("utf-8", "surrogatepass"), 1)
    if document.fault is None:
        spots_agree(text, document.value, scan(text))
    else:
        assert "not well-formed JSON" not in document.fault.message


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    data=st.binary(max_size=60)
    | st.text("{}[]:,-&*!|>'\"%@`#? \n\tab<1.~\\é\u2028\x85", max_size=40).map(str.encode),
    kind=st.sampled_from(["json", "jsonl", "yaml"]),
)
def test_no_bytes_at_all_raise_anything(validate: Validate, data: bytes, kind: str) -> None:
    found = validate(*ORDER, "--input", kind, stdin=data)
    assert found.code in (0, 1)
    assert "Traceback" not in found.err


def test_memory_does_not_grow_with_the_number_of_lines(
    environment: dict[str, str], tmp_path: Path
) -> None:
    program = (
        "import resource, sys\n"
        f"from {PACKAGE}._cli import main\n"
        "main(['validate', '-', '-q', '--format', sys.argv[1]])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)\n"
    )
    line = json.dumps(
        {"operation": "shop.PlaceOrder", "Name": "a", "Extra": {"x": ["y" * 50] * 80}}
    )
    wrong = line.replace('"a"', '"A"')

    def peak(count: int, form: str) -> int:
        feed = subprocess.Popen(
            [
                sys.executable,
                "-c",
                f"for i in range({count}): print({line!r} if i % 50 else {wrong!r})",
            ],
            stdout=subprocess.PIPE,
        )
        command = [sys.executable, "-c", program, form]
        done = subprocess.run(
            command,
            env=environment,
            stdin=feed.stdout,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=True,
        )
        feed.wait()
        return int(done.stderr.split()[-1])

    for form in ("text", "sarif"):
        assert peak(8000, form) - peak(200, form) < 1000  # kB, for 34 MB more of input
