"""JSON Schema documents: the schema of one operation's request with all that it needs, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import ir, pointers, structure

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def of_operation(
    package: ir.Package, service: ir.Service, operation: ir.Operation
) -> Mapping[str, Any]:
    """The JSON Schema document of *operation*'s request; of anything when it takes none."""
    if not operation.request_schema:
        return {"$schema": _DIALECT, "title": operation.id}
    uri, _, pointer = operation.request_schema.partition("#")
    definitions = package.schemas[uri]["$defs"]
    wanted = reachable(definitions, root_of(operation))
    return {
        "$schema": _DIALECT,
        "title": operation.id,
        "$ref": f"#{pointer}",
        "$defs": {name: schema for name, schema in definitions.items() if name in wanted},
    }


def root_of(operation: ir.Operation) -> str:
    """The name of the definition that the request of *operation* has to meet."""
    return pointers.split(pointers.from_fragment(operation.request_schema.partition("#")[2]))[-1]


def reachable(
    definitions: Mapping[str, Any], root: str, known: dict[str, frozenset[str]] | None = None
) -> frozenset[str]:
    """The names of the *definitions* that *root* needs, itself included; *known* gathers what each refers to."""
    known = {} if known is None else known
    found: set[str] = set()
    pending = [root]
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            if name not in known:
                known[name] = frozenset(_referenced(definitions[name]))
            pending.extend(known[name])
    return frozenset(found)


def _referenced(schema: Any) -> Iterator[str]:
    for place in structure.walk(schema, "schema"):
        if structure.is_reference(place):
            yield pointers.split(pointers.from_fragment(place.value["$ref"].removeprefix("#")))[1]
