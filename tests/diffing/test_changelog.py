"""The change log of the specs: recorded from a comparison, kept as it is reviewed, rendered by `generate`."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from specwright import changelog
from specwright.cli import main
from specwright.configuration import configure
from specwright.errors import InputError
from specwright.pipeline import generate

from .planting import BASE, CHANGES, Planted
from .test_planted_changes import changes_between

NEW = (
    BASE.replace("maximum: 36", "maximum: 12")
    .replace("[creating, running]", "[creating, up, running]")
    .replace("summary: Create a node", "summary: Create one node")
)
SETTINGS = '[tool.specwright]\nspecs = ["specs"]\noutput = "out"\npackage = "nodes"\nchangelog = "changes.yaml"\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for folder, text in (("old", BASE), ("specs", NEW)):
        (tmp_path / folder / "nodes").mkdir(parents=True)
        (tmp_path / folder / "nodes" / "nodes.yaml").write_text(text, "utf-8")
    (tmp_path / "pyproject.toml").write_text(SETTINGS, "utf-8")
    return tmp_path


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["diff", *arguments])
    return result.exit_code, result.stderr


def record(version: str = "1.1.0") -> None:
    code, errors = run("old", "specs", "--record", version, "--date", "2026-01-31")
    assert code == 0, errors


def test_a_comparison_is_recorded_and_read_again(project: Path) -> None:
    record()
    (release,) = changelog.read(project / "changes.yaml", project)
    assert (release.version, release.date) == ("1.1.0", "2026-01-31")
    assert [(c.subject, c.level, c.concerned) for c in release.changes] == [
        ("CreateNode months", "breaking", "senders"),
        ("CreateNode reply state", "breaking", "readers"),
        ("CreateNode", "documentation", "both"),
    ]
    assert release.changes[0].description.zh == "maximum 由 36 改为 12"


def test_a_version_that_is_recorded_again_is_replaced_and_the_others_stay(project: Path) -> None:
    record("1.0.0")
    file = project / "changes.yaml"
    reviewed = file.read_text("utf-8").replace("'2026-01-31'", "'2025-12-24'  # on the day")
    file.write_text(reviewed, "utf-8")
    record()
    record()
    assert [r.version for r in changelog.read(file, project)] == ["1.1.0", "1.0.0"]
    assert file.read_text("utf-8").endswith(reviewed[reviewed.index("- version") :])
    run("specs", "specs", "--record", "1.0.0", "--date", "2026-02-01")
    assert changelog.read(file, project)[1].changes == ()


def test_entries_stand_in_the_order_of_their_versions(project: Path) -> None:
    for version in ("1.9.0", "2.0.0", "1.10.0", "0.9.0"):
        record(version)
    releases = changelog.read(project / "changes.yaml", project)
    assert [r.version for r in releases] == ["2.0.0", "1.10.0", "1.9.0", "0.9.0"]


def test_an_older_version_finds_its_place_in_what_is_written_by_hand(project: Path) -> None:
    file = project / "changes.yaml"
    head = "# Ours.\n# Two lines.\n\n"
    newest = "# The big one.\n- version: 3.0.0  # in a hurry\n  changes: []\n"
    middle = "# Nobody used it.\n# Really.\n- version: '2.0.0'\n  changes: []\n  # the end\n"
    oldest = "- version: 1.0.0\n  changes: []"
    file.write_text(head + middle + newest + oldest, "utf-8")
    record("1.5.0")
    text = file.read_text("utf-8")
    assert text.startswith(f"{head}{newest}{middle}- version: 1.5.0\n")
    assert text.endswith(f"{oldest}\n")
    record("2.0.0")
    text = file.read_text("utf-8")
    replaced = "# Nobody used it.\n# Really.\n- version: 2.0.0\n"
    assert text.startswith(f"{head}{newest}{replaced}")


def test_generate_renders_it_for_readers_in_both_languages(project: Path) -> None:
    record()
    generate(configure(project))
    text = (project / "out" / "CHANGELOG.md").read_text("utf-8")
    assert "## Version `1.1.0`, 2026-01-31\n\n### Breaking\n\n" in text
    assert "- `CreateNode months` (who sends requests): maximum was 36 and is 12\n" in text
    assert "- `CreateNode reply state` (who reads replies): " in text
    assert "### Documentation\n\n- `CreateNode`: summary changed\n" in text
    page = (project / "out" / "docs" / "zh" / "changelog.html").read_text("utf-8")
    assert "maximum 由 36 改为 12" in page
    assert "影响请求方" in page
    assert "maximum was 36 and is 12" in (
        project / "out" / "docs" / "en" / "changelog.html"
    ).read_text("utf-8")


def test_it_counts_as_input(project: Path) -> None:
    record()
    generate(configure(project))
    assert not generate(configure(project), check=True).changes
    file = project / "changes.yaml"
    file.write_text(file.read_text("utf-8").replace("maximum was", "the most was"), "utf-8")
    assert generate(configure(project), check=True).changes.updated == (
        "CHANGELOG.md",
        "docs/en/changelog.html",
    )
    (project / "pyproject.toml").write_text(SETTINGS.replace('changelog = "changes.yaml"', ""))
    assert generate(configure(project)).changes.deleted == ("CHANGELOG.md",)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("- version: one\n  changes: []\n", "changes.yaml:1:3"),
        ("- version: 1.0.0\n  changes: []\n- version: 1.0.0\n  changes: []\n", "changes.yaml:3:3"),
        ("- version: 1.0.0\n  changes:\n  - kind: x\n", "changes.yaml:3:5"),
        ("- version: 1.0.0\n  changes: {\n", "changes.yaml:3:1"),
    ],
)
def test_a_malformed_change_log_is_told_at_its_line(project: Path, text: str, place: str) -> None:
    (project / "changes.yaml").write_text(text, "utf-8")
    with pytest.raises(InputError) as raised:
        generate(configure(project))
    assert str(raised.value).startswith(place)


def test_a_change_log_that_is_not_there_yet_is_told_with_what_begins_it(project: Path) -> None:
    with pytest.raises(InputError, match=r"changes\.yaml: .*--record X\.Y\.Z"):
        generate(configure(project))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--record", "soon"),
        ("--record", "1.0.0", "--date", "yesterday"),
        ("--record", "1.0.0", "--for", "readers"),
    ],
)
def test_a_wrong_call_writes_nothing(project: Path, arguments: tuple[str, ...]) -> None:
    assert run("old", "specs", *arguments)[0] == 2
    assert not (project / "changes.yaml").exists()


@pytest.mark.parametrize("date", ["nonsense", "2026-02-30"])
def test_what_is_no_date_is_told_with_the_form_wanted(project: Path, date: str) -> None:
    code, errors = run("old", "specs", "--record", "1.0.0", "--date", date)
    assert code == 2
    assert f"--date {date!r} is no date of the form YYYY-MM-DD" in errors


def test_a_full_disk_leaves_the_change_log_whole(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record()
    before = (project / "changes.yaml").read_bytes()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    code, errors = run("old", "specs", "--record", "1.2.0")
    assert (code, (project / "changes.yaml").read_bytes()) == (1, before)
    assert "changes.yaml: No space left on device" in errors


def test_without_a_file_for_it_nothing_is_recorded(project: Path) -> None:
    (project / "pyproject.toml").write_text(SETTINGS.replace('changelog = "changes.yaml"', ""))
    code, errors = run("old", "specs", "--record", "1.0.0")
    assert code == 2
    assert "changelog = " in errors


@pytest.mark.parametrize("planted", CHANGES, ids=lambda p: f"{p.kind}-{p.path}")
def test_every_change_is_worded_in_chinese(planted: Planted, tmp_path: Path) -> None:
    for change in changes_between(BASE, BASE.replace(planted.old, planted.new, 1), tmp_path):
        assert any("\u4e00" <= character <= "\u9fff" for character in change.message.zh)
