"""The editor is committed as it was built, so that nobody needs Node to generate docs."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from specwright.installation import templates_root
from tests.conftest import REPOSITORY

SOURCE = REPOSITORY / "editor"
BUNDLE = templates_root() / "docs" / "assets" / "editor.js"


def test_the_bundle_has_its_hash() -> None:
    wanted = (SOURCE / "editor.js.sha256").read_text("utf-8").split()[0]
    assert hashlib.sha256(BUNDLE.read_bytes()).hexdigest() == wanted


def test_building_it_anew_gives_the_same_bytes(tmp_path: Path) -> None:
    esbuild = SOURCE / "node_modules" / ".bin" / "esbuild"
    if not esbuild.exists() or shutil.which("node") is None:
        pytest.skip("esbuild is not installed (npm ci --prefix editor)")
    made = tmp_path / "editor.js"
    options = (
        "--bundle --minify --format=iife --target=es2022 --charset=utf8 --legal-comments=inline"
    )
    command = [str(esbuild), "main.js", *options.split(), f"--outfile={made}"]
    subprocess.run(command, cwd=SOURCE, check=True, capture_output=True)
    assert made.read_bytes() == BUNDLE.read_bytes()


def test_the_packages_are_pinned_without_a_host() -> None:
    assert "://" not in (SOURCE / "package.json").read_text("utf-8")
    assert '"resolved"' not in (SOURCE / "package-lock.json").read_text("utf-8")
    assert '"codemirror": "6.0.2"' in (SOURCE / "package.json").read_text("utf-8")
