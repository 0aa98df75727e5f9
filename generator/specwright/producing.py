"""Producing: the content of one planned file. Gathers what its template may read, and renders it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import exports, ir
from .labels import LABELS
from .planning import Unit
from .rendering import renderer_of
from .service_facts import ServiceFacts
from .site.pages import Site
from .version import __version__


class Producer:
    """Produces the files of one package; what several files of a service need is worked out once.

    Args:
        package: what to generate.
        templates: the template folders, the first of which wins.
    """

    def __init__(self, package: ir.Package, templates: list[Path]) -> None:
        self._package = package
        self._folders = templates
        self._renderer = renderer_of(tuple(templates))
        self._services: dict[tuple[str, ...], ServiceFacts] = {}
        self._site = Site(package, self._facts)

    def produce(self, unit: Unit) -> bytes | None:
        """The content of the output file that *unit* plans; None for no file, when the template renders to nothing."""
        if unit.verbatim:
            return self._verbatim(unit.template)
        text = self._renderer.render(unit.template, self._context(unit)).strip("\n") + "\n"
        if text.isspace():
            return None
        return text.encode("utf-8")

    def prepare(self) -> None:
        """Work out what takes longest of what several files of a service need: the validators."""
        for service in self._package.services:
            self._facts(service).validator_modules  # noqa: B018  (it is kept)

    def _verbatim(self, template: str) -> bytes:
        for folder in self._folders:
            path = folder / template
            if path.is_file():
                return path.read_bytes()
        raise FileNotFoundError(template)

    def _context(self, unit: Unit) -> Mapping[str, Any]:
        context: dict[str, Any] = {
            "package": self._package,
            "version": __version__,
            "contract": ir.CONTRACT,
            "labels": LABELS,
        }
        if unit.path.startswith("docs/"):
            context["page"] = self._site.page(unit)
        if unit.service is not None:
            context.update(self._facts(unit.service).context(unit.operation))
            context.update(document=unit.service.documents.get(unit.document))
        elif unit.group is not None:
            context.update(group=unit.group, description=exports.describe_group(unit.group))
            context.update(exports=exports.of_group(self._package, unit.group))
        else:
            context.update(description=exports.describe_package(self._package))
            context.update(exports=exports.of_package(self._package))
            context.update(vendors=exports.vendors(self._package))
        return context

    def _facts(self, service: ir.Service) -> ServiceFacts:
        if service.key not in self._services:
            self._services[service.key] = ServiceFacts(self._package, service)
        return self._services[service.key]
