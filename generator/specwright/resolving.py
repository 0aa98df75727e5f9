"""Resolving: a folder of documents, and what every `$ref` in them stands for.

References lead to files under the spec's own folder only; nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from . import pointers, structure
from .errors import InputError, Location, Problem, nearest
from .loading import Document, load
from .upgrading import upgrade

MAX_REFERENCE_CHAIN = 64


@dataclass(frozen=True, slots=True)
class Spot:
    """A value in a document of the workspace."""

    document: Document
    pointer: str
    value: Any

    @property
    def location(self) -> Location:
        """Where the value stands in its file."""
        return self.document.locate(self.pointer)

    @property
    def key(self) -> tuple[str, str]:
        """What tells this spot from every other: file and pointer."""
        return (str(self.document.path), self.pointer)

    def child(self, *tokens: str | int) -> Spot:
        """The value under *tokens*, which must exist."""
        value = self.value
        for token in tokens:
            value = value[token]
        return Spot(self.document, pointers.join(self.pointer, *tokens), value)

    def problem(self, message: str, hint: str = "") -> Problem:
        """The fault *message* here."""
        return self.document.problem(self.pointer, message, hint)


def _upgrade_once(document: Document) -> None:
    if "upgraded" not in document.kept:
        upgrade(document.value)
        document.kept["upgraded"] = True


class Workspace:
    """The documents of one generation: those that the user named, and those that they refer to.

    Args:
        root: the folder that references must stay in.
        base: the folder against which file names are shown to the user.
    """

    def __init__(self, root: Path, base: Path) -> None:
        self._root = root.resolve()
        self._base = base.resolve()
        self._documents: dict[Path, Document] = {}
        self._targets: dict[tuple[Path, str], Document] = {}

    @property
    def root(self) -> Path:
        """The folder that every document lies in."""
        return self._root

    @property
    def documents(self) -> Mapping[Path, Document]:
        """Every document read so far, by absolute path."""
        return self._documents

    def open(self, path: Path) -> Document:
        """The document at *path*, read once.

        Raises:
            InputError: it cannot be read or is malformed.
        """
        path = path.resolve()
        if path not in self._documents:
            document = load(path, self.display(path))
            _upgrade_once(document)
            self._documents[path] = document
        return self._documents[path]

    def closure(self, paths: Iterable[Path]) -> tuple[str, ...]:
        """The digests of the documents at *paths* and of all that they refer to: what these say depends on no other."""
        below: dict[Path, list[Path]] = {}
        for (path, _), document in self._targets.items():
            below.setdefault(path, []).append(document.path)
        pending = [path.resolve() for path in paths]
        found: set[Path] = set()
        while pending:
            path = pending.pop()
            if path not in found:
                found.add(path)
                pending.extend(below.get(path, ()))
        return tuple(sorted(self._documents[path].digest for path in found))

    def display(self, path: Path) -> str:
        """*path* as it is shown to the user."""
        return (
            path.relative_to(self._base).as_posix()
            if path.is_relative_to(self._base)
            else str(path)
        )

    def resolve(self, spot: Spot, reference: str) -> Spot:
        """What *reference*, which stands in *spot*, leads to (one step).

        Raises:
            InputError: it leads nowhere, outside the spec's folder, or to a remote place.
        """
        target, _, fragment = reference.partition("#")
        where = pointers.join(spot.pointer, "$ref")
        document = self._target(spot, where, reference, target) if target else spot.document
        pointer = pointers.from_fragment(fragment)
        try:
            return Spot(document, pointer, pointers.resolve(document.value, pointer))
        except (LookupError, ValueError):
            hint = self._nearest(document, pointer)
            raise InputError(
                [spot.document.problem(where, f"{reference!r} leads nowhere", hint)]
            ) from None

    def follow(self, spot: Spot) -> Spot:
        """*spot*, or where its chain of `$ref`s ends.

        Raises:
            InputError: a reference is broken or runs in a circle.
        """
        current = spot
        for _ in range(MAX_REFERENCE_CHAIN):
            if not (
                isinstance(current.value, Mapping) and isinstance(current.value.get("$ref"), str)
            ):
                return current
            current = self.resolve(current, current.value["$ref"])
        raise InputError([spot.problem("the chain of $refs never ends")])

    def _target(self, spot: Spot, where: str, reference: str, target: str) -> Document:
        key = spot.document.path, target
        if key not in self._targets:
            self._targets[key] = self._found(spot, where, reference, target)
        return self._targets[key]

    def _found(self, spot: Spot, where: str, reference: str, target: str) -> Document:
        def refuse(message: str, hint: str) -> InputError:
            return InputError([spot.document.problem(where, message, hint)])

        if "://" in target or target.startswith("//") or target.startswith("urn:"):
            raise refuse(
                f"{reference!r} is remote; nothing is fetched",
                "copy the document into the spec's folder",
            )
        path = (spot.document.path.parent / unquote(target)).resolve()
        if not path.is_relative_to(self._root):
            raise refuse(
                f"{reference!r} leads outside the spec's folder",
                f"keep it under {self.display(self._root)}",
            )
        if not path.is_file():
            names = [p.name for p in path.parent.glob("*")] if path.parent.is_dir() else []
            raise refuse(
                f"{reference!r} names a file that does not exist", nearest(path.name, names)
            )
        return self.open(path)

    @staticmethod
    def _nearest(document: Document, pointer: str) -> str:
        parent, _, last = pointer.rpartition("/")
        try:
            siblings = pointers.resolve(document.value, parent)
        except (LookupError, ValueError):
            return ""
        return nearest(last, siblings) if isinstance(siblings, Mapping) else ""


def load_all(workspace: Workspace, paths: list[Path]) -> None:
    """Open *paths* and everything that they refer to, and prove every `$ref`.

    Raises:
        InputError: with everything that is malformed or dangling.
    """
    problems: list[Problem] = []
    queue = list(paths)
    done: set[Path] = set()
    while queue:
        path = queue.pop(0).resolve()
        if path in done:
            continue
        done.add(path)
        try:
            document = workspace.open(path)
        except InputError as error:
            problems.extend(error.problems)
            continue
        for spot in references(document):
            try:
                queue.append(workspace.follow(spot).document.path)
            except InputError as error:
                problems.extend(error.problems)
    if problems:
        raise InputError(problems)


def references(document: Document) -> tuple[Spot, ...]:
    """Every object of *document* that holds a `$ref`."""
    if "references" not in document.kept:
        document.kept["references"] = tuple(
            Spot(document, place.pointer, place.value)
            for place in structure.walk(document.value)
            if structure.is_reference(place)
        )
    found: tuple[Spot, ...] = document.kept["references"]
    return found
