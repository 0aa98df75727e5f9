"""Requests out of the specs: their examples, and one with every field set to an example of it."""

from __future__ import annotations

from functools import cache
from typing import Any

from specwright import ir
from specwright.pipeline import read
from specwright.sources import discover
from tests.conftest import REPOSITORY

_PLACEHOLDERS: dict[str, Any] = {"str": "text", "int": 1, "float": 0.5, "bool": True, "object": {}}


@cache
def operations() -> dict[str, tuple[ir.Service, ir.Operation]]:
    """Every operation of the project's specs, by name."""
    package = read(discover([REPOSITORY / "schemas"]), "cloudnodes", REPOSITORY)
    return {
        operation.id: (service, operation)
        for service in package.services
        for operation in service.operations
    }


def examples(operation: str) -> dict[str, Any]:
    """The examples of the request in the spec, by name."""
    return {f"example {e.name}": e.value for e in operations()[operation][1].request_examples}


def every_field(operation: str) -> dict[str, Any]:
    """A request of each form of the operation's with every field of the body set."""
    service, found = operations()[operation]
    unions = {union.name: [name for _, name in union.options] for union in service.unions}
    request = found.request
    options = (
        request.options
        if isinstance(request, ir.UnionType)
        else () if request is None else (request,)
    )
    models = [
        name
        for option in options
        if isinstance(option, ir.ModelType)
        for name in unions.get(option.name, [option.name])
    ]
    apart = {parameter.property.name for parameter in found.parameters}
    return {
        f"every field of {name}": {
            field: value for field, value in _object(service, name).items() if field not in apart
        }
        for name in models
    }


def _object(service: ir.Service, name: str) -> dict[str, Any]:
    return {
        member.name: _member(service, member)
        for member in service.model(name).properties
        if not member.read_only
    }


def _member(service: ir.Service, member: ir.Property) -> Any:
    if member.examples and not member.models:
        return member.examples[0]
    if member.values:
        return member.values[0].value
    return _value(service, member.type)


def _value(service: ir.Service, type_: ir.Type) -> Any:
    if isinstance(type_, ir.ScalarType):
        return _PLACEHOLDERS[type_.python]
    if isinstance(type_, ir.LiteralType):
        return next(e.values[0] for e in service.enumerations if e.name == type_.name)
    if isinstance(type_, ir.ListType):
        return [_value(service, type_.item)]
    if isinstance(type_, ir.MapType):
        return {"a.b/c-d": _value(service, type_.value)}
    if isinstance(type_, ir.UnionType):
        return _value(service, type_.options[0])
    return _object(service, type_.name)
