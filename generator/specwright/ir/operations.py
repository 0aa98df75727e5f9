"""Operations: what is sent, what is answered, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from .schemas import EnumValue, Property, Type
from .texts import NO_TEXT, Source, Text

Protocol = Literal["rest", "aliyun-rpc", "aliyun-roa", "huaweicloud"]

#: HTTP methods that are sent without a body unless there is something in it.
_BODILESS = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path, query, header or cookie parameter.

    Attributes:
        property: what it is; its name is that of the member of the request.
        wire_name: its name on the wire, which two parameters in different places can share.
        client_parameter: the argument of the client's constructor that supplies it, or "".
        style, explode: how arrays and objects are written, as in OpenAPI; None for the location's default.
        media_type: the media type that its value is written in, "" where it has a style.
        allow_reserved: whether characters that mean something in URLs are sent as they are.
    """

    property: Property
    location: Literal["path", "query", "header", "cookie"]
    wire_name: str
    client_parameter: str = ""
    style: str | None = None
    explode: bool | None = None
    media_type: str = ""
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """How one member of a form, or of a body in parts, is written.

    Attributes:
        name: the member.
        content_type: the media type of its part, "" for the usual one of its value.
        style, explode: as of a query parameter; None for a member without a style.
        headers: the headers that its part must have, and the value of each, None where the caller gives it.
        allow_reserved: as of a query parameter.
    """

    name: str
    content_type: str = ""
    style: str | None = None
    explode: bool | None = None
    headers: tuple[tuple[str, str | None], ...] = ()
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a request.

    Attributes:
        media_type: what it is sent as; it may hold a wildcard.
        required: whether there must be one.
        parts: the members that are written in a way of their own.
        others: the other media types that the service takes the same content in.
    """

    media_type: str
    required: bool
    parts: tuple[Part, ...] = ()
    others: tuple[str, ...] = ()


SchemeKind = Literal["apiKey", "http", "basic", "bearer", "oauth2", "mutualTLS"]


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One way of showing who calls.

    Attributes:
        name: its name in the document.
        kind: what is shown; OpenID Connect is "bearer", and "http" an HTTP scheme that takes a key.
        parameter: the header, query parameter or cookie of an API key; the scheme of "http".
        location: where an API key goes.
        token_url: where client credentials are exchanged for a token, "" where they cannot be.
        scopes: what a token must allow; roles, where the scheme knows no scopes.
    """

    name: str
    kind: SchemeKind
    description: Text = NO_TEXT
    parameter: str = ""
    location: Literal["header", "query", "cookie"] = "header"
    token_url: str = ""
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorEntry:
    """One way in which an error code is answered."""

    status: int
    causes: tuple[Text, ...]
    remedy: Text
    retryable: bool
    success: bool = False
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """An error code of a service and the exception class that stands for it."""

    code: str
    class_name: str
    entries: tuple[ErrorEntry, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """An example of a request or a response."""

    name: str
    summary: Text
    value: Any
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Authorization:
    """A permission that the caller needs."""

    action: str
    access: str = ""
    resources: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """An entry of the API's published history (`date` as YYYY-MM-DD)."""

    date: str
    description: Text
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """What a reply leads to.

    Attributes:
        name: what it is called.
        operation: the id of the operation that it leads to, "" where that is none of the service.
        parameters: what that is given, by name; a value that is no text is written in JSON.
    """

    name: str
    operation: str
    parameters: tuple[tuple[str, str], ...]
    description: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class ExternalDocs:
    """A page elsewhere that says more.

    Attributes:
        url: its address, as the document has it: it may be relative, and of any scheme.
        description: what it is.
    """

    url: str
    description: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Tag:
    """A group of operations that the document describes."""

    name: str
    description: Text = NO_TEXT
    external_docs: ExternalDocs | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """A header of an answer.

    Attributes:
        name: as on the wire.
        description: what it tells.
        json_type: the JSON Schema type of its value in words, e.g. "integer".
        required: whether it is always there.
    """

    name: str
    description: Text
    json_type: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class BodyMember:
    """A member of a body that has no model, for the reader.

    Attributes:
        path: its names from the root, e.g. "errors[].code".
        json_type: its JSON Schema type in words.
        required: whether it must be there in what holds it.
        description: what it is.
        values: the values of its enumeration, () when it has none.
    """

    path: str
    json_type: str
    required: bool
    description: Text
    values: tuple[EnumValue, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyOutline:
    """What a body holds that has no model: as much of it as a reader sees at a glance.

    Attributes:
        json_type: its JSON Schema type in words.
        name: the component that describes it, "" for none.
        members: its members, parents before children; the deepest are left out where they are many.
        complete: whether all members of the first level are there.
    """

    json_type: str
    name: str = ""
    members: tuple[BodyMember, ...] = ()
    complete: bool = True


ReplyKind = Literal["json", "text", "binary", "content", "any", "none"]


@dataclass(frozen=True, slots=True)
class Response:
    """A documented answer.

    Attributes:
        status: "200", "4XX", "default".
        description: its meaning.
        type: the type of its JSON body, None where that is not described.
        kind: what its body is; "content" is text or bytes, and "any" is JSON or content, as the answer says.
        media_types: what it is answered in, the one that is read first; of answers that are not read, too.
        name: the name of what reads its body: the model's class, or an alias; "" without a described JSON body.
        read: whether it is read as a reply: a success, or what says the same.
        success: whether it is documented as a reply: `default` is one where no other status is.
        headers: its headers.
        outline: what its body holds where `Operation.reply_name` is no model of it; None without a described body.
    """

    status: str
    description: Text
    type: Type | None = None
    examples: tuple[Example, ...] = ()
    source: Source | None = None
    kind: ReplyKind = "none"
    media_types: tuple[str, ...] = ()
    name: str = ""
    read: bool = False
    success: bool = False
    headers: tuple[Header, ...] = ()
    outline: BodyOutline | None = None


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable of the server's URL template."""

    name: str
    default: str
    description: Text
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """Where an operation is served: a URL template and its variables.

    Attributes:
        name: what callers choose it by ("public", "vpc"); "" when the spec gives it none.
        only_for: values of client parameters for which it takes the place of the other servers of its name.
    """

    url: str
    variables: tuple[ServerVariable, ...] = ()
    name: str = ""
    only_for: tuple[tuple[str, tuple[str, ...]], ...] = ()
    description: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Paging:
    """How the pages of a list follow each other.

    Attributes:
        parameter: the member of the request that says which page is wanted.
        items: the names that lead to the array of items in the reply, () where it is that array.
        next: the names that lead to the token of the next page, () where pages are counted.
        counts: what the parameter counts, None with a token.
        first: the number of the first page.
        as_text: whether the parameter takes text alone.
        item: the type of an item.
    """

    parameter: str
    items: tuple[str, ...]
    next: tuple[str, ...]
    counts: Literal["pages", "items"] | None
    first: int
    as_text: bool
    item: Type


@dataclass(frozen=True, slots=True)
class Operation:
    """One call of a service.

    Attributes:
        id: operationId.
        name: method name of the client.
        request: the type of the request (a model, a union of models, or None when there is no body).
        request_name: name of the request's class or alias, "" without a body.
        request_schema: absolute URI with fragment of the schema of the request, for the validator compiler.
        reply_name: class name of the reply, "" without a documented JSON body, or with several.
        body: the body of the request, None without one.
        security: the alternatives of showing who calls, each of one or several schemes; an empty one allows anonymous
            calls.
        stream_name: the method name of the client that reads the reply while it arrives, "" where it is JSON alone.
        paging: how the items of all pages are reached, None for no list in pages.
        items_name: the method name of the client that reaches them, "" for none.
        body_member: the member of the request that holds the whole body, or "" where the body's members stand
            beside the parameters.
        variant_of: id of the operation that this is with its body in another media type, "" for one of its own.
        variants: the method name and the media type of each such form of it.
        idempotency_token: wire name of the top-level member that makes a repeated request safe, or "".
        tag: the first of its tags, "" for none.
        links: what its replies lead to.
        external_docs: the address of a page that says more, "" for none.
        external_docs_description: what that page is.
    """

    id: str
    name: str
    method: str
    path: str
    protocol: Protocol
    summary: Text
    description: Text
    parameters: tuple[Parameter, ...]
    request: Type | None
    request_name: str
    request_schema: str
    reply_name: str
    success_statuses: tuple[str, ...]
    responses: tuple[Response, ...]
    request_examples: tuple[Example, ...]
    errors: tuple[ErrorCode, ...]
    servers: tuple[Server, ...]
    idempotency_token: str = ""
    body_member: str = ""
    body: Body | None = None
    security: tuple[tuple[SecurityScheme, ...], ...] = ()
    stream_name: str = ""
    paging: Paging | None = None
    items_name: str = ""
    authorization: tuple[Authorization, ...] = ()
    changes: tuple[Change, ...] = ()
    external_docs: str = ""
    deprecated: bool = False
    source: Source | None = None
    variant_of: str = ""
    variants: tuple[tuple[str, str], ...] = ()
    tag: str = ""
    links: tuple[Link, ...] = ()
    external_docs_description: Text = NO_TEXT

    @property
    def has_body(self) -> bool:
        """Whether a body is sent even when the request has no member for it."""
        return self.body is not None and self.method not in _BODILESS

    @property
    def server(self) -> Server:
        """The server that is used unless the caller chooses another."""
        return self.servers[0]
