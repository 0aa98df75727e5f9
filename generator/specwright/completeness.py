"""Completeness: every text that a reader of the output sees is there, in every language that the project promises.

A project says so with `languages = ["en", "zh"]` under `[tool.specwright]`; without that nothing is asked for,
since a document written by somebody else must generate too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import pointers, structure
from .configuration import Language
from .errors import InputError, Problem, nearest
from .loading import Document
from .lowering.facts import text
from .resolving import Spot, Workspace
from .structure import Kind, Place, label

#: The texts that each kind of object must have. A schema needs one where it is a component or a property.
_TEXTS: Mapping[Kind, tuple[str, ...]] = {
    "info": ("title", "summary"),
    "server": ("description",),
    "serverVariable": ("description",),
    "tag": ("description",),
    "operation": ("summary", "description"),
    "parameter": ("description",),
    "requestBody": ("description",),
    "response": ("description",),
    "header": ("description",),
    "example": ("summary",),
    "securityScheme": ("description",),
}
#: Every text of every kind of object that the x-zh keyword translates.
_TRANSLATED = ("title", "summary", "description")
#: Keywords whose subschema narrows a value that is described elsewhere.
_NARROWING = frozenset({"if", "then", "else", "not", "contains", "propertyNames"})
_ENGLISH: Mapping[str, str] = {
    "title": "the name as the vendor writes it",
    "summary": "what it is, in a few words",
    "description": "what it is, when it matters and what happens without it",
    "message": "what is wrong, with the values involved",
}
#: Chinese characters and punctuation: a proper name alone is a text in either language, up to its full stop.
_CHINESE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
_NAMES: Mapping[Language, str] = {"en": "English", "zh": "Chinese"}
_KIND_NAMES: Mapping[str, str] = {
    "serverVariable": "server variable",
    "requestBody": "request body",
    "securityScheme": "security scheme",
}


def check(workspace: Workspace, languages: Iterable[Language]) -> None:
    """Refuse documents that lack a text in one of *languages*.

    Raises:
        InputError: with every missing text of every document.
    """
    wanted = tuple(languages)
    if not wanted:
        return
    problems = [
        problem
        for document in workspace.documents.values()
        for problem in _missing(workspace, document, wanted)
    ]
    if problems:
        raise InputError(problems)


#: What was found to have every text: a process that watches reads the same documents again and again.
_complete: set[tuple[Path, tuple[Language, ...], tuple[str, ...]]] = set()
_MOST_COMPLETE = 256


def _missing(
    workspace: Workspace, document: Document, languages: tuple[Language, ...]
) -> list[Problem]:
    key = document.path, languages, workspace.closure([document.path])
    if key in _complete:
        return []
    checker = _Checker(workspace, languages)
    problems = [
        problem
        for place in structure.walk(document.value)
        for problem in checker.problems(place, Spot(document, place.pointer, place.value))
    ]
    if not problems:
        if len(_complete) >= _MOST_COMPLETE:
            _complete.clear()
        _complete.add(key)
    return problems


@dataclass(frozen=True, slots=True)
class _Checker:
    workspace: Workspace
    languages: tuple[Language, ...]

    def problems(self, place: Place, spot: Spot) -> Iterator[Problem]:
        """What the object at *place* lacks, whose value and document *spot* holds."""
        if not isinstance(place.value, Mapping):
            return
        if place.kind == "schema":
            yield from self._schema(place, spot)
        elif place.kind == "error":
            if not structure.is_reference(place):
                yield from self._error(spot)
        elif not structure.is_reference(place):
            yield from self._texts(place, spot)
            if place.kind == "operation":
                yield from self._changes(spot)
            elif place.kind == "mediaType" and "example" in place.value:
                yield spot.child("example").problem(
                    "an example without a name cannot have a summary",
                    "give it as 'examples: {name: {summary: ..., value: ...}}'",
                )

    def _texts(self, place: Place, spot: Spot) -> Iterator[Problem]:
        what = _what(place, spot)
        needed = _TEXTS.get(place.kind, ())
        for name in _TRANSLATED:
            if name in needed or isinstance(spot.value.get(name), str):
                yield from self._text(spot, spot.value, what, name)

    def _text(
        self, spot: Spot, value: Mapping[str, Any], what: str, name: str
    ) -> Iterator[Problem]:
        """What is wrong with the text *name* of *value*, told at *spot*."""
        found = text(value, name)
        for language in self.languages:
            given = found.en if language == "en" else found.zh
            if not given.strip():
                hint = _hint(value, name, language)
                yield spot.problem(f"the {what} has no {name} in {_NAMES[language]}", hint)
            elif language == "zh" and name != "title" and not _CHINESE.search(given):
                yield spot.problem(
                    f"the Chinese {name} of the {what} holds no Chinese: {given[:60]!r}",
                    "translate it under x-zh",
                )

    def _schema(self, place: Place, spot: Spot) -> Iterator[Problem]:
        if _is_narrowing(place):
            return
        name = pointers.split(place.pointer)[-1] if place.pointer else ""
        if place.keyword == "properties":
            yield from self._text(spot, self._described(spot), f"property {name!r}", "description")
        elif place.keyword == "schemas":
            yield from self._text(spot, self._described(spot), f"schema {name!r}", "description")
        elif isinstance(place.value.get("description"), str):
            yield from self._text(spot, place.value, "schema", "description")
        yield from self._values(spot)
        for index in range(len(place.value.get("x-validations", ()))):
            rule = spot.child("x-validations", index)
            for text_name in ("description", "message"):
                yield from self._text(rule, rule.value, f"rule {rule.value.get('id')!r}", text_name)

    def _described(self, spot: Spot) -> Mapping[str, Any]:
        """The schema at *spot* as a reader sees it: what it refers to, and what it says besides."""
        target = self.workspace.follow(spot).value
        return {**target, **spot.value} if isinstance(target, Mapping) else spot.value

    def _values(self, spot: Spot) -> Iterator[Problem]:
        values = spot.value.get("enum") or spot.value.get("x-extensible-enum") or ()
        known = {label(value): value for value in values}
        meanings = spot.value.get("x-enum-descriptions", {})
        for key, value in known.items():
            what = f"value {value!r}"
            if key in meanings:
                meaning = spot.child("x-enum-descriptions", key)
                yield from self._text(meaning, meaning.value, what, "description")
            else:
                hint = f"add {key!r} to x-enum-descriptions, with description and x-zh"
                yield spot.problem(f"nothing says what the {what} means", hint)
        for key in meanings:
            if key not in known:
                message = f"x-enum-descriptions explains {key!r}, which is no value of the schema"
                yield spot.child("x-enum-descriptions", key).problem(message, nearest(key, known))

    def _error(self, spot: Spot) -> Iterator[Problem]:
        what = f"error {spot.value['code']!r}"
        for index in range(len(spot.value["causes"])):
            cause = spot.child("causes", index)
            yield from self._text(cause, cause.value, f"cause of the {what}", "description")
        remedy = spot.child("remedy")
        yield from self._text(remedy, remedy.value, f"remedy of the {what}", "description")

    def _changes(self, spot: Spot) -> Iterator[Problem]:
        for index in range(len(spot.value.get("x-changelog", ()))):
            change = spot.child("x-changelog", index)
            yield from self._text(change, change.value, "changelog entry", "description")


def _hint(value: Mapping[str, Any], name: str, language: Language) -> str:
    if language == "en":
        return f"add '{name}': {_ENGLISH[name]}"
    if name == "description" and isinstance(value.get("x-zh", ""), str):
        return "add 'x-zh' with the description in Chinese"
    if isinstance(value.get("x-zh"), str):
        return f"write 'x-zh: {{{name}: ...}}': a string alone translates the description"
    return f"add 'x-zh: {{{name}: ...}}' with the {name} in Chinese"


def _what(place: Place, spot: Spot) -> str:
    """The object as a message calls it: its kind, and the name that tells it from its like."""
    kind = _KIND_NAMES.get(place.kind, place.kind)
    for key in ("operationId", "name"):
        if isinstance(spot.value.get(key), str):
            return f"{kind} {spot.value[key]!r}"
    keyed = place.kind in ("response", "example", "header", "serverVariable", "securityScheme")
    return f"{kind} {pointers.split(place.pointer)[-1]!r}" if keyed else kind


def _is_narrowing(place: Place) -> bool:
    """Whether the schema, or one around it, only narrows a value that is described elsewhere."""
    current: Place | None = place
    while current is not None and current.kind == "schema":
        if current.keyword in _NARROWING:
            return True
        current = current.parent
    return False
