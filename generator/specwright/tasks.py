"""Tasks: pieces of a generation, independent of each other, that any process can carry out.

A task holds all that its files are made from, so it may go to another process or another machine, which needs this
version of the tool and nothing else. A task that got lost is carried out again: the same task has the same outcome.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import depth, fingerprint, ir
from .errors import UsageError
from .formatting import format_python
from .installation import templates_root
from .planning import Unit
from .producing import IndexLines, Producer
from .remembering import Findings
from .slicing import Slice
from .verifying import BrokenOutputError, verify

if TYPE_CHECKING:
    from .site.pages import Parts

#: The content of files by path; None where a template came to nothing.
Files = Mapping[str, bytes | None]


@dataclass(frozen=True, slots=True)
class Templates:
    """The template folders, for any machine.

    Attributes:
        own: of each folder of the user's its path and its files, by path below it.
    """

    own: tuple[tuple[str, tuple[tuple[str, bytes], ...]], ...]

    @classmethod
    def of(cls, folders: list[Path]) -> Templates:
        """The template *folders*, the last of which ships with the tool."""
        return cls(tuple((str(folder), _content(folder)) for folder in folders[:-1]))

    def folders(self) -> list[Path]:
        """The folders on this machine, the last of which ships with the tool."""
        return [*(_folder(path, files) for path, files in self.own), templates_root()]


def _content(folder: Path) -> tuple[tuple[str, bytes], ...]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return tuple((path.relative_to(folder).as_posix(), path.read_bytes()) for path in files)


def _folder(path: str, files: tuple[tuple[str, bytes], ...]) -> Path:
    """The folder *path* if it has these *files* here, otherwise one that has."""
    folder = Path(path)
    return folder if folder.is_dir() and _content(folder) == files else _written(files)


@cache
def _written(files: tuple[tuple[str, bytes], ...]) -> Path:
    made = Path(tempfile.mkdtemp(prefix="specwright-templates-"))
    for name, content in files:
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(content)
    return made


@dataclass(frozen=True, slots=True)
class Examples:
    """Examples that are to be held against the spec.

    Attributes:
        operations: the operations with these examples.
        documents: the essence of the OpenAPI documents of their service, by name.
    """

    operations: tuple[ir.Operation, ...]
    documents: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Task:
    """Files to make, with all that they are made from.

    Attributes:
        templates: the templates.
        parts: slices of a package, and the files that are made from each.
        findings: what is known already.
        indexed: whether the slices are of operations that the search index is to have.
        examples: what is to be held against these.
        tool: hash of the tool that asks for it, "" when this is sure to be the same.
    """

    templates: Templates
    parts: tuple[tuple[Slice, tuple[Unit, ...]], ...]
    findings: Mapping[str, Any] = field(default_factory=dict)
    indexed: bool = False
    examples: Examples | None = None
    tool: str = ""

    @property
    def size(self) -> int:
        """How many files it makes."""
        return sum(len(units) for _, units in self.parts)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task.

    Attributes:
        files: the files.
        index: the rows of the search index.
        findings: what was found out, for the next time.
    """

    files: Files
    index: IndexLines
    findings: Mapping[str, Any]


def part(made_from: Slice, units: list[Unit]) -> tuple[Slice, tuple[Unit, ...]]:
    """A part of a task: *units* with the service and the operation as the slice has them."""
    service = made_from.service
    operations = {each.id: each for each in service.validated} if service else {}
    placed = (
        replace(
            unit,
            service=service if unit.service else None,
            operation=operations[unit.operation.id] if unit.operation else None,
        )
        for unit in units
    )
    return made_from, tuple(placed)


def carry_out(task: Task) -> Outcome:
    """Make the files of *task*.

    Raises:
        InputError: a schema cannot be compiled, or an example is not valid.
        BrokenOutputError, UnsafeOutputError: a template is at fault.
        UsageError: this is another version of the tool than the one that asks.
    """
    if task.tool and task.tool != fingerprint.shipped():
        raise UsageError("a worker has another version of specwright or of a library it builds on")
    folders = task.templates.folders()
    findings = Findings(task.findings)
    parts: Parts = {}
    made: dict[str, bytes | None] = {}
    index: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
    for made_from, units in task.parts:
        producer = Producer(made_from.package, folders, findings, parts)
        if task.examples is not None and made_from.service is not None:
            _check_examples(task.examples, made_from.package, made_from.service, producer)
        for unit in units:
            with depth.bounded(".".join(unit.service.key) if unit.service else unit.path):
                made[unit.path] = producer.produce(unit)
        if task.indexed and made_from.service and made_from.operation:
            key = made_from.service.key, made_from.operation.id
            index[key] = producer.index(made_from.service, made_from.operation)
    return Outcome(finished(made, _rendered(task)), index, findings.fresh)


def finished(files: Files, rendered: Iterator[str]) -> Files:
    """*files* in their final form: Python that was *rendered* (paths) is formatted, and everything can be read.

    Raises:
        BrokenOutputError: a file is malformed.
    """
    found = ((path, files.get(path)) for path in rendered if path.endswith(".py"))
    texts = {path: content.decode("utf-8") for path, content in found if content is not None}
    try:
        formatted = {path: text.encode("utf-8") for path, text in format_python(texts).items()}
    except ValueError as error:
        raise BrokenOutputError(str(error)) from None
    verify({path: text for path, text in {**files, **formatted}.items() if text is not None})
    return {**files, **formatted}


def _rendered(task: Task) -> Iterator[str]:
    return (unit.path for _, units in task.parts for unit in units if not unit.verbatim)


def _check_examples(
    given: Examples, package: ir.Package, service: ir.Service, producer: Producer
) -> None:
    from .site import examples

    modules = producer.modules(service)
    for operation in given.operations:
        examples.check(package, service, operation, modules, given.documents)


def shown_examples(operation: ir.Operation) -> list[object]:
    """The examples of *operation*, and what decides how they are held against the spec besides the schemas."""
    requests = [(example.name, example.value) for example in operation.request_examples]
    replies = [
        (response.status, example.name, example.value)
        for response in operation.responses
        for example in response.examples
    ]
    elsewhere = [parameter.property.name for parameter in operation.parameters]
    at = operation.name, operation.request_schema, operation.method, operation.path, elsewhere
    return [at, requests, replies] if requests or replies else []
