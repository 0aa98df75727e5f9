"""The scripts of the site share names: TypeScript's checker tells whether each has those that it uses."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

TSC = REPOSITORY / "editor" / "node_modules" / "typescript" / "lib" / "tsc.js"
ASSETS = REPOSITORY / "generated" / "docs" / "assets"
#: What others wrote, and data.
DATA = {"editor.js", "search-index.js"}
#: "Cannot find name", "Cannot find name … did you mean", "Cannot redeclare", "has no exported member".
FAULTS = ("TS2304", "TS2552", "TS2451", "TS2305")


def faults(scripts: list[Path]) -> list[str]:
    node = shutil.which("node")
    if node is None or not TSC.is_file():
        pytest.skip("node or TypeScript is not installed (npm ci --prefix editor)")
    options = ("--allowJs", "--checkJs", "--noEmit", "--target", "es2022", "--lib", "es2022,dom")
    done = subprocess.run(
        [node, str(TSC), *options, *map(str, scripts)], capture_output=True, text=True, check=False
    )
    return [line for line in done.stdout.splitlines() if any(f"{code}:" in line for code in FAULTS)]


def test_every_script_has_the_names_that_it_uses() -> None:
    scripts = sorted(path for path in ASSETS.rglob("*.js") if path.name not in DATA)
    assert len(scripts) > 10
    assert faults(scripts) == []


def test_a_name_that_is_missing_is_found(tmp_path: Path) -> None:
    text = (ASSETS / "validation" / "words.js").read_text("utf-8")
    broken = tmp_path / "words.js"
    broken.write_text(text.replace("characters, equal, ", "characters, "), "utf-8")
    assert any("'equal'" in line for line in faults([broken]))
