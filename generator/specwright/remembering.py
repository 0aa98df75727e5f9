"""Remembering, from one run to the next, what came of what: so that only what depends on a change is made again.

What is kept are hashes: of what a file was made from, and of the file. The file itself is taken from the output
folder, and only when it still has that hash. Besides these, small findings are kept, such as that examples are valid.
It lies in the user's cache folder; `SPECWRIGHT_CACHE` names another one, and none when it is empty.
"""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from . import ir
from .cache_folder import cache_file, replace_file
from .essence import inputs_of_validators
from .planning import Unit, is_own

_VERSION = 2
_NO_FILE = "none"
_Finding = TypeVar("_Finding")


class Memory:
    """The memory of what was generated into one folder.

    Args:
        output: the folder.
        file: where the memory is kept; None keeps it for this run only.
    """

    def __init__(self, output: Path, file: Path | None = None) -> None:
        self._output = output
        self._file = file
        self._known: dict[str, Any] = _load(file) if file else {}
        self._used: dict[str, Any] = {}

    def recall(self, key: str, path: str) -> tuple[bytes, ...] | None:
        """The content of the output file *path* if it is the one that was remembered under *key*.

        Returns:
            The content; nothing when there was to be no file; None when it is not known.
        """
        digest = self._known.get(key)
        if digest is None:
            return None
        if digest == _NO_FILE:
            self._used[key] = digest
            return ()
        try:
            content = (self._output / path).read_bytes()
        except OSError:
            return None
        if hashlib.sha256(content).hexdigest() != digest:
            return None
        self._used[key] = digest
        return (content,)

    def remember(self, key: str, content: bytes | None) -> None:
        """Keep in mind that *key* led to *content*, or to no file."""
        self._used[key] = _NO_FILE if content is None else hashlib.sha256(content).hexdigest()

    def find(self, key: str) -> Any:
        """The finding that was kept under *key*; None for none."""
        if key in self._known:
            self._used.setdefault(key, self._known[key])
        return self._used.get(key)

    def keep(self, key: str, value: Any) -> None:
        """Keep the finding *value*, which JSON can hold, under *key*."""
        self._used[key] = value

    def save(self) -> None:
        """Write down what this run used, and as much of what earlier runs did; where that fails, all is made anew."""
        older = (item for item in self._known.items() if item[0] not in self._used)
        self._known = {**self._used, **dict(islice(older, len(self._used)))}
        self._used = {}
        if self._file is not None:
            kept = json.dumps({"version": _VERSION, "known": self._known})
            replace_file(self._file, kept.encode("utf-8"))


def memory_of(output: Path) -> Memory:
    """The memory of what was generated into *output*."""
    return Memory(output, cache_file(output, ".json"))


def _load(file: Path) -> dict[str, Any]:
    try:
        value = json.loads(file.read_text("utf-8"))
        if value["version"] != _VERSION:
            return {}
        return {str(key): kept for key, kept in value["known"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


class Findings:
    """Small findings, kept from one run to the next under all that they depend on.

    Args:
        memory: where they are kept; None keeps none.
        signature: hash of all that shapes the output besides the specs.
    """

    def __init__(self, memory: Memory | None = None, signature: str = "") -> None:
        self._memory = memory
        self._signature = signature

    def find(self, kind: str, subject: object, make: Callable[[], _Finding]) -> _Finding:
        """The finding of a *kind* on the *subject*: the kept one, or what *make* finds out.

        Args:
            kind: what is found out.
            subject: all that the finding depends on, as JSON can hold it.
            make: finds out; what it returns comes back from JSON as it was, and is not None.
        """
        if self._memory is None:
            return make()
        written = json.dumps((self._signature, kind, subject), ensure_ascii=True)
        key = hashlib.sha256(written.encode()).hexdigest()
        kept: _Finding | None = self._memory.find(key)
        if kept is None:
            kept = make()
            self._memory.keep(key, kept)
        return kept


class Recollection:
    """What of one generation is known from earlier ones.

    A file of a service depends on the service and on the outline of the others, one of validators only on what they
    are compiled from; any other file, and every file that a template of the user's makes, on the whole package.

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
        self._keys: dict[str, str] = {}
        if memory is not None:
            outline = _digest((package.name, [_outline(service) for service in package.services]))
            self._services = {
                service.key: _digest((outline, service, package.schemas[service.schemas_uri]))
                for service in package.services
            }
            self._validators = {
                service.key: _digest((service.key, _of_validators(package, service)))
                for service in package.services
            }
            self._whole = _digest((sorted(self._services.items()), package.releases))

    def recall(self, unit: Unit) -> bool:
        """Whether the file that *unit* plans is known; it is then among `files`, or is to be none."""
        if self._memory is None:
            return False
        key = self._key(unit)
        known = self._memory.recall(key, unit.path)
        if known is None:
            self._keys[unit.path] = key
            return False
        self.files.update((unit.path, content) for content in known)
        return True

    def leave_out(self, unit: Unit) -> None:
        """Remember that *unit* makes no file."""
        if self._memory is not None:
            self._memory.remember(self._key(unit), None)

    def remember(self, files: Mapping[str, bytes]) -> None:
        """Remember what was made: content by path."""
        for path, key in self._keys.items():
            if self._memory is not None and path in files:
                self._memory.remember(key, files[path])

    def _key(self, unit: Unit) -> str:
        return _digest((self._signature, unit.template, unit.path, self._inputs(unit)))

    def _inputs(self, unit: Unit) -> str:
        """The hash of all that the file depends on besides the tool and the templates."""
        if unit.verbatim:
            return ""
        if is_own(unit, self._templates) or unit.service is None:
            return self._whole
        if unit.of_validators:
            return self._validators[unit.service.key]
        return self._services[unit.service.key]


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


def _of_validators(package: ir.Package, service: ir.Service) -> object:
    """What the templates of validators are given by `Producer`, and what that is made from."""
    examples = [operation.request_examples for operation in service.operations]
    return inputs_of_validators(package, service), examples


def _digest(value: object) -> str:
    return hashlib.sha256(pickle.dumps(_plain(value), protocol=5)).hexdigest()


def _plain(value: object) -> object:
    """*value* with mappings as plain dicts, which can be pickled."""
    return dict(value) if isinstance(value, Mapping) else value
