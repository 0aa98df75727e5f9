"""Embedding: what a document refers to in files that are no OpenAPI documents themselves becomes a part of it.

OpenAPI lets a `$ref` lead to any file: to a schema, a path item or a parameter that is all there is in it, or to a
place in a file of definitions. What stands there is known only by where the reference stands. It is copied below
`components`, or to where the reference stands if nothing of its kind can be a component, and every fault is still told
in the file in which it was written.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urljoin

from . import pointers, structure
from .errors import InputError, Problem, nearest
from .identifiers import identifiers_of
from .loading import MAX_NODES, Document
from .origins import Origins
from .structure import Kind, Place

if TYPE_CHECKING:
    from .resolving import Workspace

#: A reference within the document, as nearly all are written.
_WITHIN = re.compile(r"""\$ref["']?\s{0,99}:\s{0,99}["']?#""")
_ENDING = re.compile(r"\.(?:ya?ml|json)\b")
#: What can be a component, and where.
_SECTIONS: Mapping[Kind, str] = {
    kind: section for section, (_, kind) in structure.KEYWORDS["components"].items() if kind
}
_NO_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_MAX_CHAIN = 64


def says_its_version(document: Document) -> bool:
    """Whether *document* is one of OpenAPI or Swagger by itself, rather than a file that one refers to."""
    value = document.value
    return isinstance(value, Mapping) and any(
        isinstance(value.get(name), (str, int, float)) for name in ("openapi", "swagger")
    )


def embedded(document: Document, workspace: Workspace) -> Document:
    """The OpenAPI *document* with all that it refers to in files that are no documents themselves.

    Raises:
        InputError: too much would be copied, a chain of references never ends, or leads to what cannot stand there.
    """
    if not (says_its_version(document) and _has_parts(document, workspace)):
        return document
    work = _Embedding(document, workspace)
    work.run()
    return work.result()


def _has_parts(document: Document, workspace: Workspace) -> bool:
    """Whether *document* refers to a file that is no document itself; most do not, and need not be looked through."""
    text = document.text
    mapped = "mapping" in text and _ENDING.search(text) is not None
    escaped = "\\u0024" in text or "\\x24" in text
    if not (mapped or escaped) and text.count("$ref") == len(_WITHIN.findall(text)):
        return False
    named: set[str] = set()
    for place in structure.walk(document.value):
        if structure.is_reference(place):
            named.add(place.value["$ref"].partition("#")[0])
        elif place.kind == "discriminator" and isinstance(place.value, Mapping):
            mapping = place.value.get("mapping")
            targets = mapping.values() if isinstance(mapping, Mapping) else ()
            named.update(each.partition("#")[0] for each in targets if isinstance(each, str))
        if place.kind == "components" and isinstance(place.value, Mapping):
            sections = [each for each in place.value.values() if _is_reference_alone(each)]
            named.update(each["$ref"].partition("#")[0] for each in sections)
    found = (workspace.readable(document, each) for each in named if each and "://" not in each)
    return any(each is not None and not says_its_version(each) for each in found)


class _Embedding:
    def __init__(self, document: Document, workspace: Workspace) -> None:
        self._document = document
        self._workspace = workspace
        self._origins = Origins(document)
        self._nodes = 0
        self._value = self._copy(document.value, document, "")
        # The component that stands for each place of another file, and for what it was taken there.
        self._placed: dict[tuple[Path, str, Kind], str] = {}
        self._waiting: list[tuple[Any, Kind, str, int]] = []
        self._done: set[int] = set()
        self._problems: list[Problem] = []

    def run(self) -> None:
        """Embed everything.

        Raises:
            InputError: too much would be copied, or references lead on for ever or to what cannot stand there.
        """
        self._name_components()
        self._waiting.append((self._value, "document", "", 0))
        while self._waiting:
            value, kind, at, chain = self._waiting.pop()
            for place in list(structure.walk(value, kind, at)):
                if not isinstance(place.value, dict) or id(place.value) in self._done:
                    continue
                self._done.add(id(place.value))
                if structure.is_reference(place) and place.kind != "document":
                    with self._gathering():
                        self._embed(place, chain)
                elif place.kind == "discriminator":
                    self._embed_mapping(place)
        if self._problems:
            raise InputError(list(dict.fromkeys(self._problems)))

    @contextmanager
    def _gathering(self) -> Iterator[None]:
        """Keep what is wrong with a reference until it is known what is wrong with the others."""
        try:
            yield
        except InputError as error:
            self._problems += error.problems

    def result(self) -> Document:
        return replace(self._document, value=self._value, origins=self._origins, kept={})

    def _name_components(self) -> None:
        """A component that is but a reference to another file is what stands there, and keeps its name."""
        components = self._value.get("components")
        for kind, section in _SECTIONS.items() if isinstance(components, dict) else ():
            members, at = components.get(section), pointers.join("", "components", section)
            if not isinstance(members, dict):
                continue
            if _is_reference_alone(members):
                # Nothing says that all of a section may stand elsewhere; many a document is written so.
                with self._gathering():
                    found = self._outside(pointers.join(at, "$ref"), members["$ref"])
                    if found is not None:
                        self._replace(members, kind, at, members["$ref"], found)
            for name, value in list(members.items()):
                if not _is_reference_alone(value):
                    continue
                where = pointers.join(at, name, "$ref")
                with suppress(InputError):
                    found = self._outside(where, value["$ref"])
                    if found is not None and (found[0].path, found[1], kind) not in self._placed:
                        content = self._at(where, value["$ref"], found)
                        self._put(members, name, kind, pointers.join(at, name), found, content)

    def _embed(self, place: Place, chain: int) -> None:
        reference, where = place.value["$ref"], pointers.join(place.pointer, "$ref")
        found = self._sound(where, reference)
        if found is None:
            self._redirect(place.value, "$ref", where)
        elif place.kind in _SECTIONS and not _is_member_of_paths(place):
            place.value["$ref"] = self._component(place.kind, where, reference, found)
        elif chain > _MAX_CHAIN:
            raise InputError([self._problem(where, "the chain of $refs never ends")])
        else:
            self._replace(place.value, place.kind, place.pointer, reference, found)
            self._done.discard(id(place.value))
            self._waiting.append((place.value, place.kind, place.pointer, chain + 1))

    def _replace(
        self,
        holder: dict[str, Any],
        kind: Kind,
        at: str,
        reference: str,
        found: tuple[Document, str],
    ) -> None:
        """Let what is *found* take the place of the *reference* that *holder*, which is at *at*, is."""
        content = self._copy(self._at(at, reference, found), *found)
        if not isinstance(content, dict):
            where = pointers.join(at, "$ref")
            raise InputError([self._problem(where, f"{reference!r} leads to no {kind}")])
        beside = {key: each for key, each in holder.items() if key != "$ref"}
        holder.clear()
        holder.update({**content, **beside})
        self._origins.moved(at, *found)

    def _embed_mapping(self, place: Place) -> None:
        mapping = place.value.get("mapping")
        for label, target in mapping.items() if isinstance(mapping, dict) else ():
            where = pointers.join(place.pointer, "mapping", label)
            if not isinstance(target, str) or ("#" not in target and not _names_file(target)):
                continue
            found = self._sound(where, target)
            if found is None:
                self._redirect(mapping, label, where)
            else:
                mapping[label] = self._component("schema", where, target, found)

    def _outside(self, where: str, reference: str) -> tuple[Document, str] | None:
        """The file that is no document, and the place in it, that the *reference* at *where* leads to; else None."""
        target, _, fragment = reference.partition("#")
        pointer = pointers.from_fragment(fragment)
        file = self._origins.trace(where)[0]
        if target:
            if self._is_elsewhere(target):
                return None
            file = self._file(where, reference, target)
        if file.path == self._document.path or says_its_version(file):
            return None
        if pointer and not pointer.startswith("/"):
            pointer = _anchors(file).get(pointer, pointer)
        return file, pointer

    def _sound(self, where: str, reference: str) -> tuple[Document, str] | None:
        """As `_outside`, but None where the reference leads nowhere, too: so much is told where it is resolved."""
        try:
            found = self._outside(where, reference)
            if found is not None:
                self._at(where, reference, found)
        except InputError:
            return None
        return found

    def _redirect(self, holder: dict[str, Any], key: str, where: str) -> None:
        """Let a reference in another file lead from here to where it leads from there."""
        target, hash_sign, fragment = holder[key].partition("#")
        source = self._origins.trace(where)[0]
        if source is self._document or (target and self._is_elsewhere(target)):
            return
        file = os.path.normpath(source.path.parent / unquote(target)) if target else source.path
        path = Path(os.path.relpath(file, self._document.path.parent)).as_posix()
        here = path == self._document.path.name
        holder[key] = f"{'' if here else quote(path)}{hash_sign}{fragment}"

    def _is_elsewhere(self, target: str) -> bool:
        """Whether *target* is the URI of something that is no file."""
        if not target or "://" in target or target.startswith(("//", "urn:")):
            return True
        named = identifiers_of(self._document).resources
        return bool(named) and urljoin(self._document.path.as_uri(), target) in named

    def _file(self, where: str, reference: str, target: str) -> Document:
        """The file *target*, as it was written.

        Raises:
            InputError: there is no such file, or it is malformed.
        """
        document, pointer = self._origins.trace(where)
        return self._workspace.file_at(document, pointer, reference, target)

    def _component(
        self, kind: Kind, where: str, reference: str, found: tuple[Document, str]
    ) -> str:
        """A reference to the component that is a copy of what is *found*."""
        file, pointer = found
        known = self._placed.get((file.path, pointer, kind))
        if known is None:
            content = self._at(where, reference, found)
            section = _SECTIONS[kind]
            members = self._value.setdefault("components", {}).setdefault(section, {})
            wanted = (pointers.split(pointer) or (file.path.stem,))[-1]
            name = free = _NO_NAME.sub("_", wanted).strip("_") or kind
            number = 2
            while free in members:
                free, number = f"{name}_{number}", number + 1
            known = pointers.join("", "components", section, free)
            self._put(members, free, kind, known, found, content)
        return pointers.to_fragment(known)

    def _put(
        self,
        members: dict[str, Any],
        name: str,
        kind: Kind,
        at: str,
        found: tuple[Document, str],
        content: Any,
    ) -> None:
        """Put the *content* of what is *found* below *members*, where its pointer is *at*."""
        members[name] = self._copy(content, *found)
        self._placed[found[0].path, found[1], kind] = at
        self._origins.copied(at, *found)
        self._waiting.append((members[name], kind, at, 0))

    def _at(self, where: str, reference: str, found: tuple[Document, str]) -> Any:
        file, pointer = found
        try:
            return pointers.resolve(file.value, pointer)
        except (LookupError, ValueError):
            hint = nearest_step(file.value, pointer)
            problem = self._problem(where, f"{reference!r} leads nowhere", hint)
            raise InputError([problem]) from None

    def _copy(self, value: Any, file: Document, pointer: str) -> Any:
        """A copy of *value*, which stands at *pointer* of *file*."""
        self._nodes += 1
        if self._nodes > MAX_NODES:
            message = f"the files that are referred to come to more than {MAX_NODES:,} values"
            raise InputError([file.problem(pointer, message)])
        if isinstance(value, dict):
            return {key: self._copy(each, file, pointer) for key, each in value.items()}
        if isinstance(value, list):
            return [self._copy(each, file, pointer) for each in value]
        return value

    def _problem(self, where: str, message: str, hint: str = "") -> Problem:
        document, pointer = self._origins.trace(where)
        return document.problem(pointer, message, hint)


def nearest_step(value: Any, pointer: str) -> str:
    """What may be meant by the last step of *pointer*, "" when nothing is like it."""
    parent, _, last = pointer.rpartition("/")
    try:
        siblings = pointers.resolve(value, parent)
    except (LookupError, ValueError):
        return ""
    return nearest(last, siblings) if isinstance(siblings, Mapping) else ""


def _is_member_of_paths(place: Place) -> bool:
    """Whether *place* is a path or a webhook, which is where it stands and nowhere else."""
    parent = place.parent
    return place.kind == "pathItem" and parent is not None and parent.kind in ("paths", "document")


def _is_reference_alone(value: Any) -> bool:
    return isinstance(value, dict) and value.keys() == {"$ref"} and isinstance(value["$ref"], str)


def _names_file(target: str) -> bool:
    """Whether the *target* of a mapping is a file rather than the name of a component."""
    return target.endswith((".yaml", ".yml", ".json"))


def _anchors(file: Document) -> Mapping[str, str]:
    """Where each anchor of *file*, as far as it is a schema, stands."""
    if "anchors of a schema" not in file.kept:
        file.kept["anchors of a schema"] = {
            place.value["$anchor"]: place.pointer
            for place in structure.walk(file.value, "schema")
            if isinstance(place.value, Mapping) and isinstance(place.value.get("$anchor"), str)
        }
    found: Mapping[str, str] = file.kept["anchors of a schema"]
    return found
