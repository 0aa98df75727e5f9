"""Emitting: the one stage that touches the output folder.

Only what changed is written, all of it in one step, only what the lock lists is deleted, and a file that the lock
does not list is never overwritten.
"""

from __future__ import annotations

import difflib
import errno
import hashlib
import json
import stat
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from . import transaction
from .errors import OutputError
from .spool import Chosen

LOCK_NAME = "specwright.lock"


@dataclass(frozen=True, slots=True)
class Lock:
    """What `specwright.lock` remembers of the last generation.

    Attributes:
        tool: version of specwright.
        fingerprint: hash of all that shapes the output besides the specs: code, templates, options, libraries.
        inputs: SHA-256 of each spec file, by its path relative to the project's folder.
        files: SHA-256 of each generated file, by its path below the output folder.
        own: SHA-256, as it was made, of each file that is the user's own since then.
    """

    tool: str
    fingerprint: str
    inputs: Mapping[str, str]
    files: Mapping[str, str]
    own: Mapping[str, str] = field(default_factory=dict)

    def dump(self) -> bytes:
        """The text of the lock file."""
        value = {
            "tool": self.tool,
            "fingerprint": self.fingerprint,
            "inputs": dict(sorted(self.inputs.items())),
            "files": dict(sorted(self.files.items())),
            "own": dict(sorted(self.own.items())),
        }
        return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Changes:
    """What a generation does to the output folder: paths, sorted."""

    created: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    unchanged: int = 0

    def __bool__(self) -> bool:
        return bool(self.created or self.updated or self.deleted)


def digest(content: bytes) -> str:
    """The SHA-256 of *content* in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def read_lock(output: Path) -> Lock | None:
    """The lock of the folder *output*, None when there is none.

    Raises:
        OutputError: it is damaged.
    """
    path = output / LOCK_NAME
    try:
        value = json.loads(_content(path))
        return Lock(
            value["tool"],
            value["fingerprint"],
            dict(value["inputs"]),
            dict(value["files"]),
            dict(value.get("own", {})),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        hint = "restore it from version control, or delete the generated folder"
        raise OutputError(f"{path}: cannot be read as a lock ({error}); {hint}") from None


def changes(
    output: Path, files: Mapping[str, bytes], lock: Lock | None, same: Collection[str] = ()
) -> Changes:
    """What writing *files* (content by path) to *output* would change; those of *same* are there as they are to be.

    Raises:
        OutputError: a file would be overwritten that the lock does not list, or lies behind a link.
    """
    known = lock.files if lock else {}
    created, updated, unchanged = [], [], len(same)
    folders: dict[Path, bool] = {}
    for path in sorted(files):
        target = _inside(output, path, folders)
        try:
            current = _content(target)
        except FileNotFoundError:
            created.append(path)
            continue
        except OSError as error:
            raise OutputError(f"{target}: {error.strerror}") from None
        if current == files[path]:
            unchanged += 1
        elif path in known:
            updated.append(path)
        else:
            raise OutputError(
                f"{target}: exists and was not generated (specwright.lock does not list it); move it away"
            )
    deleted = sorted(
        path
        for path in known
        if path not in files and path not in same and _inside(output, path, folders).is_file()
    )
    return Changes(tuple(created), tuple(updated), tuple(deleted), unchanged)


def untouched(output: Path, lock: Lock | None, own: Collection[str]) -> tuple[str, ...]:
    """The files of the user's own that are none of *own* any more, and as they were made: nobody has written in them.

    Raises:
        OutputError: one lies behind a link, or cannot be read.
    """
    found: list[str] = []
    for path, made in (lock.own if lock else {}).items():
        if path in own:
            continue
        target = _inside(output, path, {})
        try:
            if digest(_content(target)) == made:
                found.append(path)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise OutputError(f"{target}: {error.strerror}") from None
    return tuple(found)


def emit(output: Path, files: Mapping[str, bytes], lock: Lock, planned: Changes) -> None:
    """Carry out *planned* (what `changes` answered for *files*) in *output* and write the new *lock*.

    Raises:
        OutputError: the folder cannot be written.
    """
    content = lock.dump()
    try:
        marked = (output / LOCK_NAME).is_file() and (output / LOCK_NAME).read_bytes() == content
        if marked and not planned:
            return
        written = Chosen(files, (*planned.created, *planned.updated))
        transaction.replace_tree(output, written, planned.deleted, (LOCK_NAME, content))
    except OSError as error:
        raise OutputError(f"{error.filename or output}: {error.strerror}") from None


def difference(output: Path, files: Mapping[str, bytes], planned: Changes) -> Iterator[str]:
    """The unified diff from what *output* holds to *files*, line by line."""
    for path in sorted((*planned.created, *planned.updated, *planned.deleted)):
        old = [] if path in planned.created else _lines((output / path).read_bytes())
        new = [] if path in planned.deleted else _lines(files[path])
        before = "/dev/null" if path in planned.created else f"a/{path}"
        after = "/dev/null" if path in planned.deleted else f"b/{path}"
        yield from difflib.unified_diff(old, new, before, after, lineterm="")


def _lines(content: bytes) -> list[str]:
    return content.decode("utf-8", "replace").split("\n")


def _content(path: Path) -> bytes:
    """The content of the file *path*.

    Raises:
        OSError: it cannot be read, or is a pipe or a device, which may never end.
    """
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise OSError(errno.EINVAL, "it is no file", str(path))
    return path.read_bytes()


def _inside(output: Path, path: str, folders: dict[Path, bool]) -> Path:
    """The file *path* of *output*; *folders* gathers which of them are inside.

    Raises:
        OutputError: it would lie outside.
    """
    if not transaction.stays_below(path):
        raise OutputError(f"{path!r} would lie outside {output}")
    target = output / path
    folder = target if target.is_symlink() else target.parent
    if folder not in folders:
        folders[folder] = folder.resolve().is_relative_to(output.resolve())
    if not folders[folder]:
        raise OutputError(f"{target}: a link leads outside {output}")
    return target
