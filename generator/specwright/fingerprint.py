"""Fingerprints: hashes that tell whether anything that shapes the output has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .sources import SpecFile
from .version import __version__

#: Libraries whose version decides how the output looks.
_LIBRARIES = ("black", "datamodel-code-generator", "jinja2", "pydantic")


def inputs(files: Iterable[SpecFile], base: Path) -> dict[str, str]:
    """The SHA-256 of each spec file, by its path below *base*."""
    hashes = {}
    for file in files:
        path = file.path
        name = path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name
        hashes[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return hashes


def tool(templates: Iterable[Path], package: str, languages: Iterable[str] = ()) -> str:
    """The hash of everything but the specs: the tool's code, the templates, the libraries and the options."""
    total = hashlib.sha256(f"{__version__}\0{package}\0{' '.join(languages)}\0".encode())
    for name in _LIBRARIES:
        try:
            total.update(f"{name} {version(name)}\0".encode())
        except PackageNotFoundError:
            total.update(f"{name} absent\0".encode())
    own = Path(__file__).resolve().parent
    for root in (own, *templates):
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                total.update(f"{path.relative_to(root).as_posix()}\0".encode())
                total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()
