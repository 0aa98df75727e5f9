"""Gathering: documents and all that they refer to, in which every `$ref` is then known to lead somewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from . import structure
from .embedding import says_its_version
from .errors import InputError, Problem
from .loading import Document
from .resolving import Spot, Workspace, mapping_reference


def as_it_is(document: Document) -> Document:
    """*document*, of which nothing is known yet."""
    return document


def load_all(
    workspace: Workspace,
    paths: list[Path],
    narrowed: Callable[[Document], Document] = as_it_is,
) -> None:
    """Open *paths* and everything that they refer to, and prove every `$ref`.

    Args:
        workspace: the documents.
        paths: those to begin with.
        narrowed: a document without those parts of it whose references are known to be sound, and which refer to
            nothing but one another.

    Raises:
        InputError: with everything that is malformed or dangling.
    """
    problems: list[Problem] = []
    queue = [path.resolve() for path in paths]
    workspace.named.update(queue)
    done: set[Path] = set()
    waiting: list[tuple[Spot, structure.Kind]] = []
    while queue:
        waiting += _loaded(workspace, queue, done, problems, narrowed)
        tried, waiting = waiting, []
        errors: list[InputError] = []
        for spot, kind in tried:
            try:
                queue.extend(target.document.path for target in _targets(workspace, spot, kind))
            except InputError as error:
                waiting.append((spot, kind))
                errors.append(error)
        queue = [path for path in queue if path not in done]
        if not queue:
            problems.extend(problem for error in errors for problem in error.problems)
    for document in workspace.documents.values():
        problems.extend(_check_version(document))
    if problems:
        raise InputError(problems)


def _check_version(document: Document) -> Iterator[Problem]:
    said = document.value.get("openapi") if isinstance(document.value, Mapping) else None
    if said is None:
        yield document.problem("", "is no OpenAPI document", "start it with 'openapi: 3.1.0'")
    elif not isinstance(said, str):
        message = f"the OpenAPI version {said!r} is no text"
        version = "3.0.4" if str(said).startswith("3.0") else "3.1.0"
        yield document.problem("/openapi", message, f"write openapi: '{version}'")
    elif not said.startswith("3.1."):
        message = f"the OpenAPI version {said!r} is not supported"
        hint = "write the document in OpenAPI 3.1 or 3.0, or Swagger 2.0"
        yield document.problem("/openapi", message, hint)


def _loaded(
    workspace: Workspace,
    queue: list[Path],
    done: set[Path],
    problems: list[Problem],
    narrowed: Callable[[Document], Document],
) -> Iterator[tuple[Spot, structure.Kind]]:
    """Open what is in *queue* and all that this refers to; the references that lead nowhere yet.

    They may lead to an `$id` of a document that is opened later.
    """
    while queue:
        path = queue.pop(0)
        if path in done:
            continue
        done.add(path)
        try:
            document = narrowed(workspace.open(path))
        except InputError as error:
            problems.extend(error.problems)
            continue
        if not says_its_version(document):
            # Either it is a part of one that does, where its references are proven, or it is refused.
            continue
        for place in workspace.places(document):
            spot = Spot(document, place.pointer, place.value)
            try:
                found = list(_targets(workspace, spot, place.kind))
                queue.extend(target.document.path for target in found)
            except InputError:
                yield spot, place.kind


def _targets(workspace: Workspace, spot: Spot, kind: structure.Kind) -> Iterator[Spot]:
    """What the object of *kind* at *spot* refers to, each proven to be of the kind that belongs there."""
    if not isinstance(spot.value, Mapping):
        return
    if isinstance(spot.value.get("$ref"), str):
        yield workspace.expect(kind, spot, spot.value["$ref"])
        yield workspace.follow(spot)
    elif kind == "discriminator" and isinstance(spot.value.get("mapping"), Mapping):
        for label, target in spot.value["mapping"].items():
            if isinstance(target, str):
                yield workspace.expect("schema", spot, mapping_reference(target), "mapping", label)
