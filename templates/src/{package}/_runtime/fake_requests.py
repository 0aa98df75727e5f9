"""A request as a fake cloud reads it: its members under their documented names, from wherever clients put them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote, unquote_plus

from .fake_bodies import body_members, form_pairs
from .fake_operations import FakeOperation, path_pattern
from .fake_signatures import RawRequest, raw_path_of
from .fake_styles import Pair, Styles, built, described
from .placing import template_names
from .plan import Location, Parameter
from .shapes import Shape
from .wire import fixed_pairs, is_object

__all__ = ["read_request"]

#: An item of a list in a header: a text in quotes, in which nothing delimits, or what stands before a comma.
_ITEM = re.compile(r'"(?:[^"\\]|\\.)*"|[^,]+')


def read_request(operation: FakeOperation, request: RawRequest) -> dict[str, Any]:
    """The members of a request under their documented names, parameters beside those of the body.

    Raises:
        UnreadableError: the body is not what it should be.
    """
    content_type = request.headers.get("content-type", "")
    if operation.protocol == "aliyun-rpc":
        return {**_all_flattened(operation, request, content_type), **_headers(operation, request)}
    body = body_members(operation.plan, operation.objects, content_type, request.body)
    return {
        **body,
        **_path_and_query(operation, request),
        **_headers(operation, request),
        **_cookies(operation, request),
    }


def _parameters(operation: FakeOperation, location: Location) -> Iterator[tuple[Parameter, Shape]]:
    for item in operation.plan.parameters:
        if item.location == location:
            yield item, operation.plan.types.get(item.member, "string")


def _all_flattened(
    operation: FakeOperation, request: RawRequest, content_type: str
) -> dict[str, Any]:
    """The members of a request all of which are flattened, into the query or a form."""
    pairs = _query(request.target)
    if content_type.startswith("application/x-www-form-urlencoded"):
        pairs += form_pairs(request.body)
    return _flattened(operation, pairs)


def _flattened(operation: FakeOperation, pairs: list[Pair]) -> dict[str, Any]:
    if not pairs:
        return {}
    types = operation.plan.types
    leaves = [
        ([name] if name in types else name.split("."), unquote_plus(value)) for name, value in pairs
    ]
    found = built(leaves, ("object", ""), {**operation.objects, "": types})
    return dict(found) if is_object(found) else {}


def _query(target: str) -> list[Pair]:
    """The names in a query, and their values as they are written."""
    return form_pairs(target.partition("?")[2].encode())


def _undelimited(pairs: list[Pair]) -> list[Pair]:
    """*pairs* of clients that percent-encode what delimits items as well, as the vendors' signatures want it."""
    return [(name, re.sub("%2[Cc]", ",", value)) for name, value in pairs]


def _path_and_query(operation: FakeOperation, request: RawRequest) -> dict[str, Any]:
    plan = operation.plan
    match = path_pattern(plan.path).fullmatch(raw_path_of(request.target))
    names = template_names(plan.path.partition("#")[0].partition("?")[0])
    texts = dict(zip(names, match.groups() if match else (), strict=False))
    pairs = [
        (name, value)
        for name, value in _query(request.target)
        if (name, unquote_plus(value)) not in fixed_pairs(plan.path, {})
    ]
    of_path = {item.name for item, _ in _parameters(operation, "path")}
    for name, template in _filled_pairs(plan.path):
        # What the template of a path says of the query is filled by parameters of the path.
        if of_path.issuperset(template_names(template)):
            for value in [value for each, value in pairs if each == name][-1:]:
                filled = path_pattern(template, ".*").fullmatch(value)
                groups = filled.groups() if filled else ()
                texts.update(zip(template_names(template), groups, strict=False))
            pairs = [pair for pair in pairs if pair[0] != name]
    members = _query_members(operation, pairs)
    parameters = {item.name: (item, shape) for item, shape in _parameters(operation, "path")}
    for name, text in texts.items():
        parameter, shape = parameters.get(name, (Parameter(name, "path"), "string"))
        members[parameter.member] = _segment(operation, parameter, shape, text)
    return members


def _query_members(operation: FakeOperation, pairs: list[Pair]) -> dict[str, Any]:
    parameters = list(_parameters(operation, "query"))
    if operation.protocol == "aliyun-roa":
        # What has no style is flattened there.
        parameters = [each for each in parameters if each[0].style or each[0].media_type]
    if operation.protocol != "rest":
        pairs = _undelimited(pairs)
    styles = Styles(operation.objects, unquote_plus)
    members, rest = styles.read(pairs, parameters)
    if operation.protocol == "aliyun-roa":
        return {**_flattened(operation, rest), **members}
    return {**{name: unquote_plus(value) for name, value in rest}, **members}


def _filled_pairs(template: str) -> Iterator[Pair]:
    """The names in the query of a path's template whose values have placeholders, with these values."""
    for pair in template.partition("#")[0].partition("?")[2].split("&"):
        name, _, value = pair.partition("=")
        if "{" in value:
            yield unquote(name), value


def _segment(operation: FakeOperation, parameter: Parameter, shape: Shape, text: str) -> Any:
    styles = Styles(operation.objects, unquote)
    explode = bool(parameter.explode)
    if parameter.style == "matrix":
        pairs = [part.partition("=")[::2] for part in text.split(";")[1:]]
        form = replace(parameter, style="form", explode=explode)
        members, _ = styles.read([(unquote(name), value) for name, value in pairs], [(form, shape)])
        return members.get(parameter.member)
    separator = ","
    if parameter.style == "label":
        text, separator = text.removeprefix("."), "." if explode else ","
    if parameter.media_type is not None:
        return described(parameter.media_type, unquote(text), shape)
    return styles.delimited(text, text.split(separator), shape, assigned=explode)


def _headers(operation: FakeOperation, request: RawRequest) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for parameter, shape in _parameters(operation, "header"):
        written = request.headers.get(parameter.name.lower())
        if written is None:
            continue
        # Servers read headers as Latin-1; clients write UTF-8.
        text = written.encode("latin-1", "replace").decode("utf-8", "replace")
        if parameter.media_type is not None:
            members[parameter.member] = described(parameter.media_type, text, shape)
        else:
            parts = [part.strip() for part in _ITEM.findall(text)]
            members[parameter.member] = Styles(operation.objects, str).delimited(
                text, parts, shape, assigned=bool(parameter.explode)
            )
    return members


def _cookies(operation: FakeOperation, request: RawRequest) -> dict[str, Any]:
    parts = (part.partition("=") for part in request.headers.get("cookie", "").split(";"))
    pairs = [(unquote(name.strip()), value.strip()) for name, _, value in parts]
    return Styles(operation.objects, unquote).read(pairs, _parameters(operation, "cookie"))[0]
