"""Identifiers: the schemas that a document names by `$id`, `$anchor` and `$dynamicAnchor`, for references to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin

from . import structure
from .loading import Document

_KEYWORDS = ("$id", "$anchor", "$dynamicAnchor")


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What a document names.

    Attributes:
        resources: where each schema with an `$id` stands, by its absolute URI without a fragment.
        anchors: where each anchor stands, by the URI of the schema (or document) around it, and its name.
        scopes: those URIs, by the pointer of the schema; "" is the document.
    """

    resources: dict[str, str] = field(default_factory=dict)
    anchors: dict[tuple[str, str], str] = field(default_factory=dict)
    scopes: dict[str, str] = field(default_factory=dict)

    def scope(self, pointer: str) -> tuple[str, str]:
        """The URI against which references at *pointer* are resolved, and the pointer of what it names."""
        while pointer not in self.scopes:
            pointer = pointer.rpartition("/")[0]
        return self.scopes[pointer], pointer


def identifiers_of(document: Document) -> Identifiers:
    """What *document* names."""
    if "identifiers" not in document.kept:
        document.kept["identifiers"] = _found(document)
    found: Identifiers = document.kept["identifiers"]
    return found


def _found(document: Document) -> Identifiers:
    found = Identifiers(scopes={"": document.path.as_uri()})
    if not any(keyword in part.text for part in document.parts for keyword in _KEYWORDS):
        return found
    for place in structure.walk(document.value):
        if place.kind != "schema" or not isinstance(place.value, Mapping):
            continue
        uri, _ = found.scope(place.pointer)
        identifier = place.value.get("$id")
        if isinstance(identifier, str):
            uri = urldefrag(urljoin(uri, identifier))[0]
            found.scopes[place.pointer] = uri
            found.resources.setdefault(uri, place.pointer)
        for keyword in _KEYWORDS[1:]:
            name = place.value.get(keyword)
            if isinstance(name, str):
                found.anchors.setdefault((uri, name), place.pointer)
    return found
