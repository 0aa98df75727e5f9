"""The essence of schemas: what decides about values, without the texts beside it.

Validators are compiled from it, so that a changed description cannot change them; and what only depends on it is known
to be the same without being made again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import ir
from .naming import camel_case

#: Where a string stands for one of these, it is a text for readers; a property of such a name is no string.
_TEXTS = frozenset({"title", "summary", "description", "x-zh", "x-unit"})
#: What is under these is left as it is: values, names or texts that are shown with violations.
_DATA = frozenset(
    {
        *("const", "default", "enum", "example", "examples", "mapping", "value"),
        *("x-enum", "x-extensible-enum", "x-validations"),
    }
)


def essence(document: Any) -> Any:
    """*document*, a JSON Schema or an OpenAPI document, without its texts; what is left is the same object."""
    if isinstance(document, dict):
        return {
            key: value if key in _DATA else essence(value)
            for key, value in document.items()
            if not (key in _TEXTS and isinstance(value, str))
        }
    if isinstance(document, list):
        return [essence(item) for item in document]
    return document


def inputs_of_validators(
    package: ir.Package, service: ir.Service
) -> tuple[str, list[tuple[str, str, str, list[Any]]], Mapping[str, Any]]:
    """All that the validators of *service* are compiled from.

    Returns:
        The import name of the runtime; of each operation with a request its name, the URI of the request's schema,
        what precedes the anchors of its docs, and the examples; and the essence of the schemas by URI.
    """
    roots = [
        (
            operation.name,
            operation.request_schema,
            "/".join((*service.key, camel_case(operation.id))),
            [example.value for example in operation.request_examples],
        )
        for operation in service.validated
        if operation.request_schema
    ]
    uri = service.schemas_uri
    return f"{package.name}._runtime", roots, {uri: essence(package.schemas[uri])}
