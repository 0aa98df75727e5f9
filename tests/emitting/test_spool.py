"""What is kept of the files that wait to be written, whether memory holds it or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright import spool
from specwright.emitting import Changes, Lock, emit
from specwright.errors import OutputError
from specwright.spool import Chosen, Spool


@pytest.mark.parametrize("most", [1, 10, 10**9])
def test_what_is_put_in_comes_out(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_MOST_IN_MEMORY", most)
    kept = Spool({"b": b"first", "a": b""})
    kept["c"] = bytes(range(256))
    kept["b"] = b"second, and longer"
    assert dict(kept) == {"a": b"", "b": b"second, and longer", "c": bytes(range(256))}
    assert list(kept) == ["a", "b", "c"]
    del kept["b"]
    assert kept == {"a": b"", "c": bytes(range(256))}
    with pytest.raises(KeyError):
        kept["b"]


def test_some_of_the_files_are_read_from_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "_MOST_IN_MEMORY", 1)
    kept = Spool({"new/a": b"1", "same": b"2", "b": b"3"})
    assert dict(Chosen(kept, ["b", "new/a"])) == {"b": b"3", "new/a": b"1"}
    planned = Changes(created=("b", "new/a"), unchanged=1)
    emit(tmp_path / "out", kept, Lock("1", "x", {}, {}), planned)
    assert (tmp_path / "out" / "new" / "a").read_bytes() == b"1"
    assert not (tmp_path / "out" / "same").exists()


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_MOST_IN_MEMORY", 1)
    kept = Spool({"a": b"long enough for the disk"})
    kept._file.close()
    with Path("/dev/full").open("r+b", buffering=0) as full:
        monkeypatch.setattr(kept, "_file", full)
        with pytest.raises(OutputError, match=r"temporary files \(No space left on device\)"):
            kept["b"] = b"more"
