"""Remembering, from one run to the next, what came of what: so that only what depends on a change is made again.

What is kept are hashes: of what a file was made from, and of the file. The file itself is taken from the output
folder, and only when it still has that hash; it is read again only when its size, its time of change or its inode are
others than when it was read last. Besides these, small findings are kept, such as that examples are valid.
It lies in the user's cache folder; `SPECWRIGHT_CACHE` names another one, and none when it is empty.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from .cache_folder import cache_file, replace_file
from .digesting import digest
from .planning import Unit, is_own
from .slicing import Slices

_VERSION = 5
_NO_FILE = "none"
#: What was changed within so many nanoseconds before it was read might change again without a later time of change.
_TICK = 50_000_000

#: Size, time of change in nanoseconds and inode of a file, and the SHA-256 of its content.
_Seen = tuple[int, int, int, str]


class Memory:
    """The memory of what was generated into one folder.

    Attributes:
        taken: the SHA-256 of each output file that was recalled, by path.

    Args:
        output: the folder.
        file: where the memory is kept; None keeps it for this run only.
        strict: whether files are read even if they look as they did when they were read last.
    """

    def __init__(self, output: Path, file: Path | None = None, *, strict: bool = False) -> None:
        self.taken: dict[str, str] = {}
        self._output = str(output)
        self._file = file
        kept = _load(file) if file else {}
        self._known: dict[str, Any] = kept.get("known", {})
        self._used: dict[str, Any] = {}
        self._seen: dict[str, _Seen] = {} if strict else kept.get("seen", {})
        self._looked_at: dict[str, _Seen] = {}

    def holds(self, path: str, digest: str) -> bool:
        """Whether the output file *path* has the SHA-256 *digest*."""
        seen = self._looked_at.get(path) or self._look_at(path)
        return seen is not None and seen[3] == digest

    def _look_at(self, path: str) -> _Seen | None:
        place = f"{self._output}/{path}"
        try:
            status = os.stat(place)
            if not stat.S_ISREG(status.st_mode):
                return None
            state = status.st_size, status.st_mtime_ns, status.st_ino
            known = self._seen.get(path)
            if known is None or known[:3] != state:
                with open(place, "rb") as file:
                    known = (*state, hashlib.sha256(file.read()).hexdigest())
        except (OSError, ValueError):
            return None
        if time.time_ns() - known[1] > _TICK:
            self._looked_at[path] = known
        return known

    def recall(self, key: str, path: str) -> bool:
        """Whether the output file *path* is as it was remembered under *key*: it is then `taken`, or is to be none."""
        known = self._known.get(key, {}).get(path)
        if known is None or (known != _NO_FILE and not self.holds(path, known)):
            return False
        self._used.setdefault(key, {})[path] = known
        if known != _NO_FILE:
            self.taken[path] = known
        return True

    def text(self, path: str) -> str:
        """The output file *path* as it is, "" when it cannot be read."""
        try:
            return Path(self._output, path).read_text("utf-8")
        except (OSError, ValueError):
            return ""

    def remember(self, key: str, path: str, content: bytes | None) -> None:
        """Keep in mind that *key* led to this *content* of *path*, or to no file."""
        known = _NO_FILE if content is None else hashlib.sha256(content).hexdigest()
        self._used.setdefault(key, {})[path] = known

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
        if not self._used and self._looked_at == self._seen:
            return
        for key, used in self._used.items():
            # A run for some kinds only has used some of the files.
            if isinstance(used, dict) and isinstance(older := self._known.get(key), dict):
                self._used[key] = {**older, **used}
        older = (item for item in self._known.items() if item[0] not in self._used)
        self._known = {**self._used, **dict(islice(older, len(self._used)))} or self._known
        self._used = {}
        self._seen, self._looked_at = self._looked_at, {}
        if self._file is not None:
            kept = json.dumps({"version": _VERSION, "known": self._known, "seen": self._seen})
            replace_file(self._file, kept.encode("utf-8"))


def memory_of(output: Path, *, strict: bool = False) -> Memory:
    """The memory of what was generated into *output*; a *strict* one reads every file again."""
    return Memory(output, cache_file(output, ".json"), strict=strict)


def _load(file: Path) -> dict[str, dict[str, Any]]:
    try:
        value = json.loads(file.read_text("utf-8"))
        if value["version"] != _VERSION:
            return {}
        seen = {
            str(path): (*map(int, at), str(digest)) for path, (*at, digest) in value["seen"].items()
        }
        return {"known": dict(value["known"]), "seen": seen}
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
        self._memory = memory
        self._slices = slices
        self._templates = templates
        self._signature = signature
        self._keys: dict[str, str] = {}
        self._groups: dict[str, str] = {}

    def _made_from(self, unit: Unit) -> str:
        """The digest of all that the file is made from, besides the tool and the templates."""
        if unit.verbatim:
            return ""
        service = unit.service
        if is_own(unit, self._templates):
            return self._slices.whole.digest
        if service is None:
            return (self._slices.outlines if unit.of_outlines else self._slices.whole).digest
        if unit.of_validators:
            return self._slices.digest_of_validators(service, unit.section)
        if unit.models is not None:
            return self._slices.of_models(service, unit.models).digest
        if unit.operation is not None:
            return self._slices.digest_of_operation(service, unit.operation)
        if unit.section is not None:
            return self._slices.digest_of_section(service, unit.section)
        return (
            self._slices.of_names(service) if unit.of_names else self._slices.of_service(service)
        ).digest

    def recall(self, unit: Unit) -> bool:
        """Whether the file that *unit* plans is in the output folder as it is to be, or is known to be none."""
        if self._memory is None:
            return False
        key = self._key(self._made_from(unit))
        if self._memory.recall(key, unit.path):
            return True
        self._keys[unit.path] = key
        return False

    def _key(self, made_from: str) -> str:
        if made_from not in self._groups:
            self._groups[made_from] = digest((self._signature, made_from))
        return self._groups[made_from]

    def remember(self, path: str, content: bytes | None) -> None:
        """Remember what the file *path* became; None for no file."""
        if self._memory is not None and path in self._keys:
            self._memory.remember(self._keys[path], path, content)

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
