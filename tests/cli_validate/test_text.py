"""What people see: the line, the spot underlined, why, and what to do."""

from __future__ import annotations

import importlib
import io
import sys
from pathlib import Path

import pytest

from .conftest import PACKAGE, Validate

FAULTY = """\
operation: shop.PlaceOrder
Name: one
Size: smal
"""


def test_a_violation_shows_its_line_underlines_its_spot_and_says_what_to_do(
    validate: Validate,
) -> None:
    Path("order.yaml").write_text(FAULTY, "utf-8")
    found = validate("order.yaml")
    assert found.out.splitlines() == [
        'error[enum]: "smal" is not allowed here',
        " --> order.yaml:3:7",
        "  |",
        "3 | Size: smal",
        "  |       ^^^^",
        '  = help: allowed: "small", "medium", "large"',
        '  = help: did you mean "small"?',
        "  = at: /Size (shop.PlaceOrder)",
        "  = docs: shop/PlaceOrder#Size",
        "",
        "1 file, 1 document: 1 error",
    ]
    assert (found.code, found.err) == (1, "")


def test_the_chinese_form_has_the_same_parts(validate: Validate) -> None:
    found = validate("--lang", "zh", stdin=FAULTY)
    assert found.out.splitlines() == [
        '错误[enum]: 不允许的取值 "smal"',
        " --> <stdin>:3:7",
        "  |",
        "3 | Size: smal",
        "  |       ^^^^",
        '  = 建议: 可选值:"small", "medium", "large"',
        '  = 建议: 是否想写 "small"?',
        "  = 位置: /Size (shop.PlaceOrder)",
        "  = 文档: shop/PlaceOrder#Size",
        "",
        "1 个文件,1 个文档:1 个错误",
    ]


def test_the_language_comes_from_the_locale(
    validate: Validate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert "错误[enum]" in validate(stdin=FAULTY).out
    assert "error[enum]" in validate("--lang", "en", stdin=FAULTY).out


def test_a_rule_is_named_with_the_error_that_the_service_would_answer(validate: Validate) -> None:
    out = validate(stdin='{"operation": "shop.PlaceOrder", "Name": "a", "Count": 3, "Most": 2}').out
    assert out.startswith("error[count-below-most]: 3 is more than 2\n --> <stdin>:1:56\n")
    assert "  = the service would answer: TooMany\n" in out


@pytest.mark.parametrize(
    ("text", "shown", "marked"),
    [
        ('{"Nam": "a"}', "1:2", '"Nam"'),  # the key of an unknown member
        ('{"Name": 1}', "1:10", "1"),  # a scalar
        ('{"Name": "a", "Accounts": [{}]}', "1:28", "{"),  # an item that lacks a member
        ('{"Name": "a", "Accounts": {"x": 1}}', "1:15", '"Accounts"'),  # a container of a key
        ("Name: a\nAccounts:\n- Token: alpha\n", "3:3", "Token"),
        ("Name: a\nNote: |\n  " + "x" * 50 + "\n", "2:7", "|"),
        ("Name: a\nCount:\n", "2:1", "Count"),
        ("# nothing\nSize: small\n", "2:1", "Size"),
    ],
)
def test_the_spot_is_what_has_to_be_changed(
    validate: Validate, text: str, shown: str, marked: str
) -> None:
    lines = validate("-o", "shop.PlaceOrder", stdin=text).out.splitlines()
    at = next(number for number, line in enumerate(lines) if f"<stdin>:{shown}" in line)
    underline = lines[at + 3]
    start = underline.index("^")
    assert lines[at + 2][start : start + underline.count("^")] == marked


def test_wide_characters_do_not_shift_the_underline(validate: Validate) -> None:
    lines = validate("-o", "shop.PlaceOrder", stdin='{"Note": "中文", "Name": 1}').out.splitlines()
    assert lines[3] == '1 | {"Note": "中文", "Name": 1}'
    assert lines[4] == "  |                          ^"


def test_of_a_long_line_only_the_surroundings_are_shown(validate: Validate) -> None:
    text = f'{{"Extra": {{"a": "{"x" * 5000}"}}, "Name": 1, "Note": "{"y" * 30}", "Extra2": {"9" * 999}}}'
    lines = validate("-o", "shop.PlaceOrder", stdin=text).out.splitlines()
    assert max(map(len, lines)) < 140
    assert '"Name": 1, "Note"' in lines[3]


def test_a_control_character_never_reaches_the_terminal(validate: Validate) -> None:
    text = '{"Name": "a", "Note\\u001b[31m": 1, "\u009b": 2, "\u202e": 3}'
    assert validate("-o", "shop.PlaceOrder", stdin=text).out.isascii()


def test_progress_is_told_on_a_terminal_when_a_file_takes_long(
    validate: Validate, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    progress = importlib.import_module(f"{PACKAGE}._runtime.cli_validate_progress")
    Path("many.jsonl").write_text('{"Name": "a"}\n' * 200, "utf-8")
    told = []
    for wait, arguments in ((0.0, ()), (60.0, ()), (0.0, ("--quiet",))):
        terminal = Terminal()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stderr", terminal)
            patch.setattr(progress, "_FIRST_AFTER", wait)
            validate("-o", "shop.PlaceOrder", "many.jsonl", *arguments)
        told.append(terminal.getvalue())
    assert "\x1b[2Kmany.jsonl: 32%, 64 documents, 0 errors" in told[0]
    assert told[0].endswith("\r\x1b[2K")
    assert told[1:] == ["", ""]


def test_colours_are_for_terminals_that_want_them(
    validate: Validate, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def shown() -> str:
        terminal = Terminal()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", terminal)
            patch.setenv("TERM", "xterm")
            validate(stdin=FAULTY)
        return terminal.getvalue()

    assert "\x1b[1;31merror[enum]\x1b[0m" in shown()
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shown()
    assert "\x1b" not in validate(stdin=FAULTY).out


def test_quiet_tells_what_was_found_and_nothing_else(validate: Validate) -> None:
    assert "1 document" not in validate("-q", stdin=FAULTY).out
    assert validate("-q", stdin='{"operation": "shop.PlaceOrder", "Name": "a"}').out == ""
