"""Alibaba Cloud's API metadata (`api-docs.json`) as specs: one file an operation, and what they share."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .. import depth
from ..errors import UsageError, nearest
from ..loading import Document
from ..pointers import join
from ..sources import DEVICES
from .aliyun_components import FILE_NAME, SharedSchemas
from .aliyun_metadata import PROTOCOLS, check, check_editions, members
from .aliyun_operations import Operations
from .aliyun_schemas import Described, Schema
from .aliyun_servers import Servers
from .judging import Spec, judged
from .reporting import Loss, Report
from .texts import pair, text

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,99}\Z")
_PLACED = frozenset({"version", "info", "directories", "components", "apis", "endpoints"})


@dataclass(frozen=True, slots=True)
class Import:
    """What became of the metadata.

    Attributes:
        service: the product's name as a folder, such as "ecs".
        documents: the specs by file name, as YAML.
        losses: what could not be taken over, each kind with its first place in the metadata.
    """

    service: str
    documents: Mapping[str, str]
    losses: tuple[Loss, ...]


def import_aliyun(
    english: Document, chinese: Document | None = None, only: Collection[str] = ()
) -> Import:
    """The specs of the service that the metadata *english* describe, with the texts of *chinese*.

    Args:
        english: the metadata.
        chinese: their edition with Chinese texts.
        only: names of the operations that are wanted, by default all.

    Raises:
        InputError: the file does not hold such metadata, something in it has no place in our dialect, or nothing
            can be generated from what it describes.
        UsageError: there is no such operation.
    """
    check(english)
    if chinese is not None:
        check(chinese)
        check_editions(english, chinese)
    apis = english.value["apis"]
    unknown = next((name for name in only if name not in apis), None)
    if unknown is not None:
        hint = nearest(unknown, apis) or "see the names under 'apis'"
        raise UsageError(f"the metadata have no operation {unknown!r}; {hint}")
    report = Report(english, bilingual=chinese is not None)
    service = re.sub(r"[^a-z0-9]+", "_", english.value["info"]["product"].lower()).strip("_")
    with depth.bounded(english.name):
        importer = _Importer(english.value, chinese.value if chinese else None, report, only)
        specs = dict(importer.specs())
        report.check()
        documents = judged(specs, service or "service", english, report)
    return Import(service or "service", documents, tuple(report.losses()))


class _Importer:
    """One edition of the metadata with the texts of another, of which the operations *only* are wanted, or all."""

    def __init__(self, english: Any, chinese: Any, report: Report, only: Collection[str]) -> None:
        self._report = report
        self._info = english["info"]
        report.unplaced(english, "", _PLACED)
        report.unplaced(self._info, "/info", frozenset({"style", "product", "version"}))
        self._apis = {
            name: Described(each, members(chinese, "apis", name), join("/apis", name))
            for name, each in english["apis"].items()
            if not only or name in only
        }
        self._tags = self._tagged(english, chinese)
        self._servers = Servers(report, english.get("endpoints") or ())
        told = [each.english for each in self._apis.values()]
        self._components = SharedSchemas(
            report,
            members(english, "components", "schemas"),
            members(chinese, "components", "schemas"),
            [each.get("parameters") for each in told],
            [each.get("responses") for each in told],
        )
        report.unplaced(members(english, "components"), "/components", frozenset({"schemas"}))
        self._operations = Operations(report, self._components, self._info["style"])

    def specs(self) -> Iterator[tuple[str, Spec]]:
        """Each spec with its file name."""
        schemas, places = {}, {}
        for name, schema, pointer in self._components.schemas():
            schemas[name] = schema
            places[join("/components/schemas", name)] = pointer
        if schemas:
            value = {**self._head(), "paths": {}, "components": {"schemas": schemas}}
            yield FILE_NAME, Spec(value, places)
        taken = DEVICES | {"components"}
        for name, api in self._apis.items():
            if not _NAME.match(name):
                told = "an operation's name consists of at most 100 letters, digits and _"
                self._report.refuse(api.pointer, told)
            elif name.lower() in taken:
                told = "its file cannot have this name, or another has"
                self._report.refuse(api.pointer, told)
            taken |= {name.lower()}
            yield f"{name}.yaml", self._operation(name, api)

    def _head(self) -> Schema:
        return {
            "openapi": "3.1.0",
            "info": {"title": self._info["product"], "version": self._info["version"]},
        }

    def _operation(self, name: str, api: Described) -> Spec:
        path, method, operation, places = self._operations.of(name, api)
        servers = self._servers.of(api.english.get("schemes") or ())
        tag = self._tags.get(name)
        value = {
            **self._head(),
            **({"servers": servers} if servers else {}),
            "x-protocol": PROTOCOLS[self._info["style"]],
            **({"tags": [tag]} if tag else {}),
            "paths": {path: {method: {**({"tags": [tag["name"]]} if tag else {}), **operation}}},
        }
        where = join("/paths", path, method)
        return Spec(
            value,
            {
                **{"/servers": "/endpoints", "/tags": "/directories", "/paths": api.pointer},
                **{where + inner: origin for inner, origin in places.items()},
            },
        )

    # ------------------------------------------------------------------ directories

    def _tagged(self, english: Any, chinese: Any) -> Mapping[str, Schema]:
        """The tag of each operation: the directories that it lies in."""
        listed = chinese.get("directories") if isinstance(chinese, Mapping) else None
        titles = {name: path for name, path, _ in _directories(listed, (), "/directories")}
        tags: dict[str, Schema] = {}
        for name, path, pointer in _directories(english.get("directories"), (), "/directories"):
            if name not in english["apis"]:
                self._report.lose(pointer, "a directory lists an operation that there is not")
            elif name in tags:
                self._report.lose(pointer, "an operation stands in a second directory")
            elif path:
                said = " / ".join(path)
                tags[name] = {"name": said, **pair(said, " / ".join(titles.get(name, ())))}
        return tags


def _directories(
    listed: Any, path: tuple[str, ...], pointer: str
) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Each operation in the directories *listed*, with the titles of those that it lies in."""
    for index, each in enumerate(listed or ()):
        where = join(pointer, index)
        if isinstance(each, str):
            yield each, path, where
        else:
            title = text(each, "title")
            inner = (*path, title) if title else path
            yield from _directories(each.get("children"), inner, join(where, "children"))
