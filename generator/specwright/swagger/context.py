"""What converting the parts of one document takes: references, origins, names and what goes wrong."""

from __future__ import annotations

import os
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain, count
from typing import Any
from urllib.parse import quote

from .. import checking, pointers
from ..errors import InputError, Problem
from ..loading import Document
from ..origins import Origins
from ..resolving import Spot, Workspace

#: Where a document that was checked keeps objects of a kind.
_SECTIONS = {
    "parameter": "parameters",
    "response": "responses",
    "schema": "definitions",
    "pathItem": "paths",
}
_NO_NAME = re.compile(r"[^A-Za-z0-9._-]+")


def is_swagger(document: Document) -> bool:
    """Whether *document* says that it is written in Swagger."""
    return isinstance(document.value, Mapping) and "swagger" in document.value


def component_names(names: Iterable[str]) -> dict[str, str]:
    """For each of *names* the name of its component: the same, or one without what OpenAPI does not allow."""
    given = list(names)
    found = {name: name for name in given if name and not _NO_NAME.search(name)}
    taken = set(found)
    for name in given:
        if name not in found:
            found[name] = _free(_NO_NAME.sub("_", name).strip("_") or "_", taken)
            taken.add(found[name])
    return found


def _free(name: str, taken: Container[str]) -> str:
    candidates = chain((name,), (f"{name}_{number}" for number in count(2)))
    return next(each for each in candidates if each not in taken)


@dataclass
class Context:
    """The conversion of one document.

    Attributes:
        document: the document as it was written.
        workspace: finds what references lead to.
        origins: where what was converted comes from.
        problems: what cannot be converted.
    """

    document: Document
    workspace: Workspace
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.origins = Origins(self.document)
        self._names: dict[tuple[str, str], dict[str, str]] = {}
        self._pulled: dict[tuple[str, str], str] = {}
        self._waiting: list[tuple[str, Spot]] = []
        self._sound: dict[tuple[str, str], bool] = {}

    def moved(self, pointer: str, spot: Spot) -> None:
        """Note that *spot* is to be found at *pointer*, and all below it by the same path."""
        self.origins.moved(pointer, spot.document, spot.pointer)

    def copied(self, pointer: str, spot: Spot) -> None:
        """Note that the component at *pointer* is what any document makes of *spot*."""
        self.origins.copied(pointer, spot.document, spot.pointer)

    def made(self, pointer: str, spot: Spot) -> None:
        """Note that what is at *pointer* was made from *spot*."""
        self.origins.made(pointer, spot.document, spot.pointer)

    def refuse(self, spot: Spot, message: str, hint: str = "") -> None:
        """Note the fault *message* at *spot*."""
        self.problems.append(spot.problem(message, hint))

    def target(self, spot: Spot, kind: str) -> Spot | None:
        """*spot*, or where its chain of references ends; None when that is no sound object of *kind*, which is noted.

        Args:
            spot: where the object or the reference stands.
            kind: its name in the JSON Schema of Swagger.
        """
        try:
            found = self.workspace.follow_as_written(spot)
        except InputError as error:
            self.problems.extend(error.problems)
            return None
        return found if found is spot or self.is_sound(found, kind) else None

    def is_sound(self, spot: Spot, kind: str) -> bool:
        """Whether *spot*, to which a reference leads, is a valid object of *kind*; what is wrong with it is noted."""
        section, _, name = spot.pointer[1:].partition("/")
        if spot.document is self.document and section == _SECTIONS[kind] and "/" not in name:
            return True
        if spot.key not in self._sound:
            faults = list(checking.swagger_faults(spot.document, spot.pointer, spot.value, kind))
            self.problems.extend(faults)
            self._sound[spot.key] = not faults
        return self._sound[spot.key]

    def names(self, document: Document, section: str) -> Mapping[str, str]:
        """The names of the components that the *section* of the Swagger *document* becomes."""
        key = str(document.path), section
        if key not in self._names:
            members = document.value.get(section)
            self._names[key] = component_names(members if isinstance(members, Mapping) else ())
        return self._names[key]

    def component(self, spot: Spot, section: str, components: str) -> str:
        """The reference to what *spot* becomes if it is a member of *section*; "" if not.

        What lies inside a definition becomes the same inside its component.

        Args:
            spot: where a reference leads to, as it was written.
            section: of a Swagger document, such as definitions.
            components: what that becomes of components, such as schemas.
        """
        parts = pointers.split(spot.pointer)
        longest = len(parts) if section == "definitions" else 2
        if (
            not is_swagger(spot.document)
            or parts[:1] != (section,)
            or not 2 <= len(parts) <= longest
        ):
            return ""
        name = self.names(spot.document, section).get(parts[1], "")
        return self.reference(spot, pointers.join("/components", components, name, *parts[2:]))

    def reference(self, spot: Spot, pointer: str) -> str:
        """The reference from the converted document to *pointer* in what the document of *spot* becomes."""
        fragment = pointer.replace("%", "%25")
        if spot.document is self.document:
            return f"#{fragment}"
        way = os.path.relpath(spot.document.path, self.document.path.parent)
        return f"{quote(way.replace(os.sep, '/'))}#{fragment}"

    def pull(self, spot: Spot) -> str:
        """The reference to the schema at *spot*, which becomes a component of its own."""
        if spot.key not in self._pulled:
            taken = {*self.names(self.document, "definitions").values(), *self._pulled.values()}
            name = _free(_name_of(spot), taken)
            self._pulled[spot.key] = name
            self._waiting.append((name, spot))
        return f"#/components/schemas/{self._pulled[spot.key]}"

    def next_pulled(self) -> tuple[str, Spot] | None:
        """A schema that was pulled and has not been converted, with its name; None when there is none left."""
        return self._waiting.pop(0) if self._waiting else None


def _name_of(spot: Spot) -> str:
    """What the schema at *spot*, which is no definition, is called as a component."""
    parts = pointers.split(spot.pointer)
    if not parts:
        name = spot.document.path.stem
    elif is_swagger(spot.document):
        name = ".".join(parts)
    else:
        name = parts[-1]
    return component_names([name])[name]


def extensions(value: Mapping[str, Any]) -> dict[str, Any]:
    """The vendor extensions of an object."""
    return {key: item for key, item in value.items() if key.startswith("x-")}
