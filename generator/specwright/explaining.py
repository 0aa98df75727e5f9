"""Explaining a name that somebody met: a parameter, an error code or a cross-field rule, and where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from . import checking
from .diffing.sides import OperationSide, operations_of
from .diffing.views import View
from .errors import nearest
from .gathering import load_all
from .linting.context import Context, listed, shown
from .linting.validations import validations
from .loading import Document
from .resolving import Spot, Workspace
from .sources import SpecFile

_MOST_DEPTH = 12
#: So many places of one schema are told of each request and reply.
_MOST_PLACES = 64
_LIMITS = (
    "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
    "pattern", "minItems", "maxItems", "uniqueItems", "format", "contentEncoding",
)  # fmt: skip
_SOURCES = {
    "page": "the vendor's page",
    "sdk": "the vendor's SDK",
    "metadata": "the vendor's API metadata",
    "example": "an example of the vendor",
    "inferred": "inferred",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a request or member of a reply, by its path from the root."""

    operation: str
    direction: str
    path: str
    view: View
    required: bool


class Specs:
    """The specs to explain names from.

    Args:
        files: what `sources.discover` found.
        base: the folder that messages show paths against.

    Raises:
        InputError: a spec cannot be read.
    """

    def __init__(self, files: Iterable[SpecFile], base: Path) -> None:
        by_root: dict[Path, list[SpecFile]] = {}
        for file in files:
            by_root.setdefault(file.root, []).append(file)
        self._contexts: list[Context] = []
        self._operations: list[OperationSide] = []
        for root, members in sorted(by_root.items()):
            workspace = Workspace(root, base)
            load_all(workspace, [member.path for member in members])
            self._contexts.append(Context(workspace, {str(m.path): m.service for m in members}))
            with checking.telling(workspace.documents.values):
                for member in members:
                    self._operations.extend(operations_of(workspace, member))

    def explain(self, name: str) -> list[str]:
        """A text for each thing that is called *name*; [] when nothing is.

        Raises:
            InputError: a spec is malformed.
        """
        with checking.telling(self._documents):
            return [*self._rules(name), *self._errors(name), *self._parameters(name)]

    def suggestion(self, name: str) -> str:
        """The hint that names what is spelt most like *name*, "" when nothing is.

        Raises:
            InputError: a spec is malformed.
        """
        with checking.telling(self._documents):
            return nearest(name, self._names())

    def _documents(self) -> Iterator[Document]:
        for context in self._contexts:
            yield from context.workspace.documents.values()

    def _names(self) -> set[str]:
        known = {rule.value.get("id", "") for _, rule in self._all_rules()}
        known |= {spot.value.get("code", "") for spot in self._all_errors()}
        for parameter in self._all_parameters():
            known |= {parameter.path, parameter.path.replace("[]", "").rpartition(".")[2]}
        return {str(item) for item in known if item}

    def _all_rules(self) -> Iterator[tuple[Spot, Spot]]:
        for context in self._contexts:
            for schema in context.spots("schema"):
                yield from ((schema, rule) for rule in validations(schema))

    def _rules(self, name: str) -> Iterator[str]:
        for schema, rule in self._all_rules():
            if rule.value.get("id") == name:
                yield _rule_text(schema, rule)

    def _all_errors(self) -> Iterator[Spot]:
        for context in self._contexts:
            for spot in context.spots("error"):
                if "$ref" not in spot.value:
                    yield spot

    def _errors(self, name: str) -> Iterator[str]:
        for spot in self._all_errors():
            if spot.value.get("code") == name:
                yield _error_text(spot, self._answering(spot))

    def _answering(self, error: Spot) -> list[str]:
        """The operations that can answer *error*."""
        names = []
        for operation in self._operations:
            for index in range(len(operation.spot.value.get("x-error-codes") or ())):
                item = operation.spot.child("x-error-codes", index)
                if operation.workspace.follow(item).key == error.key:
                    names.append(operation.id)
        return names

    def _parameters(self, name: str) -> Iterator[str]:
        wanted = name.replace("[]", "")
        for parameter in self._all_parameters():
            path = parameter.path.replace("[]", "")
            if wanted in (path, f"{parameter.operation}.{path}") or path.endswith(f".{wanted}"):
                yield _parameter_text(parameter)

    def _all_parameters(self) -> Iterator[Parameter]:
        for operation in self._operations:
            for direction, view in _roots(operation):
                yield from _walk(operation.id, direction, view, "", frozenset(), Counter())
            yield from _outside_of_the_body(operation)


def _roots(operation: OperationSide) -> Iterator[tuple[str, View]]:
    value = operation.spot.value
    holders = []
    if "requestBody" in value:
        body = operation.workspace.follow(operation.spot.child("requestBody"))
        holders.append(("request", body))
    for status in value.get("responses") or ():
        if str(status).startswith("2"):
            response = operation.workspace.follow(operation.spot.child("responses", status))
            holders.append(("reply", response))
    for direction, holder in holders:
        for media in holder.value.get("content") or ():
            if "schema" in holder.value["content"][media]:
                spot = holder.child("content", media, "schema")
                yield direction, View(operation.workspace, spot)


def _outside_of_the_body(operation: OperationSide) -> Iterator[Parameter]:
    for index in range(len(operation.spot.value.get("parameters") or ())):
        spot = operation.workspace.follow(operation.spot.child("parameters", index))
        if "schema" in spot.value:
            name, where = spot.value.get("name", ""), spot.value.get("in", "")
            view = View(operation.workspace, spot.child("schema"))
            required = bool(spot.value.get("required"))
            yield Parameter(operation.id, f"{where} parameter", name, view, required)


def _walk(
    operation: str,
    direction: str,
    view: View,
    prefix: str,
    inside: frozenset[object],
    met: Counter[object],
) -> Iterator[Parameter]:
    met[view.key] += 1
    if view.key in inside or prefix.count(".") > _MOST_DEPTH or met[view.key] > _MOST_PLACES:
        return
    inside = inside | {view.key}
    for name, member in view.properties.items():
        path = f"{prefix}{name}"
        yield Parameter(operation, direction, path, member, name in view.required)
        lists: set[object] = set()
        while (items := member.below("items")) is not None and member.key not in lists:
            lists.add(member.key)
            member, path = items, f"{path}[]"
        yield from _walk(operation, direction, member, f"{path}.", inside, met)
    for keyword in ("oneOf", "anyOf"):
        for option in chain.from_iterable(view.unions(keyword)):
            chosen = option.view(view.workspace)
            yield from _walk(operation, direction, chosen, prefix, inside, met)


def _parameter_text(parameter: Parameter) -> str:
    view = parameter.view
    facts = [" or ".join(sorted(view.types)) if len(view.types) < 6 else "anything"]
    facts.append("required" if parameter.required else "optional")
    facts += [f"{key} {shown(view.get(key))}" for key in _LIMITS if view.get(key) is not None]
    if view.get("default") is not None:
        facts.append(f"default {shown(view.get('default'))}")
    if view.get("x-unit"):
        facts.append(f"in {view.get('x-unit')}")
    values = view.values or view.get("x-extensible-enum")
    lines = [
        f"{parameter.path}: {parameter.direction} of {parameter.operation}",
        f"  {', '.join(facts)}",
        *(f"  {text}" for text in _texts(view.get("description"), view.get("x-zh"))),
    ]
    if values:
        lines.append(f"  values: {listed(values, 20)}")
    return "\n".join((*lines, *_footer(view.spot, view.get("x-source"))))


def _rule_text(schema: Spot, rule: Spot) -> str:
    value = rule.value
    severity = value.get("severity", "error")
    lines = [
        f"{value['id']}: cross-field rule ({severity})",
        *(f"  {text}" for text in _texts(value.get("description"), value.get("x-zh"))),
        f"  holds when: {value.get('rule')}",
        f"  says: {value.get('message')}",
    ]
    if value.get("error-code"):
        lines.append(f"  the service would answer: {value['error-code']}")
    lines.append(f"  on: {schema.pointer.rpartition('/')[2]}")
    return "\n".join((*lines, *_footer(rule, value.get("x-source"))))


def _error_text(error: Spot, operations: list[str]) -> str:
    value = error.value
    retry = (
        "the same request may succeed later"
        if value.get("retryable")
        else "do not repeat it as it is"
    )
    lines = [f"{value['code']}: error, HTTP {value.get('status')}; {retry}"]
    for cause in value.get("causes") or ():
        lines += [
            f"  cause: {text}" for text in _texts(cause.get("description"), cause.get("x-zh"))
        ]
    remedy = value.get("remedy") or {}
    lines += [f"  remedy: {text}" for text in _texts(remedy.get("description"), remedy.get("x-zh"))]
    if operations:
        lines.append(f"  answered by: {', '.join(operations)}")
    return "\n".join((*lines, *_footer(error, value.get("x-source"))))


def _texts(english: Any, chinese: Any) -> Iterator[str]:
    if isinstance(english, str):
        yield " ".join(english.split())
    text = chinese.get("description") if isinstance(chinese, Mapping) else chinese
    if isinstance(text, str):
        yield " ".join(text.split())


def _footer(spot: Spot, source: Any) -> Iterator[str]:
    if isinstance(source, Mapping):
        note = " ".join(str(source.get("note", "")).split())
        yield f"  source: {_SOURCES.get(source.get('from', 'page'), '')}{f' ({note})' if note else ''}"
    yield f"  at {spot.location}"
