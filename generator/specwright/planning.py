"""Planning: which template renders which file.

A template's path is its output's path. `{package}`, `{language}`, `{group}`, `{service}`, `{document}`, `{models}`
(a group of models of a large service), `{section}` (some operations of one), `{operation}` (Python name) and
`{operation_id}` in it stand for what it is rendered once for; `.jinja` is cut off; a file without it is copied
verbatim; a template directly in the folder whose name starts with an underscore is a macro library: it makes no output.
`.once` before `.jinja` is cut off as well: that file is made when it is missing and never touched again,
but for one that nothing asks for any more and nobody has written in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from . import ir
from .errors import UsageError
from .labels import LABELS
from .naming import camel_case
from .sources import files_below

_PLACEHOLDERS = tuple(
    f"{{{name}}}"
    for name in (
        *("package", "language", "group", "service", "document"),
        *("models", "section", "operation", "operation_id"),
    )
)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SUFFIX = ".jinja"
_ONCE = ".once"
#: Templates that, for a large service, show names only.
_OF_NAMES = frozenset(
    f"src/{{package}}/{{service}}/{name}.py.jinja"
    for name in (
        *("__init__", "_fake", "_fake/__init__", "_models/__init__", "_operations", "_replies"),
        *("_clients/__init__", "_operations/__init__", "client", "models"),
    )
)
#: Templates of the whole package that show outlines of its services.
_OF_OUTLINES = frozenset(
    {
        *("CHANGELOG.md.jinja", "README.md.jinja", "pyproject.toml.jinja"),
        *("docs/assets/cel.js.jinja", "docs/index.html.jinja"),
        *("src/{package}/_services.py.jinja", "src/{package}/{group}/__init__.py.jinja"),
    }
)
_OF_VALIDATORS = "src/{package}/{service}/_validators/"
#: What there is for operations that clients call.
_OF_CALLS = ("src/{package}/{service}/_clients/", "src/{package}/{service}/_fake/")
#: What there is for requests that the service sends as well.
_OF_REQUESTS = ("src/{package}/{service}/_validators/", "jsonschema/", "docs/")
#: Runtime modules that serve one family of protocols; a package gets those it uses.
_PROTOCOL_MODULES: Mapping[str, frozenset[str]] = {
    "src/{package}/_runtime/aliyun.py": frozenset({"aliyun-rpc", "aliyun-roa"}),
    "src/{package}/_runtime/huaweicloud.py": frozenset({"huaweicloud"}),
    "src/{package}/_runtime/rest.py": frozenset({"rest"}),
}


@dataclass(frozen=True, slots=True)
class Group:
    """A folder of services: a vendor.

    Attributes:
        key: its Python path below the package.
        services: the services under it.
        children: the names of what lies directly in it.
    """

    key: tuple[str, ...]
    services: tuple[ir.Service, ...]

    @property
    def children(self) -> tuple[str, ...]:
        """The names of the sub-packages directly in it."""
        return tuple(sorted({service.key[len(self.key)] for service in self.services}))

    @property
    def protocols(self) -> frozenset[str]:
        """The protocols that its services speak."""
        return protocols(self.services)


@dataclass(frozen=True, slots=True)
class Unit:
    """One output file to make: independent of every other.

    Attributes:
        template: path of the template below its folder, "/" between parts.
        path: path of the output below the output folder.
        verbatim: whether the template is copied and not rendered.
        section: the section of the service that it is about, or that its operation is in.
        language: the language of the texts in it ("en", "zh"), "" where the path names none.
        once: whether the file belongs to the user as soon as it exists.
    """

    template: str
    path: str
    verbatim: bool
    service: ir.Service | None = None
    operation: ir.Operation | None = None
    document: str = ""
    group: Group | None = None
    models: ir.ModelGroup | None = None
    section: ir.Section | None = None
    language: str = ""
    once: bool = False

    @property
    def of_names(self) -> bool:
        """Whether the file of a large service shows no more than what its types and operations are called."""
        service = self.service
        return bool(service and service.groups and service.sections and self.template in _OF_NAMES)

    @property
    def of_outlines(self) -> bool:
        """Whether the file shows no more than outlines of services."""
        return self.template in _OF_OUTLINES

    @property
    def of_validators(self) -> bool:
        """Whether the file is about validators alone: their templates are given nothing else."""
        return self.template.startswith(_OF_VALIDATORS) and not self.verbatim


def protocols(services: tuple[ir.Service, ...]) -> frozenset[str]:
    """The protocols that *services* speak."""
    return frozenset(operation.protocol for service in services for operation in service.operations)


def groups(package: ir.Package) -> tuple[Group, ...]:
    """Every folder of services of *package*, outermost first."""
    keys = sorted(
        {
            service.key[:depth]
            for service in package.services
            for depth in range(1, len(service.key))
        }
    )
    return tuple(
        Group(key, tuple(s for s in package.services if s.key[: len(key)] == key and s.key != key))
        for key in keys
    )


def plan(package: ir.Package, folders: list[Path]) -> tuple[Unit, ...]:
    """What to render for *package* from the template *folders*, the first of which wins, sorted by output path.

    Raises:
        UsageError: two templates make the same file, or the path of one names what there is not.
    """
    units: dict[str, Unit] = {}
    for template in sorted(_templates(folders)):
        spoken = _PROTOCOL_MODULES.get(template)
        if spoken is not None and not spoken & protocols(package.services):
            continue
        for unit in _translations(package, template):
            other = units.setdefault(unit.path.casefold(), unit)
            if other is not unit:
                raise UsageError(f"{unit.path} and {other.path} would be the same file")
    return tuple(sorted(units.values(), key=lambda unit: unit.path))


def is_own(unit: Unit, folders: list[Path]) -> bool:
    """Whether the template of *unit* is the user's: not from the last of the *folders*, which ships with the tool."""
    return any((folder / unit.template).is_file() for folder in folders[:-1])


def _templates(folders: list[Path]) -> set[str]:
    """Every template; a file directly in a folder whose name starts with an underscore is a macro library."""
    found = {name for folder in folders for name in files_below(folder)}
    return {name for name in found if "/" in name or not name.startswith("_")}


def _translations(package: ir.Package, template: str) -> Iterator[Unit]:
    """The units of *template*, each once for every language that its path asks for."""
    for unit in _expand(package, template):
        once = unit.path.endswith(_ONCE) and not unit.verbatim
        path = unit.path.removesuffix(_ONCE) if once else unit.path
        if "{language}" not in path:
            yield replace(unit, path=path, once=once) if once else unit
            continue
        for language in LABELS:
            translated = path.replace("{language}", language)
            yield replace(unit, path=translated, language=language, once=once)


def _expand(package: ir.Package, template: str) -> Iterator[Unit]:
    verbatim = not template.endswith(_SUFFIX)
    target = template.removesuffix(_SUFFIX).replace("{package}", package.name)
    if "{operation" in target:
        for service in package.services:
            sent = template.startswith(_OF_REQUESTS)
            homes = {each: section for section in service.sections for each in section.operations}
            for operation in service.validated if sent else service.operations:
                path = target.replace("{service}", "/".join(service.key))
                path = path.replace("{operation}", operation.name)
                path = path.replace("{operation_id}", camel_case(operation.id))
                section = homes.get(operation.id)
                yield Unit(template, path, verbatim, service, operation, section=section)
    elif "{models}" in target:
        for service in package.services:
            folder = target.replace("{service}", "/".join(service.key))
            for models in service.groups:
                path = folder.replace("{models}", models.name)
                yield Unit(template, path, verbatim, service, models=models)
    elif "{section}" in target:
        for service in package.services:
            folder = target.replace("{service}", "/".join(service.key))
            for section in service.sections:
                if not section.called and template.startswith(_OF_CALLS):
                    continue
                path = folder.replace("{section}", section.name)
                yield Unit(template, path, verbatim, service, section=section)
    elif "{document}" in target:
        for service in package.services:
            for name in service.documents:
                path = target.replace("{service}", "/".join(service.key)).replace(
                    "{document}", name
                )
                yield Unit(template, path, verbatim, service, document=name)
    elif "{service}" in target:
        for service in package.services:
            yield Unit(
                template, target.replace("{service}", "/".join(service.key)), verbatim, service
            )
    elif "{group}" in target:
        for group in groups(package):
            yield Unit(
                template, target.replace("{group}", "/".join(group.key)), verbatim, group=group
            )
    else:
        unknown = _PLACEHOLDER.search(target.replace("{language}", ""))
        if unknown:
            raise UsageError(
                f"the template {template}: there is no {unknown[0]} that a file could be made for; "
                f"there are {', '.join(_PLACEHOLDERS)}"
            )
        yield Unit(template, target, verbatim)
