"""The operations that a fake cloud serves, and how it finds and reads their requests."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast
from urllib.parse import unquote_plus, unquote_to_bytes

from .fake_signatures import RawRequest, query_pairs_of, raw_path_of
from .placing import template_names
from .plan import Operation
from .wire import fixed_pairs, is_object

__all__ = ["FakeOperation", "UnreadableError", "find_operation", "read_request"]

Shape = Any


class UnreadableError(Exception):
    """A request's body or parameters cannot be read at all."""


@dataclass(frozen=True, slots=True)
class FakeOperation:
    """One operation of a fake cloud.

    Attributes:
        plan: what clients know of it.
        protocol: "aliyun-rpc", "aliyun-roa", "huaweicloud" or "rest".
        status, reply: what a success is answered with.
        errors: documented errors as (code, status).
        dry_run_answers: what is answered when a dry run passes, as (code, status).
        parameter_types: the types of path, query and header parameters by name.
        shapes: for a flattened request, the types of each object's members; "" is the request.
            A type is "string", "integer", "number", "boolean", "any", or one of ("array", type),
            ("map", type), ("object", name).
    """

    plan: Operation[Any]
    protocol: str
    status: int = 200
    reply: Any = None
    errors: tuple[tuple[str, int], ...] = ()
    dry_run_answers: tuple[tuple[str, int], ...] = ()
    parameter_types: Mapping[str, Shape] = field(default_factory=dict[str, Any])
    shapes: Mapping[str, Any] = field(default_factory=dict[str, Any])


@cache
def _path_pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^{}]+\}", template.partition("#")[0].partition("?")[0])
    return re.compile("([^/]+)".join(map(re.escape, parts)))


def find_operation(
    operations: Iterable[FakeOperation], request: RawRequest
) -> FakeOperation | None:
    """The operation that *request* calls: by the action in a header, or by method, path and content type."""
    action = request.headers.get("x-acs-action")
    version = request.headers.get("x-acs-version")
    path = raw_path_of(request.target)
    query = query_pairs_of(request.target)
    found: list[FakeOperation] = []
    for operation in operations:
        plan = operation.plan
        if plan.method != request.method or not _path_pattern(plan.path).fullmatch(path):
            continue
        if operation.protocol.startswith("aliyun") and (plan.id, plan.version) != (action, version):
            continue
        if all(pair in query for pair in _fixed_pairs(plan)):
            found.append(operation)
    kind = _essence(request.headers.get("content-type", ""))
    sent = (each for each in found if _essence(each.plan.content_type) == kind)
    return next(sent, found[0] if found else None)


def _fixed_pairs(plan: Operation[Any]) -> list[tuple[str, str]]:
    """What the query of every request of the operation holds."""
    return fixed_pairs(plan.path, {})


def _essence(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def read_request(operation: FakeOperation, request: RawRequest) -> dict[str, Any]:
    """The members of a request under their documented names, parameters beside those of the body.

    Raises:
        UnreadableError: the body is not the JSON that it should be.
    """
    members = dict(_body_members(operation, request))
    if operation.shapes:
        members.update(_unflattened(operation, _flat_pairs(request)))
        return members
    members.update(_path_members(operation, request))
    members.update(_query_members(operation, request))
    members.update(_header_members(operation, request))
    return members


def _flat_pairs(request: RawRequest) -> list[tuple[str, str]]:
    pairs = query_pairs_of(request.target)
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        text = request.body.decode("utf-8", "replace")
        parts = (part.partition("=") for part in text.split("&") if part)
        pairs += [(unquote_plus(name), unquote_plus(value)) for name, _, value in parts]
    return pairs


def _body_members(operation: FakeOperation, request: RawRequest) -> Mapping[str, Any]:
    if not request.body or operation.shapes:
        return {}
    try:
        document = json.loads(request.body)
    except (ValueError, RecursionError):
        raise UnreadableError("the body is not JSON") from None
    if operation.plan.body_member is not None:
        return {operation.plan.body_member: document}
    if not is_object(document):
        raise UnreadableError("the body is not a JSON object")
    return document


def _path_members(operation: FakeOperation, request: RawRequest) -> dict[str, Any]:
    template = operation.plan.path
    match = _path_pattern(template).fullmatch(raw_path_of(request.target))
    texts = match.groups() if match else ()
    names = template_names(template)
    keys = {p.name: p.member for p in operation.plan.parameters if p.location == "path"}
    return {
        keys.get(name, name): _converted(
            unquote_to_bytes(text).decode("utf-8", "replace"),
            operation.parameter_types.get(name, "string"),
        )
        for name, text in zip(names, texts, strict=False)
    }


def _query_members(operation: FakeOperation, request: RawRequest) -> dict[str, Any]:
    found: dict[str, list[str]] = {}
    fixed = _fixed_pairs(operation.plan)
    for name, value in query_pairs_of(request.target):
        if (name, value) in fixed:
            continue
        found.setdefault(name, []).append(value)
    keys = {p.name: p.member for p in operation.plan.parameters if p.location == "query"}
    members: dict[str, Any] = {}
    for name, values in found.items():
        shape = operation.parameter_types.get(name, "string")
        if isinstance(shape, tuple) and shape[0] == "array":
            members[keys.get(name, name)] = [_converted(value, shape[1]) for value in values]
        else:
            members[keys.get(name, name)] = _converted(values[-1], shape)
    return members


def _header_members(operation: FakeOperation, request: RawRequest) -> dict[str, Any]:
    return {
        parameter.member: _converted(
            request.headers[parameter.name.lower()],
            operation.parameter_types.get(parameter.name, "string"),
        )
        for parameter in operation.plan.parameters
        if parameter.location == "header" and parameter.name.lower() in request.headers
    }


_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")


def _converted(text: str, shape: Shape) -> Any:
    """*text* as the type that it stands for; itself when it does not look like one."""
    if shape == "boolean" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if shape in ("integer", "number") and _INTEGER.fullmatch(text) and len(text) < 400:
        return int(text)
    if shape == "number" and _NUMBER.fullmatch(text):
        return float(text)
    return text


Leaf = tuple[Sequence[str], str]


def _unflattened(operation: FakeOperation, pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    leaves = [(name.split("."), value) for name, value in pairs]
    built = _build(leaves, operation.shapes[""], operation.shapes)
    return dict(built) if is_object(built) else {}


def _build(leaves: Sequence[Leaf], shape: Shape, shapes: Mapping[str, Any]) -> Any:
    if isinstance(shape, tuple):
        kind, inner = cast("tuple[str, Any]", shape)
        if any(not path for path, _ in leaves):
            # A text where an object or an array should be: the validator will say so.
            return leaves[-1][1]
        if kind == "array":
            return _array(leaves, inner, shapes)
        if kind == "map":
            return {".".join(path): _converted(value, inner) for path, value in leaves}
        members = shapes[inner]
        return {
            name: _build(below, members.get(name, "any"), shapes)
            for name, below in _grouped(leaves).items()
        }
    if len(leaves) == 1 and not leaves[0][0]:
        return _converted(leaves[0][1], shape)
    return {".".join(path): value for path, value in leaves}


def _array(leaves: Sequence[Leaf], inner: Shape, shapes: Mapping[str, Any]) -> Any:
    groups = _grouped(leaves)
    if not all(index.isascii() and index.isdigit() for index in groups):
        return {".".join(path): value for path, value in leaves}
    return [_build(groups[index], inner, shapes) for index in sorted(groups, key=int)]


def _grouped(leaves: Sequence[Leaf]) -> dict[str, list[Leaf]]:
    groups: dict[str, list[Leaf]] = {}
    for path, value in leaves:
        groups.setdefault(path[0], []).append((path[1:], value))
    return groups
