"""Remembering, from one run to the next, what came of what: so that only what depends on a change is made again.

What is kept are hashes: of what a file was made from, and of the file. The file itself is taken from the output
folder, and only when it still has that hash. Besides these, small findings are kept, such as that examples are valid.
It lies in the user's cache folder; `SPECWRIGHT_CACHE` names another one, and none when it is empty.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from .cache_folder import cache_file, replace_file
from .planning import Unit, is_own
from .slicing import Slices, digest

_VERSION = 3
_NO_FILE = "none"


class Memory:
    """The memory of what was generated into one folder.

    Attributes:
        taken: the SHA-256 of each output file that was recalled, by path.

    Args:
        output: the folder.
        file: where the memory is kept; None keeps it for this run only.
    """

    def __init__(self, output: Path, file: Path | None = None) -> None:
        self.taken: dict[str, str] = {}
        self._output = output
        self._file = file
        self._known: dict[str, Any] = _load(file) if file else {}
        self._used: dict[str, Any] = {}

    def recall(self, key: str, path: str) -> tuple[bytes, ...] | None:
        """The content of the output file *path* if it is the one that was remembered under *key*.

        Returns:
            The content; nothing when there was to be no file; None when it is not known.
        """
        known = self._known.get(key)
        if known is None:
            return None
        if known == _NO_FILE:
            self._used[key] = known
            return ()
        try:
            content = (self._output / path).read_bytes()
        except OSError:
            return None
        if hashlib.sha256(content).hexdigest() != known:
            return None
        self._used[key] = known
        self.taken[path] = known
        return (content,)

    def text(self, path: str) -> str:
        """The output file *path* as it is, "" when it cannot be read."""
        try:
            return (self._output / path).read_text("utf-8")
        except (OSError, ValueError):
            return ""

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
    """What was found out about texts, kept from one run to the next.

    Attributes:
        fresh: what was found out that was not known.

    Args:
        known: the findings of earlier runs, by text.
    """

    def __init__(self, known: Mapping[str, str] | None = None) -> None:
        self.fresh: dict[str, str] = {}
        self._known = known or {}

    def find_all(
        self, texts: list[str], make: Callable[[list[str]], list[str]]
    ) -> Mapping[str, str]:
        """The finding on each of *texts*: the kept one, or what *make* finds out."""
        known = {**self._known, **self.fresh}
        unknown = [text for text in texts if text not in known]
        if unknown:
            self.fresh.update(zip(unknown, make(unknown), strict=True))
        return {**known, **self.fresh}


class Recollection:
    """What of one generation is known from earlier ones.

    A file depends on the slice of the package that it is made from; every file that a template of the user's makes on
    the whole package.

    Args:
        memory: what is remembered; None remembers nothing.
        slices: the slices of the package.
        templates: the template folders, the last of which ships with the tool.
        signature: hash of all that shapes the output besides the specs.
    """

    def __init__(
        self, memory: Memory | None, slices: Slices, templates: list[Path], signature: str
    ) -> None:
        #: What was recalled: content by path.
        self.files: dict[str, bytes] = {}
        self._memory = memory
        self._slices = slices
        self._templates = templates
        self._signature = signature
        self._keys: dict[str, str] = {}

    def _made_from(self, unit: Unit) -> str:
        """The digest of all that the file is made from, besides the tool and the templates."""
        if unit.verbatim:
            return ""
        if unit.service is None or is_own(unit, self._templates):
            return self._slices.whole.digest
        if unit.of_validators:
            return self._slices.of_validators(unit.service).digest
        if unit.models is not None:
            return self._slices.of_models(unit.service, unit.models).digest
        if unit.operation is not None:
            return self._slices.digest_of_operation(unit.service, unit.operation)
        return self._slices.of_service(unit.service).digest

    def recall(self, unit: Unit, besides: str = "") -> bool:
        """Whether the file that *unit* plans is known; it is then among `files`, or is to be none.

        Args:
            unit: the file.
            besides: what it depends on besides its slice.
        """
        if self._memory is None:
            return False
        key = digest((self._signature, unit.template, unit.path, self._made_from(unit), besides))
        known = self._memory.recall(key, unit.path)
        if known is None:
            self._keys[unit.path] = key
            return False
        self.files.update((unit.path, content) for content in known)
        return True

    def remember(self, path: str, content: bytes | None) -> None:
        """Remember what the file *path* became; None for no file."""
        if self._memory is not None and path in self._keys:
            self._memory.remember(self._keys[path], content)

    def text(self, path: str) -> str:
        """The output file *path* as it is, "" when there is none."""
        return self._memory.text(path) if self._memory is not None else ""

    def find(self, kind: str, subject: str) -> Any:
        """The finding of a *kind* on the *subject*, None for none."""
        if self._memory is None:
            return None
        return self._memory.find(digest((self._signature, kind, subject)))

    def keep(self, kind: str, subject: str, value: Any) -> None:
        """Keep the finding *value*, which JSON can hold."""
        if self._memory is not None:
            self._memory.keep(digest((self._signature, kind, subject)), value)
