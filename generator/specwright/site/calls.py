"""Calls: what the samples of an operation give it, which its validator accepts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from itertools import count
from pathlib import PurePath, PurePosixPath
from typing import TYPE_CHECKING, Any

from .. import ir
from ..media_types import kind_of
from ..naming import argument_name
from ..samples import Samples
from .trees import Parameter

if TYPE_CHECKING:
    from ..validation import ModuleData, Validator

_BINARY = ir.ScalarType("Binary")
_RULES = ("x-validations",)
#: So many schemas are asked about values at most: those that lead to the next in two ways have no end.
_MOST_ASKED = 50_000
_UNUSUAL = re.compile(r"[^A-Za-z0-9_.-]+")


@dataclass(frozen=True, slots=True)
class Call:
    """What a call of an operation passes.

    Attributes:
        client: the arguments of the client's constructor, by their names in Python.
        arguments: the path parameters, which the method takes by keyword.
        request: the request, without these; a path stands for the file there.
    """

    client: Mapping[str, Any]
    arguments: Mapping[str, Any]
    request: Mapping[str, Any]

    @property
    def has_files(self) -> bool:
        """Whether a file is sent."""
        return has_files(self.request)


def has_files(value: Any) -> bool:
    """Whether *value* is a path, or holds one."""
    if isinstance(value, (Mapping, list)):
        return any(map(has_files, value.values() if isinstance(value, Mapping) else value))
    return isinstance(value, PurePath)


class CallMaker:
    """Makes the call that the samples of one operation show.

    Args:
        schemas: the schemas of the service, which the one of the request refers to.
        service: the service.
        operation: the operation.
        parameters: the top-level parameters of its request.
        data: what its validator decides by; None where there is nothing to send.
    """

    def __init__(
        self,
        schemas: Any,
        service: ir.Service,
        operation: ir.Operation,
        parameters: Sequence[Parameter],
        data: ModuleData | None,
    ) -> None:
        self._schemas = schemas
        self._service = service
        self._operation = operation
        self._data = data
        self._asked = count(1)
        self._members = {row.first.name: row.first for row in parameters}
        self._members |= {p.property.name: p.property for p in operation.parameters}
        filled = [(p.first.client_parameter, p.first.name) for p in parameters]
        filled += [(p.client_parameter, p.property.name) for p in operation.parameters]
        #: The members that arguments of the client stand for, by the names of these.
        self._supplied = {name: member for name, member in filled if name}

    def call(self) -> Call:
        """The call that the first valid example makes, or one of values that the schema of the request says."""
        if self._data is None:
            return Call(dict(self._client_arguments({})), {}, {})
        made = self._made(self._faults)
        for example in self._examples:
            missing = {name: made[name] for name in self._needed if name not in example}
            if not self._faults({**example, **missing}):
                return self._split({**example, **missing}, missing)
        if self._data.rules:
            made = self._made(self._faults_by_rules)
        return self._split(made, made)

    def _split(self, request: dict[str, Any], given: Mapping[str, Any]) -> Call:
        """The call that makes *request*; what is *given* can be arguments of the client and of the method."""
        client = dict(self._client_arguments(request))
        supplied = {
            member for name, member in self._supplied.items() if argument_name(name) in client
        }
        arguments = {
            each.property.python_name: given[each.property.name]
            for each in self._operation.parameters
            if each.location == "path" and each.property.name in given.keys() - supplied
        }
        elsewhere = {
            each.property.name
            for each in self._operation.parameters
            if each.property.python_name in arguments and each.location == "path"
        }
        left_out = given.keys() & (supplied | elsewhere)
        rest = {name: value for name, value in request.items() if name not in left_out}
        return Call(client, arguments, rest)

    def _client_arguments(self, request: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        variables = {each.name: each.default for each in self._operation.server.variables}
        for name in self._service.client_parameters:
            if self._supplied.get(name, "") in request:
                yield argument_name(name), request[self._supplied[name]]
            elif name in variables:
                yield argument_name(name), variables[name]

    # ------------------------------------------------------------------ what is made

    @cached_property
    def _needed(self) -> tuple[str, ...]:
        """The members that every call must give, in the request or beside it."""
        variables = {each.name for each in self._operation.server.variables}
        supplied = [m for name, m in self._supplied.items() if name not in variables]
        required = [
            each.property.name
            for each in self._operation.parameters
            if (each.property.required or each.location == "path") and not each.client_parameter
        ]
        return tuple(dict.fromkeys((*required, *supplied)))

    @cached_property
    def _examples(self) -> tuple[dict[str, Any], ...]:
        """The documented requests, with files where texts stand for their content."""
        return tuple(
            {
                name: _file(name) if name in self._files else value
                for name, value in example.value.items()
            }
            for example in self._operation.request_examples
            if isinstance(example.value, Mapping)
        )

    @cached_property
    def _files(self) -> frozenset[str]:
        """The members that are content and not JSON, where a file can be sent."""
        kind = kind_of(self._operation.body.media_type) if self._operation.body else "json"
        if kind in ("json", "text"):
            return frozenset()
        outside = {each.property.name for each in self._operation.parameters}
        return frozenset(
            name
            for name, member in self._members.items()
            if member.type == _BINARY and name not in outside
        )

    def _made(self, faults: Callable[[Any], list[str]]) -> dict[str, Any]:
        """A request with what is required, which has no *faults* if there is a way."""
        told: dict[str, Any] = {
            each.property.name: {"examples": list(each.property.examples)}
            for each in self._operation.parameters
            if each.property.examples
        }
        # The schema of content that has no schema allows everything.
        told |= {name: {"format": "binary"} for name in self._files}
        reference = f"#{self._operation.request_schema.partition('#')[2]}"
        schema = {
            "allOf": [{"$ref": reference}],
            "properties": told,
            "required": list(self._needed),
        }
        kind = kind_of(self._operation.body.media_type) if self._operation.body else "json"
        samples = Samples(self._schemas, str if kind in ("json", "text") else _file)
        value, _ = samples.accepted(schema, self._operation.id, faults)
        return dict(value) if isinstance(value, Mapping) else {}

    # ------------------------------------------------------------------ what is asked

    def _faults(self, request: Any) -> list[str]:
        """The places at which *request* is not valid, rules aside: those of documented requests are kept already."""
        assert self._data is not None
        return _places(self._program.violations(self._data.unit, request, False))

    @cached_property
    def _program(self) -> Any:
        assert self._data is not None
        kind = import_module("specwright.runtime.validation").Program
        units = {name: _without_rules(unit) for name, unit in self._data.units.items()}
        return kind(units, dict.fromkeys(units, self._leave_to_walker))

    def _leave_to_walker(self, instance: object) -> bool:
        """Stands for the functions of schemas, which say of no value that it is valid; counts the values.

        Raises:
            RecursionError: there are too many, so that the walker gives up.
        """
        if next(self._asked) > _MOST_ASKED:
            raise RecursionError
        return False

    def _faults_by_rules(self, request: Any) -> list[str]:
        return self._faults(request) or _places(self._validator.validate(request))

    @cached_property
    def _validator(self) -> Validator:
        from ..validation import compile_schema

        uri = self._service.schemas_uri
        return compile_schema(
            {"$ref": self._operation.request_schema}, {uri: self._schemas}, assert_content=True
        )


def _file(name: str) -> PurePosixPath:
    """A file that stands for the content of the member *name*."""
    return PurePosixPath(f"{_UNUSUAL.sub('-', name)}.bin")


def _without_rules(table: Any) -> Any:
    """*table* without the checks of rules, which need functions."""
    if not isinstance(table, tuple):
        return table
    kept = (each for each in table if not (isinstance(each, tuple) and each[:1] == _RULES))
    return tuple(map(_without_rules, kept))


def _places(violations: Iterable[Any]) -> list[str]:
    return [violation.path for violation in violations if violation.severity == "error"]
