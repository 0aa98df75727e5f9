"""Building: the files that are published alone, and whether what they are made from has changed."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain, groupby
from multiprocessing.connection import Connection
from pathlib import Path

from .. import ir
from ..planning import Unit, plan
from ..producing import IndexLines, Producer
from .pages import PUBLISHED, ROOT


def build(package: ir.Package, templates: list[Path], *, workers: int = 1) -> dict[str, bytes]:
    """Every published file of *package* (`pages.PUBLISHED`), by its path below the output folder.

    Args:
        package: what is described.
        templates: the template folders, the first of which wins.
        workers: processes to share the work, where the system can fork; this one is among them.

    Raises:
        InputError: a schema of the package cannot be compiled.
        UnsafeOutputError: a template is at fault.
    """
    with _rarer_collections():
        return _build(package, templates, workers)


def _build(package: ir.Package, templates: list[Path], workers: int) -> dict[str, bytes]:
    producer = Producer(package, templates)
    units = [unit for unit in plan(package, templates) if unit.path.startswith(PUBLISHED)]
    # Both languages of an operation together: what they share is worked out once, and dropped soon.
    units.sort(key=_order)
    if workers < 2 or len(units) < _WORTH_SHARING or not hasattr(os, "fork"):
        return _produced(producer, units)
    producer.prepare()
    # What is there already stays there: the collector need not look at it, nor copy its pages by doing so.
    gc.freeze()
    try:
        return _shared_out(producer, units, workers)
    finally:
        gc.unfreeze()


@contextmanager
def _rarer_collections() -> Iterator[None]:
    """Much is made here that lasts, and little that refers to itself: the collector need not look so often."""
    before = gc.get_threshold()
    gc.set_threshold(20_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _shared_out(producer: Producer, units: list[Unit], workers: int) -> dict[str, bytes]:
    shared = [unit for unit in units if unit.operation is None and unit.path != _INDEX]
    index = [unit for unit in units if unit.path == _INDEX]
    of_operations = (unit for unit in units if unit.operation is not None)
    operations = [list(group) for _, group in groupby(of_operations, _order)]
    # This process has the shared files and everybody's answers to take in besides: it gets less.
    mine = len(operations) * 94 // (100 * workers)
    size = -(-(len(operations) - mine) // (workers - 1))
    batches = [operations[start : start + size] for start in range(mine, len(operations), size)]
    with _Helpers(producer, batches) as helpers:
        made = _produced(producer, [*chain.from_iterable(operations[:mine]), *shared])
        for files, lines in helpers.results():
            made.update(files)
            producer.take_in(lines)
    # Everybody adds to the index; the lines of other processes are not worked out again.
    return {**made, **_produced(producer, index)}


def _order(unit: Unit) -> tuple[tuple[str, ...], str]:
    return (unit.service.key, unit.operation.id) if unit.operation and unit.service else ((), "")


_INDEX = f"{ROOT}assets/search-index.js"
#: Below so many files another process costs more than it saves.
_WORTH_SHARING = 400


def _produced(producer: Producer, units: Iterable[Unit]) -> dict[str, bytes]:
    made = ((unit.path, producer.produce(unit)) for unit in units)
    return {path: content for path, content in made if content is not None}


class _Helpers:
    """Forked processes that produce a batch of files each."""

    def __init__(self, producer: Producer, batches: list[list[list[Unit]]]) -> None:
        context = multiprocessing.get_context("fork")
        self._running = []
        for batch in batches:
            mine, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_help, args=(producer, batch, theirs))
            process.start()
            theirs.close()
            self._running.append((process, mine))

    def __enter__(self) -> _Helpers:
        return self

    def __exit__(self, *exception: object) -> None:
        for process, connection in self._running:
            connection.close()
            if exception[0] is not None:
                process.terminate()
            process.join()

    def results(self) -> Iterator[tuple[dict[str, bytes], IndexLines]]:
        """The files of each process and its lines of the search index; what went wrong there is raised here."""
        for _, connection in self._running:
            answer = connection.recv()
            if isinstance(answer, Exception):
                raise answer
            yield answer


def _help(producer: Producer, batch: list[list[Unit]], connection: Connection) -> None:
    try:
        files = _produced(producer, chain.from_iterable(batch))
        lines = {
            (unit.service.key, unit.operation.id): producer.index(unit.service, unit.operation)
            for unit, *_ in batch
            if unit.service is not None and unit.operation is not None
        }
        answer: object = (files, lines)
    except Exception as error:
        answer = error
    connection.send(answer)
    connection.close()


def state(places: Iterable[Path]) -> Mapping[Path, int]:
    """When each file in *places* (files and folders) was last changed, in nanoseconds."""
    found: dict[Path, int] = {}
    for path in _files(places):
        try:
            found[path] = path.stat().st_mtime_ns
        except OSError:
            # Editors replace files; it will be there when it is looked at again.
            continue
    return found


def _files(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_dir():
            yield from (path for path in place.rglob("*") if path.is_file())
        else:
            yield place
