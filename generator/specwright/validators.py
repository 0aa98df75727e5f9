"""Validators: the compiled validator modules of a service."""

from __future__ import annotations

from collections.abc import Mapping

from . import ir
from .errors import InputError, Problem
from .essence import inputs_of_validators
from .validation import Root, SchemaError, ValidatorModule, compile_modules


def compile_service(package: ir.Package, service: ir.Service) -> Mapping[str, ValidatorModule]:
    """The validator modules of *service*, by module name.

    Raises:
        InputError: a schema cannot be compiled.
    """
    runtime, given, documents = inputs_of_validators(package, service)
    if not given:
        return {}
    try:
        modules = compile_modules([Root(*root) for root in given], documents, runtime=runtime)
    except SchemaError as error:
        raise InputError(
            [Problem(package.locate(error.uri, error.pointer), error.message)]
        ) from None
    return {module.name: module for module in modules}
