"""--fix mends what is mechanical and leaves comments and layout alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.linting import Fix
from specwright.linting.fixing import fix, fixed
from specwright.linting.source_text import SourceText

from .planting import CLEAN, FAULTS, lint_text


@pytest.mark.parametrize(
    "rule",
    [
        "summary-full-stop",
        "enum-duplicate",
        "redundant-keyword",
        "server-url",
        "docs-url",
        "error-listed-once",
    ],
)
def test_mending_a_planted_fault_gives_the_clean_spec_back(rule: str, tmp_path: Path) -> None:
    planted = next(fault for fault in FAULTS if fault.rule == rule)
    report = lint_text(tmp_path, CLEAN.replace(planted.old, planted.new))
    assert fix(report) == {"nodes.yaml": 1}
    assert (tmp_path / "nodes.yaml").read_text("utf-8") == CLEAN


def test_comments_survive_a_mend(tmp_path: Path) -> None:
    report = lint_text(
        tmp_path, CLEAN.replace("summary: Create a node\n", "summary: Create a node. # short\n")
    )
    fix(report)
    text = (tmp_path / "nodes.yaml").read_text("utf-8")
    assert "summary: Create a node # short\n" in text
    assert "# the pool must exist" in text


def test_an_ambiguous_value_is_put_in_quotes(tmp_path: Path) -> None:
    fix(lint_text(tmp_path, CLEAN.replace("default: north", "default: no")))
    assert 'default: "no"' in (tmp_path / "nodes.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "pointer", "expected"),
    [
        ("a: [x, y, z]\n", "/a/1", "a: [x, z]\n"),
        ("a: [x, y]\n", "/a/1", "a: [x]\n"),
        ("a: [x]\n", "/a/0", "a: []\n"),
        ("{a: 1, b: 2}\n", "/a", "{b: 2}\n"),
        ("a: 1\nb: 2\n", "/a", "b: 2\n"),
        ("- a\n- b\n", "/0", "- b\n"),
        ("l:\n  - $ref: x\n  - $ref: y\n", "/l/1", "l:\n  - $ref: x\n"),
        ("- a: 1\n  b: 2\n", "/0/a", "- a: 1\n  b: 2\n"),
        ("a: 1 # why\nb: 2\n", "/a", "a: 1 # why\nb: 2\n"),
    ],
)
def test_what_is_removed_takes_its_punctuation_along_but_no_comment(
    text: str, pointer: str, expected: str
) -> None:
    assert fixed(SourceText(text), [Fix("remove", pointer)])[0] == expected


def test_a_block_text_is_not_replaced() -> None:
    text = "a: >-\n  one\n  two\n"
    assert fixed(SourceText(text), [Fix("replace", "/a", "three")]) == (text, 0)
