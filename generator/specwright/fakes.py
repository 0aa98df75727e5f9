"""What the fake cloud of a generated package needs to know of an operation besides its plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import ir
from .lowering.replies import replies_of
from .media_types import kind_of

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

    def content_type(self, operation: ir.Operation) -> str:
        """The media type of a success; "" for JSON and for nothing."""
        response = self._success(operation)
        kinds = response.media_types if response else ()
        if not kinds or kind_of(kinds[0]) not in ("text", "binary"):
            return ""
        return "application/octet-stream" if "*" in kinds[0] else kinds[0]

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

    @staticmethod
    def errors(operation: ir.Operation) -> tuple[tuple[str, int], ...]:
        """The documented errors of *operation* as (code, status), in order, each once."""
        return _answers(operation, success=False)

    @staticmethod
    def dry_run_answers(operation: ir.Operation) -> tuple[tuple[str, int], ...]:
        """What *operation* answers when a dry run passes, as (code, status)."""
        return _answers(operation, success=True)


def _answers(operation: ir.Operation, *, success: bool) -> tuple[tuple[str, int], ...]:
    pairs = (
        (error.code, entry.status)
        for error in operation.errors
        for entry in error.entries
        if entry.success is success
    )
    return tuple(dict.fromkeys(pairs))
