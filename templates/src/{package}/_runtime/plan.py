"""Operation plans: everything that a client must know to carry out one operation, as frozen data.

Generated clients hold one plan an operation and pass it to the client runtime. What a plan refers
to (validators, models, error catalogues) is named, and imported when it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeAlias, TypeVar

from .shapes import Shape
from .wire import ErrorAnswer, WireRequest

if TYPE_CHECKING:
    from .violations import Violation

__all__ = [
    "Operation",
    "Parameter",
    "Part",
    "Reference",
    "ReplyForm",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Webhook",
    "WireProtocol",
    "load",
]

Location: TypeAlias = Literal["path", "query", "header", "cookie", "body"]
Style: TypeAlias = Literal[
    "simple", "form", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject"
]
ReplyKind: TypeAlias = Literal["json", "text", "binary", "content", "any", "none"]
SchemeKind: TypeAlias = Literal["apiKey", "http", "basic", "bearer", "oauth2", "mutualTLS"]

#: "module:name", where the module may be relative (".validators:validate_x"), or the object itself.
Reference: TypeAlias = str | Callable[..., Any]

Reply = TypeVar("Reply")


@dataclass(frozen=True, slots=True)
class Parameter:
    """Where one member of the request goes.

    Members that no `Parameter` names go to the place that the protocol has for them: the query for
    Alibaba Cloud RPC, the JSON body otherwise.

    Attributes:
        name: the name on the wire, and in the request.
        location: where it is sent.
        client_parameter: the client's constructor argument that fills it when the request does not.
        required: whether a request without it is refused before it is sent.
        style, explode: OpenAPI's serialization of arrays and objects; None for the location's
            default.
        key: its name in the request where two parameters share a wire name; None for `name`.
        media_type: the media type that its value is written in, where it has no style.
        allow_reserved: whether reserved characters that mean nothing in a query are sent as they are.
    """

    name: str
    location: Location
    client_parameter: str | None = None
    required: bool = False
    style: Style | None = None
    explode: bool | None = None
    key: str | None = None
    media_type: str | None = None
    allow_reserved: bool = False

    @property
    def member(self) -> str:
        """The name in the request."""
        return self.key or self.name


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable of the server's URL: `name` in braces, filled by a client parameter of that name.

    Attributes:
        name: the name in the URL.
        client_parameter: the client parameter that fills it; None when it is called `name`.
        default: the value when nothing fills it; None makes the client parameter necessary.
        allowed: the only values that are accepted; empty for any.
    """

    name: str
    client_parameter: str | None = None
    default: str | None = None
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """Where a service answers.

    Attributes:
        url: a URL such as "https://eci.{region_id}.aliyuncs.com".
        variables: what fills the names in braces.
        name: what callers choose it by, such as "vpc"; "" for the only one.
        only_for: values of client parameters for which it takes the place of the other servers of
            its name, such as (("region_id", ("cn-shanghai-finance-1",)),).
    """

    url: str
    variables: tuple[ServerVariable, ...] = ()
    name: str = ""
    only_for: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """How one member of a form, or of a body in parts, is written.

    Attributes:
        name: the member.
        content_type: the media type of its part; None for the usual one of its value.
        style, explode: as of a query parameter; None for a member without a style.
        headers: the headers that its part must have, and the value of each; None for what the caller
            gives with a `File`.
        allow_reserved: as of a query parameter.
    """

    name: str
    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    headers: tuple[tuple[str, str | None], ...] = ()
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """What the replies of some statuses hold.

    Attributes:
        status: "200", "2XX", or "default" for every success that no other names.
        kind: JSON, text, bytes, or nothing; the media type of the answer decides for "content", which is
            text or bytes, and for "any", which can be JSON as well.
        model: the pydantic model, or another type, of a JSON reply; None for the decoded JSON.
    """

    status: str
    kind: ReplyKind = "json"
    model: Reference | None = None


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One way of showing who calls.

    Attributes:
        name: what the description of the API calls it.
        kind: what is shown; "http" is a scheme of HTTP authentication that takes a key.
        parameter: the header, query parameter or cookie that takes an API key; the scheme of "http".
        location: where an API key goes.
        token_url: where OAuth 2 client credentials are exchanged for a token; "" where they cannot be.
        scopes: what a token must allow.
        environment: how the names of the environment variables begin that hold the credentials.
    """

    name: str
    kind: SchemeKind
    parameter: str = ""
    location: Literal["header", "query", "cookie"] = "header"
    token_url: str = ""
    scopes: tuple[str, ...] = ()
    environment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Operation(Generic[Reply]):
    """The plan of one operation; `Reply` is its response model.

    Attributes:
        id: the operation's name, such as "CreateContainerGroup".
        protocol: how requests are encoded and signed, and errors read.
        method, path: HTTP method and path template, with `{name}` for path parameters.
        version: the API's version, such as "2018-08-08".
        servers: where the service answers, unless the client has a base URL; the first one's name
            is the default.
        parameters: the members of the request that do not go to the protocol's usual place, or that
            a client parameter fills.
        types: the shape of each member of the request, as far as the description tells; see `shapes`.
        body_member: the member that holds the whole body; None when the body's members stand beside
            the parameters.
        has_body: whether a body is sent even when no member is left for it.
        content_type: the media type of the body.
        parts: how members of a form, or of a body in parts, are written that have their own way.
        accept: the media types of the replies.
        replies: what the replies hold, where that differs by status or is not JSON; otherwise empty.
        security: the alternatives of showing who calls, each of one or several schemes; an empty one
            allows anonymous calls. Empty where the protocol knows by itself.
        validator: `(request, *, allow_unknown) -> list[Violation]`; None skips validation.
        request_model, response_model: pydantic models; without a response model the reply is the
            decoded JSON.
        errors: the `ErrorCatalogue`.
        idempotency_token: the member by which the service recognizes a repeated request, or None.
        success_statuses: HTTP statuses of the documented replies.
        dry_run_codes: error codes that tell that a dry run passed.
        secrets: where secrets stand in the request, as JSON Pointers with `*` for any index or key, `**` for any
            number of steps.
        package: what relative references are relative to: the plan module's `__package__`.
    """

    id: str
    protocol: WireProtocol
    method: str = "POST"
    path: str = "/"
    version: str = ""
    servers: tuple[Server, ...] = (Server(""),)
    parameters: tuple[Parameter, ...] = ()
    types: Mapping[str, Shape] = field(default_factory=dict[str, Any])
    body_member: str | None = None
    has_body: bool = True
    content_type: str = "application/json"
    parts: tuple[Part, ...] = ()
    accept: str = "application/json"
    replies: tuple[ReplyForm, ...] = ()
    security: tuple[tuple[SecurityScheme, ...], ...] = ()
    validator: Reference | None = None
    request_model: Reference | None = None
    response_model: Reference | None = None
    errors: Reference | None = None
    idempotency_token: str | None = None
    success_statuses: frozenset[int] = frozenset({200})
    dry_run_codes: frozenset[str] = frozenset()
    secrets: tuple[str, ...] = ()
    package: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Webhook:
    """What is known of a request that the service sends: a webhook or a callback.

    Attributes:
        id: its name.
        validator, secrets, package: as of an operation; it has no validator where there is no body to check.
    """

    id: str
    validator: Reference | None = None
    secrets: tuple[str, ...] = ()
    package: str = ""


class WireProtocol(Protocol):
    """How a family of services is spoken to. Stateless, and without input or output."""

    def needs_credentials(self, operation: Operation[Any]) -> bool:
        """Whether requests of `operation` carry credentials."""
        ...

    def names_every_reply(self) -> bool:
        """Whether each reply has a documented member, so that an object without one is no reply."""
        ...

    def encode(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> WireRequest:
        """The request for `arguments`, without credentials.

        Raises:
            TypeError, ValueError: a value has no form on the wire; the text names the member.
        """
        ...

    def sign(
        self, request: WireRequest, host: str, credentials: Any, now: float, nonce: str
    ) -> list[tuple[str, str]]:
        """The headers that carry the credentials: a signature or a token.

        Args:
            request: what is sent.
            host: the value of the `host` header.
            credentials: what the client was given, or `default_credentials` found.
            now: seconds since the epoch.
            nonce: a text that no other request has.
        """
        ...

    def default_credentials(self, operation: Operation[Any]) -> Any:
        """Credentials from where the vendor's SDKs look for them.

        Raises:
            CredentialsError: there are none; the text says where they were looked for.
        """
        ...

    def secrets_of(self, credentials: Any) -> tuple[str, ...]:
        """The parts of `credentials` that no text may show."""
        ...

    def read_error(self, headers: Mapping[str, str], document: Any) -> ErrorAnswer:
        """What the error answer with the decoded JSON body `document` says.

        Args:
            headers: the answer's headers; looked up in lower case.
            document: the body, or None when it is not JSON.
        """
        ...


@cache
def load(reference: Reference, package: str) -> Any:
    """The object that `reference` names, imported when it is first asked for."""
    if not isinstance(reference, str):
        return reference
    module, _, name = reference.partition(":")
    return getattr(import_module(module, package or None), name)


def validator_of(operation: Operation[Any]) -> Callable[..., list[Violation]]:
    """What lists the violations of a request: of one for an operation that takes none, each member is one."""
    if operation.validator is None:
        return _validate_nothing
    validator: Callable[..., list[Violation]] = load(operation.validator, operation.package)
    return validator


def _validate_nothing(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    from .validation import Program

    table = ("type", "object"), ("properties", (), (), False)
    return Program({"nothing": ("#", table)}, {}).violations("nothing", request, allow_unknown)
