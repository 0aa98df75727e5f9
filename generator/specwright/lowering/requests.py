"""Lowering of requests: parameters and body become the members of one request, with one schema and one model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .. import ir, media_types, pointers
from ..bundling import Definitions, to_definition
from ..composing import Composition
from ..errors import InputError, Problem, nearest
from ..families import Families
from ..naming import Scope, attribute_scope, camel_case, numbered, shared_name
from ..resolving import Spot, Workspace
from .facts import source, text
from .objects import Named, keep_names
from .sendable import ANY_KIND, Sendable
from .types import TypeLowering

#: Arguments that every generated method has.
_METHOD_NAMES = frozenset({"self", "request"})
#: Names of the member that holds the whole body: the first that no parameter has.
_BODY_NAMES = ("body", "request_body", "whole_body")
#: Headers that OpenAPI describes elsewhere, so that parameters of these names mean nothing.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"}) | frozenset(
    # Who writes the message alone knows what these have to be.
    {"connection", "content-length", "host", "transfer-encoding"}
)
_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Request:
    """What an operation takes; see the attributes of `ir.Operation` that are called alike."""

    parameters: tuple[ir.Parameter, ...] = ()
    type: ir.Type | None = None
    name: str = ""
    schema: str = ""
    examples: tuple[ir.Example, ...] = ()
    idempotency_token: str = ""
    body_member: str = ""
    body: ir.Body | None = None


@dataclass(frozen=True, slots=True)
class _Content:
    """The body as it is sent.

    Attributes:
        media: the media type object.
        schema: its schema, None where the content is opaque: text or bytes that no schema says more about.
        body: what the intermediate representation has of it.
    """

    media: Spot
    schema: Spot | None
    body: ir.Body


class RequestLowering:
    """Lowers the requests of one service.

    Args:
        workspace: the documents.
        types: lowers their schemas.
        definitions: gathers their schemas.
        families: tells the bases among these.
        uri: under which the validator compiler knows these.
    """

    def __init__(
        self,
        workspace: Workspace,
        types: TypeLowering,
        definitions: Definitions,
        families: Families,
        uri: str,
    ) -> None:
        self._workspace = workspace
        self._types = types
        self._definitions = definitions
        self._families = families
        self._uri = uri
        self._sendable = Sendable(workspace)

    def alternatives(self, spot: Spot) -> list[str]:
        """The media types of the operation at *spot* that have content of their own, the one to send first.

        Raises:
            InputError: one is no media type.
        """
        if "requestBody" not in spot.value:
            return []
        body = self._workspace.follow(spot.child("requestBody"))
        return [group[0] for group in self._alike(body)]

    def lower(
        self,
        spot: Spot,
        identifier: str,
        path: str,
        protocol: ir.Protocol = "rest",
        media_type: str = "",
    ) -> Request:
        """The request of the operation *identifier* at *spot*, with its body as *media_type*, by default the first.

        Args:
            spot: the operation.
            identifier: what it is called.
            path: the template that its path parameters fill.
            protocol: how it is sent.
            media_type: one of `alternatives`.

        Raises:
            InputError: it cannot be represented.
        """
        declared = parameter_spots(spot, path, self._workspace)
        undeclared = list(_undeclared(spot, path, declared))
        items = list(_named([*declared, *undeclared]))
        content = self._content(spot, media_type)
        # Alibaba Cloud's write what is nested in their own way.
        if not protocol.startswith("aliyun"):
            self._check(items, content)
        if content is None and not items:
            return Request()
        whole = self._whole_body(content, {item.name for item in items}) if content else ""
        if content and content.schema and not items and not whole:
            return self._plain(content, content.schema, identifier)
        if content and whole:
            names = [*items, Named(whole, content.media)]
        elif content and content.schema:
            names = [*items, *self._types.objects.names(self._workspace.follow(content.schema))]
        else:
            names = items
        scope = attribute_scope(camel_case(identifier), _METHOD_NAMES)
        keep_names(scope, names)
        described = [self._parameter(item, scope, camel_case(identifier)) for item in items]
        # The operation has a class of its own in each media type.
        suffix = f"#{pointers.escape(media_type)}" if media_type else ""
        # And in each path that leads to it, where only this tells of parameters.
        suffix += f"#{pointers.escape(path)}" if undeclared else ""
        place = Spot(spot.document, spot.pointer + suffix, spot.value)
        return self._merged(place, identifier, described, content, whole, items, scope)

    def _check(self, items: list[Named], content: _Content | None) -> None:
        """Refuse what nothing can be sent for, and what an operation cannot be called without.

        Other parameters may be left out; a call that gives them is refused.

        Raises:
            InputError: with all that is so.
        """
        problems: list[Problem] = []
        for item in items:
            if not item.spot.value.get("required"):
                continue
            schema, media_type = self._schema_of(item.spot)
            problems += self._sendable.of_parameter(item.spot, schema, media_type)
        if content and content.schema:
            problems += self._sendable.of_body(content.schema, content.body.media_type)
        if problems:
            raise InputError(problems)

    # ------------------------------------------------------------------ parameters

    def _parameter(self, named: Named, scope: Scope, owner: str) -> tuple[ir.Parameter, Spot]:
        """The parameter that is *named* so in requests, and its schema."""
        item = named.spot
        schema, media_type = self._schema_of(item)
        described = self._types.objects.parameter(
            named.name, item, schema, scope, owner, item.value.get("required", False)
        )
        return (
            ir.Parameter(
                described,
                item.value["in"],
                item.value["name"],
                item.value.get("x-client-parameter", ""),
                item.value.get("style"),
                item.value.get("explode"),
                media_type,
                item.value.get("allowReserved", False),
            ),
            schema,
        )

    @staticmethod
    def _schema_of(item: Spot) -> tuple[Spot, str]:
        """The schema of a parameter, and the media type of its value, "" where it has a style."""
        if "schema" not in item.value and item.value.get("content"):
            media_type = next(iter(item.value["content"]))
            if media_types.kind_of(media_type) not in ("json", "text", "any"):
                message = f"a parameter cannot be written as {media_type}"
                raise InputError([item.child("content").problem(message, f"write it as {_JSON}")])
            return _with_schema(item.child("content", media_type)), media_type
        return _with_schema(item), ""

    # ------------------------------------------------------------------ body

    def _content(self, spot: Spot, wanted: str) -> _Content | None:
        """The body as the media type *wanted*, "" for the one to send first; None without one."""
        if "requestBody" not in spot.value:
            return None
        body = self._workspace.follow(spot.child("requestBody"))
        groups = self._alike(body)
        if not groups:
            return None
        offered = next((group for group in groups if group[0] == wanted), groups[0])
        chosen = body.child("content", offered[0])
        schema: Spot | None = _with_schema(chosen)
        wildcard = media_types.kind_of(offered[0]) == "any"
        if self._is_opaque(chosen, offered[0]):
            schema = None
        media_type = _JSON if wildcard and schema is not None else offered[0]
        required = body.value.get("required", False)
        parts = tuple(self._parts(chosen))
        return _Content(chosen, schema, ir.Body(media_type, required, parts, tuple(offered[1:])))

    def _alike(self, body: Spot) -> list[list[str]]:
        """The media types of *body*, those of the same content together; the one to send first in each and of all."""
        groups: dict[object, list[str]] = {}
        for media_type in media_types.to_send(offered_by(body)):
            media = body.child("content", media_type)
            schema = _with_schema(media)
            target = self._workspace.follow(schema)
            key: object = target.key if target.key != schema.key else repr(schema.value)
            if key not in groups and self._is_opaque(media, media_type):
                key = media_types.kind_of(media_type) == "text"
            groups.setdefault(key, []).append(media_type)
        return list(groups.values())

    def _is_opaque(self, media: Spot, media_type: str) -> bool:
        """Whether *media* is text or bytes of which no schema says more."""
        kind = media_types.kind_of(media_type)
        target = self._workspace.follow(_with_schema(media)).value
        return kind in ("text", "binary", "any") and not _says_more(target, kind)

    def _parts(self, media: Spot) -> Iterator[ir.Part]:
        content_types = self._content_types(media)
        encoded = media.value.get("encoding", {})
        for name in dict.fromkeys((*encoded, *content_types)):
            encoding = media.child("encoding", name) if name in encoded else media
            told: Mapping[str, Any] = encoding.value if name in encoded else {}
            headers = self._part_headers(encoding, self._takes_files(media, name)) if told else ()
            yield ir.Part(
                name,
                told.get("contentType", "") or content_types.get(name, ""),
                told.get("style"),
                told.get("explode"),
                tuple(headers),
            )

    def _content_types(self, media: Spot) -> dict[str, str]:
        """The media types of members of a body in parts, as far as their schemas tell what is unusual."""
        if not pointers.split(media.pointer)[-1].strip().lower().startswith("multipart/"):
            return {}
        found = {}
        for member in Composition(self._workspace).members(_with_schema(media)):
            for schema in member.schemas:
                target = self._workspace.follow(schema)
                if isinstance(target.value, Mapping) and "items" in target.value:
                    target = self._workspace.follow(target.child("items"))
                value = target.value if isinstance(target.value, Mapping) else {}
                if isinstance(value.get("contentMediaType"), str):
                    found[member.name] = value["contentMediaType"]
                elif "contentEncoding" in value:
                    # So says OpenAPI 3.1 of what is text that stands for bytes.
                    found[member.name] = "application/octet-stream"
        return found

    def _part_headers(self, encoding: Spot, takes_files: bool) -> Iterator[tuple[str, str | None]]:
        """The headers that a part must have, and the value of each, None where a file has to bring it.

        Raises:
            InputError: there is no file that could.
        """
        for header in encoding.value.get("headers", ()):
            described = self._workspace.follow(encoding.child("headers", header))
            if header.lower() == "content-type" or not described.value.get("required"):
                continue
            value = _only_value(self._workspace.follow(_with_schema(described)).value)
            if value is None and not takes_files:
                message = (
                    f"the header {header!r} of a part is required, and only a file can bring one"
                )
                hint = "give it a const or a default, or do not require it"
                raise InputError([described.problem(message, hint)])
            yield header, value

    def _takes_files(self, media: Spot, name: str) -> bool:
        """Whether the member *name* of the body *media* may be a file, or a list of files."""
        members = Composition(self._workspace).members(_with_schema(media))
        for schema in (
            each for member in members if member.name == name for each in member.schemas
        ):
            target = self._workspace.follow(schema)
            if isinstance(target.value, Mapping) and "items" in target.value:
                target = self._workspace.follow(target.child("items"))
            value = target.value
            if isinstance(value, Mapping) and (media_types.is_binary(value) or "type" not in value):
                return True
        return False

    def _whole_body(self, content: _Content, names: set[str]) -> str:
        """The name of the member that holds the whole body, "" where its members stand in the request themselves.

        They cannot where there are none, as in an array, where the body may be something else than an object, such as
        null, and not beside a parameter of the same name.

        Args:
            content: the body.
            names: those of the parameters.
        """
        free = next(name for name in _BODY_NAMES if name not in names)
        if content.schema is None:
            return free
        target = self._workspace.follow_alone(content.schema)
        schema: Mapping[str, Any] = target.value if isinstance(target.value, Mapping) else {}
        # Each of a family has members of its own.
        apart = "$ref" in schema or self._families.of(target)
        members = None if apart else schema.get("properties")
        kinds = self._sendable.kinds(target)
        if media_types.kind_of(content.body.media_type) in ("form", "multipart"):
            # Whatever else the schema admits, only an object can be sent.
            kinds &= {"object"}
        plain = not schema or kinds not in (ANY_KIND, frozenset({"object"}))
        if plain:
            return free
        if members is None:
            return free if names else ""
        taken = names and any(each.name in names for each in self._types.objects.names(target))
        return free if taken else ""

    # ------------------------------------------------------------------ requests

    def _plain(self, content: _Content, schema: Spot, identifier: str) -> Request:
        """The request that is its body."""
        name = f"{camel_case(identifier)}Request"
        target = self._workspace.follow_alone(schema)
        definition = self._definitions.add(target, inline_name(schema, name))
        name = shared_name(schema, "Request") or name
        lowered = self._types.root(schema, name, reply=False)
        return Request(
            (),
            lowered,
            self._types.name_of(lowered),
            self._uri + to_definition(definition),
            tuple(examples(content.media, self._workspace)),
            _idempotency_token(self._workspace.follow(schema), self._workspace),
            "",
            content.body,
        )

    def _merged(
        self,
        spot: Spot,
        identifier: str,
        described: list[tuple[ir.Parameter, Spot]],
        content: _Content | None,
        whole: str,
        items: list[Named],
        scope: Scope,
    ) -> Request:
        """The request that holds the parameters beside the members of the body, or beside the body as a member."""
        name = f"{camel_case(identifier)}Request"
        body = content.schema if content and not whole else None
        merged = self._merged_schema(identifier, body, described)
        # What a client may supply beside the request is not demanded of its model.
        members = [replace(parameter.property, required=False) for parameter, _ in described]
        shown = tuple(examples(content.media, self._workspace)) if content else ()
        if content and whole:
            members.append(self._add_whole_body(merged, whole, content, identifier, scope))
            shown = tuple(replace(each, value={whole: each.value}) for each in shown)
        definition = self._definitions.put(
            name, merged, self._workspace.follow(body) if body else spot
        )
        lowered = self._types.objects.merged_request(spot, name, body, members, items)
        return Request(
            tuple(parameter for parameter, _ in described),
            lowered,
            self._types.name_of(lowered),
            self._uri + to_definition(definition),
            shown,
            _idempotency_token(self._workspace.follow(body), self._workspace) if body else "",
            whole,
            content.body if content else None,
        )

    def _add_whole_body(
        self, merged: Any, member: str, content: _Content, identifier: str, scope: Scope
    ) -> ir.Property:
        """The property *member* of the request schema *merged*, for a body that is no object of its own."""
        required = content.body.required
        if required:
            merged["required"] = [*merged.get("required", ()), member]
        if content.schema is None:
            merged["properties"][member] = {}
            return ir.Property(
                member,
                scope.allocate(member, content.media),
                ir.ScalarType("Binary"),
                required,
                text(self._workspace.follow(_with_schema(content.media)).value, "description"),
                content.body.media_type,
            )
        own = inline_name(content.schema, f"{camel_case(identifier)}.{member}")
        reference = to_definition(self._definitions.add(content.schema, own))
        merged["properties"][member] = {"$ref": reference}
        return self._types.objects.parameter(
            member, content.media, content.schema, scope, camel_case(identifier), required
        )

    def _merged_schema(
        self, identifier: str, schema: Spot | None, described: list[tuple[ir.Parameter, Spot]]
    ) -> Any:
        """The schema of a request dict that holds an operation's parameters beside the members of its body."""
        merged: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": {}}
        if schema is not None:
            target = self._workspace.follow_alone(schema)
            merged = dict(self._definitions.schemas[self._definitions.add(target)])
        merged["properties"] = dict(merged["properties"])
        merged["required"] = list(merged.get("required", ()))
        for parameter, schema_of in described:
            name = parameter.property.name
            own = inline_name(schema_of, f"{camel_case(identifier)}.{name}")
            reference = to_definition(self._definitions.add(schema_of, own))
            merged["properties"][name] = {"$ref": reference}
            # A path or client parameter may be given beside the request: the client asks for it when it sends.
            supplied = parameter.location == "path" or parameter.client_parameter
            if parameter.property.required and not supplied:
                merged["required"].append(name)
        if not merged["required"]:
            del merged["required"]
        return merged


def _with_schema(holder: Spot) -> Spot:
    """The schema of the parameter or media type *holder*; what is not described may be anything."""
    if "schema" in holder.value:
        return holder.child("schema")
    return Spot(holder.document, pointers.join(holder.pointer, "schema"), {})


def _only_value(schema: Any) -> str | None:
    """The text of the value that *schema* settles on, by a const, an enum of one or a default; None without one."""
    keywords: Mapping[str, Any] = schema if isinstance(schema, Mapping) else {}
    enum = keywords.get("enum", ())
    listed = [keywords["const"]] if "const" in keywords else list(enum) if len(enum) == 1 else []
    value = next(iter(listed), keywords.get("default"))
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int, float)) else None


def _says_more(schema: Any, kind: media_types.Kind) -> bool:
    """Whether *schema* tells more of content of that *kind* than that it is text or bytes."""
    if not isinstance(schema, Mapping) or media_types.is_binary(schema):
        return False
    if kind == "text":
        return schema.get("type") == "string"
    return kind == "any" and bool(schema) and schema.get("type") != "string"


def offered_by(holder: Spot) -> list[str]:
    """The media types of the request body or response *holder*.

    Raises:
        InputError: one is no media type.
    """
    offered = list(holder.value.get("content", ()))
    for media_type in offered:
        if not media_types.is_well_formed(media_type):
            message = f"{media_type!r} is no media type"
            raise InputError([holder.child("content", media_type).problem(message)])
    return offered


def parameter_spots(spot: Spot, path: str, workspace: Workspace) -> list[Spot]:
    """The parameters of the operation at *spot*: its own, and those of its path that it does not replace.

    Raises:
        InputError: one is listed twice, or has no place in *path*.
    """
    problems: list[Problem] = []
    latest: dict[tuple[str, str], Spot] = {}
    names = placeholders(path)
    for holder in (workspace.follow(path_item(spot)), spot):
        listed: dict[tuple[str, str], Spot] = {}
        for index in range(len(holder.value.get("parameters", ()))):
            place = holder.child("parameters", index)
            item = workspace.follow(place)
            name, location = key = item.value["name"], item.value["in"]
            if listed.setdefault(key, item).key != item.key and not _is_ignored(item):
                message = f"the parameter {name!r} (in {location}) is listed twice"
                problems.append(place.problem(message, "leave one of the two out"))
            if location == "path" and name not in names:
                message = f"the path parameter {name!r} does not occur in the path {path!r}"
                problems.append(place.problem(message, nearest(name, names)))
        latest.update(listed)
    if problems:
        raise InputError(problems)
    return list(latest.values())


def placeholders(path: str) -> tuple[str, ...]:
    """The names between braces in the template *path*, of which nothing is sent that follows a `#`."""
    return tuple(dict.fromkeys(re.findall(r"\{([^{}]+)\}", path.partition("#")[0])))


def _undeclared(spot: Spot, path: str, declared: Iterable[Spot]) -> Iterator[Spot]:
    """Parameters for the placeholders of *path* that the operation at *spot* does not declare: texts."""
    known = {item.value["name"] for item in declared if item.value["in"] == "path"}
    # In a query, a placeholder often stands for a query parameter.
    asked = {item.value["name"] for item in declared if item.value["in"] == "query"}
    inside = placeholders(path.partition("?")[0])
    for name in placeholders(path):
        if name not in known and (name in inside or name not in asked):
            value = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            pointer = pointers.join(spot.pointer, "parameters", f"{{{name}}}")
            yield Spot(spot.document, pointer, value)


def _named(items: Iterable[Spot]) -> Iterator[Named]:
    """The parameters *items* with their names in requests: those of a name that another has bear their place, too."""
    sent = [item for item in items if not _is_ignored(item)]
    known = {item.value["name"] for item in sent}
    given: set[str] = set()
    for item in sent:
        name, location = item.value["name"], item.value["in"]
        if name in given:
            name = next(n for n in numbered(f"{location}_{name}", "_") if n not in known | given)
        given.add(name)
        yield Named(name, item, item.value.get("x-name", ""))


def _is_ignored(item: Spot) -> bool:
    return item.value["in"] == "header" and item.value["name"].lower() in _IGNORED_HEADERS


def path_item(spot: Spot) -> Spot:
    """The path item that the operation at *spot* stands in."""
    pointer = spot.pointer.rpartition("/")[0]
    return Spot(spot.document, pointer, pointers.resolve(spot.document.value, pointer))


def inline_name(schema: Spot, name: str) -> str:
    """*name* for a schema that has none of its own; that of its component if it is in one, "" for a reference."""
    if isinstance(schema.value, Mapping) and "$ref" in schema.value:
        return ""
    return ".".join(pointers.split(schema.pointer)[1:3]) if shared_name(schema) else name


def examples(media: Spot, workspace: Workspace) -> Iterator[ir.Example]:
    """The examples of a media type."""
    if "example" in media.value:
        yield ir.Example("example", ir.Text(), media.value["example"])
    for name in media.value.get("examples", ()):
        example = workspace.follow(media.child("examples", name))
        if "value" in example.value:
            summary = text(example.value, "summary")
            yield ir.Example(name, summary, example.value["value"], source(example.value))


def _idempotency_token(target: Spot, workspace: Workspace) -> str:
    for name in target.value.get("properties", ()) if isinstance(target.value, Mapping) else ():
        member = target.child("properties", name)
        if isinstance(member.value, Mapping):
            followed = workspace.follow(member).value
            marked = isinstance(followed, Mapping) and followed.get("x-idempotency-token")
            if member.value.get("x-idempotency-token") or marked:
                return str(name)
    return ""
