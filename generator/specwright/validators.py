"""Validators: the compiled validator modules of a service."""

from __future__ import annotations

from collections.abc import Mapping

from . import ir
from .naming import camel_case
from .validation import Root, ValidatorModule, compile_modules


def compile_service(package: ir.Package, service: ir.Service) -> Mapping[str, ValidatorModule]:
    """The validator modules of *service*, by module name."""
    roots = [
        Root(
            name=operation.name,
            uri=operation.request_schema,
            docs="/".join((*service.key, camel_case(operation.id))),
        )
        for operation in service.operations
        if operation.request_schema
    ]
    return {module.name: module for module in compile_modules(roots, package.schemas)}
