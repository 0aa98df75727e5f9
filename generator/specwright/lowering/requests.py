"""Lowering of requests: parameters and body become the members of one request, with one schema and one model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .. import ir, media_types, pointers
from ..bundling import Definitions, to_definition
from ..errors import InputError, Problem
from ..families import Families
from ..naming import Scope, attribute_scope, camel_case, shared_name
from ..resolving import Spot, Workspace
from .contents import Content, ContentLowering, described_by
from .facts import source, text
from .objects import Named, keep_names
from .parameters import named, parameter_spots, undeclared_in
from .security import Place, place_of
from .sendable import ANY_KIND, Sendable
from .types import TypeLowering

#: Arguments that every generated method has.
_METHOD_NAMES = frozenset({"self", "request"})
#: Names of the member that holds the whole body: the first that no parameter has.
_BODY_NAMES = ("body", "request_body", "whole_body")
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


class RequestLowering:
    """Lowers the requests of one service.

    Args:
        workspace: the documents.
        types: lowers their schemas.
        definitions: gathers their schemas.
        families: tells the bases among these.
        uri: under which the validator compiler knows these.

    Attributes:
        contents: lowers their bodies.
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
        self.contents = ContentLowering(workspace)
        self._sendable = Sendable(workspace)

    def lower(
        self,
        spot: Spot,
        identifier: str,
        path: str,
        protocol: ir.Protocol = "rest",
        media_type: str = "",
        filled: frozenset[Place] = frozenset(),
    ) -> Request:
        """The request of the operation *identifier* at *spot*, with its body as *media_type*, by default the first.

        Args:
            spot: the operation.
            identifier: what it is called.
            path: the template that its path parameters fill.
            protocol: how it is sent.
            media_type: one of `contents.alternatives`.
            filled: places that credentials fill, so that parameters of these are not part of the request.

        Raises:
            InputError: it cannot be represented.
        """
        declared = parameter_spots(spot, path, self._workspace)
        undeclared = list(undeclared_in(spot, path, declared))
        given = [item for item in declared if _place(item) not in filled]
        items = list(named([*given, *undeclared]))
        content = self.contents.content(spot, media_type)
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

    def _check(self, items: list[Named], content: Content | None) -> None:
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

    def beside_body(self, spot: Spot, path: str, identifier: str) -> Iterator[ir.Parameter]:
        """The parameters of the webhook or callback *identifier* at *spot*, which arrive beside its body.

        Raises:
            InputError: one cannot be represented.
        """
        scope = attribute_scope(camel_case(identifier))
        for item in named(parameter_spots(spot, path, self._workspace)):
            yield self._parameter(item, scope, camel_case(identifier))[0]

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
            return described_by(item.child("content", media_type)), media_type
        return described_by(item), ""

    def _whole_body(self, content: Content, names: set[str]) -> str:
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

    def _plain(self, content: Content, schema: Spot, identifier: str) -> Request:
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
        content: Content | None,
        whole: str,
        items: list[Named],
        scope: Scope,
    ) -> Request:
        """The request that holds the parameters beside the members of the body, or beside the body as a member."""
        name = f"{camel_case(identifier)}Request"
        body = content.schema if content and not whole else None
        merged = self._merged_schema(identifier, body, described)
        # What a client may supply beside the request is not demanded of its model.
        members = [
            (
                replace(parameter.property, required=False)
                if parameter.location == "path" or parameter.property.client_parameter
                else parameter.property
            )
            for parameter, _ in described
        ]
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
        self, merged: Any, member: str, content: Content, identifier: str, scope: Scope
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
                text(self._workspace.follow(described_by(content.media)).value, "description"),
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


def _place(item: Spot) -> Place:
    return place_of(item.value["in"], item.value["name"])


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
