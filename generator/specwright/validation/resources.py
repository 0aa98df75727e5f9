"""Schema documents, the resources and anchors in them, and the resolution of references.

Nothing is ever fetched: a reference leads to a document that the caller gave, or to the metaschema of
draft 2020-12, or it is an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from specwright import pointers

from .errors import SchemaError

DRAFT = "https://json-schema.org/draft/2020-12/"
_DIALECTS = frozenset({f"{DRAFT}schema", "https://spec.openapis.org/oas/3.1/dialect/base"})
_KNOWN_VOCABULARIES = frozenset(
    f"{DRAFT}vocab/{name}"
    for name in (
        "core",
        "applicator",
        "unevaluated",
        "validation",
        "meta-data",
        "format-annotation",
        "format-assertion",
        "content",
    )
)
_DEFAULT_VOCABULARIES = _KNOWN_VOCABULARIES - {f"{DRAFT}vocab/format-assertion"}

_SINGLE = (
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("$defs", "definitions", "dependentSchemas", "patternProperties", "properties")


@dataclass(slots=True)
class Resource:
    """A schema resource: a document, or a schema in it that has an "$id".

    Attributes:
        uri: its canonical URI, without a fragment.
        document: URI of the document that holds it.
        pointer: where it stands in the document.
        vocabularies: URIs of the vocabularies that its schemas use.
        anchors: pointers by "$anchor" and "$dynamicAnchor".
        dynamic_anchors: pointers by "$dynamicAnchor" alone.
        openapi_30: whether the document is OpenAPI 3.0, whose schemas are of another dialect.
        fault: why its schemas cannot be honoured, or None.
    """

    uri: str
    document: str
    pointer: str
    vocabularies: frozenset[str] = _DEFAULT_VOCABULARIES
    anchors: dict[str, str] = field(default_factory=dict)
    dynamic_anchors: dict[str, str] = field(default_factory=dict)
    openapi_30: bool = False
    fault: SchemaError | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A schema at its place.

    Attributes:
        document: URI of its document.
        pointer: where it stands in the document.
        schema: the schema itself.
        resource: the resource that it belongs to.
    """

    document: str
    pointer: str
    schema: Any
    resource: Resource

    def error(self, message: str, *tokens: str | int) -> SchemaError:
        """The error *message* at this place or below it."""
        return SchemaError(message, pointers.join(self.pointer, *tokens), self.document)

    def below(self, resources: Resources, *tokens: str | int) -> Place:
        """The schema that stands below this one."""
        value = self.schema
        for token in tokens:
            value = value[token]
        return resources.place(
            self.document, pointers.join(self.pointer, *tokens), value, self.resource
        )


class Resources:
    """Finds schemas by reference among the given *documents* (by absolute URI)."""

    def __init__(self, documents: Mapping[str, Any]) -> None:
        self._documents = {urldefrag(uri)[0]: schema for uri, schema in documents.items()}
        self._resources: dict[str, Resource] = {}
        self._owners: dict[tuple[str, str], Resource] = {}
        self._vocabularies: dict[str, frozenset[str]] = {}
        self._indexed: set[str] = set()

    def root(self, uri: str) -> Place:
        """The schema at the absolute *uri*, which may have a fragment."""
        return self._find(uri, SchemaError("no such schema", "", uri))

    def place(self, document: str, pointer: str, schema: Any, resource: Resource) -> Place:
        """The place of *schema*; what it belongs to was found out when its document was indexed."""
        owner = self._owners.get((document, pointer))
        if owner is None:
            self._index(document, pointer, schema, resource)
            owner = self._owners[document, pointer]
        return Place(document, pointer, schema, owner)

    def resolve(self, place: Place, keyword: str) -> Place:
        """What the reference under *keyword* of the schema at *place* leads to."""
        reference = place.schema[keyword]
        if not isinstance(reference, str):
            raise place.error(f"{keyword} must be a string", keyword)
        return self.resolve_text(place, reference, keyword)

    def resolve_text(self, place: Place, reference: str, *tokens: str | int) -> Place:
        """What *reference*, written below *place* under *tokens*, leads to."""
        uri = join(place.resource.uri, reference)
        error = place.error(
            f"the reference {reference!r} leads nowhere (nothing is fetched)", *tokens
        )
        return self._find(uri, error)

    def dynamic_anchors(self, anchor: str) -> list[tuple[Resource, Place]]:
        """Every resource known so far that has the dynamic *anchor*, with the schema it names."""
        return [
            (resource, self._at(resource, resource.dynamic_anchors[anchor]))
            for uri, resource in list(self._resources.items())
            if uri == resource.uri and anchor in resource.dynamic_anchors
        ]

    def _find(self, uri: str, error: SchemaError) -> Place:
        base, fragment = urldefrag(uri)
        resource = self._resource(base)
        if resource is None:
            raise error
        fragment = unquote(fragment)
        if not fragment:
            return self._at(resource, resource.pointer)
        if not fragment.startswith("/"):
            if fragment not in resource.anchors:
                raise error
            return self._at(resource, resource.anchors[fragment])
        return self._walk(resource, fragment, error)

    def _at(self, resource: Resource, pointer: str) -> Place:
        schema = pointers.resolve(self._documents[resource.document], pointer)
        return self.place(resource.document, pointer, schema, resource)

    def _walk(self, resource: Resource, pointer: str, error: SchemaError) -> Place:
        """The schema at *pointer* below the root of *resource*; resources entered on the way count."""
        document = self._documents[resource.document]
        value = pointers.resolve(document, resource.pointer)
        at, owner = resource.pointer, resource
        for token in pointers.split(pointer):
            value = _step(value, token, error)
            at = pointers.join(at, token)
            owner = self._owners.get((resource.document, at), owner)
        if not isinstance(value, (bool, Mapping)):
            raise error
        return self.place(resource.document, at, value, owner)

    def _resource(self, uri: str) -> Resource | None:
        if uri not in self._resources:
            self._load(uri)
        if uri not in self._resources:
            # The URI may be an "$id" inside a document that no reference led to yet.
            for document in list(self._documents):
                self._load(document)
        return self._resources.get(uri)

    def _load(self, uri: str) -> None:
        if uri in self._indexed:
            return
        if uri not in self._documents:
            metaschema = _metaschema(uri)
            if metaschema is None:
                return
            self._documents[uri] = metaschema
        self._indexed.add(uri)
        schema = self._documents[uri]
        resource = Resource(uri, uri, "")
        self._resources[uri] = resource
        if isinstance(schema, Mapping) and isinstance(schema.get("openapi"), str):
            resource.openapi_30 = schema["openapi"].startswith("3.0")
            self._index_components(uri, schema, resource)
        elif isinstance(schema, (bool, Mapping)):
            self._index(uri, "", schema, resource)

    def _index_components(self, uri: str, document: Mapping[str, Any], resource: Resource) -> None:
        components = document.get("components")
        schemas = components.get("schemas") if isinstance(components, Mapping) else None
        if isinstance(schemas, Mapping):
            for name, schema in schemas.items():
                pointer = pointers.join("/components/schemas", name)
                self._index(uri, pointer, schema, resource)

    def _index(self, document: str, pointer: str, schema: Any, resource: Resource) -> None:
        """Note what every schema below *pointer* belongs to, and every "$id" and anchor."""
        pending = [(pointer, schema, resource)]
        while pending:
            at, value, owner = pending.pop()
            if isinstance(value, Mapping):
                owner = self._enter(document, at, value, owner)
                pending.extend((below, child, owner) for below, child in _subschemas(at, value))
            self._owners[document, at] = owner

    def _enter(
        self, document: str, pointer: str, schema: Mapping[str, Any], owner: Resource
    ) -> Resource:
        identifier = schema.get("$id")
        if isinstance(identifier, str) and not identifier.startswith("#"):
            uri = urldefrag(join(owner.uri, identifier))[0]
            if pointer == owner.pointer and document == owner.document:
                owner.uri = uri
                self._resources.setdefault(uri, owner)
            else:
                owner = Resource(uri, document, pointer, owner.vocabularies, fault=owner.fault)
                self._resources[uri] = owner
        if isinstance(schema.get("$schema"), str):
            try:
                owner.vocabularies = self._vocabularies_of(schema["$schema"], document, pointer)
            except SchemaError as fault:
                # It matters only when a reference leads to this resource.
                owner.fault = fault
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = schema.get(keyword)
            if isinstance(name, str):
                owner.anchors[name] = pointer
                if keyword == "$dynamicAnchor":
                    owner.dynamic_anchors[name] = pointer
        return owner

    def _vocabularies_of(self, dialect: str, document: str, pointer: str) -> frozenset[str]:
        uri = urldefrag(dialect)[0]
        if uri in _DIALECTS:
            return _DEFAULT_VOCABULARIES
        metaschema = self._documents.get(uri)
        if not isinstance(metaschema, Mapping):
            raise SchemaError(
                f"the dialect {dialect!r} is not supported", f"{pointer}/$schema", document
            )
        declared = metaschema.get("$vocabulary")
        if not isinstance(declared, Mapping):
            return _DEFAULT_VOCABULARIES
        for vocabulary, required in declared.items():
            if required and vocabulary not in _KNOWN_VOCABULARIES:
                raise SchemaError(
                    f"the required vocabulary {vocabulary!r} is not supported", "/$vocabulary", uri
                )
        return frozenset(declared) & _KNOWN_VOCABULARIES


def join(base: str, reference: str) -> str:
    """*reference* resolved against *base*; also for bases, such as URNs, that have no hierarchy."""
    if not reference:
        return base
    if reference.startswith("#"):
        return urldefrag(base)[0] + reference
    return urljoin(base, reference)


def _step(value: Any, token: str, error: SchemaError) -> Any:
    if isinstance(value, Mapping) and token in value:
        return value[token]
    is_index = token.isascii() and token.isdigit()
    if is_index and isinstance(value, Sequence) and not isinstance(value, str):
        index = int(token[:20])
        if index < len(value):
            return value[index]
    raise error


def _subschemas(pointer: str, schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for keyword in _SINGLE:
        if isinstance(schema.get(keyword), (bool, Mapping)):
            yield f"{pointer}/{keyword}", schema[keyword]
    for keyword in _LISTS:
        children = schema.get(keyword)
        if isinstance(children, list):
            for index, child in enumerate(children):
                yield f"{pointer}/{keyword}/{index}", child
    for keyword in _MAPS:
        members = schema.get(keyword)
        if isinstance(members, Mapping):
            for name, child in members.items():
                yield pointers.join(f"{pointer}/{keyword}", str(name)), child


def _metaschema(uri: str) -> Any:
    if not uri.startswith(DRAFT):
        return None
    # The package is not typed, which `import_module` keeps from type checkers.
    resource = import_module("jsonschema_specifications").REGISTRY.get(uri)
    return None if resource is None else resource.contents
