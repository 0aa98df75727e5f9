"""The output for each feature's tiny spec is what its `expected` folder holds; `--update-golden` writes it anew.

The runtime is copied verbatim and lies under `generated/` once: goldens leave it out, and of the reference site they
hold the Markdown only (tests/docs is about the rest).
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import generate_tree, write_tree

HERE = Path(__file__).parent
FEATURES = sorted(path.parent.name for path in HERE.glob("*/spec"))


def package_of(feature: str) -> str:
    return f"golden_{feature}"


def rendered(feature: str) -> dict[str, bytes]:
    files = generate_tree(HERE / feature / "spec", package_of(feature))
    return {path: content for path, content in files.items() if not _left_out(path)}


def _left_out(path: str) -> bool:
    copied = "/_runtime/" in path or path == "hatch_build.py"
    return copied or (path.startswith("docs/") and not path.endswith(".md"))


def read_tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def differences(expected: Mapping[str, bytes], actual: Mapping[str, bytes]) -> str:
    """What tells the two trees apart: missing and stale files by name, differing ones as a unified diff."""
    lines = [f"missing: {path}" for path in sorted(expected.keys() - actual.keys())]
    lines += [f"not expected: {path}" for path in sorted(actual.keys() - expected.keys())]
    for path in sorted(expected.keys() & actual.keys()):
        if expected[path] != actual[path]:
            old, new = (tree[path].decode().splitlines() for tree in (expected, actual))
            lines += difflib.unified_diff(
                old, new, f"expected/{path}", f"actual/{path}", lineterm=""
            )
    return "\n".join(lines)


@pytest.mark.parametrize("feature", FEATURES)
def test_the_output_is_the_expected_one(feature: str, update_golden: bool) -> None:
    folder = HERE / feature / "expected"
    actual = rendered(feature)
    if update_golden:
        for path in read_tree(folder).keys() - actual.keys():
            (folder / path).unlink()
        write_tree(folder, actual)
    assert not differences(read_tree(folder), actual), differences(read_tree(folder), actual)


def test_a_changed_missing_or_stale_file_is_told() -> None:
    expected = {"same": b"1\n", "gone": b"", "other": b"a\nb\n"}
    actual = {"same": b"1\n", "new": b"", "other": b"a\nc\n"}
    told = differences(expected, actual)
    assert "missing: gone" in told
    assert "not expected: new" in told
    assert "-b\n+c" in told
    assert "same" not in told
