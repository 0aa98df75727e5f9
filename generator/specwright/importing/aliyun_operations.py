"""Operations of Alibaba Cloud's API metadata: how each is called, what is sent, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..media_types import kind_of
from ..pointers import join
from ..structure import METHODS
from .aliyun_metadata import members
from .aliyun_replies import JSON, Places, Replies, without_description
from .aliyun_schemas import (
    Components,
    Described,
    Schema,
    Schemas,
    is_documented_as_required,
    is_required,
)
from .reporting import Report, shown
from .texts import described, joined, pair, paragraphs, text

_PLACED = frozenset(
    {
        *("title", "summary", "description", "extraInfo", "deprecated", "methods", "path"),
        *("parameters", "requestParamsDescription", "responseParamsDescription", "responseDemo"),
        *("responses", "errorCodes", "consumes", "produces", "schemes", "security"),
    }
)
_PARAMETER = frozenset({"name", "in", "schema", "style", "allowEmptyValue"})
#: Where the parameters of an RPC call may be said to be: all of them travel in the query, or in a form.
_OF_RPC = frozenset({"query", "body", "formData"})
#: How a parameter may be written, by where it is.
_STYLES: Mapping[str, frozenset[str]] = {
    "query": frozenset({"", "repeatList", "flat", "json", "simple"}),
    "path": frozenset({"", "simple"}),
    "header": frozenset({"", "simple"}),
    "body": frozenset({"", "json"}),
    "formData": frozenset({"", "repeatList", "flat", "json", "simple"}),
}
_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_WITHOUT_BODY = frozenset({"get", "head", "delete"})
_IN_PATH = re.compile(r"\{([^{}]*)\}")


@dataclass
class _Request:
    """What is sent: the parameters, and the members of the body, each with its place."""

    parameters: list[Schema] = field(default_factory=list)
    body: dict[str, tuple[Described, Schema]] = field(default_factory=dict)
    places: Places = field(default_factory=dict)


class Operations:
    """Makes operations.

    Args:
        report: told of what cannot be taken over.
        components: the schemas that they share.
        style: how the product is called, RPC or ROA.
    """

    def __init__(self, report: Report, components: Components, style: str) -> None:
        self._report = report
        self._requests = Schemas(report, components, closed=True)
        self._replies = Replies(report, Schemas(report, components, closed=False))
        self._is_rpc = style == "RPC"

    def of(self, name: str, api: Described) -> tuple[str, str, Schema, Places]:
        """The path, the method and the operation *name*, and where what stands in this comes from."""
        english, _, pointer = api
        self._report.unplaced(english, pointer, _PLACED)
        self._tell_of_security(api)
        method, path = self._method(api), self._path(api)
        request = self._request(api, with_body=not self._is_rpc or method not in _WITHOUT_BODY)
        operation: Schema = {
            "operationId": name,
            **self._texts(name, api, in_body=bool(request.body)),
        }
        if english.get("deprecated") is True:
            operation["deprecated"] = True
        if request.parameters:
            operation["parameters"] = request.parameters
        if request.body:
            operation["requestBody"] = self._body(api, request)
        operation["responses"], places = self._replies.of(api)
        for inner, origin in places.items():
            request.places[f"/responses{inner}"] = origin
        errors = self._replies.errors(api)
        if errors:
            operation["x-error-codes"] = errors
            request.places["/x-error-codes"] = join(pointer, "errorCodes")
        return path, method, operation, request.places

    def _texts(self, name: str, api: Described, *, in_body: bool) -> Schema:
        """The summary and the description, which holds whatever else is said of the operation as a whole."""

        def said(edition: Any) -> tuple[str, str]:
            title, summary = text(edition, "title"), text(edition, "summary")
            # Many an English title is but the name.
            short = summary if title in ("", name) else title
            others = [
                "description",
                "extraInfo",
                *(() if in_body else ["requestParamsDescription"]),
            ]
            more = [text(edition, each) for each in others]
            long = paragraphs([summary if summary != short else "", *more])
            return short or title, long or short or title

        (short, long), (short_zh, long_zh) = said(api.english), said(api.chinese)
        summary, description = pair(short, short_zh, "summary"), pair(long, long_zh)
        return joined({"summary": summary, "description": description})

    def _tell_of_security(self, api: Described) -> None:
        for index, each in enumerate(api.english.get("security") or ()):
            if each != {"AK": []}:
                where = join(api.pointer, "security", index)
                told = "calls are signed with an AccessKey, whatever else is let in"
                self._report.lose(where, told)

    # ------------------------------------------------------------------ method and path

    def _method(self, api: Described) -> str:
        where = join(api.pointer, "methods")
        told = [each.lower() for each in api.english.get("methods") or ()]
        for index, each in enumerate(told):
            if each not in METHODS:
                self._report.refuse(join(where, index), f"{shown(each)} is no method of HTTP")
        if not told and not self._is_rpc:
            self._report.refuse(where, "an operation of ROA has no method")
        # Any of them does in RPC, and only with a body are all sizes of requests let through.
        chosen = "post" if not told or (self._is_rpc and "post" in told) else told[0]
        if any(each != chosen for each in told):
            self._report.lose(
                where, f"an operation is called by {chosen} and by no other of its methods"
            )
        return chosen

    def _path(self, api: Described) -> str:
        path: str = api.english.get("path") or ""
        if not path and not self._is_rpc:
            self._report.refuse(join(api.pointer, "path"), "an operation of ROA has no path")
        declared = {
            each["name"]: join(api.pointer, "parameters", index, "name")
            for index, each in enumerate(api.english.get("parameters") or ())
            if each["in"] == "path"
        }
        named = _IN_PATH.findall(path)
        for name in named:
            if name not in declared:
                told = f"{shown(name)} in the path is no parameter of the operation"
                self._report.refuse(join(api.pointer, "path"), told)
        for name, where in declared.items():
            if name not in named and not self._is_rpc:
                told = f"the path has no place for the parameter {shown(name)}"
                self._report.refuse(where, told)
        return path or "/"

    # ------------------------------------------------------------------ parameters

    def _request(self, api: Described, *, with_body: bool) -> _Request:
        """The parameters, and the members of the body if there can be one."""
        listed = api.chinese.get("parameters") if isinstance(api.chinese, Mapping) else None
        others = {each["name"]: each for each in listed or ()}
        made = _Request()
        seen: dict[tuple[str, str], Any] = {}
        for index, each in enumerate(api.english.get("parameters") or ()):
            where = join(api.pointer, "parameters", index)
            self._report.unplaced(each, where, _PARAMETER)
            if not self._is_placed(each, where):
                continue
            inside = self._is_rpc or each["in"] in ("body", "formData")
            key = ("" if inside else each["in"], each["name"])
            if key in seen:
                self._tell_of_second(each, seen[key], where)
                continue
            seen[key] = each
            other = members(others.get(each["name"]), "schema")
            schema = Described(each.get("schema") or {}, other, join(where, "schema"))
            if inside and with_body:
                made.body[each["name"]] = schema, self._member(each, schema, where)
            else:
                pointer = join("/parameters", len(made.parameters))
                made.parameters.append(self._parameter(each, schema, where))
                held = ("content", JSON) if "content" in made.parameters[-1] else ()
                made.places[pointer] = where
                made.places[join(pointer, *held, "schema")] = schema.pointer
        return made

    def _is_placed(self, parameter: Any, pointer: str) -> bool:
        """Whether the protocol has a form for *parameter*; what it has none for is told."""
        place, style = parameter["in"], parameter.get("style") or ""
        told, name = "", "in"
        if self._is_rpc and place not in _OF_RPC:
            told = f"a parameter of RPC in {shown(place)} is not supported"
        elif not self._is_rpc and place == "formData":
            told = "a form is not supported in ROA, only a JSON body"
        elif place not in _STYLES:
            told = f"a parameter in {shown(place)} is not supported"
        elif style not in _STYLES[place]:
            told, name = f"the style {shown(style)} of a parameter is not supported", "style"
        if told:
            self._report.refuse(join(pointer, name), told)
        elif self._is_rpc and place != "query":
            self._report.lose(
                join(pointer, "in"), "in RPC, what is for a body or a form is in the query"
            )
        return not told

    def _tell_of_second(self, parameter: Any, first: Any, pointer: str) -> None:
        """Tell of a *parameter* that stands there already, as happens: the *first* is kept."""
        told = "a parameter stands twice"
        if parameter != first:
            told = (
                f"{shown(parameter['name'])} stands twice, and here in another form than at first"
            )
        self._report.lose(pointer, told)

    def _schema(self, parameter: Any, schema: Described, pointer: str) -> Schema:
        """Our schema of *parameter*: what travels as one text inside of RPC is a text for the caller, too."""
        style = parameter.get("style")
        is_composed = schema.english.get("type") not in _SCALARS
        if not (self._is_rpc and style in ("json", "simple") and is_composed):
            return self._requests.of(*schema)
        kind = "JSON" if style == "json" else "values with commas between them"
        self._report.lose(pointer, f"a parameter is to be given as the text that is sent: {kind}")
        return self._requests.written(schema, JSON if style == "json" else "")

    def _member(self, parameter: Any, schema: Described, pointer: str) -> Schema:
        """Our schema of a *parameter* that is a member of the body."""
        if parameter.get("allowEmptyValue") is True:
            told = "a spec has no place for 'allowEmptyValue' of a member of a body"
            self._report.lose(join(pointer, "allowEmptyValue"), told)
        return self._schema(parameter, schema, pointer)

    def _parameter(self, parameter: Any, schema: Described, pointer: str) -> Schema:
        """The *parameter* beside a body."""
        place = "query" if self._is_rpc else parameter["in"]
        if is_documented_as_required(schema.english):
            told = "a parameter is required by the documentation alone"
            self._report.lose(join(schema.pointer, "docRequired"), told)
        made = without_description(self._schema(parameter, schema, pointer))
        value = {"schema": made.pop("schema")}
        style = parameter.get("style") if place == "query" and not self._is_rpc else None
        if style == "json":
            value = {"content": {JSON: value}}
        elif style == "simple":
            value = {"style": "form", "explode": False, **value}
        empty = parameter.get("allowEmptyValue") is True
        if empty and place != "query":
            told = f"a spec has no place for 'allowEmptyValue' in a {place}"
            self._report.lose(join(pointer, "allowEmptyValue"), told)
        return {
            "name": parameter["name"],
            "in": place,
            **({"required": True} if place == "path" or is_required(schema.english) else {}),
            **({"allowEmptyValue": True} if empty and place == "query" else {}),
            **made,
            **value,
        }

    # ------------------------------------------------------------------ the body

    def _body(self, api: Described, request: _Request) -> Schema:
        texts = described(api.english, api.chinese, "requestParamsDescription")
        at = join("/requestBody/content", JSON, "schema")
        request.places["/requestBody"] = join(api.pointer, "parameters")
        (schema, whole), *more = request.body.values()
        if not self._is_rpc and not more:
            required, made = is_required(schema.english), whole
            request.places[at] = schema.pointer
        else:
            required = True
            told = {name: each for name, (each, _) in request.body.items()}
            properties = {name: each for name, (_, each) in request.body.items()}
            made = {"type": "object", **self._requests.object(told, properties)}
            for name, each in told.items():
                request.places[join(at, "properties", name)] = each.pointer
        self._check_media_type(api)
        return {**texts, "required": required, "content": {JSON: {"schema": made}}}

    def _check_media_type(self, api: Described) -> None:
        """Refuse a body that can be sent as anything but JSON; inside of RPC it has no media type of its own."""
        consumed = api.english.get("consumes") or []
        where = join(api.pointer, "consumes")
        if consumed and self._is_rpc:
            self._report.lose(where, "a request of RPC has no media type")
        elif consumed and not any(kind_of(each) == "json" for each in consumed):
            told = f"a body in {shown(consumed[0])} is not supported in ROA, only one in JSON"
            self._report.refuse(where, told)
        elif any(each != JSON for each in consumed):
            self._report.lose(where, f"a body is sent as {JSON} and as nothing else")
