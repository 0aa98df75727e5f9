"""Change logs: hostile ones are refused or shown as text, and texts of hostile specs come back as they were."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from specwright import changelog
from specwright.cli import main
from specwright.diffing import compare, open_side
from specwright.dumping import dump
from specwright.errors import UsageError
from tests.hostile import running
from tests.hostile.pages import Page, markdown_tokens
from tests.hostile.payloads import PAYLOADS, texts_of_round
from tests.hostile.test_advisories import members, spec
from tests.hostile.test_planting import RICH, make

CHANGE = {
    "kind": "kind",
    "senders": "none",
    "readers": "risky",
    "service": "demo",
    "operation": "CreateThing",
    "direction": "request",
    "path": "/a",
    "also": ["/b"],
    "description": "Text",
    "x-zh": "文本",
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one spec and a change log, in the present folder."""
    monkeypatch.chdir(tmp_path)
    Path("specs").mkdir()
    Path("specs/demo.json").write_bytes(running.as_json(spec(members(a={"type": "string"}))))
    Path("pyproject.toml").write_text(
        '[tool.specwright]\nspecs = ["specs"]\noutput = "out"\npackage = "demo"\nchangelog = "log.yaml"\n'
    )
    return tmp_path


def generated(log: bytes) -> Result:
    Path("log.yaml").write_bytes(log)
    return CliRunner().invoke(main, ["generate", "--workers", "0"])


def release(*changes: Any, **members: Any) -> bytes:
    return dump(
        [{"version": "1.0.0", "date": "2026-01-01", "changes": changes, **members}]
    ).encode()


@pytest.mark.parametrize(
    "field", ["kind", "service", "operation", "path", "also", "description", "x-zh"]
)
def test_texts_of_changes_are_shown_as_text(project: Path, field: str) -> None:
    assert generated(release(CHANGE)).exit_code == 0
    pages = [Path("out/docs") / language / "changelog.html" for language in ("en", "zh")]
    known = [Page(page.read_text("utf-8")) for page in pages]
    texts = [before + payload for payload in PAYLOADS for before in ("", "a") if before + payload]
    changes = [{**CHANGE, field: [text] if field == "also" else text} for text in texts]
    done = generated(release(*changes))
    assert done.exit_code == 0, done.output
    for page, harmless in zip(pages, known, strict=True):
        text = page.read_text("utf-8")
        found = Page(text)
        assert {c for c in text if not c.isprintable()} <= {"\n"}
        assert found.tags <= harmless.tags
        assert found.attributes <= harmless.attributes
        assert not "".join(found.scripts).strip()
        assert found.addresses <= harmless.addresses
    text = Path("out/CHANGELOG.md").read_text("utf-8")
    assert {c for c in text if not c.isprintable()} <= {"\n"}
    kinds = {
        token.type for token in markdown_tokens(text) if token.content not in ("<code>", "</code>")
    }
    assert not kinds & {"html_inline", "html_block", "image", "link_open", "fence", "hr"}


REFUSED: dict[str, bytes] = {
    "no list": b"a: 1",
    "a text": b"x",
    "deep": b"[" * 10_000,
    "bytes": bytes(range(256)),
    "a tag": b"- !!python/object:os.system x",
    "twice": release(CHANGE) * 2,
    "a line in the version": release(version="1.0.0\n"),
    "wide digits": release(version="１.０.０"),
    "no day": release(date="2026-99-99"),
    "another kind": release({**CHANGE, "path": 5}),
    "no text": release({**CHANGE, "also": [""]}),
    "half of a pair": b'[{"version": "1.0.0", "changes": [], "date": "\\ud800"}]',
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_change_log_is_refused_at_its_place(project: Path, case: str) -> None:
    done = generated(REFUSED[case])
    assert done.exit_code == 1
    assert done.stderr.startswith("log.yaml:")
    assert done.stderr.endswith("nothing was written\n")
    assert not Path("out").exists()


@pytest.mark.parametrize("number", range(3))
def test_texts_of_hostile_specs_are_recorded_as_they_are(tmp_path: Path, number: int) -> None:
    made = make(tmp_path, "recorded", texts_of_round(RICH, number))
    old, new, log = (tmp_path / name for name in ("old.json", "new.json", "log.yaml"))
    old.write_bytes(running.as_json(made.document))
    new.write_bytes(running.as_json(RICH))
    with open_side(str(old), tmp_path) as before, open_side(str(new), tmp_path) as after:
        changes = compare(before, after)
    changelog.record(log, "1.0.0", "2026-01-02", changes)
    changelog.record(log, "1.1.0", "2026-01-02", changes)
    changelog.record(log, "1.0.0", "2026-01-03", changes)
    newest, oldest = changelog.read(log, tmp_path)
    assert (newest.version, oldest.version, oldest.date) == ("1.1.0", "1.0.0", "2026-01-03")
    assert {c for c in log.read_text("utf-8") if not c.isprintable()} <= {"\n"}
    for recorded in (newest, oldest):
        assert [
            (c.kind, c.operation, c.path, c.also, c.description.en) for c in recorded.changes
        ] == [(c.kind, c.operation, c.path, c.also, c.message.en) for c in changes]


@pytest.mark.parametrize(
    "text",
    [
        "- date: 2026-01-01\n  version: 1.0.0\n  changes: []\n",
        '[{"version": "1.0.0", "changes": []}]\n',
        '- "version": 1.0.0\n  changes: []\n',
    ],
)
def test_what_cannot_be_added_to_is_left_alone(tmp_path: Path, text: str) -> None:
    log = tmp_path / "log.yaml"
    log.write_text(text)
    with pytest.raises(UsageError, match="let each begin"):
        changelog.record(log, "1.0.0", "2026-01-02", [])
    assert log.read_text() == text
