"""The shape of an OpenAPI 3.1 document: which object stands where, and which keywords it may have.

One table drives every walk over a spec, so that data under `example`, `default` or `enum` is never mistaken for
structure, and a property that happens to be named `$ref` or `x-zh` is a property.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from . import pointers

Kind = Literal[
    "document", "info", "contact", "license", "server", "serverVariable", "paths", "pathItem", "operation",
    "parameter", "requestBody", "mediaType", "encoding", "responses", "response", "header", "example", "link",
    "callback", "components", "schema", "discriminator", "xml", "securityScheme", "flows", "flow", "tag",
    "externalDocs", "error",
]  # fmt: skip
Shape = Literal["one", "list", "map", "data"]

_DATA: tuple[Shape, Kind | None] = ("data", None)


def _one(kind: Kind) -> tuple[Shape, Kind | None]:
    return ("one", kind)


def _list(kind: Kind) -> tuple[Shape, Kind | None]:
    return ("list", kind)


def _map(kind: Kind) -> tuple[Shape, Kind | None]:
    return ("map", kind)


def _data(*names: str) -> dict[str, tuple[Shape, Kind | None]]:
    return dict.fromkeys(names, _DATA)


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_PARAMETER = {
    **_data(
        "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode"
    ),
    **_data("allowReserved", "example"),
    "schema": _one("schema"),
    "examples": _map("example"),
    "content": _map("mediaType"),
}

#: For each kind of object: its keywords, and what stands under each.
KEYWORDS: Mapping[Kind, Mapping[str, tuple[Shape, Kind | None]]] = {
    "document": {
        **_data("openapi", "jsonSchemaDialect", "security"),
        "info": _one("info"),
        "servers": _list("server"),
        "paths": _one("paths"),
        "webhooks": _map("pathItem"),
        "components": _one("components"),
        "tags": _list("tag"),
        "externalDocs": _one("externalDocs"),
    },
    "info": {
        **_data("title", "summary", "description", "termsOfService", "version"),
        "contact": _one("contact"),
        "license": _one("license"),
    },
    "contact": _data("name", "url", "email"),
    "license": _data("name", "identifier", "url"),
    "server": {**_data("url", "description"), "variables": _map("serverVariable")},
    "serverVariable": _data("enum", "default", "description"),
    "paths": {},
    "pathItem": {
        **_data("$ref", "summary", "description"),
        **{method: _one("operation") for method in METHODS},
        "servers": _list("server"),
        "parameters": _list("parameter"),
    },
    "operation": {
        **_data("tags", "summary", "description", "operationId", "deprecated", "security"),
        "externalDocs": _one("externalDocs"),
        "parameters": _list("parameter"),
        "requestBody": _one("requestBody"),
        "responses": _one("responses"),
        "callbacks": _map("callback"),
        "servers": _list("server"),
        "x-error-codes": _list("error"),
    },
    "parameter": _PARAMETER,
    "requestBody": {**_data("description", "required"), "content": _map("mediaType")},
    "mediaType": {
        **_data("example"),
        "schema": _one("schema"),
        "examples": _map("example"),
        "encoding": _map("encoding"),
    },
    "encoding": {**_data("contentType", "style", "explode", "allowReserved"), "headers": _map("header")},
    "responses": {},
    "response": {
        **_data("description"),
        "headers": _map("header"),
        "content": _map("mediaType"),
        "links": _map("link"),
    },
    "header": {key: value for key, value in _PARAMETER.items() if key not in ("name", "in")},
    "example": _data("summary", "description", "value", "externalValue"),
    "link": {
        **_data("operationRef", "operationId", "parameters", "requestBody", "description"),
        "server": _one("server"),
    },
    "callback": {},
    "components": {
        "schemas": _map("schema"),
        "responses": _map("response"),
        "parameters": _map("parameter"),
        "examples": _map("example"),
        "requestBodies": _map("requestBody"),
        "headers": _map("header"),
        "securitySchemes": _map("securityScheme"),
        "links": _map("link"),
        "callbacks": _map("callback"),
        "pathItems": _map("pathItem"),
        "x-error-codes": _map("error"),
    },
    "schema": {
        **_data("$schema", "$id", "$anchor", "$dynamicAnchor", "$ref", "$dynamicRef", "$comment", "$vocabulary"),
        **_data("type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum"),
        **_data("exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"),
        **_data("maxContains", "minContains", "maxProperties", "minProperties", "required", "dependentRequired"),
        **_data("title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples", "example"),
        **_data("format", "contentEncoding", "contentMediaType"),
        "$defs": _map("schema"),
        # Of earlier drafts; documents of today still refer into it.
        "definitions": _map("schema"),
        "allOf": _list("schema"),
        "anyOf": _list("schema"),
        "oneOf": _list("schema"),
        "not": _one("schema"),
        "if": _one("schema"),
        "then": _one("schema"),
        "else": _one("schema"),
        "dependentSchemas": _map("schema"),
        "prefixItems": _list("schema"),
        "items": _one("schema"),
        "contains": _one("schema"),
        "properties": _map("schema"),
        "patternProperties": _map("schema"),
        "additionalProperties": _one("schema"),
        "propertyNames": _one("schema"),
        "unevaluatedItems": _one("schema"),
        "unevaluatedProperties": _one("schema"),
        "contentSchema": _one("schema"),
        "discriminator": _one("discriminator"),
        "xml": _one("xml"),
        "externalDocs": _one("externalDocs"),
    },
    "discriminator": _data("propertyName", "mapping"),
    "xml": _data("name", "namespace", "prefix", "attribute", "wrapped"),
    "securityScheme": {
        **_data("type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"),
        "flows": _one("flows"),
    },
    "flows": {name: _one("flow") for name in ("implicit", "password", "clientCredentials", "authorizationCode")},
    "flow": _data("authorizationUrl", "tokenUrl", "refreshUrl", "scopes"),
    "tag": {**_data("name", "description"), "externalDocs": _one("externalDocs")},
    "externalDocs": _data("description", "url"),
    "error": _data("code", "status", "causes", "remedy", "retryable", "success"),
}  # fmt: skip

#: Objects whose every key (extensions aside) is a name, and the kind of what it names.
_NAMED: Mapping[Kind, Kind] = {"paths": "pathItem", "responses": "response", "callback": "pathItem"}


@dataclass(frozen=True, slots=True)
class Place:
    """An object of a document.

    Attributes:
        kind: what it is.
        pointer: its JSON Pointer.
        value: its value.
        keyword: the keyword of *parent* under which it stands, "" for the object that a walk starts at.
        parent: the object that holds it.
    """

    kind: Kind
    pointer: str
    value: Any
    keyword: str = ""
    parent: Place | None = field(default=None, repr=False, compare=False)


def walk(value: Any, kind: Kind = "document", pointer: str = "") -> Iterator[Place]:
    """Every structural object of *value*, parents before children, in source order.

    A reference object is yielded and not entered.
    """
    stack = [Place(kind, pointer, value)]
    while stack:
        place = stack.pop()
        yield place
        if isinstance(place.value, Mapping):
            stack.extend(reversed(list(_children(place))))


def label(value: Any) -> str:
    """The key of an enum *value* in x-enum-descriptions."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)


def is_reference(place: Place) -> bool:
    """Whether the object is a `$ref` (in a schema, beside which siblings may stand)."""
    return isinstance(place.value, Mapping) and isinstance(place.value.get("$ref"), str)


def _children(place: Place) -> Iterator[Place]:
    if is_reference(place) and place.kind not in ("schema", "pathItem"):
        return
    known = KEYWORDS[place.kind]
    named = _NAMED.get(place.kind)
    for key, value in place.value.items():
        if named and not key.startswith("x-"):
            yield Place(named, pointers.join(place.pointer, key), value, "", place)
            continue
        shape, kind = known.get(key, _DATA)
        if kind is None:
            continue
        where = pointers.join(place.pointer, key)
        if shape == "one":
            yield Place(kind, where, value, key, place)
        elif shape == "list" and isinstance(value, list):
            for index, item in enumerate(value):
                yield Place(kind, pointers.join(where, index), item, key, place)
        elif shape == "map" and isinstance(value, Mapping):
            for name, item in value.items():
                yield Place(kind, pointers.join(where, name), item, key, place)
