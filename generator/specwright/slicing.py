"""Slicing: of a package, what one kind of file is made from, and nothing else.

A slice is a package again, so templates need not know. What it lacks cannot show in a file that is made from it: the
digest of a slice therefore decides whether its files are known, and a slice is all that another machine needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from . import ir, json_schemas
from .digesting import digest
from .errors import InputError, Location
from .essence import essence, operations_of

_REMOTE = "file:///"
#: Of so many services, or operations of a service, the pages about one list the others.
MOST_LISTED = 40
#: What of a service only the pages about it as a whole tell.
_UNDESCRIBED: Mapping[str, Any] = {"description": ir.NO_TEXT, "tags": (), "external_docs": None}
#: Digests of the parts of a service, by kind ("type", "operation", "schema", "essence", "core") and name.
Digests = dict[tuple[str, str], str]
#: Services, and the digest of what is in them.
_Digested = tuple[tuple[ir.Service, ...], str]


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a package.

    Attributes:
        package: the part.
        digest: hash of all that is in it.
        service, operation: what it is about, as the part has it.
    """

    package: ir.Package
    digest: str
    service: ir.Service | None = None
    operation: ir.Operation | None = None


_KINDS: Mapping[type, str] = {
    ir.Model: "models",
    ir.Union: "unions",
    ir.Enumeration: "enumerations",
    ir.Alias: "aliases",
}


class Slices:
    """The slices of *package*.

    Args:
        package: the package.
        digests: for each service those of its parts that are known; what is worked out comes to them.
    """

    def __init__(
        self, package: ir.Package, digests: Mapping[tuple[str, ...], Digests] | None = None
    ) -> None:
        self._package = package
        self._known = digests or {}
        self._services: dict[tuple[str, ...], _ServiceSlices] = {}

    @cached_property
    def whole(self) -> Slice:
        """All of the package."""
        services = [(s.key, self.of_service(s).digest) for s in self._package.services]
        return Slice(self._package, digest((sorted(services), self._package.releases)))

    @cached_property
    def outlines(self) -> Slice:
        """The outline of every service, its description, the summaries of its operations and the releases."""
        summaries = [
            (s.description, [each.summary for each in s.operations]) for s in self._package.services
        ]
        services = tuple(map(_summarized, self._package.services))
        known = digest((self._outlines[1], summaries, self._package.releases))
        releases = self._package.releases
        return Slice(
            ir.Package(self._package.name, services, {}, _unlocated, releases=releases), known
        )

    def of_service(self, service: ir.Service) -> Slice:
        """All of *service*, and the outline of the others."""
        return self._of(service).whole

    def of_names(self, service: ir.Service) -> Slice:
        """The outline of *service*, and what its types are called and where they are."""
        return self._of(service).names

    def of_section(self, service: ir.Service, section: ir.Section) -> Slice:
        """The operations of *section* of *service*, and the types that they need."""
        return self._of(service).section(section)

    def digest_of_section(self, service: ir.Service, section: ir.Section) -> str:
        """The digest of that slice."""
        return self._of(service).digest_of_section(section)

    def of_validators(self, service: ir.Service, section: ir.Section | None) -> Slice:
        """What the validators of *section* are compiled from, and examples, which say what is asked for first.

        Without a section, it is about all operations of a service without sections, and none of another one.
        """
        return self._of(service).validators(section)

    def digest_of_validators(self, service: ir.Service, section: ir.Section | None) -> str:
        """The digest of that slice."""
        return self._of(service).digest_of_validators(section)

    def of_operation(self, service: ir.Service, operation: ir.Operation) -> Slice:
        """All of *operation*, what its pages list beside it, and what of the schemas the operation needs."""
        return self._of(service).operation(operation)

    def digest_of_operation(self, service: ir.Service, operation: ir.Operation) -> str:
        """The digest of that slice."""
        return self._of(service).digest_of(operation)

    def of_models(self, service: ir.Service, group: ir.ModelGroup) -> Slice:
        """The types of *group*, and the outline of *service*."""
        return self._of(service).models(group)

    def _of(self, service: ir.Service) -> _ServiceSlices:
        if service.key not in self._services:
            digests = self._known.get(service.key, {})
            outlines, headings = self._outlines, self._headings
            # Where pages list no others, one that comes or goes changes nothing about the rest.
            if len(self._package.services) > MOST_LISTED:
                outline = _outline(service)
                outlines, headings = self._digested(outline), self._digested(_titled(outline))
            self._services[service.key] = _ServiceSlices(
                self._package, service, outlines, headings, digests
            )
        return self._services[service.key]

    @cached_property
    def _outlines(self) -> _Digested:
        return self._digested(*map(_outline, self._package.services))

    @cached_property
    def _headings(self) -> _Digested:
        return self._digested(*map(_titled, self._outlines[0]))

    def _digested(self, *services: ir.Service) -> _Digested:
        return services, digest((self._package.name, services))


class _ServiceSlices:
    def __init__(
        self,
        package: ir.Package,
        service: ir.Service,
        outlines: _Digested,
        headings: _Digested,
        digests: Digests,
    ) -> None:
        self._package = package
        self._service = service
        self._outlines, self._outlines_digest = outlines
        self._headings, self._headings_digest = headings
        self._definitions: Mapping[str, Any] = package.schemas[service.schemas_uri]["$defs"]
        self._digests = digests
        self._outlined = tuple(map(_outlined, service.operations))
        self._webhooks = tuple(map(_outlined, service.webhooks))
        self._references: dict[str, frozenset[str]] = {}
        self._sections: dict[ir.Section, str] = {}
        self._validators: dict[ir.Section | None, str] = {}
        self._operations: dict[str, str] = {}

    @cached_property
    def whole(self) -> Slice:
        service = self._service
        schemas = self._package.schemas[service.schemas_uri]
        parts = [
            *(self._digest("type", each.name, each) for each in self._types.values()),
            *(self._digest("operation", each.id, each) for each in service.validated),
        ]
        told = service.description, service.tags, service.external_docs
        head = service.errors, service.documents, schemas, told
        known = digest((self._outlines_digest, parts, head, _frame(service)))
        return Slice(self._made(self._service, schemas, self._outlines), known, self._service)

    @cached_property
    def names(self) -> Slice:
        service = replace(
            self._service,
            operations=self._outlined,
            webhooks=self._webhooks,
            models=tuple(
                ir.Model(each.name, ir.Text(), (), each.reply, each.open)
                for each in self._service.models
            ),
            unions=tuple(ir.Union(each.name, ir.Text(), ()) for each in self._service.unions),
            enumerations=tuple(
                ir.Enumeration(each.name, (), "str", False) for each in self._service.enumerations
            ),
            aliases=(),
            errors=(),
            documents={},
            left_out=(),
            operations_left_out=(),
            **_UNDESCRIBED,
        )
        types = service.models, service.unions, service.enumerations
        known = self._outlines_digest, self._framed, service.groups, service.sections, types
        return Slice(self._made(service, {}, self._outlines), digest(known), service)

    def section(self, section: ir.Section) -> Slice:
        operations = self._operations_of(section)
        validated = self._validated_in(section)
        service = replace(
            self._with_types(set[str]().union(*map(self._reached, validated))),
            operations=operations,
            webhooks=tuple(each for each in validated if each.id in self._sent),
            errors=(),
            documents={},
            left_out=(),
            operations_left_out=(),
            groups=self._homes_of(operations),
            sections=(section,),
            **_UNDESCRIBED,
        )
        return Slice(self._made(service, {}), self.digest_of_section(section), service)

    def digest_of_section(self, section: ir.Section) -> str:
        if section not in self._sections:
            operations = self._operations_of(section)
            frame = self._package.name, _heading(self._service), self._framed
            cores = [self._core(each) for each in self._validated_in(section)]
            self._sections[section] = digest((frame, section, self._homes_of(operations), cores))
        return self._sections[section]

    def _operations_of(self, section: ir.Section) -> tuple[ir.Operation, ...]:
        found = self._validated_in(section)
        return tuple(each for each in found if each.id not in self._sent)

    @cached_property
    def _called(self) -> Mapping[str, ir.Operation]:
        return {operation.id: operation for operation in self._service.validated}

    def _homes_of(self, operations: tuple[ir.Operation, ...]) -> tuple[ir.ModelGroup, ...]:
        """The modules of the replies of *operations*."""
        replies = (reply.name for each in operations for reply in each.responses)
        found = filter(None, map(self._homes.get, replies))
        return tuple(sorted(set(found), key=lambda group: group.name))

    @cached_property
    def _homes(self) -> Mapping[str, ir.ModelGroup]:
        groups = (replace(each, imports=()) for each in self._service.groups)
        return {name: group for group in groups for name in group.members}

    def validators(self, section: ir.Section | None) -> Slice:
        validated = frozenset(each.id for each in self._validated_in(section))
        service = ir.Service(
            *(self._service.key, ir.Text(), "", ir.Text()),
            tuple(_validated(each) for each in self._service.operations if each.id in validated),
            *((), (), (), (), ()),
            webhooks=tuple(
                _validated(each) for each in self._service.webhooks if each.id in validated
            ),
            sections=(section,) if section else (),
        )
        definitions = {name: essence(self._definitions[name]) for name in self._needed(section)}
        package = self._made(service, {"$defs": definitions})
        return Slice(package, self.digest_of_validators(section), service)

    def digest_of_validators(self, section: ir.Section | None) -> str:
        if section not in self._validators:
            head = self._package.name, self._service.key, section
            roots = [
                (each.name, each.id, each.request_schema, each.request_examples)
                for each in self._validated_in(section)
            ]
            schemas = [self._essential(name) for name in self._needed(section)]
            self._validators[section] = digest((head, roots, schemas))
        return self._validators[section]

    def _validated_in(self, section: ir.Section | None) -> tuple[ir.Operation, ...]:
        if section is None:
            return operations_of(self._service, None)
        return tuple(map(self._called.__getitem__, section.operations))

    def _needed(self, section: ir.Section | None) -> list[str]:
        """The names of the schemas that the requests of *section* need, in their order."""
        reached = frozenset[str]().union(*map(self._definitions_of, self._validated_in(section)))
        return sorted(reached, key=self._places.__getitem__)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {name: place for place, name in enumerate(self._definitions)}

    def models(self, group: ir.ModelGroup) -> Slice:
        types = [self._types[name] for name in group.members]
        service = ir.Service(
            key=self._service.key,
            title=self._service.title,
            version="",
            summary=ir.Text(),
            operations=(),
            errors=(),
            client_parameters=(),
            **_by_kind(types),
        )
        known = [self._digest("type", each.name, each) for each in types]
        head = self._package.name, service.key, service.title, group
        return Slice(self._made(service, {}), digest((head, known)), service)

    def operation(self, operation: ir.Operation) -> Slice:
        service = self._narrowed(operation)
        definitions = {name: self._definitions[name] for name in self._needed_by(operation)}
        package = self._made(service, {"$defs": definitions}, self._headings)
        return Slice(package, self.digest_of(operation), service, operation)

    def digest_of(self, operation: ir.Operation) -> str:
        """The digest of the slice of *operation*."""
        if operation.id not in self._operations:
            self._operations[operation.id] = self._around(self._core(operation))
        return self._operations[operation.id]

    def _core(self, operation: ir.Operation) -> str:
        """The digest of that part of the slice of *operation* that no other operation has."""
        if ("core", operation.id) not in self._digests:
            known = [
                *(
                    self._digest("type", each.name, each)
                    for each in self._in_order(self._reached(operation))
                ),
                *(
                    self._digest("schema", name, self._definitions[name])
                    for name in self._needed_by(operation)
                ),
            ]
            own = self._digest("operation", operation.id, operation)
            documents = self._documents.get(operation.id, ())
            self._digests["core", operation.id] = digest((own, documents, known))
        return self._digests["core", operation.id]

    def _around(self, core: str) -> str:
        """The digest of a slice of an operation, of which *core* is the part that no other operation has."""
        return digest((self._surroundings, self._framed, core))

    @cached_property
    def _surroundings(self) -> str:
        """The digest of what pages about an operation may show besides it."""
        listed = () if self._service.sections else (self._outlined, self._webhooks)
        return digest((self._headings_digest, listed))

    def _in_order(self, names: set[str]) -> list[ir.Named]:
        """The types of these *names*, in their order."""
        return [self._types[name] for name in sorted(names, key=self._positions.__getitem__)]

    def _needed_by(self, operation: ir.Operation) -> list[str]:
        """The names of the schemas that the request of *operation* needs, in their order."""
        return sorted(self._definitions_of(operation), key=self._places.__getitem__)

    def _definitions_of(self, operation: ir.Operation) -> frozenset[str]:
        """The names of the schemas that the request of *operation* needs."""
        if not operation.request_schema:
            return frozenset()
        root = json_schemas.root_of(operation)
        return json_schemas.reachable(self._definitions, root, self._references)

    @cached_property
    def _framed(self) -> str:
        return digest(_frame(self._service))

    def _narrowed(self, operation: ir.Operation) -> ir.Service:
        operations, webhooks = self._shown_with(operation)
        return replace(
            self._with_types(self._reached(operation)),
            operations=operations,
            webhooks=webhooks,
            groups=(),
            sections=self._sections_of.get(operation.id, ()),
            errors=operation.errors,
            documents={
                name: {"paths": {operation.path: {"get": {"operationId": operation.id}}}}
                for name in self._documents.get(operation.id, ())
            },
            **_UNDESCRIBED,
        )

    def _shown_with(
        self, operation: ir.Operation
    ) -> tuple[tuple[ir.Operation, ...], tuple[ir.Operation, ...]]:
        """*operation*, and the outlines of the others and of the webhooks that its pages list: none of many."""
        if not self._service.sections:
            return _in_place_of(self._outlined, operation), _in_place_of(self._webhooks, operation)
        return ((), (operation,)) if operation.id in self._sent else ((operation,), ())

    @cached_property
    def _sections_of(self) -> Mapping[str, tuple[ir.Section, ...]]:
        """For each operation its section, as if it were alone in it."""
        return {
            name: (replace(section, operations=(name,)),)
            for section in self._service.sections
            for name in section.operations
        }

    @cached_property
    def _sent(self) -> frozenset[str]:
        """The ids of the webhooks."""
        return frozenset(each.id for each in self._service.webhooks)

    def _with_types(self, names: set[str]) -> ir.Service:
        """The service with those types only that have one of these *names*."""
        return replace(self._service, **_by_kind(self._in_order(names)))

    def _made(
        self, service: ir.Service, schemas: Any, beside: tuple[ir.Service, ...] = ()
    ) -> ir.Package:
        """A package of *service* in its place among those *beside* it, or alone."""
        services = tuple(service if each.key == service.key else each for each in beside)
        services = services or (service,)
        uri = service.schemas_uri
        return ir.Package(self._package.name, services, {uri: schemas}, _unlocated)

    # ------------------------------------------------------------------ what is reached

    @cached_property
    def _types(self) -> Mapping[str, ir.Named]:
        return {each.name: each for each in self._service.named}

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {name: position for position, name in enumerate(self._types)}

    @cached_property
    def _documents(self) -> Mapping[str, tuple[str, ...]]:
        from .site.overview import documents

        return documents(self._service)

    @cached_property
    def _steps(self) -> Mapping[str, frozenset[str]]:
        return {name: frozenset(ir.named_by(each)) for name, each in self._types.items()}

    def _reached(self, operation: ir.Operation) -> set[str]:
        pending = [operation.request_name, *(each.name for each in operation.responses)]
        if operation.paging is not None:
            pending.extend(ir.names_in(operation.paging.item))
        for parameter in operation.parameters:
            pending.extend(ir.named_in(parameter.property))
        for lowered in (operation.request, *(each.type for each in operation.responses)):
            pending.extend(ir.names_in(lowered) if lowered else ())
        found: set[str] = set()
        while pending:
            name = pending.pop()
            if name and name not in found and name in self._types:
                found.add(name)
                pending.extend(self._steps[name])
        return found

    def _digest(self, kind: str, name: str, value: object) -> str:
        if (kind, name) not in self._digests:
            self._digests[kind, name] = digest((name, value))
        return self._digests[kind, name]

    def _essential(self, name: str) -> str:
        """The digest of what decides about values in the schema *name*."""
        if ("essence", name) not in self._digests:
            self._digests["essence", name] = digest((name, essence(self._definitions[name])))
        return self._digests["essence", name]


def _by_kind(types: Iterable[ir.Named]) -> dict[str, Any]:
    """What a service of these *types* has of each kind, in their order."""
    found: dict[str, list[ir.Named]] = {kind: [] for kind in _KINDS.values()}
    for each in types:
        found[_KINDS[type(each)]].append(each)
    return {kind: tuple(those) for kind, those in found.items()}


def located(error: InputError, package: ir.Package) -> InputError:
    """*error*, which a slice of *package* led to, with the places in the specs."""

    def place(location: Location) -> Location:
        if location.line or not location.file.startswith(_REMOTE):
            return location
        return package.locate(location.file, location.pointer)

    return InputError(replace(each, location=place(each.location)) for each in error.problems)


def _unlocated(uri: str, pointer: str) -> Location:
    return Location(uri, pointer=pointer)


def _in_place_of(
    outlined: tuple[ir.Operation, ...], operation: ir.Operation
) -> tuple[ir.Operation, ...]:
    """*outlined* with *operation* itself where its outline is among them."""
    return tuple(operation if each.id == operation.id else each for each in outlined)


def _titled(outline: ir.Service) -> ir.Service:
    """An *outline* without what is in the service."""
    return replace(outline, operations=(), webhooks=(), client_parameters=())


def _outline(service: ir.Service) -> ir.Service:
    """What files of other services may show of *service*."""
    return replace(
        service,
        operations=tuple(map(_outlined, service.operations)),
        webhooks=tuple(map(_outlined, service.webhooks)),
        models=(),
        unions=(),
        enumerations=(),
        aliases=(),
        left_out=(),
        operations_left_out=(),
        errors=(),
        documents={},
        patched=(),
        groups=(),
        sections=(),
        **_UNDESCRIBED,
    )


def _summarized(service: ir.Service) -> ir.Service:
    """The outline of *service* with what it says at length and the summaries of its operations."""
    summarized = (replace(_outlined(each), summary=each.summary) for each in service.operations)
    described = service.description
    return replace(_outline(service), operations=tuple(summarized), description=described)


def _outlined(operation: ir.Operation) -> ir.Operation:
    """What pages about others may show of *operation*."""
    return replace(
        operation,
        summary=ir.Text(),
        description=ir.Text(),
        parameters=(),
        responses=(),
        request=None,
        request_examples=(),
        errors=(),
        changes=(),
        authorization=(),
        body=None,
        links=(),
        external_docs_description=ir.NO_TEXT,
    )


def _validated(operation: ir.Operation) -> ir.Operation:
    """What files about validators may show of *operation*."""
    return ir.Operation(
        id=operation.id,
        name=operation.name,
        method="",
        path="",
        protocol="rest",
        summary=ir.Text(),
        description=ir.Text(),
        parameters=(),
        request=None,
        request_name="",
        request_schema=operation.request_schema,
        reply_name="",
        success_statuses=(),
        responses=(),
        request_examples=operation.request_examples,
        errors=(),
        servers=(),
    )


def _heading(service: ir.Service) -> tuple[object, ...]:
    """What is told of *service* itself."""
    return service.key, service.title, service.version, service.summary


def _frame(service: ir.Service) -> tuple[object, ...]:
    """What stands of a service in the slices of its operations besides operations and types."""
    return service.key, service.client_parameters, service.patched


__all__ = ["MOST_LISTED", "Digests", "Slice", "Slices", "located"]
