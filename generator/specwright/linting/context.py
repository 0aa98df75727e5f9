"""What the rules look at: the documents of the specs, their objects by kind, and where references lead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from .. import checking, pointers, structure
from ..embedding import says_its_version
from ..errors import InputError
from ..gathering import load_all
from ..loading import Document, load
from ..resolving import Spot, Workspace
from ..sources import files_in
from ..structure import Kind

#: Where there is more than this beside the documents that were named, it is not read.
MOST_BYTES_BESIDE = 8 * 1024 * 1024


class Context:
    """The documents of one root folder.

    Args:
        workspace: holds the documents and resolves their references.
        services: the service (Python path) of each document, by absolute path.
    """

    def __init__(self, workspace: Workspace, services: Mapping[str, tuple[str, ...]]) -> None:
        self.workspace = workspace
        self._services = services

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """Every document that is a mapping, by path."""
        found = sorted(self.workspace.documents.items())
        return tuple(document for _, document in found if isinstance(document.value, Mapping))

    @cached_property
    def written(self) -> tuple[Document, ...]:
        """The documents, and the files that are but parts of one, as they were written."""
        parts = {part.path: part for document in self.documents for part in document.parts}
        return tuple(parts.values())

    @cached_property
    def _spots(self) -> Mapping[Kind, list[Spot]]:
        spots: dict[Kind, list[Spot]] = defaultdict(list)
        for document in self.documents:
            for place in structure.walk(document.value):
                if isinstance(place.value, Mapping):
                    spots[place.kind].append(Spot(document, place.pointer, place.value))
        return spots

    @cached_property
    def whole(self) -> Context | None:
        """The documents, and all others in their folders; None when one of them cannot be read, or they are too large.

        What is said of all specs of a service can be told from these alone, whichever of them are looked at.
        """
        if self.workspace.unreadable:
            return None
        members = set(map(Path, self._services))
        folders = {member.parent for member in members}
        try:
            beside = {file for folder in folders for file in files_in(folder)} - members
            if sum(file.stat().st_size for file in beside) > MOST_BYTES_BESIDE:
                return None
            return self._with(members, beside) if beside else self
        except (InputError, OSError):
            return None

    def _with(self, members: Set[Path], beside: Set[Path]) -> Context | None:
        """The documents at *members* and those specs that are among the files *beside* them; None as for `whole`.

        Raises:
            InputError: one of the files cannot be read, or is no valid spec although it says so.
        """
        workspace = Workspace(self.workspace.root, self.workspace.base)
        # Other tools keep files of theirs beside specs.
        others = {f for f in beside if says_its_version(load(f, workspace.display(f)))}
        if not others:
            return self
        # What leads nowhere uses nothing.
        with suppress(InputError):
            load_all(workspace, sorted(members | others))
        if workspace.unreadable:
            return None
        found = Context(workspace, self._services)
        checking.check([d for d in found.documents if d.path not in members])
        return found

    def spots(self, kind: Kind) -> list[Spot]:
        """Every object of *kind* in all documents, in source order."""
        return self._spots.get(kind, [])

    def service(self, document: Document) -> tuple[str, ...]:
        """The service that *document* belongs to."""
        return self._services.get(str(document.path), (document.name,))

    def by_service(self, kind: Kind) -> Mapping[tuple[str, ...], list[Spot]]:
        """The objects of *kind*, by service."""
        grouped: dict[tuple[str, ...], list[Spot]] = defaultdict(list)
        for spot in self.spots(kind):
            grouped[self.service(spot.document)].append(spot)
        return grouped

    def follow(self, spot: Spot) -> Spot | None:
        """Where the chain of references at *spot* ends; None when it is broken."""
        try:
            return self.workspace.follow(spot)
        except InputError:
            return None

    def properties(self, schema: Spot) -> dict[str, Spot]:
        """The properties that *schema* describes itself, through `$ref` and through `allOf`, by name."""
        found: dict[str, Spot] = {}
        for part in self.parts(schema):
            for name, child in children(part, "properties"):
                found.setdefault(name, child)
        return found

    def required(self, schema: Spot) -> set[str]:
        """The names of the properties that every instance of *schema* must have."""
        return {name for part in self.parts(schema) for name in strings(part.value.get("required"))}

    def parts(self, schema: Spot) -> list[Spot]:
        """*schema* and everything that must hold with it: the target of its `$ref`, the members of `allOf`."""
        found: list[Spot] = []
        pending = [schema]
        seen: set[tuple[str, str]] = set()
        while pending:
            spot = pending.pop(0)
            if spot.key in seen or not isinstance(spot.value, Mapping):
                continue
            seen.add(spot.key)
            found.append(spot)
            if isinstance(spot.value.get("$ref"), str):
                try:
                    pending.append(self.workspace.resolve(spot, spot.value["$ref"]))
                except InputError:
                    continue
            pending.extend(items(spot, "allOf"))
        return found

    def keyword(self, schema: Spot, name: str) -> Any:
        """The value of the keyword *name* in *schema* or what must hold with it; None when it is nowhere."""
        for part in self.parts(schema):
            if name in part.value:
                return part.value[name]
        return None

    def types(self, schema: Spot) -> frozenset[str]:
        """The JSON types that *schema* allows, empty when it does not say."""
        declared = self.keyword(schema, "type")
        return frozenset([declared] if isinstance(declared, str) else strings(declared))


def children(spot: Spot, keyword: str) -> Iterator[tuple[str, Spot]]:
    """The members of the mapping under *keyword*."""
    value = spot.value.get(keyword)
    if isinstance(value, Mapping):
        for name in value:
            yield name, spot.child(keyword, name)


def items(spot: Spot, keyword: str) -> list[Spot]:
    """The items of the list under *keyword*."""
    value = spot.value.get(keyword)
    return [spot.child(keyword, i) for i in range(len(value))] if isinstance(value, list) else []


def strings(value: object) -> list[str]:
    """The strings of a list; none of anything else."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def name_of(spot: Spot) -> str:
    """What readers know *spot* by: its name in its parent, or the one that it has itself where that is no name.

    An operation is known by its operationId or else by method and path, an item of a list by its `name` or the like.
    """
    parts = pointers.split(spot.pointer)
    value = spot.value if isinstance(spot.value, Mapping) else {}
    if not parts:
        return spot.document.name
    if _is_operation(parts):
        return str(value.get("operationId") or f"{parts[-1].upper()} {parts[-2]}")
    if not _is_item(spot, parts):
        return parts[-1]
    own = (value.get(key) for key in ("name", "url", "title", "id"))
    return next((name for name in own if isinstance(name, str) and name), "/".join(parts[-2:]))


def _is_operation(parts: tuple[str, ...]) -> bool:
    """Whether an operation stands at the pointer of these *parts*."""
    if len(parts) < 3 or parts[-1] not in structure.METHODS:
        return False
    top = len(parts) == 3 and parts[0] in ("paths", "webhooks")
    component = len(parts) == 4 and parts[:2] == ("components", "pathItems")
    return top or component or (len(parts) >= 5 and parts[-4] == "callbacks")


def _is_item(spot: Spot, parts: tuple[str, ...]) -> bool:
    """Whether *spot* is an item of a list."""
    if not parts[-1].isdecimal():
        return False
    parent = pointers.resolve(spot.document.value, pointers.join("", *parts[:-1]))
    return isinstance(parent, list)


def is_component(spot: Spot) -> bool:
    """Whether *spot* is a member of a section of `components`."""
    parts = pointers.split(spot.pointer)
    return len(parts) == 3 and parts[0] == "components"


def is_property(spot: Spot) -> bool:
    """Whether the schema *spot* describes a property of an object."""
    parts = pointers.split(spot.pointer)
    return len(parts) >= 2 and parts[-2] == "properties"


def shown(value: object, limit: int = 60) -> str:
    """*value* for a message: as JSON, shortened."""
    import json

    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def listed(values: list[Any], limit: int = 6) -> str:
    """*values* for a message, the first few of them."""
    more = len(values) - limit
    tail = f" and {more} more" if more > 0 else ""
    return ", ".join(shown(value) for value in values[:limit]) + tail
