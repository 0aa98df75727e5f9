"""Lowering: from checked documents to the intermediate representation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from . import depth, ir, pointers
from .bundling import Definitions, bundle, to_definition
from .errors import InputError, Problem
from .lowering_types import TypeLowering, source, text
from .naming import Scope, camel_case, snake_case
from .resolving import Spot, Workspace
from .sources import DEVICES

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_JSON = "application/json"
#: Attributes of the generated clients that a method must not hide.
_CLIENT_NAMES = frozenset({"call", "prepare", "close", "aclose", "models", "type_checking"})
#: The most bytes of the name of an operation: 255 make a file's name, and suffixes are added.
_LONGEST_NAME = 200
#: Arguments that every generated method has.
_METHOD_NAMES = frozenset({"self", "request"})
#: Types of bodies that have no members of their own.
_NO_OBJECTS = ("array", "string", "number", "integer", "boolean")
#: Names of the member that holds the whole body: the first that no parameter has.
_BODY_NAMES = ("body", "request_body", "whole_body")
#: Arguments that the constructor of every generated client has.
_CONSTRUCTOR_NAMES = frozenset(
    """self credentials base_url timeout retry validate allow_unknown hooks http_client proxy verify
    endpoint sources sleep""".split()
)
#: Names that the generated error module imports.
_ERROR_NAMES = frozenset(
    """CloudError ApiError BadRequestError AuthenticationError PermissionDeniedError NotFoundError
    ConflictError ThrottledError ServerError TransportError ProtocolError ValidationError
    CATALOGUE ErrorCase ErrorCatalogue annotations""".split()
)


@dataclass(frozen=True, slots=True)
class ServiceSource:
    """The root documents (those with paths) of one service."""

    key: tuple[str, ...]
    documents: tuple[Path, ...]
    workspace: Workspace


def lower(name: str, sources: Iterable[ServiceSource]) -> ir.Package:
    """The package *name* with one service for each of *sources*.

    Raises:
        InputError: with everything that cannot be represented, and every collision of names.
    """
    sources = list(sources)
    services: list[ir.Service] = []
    definitions: dict[str, Definitions] = {}
    problems: list[Problem] = []
    for each in sources:
        lowering = _ServiceLowering(name, each)
        try:
            with depth.bounded(each.workspace.display(each.documents[0])):
                services.append(lowering.run())
        except InputError as error:
            problems.extend(error.problems)
        definitions[lowering.uri] = lowering.definitions
    if problems:
        raise InputError(problems)
    return ir.Package(
        name,
        tuple(services),
        {uri: {"$defs": dict(gathered.schemas)} for uri, gathered in definitions.items()},
        lambda uri, pointer: definitions[uri].locate(pointer),
        tuple(sorted({path for each in sources for path in each.workspace.documents})),
    )


@dataclass
class _ServiceLowering:
    """The state of lowering one service."""

    package: str
    source: ServiceSource
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.workspace = self.source.workspace
        self.dotted = ".".join((self.package, *self.source.key))
        self.uri = ir.schemas_uri(self.source.key)
        self.definitions = Definitions(self.workspace)
        self.types = TypeLowering(self.workspace, self.dotted)
        self.methods = Scope(f"method of {self.dotted}.Client", _CLIENT_NAMES)
        self.files = Scope(f"file of {self.dotted}")
        self.error_classes = Scope(f"class of {self.dotted}.errors", _ERROR_NAMES)
        self.errors: dict[str, tuple[Spot, list[ir.ErrorEntry]]] = {}

    def run(self) -> ir.Service:
        roots = [self._root(path) for path in self.source.documents]
        self._check_documents(roots)
        for root in roots:
            self._note_requests(root)
        operations: list[ir.Operation] = []
        for root in roots:
            for spot, path, method in _operations(root, self.workspace):
                try:
                    operations.append(self._operation(root, spot, path, method))
                except InputError as error:
                    self.problems.extend(error.problems)
        errors = self._error_codes()
        if self.problems:
            raise InputError(self.problems)
        info = roots[0].child("info").value
        parameters = _client_parameters(operations, self.types.models)
        _refuse_parameters(parameters, roots[0])
        return ir.Service(
            key=self.source.key,
            title=text(info, "title"),
            version=info["version"],
            summary=text(info, "summary"),
            operations=tuple(operations),
            models=self.types.models,
            unions=self.types.unions,
            enumerations=self.types.enumerations,
            errors=errors,
            client_parameters=parameters,
            documents={
                path.stem: _named(bundle(root, self.workspace))
                for path, root in zip(self.source.documents, roots, strict=True)
            },
        )

    def _check_documents(self, roots: list[Spot]) -> None:
        """One service has one version, and its documents differ by name."""
        first = roots[0]
        stems: dict[str, Spot] = {}
        for root in roots:
            if root.value["info"]["version"] != first.value["info"]["version"]:
                message = (
                    f"the version differs from that of {first.document.name}, of the same service"
                )
                self.problems.append(root.child("info", "version").problem(message))
            other = stems.setdefault(root.document.path.stem.casefold(), root)
            if other is not root:
                message = f"makes the same files as {other.document.name}"
                self.problems.append(root.problem(message, "give one of the two another name"))
        if self.problems:
            raise InputError(self.problems)

    def _note_requests(self, root: Spot) -> None:
        """Tell the lowering of types what is sent, before it names what is read."""
        for spot, _, _ in _operations(root, self.workspace):
            body = spot.child("requestBody") if "requestBody" in spot.value else None
            content = self.workspace.follow(body) if body else None
            for media in content.value.get("content", ()) if content else ():
                holder = content.child("content", media)  # type: ignore[union-attr]
                if "schema" in holder.value:
                    self.types.will_be_sent(holder.child("schema"))

    def _root(self, path: Path) -> Spot:
        document = self.workspace.open(path)
        return Spot(document, "", document.value)

    def _operation(self, root: Spot, spot: Spot, path: str, method: str) -> ir.Operation:
        value = spot.value
        identifier = value.get("operationId") or _operation_id(method, path)
        name = self.methods.allocate(value.get("x-name") or snake_case(identifier), spot)
        self._reserve_files(spot, camel_case(identifier), name)
        parameters = tuple(self._parameters(spot, camel_case(identifier)))
        request = self._request(spot, identifier, parameters)
        responses = tuple(self._responses(spot, identifier))
        return ir.Operation(
            id=identifier,
            name=name,
            method=method.upper(),
            path=path,
            protocol=value.get("x-protocol") or root.value.get("x-protocol") or "rest",
            summary=text(value, "summary"),
            description=text(value, "description"),
            parameters=parameters,
            request=request.type,
            request_name=request.name,
            request_schema=request.schema,
            reply_name=self._reply_name(responses),
            success_statuses=tuple(r.status for r in responses if r.status.startswith("2")),
            responses=responses,
            request_examples=request.examples,
            errors=tuple(self._operation_errors(spot)),
            servers=_servers(root, spot),
            idempotency_token=request.idempotency_token,
            body_member=request.body_member,
            authorization=tuple(_authorization(item) for item in value.get("x-authorization", ())),
            changes=tuple(
                ir.Change(item.get("date", ""), text(item, "description"), source(item))
                for item in value.get("x-changelog", ())
            ),
            external_docs=value.get("externalDocs", {}).get("url", ""),
            deprecated=value.get("deprecated", False),
            source=source(value),
        )

    def _reserve_files(self, spot: Spot, page: str, module: str) -> None:
        """Refuse an operation whose files no file system could hold, or would take for those of another."""
        for name in (page, module):
            if len(name.encode("utf-8")) > _LONGEST_NAME or name.casefold() in DEVICES:
                message = f"{name[:40]!r} can be no file's name everywhere"
                raise InputError([spot.problem(message, "give it another operationId and x-name")])
        # Constants of the plans' module are in capitals, of which two letters may have the same.
        self.files.allocate(f"{page.upper().casefold()}.html", spot)
        self.files.allocate(f"{module.upper().casefold()}.py", spot)

    def _parameters(self, spot: Spot, owner: str) -> Iterator[ir.Parameter]:
        scope = Scope(f"parameter of {owner}", _METHOD_NAMES)
        for item in _parameter_spots(spot, self.workspace):
            if item.value["in"] == "cookie":
                raise InputError([item.problem("cookie parameters are not supported")])
            if "schema" not in item.value:
                raise InputError(
                    [item.problem("a parameter described by 'content' is not supported")]
                )
            yield ir.Parameter(
                self.types.property(
                    item.value["name"], item, scope, owner, item.value.get("required", False)
                ),
                item.value["in"],
                item.value.get("x-client-parameter", ""),
                item.value.get("style"),
                item.value.get("explode"),
            )

    def _request(
        self, spot: Spot, identifier: str, parameters: tuple[ir.Parameter, ...]
    ) -> _Request:
        body = (
            self.workspace.follow(spot.child("requestBody"))
            if "requestBody" in spot.value
            else None
        )
        if body is None and not parameters:
            return _Request()
        media = _json_media(body) if body else None
        if media:
            # A body that is not described may be anything.
            media.value.setdefault("schema", {})
        schema = media.child("schema") if media else None
        name = f"{camel_case(identifier)}Request"
        examples = tuple(_examples(media, self.workspace)) if media else ()
        uri = self.uri
        whole = _whole_body(self.workspace, media, parameters)
        if not parameters and schema is not None and not whole:
            target = self.workspace.follow(schema)
            definition = self.definitions.add(target, "" if target.key != schema.key else name)
            lowered = self.types.root(schema, name, reply=False)
            token = _idempotency_token(target, self.workspace)
            return _Request(
                lowered,
                self.types.name_of(lowered),
                uri + to_definition(definition),
                examples,
                token,
            )
        merged = _merged_schema(
            self.definitions,
            self.workspace,
            spot,
            identifier,
            None if whole else schema,
            parameters,
        )
        # What a client may supply beside the request is not demanded of its model.
        members = [replace(parameter.property, required=False) for parameter in parameters]
        if whole and media is not None and body is not None:
            required = body.value.get("required", False)
            self._add_whole_body(merged, whole, media, identifier, required)
            scope = Scope(f"parameter of {identifier}", _METHOD_NAMES)
            members.append(
                self.types.property(whole, media, scope, camel_case(identifier), required)
            )
            examples = tuple(replace(each, value={whole: each.value}) for each in examples)
        self.definitions.put(name, merged, self.workspace.follow(schema) if schema else spot)
        lowered = self.types.merged_request(spot, name, None if whole else schema, members)
        return _Request(lowered, name, uri + to_definition(name), examples, body_member=whole)

    def _add_whole_body(
        self, merged: Any, member: str, media: Spot, identifier: str, required: bool
    ) -> None:
        """The property *member* of the request schema *merged*, for a body that is no object of its own."""
        schema = media.child("schema")
        own = _inline_name(schema, f"{camel_case(identifier)}.{member}")
        reference = to_definition(self.definitions.add(schema, own))
        merged["properties"][member] = {"$ref": reference}
        if required:
            merged["required"] = [*merged.get("required", ()), member]

    def _responses(self, spot: Spot, identifier: str) -> Iterator[ir.Response]:
        responses = spot.child("responses") if "responses" in spot.value else None
        documented = responses.value if responses else ()
        several = sum(status.startswith("2") for status in documented) > 1
        for status in responses.value if responses else ():
            if status.startswith("x-"):
                continue
            response = self.workspace.follow(responses.child(status))  # type: ignore[union-attr]
            # The bodies of errors are read by the protocol, whatever their media type.
            media = _json_media(response) if status.startswith("2") else None
            lowered = None
            if media and "schema" in media.value:
                schema = media.child("schema")
                name = camel_case(identifier) + "Response" + (status if several else "")
                self.definitions.add(self.workspace.follow(schema), _inline_name(schema, name))
                lowered = self.types.root(schema, name, reply=True)
            examples = tuple(_examples(media, self.workspace)) if media else ()
            description = text(response.value, "description")
            yield ir.Response(status, description, lowered, examples, source(response.value))

    def _reply_name(self, responses: tuple[ir.Response, ...]) -> str:
        """The class of the reply; "" when there is none, or several."""
        classes = {model.name for model in self.types.models}
        documented = [response.type for response in responses if response.status.startswith("2")]
        names = {
            lowered.name if isinstance(lowered, ir.ModelType) else "" for lowered in documented
        }
        return names.pop() if len(names) == 1 and names <= classes else ""

    def _operation_errors(self, spot: Spot) -> Iterator[ir.ErrorCode]:
        grouped: dict[str, list[ir.ErrorEntry]] = {}
        for index in range(len(spot.value.get("x-error-codes", ()))):
            entry = self.workspace.follow(spot.child("x-error-codes", index))
            code = entry.value["code"]
            _, known = self.errors.setdefault(code, (entry, []))
            lowered = _error_entry(entry.value)
            if lowered not in known:
                known.append(lowered)
            grouped.setdefault(code, []).append(lowered)
        for code, entries in grouped.items():
            yield ir.ErrorCode(code, self._error_class(code), tuple(entries))

    def _error_class(self, code: str) -> str:
        spot = self.errors[code][0]
        return self.error_classes.allocate(spot.value.get("x-name") or camel_case(code), spot)

    def _error_codes(self) -> tuple[ir.ErrorCode, ...]:
        codes = []
        for code in sorted(self.errors):
            try:
                codes.append(
                    ir.ErrorCode(code, self._error_class(code), tuple(self.errors[code][1]))
                )
            except InputError as error:
                self.problems.extend(error.problems)
        return tuple(codes)


@dataclass(frozen=True, slots=True)
class _Request:
    type: ir.Type | None = None
    name: str = ""
    schema: str = ""
    examples: tuple[ir.Example, ...] = ()
    idempotency_token: str = ""
    body_member: str = ""


def _operations(root: Spot, workspace: Workspace) -> Iterator[tuple[Spot, str, str]]:
    for path in root.value.get("paths") or ():
        if path.startswith("x-"):
            continue
        item = workspace.follow(root.child("paths", path))
        for method in _METHODS:
            if method in item.value:
                yield item.child(method), path, method


def _named(document: Any) -> Any:
    """*document*, in which each operation without an operationId has the one that its method is called by."""
    for path, item in document.get("paths", {}).items():
        for method in _METHODS:
            if not path.startswith("x-") and isinstance(item.get(method), dict):
                item[method].setdefault("operationId", _operation_id(method, path))
    return document


def _operation_id(method: str, path: str) -> str:
    """The operationId of an operation without one: `GET /pets/{petId}` is `GetPetsByPetId`."""
    said = re.sub(r"\{([^{}]*)\}", r" by \1 ", path)
    return camel_case(" ".join((method, *said.split("/"))))


def _parent(spot: Spot) -> Spot:
    pointer = spot.pointer.rpartition("/")[0]
    return Spot(spot.document, pointer, pointers.resolve(spot.document.value, pointer))


def _json_media(spot: Spot) -> Spot | None:
    """The JSON media type of the request body or response at *spot*, None without content.

    Raises:
        InputError: there is content, but none in JSON.
    """
    content = spot.value.get("content")
    if not content:
        return None
    for media in content:
        kind = media.partition(";")[0].strip().lower()
        if kind == _JSON or kind.endswith("+json"):
            return spot.child("content", media)
    listed = ", ".join(content)
    raise InputError(
        [spot.child("content").problem(f"no media type of {listed} is supported", f"offer {_JSON}")]
    )


def _whole_body(
    workspace: Workspace, media: Spot | None, parameters: tuple[ir.Parameter, ...]
) -> str:
    """The name of the member that holds the whole body, "" where the body's members stand in the request themselves.

    They cannot where there are none, as in an array, and not beside a parameter of the same name.
    """
    schema = workspace.follow(media.child("schema")) if media is not None else None
    if schema is None:
        return ""
    value = schema.value if isinstance(schema.value, Mapping) else {}
    names = {parameter.property.name for parameter in parameters}
    members = value.get("properties")
    plain = not value or value.get("type") in _NO_OBJECTS
    if members is None and not parameters and not plain:
        return ""
    if members is not None and not names & members.keys():
        return ""
    return next(name for name in _BODY_NAMES if name not in names)


def _merged_schema(
    definitions: Definitions,
    workspace: Workspace,
    spot: Spot,
    identifier: str,
    schema: Spot | None,
    parameters: tuple[ir.Parameter, ...],
) -> Any:
    """The schema of a request dict that holds an operation's parameters beside the members of its body."""
    merged: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": {}}
    if schema is not None:
        target = workspace.follow(schema)
        merged = dict(definitions.schemas[definitions.add(target)])
    merged["properties"] = dict(merged["properties"])
    merged["required"] = list(merged.get("required", ()))
    for spot_of, parameter in zip(_parameter_spots(spot, workspace), parameters, strict=True):
        name = parameter.property.name
        if name in merged["properties"]:
            raise InputError([spot_of.problem(f"another parameter is called {name!r} as well")])
        schema_of = spot_of.child("schema")
        own = _inline_name(schema_of, f"{camel_case(identifier)}.{name}")
        reference = to_definition(definitions.add(schema_of, own))
        merged["properties"][name] = {"$ref": reference}
        # A path or client parameter may be given beside the request: the client asks for it when it sends.
        if (
            parameter.property.required
            and parameter.location != "path"
            and not parameter.client_parameter
        ):
            merged["required"].append(name)
    if not merged["required"]:
        del merged["required"]
    return merged


def _parameter_spots(spot: Spot, workspace: Workspace) -> list[Spot]:
    shared = workspace.follow(_parent(spot))
    latest: dict[tuple[str, str], Spot] = {}
    for holder in (shared, spot):
        for index in range(len(holder.value.get("parameters", ()))):
            item = workspace.follow(holder.child("parameters", index))
            latest[item.value["name"], item.value["in"]] = item
    return list(latest.values())


def _inline_name(schema: Spot, name: str) -> str:
    """*name* for a schema that has none of its own; "" for a reference to a named one."""
    named = isinstance(schema.value, Mapping) and "$ref" in schema.value
    return "" if named else name


def _idempotency_token(target: Spot, workspace: Workspace) -> str:
    for name in target.value.get("properties", ()) if isinstance(target.value, Mapping) else ():
        member = target.child("properties", name)
        if isinstance(member.value, Mapping):
            followed = workspace.follow(member).value
            marked = isinstance(followed, Mapping) and followed.get("x-idempotency-token")
            if member.value.get("x-idempotency-token") or marked:
                return str(name)
    return ""


def _examples(media: Spot, workspace: Workspace) -> Iterator[ir.Example]:
    if "example" in media.value:
        yield ir.Example("example", ir.Text(), media.value["example"])
    for name in media.value.get("examples", ()):
        example = workspace.follow(media.child("examples", name))
        if "value" in example.value:
            summary = text(example.value, "summary")
            yield ir.Example(name, summary, example.value["value"], source(example.value))


def _error_entry(value: Mapping[str, Any]) -> ir.ErrorEntry:
    return ir.ErrorEntry(
        status=value["status"],
        causes=tuple(text(cause, "description") for cause in value["causes"]),
        remedy=text(value["remedy"], "description"),
        retryable=value["retryable"],
        success=value.get("success", False),
        source=source(value),
    )


def _authorization(value: Mapping[str, Any]) -> ir.Authorization:
    return ir.Authorization(
        action=value["action"],
        access=value.get("access", ""),
        resources=tuple(value.get("resources", ())),
        conditions=tuple(value.get("conditions", ())),
        related=tuple(value.get("related", ())),
        source=source(value),
    )


def _servers(root: Spot, spot: Spot) -> tuple[ir.Server, ...]:
    servers = spot.value.get("servers") or root.value.get("servers") or [{"url": "/"}]
    return tuple(map(_server, servers))


def _server(value: Mapping[str, Any]) -> ir.Server:
    variables = tuple(
        ir.ServerVariable(
            name, value["default"], text(value, "description"), tuple(value.get("enum", ()))
        )
        for name, value in value.get("variables", {}).items()
    )
    endpoint = value.get("x-endpoint", {})
    only_for = tuple((name, tuple(values)) for name, values in endpoint.get("only-for", {}).items())
    return ir.Server(
        value["url"], variables, endpoint.get("name", ""), only_for, text(value, "description")
    )


def _client_parameters(
    operations: list[ir.Operation], models: tuple[ir.Model, ...]
) -> tuple[str, ...]:
    """The names that the client's constructor takes: the server's variables first."""
    servers = [server for operation in operations for server in operation.servers]
    names = [variable.name for server in servers for variable in server.variables]
    names += [
        parameter.client_parameter for operation in operations for parameter in operation.parameters
    ]
    names += [member.client_parameter for model in models for member in model.properties]
    return tuple(dict.fromkeys(filter(None, names)))


def _refuse_parameters(names: tuple[str, ...], root: Spot) -> None:
    """Refuse names that the constructor of the clients cannot take.

    Raises:
        InputError: two would be the same argument, or one is an argument that every client has.
    """
    taken: dict[str, str] = {}
    for name in names:
        argument = snake_case(name)
        other = taken.setdefault(argument, name)
        if argument in _CONSTRUCTOR_NAMES or other != name:
            message = (
                f"the client parameter {name!r} would be the argument {argument!r}, which is taken"
            )
            raise InputError(
                [root.problem(message, "rename the server variable or x-client-parameter")]
            )
