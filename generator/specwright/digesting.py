"""Digesting: values as bytes, and hashes of these, by which it is known whether something is as it was."""

from __future__ import annotations

import hashlib
import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any


def digest(value: object) -> str:
    """The SHA-256 of *value*, which can be pickled, in hexadecimal."""
    # Without memory of what was written already: equal values are then the same, whether they share objects or not.
    return hashlib.sha256(pickled(value, fast=True)).hexdigest()


def pickled(value: object, *, fast: bool = False) -> bytes:
    """*value* in bytes, in less time than pickling takes by itself; *fast* writes what is shared once a use."""
    written = io.BytesIO()
    pickler = pickle.Pickler(written, protocol=5)
    pickler.fast = fast
    pickler.dispatch_table = _REDUCERS  # type: ignore[assignment]
    pickler.dump(value)
    return written.getvalue()


class _Reducers(dict[type, Callable[[Any], tuple[object, ...]]]):
    """Takes the classes of the IR apart several times as fast as pickling does by itself."""

    def __missing__(self, kind: type) -> Callable[[Any], tuple[object, ...]]:
        if not is_dataclass(kind):
            raise KeyError(kind)
        names = [each.name for each in fields(kind)]
        reading = attrgetter(*names) if names else lambda _: ()
        single = len(names) == 1
        self[kind] = lambda value: (kind, (reading(value),) if single else reading(value))
        return self[kind]


_REDUCERS = _Reducers()
