"""Validators: the compiled validator modules of a service."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from . import ir
from .errors import InputError, Problem
from .essence import inputs_of_validators, root_of_validator, shared_module
from .validation import (
    ModuleData,
    Root,
    SchemaError,
    ValidatorModule,
    compile_data,
    compile_modules,
)


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
    with _located(package):
        return compile_modules(
            [Root(*root) for root in given],
            documents,
            runtime=runtime,
            shared=shared_module(section),
        )


def data_of(package: ir.Package, service: ir.Service, operation: ir.Operation) -> ModuleData:
    """The tables and rules of *operation*, which has a request, without any Python; it shares nothing with others.

    Raises:
        InputError: a schema cannot be compiled.
    """
    uri = service.schemas_uri
    with _located(package):
        root = Root(*root_of_validator(service, operation))
        return compile_data(root, {uri: package.schemas[uri]})


@contextmanager
def _located(package: ir.Package) -> Iterator[None]:
    try:
        yield
    except SchemaError as error:
        raise InputError(
            [Problem(package.locate(error.uri, error.pointer), error.message)]
        ) from None
