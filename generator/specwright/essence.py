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

#: The name of an operation, the URI of its request's schema, what precedes the anchors of its docs, and the examples.
ValidatorRoot = tuple[str, str, str, list[Any]]


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
    package: ir.Package, service: ir.Service, section: ir.Section | None
) -> tuple[str, list[ValidatorRoot], Mapping[str, Any]]:
    """All that the validators of a *section* of *service* are compiled from; without one, those of all that has none.

    Returns:
        The import name of the runtime, the roots, and the essence of the schemas by URI.
    """
    uri = service.schemas_uri
    schemas = {uri: essence(package.schemas[uri])}
    return f"{package.name}._runtime", roots_of_validators(service, section), schemas


def roots_of_validators(service: ir.Service, section: ir.Section | None) -> list[ValidatorRoot]:
    """What the validators of a *section* of *service* are called and compiled from, where there is a request."""
    return [
        root_of_validator(service, operation)
        for operation in operations_of(service, section)
        if operation.request_schema
    ]


def root_of_validator(service: ir.Service, operation: ir.Operation) -> ValidatorRoot:
    """What the validator of *operation*, which has a request, is called and compiled from."""
    docs = "/".join((*service.key, camel_case(operation.id)))
    examples = [example.value for example in operation.request_examples]
    return operation.name, operation.request_schema, docs, examples


def operations_of(service: ir.Service, section: ir.Section | None) -> tuple[ir.Operation, ...]:
    """What has a validator in a *section* of *service*; without a section, all when it has none."""
    if section is None:
        return () if service.sections else service.validated
    ids = frozenset(section.operations)
    return tuple(each for each in service.validated if each.id in ids)


def shared_module(section: ir.Section | None) -> str:
    """The module of what the validators of a *section* share; without a section, of what those of a service share."""
    return f"_shared_{section.name}" if section else "_shared"
