"""Shapes: what the members of a request are, as far as generated packages read them from text.

The runtime's module `shapes` says what they look like.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import ir
from .media_types import kind_of

_SCALARS: Mapping[str, str] = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "None": "null",
    "object": "any",
    "Binary": "binary",
}


class Shapes:
    """The shapes of one service's requests.

    Args:
        service: the service.
    """

    def __init__(self, service: ir.Service) -> None:
        self._models = {model.name: model for model in service.models}
        self._unions = {union.name: union for union in service.unions}
        self._enumerations = {item.name: item for item in service.enumerations}

    def members(self, operation: ir.Operation) -> Mapping[str, Any]:
        """The shape of each member of the request, by its documented name."""
        request = operation.request
        named = self._members(request.name) if isinstance(request, ir.ModelType) else {}
        return {**named, **self._parameters(operation)}

    def objects(self, operation: ir.Operation) -> Mapping[str, Mapping[str, Any]]:
        """For each object in what is written as text, the shapes of its members; JSON needs none."""
        members = self.members(operation)
        if operation.protocol != "aliyun-rpc" and not _is_form(operation):
            members = self._parameters(operation)
        found: dict[str, Mapping[str, Any]] = {}
        waiting = list(_objects(members))
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = self._members(name)
                waiting.extend(_objects(found[name]))
        return found

    def _parameters(self, operation: ir.Operation) -> Mapping[str, Any]:
        return {p.property.name: self._of(p.property) for p in operation.parameters}

    def _members(self, name: str) -> Mapping[str, Any]:
        """The members of a model, or of all models of a union; "*" is any other."""
        if name in self._unions:
            return {
                member: shape
                for option in self._unions[name].models
                for member, shape in self._members(option).items()
            }
        model = self._models[name]
        others = {} if model.extra is None else {"*": self._of(model.extra)}
        return {**others, **{member.name: self._of(member) for member in model.properties}}

    def _of(self, member: ir.Property) -> Any:
        shape = self._shape(member.type)
        may_be_null = member.nullable or member.takes_null
        return _either((shape, "null")) if may_be_null else shape

    def _shape(self, lowered: ir.Type) -> Any:
        if isinstance(lowered, ir.ScalarType):
            return _SCALARS[lowered.python]
        if isinstance(lowered, ir.LiteralType):
            return _SCALARS[self._enumerations[lowered.name].base]
        if isinstance(lowered, ir.ListType):
            return ("array", self._shape(lowered.item))
        if isinstance(lowered, ir.MapType):
            return ("map", self._shape(lowered.value))
        if isinstance(lowered, ir.ModelType):
            return ("object", lowered.name)
        return _either(tuple(map(self._shape, lowered.options)))


def _is_form(operation: ir.Operation) -> bool:
    body = operation.body
    return body is not None and kind_of(body.media_type) in ("form", "multipart")


def _either(shapes: tuple[Any, ...]) -> Any:
    flat = [each for shape in shapes for each in (shape[1] if shape[0] == "either" else [shape])]
    different = tuple({repr(each): each for each in flat}.values())
    if "any" in different:
        return "any"
    return different[0] if len(different) == 1 else ("either", different)


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
            for each in inner if kind == "either" else [inner]:
                yield from _objects(each)
