"""Executing: who carries out the tasks of a generation.

By default processes of this machine do; `dask://HOST:PORT` names the scheduler of a Dask cluster instead. Any other
`concurrent.futures.Executor` does as well. The outcome is the same, whoever it comes from.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

from .errors import UsageError

_DASK = "dask://"
#: Seconds that a scheduler, and the first worker behind it, may take to answer.
_PATIENCE = 10

_Task = TypeVar("_Task")
_Outcome = TypeVar("_Outcome")


class Here(Executor):
    """Carries out each task at once, in this process."""

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        """The finished future of the call."""
        future: Future[object] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@contextmanager
def executor(name: str = "", workers: int = 0) -> Iterator[Executor]:
    """The executor called *name*.

    Args:
        name: "" for processes of this machine, "dask://HOST:PORT" for a Dask cluster.
        workers: how many processes; below 2 there is this one alone.

    Raises:
        UsageError: there is no such executor, it cannot be reached, or what it takes is not installed.
    """
    if name.startswith(_DASK):
        with _cluster(name.removeprefix(_DASK)) as found:
            yield found
    elif name:
        raise UsageError(f"the executor {name!r} is not known: write dask://HOST:PORT")
    elif workers < 2:
        yield Here()
    else:
        with ProcessPoolExecutor(workers, initializer=_prepare) as pool:
            yield pool


@contextmanager
def rarer_collections() -> Iterator[None]:
    """Much is made here that lasts, and little that refers to itself: the collector need not look so often."""
    before = gc.get_threshold()
    gc.set_threshold(50_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _prepare() -> None:
    """What was there before the first task stays: the collector need not look at it, nor copy its pages by that."""
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)


@contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client
    except ImportError:
        hint = "install it with: pip install 'specwright[dask]'"
        raise UsageError(f"a Dask cluster takes the package 'distributed'; {hint}") from None
    try:
        client = Client(f"tcp://{address}", timeout=_PATIENCE, set_as_default=False)
        client.wait_for_workers(1, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        told = " ".join(str(error).split()) or type(error).__name__
        raise UsageError(f"the Dask cluster {address} cannot be reached: {told}") from None
    try:
        yield client.get_executor(pure=False)
    finally:
        client.close()


def outcomes(
    who: Executor, work: Callable[[_Task], _Outcome], tasks: Iterable[_Task], ahead: int
) -> Iterator[tuple[_Task, _Outcome]]:
    """What *work* makes of each of *tasks*, in the order in which they are done.

    Tasks whose worker is lost are carried out by this process. At most *ahead* tasks are out at a time: each holds all
    that its files are made from, and is made when its turn comes.

    Raises:
        UsageError: the cluster is lost.
        Exception: what *work* raises, for the first task that it fails for.
    """
    waiting: dict[Future[_Outcome], _Task] = {}
    coming = iter(tasks)
    try:
        while True:
            for task in islice(coming, ahead - len(waiting)):
                waiting[_submitted(who, work, task)] = task
            if not waiting:
                return
            for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                task = waiting.pop(future)
                try:
                    outcome = future.result()
                except BrokenExecutor:
                    outcome = work(task)
                except CancelledError:
                    raise UsageError("the connection to the cluster was lost") from None
                yield task, outcome
    finally:
        for future in waiting:
            future.cancel()


def _submitted(who: Executor, work: Callable[[_Task], _Outcome], task: _Task) -> Future[_Outcome]:
    try:
        return who.submit(work, task)
    except BrokenExecutor:
        # It takes no more: a process of it was lost.
        future: Future[_Outcome] = Here().submit(work, task)  # type: ignore[no-untyped-call]
        return future
