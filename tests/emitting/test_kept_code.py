"""Kept code is used only when it is whole, for the same tool, and nobody else's."""

from __future__ import annotations

import os
from pathlib import Path
from types import CodeType

import pytest

from specwright.kept_code import KeptCode


def found(kept: KeptCode, value: int) -> int:
    """What the code called "answer" yields, which is compiled to yield *value* where it is not known."""

    def make() -> CodeType:
        return compile(f"answer = {value}", "answer", "exec")

    namespace: dict[str, int] = {}
    exec(kept.find("answer", make), namespace)
    return namespace["answer"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    kept = KeptCode(tmp_path / "code", "one")
    assert found(kept, 1) == 1
    kept.save()
    return tmp_path / "code"


def test_it_is_found_again(file: Path) -> None:
    assert found(KeptCode(file, "one"), 2) == 1


def test_another_signature_finds_nothing(file: Path) -> None:
    assert found(KeptCode(file, "two"), 2) == 2


@pytest.mark.parametrize("damage", [b"", b"{", b"\0" * 99])
def test_damaged_files_are_not_read(file: Path, damage: bytes) -> None:
    file.write_bytes(file.read_bytes()[: -len(damage) or None][:40] + damage)
    assert found(KeptCode(file, "one"), 2) == 2


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="files have no such modes here")
def test_what_others_can_write_is_not_run(file: Path) -> None:
    file.chmod(0o666)
    assert found(KeptCode(file, "one"), 2) == 2
