"""Judging what an import has made: it is read as `generate` reads it, and its faults are told where they come from."""

from __future__ import annotations

import tempfile
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import pointers, structure
from ..dumping import dump
from ..errors import InputError, Problem
from ..loading import Document
from ..origins import Origins
from .reporting import Report

if TYPE_CHECKING:
    from ..linting.findings import Finding
    from ..sources import SpecFile

_VENDOR = "aliyun"


@dataclass(frozen=True, slots=True)
class Spec:
    """A spec that was made.

    Attributes:
        value: its content.
        places: for some of its pointers, those in the description that was imported; what stands below them comes
            from the same path below these.
    """

    value: dict[str, Any]
    places: Mapping[str, str]


def judged(
    specs: Mapping[str, Spec], service: str, source: Document, report: Report
) -> Mapping[str, str]:
    """The *specs*, by file name, as YAML, without examples that are none of their schemas.

    Args:
        specs: what was made.
        service: the folder that they are for.
        source: what they were made from.
        report: told of the examples that are left out.

    Raises:
        InputError: nothing can be generated from them, for these faults of *source*.
    """
    from ..pipeline import read
    from ..sources import discover

    origins = {
        f"{_VENDOR}/{service}/{name}": _origins(each, source) for name, each in specs.items()
    }
    texts = {name: dump(each.value) for name, each in specs.items()}
    with tempfile.TemporaryDirectory(prefix="specwright-import-") as made:
        root = Path(made).resolve()
        folder = root / _VENDOR / service
        folder.mkdir(parents=True)
        for name, written in texts.items():
            (folder / name).write_text(written, "utf-8")
        found = discover([root])
        try:
            read(found, "imported", root)
        except InputError as error:
            raise InputError(
                _traced(source, origins, problem) for problem in error.problems
            ) from None
        for file, misfits in _misfits(found, root).items():
            name = file.rpartition("/")[2]
            for pointer in sorted(filter(None, misfits)):
                _remove(specs[name].value, pointer)
                # A schema has a list of examples, and what is imported has one.
                at = pointer.removesuffix("s") if pointer.endswith("/examples") else pointer
                where = _written(source, origins[file].trace(at)[1])
                report.lose(where, "an example or a default does not fit its schema")
            texts[name] = dump(specs[name].value)
    return texts


def _origins(spec: Spec, source: Document) -> Origins:
    origins = Origins(source)
    for pointer, origin in spec.places.items():
        origins.moved(pointer, source, origin)
    return origins


def _traced(source: Document, origins: Mapping[str, Origins], problem: Problem) -> Problem:
    """The *problem* of a spec where it comes from."""
    place = problem.location
    found = origins.get(place.file)
    pointer = _written(source, found.trace(place.pointer)[1]) if found else ""
    return source.problem(pointer, problem.message, problem.hint)


def _written(source: Document, pointer: str) -> str:
    """*pointer* in *source*, or that of the innermost value around what is not written there."""
    while pointer:
        try:
            pointers.resolve(source.value, pointer)
            return pointer
        except (LookupError, ValueError):
            pointer = pointer.rpartition("/")[0]
    return pointer


def _remove(value: Any, pointer: str) -> None:
    """Take what is at *pointer* out of *value*, and what holds it where nothing else is in that."""
    *above, last = pointers.split(pointer)
    holder: Any = pointers.resolve(value, pointers.join("", *above))
    del holder[last]
    if not holder:
        _remove(value, pointers.join("", *above))


def _misfits(files: Iterable[SpecFile], root: Path) -> Mapping[str, set[str]]:
    """The pointers of the examples and defaults that do not fit their schemas, by the name of their document."""
    from ..linting.engine import lint
    from ..linting.registry import rules

    chosen = {name: rules()[name] for name in ("example-valid", "default-valid")}
    by_document: dict[str, list[Finding]] = {}
    for finding in lint(files, root, chosen).findings:
        if finding.rule in chosen:
            by_document.setdefault(finding.document.name, []).append(finding)
    return {
        name: {_holder(finding.pointer, values) for finding in findings}
        for name, findings in by_document.items()
        for values in [set(_values(findings[0].document))]
    }


def _holder(pointer: str, values: Container[str]) -> str:
    """Which of *values*, all of which are below the root, holds what is at *pointer*; "" if none does."""
    while pointer and pointer not in values:
        pointer = pointer.rpartition("/")[0]
    return pointer


def _values(document: Document) -> Iterator[str]:
    """The pointers of what can be left out of *document* because it does not fit."""
    for place in structure.walk(document.value):
        if place.kind == "schema" and isinstance(place.value, dict):
            yield pointers.join(place.pointer, "default")
            yield pointers.join(place.pointer, "examples")
        elif place.kind == "mediaType":
            for name in place.value.get("examples", {}):
                yield pointers.join(place.pointer, "examples", name)
