"""Lowering of one service: its operations, errors and servers, and all types that these need."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .. import ir, media_types, pointers
from ..bundling import Definitions, bundle
from ..errors import InputError, Problem
from ..families import Families
from ..kept_services import Lowered
from ..leaving_out import operation_left_out
from ..loading import Document
from ..naming import Scope, argument_name, camel_case, snake_case
from ..resolving import Spot, Workspace
from ..sources import DEVICES
from ..structure import METHODS
from .classes import Classes
from .facts import source, text
from .links import lower_links
from .paging import lower_paging
from .parameters import path_item
from .replies import ReplyLowering, replies_of
from .requests import RequestLowering
from .security import filled_places, lower_security
from .types import TypeLowering
from .webhooks import WebhookLowering

#: Attributes of the generated clients that a method must not hide.
_CLIENT_NAMES = frozenset(
    {"call", "stream", "items", "prepare", "close", "aclose", "models", "type_checking"}
)
#: The most bytes of the name of an operation: 255 make a file's name, and suffixes are added.
_LONGEST_NAME = 200
#: Pages of the reference that no operation's page must hide, in lower case.
_PAGE_NAMES = frozenset({"index", "errors"})
#: What of an address stands beside its host and its path: a user name, a query, a fragment.
_BESIDE_PATH = re.compile(r"(?<=//)[^/?#]*@|[?#]")
#: Names that the generated error module imports.
_ERROR_NAMES = frozenset(
    """CloudError ApiError NotModifiedError BadRequestError AuthenticationError PermissionDeniedError
    NotFoundError ConflictError ThrottledError ServerError TransportError ProtocolError ValidationError
    CATALOGUE ErrorCase ErrorCatalogue annotations""".split()
)


@dataclass(frozen=True, slots=True)
class ServiceSource:
    """The root documents (those with paths) of one service.

    Attributes:
        left_out: the faults for which something was left out of them.
        operations_left_out: the operations that this was, or that it was needed for.
    """

    key: tuple[str, ...]
    documents: tuple[Path, ...]
    workspace: Workspace
    left_out: tuple[Problem, ...] = ()
    operations_left_out: tuple[Problem, ...] = ()

    @property
    def subject(self) -> tuple[tuple[str, ...], tuple[str, ...], str]:
        """What tells it from others."""
        return self.key, tuple(map(str, self.documents)), str(self.workspace.root)


@dataclass
class ServiceLowering:
    """The state of lowering one service.

    Attributes:
        package: import name of the package.
        source: its documents.
        leave_out: whether what cannot be represented is left out.
        naming: the documents whose components keep their names; by default those of *source*.
        sent_elsewhere: what is part of requests that *source* does not show.
        sent_here: what is part of those that it shows.
    """

    package: str
    source: ServiceSource
    leave_out: bool = False
    naming: Collection[Document] = ()
    sent_elsewhere: Collection[tuple[str, str]] = ()
    left_out: list[Problem] = field(default_factory=list)
    operations_left_out: list[Problem] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.workspace = self.source.workspace
        self.dotted = ".".join((self.package, *self.source.key))
        self.uri = ir.schemas_uri(self.source.key)
        self.families = Families(self.workspace, self.source.documents)
        self.definitions = Definitions(self.workspace, self.families)
        self.classes = Classes(self.workspace, self.dotted, self.families)
        self.types = TypeLowering(self.workspace, self.families, self.classes)
        self.classes.keep_names(self.naming or map(self.workspace.open, self.source.documents))
        self.identifiers = Scope(f"page of {self.dotted}")
        for page in _PAGE_NAMES:
            self.identifiers.keep(page.upper(), self._root(self.source.documents[0]))
        self.requests = RequestLowering(
            self.workspace, self.types, self.definitions, self.families, self.uri
        )
        self.replies = ReplyLowering(self.workspace, self.types, self.definitions)
        self.methods = Scope(f"method of {self.dotted}.Client", _CLIENT_NAMES, "_", str.upper)
        self.webhooks = WebhookLowering(
            self.workspace,
            self.types,
            self.requests,
            Definitions(self.workspace, self.families, self.definitions),
            self.uri,
            self.methods,
            self._identifier,
        )
        self.error_classes = Scope(f"class of {self.dotted}.errors", _ERROR_NAMES)
        self.errors: dict[str, tuple[Spot, list[ir.ErrorEntry]]] = {}

    def run(self) -> Lowered:
        """Lower the service.

        Raises:
            InputError: with everything that cannot be represented.
        """
        roots = [self._root(path) for path in self.source.documents]
        self._check_documents(roots)
        for root in roots:
            self._note_requests(root)
        self.sent_here = self.classes.sent
        self.classes.note_sent(self.sent_elsewhere)
        lowered: list[tuple[ir.Operation, Spot, Spot]] = []
        webhooks: list[ir.Operation] = []
        for root in roots:
            for spot, path, method in _operations(root, self.workspace):
                try:
                    operation = self._operation(root, spot, path, method)
                except InputError as error:
                    self._refuse(error)
                    told = operation_left_out(spot, path, method)
                    self.operations_left_out.append(told)
                    continue
                lowered.append((operation, root, spot))
                try:
                    webhooks.extend(self.webhooks.of_operation(spot, operation.id))
                except InputError as error:
                    self._refuse(error)
            try:
                webhooks.extend(self.webhooks.of_document(root))
            except InputError as error:
                self._refuse(error)
        # Last, so that the names of operations are free for these.
        known = self._known(roots, {(spot.key): operation.id for operation, _, spot in lowered})
        for index, (operation, root, spot) in enumerate(lowered):
            links = tuple(lower_links(spot, self.workspace, known))
            lowered[index] = replace(operation, links=links), root, spot
        operations = [each for found in lowered for each in self._with_variants(*found)]
        errors = self._error_codes()
        if self.problems:
            raise InputError(self.problems)
        info = roots[0].child("info").value
        parameters = _client_parameters(operations, self.classes.models)
        _refuse_parameters(parameters, roots[0])
        service = ir.Service(
            key=self.source.key,
            title=text(info, "title"),
            version=info["version"],
            summary=text(info, "summary"),
            description=text(info, "description"),
            tags=tuple(_tags(roots)),
            external_docs=next(filter(None, (_external_docs(root.value) for root in roots)), None),
            operations=tuple(operations),
            webhooks=tuple(webhooks),
            models=self.classes.models,
            unions=self.classes.unions,
            enumerations=self.classes.enumerations,
            aliases=self.classes.aliases,
            left_out=tuple(sorted({*self.source.left_out, *self.left_out})),
            operations_left_out=tuple(
                sorted({*self.source.operations_left_out, *self.operations_left_out})
            ),
            errors=errors,
            client_parameters=parameters,
            documents={
                path.stem: _named(bundle(root, self.workspace, self.families))
                for path, root in zip(self.source.documents, roots, strict=True)
            },
        )
        return Lowered(service, self.definitions.schemas, self.definitions.places, self.sent_here)

    def _known(self, roots: list[Spot], lowered: Mapping[tuple[str, str], str]) -> dict[str, str]:
        """The ids of the operations of the service, as links name them: by operationId, and by where they stand.

        Those of documents of which *roots* are but parts count too.
        """
        wholes = [Spot(each, "", each.value) for each in self.naming] or roots
        known: dict[str, str] = {}
        for root in wholes:
            for spot, path, method in _operations(root, self.workspace):
                given = spot.value.get("operationId") or _operation_id(method, path)
                found = given if self.naming else lowered.get(spot.key, "")
                known.setdefault(given, found)
                known.setdefault(pointers.join("/paths", path, method), found)
        return known

    def _with_variants(
        self, operation: ir.Operation, root: Spot, spot: Spot
    ) -> Iterator[ir.Operation]:
        """*operation*, and what it is with its body in each media type that has content of its own."""
        wanted = (
            self.requests.contents.alternatives(spot)[1:] if operation.protocol == "rest" else []
        )
        variants: list[ir.Operation] = []
        for media_type in wanted:
            try:
                variants.append(self._variant(operation, root, spot, media_type))
            except InputError as error:
                self._refuse(error)
        told = tuple((each.name, each.body.media_type) for each in variants if each.body)
        yield replace(operation, variants=told)
        yield from variants

    def _variant(
        self, operation: ir.Operation, root: Spot, spot: Spot, media_type: str
    ) -> ir.Operation:
        words = f"as {media_types.spoken(media_type)}"
        body = self.workspace.follow(spot.child("requestBody"))
        place = body.child("content", media_type)
        # Several operations may share this body.
        here = Spot(place.document, f"{place.pointer}#{operation.id}", place.value)
        identifier = self._identifier(here, operation.id + camel_case(words))
        name = self.methods.allocate(f"{operation.name}_{snake_case(words)}", here)
        request = self.requests.lower(
            spot,
            identifier,
            operation.path,
            operation.protocol,
            media_type,
            filled_places(operation.security),
        )
        while_it_arrives = Spot(here.document, f"{here.pointer}/stream", None)
        stream = operation.stream_name and self.methods.allocate(f"{name}_stream", while_it_arrives)
        return replace(
            operation,
            id=identifier,
            name=name,
            parameters=request.parameters,
            request=request.type,
            request_name=request.name,
            request_schema=request.schema,
            request_examples=request.examples,
            idempotency_token=request.idempotency_token,
            body_member=request.body_member,
            body=request.body,
            stream_name=stream,
            paging=None,
            items_name="",
            variant_of=operation.id,
        )

    def _refuse(self, error: InputError) -> None:
        (self.left_out if self.leave_out else self.problems).extend(error.problems)

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
                    self.classes.will_be_sent(holder.child("schema"))

    def _root(self, path: Path) -> Spot:
        document = self.workspace.open(path)
        return Spot(document, "", document.value)

    def _operation(self, root: Spot, spot: Spot, path: str, method: str) -> ir.Operation:
        value = spot.value
        given = value.get("operationId") or _operation_id(method, path)
        # Two paths may refer to one path item: what is called is the path.
        place = Spot(root.document, pointers.join("/paths", path, method), value)
        identifier = self._identifier(place, given)
        name = self.methods.allocate(snake_case(given), place, value.get("x-name", ""))
        protocol: ir.Protocol = value.get("x-protocol") or root.value.get("x-protocol") or "rest"
        security = (
            lower_security(root, spot, self.workspace, self._refuse) if protocol == "rest" else ()
        )
        filled = filled_places(security)
        request = self.requests.lower(spot, identifier, path, protocol, filled=filled)
        responses = tuple(self.replies.lower(spot, identifier))
        successes = replies_of(responses)
        paging = None
        if "x-paging" in value:
            found = self.classes
            paging = lower_paging(
                spot, request.type, successes, found.models_by_name, found.enumerations
            )
        return ir.Operation(
            id=identifier,
            name=name,
            method=method.upper(),
            path=path,
            protocol=protocol,
            summary=text(value, "summary"),
            description=text(value, "description"),
            parameters=request.parameters,
            request=request.type,
            request_name=request.name,
            request_schema=request.schema,
            reply_name=_reply_name(successes),
            success_statuses=tuple(response.status for response in successes),
            responses=responses,
            request_examples=request.examples,
            errors=tuple(self._operation_errors(spot)),
            servers=_servers(root, spot),
            idempotency_token=request.idempotency_token,
            body_member=request.body_member,
            body=request.body,
            security=security,
            stream_name=self._stream_name(name, spot, successes),
            paging=paging,
            items_name=(
                self.methods.allocate(f"{name}_items", spot.child("x-paging")) if paging else ""
            ),
            authorization=tuple(_authorization(item) for item in value.get("x-authorization", ())),
            changes=tuple(
                ir.Change(item.get("date", ""), text(item, "description"), source(item))
                for item in value.get("x-changelog", ())
            ),
            external_docs=value.get("externalDocs", {}).get("url", ""),
            external_docs_description=text(value.get("externalDocs", {}), "description"),
            deprecated=value.get("deprecated", False),
            source=source(value),
            tag=next(iter(value.get("tags", ())), ""),
        )

    def _identifier(self, spot: Spot, identifier: str) -> str:
        """*identifier*, with a number where another operation makes files of that name, in whatever case."""
        page, module = camel_case(identifier), snake_case(identifier)
        for name in (page, module):
            if len(name.encode("utf-8")) > _LONGEST_NAME or name.casefold() in DEVICES:
                message = f"{name[:40]!r} can be no file's name everywhere"
                raise InputError([spot.problem(message, "give it another operationId and x-name")])
        # Constants of the plans' module are in capitals, of which two letters may have the same; no keyword is.
        wanted = page.upper().casefold().upper()
        number = self.identifiers.allocate(wanted, spot).removeprefix(wanted)
        return identifier + number

    def _stream_name(self, name: str, spot: Spot, replies: tuple[ir.Response, ...]) -> str:
        """The method that reads the reply while it arrives, "" where that is JSON alone."""
        offered = [media_type for reply in replies for media_type in reply.media_types]
        if all(media_types.kind_of(media_type) in ("json", "any") for media_type in offered):
            return ""
        return self.methods.allocate(f"{name}_stream", spot.child("responses"))

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
        return self.error_classes.allocate(camel_case(code), spot, spot.value.get("x-name", ""))

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


def _reply_name(replies: tuple[ir.Response, ...]) -> str:
    """The name of the reply; "" when there is none, or several."""
    names = {reply.name for reply in replies}
    return names.pop() if len(names) == 1 else ""


def _operations(root: Spot, workspace: Workspace) -> Iterator[tuple[Spot, str, str]]:
    for path in root.value.get("paths") or ():
        if path.startswith("x-"):
            continue
        item = workspace.follow(root.child("paths", path))
        for method in METHODS:
            if method in item.value:
                yield item.child(method), path, method


def _named(document: Any) -> Any:
    """*document*, in which each operation without an operationId has the one that its method is called by."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS if isinstance(item, dict) and not path.startswith("x-") else ():
            if isinstance(item.get(method), dict):
                item[method].setdefault("operationId", _operation_id(method, path))
    return document


def _operation_id(method: str, path: str) -> str:
    """The operationId of an operation without one: `GET /pets/{petId}` is `GetPetsByPetId`."""
    said = re.sub(r"\{([^{}]*)\}", r" by \1 ", path)
    return camel_case(" ".join((method, *said.split("/"))))


def _error_entry(value: Mapping[str, Any]) -> ir.ErrorEntry:
    return ir.ErrorEntry(
        status=value["status"],
        causes=tuple(text(cause, "description") for cause in value["causes"]),
        remedy=text(value["remedy"], "description"),
        retryable=value["retryable"],
        success=value.get("success", False),
        source=source(value),
    )


def _external_docs(value: Mapping[str, Any]) -> ir.ExternalDocs | None:
    given = value.get("externalDocs")
    return ir.ExternalDocs(given["url"], text(given, "description")) if given else None


def _tags(roots: list[Spot]) -> Iterator[ir.Tag]:
    """The tags that the documents *roots* describe, each as the first of them that says something of it does."""
    found: dict[str, ir.Tag] = {}
    for root in roots:
        for value in root.value.get("tags", ()):
            tag = ir.Tag(value["name"], text(value, "description"), _external_docs(value))
            if tag.description or tag.external_docs:
                found.setdefault(tag.name, tag)
    yield from found.values()


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
    """The servers of the operation at *spot*: its own, else those of its path item, else those of the document."""
    holders = (spot, path_item(spot), root)
    holder = next((each for each in holders if each.value.get("servers")), None)
    if holder is not None:
        _refuse_more_than_a_path(holder)
    servers = tuple(map(_server, holder.value["servers"] if holder else [{"url": "/"}]))
    # Clients choose among several by what these are called: by their addresses where nothing has a name.
    if len(servers) > 1 and not any(each.name or each.only_for for each in servers):
        return tuple(replace(each, name=each.url) for each in servers)
    return servers


def _refuse_more_than_a_path(holder: Spot) -> None:
    """Refuse servers whose address does not end with a path, to which that of an operation could be added."""
    for index, server in enumerate(holder.value["servers"]):
        found = _BESIDE_PATH.search(server["url"])
        if found:
            what = {"?": "a query", "#": "a fragment"}.get(found[0], "a user name")
            message = f"the address of a server holds {what}, after which no path can stand"
            hint = "declare what is sent with each call as parameters or a security scheme"
            raise InputError([holder.child("servers", index, "url").problem(message, hint)])


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
        InputError: two would be the same argument.
    """
    taken: dict[str, str] = {}
    for name in names:
        argument = argument_name(name)
        other = taken.setdefault(argument, name)
        if other != name:
            message = (
                f"the client parameter {name!r} would be the argument {argument!r}, which is taken"
            )
            raise InputError(
                [root.problem(message, "rename the server variable or x-client-parameter")]
            )
