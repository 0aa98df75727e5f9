"""Remembering, from one run to the next, what came of what: so that only what depends on a change is made again.

What is kept are hashes: of what a file was made from, and of the file. The file itself is taken from the output
folder, and only when it still has that hash. So a memory that is lost, stale or tampered with costs time and no more.
It lies in the user's cache folder; `SPECWRIGHT_CACHE` names another one, and none when it is empty.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from . import ir
from .planning import Unit

_VERSION = 1
_NO_FILE = "none"


class Memory:
    """The memory of what was generated into one folder.

    Args:
        output: the folder.
        file: where the memory is kept; None keeps it for this run only.
    """

    def __init__(self, output: Path, file: Path | None = None) -> None:
        self._output = output
        self._file = file
        self._known: dict[str, str] = _load(file) if file else {}
        self._used: dict[str, str] = {}

    def recall(self, key: str, path: str) -> bytes | None:
        """The output file *path* if it is the one that was remembered under *key*; b"" when that was to be none."""
        digest = self._known.get(key)
        if digest is None:
            return None
        if digest == _NO_FILE:
            self._used[key] = digest
            return b""
        try:
            content = (self._output / path).read_bytes()
        except OSError:
            return None
        if hashlib.sha256(content).hexdigest() != digest:
            return None
        self._used[key] = digest
        return content

    def remember(self, key: str, content: bytes | None) -> None:
        """Keep in mind that *key* led to *content*, or to no file."""
        self._used[key] = _NO_FILE if content is None else hashlib.sha256(content).hexdigest()

    def save(self) -> None:
        """Write down what this run used; where that is not possible, the next run has more to do."""
        self._known = self._used
        if self._file is None:
            return
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, temporary = tempfile.mkstemp(dir=self._file.parent)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump({"version": _VERSION, "known": self._used}, file)
            os.replace(temporary, self._file)


def memory_of(output: Path) -> Memory:
    """The memory of what was generated into *output*."""
    folder = _folder()
    if folder is None:
        return Memory(output)
    name = hashlib.sha256(str(output.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return Memory(output, folder / f"{name[:32]}.json")


def _folder() -> Path | None:
    chosen = os.environ.get("SPECWRIGHT_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "specwright"


def _load(file: Path) -> dict[str, str]:
    try:
        value = json.loads(file.read_text("utf-8"))
        if value["version"] != _VERSION:
            return {}
        return {str(key): str(digest) for key, digest in value["known"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


class Recollection:
    """What of one generation is known from earlier ones.

    A file of a service depends on the service and on the outline of the others; any other file, and every file that a
    template of the user's makes, on the whole package.

    Args:
        memory: what is remembered; None remembers nothing.
        package: what is generated.
        templates: the template folders, the last of which ships with the tool.
        signature: hash of all that shapes the output besides the specs.
    """

    def __init__(
        self, memory: Memory | None, package: ir.Package, templates: list[Path], signature: str
    ) -> None:
        #: What was recalled: content by path.
        self.files: dict[str, bytes] = {}
        self._memory = memory
        self._templates = templates
        self._signature = signature
        self._keys: dict[str, list[str]] = {}
        if memory is not None:
            outline = _digest((package.name, [_outline(service) for service in package.services]))
            self._services = {
                service.key: _digest((outline, service, package.schemas[service.schemas_uri]))
                for service in package.services
            }
            self._whole = _digest((sorted(self._services.items()), package.releases))

    def recall(self, unit: Unit) -> bool:
        """Whether the file that *unit* plans is known; it is then among `files`, or is to be none."""
        if self._memory is None or unit.verbatim:
            return False
        key = self._key(unit)
        content = self._memory.recall(key, unit.path)
        if content is None:
            self._keys[unit.path] = [key]
            return False
        if content:
            self.files[unit.path] = content
        return True

    def recall_text(self, unit: Unit, text: str) -> bool:
        """Whether it is known what *text*, rendered for *unit*, becomes when it is formatted."""
        if self._memory is None:
            return False
        key = _digest((self._signature, unit.path, text))
        content = self._memory.recall(key, unit.path)
        if not content:
            self._keys[unit.path].append(key)
            return False
        self.files[unit.path] = content
        self._memory.remember(self._keys[unit.path][0], content)
        return True

    def leave_out(self, unit: Unit) -> None:
        """Remember that *unit* makes no file."""
        if self._memory is not None:
            self._memory.remember(self._key(unit), None)

    def remember(self, files: Mapping[str, bytes]) -> None:
        """Remember what was made: content by path."""
        for path, keys in self._keys.items():
            if self._memory is not None and path in files:
                for key in keys:
                    self._memory.remember(key, files[path])

    def _key(self, unit: Unit) -> str:
        own = any((folder / unit.template).is_file() for folder in self._templates[:-1])
        inputs = self._whole if own or unit.service is None else self._services[unit.service.key]
        return _digest((self._signature, unit.template, unit.path, inputs))


def _outline(service: ir.Service) -> ir.Service:
    """What files of other services may show of *service*."""
    operations = tuple(
        replace(
            operation,
            description=ir.Text(),
            parameters=(),
            responses=(),
            request=None,
            request_examples=(),
            errors=(),
            changes=(),
        )
        for operation in service.operations
    )
    return replace(
        service,
        operations=operations,
        models=(),
        unions=(),
        enumerations=(),
        errors=(),
        documents={},
        patched=(),
    )


def _digest(value: object) -> str:
    return hashlib.sha256(pickle.dumps(_plain(value), protocol=5)).hexdigest()


def _plain(value: object) -> object:
    """*value* with mappings as plain dicts, which can be pickled."""
    return dict(value) if isinstance(value, Mapping) else value
