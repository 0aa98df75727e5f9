"""Sources: which spec files there are, and which service each belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from os import scandir, walk
from os.path import realpath
from pathlib import Path

from .emitting import LOCK_NAME
from .errors import UsageError
from .naming import snake_case

_VERSION = re.compile(rb"""(?:^|[{,\s])["']?(?:openapi|swagger)["']?\s*:""")
_SUFFIXES = frozenset({".yaml", ".yml", ".json"})
#: Folders that hold definitions for specs, not specs.
_NOT_SPECS = frozenset({"vocabulary"})
#: What no file or folder can be called on Windows, whatever its suffix.
DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
#: Modules and functions that a package, or a vendor's folder of it, has itself.
_TAKEN = DEVICES | frozenset(
    {"fake", "log_attempts", "pytest_plugin", "trace_attempts", "vendor_credentials"}
)


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


def discover(paths: Iterable[Path]) -> tuple[SpecFile, ...]:
    """Every spec file of *paths*: files as they are, folders with all that lies under them, sorted by path.

    A folder's sub-folder is one service (`aliyun/eci` becomes the sub-package `aliyun.eci`); a file directly in it,
    or named itself, is a service of its own named after the file. What is a reserved word, or the name of a module
    that every package has, is followed by an underscore: `fake` becomes `fake_`.

    Raises:
        UsageError: a path does not exist, a folder holds no spec, a name is not UTF-8,
            or a service would lie inside another.
    """
    found: dict[Path, SpecFile] = {}
    for given in paths:
        # Unlike Path.resolve, this does not mind links in a circle.
        path = Path(realpath(given))
        if path.is_dir():
            files = list(_files(path))
            if not files:
                raise UsageError(f"{given}: the folder holds no .yaml, .yml or .json file")
        elif path.is_file():
            files = [path]
        else:
            raise UsageError(f"{given}: no such file or folder")
        root = path if path.is_dir() else path.parent
        for file in files:
            _refuse_what_is_no_text(file)
            found.setdefault(file, SpecFile(file, root, _service(file, root)))
    specs = tuple(found[path] for path in sorted(found))
    _refuse_services_in_services(specs)
    return specs


def _refuse_what_is_no_text(path: Path) -> None:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        raise UsageError(f"{path}: the name is not UTF-8; rename the file or its folder") from None


def _refuse_services_in_services(specs: tuple[SpecFile, ...]) -> None:
    by_service: dict[tuple[str, ...], list[Path]] = {}
    for spec in specs:
        by_service.setdefault(spec.service, []).append(spec.path)
    for service, paths in by_service.items():
        for depth in range(1, len(service)):
            if service[:depth] not in by_service:
                continue
            # Files in a folder of parts are no services.
            path = next(filter(_says_its_version, paths), None)
            outer = next(filter(_says_its_version, by_service[service[:depth]]), None)
            if path and outer:
                raise UsageError(
                    f"{path}: its service {'.'.join(service)} would lie inside the service"
                    f" {'.'.join(service[:depth])} of {outer}: move one of the two to another folder"
                )


def _says_its_version(path: Path) -> bool:
    """Whether the file at *path* may be a document by itself."""
    try:
        return _VERSION.search(path.read_bytes()) is not None
    except OSError:
        return True


def below(folder: Path) -> Iterator[Path]:
    """All that lies below *folder*; what goes while it is looked at is left out."""
    for here, folders, names in walk(folder):
        yield from (Path(here, name) for name in (*folders, *names))


def _files(folder: Path) -> Iterator[Path]:
    found = sorted(below(folder))
    generated: set[Path] = {path.parent for path in found if path.name == LOCK_NAME}
    for path in found:
        parts = path.relative_to(folder).parts
        hidden = any(part.startswith(".") for part in parts)
        if path.suffix not in _SUFFIXES or not path.is_file() or hidden:
            continue
        if _NOT_SPECS & set(parts[:-1]) or not generated.isdisjoint(path.parents):
            continue
        if not path.resolve().is_relative_to(folder):
            raise UsageError(f"{path}: a link that leads outside {folder}")
        yield path


def files_in(folder: Path) -> Iterator[Path]:
    """The files directly in *folder* that may be specs."""
    for path in folder.iterdir():
        if path.suffix in _SUFFIXES and not path.name.startswith(".") and path.is_file():
            yield path


def files_below(folder: str | Path) -> Iterator[str]:
    """The path below *folder* of each file in it, "/" between parts; those that Python keeps for itself are none."""
    with scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                yield entry.name
            elif entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                for path in files_below(entry.path):
                    yield f"{entry.name}/{path}"


def _service(file: Path, root: Path) -> tuple[str, ...]:
    folders = file.relative_to(root).parts[:-1]
    return tuple(map(_module_name, folders or (file.stem,)))


def _module_name(name: str) -> str:
    """The Python name of a folder; as with a reserved word, an underscore follows one that is taken."""
    found = snake_case(name)
    return f"{found}_" if found in _TAKEN else found
