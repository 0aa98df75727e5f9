"""Producing: the content of one planned file. Gathers what its template may read, and renders it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import exports, ir, searching
from .essence import shared_module
from .labels import LABELS
from .planning import Unit, is_own
from .remembering import Findings
from .rendering import renderer_of
from .service_facts import ServiceFacts
from .site.pages import Parts, Site
from .version import __version__

if TYPE_CHECKING:
    from .validation import ValidatorModule

#: Lines of the search index by service and operation.
IndexLines = Mapping[tuple[tuple[str, ...], str], tuple[str, ...]]


class Producer:
    """Produces the files of one package; what several files of a service need is worked out once.

    Args:
        package: what to generate.
        templates: the template folders, the first of which wins.
        findings: those of earlier runs.
        parts: parts of pages that were rendered already.
    """

    def __init__(
        self,
        package: ir.Package,
        templates: list[Path],
        findings: Findings | None = None,
        parts: Parts | None = None,
    ) -> None:
        self._package = package
        self._folders = templates
        self._renderer = renderer_of(tuple(templates))
        self._services: dict[tuple[str, ...], ServiceFacts] = {}
        self._findings = findings or Findings()
        parts = {} if parts is None else parts
        self._site = Site(package, self._facts, parts)

    def produce(self, unit: Unit) -> bytes | None:
        """The content of the output file that *unit* plans; None for no file, when the template renders to nothing."""
        if unit.verbatim:
            return self._verbatim(unit.template)
        text = self._renderer.render(unit.template, self._context(unit)).strip("\n") + "\n"
        if text.isspace():
            return None
        return text.encode("utf-8")

    def index(self, service: ir.Service, operation: ir.Operation) -> tuple[str, ...]:
        """What *operation* adds to the search index."""
        return searching.lines(self._site, service, operation)

    def take_in(self, lines: IndexLines) -> None:
        """Believe that these are the *lines* of the search index for some operations."""
        self._site.index_lines.update(lines)

    def modules(self, service: ir.Service) -> Mapping[str, ValidatorModule]:
        """The compiled validators of *service*, by module name."""
        return self._facts(service).validator_modules

    def _verbatim(self, template: str) -> bytes:
        for folder in self._folders:
            path = folder / template
            if path.is_file():
                return path.read_bytes()
        raise FileNotFoundError(template)

    def _context(self, unit: Unit) -> Mapping[str, Any]:
        if unit.of_validators and not is_own(unit, self._folders):
            return self._context_of_validators(unit)
        context: dict[str, Any] = {
            "package": self._package,
            "version": __version__,
            "contract": ir.CONTRACT,
            "labels": LABELS,
        }
        if unit.path.startswith("docs/"):
            context["page"] = self._site.page(unit)
        if unit.of_validators:
            context.update(self._context_of_validators(unit))
        if unit.service is not None:
            context.update(self._facts(unit.service).context(unit.operation))
            context.update(document=unit.service.documents.get(unit.document), section=unit.section)
            if unit.models is not None:
                context.update(module=self._facts(unit.service).module_of(unit.models))
        elif unit.group is not None:
            context.update(group=unit.group, description=exports.describe_group(unit.group))
            context.update(exports=exports.of_group(self._package, unit.group))
        else:
            context.update(description=exports.describe_package(self._package))
            context.update(exports=self._exports)
            context.update(vendors=exports.vendors(self._package))
        return context

    @cached_property
    def _exports(self) -> tuple[exports.Export, ...]:
        return exports.of_package(self._package)

    def _context_of_validators(self, unit: Unit) -> Mapping[str, Any]:
        """What templates about validators may read: nothing that `Recollection` does not count on."""
        assert unit.service is not None
        modules = self._facts(unit.service).validator_modules
        name = unit.operation.name if unit.operation else shared_module(unit.section)
        return {"module": modules.get(name)}

    def _facts(self, service: ir.Service) -> ServiceFacts:
        if service.key not in self._services:
            whole = bool(self._package.sources)
            self._services[service.key] = ServiceFacts(
                self._package, service, self._findings, whole=whole
            )
        return self._services[service.key]
