"""Sources: which spec files there are, and which service each belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .emitting import LOCK_NAME
from .errors import UsageError
from .naming import snake_case

_SUFFIXES = frozenset({".yaml", ".yml", ".json"})
#: Folders that hold definitions for specs, not specs.
_NOT_SPECS = frozenset({"vocabulary"})


@dataclass(frozen=True, slots=True)
class SpecFile:
    """A spec file that was found.

    Attributes:
        path: absolute path.
        root: the folder that its references must stay in.
        service: Python path of the service that it belongs to.
    """

    path: Path
    root: Path
    service: tuple[str, ...]


def discover(specs: Iterable[Path]) -> tuple[SpecFile, ...]:
    """Every spec file of *specs*: files as they are, folders with all that lies under them, sorted by path.

    A folder's sub-folder is one service (`aliyun/eci` becomes the sub-package `aliyun.eci`); a file directly in it,
    or named itself, is a service of its own named after the file.

    Raises:
        UsageError: a path does not exist, or a folder holds no spec.
    """
    found: dict[Path, SpecFile] = {}
    for spec in specs:
        path = spec.resolve()
        if path.is_dir():
            files = list(_files(path))
            if not files:
                raise UsageError(f"{spec}: the folder holds no .yaml, .yml or .json file")
        elif path.is_file():
            files = [path]
        else:
            raise UsageError(f"{spec}: no such file or folder")
        root = path if path.is_dir() else path.parent
        for file in files:
            found.setdefault(file, SpecFile(file, root, _service(file, root)))
    return tuple(found[path] for path in sorted(found))


def _files(folder: Path) -> Iterator[Path]:
    generated: set[Path] = {lock.parent for lock in folder.rglob(LOCK_NAME)}
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        hidden = any(part.startswith(".") for part in parts)
        if path.suffix not in _SUFFIXES or not path.is_file() or hidden:
            continue
        if _NOT_SPECS & set(parts[:-1]) or not generated.isdisjoint(path.parents):
            continue
        if not path.resolve().is_relative_to(folder):
            raise UsageError(f"{path}: a link that leads outside {folder}")
        yield path


def _service(file: Path, root: Path) -> tuple[str, ...]:
    folders = file.relative_to(root).parts[:-1]
    return tuple(snake_case(part) for part in folders) or (snake_case(file.stem),)
