"""Watching: generating again whenever a spec, a template or the configuration is saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from .sources import below

#: Seconds between two looks.
INTERVAL = 0.05
_SUFFIXES = frozenset({".yaml", ".yml", ".json", ".jinja", ".toml", ".py", ".js", ".css", ".html"})

#: Modification time in nanoseconds and size, by path.
Snapshot = dict[Path, tuple[int, int]]


def snapshot(roots: Iterable[Path]) -> Snapshot:
    """The state of all files that matter in *roots* (files and folders)."""
    found: Snapshot = {}
    for root in roots:
        for path in _files(root):
            state = _state(path)
            if state is not None:
                found[path] = state
    return found


def _state(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def _files(root: Path) -> Iterator[Path]:
    if root.is_file():
        yield root
        return
    for path in below(root):
        hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
        if path.suffix in _SUFFIXES and not hidden:
            yield path


def differences(before: Snapshot, after: Snapshot) -> tuple[Path, ...]:
    """The files that came, went or changed."""
    paths = before.keys() | after.keys()
    return tuple(sorted(path for path in paths if before.get(path) != after.get(path)))


def watch(
    roots: Callable[[], Iterable[Path]],
    react: Callable[[tuple[Path, ...]], None],
    *,
    parts: Callable[[], Iterable[Path]] = tuple,
    stop: Callable[[], bool] = lambda: False,
) -> None:
    """Call *react* at once, and with the files that changed each time that some have, until *stop* says so.

    Args:
        roots: what to watch; asked at every look, as the configuration may have changed.
        react: is called in this thread; what changes meanwhile is seen afterwards.
        parts: further files, which *react* has found out about; asked at every look.
        stop: asked at every look.
    """
    known = snapshot(roots())
    seen: dict[Path, tuple[int, int] | None] = {}
    react(())
    while not stop():
        time.sleep(INTERVAL)
        now = snapshot(roots())
        states = {path: _state(path) for path in parts()}
        changed = differences(known, now)
        # One that was only just found out about has not changed.
        changed += tuple(path for path, state in states.items() if seen.get(path, state) != state)
        seen = states
        if changed:
            # Taken before reacting: what is saved during a generation starts the next one.
            known = now
            react(changed)
