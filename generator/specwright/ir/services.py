"""Services, and the package of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import Location, Problem
from .operations import ErrorCode, ExternalDocs, Operation, Tag
from .releases import Release
from .schemas import Alias, Enumeration, Model, Named, Union
from .texts import NO_TEXT, Text


def schemas_uri(key: tuple[str, ...]) -> str:
    """The URI under which the JSON Schemas of the service *key* are known to the validator compiler."""
    return "file:///" + "/".join(key)


@dataclass(frozen=True, slots=True)
class ModelGroup:
    """Types of a large service that share a module: those that refer to one another in a circle, or a single one.

    Attributes:
        name: name of the module.
        members: the names of its types.
        imports: the modules of other groups, and what it needs of them.
    """

    name: str
    members: tuple[str, ...]
    imports: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Operations of a large service that share modules.

    Attributes:
        name: name of the modules.
        operations: the ids of the operations, and of what the service sends.
        called: whether clients call one of them: the service may send all.
    """

    name: str
    operations: tuple[str, ...]
    called: bool = True


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
        operations_left_out: the operations that are not there for that.
        groups: the types by module; () where they are few enough to stand together.
        sections: the operations by module; () where they are few enough to stand together.
        description: what its first document says at length.
        tags: the groups of operations that its documents describe.
        external_docs: a page that says more, None for none.
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
    operations_left_out: tuple[Problem, ...] = ()
    groups: tuple[ModelGroup, ...] = ()
    sections: tuple[Section, ...] = ()
    description: Text = NO_TEXT
    tags: tuple[Tag, ...] = ()
    external_docs: ExternalDocs | None = None

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

    @property
    def is_called(self) -> bool:
        """Whether there is anything that clients call: some services only send webhooks."""
        return any(service.operations for service in self.services)

    @property
    def is_sent(self) -> bool:
        """Whether there is anything that services send."""
        return any(service.webhooks for service in self.services)

    @property
    def is_signed(self) -> bool:
        """Whether requests of some services are signed, as their vendors want it."""
        return any(
            each.protocol != "rest" for service in self.services for each in service.operations
        )

    @property
    def is_secured(self) -> bool:
        """Whether some services ask for the credentials of security schemes."""
        return any(any(each.security) for service in self.services for each in service.operations)

    @property
    def shown(self) -> tuple[tuple[Service, Operation], ...]:
        """The operation that is the example, with its service: the first that takes a request; () where nothing is.

        Where clients call nothing, it is what a service sends.
        """
        called = [(service, each) for service in self.services for each in service.operations]
        sent = [(service, each) for service in self.services for each in service.webhooks]
        takes = [pair for pair in called if pair[1].request_schema]
        return tuple((takes or called or sent)[:1])
