"""Kept services: what documents were lowered to, from one run to the next: most of a large one need not be again."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from . import ir, kept_files, pointers
from .digesting import pickled
from .errors import Location
from .loading import Document
from .pieces import Pieces
from .resolving import Workspace
from .slicing import Digests

#: The documents of a service and what else decides about what it becomes: the name of the package, the key of the
#: service, the paths of its documents, the folder of its references, whether what cannot be represented is left out.
Subject = tuple[str, tuple[str, ...], tuple[str, ...], str, bool]
#: So many services are kept in mind by a process that watches.
_MOST_LIVE = 64


@dataclass(frozen=True, slots=True)
class Lowered:
    """What the documents of a service became.

    Attributes:
        service: the service.
        schemas: its JSON Schemas by name, which refer to one another below `#/$defs`.
        places: the document and the pointer that each of these comes from.
        sent: what stands in requests, as `Spot.key` tells it.
        digests: those of its parts, as far as they were worked out.
    """

    service: ir.Service
    schemas: Mapping[str, Any]
    places: Mapping[str, tuple[Path, str]]
    sent: frozenset[tuple[str, str]]
    digests: Digests = field(default_factory=dict, compare=False)

    def locate(self, workspace: Workspace, pointer: str) -> Location:
        """Where what stands at *pointer* below the schemas (`/$defs/...`) comes from."""
        _, name, *rest = pointers.split(pointer)
        path, above = self.places[name]
        return workspace.open(path).locate(pointers.join(above, *rest))


@dataclass(slots=True)
class Basis:
    """What a service was lowered from, and what to.

    Attributes:
        closure: the digests of its documents and of those that they refer to.
        lowered: what it became.
        document: its one document, and that in pieces; None where it has several, or the one was converted.
        batches: its models as they were written last.
    """

    closure: tuple[str, ...]
    lowered: Lowered
    document: tuple[Any, Pieces] | None = None
    batches: tuple[_Batch, ...] = ()


#: Models that are written together, and what they are written as.
_Batch = tuple[tuple[ir.Model, ...], bytes]
#: So many models make a batch: most of a service are as they were when it is written again.
_MODELS = 64
#: What a basis is written as: all but the models, and these.
_Written = tuple[bytes, tuple[bytes, ...]]


def _in_bytes(basis: Basis) -> _Written:
    lowered = basis.lowered
    models = lowered.service.models
    former = {tuple(map(id, batch)): written for batch, written in basis.batches}
    basis.batches = tuple(
        (batch, former.get(tuple(map(id, batch))) or pickled(batch))
        for batch in (models[at : at + _MODELS] for at in range(0, len(models), _MODELS))
    )
    rest = replace(lowered, service=replace(lowered.service, models=()))
    batches = tuple(written for _, written in basis.batches)
    return pickled((basis.closure, rest, basis.document)), batches


def _from_bytes(written: _Written) -> Basis:
    closure, rest, document = pickle.loads(written[0])
    batches = tuple((pickle.loads(each), each) for each in written[1])
    models = tuple(model for batch, _ in batches for model in batch)
    lowered = replace(rest, service=replace(rest.service, models=models))
    return Basis(closure, lowered, document, batches)


class KeptServices:
    """The services of one output folder.

    Args:
        file: where they are kept; None keeps them in this process only.
        signature: hash of all that decides about what they become besides the documents.
    """

    def __init__(self, file: Path | None = None, signature: str = "") -> None:
        self._file = file
        self._signature = signature
        self._written: dict[Subject, _Written] | None = None
        self._used: dict[Subject, _Written | None] = {}

    def find(self, subject: Subject) -> Basis | None:
        """What is known of *subject*."""
        if subject not in _live:
            written = self._file_content().get(subject)
            if written is None:
                return None
            self._keep_alive(subject, _from_bytes(written))
        self._used.setdefault(subject, self._file_content().get(subject))
        return _live[subject]

    def of_document(self, document: Document) -> Basis | None:
        """What is known of the service that *document* alone describes."""
        mine = (str(document.path),)
        subjects = (each for each in (*_live, *self._file_content()) if each[2] == mine)
        return next(filter(None, map(self.find, subjects)), None)

    def keep(self, subject: Subject, basis: Basis) -> None:
        """Keep in mind what came of *subject*."""
        self._keep_alive(subject, basis)
        self._used[subject] = None

    def _keep_alive(self, subject: Subject, basis: Basis) -> None:
        """Keep *basis* at hand; where there are many, the one that was used first goes, once it can be written down."""
        _live.pop(subject, None)
        if len(_live) >= _MOST_LIVE:
            oldest = next(iter(_live))
            if oldest in self._used and self._used[oldest] is None:
                self._used[oldest] = _in_bytes(_live[oldest])
            del _live[oldest]
        _live[subject] = basis

    def digests(self) -> dict[tuple[str, ...], Digests]:
        """The digests of the parts of each service that this run used."""
        return {
            subject[1]: _live[subject].lowered.digests for subject in self._used if subject in _live
        }

    def save(self) -> None:
        """Write down what this run used; where that fails, it is lowered anew."""
        if self._file is None or self._used == self._file_content():
            return
        self._written = {
            subject: written or _in_bytes(_live[subject])
            for subject, written in self._used.items()
            if written or subject in _live
        }
        kept_files.write(self._file, self._signature, self._written)

    def _file_content(self) -> dict[Subject, _Written]:
        if self._written is None:
            kept = kept_files.read(self._file, self._signature) if self._file else None
            self._written = kept or {}
        return self._written


#: What was used last: a process that watches finds most services as they were.
_live: dict[Subject, Basis] = {}
