"""The intermediate representation: what the generator knows about an API once the YAML is left behind.

Everything is frozen, plain and free of names in dispute: Python names are allocated, references are resolved, and
nothing here needs the documents. Templates read these classes and nothing else. Texts are untrusted; only the
filters of `rendering` turn them into output.

The classes here, with what their docstrings say, are the contract that templates of other projects build upon.
`CONTRACT` is its version: the first number changes when a name goes or changes its meaning, the second when one comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from .errors import Location, Problem

#: Version of the contract with templates.
CONTRACT = (1, 3)

Protocol = Literal["rest", "aliyun-rpc", "aliyun-roa", "huaweicloud"]
Severity = Literal["error", "warning"]
#: HTTP methods that are sent without a body unless there is something in it.
_BODILESS = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE"})
SourceKind = Literal["page", "sdk", "metadata", "example", "inferred"]


@dataclass(frozen=True, slots=True)
class Text:
    """A text in English and, where the spec has one, in Chinese ("" otherwise)."""

    en: str = ""
    zh: str = ""

    def __bool__(self) -> bool:
        return bool(self.en)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from.

    Attributes:
        kind: the source.
        note: how a conflict between sources was settled; "" when there was none.
        facts: the facts that the statement is limited to; () for all of them.
    """

    kind: SourceKind
    note: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enumeration and its meaning."""

    value: Any
    description: Text = Text()


@dataclass(frozen=True, slots=True)
class ScalarType:
    """str, int, float, bool, None, object (anything) or Binary (content that is no JSON: text, bytes or a file)."""

    python: Literal["str", "int", "float", "bool", "None", "object", "Binary"]


@dataclass(frozen=True, slots=True)
class LiteralType:
    """A named enumeration of the service: `Literal[...]`, or `Literal[...] | str` when it may grow."""

    name: str


@dataclass(frozen=True, slots=True)
class ModelType:
    """A model of the service, by class name."""

    name: str


@dataclass(frozen=True, slots=True)
class ListType:
    """A JSON array of one type.

    Attributes:
        item: the type of its items.
        inferred: whether the schema says what the items of an array are, and not that only an array may come.
    """

    item: Type
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object with free keys."""

    value: Type


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types."""

    options: tuple[Type, ...]


Type = ScalarType | LiteralType | ModelType | ListType | MapType | UnionType


@dataclass(frozen=True, slots=True)
class Limits:
    """The constraints of one value, under their JSON Schema names; None where there is none."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    content_encoding: str | None = None
    content_media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Property:
    """A member of an object, or a parameter of an operation.

    Attributes:
        name: the documented name, as on the wire.
        python_name: the attribute of the model.
        type: its type.
        nullable: whether its schema lists null beside another type, as in `type: [string, "null"]`. A union then has
            null among its options; any other type has not, and null is allowed besides.
        required: whether it must be present.
        description: what it is.
        json_type: the JSON Schema type in words, e.g. "string", "array of object".
        values: the values of its enumeration, () when it has none.
        extensible: whether other values than those are let through with a warning.
        default, has_default: the default; `has_default` tells null from none.
        examples: example values.
        unit: symbol of the unit, or "".
        format: JSON Schema format, or "".
        secret: whether its value must never be shown.
        client_parameter: the argument of the client's constructor that supplies it when it is absent, or "".
        models: class names of the objects under it (of the items', where it is an array), () for none.
        item: what holds of each item (of each value, where it is a map); None where these are objects.
    """

    name: str
    python_name: str
    type: Type
    required: bool
    description: Text
    json_type: str
    nullable: bool = False
    values: tuple[EnumValue, ...] = ()
    extensible: bool = False
    default: Any = None
    has_default: bool = False
    examples: tuple[Any, ...] = ()
    unit: str = ""
    format: str = ""
    limits: Limits = Limits()
    secret: bool = False
    client_parameter: str = ""
    deprecated: bool = False
    read_only: bool = False
    source: Source | None = None
    models: tuple[str, ...] = ()
    item: Property | None = None

    @property
    def may_be_absent(self) -> bool:
        """Whether a caller of the client may leave it out: it is optional, or the client fills it in."""
        return not self.required or bool(self.client_parameter)


@dataclass(frozen=True, slots=True)
class Rule:
    """A cross-field rule of an object: see the x-validations keyword."""

    id: str
    expression: str
    severity: Severity
    description: Text
    message: Text
    pointer: str
    error_code: str
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """An object schema that becomes a class.

    Attributes:
        name: class name, unique in the service.
        wire_name: name of the component, for the reader.
        reply: whether it is read rather than sent: unknown members and unknown enum values are then tolerated.
        open: whether members beyond `properties` are allowed.
        extra: what each of these is, under the name "*", where the service describes them; else None.
        source: where facts of its members come from that do not say so themselves.
    """

    name: str
    description: Text
    properties: tuple[Property, ...]
    reply: bool
    open: bool
    rules: tuple[Rule, ...] = ()
    source: Source | None = None
    extra: Property | None = None


@dataclass(frozen=True, slots=True)
class Union:
    """Several models, of which a value is one, as a type alias.

    Attributes:
        options: the models, each with the value of the discriminator that a reader knows it by.
        discriminator: wire name of the deciding member, or "".
        choices: the model for each value of it, where the value alone decides; otherwise ().
        fallback: the model for any other value and for none, "" where there must be one.
    """

    name: str
    description: Text
    options: tuple[tuple[str, str], ...]
    discriminator: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    fallback: str = ""

    @property
    def models(self) -> tuple[str, ...]:
        """The names of all models that a value can be of."""
        names = [name for _, name in (*self.options, *self.choices)]
        return tuple(filter(None, dict.fromkeys((*names, self.fallback))))


@dataclass(frozen=True, slots=True)
class Enumeration:
    """The values of a string or number property, named so that users can import the type."""

    name: str
    values: tuple[Any, ...]
    base: Literal["str", "int", "float"]
    extensible: bool


@dataclass(frozen=True, slots=True)
class Alias:
    """The name of a reply that is no object of its own: an array, a map or a scalar."""

    name: str
    type: Type


Named = Model | Union | Enumeration | Alias


def named_by(each: Named) -> Iterator[str]:
    """The names of the types that the type *each* refers to."""
    if isinstance(each, Model):
        for member in (*each.properties, *([each.extra] if each.extra else [])):
            yield from named_in(member)
    elif isinstance(each, Union):
        yield from each.models
    elif isinstance(each, Alias):
        yield from names_in(each.type)


def named_in(member: Property) -> Iterator[str]:
    """The names of the types that *member* refers to."""
    yield from names_in(member.type)
    yield from member.models
    if member.item is not None:
        yield from named_in(member.item)


def names_in(lowered: Type) -> Iterator[str]:
    """The names in the type *lowered*."""
    if isinstance(lowered, (ModelType, LiteralType)):
        yield lowered.name
    elif isinstance(lowered, ListType):
        yield from names_in(lowered.item)
    elif isinstance(lowered, MapType):
        yield from names_in(lowered.value)
    elif isinstance(lowered, UnionType):
        for option in lowered.options:
            yield from names_in(option)


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
    """

    name: str
    content_type: str = ""
    style: str | None = None
    explode: bool | None = None
    headers: tuple[tuple[str, str | None], ...] = ()


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
        scopes: what a token must allow.
    """

    name: str
    kind: SchemeKind
    description: Text = Text()
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


ReplyKind = Literal["json", "text", "binary", "none"]


@dataclass(frozen=True, slots=True)
class Response:
    """A documented answer.

    Attributes:
        status: "200", "4XX", "default".
        description: its meaning.
        type: the type of its JSON body, None where that is not described.
        kind: what its body is.
        media_types: what it is answered in, the one that is read first.
        name: the name of what reads its body: the model's class, or an alias; "" without a described JSON body.
    """

    status: str
    description: Text
    type: Type | None = None
    examples: tuple[Example, ...] = ()
    source: Source | None = None
    kind: ReplyKind = "none"
    media_types: tuple[str, ...] = ()
    name: str = ""


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
    description: Text = Text()


@dataclass(frozen=True, slots=True)
class Paging:
    """How the pages of a list follow each other.

    Attributes:
        parameter: the member of the request that says which page is wanted.
        items: the names that lead to the array of items in the reply, () where it is that array.
        next: the names that lead to the token of the next page, () where pages are counted.
        counts: what the parameter counts, None with a token.
        first: the number of the first page.
        item: the type of an item.
    """

    parameter: str
    items: tuple[str, ...]
    next: tuple[str, ...]
    counts: Literal["pages", "items"] | None
    first: int
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

    @property
    def has_body(self) -> bool:
        """Whether a body is sent even when the request has no member for it."""
        return self.body is not None and self.method not in _BODILESS

    @property
    def server(self) -> Server:
        """The server that is used unless the caller chooses another."""
        return self.servers[0]


def schemas_uri(key: tuple[str, ...]) -> str:
    """The URI under which the JSON Schemas of the service *key* are known to the validator compiler."""
    return "file:///" + "/".join(key)


@dataclass(frozen=True, slots=True)
class Service:
    """What one folder of specs describes.

    Attributes:
        key: the Python path of the service below the package, e.g. ("aliyun", "eci").
        client_parameters: names that the client's constructor takes besides the credentials, region first.
        documents: the OpenAPI documents, each without references to other files, by file name without suffix.
        patched: names that the service's hand-written `_patch.py` exports.
        webhooks: what the service sends: webhooks and callbacks, with models and validators and without methods.
        left_out: what could not be represented, when the user lets that pass.
    """

    key: tuple[str, ...]
    title: Text
    version: str
    summary: Text
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]
    unions: tuple[Union, ...]
    enumerations: tuple[Enumeration, ...]
    errors: tuple[ErrorCode, ...]
    client_parameters: tuple[str, ...]
    aliases: tuple[Alias, ...] = ()
    documents: Mapping[str, Any] = field(default_factory=dict, repr=False)
    patched: tuple[str, ...] = ()
    webhooks: tuple[Operation, ...] = ()
    left_out: tuple[Problem, ...] = ()

    def sends(self, operation: Operation) -> bool:
        """Whether *operation* is a webhook or callback."""
        return any(each.id == operation.id for each in self.webhooks)

    @property
    def named(self) -> tuple[Named, ...]:
        """All types that have a name."""
        return (*self.enumerations, *self.unions, *self.models, *self.aliases)

    @property
    def validated(self) -> tuple[Operation, ...]:
        """All that has a validator: the operations, and what the service sends."""
        return self.operations + self.webhooks

    @property
    def schemas_uri(self) -> str:
        """The URI under which the service's JSON Schemas are known to the validator compiler."""
        return schemas_uri(self.key)

    @property
    def dotted_key(self) -> str:
        """Its Python path below the package, as in "aliyun.eci"."""
        return ".".join(self.key)

    @property
    def endpoints(self) -> tuple[str, ...]:
        """The names of its servers, the default one's first; () when they have none."""
        servers = [server for operation in self.operations for server in operation.servers]
        return tuple(dict.fromkeys(server.name for server in servers if server.name))

    def model(self, name: str) -> Model:
        """The model with that class name."""
        return next(model for model in self.models if model.name == name)


ReleaseLevel = Literal["breaking", "risky", "compatible", "documentation", "none"]
#: From the gravest to the slightest.
RELEASE_LEVELS: tuple[ReleaseLevel, ...] = (
    "breaking",
    "risky",
    "compatible",
    "documentation",
    "none",
)


@dataclass(frozen=True, slots=True)
class ReleasedChange:
    """A change of the specs, as the change log has it.

    Attributes:
        kind: kebab-case name of what happened.
        senders, readers: what it asks of those who send requests, and of those who read replies.
        service: Python path of the service, joined by dots.
        operation: operationId, "" for the whole service.
        direction: "request" or "reply" for a change inside of one, else "".
        path: names from the root of the request or reply, "" for the whole.
        also: further paths with the same change.
    """

    kind: str
    senders: ReleaseLevel
    readers: ReleaseLevel
    service: str
    operation: str
    direction: str
    path: str
    also: tuple[str, ...]
    description: Text

    @property
    def level(self) -> ReleaseLevel:
        """The graver of the two levels."""
        return min(self.senders, self.readers, key=RELEASE_LEVELS.index)

    @property
    def subject(self) -> str:
        """What changed, in plain words: operation and path."""
        reply = "reply" if self.direction == "reply" else ""
        return " ".join(filter(None, (self.operation or self.service, reply, self.path)))

    @property
    def concerned(self) -> Literal["senders", "readers", "both"]:
        """Whom it concerns most."""
        if self.senders == self.readers:
            return "both"
        return "senders" if self.level == self.senders else "readers"


@dataclass(frozen=True, slots=True)
class Release:
    """What came with one version; `date` is "" where the change log names none."""

    version: str
    date: str
    changes: tuple[ReleasedChange, ...]

    def at(self, level: ReleaseLevel) -> tuple[ReleasedChange, ...]:
        """The changes of that level."""
        return tuple(change for change in self.changes if change.level == level)


@dataclass(frozen=True, slots=True)
class Package:
    """All that one generation produces.

    Attributes:
        releases: the change log of the specs, newest first; () when there is none.
        schemas: for each service the URI of its gathered JSON Schemas, and these: {"$defs": {name: schema}}.
        locate: from such a URI and a JSON Pointer in these to the place in the spec, for messages.
        sources: every file that it was read from, absolute and sorted.
    """

    name: str
    services: tuple[Service, ...]
    schemas: Mapping[str, Any] = field(repr=False)
    locate: Callable[[str, str], Location] = field(repr=False)
    sources: tuple[Path, ...] = field(default=(), repr=False)
    releases: tuple[Release, ...] = ()
