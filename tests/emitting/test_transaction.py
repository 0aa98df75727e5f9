"""A new state of the output folder takes the place of the old one in one step, or not at all."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from specwright import transaction
from specwright.transaction import JOURNAL, exclusive, recover, replace_tree

MARKER = ("lock", b'{"files": {"a": "", "d/b": ""}}')


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(params=["exchange", "journal"])
def output(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two generated files, and one that is not; the process stands in it for the journal's sake."""
    folder = tmp_path / "out"
    replace_tree(folder, {"a": b"1", "d/b": b"1"}, (), MARKER)
    (folder / "mine").write_text("mine")
    if request.param == "journal":
        monkeypatch.chdir(folder)
    return folder


def test_files_are_written_and_deleted_and_others_stay(output: Path) -> None:
    replace_tree(output, {"a": b"2", "new/c": b"2"}, ["d/b"], ("lock", b"{}"))
    assert tree(output) == {"a": "2", "new/c": "2", "mine": "mine", "lock": "{}"}
    assert not (output / "d").exists()
    assert [path.name for path in output.parent.iterdir()] == ["out"]


def test_what_is_unchanged_stays_the_same_file(output: Path) -> None:
    before = (output / "mine").stat().st_ino
    replace_tree(output, {"a": b"2"}, (), MARKER)
    assert (output / "mine").stat().st_ino == before


def test_empty_folders_and_links_that_are_not_ours_stay(output: Path) -> None:
    (output / "empty").mkdir()
    (output / "link").symlink_to("mine")
    replace_tree(output, {"a": b"2"}, (), MARKER)
    assert (output / "empty").is_dir()
    assert os.readlink(output / "link") == "mine"


class Died(BaseException):
    """Stands for the end of the process: nothing catches it."""


def test_a_run_that_dies_in_the_journal_is_finished_by_the_next(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(output)
    real = os.replace
    calls: list[str] = []

    def replace(source: str, target: str) -> None:
        calls.append(target)
        if len(calls) == 3:
            raise Died
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(Died):
        replace_tree(output, {"a": b"2", "n": b"2", "o": b"2"}, ["d/b"], ("lock", b"{}"))
    monkeypatch.setattr(os, "replace", real)
    recover(output, "lock")
    assert tree(output) == {"a": "2", "n": "2", "o": "2", "mine": "mine", "lock": "{}"}


def test_a_journal_that_was_not_finished_is_dropped(output: Path) -> None:
    before = tree(output)
    (output / JOURNAL).mkdir()
    (output / JOURNAL / "0").write_text("half")
    recover(output, "lock")
    assert tree(output) == before


@pytest.mark.parametrize(
    "manifest",
    [
        {"writes": {"../gone": "0"}, "deletes": []},
        {"writes": {"a": "../../gone"}, "deletes": []},
        {"writes": {"link/gone": "0"}, "deletes": []},
        {"writes": {}, "deletes": ["../theirs"]},
        {"writes": {}, "deletes": ["link/theirs"]},
        {"writes": {}, "deletes": ["/theirs", "\0", "\ud800"]},
        {"writes": [1], "deletes": None},
        [],
    ],
)
def test_a_journal_that_leads_outside_is_dropped(output: Path, manifest: object) -> None:
    (output.parent / "theirs").write_text("theirs")
    (output / "link").symlink_to(output.parent)
    (output / JOURNAL).mkdir()
    (output / JOURNAL / "0").write_text("0")
    (output / JOURNAL / "manifest.json").write_text(json.dumps(manifest))
    before = tree(output.parent)
    recover(output, "lock")
    after = tree(output.parent)
    assert after == {path: text for path, text in before.items() if JOURNAL not in path}


def test_what_a_dead_run_left_beside_the_folder_is_cleared_away(output: Path) -> None:
    half = output.parent / ".out.specwright-half"
    half.mkdir()
    (half / "a").write_text("2")
    replaced = output.parent / ".out.specwright-replaced"
    replaced.mkdir()
    (replaced / "lock").write_text(json.dumps({"files": {"a": ""}}))
    (replaced / "a").write_text("0")
    (replaced / "written meanwhile").write_text("mine too")
    recover(output, "lock")
    assert [path.name for path in output.parent.iterdir()] == ["out"]
    assert tree(output)["a"] == "1"
    assert tree(output)["written meanwhile"] == "mine too"


def test_a_failure_leaves_the_folder_as_it_was(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(output)
    real = transaction._write

    def write(target: Path, content: bytes) -> None:
        if content == b"3":
            raise OSError(28, "No space left on device", str(target))
        real(target, content)

    monkeypatch.setattr(transaction, "_write", write)
    with pytest.raises(OSError, match="No space left"):
        replace_tree(output, {"a": b"2", "n": b"3"}, (), MARKER)
    assert tree(output) == before


def test_the_lock_leaves_nothing_behind(tmp_path: Path) -> None:
    with exclusive(tmp_path / "deep" / "out"):
        assert list((tmp_path / "deep").iterdir()) == []
