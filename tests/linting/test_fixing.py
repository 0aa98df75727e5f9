"""--fix mends what is mechanical and leaves comments and layout alone."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from specwright.cli import main
from specwright.linting import Fix
from specwright.linting.fixing import fix, fixed
from specwright.linting.reporting import render
from specwright.linting.source_text import SourceText
from specwright.replacing import replace_file

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


def test_an_operation_keeps_its_name(tmp_path: Path) -> None:
    text = CLEAN.replace("operationId: CreateNode\n", "operationId: create-node\n")
    report = lint_text(tmp_path, text)
    assert [finding.rule for finding in report.findings] == ["operation-id-case"]
    assert fix(report) == {}
    assert (tmp_path / "nodes.yaml").read_text("utf-8") == text


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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("summary: Create a node\n", "summary: >-\n        Create a node.\n"),
        ("summary: Create a node\n", "summary: &title Create a node.\n"),
        ("          maxItems: 4\n", "          maxItems: 4\n          uniqueItems: false # why\n"),
        ("summary: Create a node\n", "summary: Create a node.\n"),
        ("          maxItems: 4\n", "          maxItems: 4\n          uniqueItems: false\n"),
    ],
)
def test_a_mend_is_promised_only_where_it_is_made(old: str, new: str, tmp_path: Path) -> None:
    report = lint_text(tmp_path, CLEAN.replace(old, new))
    assert len(report.findings) == 1, render(report, "text")
    promised = "--fix mends this" in render(report, "text")
    assert promised == ('"fixable": true' in render(report, "json"))
    assert promised == bool(fix(report))
    assert promised == ("&" not in new and ">" not in new and "#" not in new)


def _full_disk(content: object) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_leaves_the_file_whole_and_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = tmp_path / "nodes.yaml"
    spec.write_text(CLEAN.replace("default: north", "default: no"), "utf-8")
    before = spec.read_bytes()
    monkeypatch.setattr(os, "fsync", _full_disk)
    result = CliRunner().invoke(main, ["lint", str(spec), "--fix"])
    assert (result.exit_code, spec.read_bytes()) == (1, before)
    assert "nodes.yaml: No space left on device" in result.stderr
    assert os.listdir(tmp_path) == ["nodes.yaml"]


def test_a_run_that_dies_while_it_writes_leaves_the_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = lint_text(tmp_path, CLEAN.replace("default: north", "default: no"))
    spec = tmp_path / "nodes.yaml"
    before = spec.read_bytes()

    class Died(BaseException):
        pass

    def die(*_: object) -> None:
        raise Died

    monkeypatch.setattr(os, "replace", die)
    with pytest.raises(Died):
        fix(report)
    assert spec.read_bytes() == before


def test_a_mended_file_keeps_its_mode_and_a_link_stays_one(tmp_path: Path) -> None:
    written = tmp_path / "elsewhere.yaml"
    written.write_text("old", "utf-8")
    written.chmod(0o640)
    (tmp_path / "link.yaml").symlink_to(written)
    replace_file(tmp_path / "link.yaml", b"new")
    assert (tmp_path / "link.yaml").is_symlink()
    assert (written.read_text("utf-8"), written.stat().st_mode & 0o777) == ("new", 0o640)
