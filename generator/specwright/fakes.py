"""What the fake cloud of a generated package needs to know of an operation besides its plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import ir
from .lowering.replies import replies_of

#: Types as the runtime's `fake_requests` reads them.
_SCALARS: Mapping[str, str] = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
}
_PLACEHOLDERS: Mapping[str, Any] = {
    "str": "example",
    "int": 1,
    "float": 1.0,
    "bool": True,
    "None": None,
    "object": {},
    "Binary": "",
}
#: How deep a made-up reply goes into models that hold themselves.
_DEEPEST = 8


class FakeFacts:
    """The facts of one service for its fake.

    Args:
        service: the service.
    """

    def __init__(self, service: ir.Service) -> None:
        self._service = service
        self._models = {model.name: model for model in service.models}
        self._unions = {union.name: union for union in service.unions}
        self._enumerations = {item.name: item for item in service.enumerations}

    def status(self, operation: ir.Operation) -> int:
        """The HTTP status of a success."""
        response = self._success(operation)
        return int(response.status) if response and response.status.isdigit() else 200

    def reply(self, operation: ir.Operation) -> Any:
        """The body of a success: the documented example, or one made of its members' examples.

        None for an operation without a documented JSON body.
        """
        response = self._success(operation)
        if response is None:
            return None
        if response.examples:
            return response.examples[0].value
        return None if response.type is None else self._example(response.type, 0)

    @staticmethod
    def _success(operation: ir.Operation) -> ir.Response | None:
        responses = replies_of(operation.responses)
        return next((item for item in responses if item.type is not None), None) or next(
            iter(responses), None
        )

    def _example(self, type_: ir.Type, depth: int) -> Any:
        if isinstance(type_, ir.ScalarType):
            return _PLACEHOLDERS[type_.python]
        if isinstance(type_, ir.LiteralType):
            return self._enumerations[type_.name].values[0]
        if isinstance(type_, ir.ListType):
            return [self._example(type_.item, depth + 1)] if depth < _DEEPEST else []
        if isinstance(type_, ir.MapType):
            return {}
        if isinstance(type_, ir.UnionType):
            return self._example(type_.options[0], depth)
        return self._object_example(type_.name, depth)

    def _object_example(self, name: str, depth: int) -> Any:
        if name in self._unions:
            if depth > _DEEPEST:
                return {}
            union = self._unions[name]
            _, option = union.options[0]
            example = self._object_example(option, depth + 1)
            chosen_by = [value for value, name in union.choices if name == option]
            return {**example, union.discriminator: chosen_by[0]} if chosen_by else example
        # An object that demands one of its own kind has no end.
        properties = self._models[name].properties if depth < _DEEPEST else ()
        return {
            item.name: self._member_example(item, depth + 1)
            for item in properties
            if item.required or depth < 1
        }

    def _member_example(self, member: ir.Property, depth: int) -> Any:
        if member.examples:
            return member.examples[0]
        if member.has_default:
            return member.default
        if member.values:
            return member.values[0].value
        return self._example(member.type, depth)

    def parameter_types(self, operation: ir.Operation) -> Mapping[str, Any]:
        """The types of its path, query and header parameters, by name."""
        return {
            parameter.property.name: self._shape(parameter.property.type)
            for parameter in operation.parameters
        }

    def shapes(self, operation: ir.Operation) -> Mapping[str, Any]:
        """For each object in a flattened request, the types of its members; "" is the request.

        Empty where requests are not flattened: JSON says of itself what is a number.
        """
        if operation.protocol != "aliyun-rpc" or operation.request is None:
            return {}
        found: dict[str, Any] = {"": self._shape(operation.request)}
        waiting = list(_objects(found[""]))
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = self._members(name)
                waiting.extend(_objects(found[name]))
        return found

    def _members(self, name: str) -> Mapping[str, Any]:
        options = [self._unions[name]] if name in self._unions else []
        names = [option for union in options for _, option in union.options] or [name]
        return {
            member.name: self._shape(member.type)
            for option in names
            for member in self._models[option].properties
        }

    def _shape(self, type_: ir.Type) -> Any:
        if isinstance(type_, ir.ScalarType):
            return _SCALARS.get(type_.python, "any")
        if isinstance(type_, ir.LiteralType):
            return _SCALARS[self._enumerations[type_.name].base]
        if isinstance(type_, ir.ListType):
            return ("array", self._shape(type_.item))
        if isinstance(type_, ir.MapType):
            return ("map", self._shape(type_.value))
        if isinstance(type_, ir.ModelType):
            return ("object", type_.name)
        # A text that looks like a number is one where both are allowed: in a query they are alike.
        shapes = {repr(shape): shape for shape in map(self._shape, type_.options)}
        others = [shape for shape in shapes.values() if shape != "string"]
        return others[0] if len(others) == 1 else "any"

    @staticmethod
    def errors(operation: ir.Operation) -> tuple[tuple[str, int], ...]:
        """The documented errors of *operation* as (code, status), in order, each once."""
        return _answers(operation, success=False)

    @staticmethod
    def dry_run_answers(operation: ir.Operation) -> tuple[tuple[str, int], ...]:
        """What *operation* answers when a dry run passes, as (code, status)."""
        return _answers(operation, success=True)


def _objects(shape: Any) -> Iterator[str]:
    """The names of the objects in a shape, or in the members of an object."""
    if isinstance(shape, Mapping):
        for member in shape.values():
            yield from _objects(member)
    elif isinstance(shape, tuple):
        kind, inner = shape
        if kind == "object":
            yield inner
        else:
            yield from _objects(inner)


def _answers(operation: ir.Operation, *, success: bool) -> tuple[tuple[str, int], ...]:
    pairs = (
        (error.code, entry.status)
        for error in operation.errors
        for entry in error.entries
        if entry.success is success
    )
    return tuple(dict.fromkeys(pairs))
