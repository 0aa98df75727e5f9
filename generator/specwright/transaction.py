"""All or nothing: a new state of the output folder takes the place of the old one in one step.

The new tree is built beside the old one (what is unchanged, and what is not ours, as hard links) and the two are
exchanged by one system call. Killed at any moment, a run leaves the old tree or the new one; what it left beside it is
cleared away by the next run. Where folders cannot be exchanged (the working folder, a mount point, some file systems),
a journal inside the folder does the second best: the next run finishes what was begun.

This guards against a process that dies, not against a power cut: nothing waits for the disk.
"""

from __future__ import annotations

import ctypes
import errno
import glob
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path, PurePosixPath

#: The folder of the journal, in the output folder.
JOURNAL = ".specwright-pending"
_MANIFEST = "manifest.json"
_EXCHANGE = 2
_AT_FDCWD = -100
#: Folders with more files than this, most of them not ours, are not rebuilt for an exchange.
_MOST_LINKS = 20_000


class _NoExchange(Exception):
    """The output folder cannot be exchanged for another."""


@contextmanager
def exclusive(output: Path) -> Iterator[None]:
    """Keep other runs from changing *output*; waits for one that is under way.

    The lock is on the folder that holds *output*, leaves no file behind and ends with the process.
    """
    parent = output.resolve().parent
    parent.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(parent, os.O_RDONLY)
    try:
        # A file system without locks is no reason to refuse work.
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def replace_tree(
    output: Path, writes: Mapping[str, bytes], deletes: Iterable[str], marker: tuple[str, bytes]
) -> None:
    """Bring *output* to its new state in one step.

    Args:
        output: the folder; it may be missing.
        writes: content by path of what is new or changed; read one by one, as all may be more than memory holds.
        deletes: paths of what goes.
        marker: path and content of the file that tells a finished tree, written last.

    Raises:
        OSError: the folder cannot be written; it is as it was.
    """
    output = output.resolve()
    gone = frozenset(deletes)
    try:
        _exchange_tree(output, writes, gone, marker)
    except _NoExchange:
        _journal(output, writes, gone, marker)


def recover(output: Path, marker: str) -> None:
    """Clear away, or finish, what a run that died has left at *output*.

    Args:
        output: the folder.
        marker: path of the file that tells a finished tree.
    """
    output = output.resolve()
    if (output / JOURNAL).is_dir():
        _finish(output)
    if not output.parent.is_dir():
        return
    for left in output.parent.glob(f"{glob.escape(_prefix(output))}*"):
        if (left / marker).is_file() and output.is_dir():
            _salvage(left, output, _listed(left / marker))
        shutil.rmtree(left, ignore_errors=True)


# --------------------------------------------------------------------------- exchanging


def _exchange_tree(
    output: Path, writes: Mapping[str, bytes], gone: frozenset[str], marker: tuple[str, bytes]
) -> None:
    if output.exists():
        _refuse_unexchangeable(output)
    old = set(islice(_files(output), _MOST_LINKS + 1))
    if len(old) > _MOST_LINKS:
        raise _NoExchange
    try:
        staged = Path(tempfile.mkdtemp(prefix=_prefix(output), dir=output.parent))
    except PermissionError:
        raise _NoExchange from None
    try:
        replaced = gone | writes.keys() | {marker[0]}
        _link(output, staged, sorted(old - replaced))
        for path, content in chain(writes.items(), [marker]):
            _write(staged / path, content)
        if not output.exists():
            staged.chmod(0o755)
            staged.rename(output)
            return
        shutil.copymode(output, staged)
        _exchange(staged, output)
        _salvage(staged, output, old | gone)
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _refuse_unexchangeable(output: Path) -> None:
    """Raise `_NoExchange` where somebody holds on to the folder itself."""
    if not output.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(output))
    # A process whose working folder is exchanged goes on in the old one.
    inside = Path(os.path.realpath(".")).is_relative_to(output)
    if inside or os.path.ismount(output) or _renaming() is None:
        raise _NoExchange


def _prefix(output: Path) -> str:
    return f".{output.name}.specwright-"


def _files(folder: Path) -> Iterator[str]:
    """Every file and link below *folder*, and every empty folder, by path."""
    # Of strings: there are thousands of files, and paths cost more than looking at these does.
    top = str(folder)
    for root, folders, names in os.walk(top):
        here = f"{root[len(top) + 1 :].replace(os.sep, '/')}/" if root != top else ""
        for name in names:
            yield here + name
        for name in folders:
            place = os.path.join(root, name)
            if os.path.islink(place) or not os.listdir(place):
                yield here + name


def _link(output: Path, staged: Path, paths: Iterable[str]) -> None:
    folders = {""}
    for path in paths:
        source, target = f"{output}/{path}", f"{staged}/{path}"
        folder = path.rpartition("/")[0]
        if folder not in folders:
            os.makedirs(f"{staged}/{folder}", exist_ok=True)
            folders.add(folder)
        try:
            os.link(source, target, follow_symlinks=False)
        except FileNotFoundError:
            continue
        except OSError:
            if os.path.islink(source) or not os.path.isdir(source):
                raise _NoExchange from None
            os.makedirs(target, exist_ok=True)


def _salvage(left: Path, output: Path, known: Iterable[str]) -> None:
    """Move to *output* what came into being in the tree that it has replaced, all but the *known* files."""
    known = frozenset(known)
    for path in list(_files(left)):
        if path in known:
            continue
        source, target = left / path, output / path
        if target.exists() or source.is_dir():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        source.rename(target)


def _listed(marker: Path) -> frozenset[str]:
    """The files that a marker (a lock) lists, itself among them."""
    try:
        return frozenset(json.loads(marker.read_text("utf-8"))["files"]) | {marker.name}
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()


def _renaming() -> Callable[..., int] | None:
    """The C function that exchanges two paths, None where there is none."""
    if sys.platform == "win32":
        return None
    name = "renamex_np" if sys.platform == "darwin" else "renameat2"
    found: Callable[..., int] | None = getattr(ctypes.CDLL(None), name, None)
    return found


def _exchange(one: Path, other: Path) -> None:
    """Exchange two folders in one step.

    Raises:
        _NoExchange: the file system cannot.
    """
    function = _renaming()
    if function is None:
        raise _NoExchange
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        failed = function(first, second, _EXCHANGE)
    else:
        failed = function(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE)
    if failed:
        raise _NoExchange


# --------------------------------------------------------------------------- the journal


def _journal(
    output: Path, writes: Mapping[str, bytes], gone: frozenset[str], marker: tuple[str, bytes]
) -> None:
    """Write everything beside its place, then a manifest, and only then put it in place."""
    pending = output / JOURNAL
    shutil.rmtree(pending, ignore_errors=True)
    try:
        names: dict[str, str] = {}
        for path, content in chain(writes.items(), [marker]):
            names[path] = str(len(names))
            _write(pending / names[path], content)
    except OSError:
        shutil.rmtree(pending, ignore_errors=True)
        raise
    manifest = {"writes": names, "deletes": sorted(gone)}
    _write(pending / "manifest", json.dumps(manifest).encode())
    os.replace(pending / "manifest", pending / _MANIFEST)
    _finish(output)


def _finish(output: Path) -> None:
    """Carry out the journal of *output*; one without a manifest was never meant to be."""
    pending = output / JOURNAL
    try:
        manifest = json.loads((pending / _MANIFEST).read_text("utf-8"))
        writes, deletes = dict(manifest["writes"]), list(manifest["deletes"])
        # Whoever sends a project may have written this as well.
        ours = all(_is_inside(output, path) for path in (*writes, *deletes))
        ours = ours and all(Path(name).name == name for name in writes.values())
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        ours = False
    if not ours:
        shutil.rmtree(pending, ignore_errors=True)
        return
    for path, name in writes.items():
        # What is missing was put in place before the run died.
        if (pending / name).exists():
            (output / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(pending / name, output / path)
    for path in deletes:
        _delete(output, path)
    shutil.rmtree(pending, ignore_errors=True)


def stays_below(path: str) -> bool:
    """Whether *path*, with "/" between its parts, can be that of a file below any folder that has no links."""
    parts = PurePosixPath(path)
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return not (parts.is_absolute() or ".." in parts.parts or not parts.parts or "\0" in path)


def _is_inside(output: Path, path: str) -> bool:
    folder = (output / path).parent
    return stays_below(path) and folder.resolve().is_relative_to(output.resolve())


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.chmod(0o644)


def _delete(output: Path, path: str) -> None:
    target = output / path
    target.unlink(missing_ok=True)
    for parent in target.parents:
        if parent == output or not parent.is_dir() or any(parent.iterdir()):
            break
        parent.rmdir()
