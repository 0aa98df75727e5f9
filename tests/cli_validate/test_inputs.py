"""JSON, JSON Lines and YAML, from files and from the standard input."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import PACKAGE, Validate

GOOD = '{"operation": "shop.PlaceOrder", "Name": "a"}'
BAD = '{"operation": "shop.PlaceOrder", "Name": "A"}'


def test_json_lines_are_told_by_file_line_and_column(validate: Validate) -> None:
    Path("many.jsonl").write_text(f"{GOOD}\n\n  \n{BAD}\r\n{GOOD}\n{BAD}", "utf-8")
    out = validate("many.jsonl").out
    assert "many.jsonl:4:42\n" in out
    assert "many.jsonl:6:42\n" in out
    assert out.endswith("1 file, 4 documents: 2 errors\n")


def test_a_malformed_line_does_not_end_the_lines(validate: Validate) -> None:
    found = validate("--input", "jsonl", stdin=f'{{"Name": }}\n\xff\n[\n{GOOD}\n'.encode("latin-1"))
    assert found.out.count("error[syntax]") == 3
    assert found.out.endswith("1 file, 4 documents: 3 errors\n")


def test_many_yaml_documents_are_told_by_the_line_in_the_file(validate: Validate) -> None:
    text = "---\noperation: shop.PlaceOrder\nName: a\n---\n# empty\n---\noperation: shop.PlaceOrder\nName: A\n"
    Path("many.yaml").write_text(text, "utf-8")
    out = validate("many.yaml").out
    assert "many.yaml:8:7\n" in out
    assert out.endswith("1 file, 2 documents: 1 error\n")


def test_aliases_point_at_what_they_repeat(validate: Validate) -> None:
    text = """\
operation: shop.PlaceOrder
Name: a
Accounts:
  - &first {User: u, Tokn: x}
  - *first
  - {<<: *first, User: 5}
"""
    out = validate(stdin=text).out
    assert out.count('unknown property "Tokn"') == 3
    assert out.count("<stdin>:4:22\n") == 3
    assert "<stdin>:6:24\n" in out


def test_yaml_is_read_as_json_would_be(validate: Validate) -> None:
    text = "Name: yes\nNote: 2024-01-01\nWeight: 1e3\nCount: 0x10\nExtra: {on: no, 12: 12:30}\n"
    assert validate("-o", "shop.PlaceOrder", stdin=text).code == 0
    for wrong in ("Name: true", "Note: 0o17", "Count: 1_000", "Note: 1.5", "Note: ~"):
        assert "error[type]" in validate("-o", "shop.PlaceOrder", stdin=wrong).out


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        (GOOD, 1),
        (f"\n\n{GOOD}\n", 1),
        (f"\ufeff{GOOD}\n{GOOD}\n", 2),
        (f"{GOOD}\n\n{GOOD}\n", 2),
        ('{"operation": "shop.PlaceOrder",\n "Name": "a"}', 1),
        ("operation: shop.PlaceOrder\nName: a\n", 1),
        ("# first\n---\noperation: shop.PlaceOrder\nName: a\n", 1),
    ],
)
def test_what_the_standard_input_holds_is_seen_from_how_it_begins(
    validate: Validate, text: str, documents: int
) -> None:
    for arguments in ((), ("-",)):
        found = validate(*arguments, stdin=text)
        assert (found.code, found.err) == (0, "")
        assert f" {documents} document" in found.out


def test_the_kind_can_be_said(validate: Validate) -> None:
    assert validate("--input", "yaml", stdin="{operation: shop.PlaceOrder, Name: a}").code == 0
    Path("lines.txt").write_text(f"{GOOD}\n{GOOD}\n", "utf-8")
    assert "2 documents" in validate("--input", "jsonl", "lines.txt").out


def test_nothing_to_validate_is_a_fault_but_for_lines(validate: Validate) -> None:
    for kind in ("json", "yaml"):
        found = validate("--input", kind, stdin="\n")
        assert found.code == 1
        assert "there is no document here" in found.out
    assert validate("--input", "jsonl", stdin="\n").code == 0


def run(environment: dict[str, str], *arguments: str, stdin: str) -> tuple[int, str, str]:
    """Run in a new interpreter that does not find PyYAML."""
    program = (
        "import sys; sys.modules['yaml'] = None\n"
        f"from {PACKAGE}._cli import main\n"
        "sys.exit(main(['validate', *sys.argv[1:]]))"
    )
    command = [sys.executable, "-S", "-c", program, *arguments]
    done = subprocess.run(
        command, env=environment, input=stdin.encode(), capture_output=True, check=False
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_json_needs_the_standard_library_alone(environment: dict[str, str]) -> None:
    code, out, err = run(environment, stdin=f"{GOOD}\n{BAD}\n")
    assert (code, err) == (1, "")
    assert "<stdin>:2:42\n" in out


def test_yaml_without_its_library_says_how_to_get_it(environment: dict[str, str]) -> None:
    code, _, err = run(environment, stdin="Name: a\n")
    assert code == 2
    assert f"pip install '{PACKAGE}[yaml]'" in err
