"""Facts: everything that a spec states about an operation, one by one, each with the source that it comes from.

A fact is as small as a reader would check it: that a parameter exists, its type, that it is required, one bound, one
value of an enumeration, one rule, one cause of an error. The source is that of the nearest x-source which covers
it: the parameter's own, then that of the object that the parameter is a member of, else the vendor's page.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from . import describing, ir
from .describing import Describer, Row

Kind = Literal[
    "parameter", "description", "type", "required", "constraint", "enum value", "default", "unit", "format",
    "example", "deprecation", "rule", "error", "cause", "remedy", "retry", "permission", "change",
    "request example", "response", "reply field", "reply example",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
SOURCES: tuple[ir.SourceKind, ...] = get_args(ir.SourceKind)

#: The names that stand for each kind of fact in the `facts` of an x-source; a constraint goes by its keyword.
_NAMES: Mapping[Kind, frozenset[str]] = {
    "description": frozenset({"description"}),
    "type": frozenset({"type", "separator"}),
    "required": frozenset({"required"}),
    "enum value": frozenset({"enum", "const", "x-extensible-enum", "x-enum-descriptions"}),
    "default": frozenset({"default"}),
    "unit": frozenset({"unit", "x-unit"}),
    "format": frozenset({"format"}),
    "example": frozenset({"examples"}),
    "deprecation": frozenset({"deprecated"}),
    "cause": frozenset({"causes"}),
    "remedy": frozenset({"remedy"}),
    "retry": frozenset({"retryable"}),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of a spec.

    Attributes:
        kind: what it says.
        subject: what it is about: a parameter ("Container[].Name"), the id of a rule, an error code.
        value: the statement itself, in JSON where it is no text.
        source: where it comes from.
        note: how a conflict between sources was settled, "" when there was none.
    """

    kind: Kind
    subject: str
    value: str
    source: ir.SourceKind = "page"
    note: str = ""


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """The facts of one operation.

    Attributes:
        service: Python path of the service, e.g. "aliyun.eci".
        operation: the operation's id.
        facts: its facts, parameters first, in the order of the spec.
    """

    service: str
    operation: str
    facts: tuple[Fact, ...]

    @property
    def by_kind(self) -> Mapping[Kind, int]:
        """How many facts of each kind there are, in the order of `KINDS`."""
        counts = Counter(fact.kind for fact in self.facts)
        return {kind: counts[kind] for kind in KINDS}

    @property
    def by_source(self) -> Mapping[ir.SourceKind, int]:
        """How many facts come from each source, in the order of `SOURCES`."""
        counts = Counter(fact.source for fact in self.facts)
        return {source: counts[source] for source in SOURCES}


def of_package(package: ir.Package) -> tuple[OperationFacts, ...]:
    """The facts of every operation of *package*."""
    return tuple(
        OperationFacts(".".join(service.key), operation.id, tuple(_facts(service, operation)))
        for service in package.services
        for operation in service.operations
    )


def _facts(service: ir.Service, operation: ir.Operation) -> Iterator[Fact]:
    describer = Describer(service)
    profiles = describer.profiles(operation)
    for profile in profiles:
        prefix = f"{profile.label}: " if profile.label else ""
        for row in profile.rows:
            yield from _parameter(describer, row, prefix)
    models = dict.fromkeys(
        name for profile in profiles for name in _models(profile.model, profile.rows)
    )
    for name in models:
        for rule in describer.model(name).rules:
            yield _fact("rule", rule.id, f"{rule.severity}: {rule.expression}", rule.source)
    for error in operation.errors:
        for entry in error.entries:
            yield from _error(error.code, entry)
    yield from _surroundings(operation)
    for row in describer.reply_rows(operation):
        origin = _Origin(row.member.source, describer.model(row.owner).source)
        yield origin.fact("reply field", row.path, row.member.json_type)


def _models(model: ir.Model, rows: tuple[Row, ...]) -> Iterator[str]:
    """The class names of the objects of a request, outermost first."""
    yield model.name
    for row in rows:
        yield row.owner


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where the facts of one parameter come from: what it says itself, and what the object says that it is in."""

    own: ir.Source | None
    around: ir.Source | None

    def fact(self, kind: Kind, subject: str, value: object, *names: str) -> Fact:
        """The fact, which goes by one of *names* (by default those of *kind*) in an x-source."""
        covered = frozenset(names) or _NAMES.get(kind, frozenset())
        for source in (self.own, self.around):
            if source is not None and (not source.facts or covered & set(source.facts)):
                return Fact(kind, subject, ir.shown(value), source.kind, source.note)
        return Fact(kind, subject, ir.shown(value))


def _fact(kind: Kind, subject: str, value: object, source: ir.Source | None) -> Fact:
    return _Origin(source, None).fact(kind, subject, value)


def _parameter(describer: Describer, row: Row, prefix: str) -> Iterator[Fact]:
    member = row.member
    subject = prefix + row.path
    around = describer.model(row.owner).source if row.location == "body" else None
    origin = _Origin(member.source, around)
    yield origin.fact("parameter", subject, row.location)
    if member.description:
        yield origin.fact("description", subject, member.description.en)
    yield origin.fact("type", subject, member.json_type)
    if member.required:
        yield origin.fact("required", subject, True)
    yield from _values(origin, subject, member)
    if member.item is not None:
        inner = _Origin(member.item.source, member.source)
        yield from _values(inner, f"{subject} (each)", member.item)


def _values(origin: _Origin, subject: str, member: ir.Property) -> Iterator[Fact]:
    for name, limit in constraints(member):
        yield origin.fact("constraint", subject, f"{name} {ir.shown(limit)}", name)
    for value in member.values:
        yield origin.fact("enum value", subject, value.value)
    if member.has_default:
        yield origin.fact("default", subject, json.dumps(member.default, ensure_ascii=False))
    if member.unit:
        yield origin.fact("unit", subject, member.unit)
    if member.format:
        yield origin.fact("format", subject, member.format)
    for example in member.examples:
        yield origin.fact("example", subject, json.dumps(example, ensure_ascii=False))
    if member.deprecated:
        yield origin.fact("deprecation", subject, True)


def constraints(member: ir.Property) -> tuple[tuple[str, Any], ...]:
    """The constraints of *member* with their JSON Schema names, those of what a string holds included."""
    content = (
        ("contentEncoding", member.limits.content_encoding),
        ("contentMediaType", member.limits.content_media_type),
    )
    return (
        *describing.constraints(member),
        *((name, value) for name, value in content if value is not None),
    )


def _error(code: str, entry: ir.ErrorEntry) -> Iterator[Fact]:
    origin = _Origin(entry.source, None)
    subject = f"{entry.status} {code}"
    yield origin.fact("error", subject, "success" if entry.success else "failure")
    for cause in entry.causes:
        yield origin.fact("cause", subject, cause.en)
    yield origin.fact("remedy", subject, entry.remedy.en)
    yield origin.fact("retry", subject, entry.retryable)


def _surroundings(operation: ir.Operation) -> Iterator[Fact]:
    for permission in operation.authorization:
        yield _fact("permission", permission.action, permission.access, permission.source)
    for change in operation.changes:
        yield _fact("change", change.date, change.description.en, change.source)
    for example in operation.request_examples:
        yield _fact("request example", example.name, example.summary.en, example.source)
    for response in operation.responses:
        yield _fact("response", response.status, response.description.en, response.source)
        for example in response.examples:
            subject = f"{response.status} {example.name}"
            yield _fact("reply example", subject, example.summary.en, example.source)
