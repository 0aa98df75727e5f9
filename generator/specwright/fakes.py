"""What the fake cloud of a generated package needs to know of an operation besides its plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from . import ir
from .lowering.replies import replies_of
from .media_types import kind_of
from .samples import number_of, text_of

_PLACEHOLDERS: Mapping[str, Any] = {
    "str": "example",
    "int": 1,
    "float": 1.0,
    "bool": True,
    "None": None,
    "object": {},
    "Binary": "",
}
#: Members of error bodies that say what is wrong, by which error it is, and under which status.
_TELLING: Mapping[str, frozenset[str]] = {
    "{message}": frozenset(
        {"message", "detail", "title", "description", "msg", "reason", "errormessage", "errormsg"}
        | {"errordescription"}
    ),
    "{code}": frozenset({"code", "error", "errorcode", "type", "key"}),
}
_UNDERSCORE = re.compile("_(.)")
_STATUSES = frozenset({"status", "statuscode", "code", "httpstatus"})
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
        if isinstance(member.type, ir.ListType) and member.item is not None and depth < _DEEPEST:
            return [self._member_example(member.item, depth + 1)]
        if member.type == ir.ScalarType("str"):
            return text_of(_said_of(member), "example")
        if member.type in (ir.ScalarType("int"), ir.ScalarType("float")):
            return number_of(_said_of(member), member.json_type)
        return self._example(member.type, depth)

    @staticmethod
    def error_bodies(operation: ir.Operation) -> Mapping[str, tuple[str, Any]]:
        """What documented errors of *operation*, plain REST, hold by status: their media type of JSON, and a body."""
        return {
            response.status: (response.media_types[0], _error_body(response.outline))
            for response in operation.responses
            if operation.protocol == "rest" and not response.read
            if response.outline is not None and response.outline.members
            if kind_of(response.media_types[0]) == "json"
        }

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


def _said_of(member: ir.Property) -> Mapping[str, Any]:
    """What *member* is, in JSON Schema."""
    limits = {
        _UNDERSCORE.sub(lambda match: match[1].upper(), each.name): getattr(
            member.limits, each.name
        )
        for each in fields(member.limits)
    }
    told = {name: value for name, value in limits.items() if value is not None}
    return {**told, "format": member.format}


def _error_body(outline: ir.BodyOutline) -> Any:
    """A body of that *outline*, with places for what is wrong."""
    whole = _placed(outline.json_type, "", ())
    holders = {"": _innermost(whole)}
    for member in outline.members:
        path = member.path.lstrip("[].")
        above = [each for each in holders if each and path.startswith(f"{each}.")]
        holder = holders[max(above, key=len, default="")]
        if not isinstance(holder, dict):
            continue
        name = path.removeprefix(max(above, key=len, default="")).lstrip("[].")
        holder[name] = _placed(member.json_type, name, member.values)
        suffix = "[]" * member.json_type.count("array of ")
        holders[f"{path}{suffix}"] = _innermost(holder[name])
    return whole


def _innermost(value: Any) -> Any:
    """What is inside of the arrays that *value* consists of."""
    return _innermost(value[0]) if isinstance(value, list) and value else value


def _placed(json_type: str, name: str, values: tuple[ir.EnumValue, ...]) -> Any:
    """A value of the *json_type*, in words, of a member called *name*; a place where it tells what is wrong."""
    if json_type.startswith("array of "):
        return [_placed(json_type.removeprefix("array of "), name, values)]
    if values:
        return values[0].value
    kinds = {kind.partition(" ")[0] for kind in json_type.split(" or ")}
    plain = name.replace("_", "").replace("-", "").lower()
    if kinds & {"string", "any"}:
        told = (place for place, names in _TELLING.items() if plain in names)
        return next(told, "example" if "string" in kinds else {})
    if kinds & {"integer", "number"}:
        return "{status}" if plain in _STATUSES else 1
    return {"object": {}, "map": {}, "array": [], "boolean": True}.get(min(kinds))
