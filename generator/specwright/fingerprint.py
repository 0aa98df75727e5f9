"""Fingerprints: hashes that tell whether anything that shapes the output has changed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from .installation import templates_root, vocabulary_root
from .sources import SpecFile, files_below
from .version import __version__

if TYPE_CHECKING:
    from hashlib import _Hash as Hash

#: Libraries whose version decides how the output looks.
_LIBRARIES = (
    *("datamodel-code-generator", "jinja2", "jsonschema", "jsonschema-specifications"),
    *("markupsafe", "openapi-spec-validator", "pydantic", "pyyaml", "ruff"),
)


def inputs(files: Iterable[Path], base: Path) -> dict[str, str]:
    """The SHA-256 of each of *files*, by its path relative to *base*.

    Raises:
        OSError: one cannot be read.
    """
    return {_name(path, base): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def are_unchanged(known: Mapping[str, str], found: Iterable[SpecFile], base: Path) -> bool:
    """Whether the *known* inputs are still what they were, and none of the spec files *found* is new."""
    if not {_name(file.path, base) for file in found} <= known.keys():
        return False
    try:
        return inputs([(base / name).resolve() for name in known], base) == known
    except OSError:
        return False


def _name(path: Path, base: Path) -> str:
    return Path(os.path.relpath(path, base)).as_posix()


@cache
def shipped() -> str:
    """The hash of the tool as it ships: the same wherever a task has the same outcome."""
    return tool([templates_root()], "")


def tool(templates: Iterable[Path], package: str, options: Iterable[str] = ()) -> str:
    """The hash of everything but the specs: the tool's code, the templates, the libraries and the *options*."""
    total = hashlib.sha256(f"{__version__}\0{package}\0{' '.join(options)}\0".encode())
    for name in _LIBRARIES:
        try:
            total.update(f"{name} {version(name)}\0".encode())
        except PackageNotFoundError:
            total.update(f"{name} absent\0".encode())
    total.update(_own_code())
    for root in templates:
        _add_files(total, root)
    return total.hexdigest()


@cache
def _own_code() -> bytes:
    """The hash of the code and the vocabulary of the tool, which do not change while it runs."""
    total = hashlib.sha256()
    for root in (Path(__file__).resolve().parent, vocabulary_root()):
        _add_files(total, root)
    return total.digest()


def _add_files(total: Hash, root: Path) -> None:
    for name in sorted(files_below(root)):
        total.update(f"{name}\0".encode())
        total.update(hashlib.sha256(Path(root, name).read_bytes()).digest())
