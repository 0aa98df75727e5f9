"""Reading the specs as the outside world does: plain YAML, plain OpenAPI 3.1, plain JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

REPOSITORY = Path(__file__).resolve().parents[2]
SCHEMAS = REPOSITORY / "schemas"
VOCABULARY = SCHEMAS / "vocabulary"

#: Applicators whose subschemas narrow a value that is described elsewhere.
_NARROWING = ("if", "then", "else", "not", "contains", "propertyNames")
_SINGLE = ("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("patternProperties", "dependentSchemas", "$defs")


class _UniqueKeyLoader(yaml.SafeLoader):
    """Safe YAML in which a key that stands twice is an error, not the last one silently."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        repeated = sorted({str(key) for key in keys if keys.count(key) > 1})
        if repeated:
            raise yaml.constructor.ConstructorError(
                None, None, f"repeated keys: {', '.join(repeated)}", node.start_mark
            )
        return super().construct_mapping(node, deep)


@dataclass(frozen=True, slots=True)
class Place:
    """An object inside a spec: its JSON Pointer, what it is, and its value."""

    pointer: str
    kind: str
    value: Mapping[str, Any]


def spec_paths() -> list[Path]:
    """Every spec file of every vendor, in a stable order."""
    return sorted(path for path in SCHEMAS.glob("*/*/*.yaml") if path.parent != VOCABULARY)


def name_of(path: Path) -> str:
    """The name under which a spec file appears in test ids: vendor/service/file."""
    return path.relative_to(SCHEMAS).as_posix()


@cache
def read(path: Path) -> dict[str, Any]:
    """The document in *path*.

    Raises:
        yaml.YAMLError: when it is no YAML, or has a key twice.
    """
    document = yaml.load(path.read_text("utf-8"), Loader=_UniqueKeyLoader)
    assert isinstance(document, dict), path
    return document


@cache
def registry() -> Registry[Any]:
    """All spec files by their file URI, so that references between them resolve."""
    resources = (
        (path.as_uri(), Resource.from_contents(read(path), default_specification=DRAFT202012))
        for path in spec_paths()
    )
    return Registry().with_resources(resources)


@cache
def vocabulary() -> Mapping[str, Draft202012Validator]:
    """A validator for each x- keyword."""
    definitions = {
        path.stem: json.loads(path.read_text("utf-8")) for path in VOCABULARY.glob("*.json")
    }
    known = Registry().with_resources(
        (definition["$id"], Resource.from_contents(definition))
        for definition in definitions.values()
    )
    return {
        keyword: Draft202012Validator(definition, registry=known)
        for keyword, definition in definitions.items()
    }


def validator(path: Path, pointer: str) -> Draft202012Validator:
    """A plain jsonschema validator for the schema at *pointer* of the spec in *path*."""
    reference = f"{path.as_uri()}#{pointer.replace('%', '%25').replace(' ', '%20')}"
    return Draft202012Validator({"$ref": reference}, registry=registry())


def request_schema(path: Path) -> str:
    """JSON Pointer to the schema of the request body of the one operation in *path*."""
    (pointer,) = (
        f"{place.pointer}/requestBody/content/{_escape('application/json')}/schema"
        for place in walk(read(path))
        if place.kind == "operation"
    )
    return pointer


def walk(document: Mapping[str, Any]) -> Iterator[Place]:
    """Every object of *document* whose texts people read, and every schema."""
    yield Place("", "document", document)
    yield Place("/info", "info", document["info"])
    yield from _servers(document)
    for route, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if method in ("get", "put", "post", "delete", "patch"):
                yield from _operation(f"/paths/{_escape(route)}/{method}", operation)
    components = document.get("components", {})
    for name, schema in components.get("schemas", {}).items():
        yield from walk_schema(f"/components/schemas/{_escape(name)}", schema, "component")
    for name, entry in components.get("x-error-codes", {}).items():
        yield Place(f"/components/x-error-codes/{_escape(name)}", "error", entry)


def walk_schema(pointer: str, schema: Any, kind: str) -> Iterator[Place]:
    """*schema* and every schema inside it; a member that needs texts is of kind "property"."""
    if not isinstance(schema, dict):
        return
    yield Place(pointer, kind, schema)
    narrowing = kind == "narrowing"
    for name, member in schema.get("properties", {}).items():
        child = f"{pointer}/properties/{_escape(name)}"
        yield from walk_schema(child, member, "narrowing" if narrowing else "property")
    for keyword in _NARROWING:
        yield from walk_schema(f"{pointer}/{keyword}", schema.get(keyword), "narrowing")
    inner = "narrowing" if narrowing else "schema"
    for keyword in _SINGLE:
        yield from walk_schema(f"{pointer}/{keyword}", schema.get(keyword), inner)
    for keyword in _LISTS:
        for index, member in enumerate(schema.get(keyword, ())):
            yield from walk_schema(f"{pointer}/{keyword}/{index}", member, inner)
    for keyword in _MAPS:
        for name, member in schema.get(keyword, {}).items():
            yield from walk_schema(f"{pointer}/{keyword}/{_escape(name)}", member, inner)


def _servers(document: Mapping[str, Any]) -> Iterator[Place]:
    for index, server in enumerate(document.get("servers", ())):
        pointer = f"/servers/{index}"
        yield Place(pointer, "server", server)
        for name, variable in server.get("variables", {}).items():
            yield Place(f"{pointer}/variables/{_escape(name)}", "serverVariable", variable)


def _operation(pointer: str, operation: Mapping[str, Any]) -> Iterator[Place]:
    yield Place(pointer, "operation", operation)
    for index, parameter in enumerate(operation.get("parameters", ())):
        yield Place(f"{pointer}/parameters/{index}", "parameter", parameter)
        yield from walk_schema(
            f"{pointer}/parameters/{index}/schema", parameter.get("schema"), "schema"
        )
    if "requestBody" in operation:
        yield from _body(f"{pointer}/requestBody", operation["requestBody"], "requestBody")
    for status, response in operation["responses"].items():
        yield from _body(f"{pointer}/responses/{status}", response, "response")


def _body(pointer: str, body: Mapping[str, Any], kind: str) -> Iterator[Place]:
    yield Place(pointer, kind, body)
    for media_type, media in body.get("content", {}).items():
        where = f"{pointer}/content/{_escape(media_type)}"
        yield Place(where, "mediaType", media)
        yield from walk_schema(f"{where}/schema", media.get("schema"), "schema")
        for name, example in media.get("examples", {}).items():
            yield Place(f"{where}/examples/{_escape(name)}", "example", example)


def _escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
