"""--watch: what is saved is seen, once, and faults do not end it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from specwright import cli_watch
from specwright.configuration import configure
from specwright.watching import differences, snapshot, watch

from .test_incremental import SPEC


def test_files_that_come_go_and_change_are_seen(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml", "notes.txt"):
        (tmp_path / name).write_text("1")
    before = snapshot([tmp_path])
    (tmp_path / "a.yaml").write_text("22")
    (tmp_path / "b.yaml").unlink()
    (tmp_path / "c.yaml").write_text("1")
    (tmp_path / "notes.txt").write_text("22")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "d.yaml").write_text("1")
    changed = differences(before, snapshot([tmp_path]))
    assert [path.name for path in changed] == ["a.yaml", "b.yaml", "c.yaml"]


def test_what_is_saved_while_reacting_is_seen_afterwards(tmp_path: Path) -> None:
    spec = tmp_path / "a.yaml"
    spec.write_text("1")
    seen: list[tuple[Path, ...]] = []

    def react(changed: tuple[Path, ...]) -> None:
        seen.append(changed)
        if len(seen) < 3:
            spec.write_text("1" * (len(seen) + 1))

    watch(lambda: [tmp_path], react, stop=lambda: len(seen) >= 3)
    assert seen == [(), (spec,), (spec,)]


def test_parts_that_are_found_out_about_are_watched(tmp_path: Path) -> None:
    part = tmp_path / "part.yaml"
    part.write_text("1")
    parts: list[Path] = []
    seen: list[tuple[Path, ...]] = []
    looks = 0

    def stop() -> bool:
        nonlocal looks
        looks += 1
        if looks == 4:
            part.write_text("22")
        if looks == 7:
            part.unlink()
        return looks > 9

    def react(changed: tuple[Path, ...]) -> None:
        seen.append(changed)
        parts[:] = [part]

    watch(lambda: [], react, parts=lambda: parts, stop=stop)
    assert seen == [(), (part,), (part,)]


def scripted(steps: list[Callable[[], object]]) -> Callable[..., None]:
    """A stand-in for the loop: reacts once for each step, after taking it."""

    def look(_: object, react: Callable[[tuple[Path, ...]], None], **__: object) -> None:
        react(())
        for step in steps:
            step()
            react((Path("spec.yaml"),))

    return look


def test_each_save_tells_what_changed_and_a_fault_is_told_and_survived(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec.yaml"
    good = SPEC.format(name="One", title="One")
    spec.write_text(good, "utf-8")
    monkeypatch.chdir(tmp_path)
    steps: list[Callable[[], object]] = [
        lambda: None,
        lambda: spec.write_text("a: [", "utf-8"),
        lambda: spec.write_text(good.replace("maximum: 10", "maximum: 12"), "utf-8"),
    ]
    monkeypatch.setattr(cli_watch, "look", scripted(steps))
    cli_watch.watch(lambda: configure(tmp_path, (spec,), tmp_path / "out", "demo"), (spec,))
    output, errors = capsys.readouterr()
    assert "up to date in" in output
    assert "  ~ src/demo/spec/_validators/create_one.py" in output
    assert "spec.yaml:2:1" in errors


def test_files_that_a_spec_refers_to_are_watched(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    spec, part = tmp_path / "specs/spec.yaml", tmp_path / "specs/Thing.yaml"
    part.write_text("type: string\n", "utf-8")
    text = SPEC.format(name="One", title="One")
    assert text.count("\n  schemas:\n") == 1
    spec.write_text(
        text.replace("\n  schemas:\n", "\n  schemas:\n    Thing: {$ref: Thing.yaml}\n"), "utf-8"
    )
    parts: list[Path] = []
    cli_watch._generate(lambda: configure(tmp_path, (spec,), tmp_path / "out", "demo"), parts)
    assert parts == [part]


def test_a_configuration_that_cannot_be_read_is_watched_until_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "pyproject.toml"
    settings.write_text("[tool.specwright\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert settings in cli_watch._roots(lambda: configure(tmp_path), ())
