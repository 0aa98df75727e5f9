"""Validators: the compiled validator modules of a service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from . import ir
from .errors import InputError, Problem
from .essence import inputs_of_validators, shared_module
from .validation import Root, SchemaError, ValidatorModule, compile_modules


def compile_service(package: ir.Package, service: ir.Service) -> Mapping[str, ValidatorModule]:
    """The validator modules of *service*, by module name; those of each section of it share a module of their own.

    Raises:
        InputError: a schema cannot be compiled.
    """
    return {
        module.name: module
        for section in service.sections or (None,)
        for module in _compiled(package, service, section)
    }


def _compiled(
    package: ir.Package, service: ir.Service, section: ir.Section | None
) -> Iterable[ValidatorModule]:
    runtime, given, documents = inputs_of_validators(package, service, section)
    if not given:
        return ()
    try:
        return compile_modules(
            [Root(*root) for root in given],
            documents,
            runtime=runtime,
            shared=shared_module(section),
        )
    except SchemaError as error:
        raise InputError(
            [Problem(package.locate(error.uri, error.pointer), error.message)]
        ) from None
