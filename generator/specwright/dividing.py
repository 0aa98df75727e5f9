"""Dividing: a generation as tasks, without those whose outcome is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from . import ir, searching
from .digesting import digest, pickled
from .essence import essence, operations_of
from .planning import Unit, is_own
from .producing import IndexLines, Producer
from .remembering import Recollection
from .slicing import Slice, Slices
from .spool import Spool
from .tasks import Examples, Files, Outcome, Task, Templates, finished, part, shown_examples

_INDEX = "docs/assets/search-index.js"
#: What the search index has of a section of a service.
_SECTION_INDEX = "docs/assets/search/{service}/{section}.js.jinja"
#: A page of the site shows the examples of its operation.
_PAGES = "docs/"
#: So many operations make a task at most.
_MOST = 32
#: So many modules of models make a task at most.
_MOST_SMALL = 250


class Division:
    """The tasks of one generation, and what came of them.

    First the services have their tasks, then the operations. What is left is about the whole package.

    Attributes:
        files: the content of the files that were made, by path.
        done: how many files are made or known, or are known to be none.

    Args:
        package: what to generate.
        templates: the template folders, the first of which wins.
        units: the files to make.
        recollection: what is known from earlier runs.
        slices: the slices of the package.
        tool: hash of the tool, where tasks may reach another version of it.
    """

    def __init__(
        self,
        package: ir.Package,
        templates: list[Path],
        units: list[Unit],
        recollection: Recollection,
        slices: Slices,
        tool: str = "",
    ) -> None:
        self.files = Spool()
        self.done = 0
        self._package = package
        self._folders = templates
        self._templates = Templates.of(templates)
        self._recollection = recollection
        self._slices = slices
        self._tool = tool
        self._lines: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
        self._stale_indexes: list[Unit] = []
        self._former: dict[str, Mapping[str, tuple[str, ...]]] = {}
        self._ruled: dict[tuple[str, ...], bool] = {}
        self._documents: dict[tuple[str, ...], tuple[Mapping[str, Any], str]] = {}
        self._whole: list[Unit] = []
        self._of_services: dict[tuple[str, ...], list[Unit]] = {}
        self._section_indexes: dict[tuple[tuple[str, ...], ir.Section | None], Unit] = {}
        self._of_sections: dict[tuple[tuple[str, ...], ir.Section], list[Unit]] = {}
        self._of_validators: dict[tuple[tuple[str, ...], ir.Section | None], list[Unit]] = {}
        self._of_models: dict[tuple[str, ...], list[Unit]] = {}
        self._of_operations: dict[tuple[tuple[str, ...], str], list[Unit]] = {}
        for unit in units:
            self._sort(unit)

    def _sort(self, unit: Unit) -> None:
        service, operation = unit.service, unit.operation
        if service is None or unit.verbatim or is_own(unit, self._folders):
            self._whole.append(unit)
        elif unit.of_validators:
            self._of_validators.setdefault((service.key, unit.section), []).append(unit)
        elif unit.models is not None:
            self._of_models.setdefault(service.key, []).append(unit)
        elif operation is not None:
            self._of_operations.setdefault((service.key, operation.id), []).append(unit)
        elif unit.template == _SECTION_INDEX:
            self._section_indexes[service.key, unit.section] = unit
        elif unit.section is not None:
            self._of_sections.setdefault((service.key, unit.section), []).append(unit)
        else:
            self._of_services.setdefault(service.key, []).append(unit)

    # ------------------------------------------------------------------ tasks

    def stages(self, workers: int) -> Iterator[tuple[str, Iterator[Task]]]:
        """The tasks of each stage, for so many *workers*; a fault of a schema is found in the first one."""
        yield "services", self.of_services()
        count = len(self._of_operations)
        yield "operations", self.of_operations(max(1, min(_MOST, count // (4 * max(workers, 1)))))

    def of_services(self) -> Iterator[Task]:
        """The tasks about whole services and sections of them."""
        for service in self._package.services:
            for section in (*service.sections, None):
                yield from self._compiling(service, section)
            units = self._unknown(self._of_services.get(service.key, []))
            names = [unit for unit in units if unit.of_names]
            others = [unit for unit in units if not unit.of_names]
            parts = [
                *([part(self._slices.of_service(service), others)] if others else []),
                *([part(self._slices.of_names(service), names)] if names else []),
            ]
            if parts:
                yield self._of_some(parts)
            for section in service.sections:
                units = self._unknown(self._of_sections.get((service.key, section), []))
                if units:
                    yield self._of_some([part(self._slices.of_section(service, section), units)])
            modules = (
                part(self._slices.of_models(service, unit.models), [unit])
                for unit in self._unknown(self._of_models.get(service.key, []))
                if unit.models
            )
            while batch := list(islice(modules, _MOST_SMALL)):
                yield self._of_some(batch)

    def _of_some(self, parts: Iterable[tuple[Slice, tuple[Unit, ...]]]) -> Task:
        return Task(self._templates, tuple(parts), findings=self._annotations, tool=self._tool)

    @cached_property
    def _annotations(self) -> dict[str, str]:
        """The annotations that are known, by the form of the field."""
        return dict(self._recollection.find("annotations", "") or {})

    def _compiling(self, service: ir.Service, section: ir.Section | None) -> Iterator[Task]:
        """The task of the validators of a section of *service*."""
        units = self._unknown(self._of_validators.get((service.key, section), []))
        pages = [
            operation
            for operation in operations_of(service, section)
            if any(
                unit.path.startswith(_PAGES)
                for unit in self._of_operations.get((service.key, operation.id), ())
            )
        ]
        known = self._slices.digest_of_validators(service, section)
        examples = self._unchecked(service, known, pages)
        if units or examples:
            made_from = part(self._slices.of_validators(service, section), units)
            yield Task(self._templates, (made_from,), examples=examples, tool=self._tool)

    def _unchecked(
        self, service: ir.Service, validators: str, pages: list[ir.Operation]
    ) -> Examples | None:
        """The examples on *pages* of *service*, which has these *validators*, that are not known to be valid."""
        shown = [each for each in pages if shown_examples(each)]
        if not shown or not self._has_rules(service):
            return None
        documents, decisive = self._essences(service)
        subjects = {each.id: digest((validators, decisive, shown_examples(each))) for each in shown}
        unknown = [
            each
            for each in shown
            if self._recollection.find("valid examples", subjects[each.id]) is None
        ]
        self._subjects.update({(service.key, each.id): subjects[each.id] for each in unknown})
        return Examples(tuple(unknown), documents) if unknown else None

    def _has_rules(self, service: ir.Service) -> bool:
        """Whether there is anything in *service* that an example is held against."""
        if service.key not in self._ruled:
            gathered = self._package.schemas[service.schemas_uri], service.documents
            self._ruled[service.key] = b"x-validations" in pickled(gathered)
        return self._ruled[service.key]

    def _essences(self, service: ir.Service) -> tuple[Mapping[str, Any], str]:
        """The essence of the documents of *service*, and its digest."""
        if service.key not in self._documents:
            documents = {name: essence(value) for name, value in service.documents.items()}
            self._documents[service.key] = documents, digest(documents)
        return self._documents[service.key]

    @cached_property
    def _subjects(self) -> dict[tuple[tuple[str, ...], str], str]:
        return {}

    def of_operations(self, size: int) -> Iterator[Task]:
        """The tasks about operations, *size* of them in one."""
        waiting: list[tuple[ir.Service, ir.Operation, list[Unit]]] = []
        for service in self._package.services:
            for operation in service.validated:
                units = self._unknown(self._of_operations.get((service.key, operation.id), []))
                if units or not self._indexed(service, operation):
                    waiting.append((service, operation, units))
        for start in range(0, len(waiting), size):
            yield self._batch(waiting[start : start + size])

    def _batch(self, batch: list[tuple[ir.Service, ir.Operation, list[Unit]]]) -> Task:
        return Task(
            self._templates,
            tuple(
                part(self._slices.of_operation(service, operation), units)
                for service, operation, units in batch
            ),
            indexed=any((service.key, each.id) in self._indexes for service, each, _ in batch),
            tool=self._tool,
        )

    def _unknown(self, units: list[Unit]) -> list[Unit]:
        found = [unit for unit in units if not self._recollection.recall(unit)]
        self.done += len(units) - len(found)
        return found

    # ------------------------------------------------------------------ the search index

    @cached_property
    def _indexes(self) -> dict[tuple[tuple[str, ...], str], str]:
        """The path of the file of the index, where that is to be made, that has the rows of each operation."""
        wanted = (unit for unit in self._whole if unit.path == _INDEX)
        index = next((unit for unit in self._unknown([*wanted])), None)
        found = {
            (service.key, operation.id): index.path
            for service in self._package.services
            for operation in service.validated
            if index and not service.sections
        }
        for unit in self._unknown([*self._section_indexes.values()]):
            if unit.service and unit.section:
                self._stale_indexes.append(unit)
                found.update(((unit.service.key, o), unit.path) for o in unit.section.operations)
        return found

    def _former_lines(self, path: str) -> Mapping[str, tuple[str, ...]]:
        if path not in self._former:
            self._former[path] = searching.known_lines(self._recollection.text(path))
        return self._former[path]

    def _indexed(self, service: ir.Service, operation: ir.Operation) -> bool:
        """Whether the rows of *operation* are known, or nobody asks for them."""
        path = self._indexes.get((service.key, operation.id))
        if path is None:
            return True
        subject = self._slices.digest_of_operation(service, operation)
        known = self._recollection.find("index", subject)
        lines = self._former_lines(path).get(searching.page_of(service, operation), ())
        if known is None or known != digest(lines):
            return False
        self._lines[service.key, operation.id] = lines
        return True

    # ------------------------------------------------------------------ outcomes

    def take_in(self, task: Task, outcome: Outcome) -> None:
        """Keep what came of *task*."""
        self._keep(outcome.files)
        self._take_in_lines(task, outcome.index)
        service = task.parts[0][0].service
        if task.examples and service:
            for operation in task.examples.operations:
                subject = self._subjects[service.key, operation.id]
                self._recollection.keep("valid examples", subject, True)
        if outcome.findings:
            self._annotations.update(outcome.findings)
            self._recollection.keep("annotations", "", self._annotations)

    def _take_in_lines(self, task: Task, index: IndexLines) -> None:
        self._lines.update(index)
        for made_from, _ in task.parts if index else ():
            if made_from.service and made_from.operation:
                key = made_from.service.key, made_from.operation.id
                if key in index:
                    self._recollection.keep("index", made_from.digest, digest(index[key]))

    def finish(self) -> None:
        """Make what is about the whole package.

        Raises:
            BrokenOutputError, UnsafeOutputError: a template is at fault.
        """
        units = [*self._unknown(self._whole), *self._stale_indexes]
        whole = Producer(self._package, self._folders)
        whole.take_in(self._lines)
        outlines = Producer(self._slices.outlines.package, self._folders)
        made = {
            unit.path: (outlines if unit.of_outlines else whole).produce(unit) for unit in units
        }
        files = finished(made, (unit.path for unit in units if not unit.verbatim))
        self._keep(files)

    def _keep(self, files: Files) -> None:
        self.done += len(files)
        for path, content in files.items():
            self._recollection.remember(path, content)
            if content is not None:
                self.files[path] = content
