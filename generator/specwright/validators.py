"""Validators: the compiled validator modules of a service."""

from __future__ import annotations

from collections.abc import Mapping

from . import ir
from .errors import InputError, Problem
from .naming import camel_case
from .validation import Root, SchemaError, ValidatorModule, compile_modules


def compile_service(package: ir.Package, service: ir.Service) -> Mapping[str, ValidatorModule]:
    """The validator modules of *service*, by module name.

    Raises:
        InputError: a schema cannot be compiled.
    """
    uri = service.schemas_uri
    roots = [
        Root(
            name=operation.name,
            uri=operation.request_schema,
            docs="/".join((*service.key, camel_case(operation.id))),
        )
        for operation in service.operations
        if operation.request_schema
    ]
    if not roots:
        return {}
    documents = {uri: package.schemas[uri]}
    try:
        modules = compile_modules(roots, documents, runtime=f"{package.name}._runtime")
    except SchemaError as error:
        raise InputError(
            [Problem(package.locate(error.uri, error.pointer), error.message)]
        ) from None
    return {module.name: module for module in modules}
