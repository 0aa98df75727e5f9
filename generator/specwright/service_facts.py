"""What the templates of one service read besides the IR; each part is worked out when it is first needed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from . import describing, exports, fakes, ir, json_schemas, models, shapes
from .ir import Text
from .lowering.replies import replies_of
from .media_types import kind_of
from .model_modules import ModelModule, ModelModules, annotation, base_of, module_of
from .naming import snake_case
from .remembering import Findings
from .secret_places import SecretPlaces

if TYPE_CHECKING:
    from .validation import ValidatorModule

#: The runtime module and the object in it that speaks each protocol.
_WIRE: Mapping[ir.Protocol, str] = {
    "rest": "rest.REST",
    "aliyun-rpc": "aliyun.RPC",
    "aliyun-roa": "aliyun.ROA",
    "huaweicloud": "huaweicloud.REST",
}
_SCALAR_HINTS = frozenset({"str", "int", "float", "bool"})

#: pyright analyses a module of so many plans; of some more, it says that they are too complex.
_MOST_ANALYSED = 200


class OperationFacts:
    """What the templates of one operation read besides the IR.

    Args:
        package: what is generated.
        service: the service.
        operation: the operation.
        describer: describes the operations of the service.
    """

    def __init__(
        self,
        package: ir.Package,
        service: ir.Service,
        operation: ir.Operation,
        describer: describing.Describer,
    ) -> None:
        self._package = package
        self._service = service
        self._operation = operation
        self._describer = describer

    @cached_property
    def profiles(self) -> tuple[describing.Profile, ...]:
        """The shapes of the request."""
        return self._describer.profiles(self._operation)

    @cached_property
    def reply_rows(self) -> tuple[describing.Row, ...]:
        """The members of the reply."""
        return self._describer.reply_rows(self._operation)

    @cached_property
    def json_schema(self) -> Mapping[str, Any]:
        """The JSON Schema document of the request."""
        return json_schemas.of_operation(self._package, self._service, self._operation)


class ServiceFacts:
    """The facts of one service.

    Args:
        package: what is generated.
        service: the service.
        findings: those of earlier runs.
        whole: whether all of the service is there, and not what one operation needs of it.
    """

    def __init__(
        self, package: ir.Package, service: ir.Service, findings: Findings, *, whole: bool = True
    ) -> None:
        self._whole = whole
        self._package = package
        self._service = service
        self.findings = findings
        self._operations: dict[str, OperationFacts] = {}
        self._describer = describing.Describer(service)

    def context(self, operation: ir.Operation | None) -> Mapping[str, Any]:
        """The names that the templates of the service, or of its *operation*, may use."""
        context: dict[str, Any] = {
            "service": self._service,
            "facts": self,
            "description": exports.describe_service(self._service),
        }
        if operation is not None:
            context.update(operation=operation, request=self.of_operation(operation))
        if operation is None or self._whole:
            # They are many: working them out for each operation would take longer than its pages.
            context.update(exports=self._exports)
        return context

    def of_operation(self, operation: ir.Operation) -> OperationFacts:
        """The facts of one *operation*; they are worked out once."""
        if operation.id not in self._operations:
            self._operations[operation.id] = OperationFacts(
                self._package, self._service, operation, self._describer
            )
        return self._operations[operation.id]

    def about(self, sentence: str) -> Text:
        """The *sentence* with the service's title for `{title}`, for the docstring of a module."""
        return Text(sentence.replace("{title}", self._service.title.en))

    @cached_property
    def _exports(self) -> tuple[exports.Export, ...]:
        return exports.of_service(self._package, self._service)

    @cached_property
    def hints(self) -> Mapping[tuple[str, str], str]:
        """The annotation of each field of each model, by class name and attribute."""
        return models.field_annotations(self._service, self.findings)

    @cached_property
    def model_modules(self) -> ModelModules:
        """The modules of the service's models."""
        return ModelModules(self._service, self.hints)

    def module_of(self, group: ir.ModelGroup) -> ModelModule:
        """The module of a *group* of models."""
        return module_of(self._service, group, self.hints)

    @cached_property
    def model_exports(self) -> tuple[exports.Export, ...]:
        """What the public module of models offers, where the models have modules of their own."""
        return exports.of_models(self._package, self._service)

    @cached_property
    def plan_exports(self) -> tuple[exports.Export, ...]:
        """What the module of plans offers, where the plans have modules of their own."""
        return exports.of_plans(self._package, self._service)

    @property
    def called_sections(self) -> tuple[ir.Section, ...]:
        """The sections whose operations clients call, all or some of them."""
        return tuple(section for section in self._service.sections if section.called)

    @cached_property
    def _homes(self) -> Mapping[str, str]:
        groups = self._service.groups
        return {name: f"_models.{each.name}" for each in groups for name in each.members}

    def reply_reference(self, name: str, section: ir.Section | None) -> str:
        """What reads the reply that is called *name*, as plans name it that stand in *section* of the service."""
        return f"{'..' if section else '.'}{self._homes.get(name, '_replies')}:{name}"

    @staticmethod
    def base_of(model: ir.Model) -> str:
        """The runtime's class that the class of *model* derives from."""
        return base_of(model)

    @property
    def plan_imports(self) -> tuple[str, ...]:
        """What the plans' module needs of the runtime."""
        operations = self._service.operations
        needed = {
            "Operation": bool(operations),
            "Parameter": any(map(self.placements, operations)),
            "Part": any(operation.body and operation.body.parts for operation in operations),
            "ReplyForm": any(map(self.reply_forms, operations)),
            "SecurityScheme": any(any(operation.security) for operation in operations),
            "Server": bool(operations),
            "Webhook": bool(self._service.webhooks),
        }
        needed["ServerVariable"] = any(server.variables for o in operations for server in o.servers)
        return tuple(sorted(name for name, wanted in needed.items() if wanted))

    @property
    def pages(self) -> bool:
        """Whether an operation answers a list page by page."""
        return any(operation.paging for operation in self._service.operations)

    @staticmethod
    def item_hint(operation: ir.Operation) -> str:
        """The annotation of an item of the list that *operation* answers page by page."""
        assert operation.paging is not None
        item = operation.paging.item
        plain = annotation(item)
        return f"models.{plain}" if isinstance(item, (ir.ModelType, ir.LiteralType)) else plain

    @staticmethod
    def items_summary(operation: ir.Operation) -> Text:
        """The docstring of the method that reaches the items of all pages."""
        return Text(
            f"The items of all pages of `{operation.name}`, which is called for each of them."
        )

    @property
    def streams(self) -> bool:
        """Whether an operation has a reply that can be read while it arrives."""
        return any(operation.stream_name for operation in self._service.operations)

    @staticmethod
    def reply_forms(operation: ir.Operation) -> tuple[ir.Response, ...]:
        """What the replies of each status hold; () where one model, or none, says it of all of them."""
        replies = replies_of(operation.responses)
        numbered = all(reply.status.isdigit() for reply in replies)
        alike = len({(reply.kind, reply.name) for reply in replies}) <= 1
        plain = all(reply.kind == "json" for reply in replies)
        return () if numbered and alike and plain else replies

    @staticmethod
    def accept(operation: ir.Operation) -> str:
        """The media types of the replies that are read: those that it can be of each."""
        read = [media_type for r in replies_of(operation.responses) for media_type in _read(r)]
        if not read or all(kind_of(media_type) == "any" for media_type in read):
            return "application/json" if not read else "*/*"
        return ", ".join(dict.fromkeys(read))

    @staticmethod
    def stream_accept(operation: ir.Operation) -> str:
        """The media types of the replies that are read while they arrive."""
        offered = [m for r in replies_of(operation.responses) for m in r.media_types]
        return ", ".join(dict.fromkeys(m for m in offered if kind_of(m) != "json"))

    def environment(self, scheme: ir.SecurityScheme) -> str:
        """How the names of the environment variables begin that hold credentials of the *scheme*."""
        return environment_of(self._service, scheme)

    @cached_property
    def fake(self) -> fakes.FakeFacts:
        """What the fake cloud needs."""
        return fakes.FakeFacts(self._service)

    @cached_property
    def shapes(self) -> shapes.Shapes:
        """What texts stand for in requests."""
        return shapes.Shapes(self._service)

    @cached_property
    def validator_modules(self) -> Mapping[str, ValidatorModule]:
        """The compiled validators, by module name."""
        # Importing the compiler takes longer than many a run that compiles nothing.
        from . import validators

        return validators.compile_service(self._package, self._service)

    @property
    def families(self) -> Mapping[str, tuple[str, ...]]:
        """The base classes of each error code's class."""
        return exports.families(self._service)

    @property
    def error_bases(self) -> tuple[str, ...]:
        """The runtime's exception classes that the service's derive from, sorted."""
        return tuple(sorted({base for bases in self.families.values() for base in bases}))

    @staticmethod
    def error_summary(error: ir.ErrorCode) -> Text:
        """The docstring of an error class: the code, its statuses, causes and remedies."""
        statuses = " or ".join(dict.fromkeys(str(entry.status) for entry in error.entries))
        causes = dict.fromkeys(cause.en for entry in error.entries for cause in entry.causes)
        remedies = dict.fromkeys(entry.remedy.en for entry in error.entries)
        return Text(
            f"{error.code} (HTTP {statuses}): {' '.join(causes)}\n\nRemedy: {' '.join(remedies)}"
        )

    @property
    def protocol_modules(self) -> tuple[str, ...]:
        """The runtime modules of the protocols that the service speaks."""
        return tuple(
            sorted({_WIRE[o.protocol].partition(".")[0] for o in self._service.operations})
        )

    @staticmethod
    def protocol_name(operation: ir.Operation) -> str:
        """The runtime object that speaks the protocol of *operation*."""
        return _WIRE[operation.protocol]

    @property
    def credential_modules(self) -> tuple[str, ...]:
        """The runtime modules that have the credentials of the service."""
        vendors = [module for module in self.protocol_modules if module != "rest"]
        secured = any(any(operation.security) for operation in self._service.operations)
        return tuple(sorted([*vendors, "security"] if secured else vendors))

    @property
    def credentials_hint(self) -> str:
        """The annotation of the clients' argument `credentials`."""
        return " | ".join(
            (*(f"{module}.CredentialsSource" for module in self.credential_modules), "None")
        )

    @property
    def reply_names(self) -> tuple[str, ...]:
        """The class names of the replies."""
        return tuple(
            reply.name
            for operation in self._service.operations
            for reply in replies_of(operation.responses)
            if reply.name
        )

    @property
    def model_names(self) -> tuple[str, ...]:
        """The class names that the clients' annotations use."""
        return self.reply_names + tuple(
            o.request_name for o in self._service.operations if o.request_name
        )

    @staticmethod
    def reply_hint(operation: ir.Operation) -> str:
        """The annotation of what the method of *operation* returns."""
        kinds = {"text": "str", "binary": "bytes", "content": "str | bytes"}
        hints = [
            f"models.{reply.name}" if reply.name else kinds.get(reply.kind, "Any")
            for reply in replies_of(operation.responses)
            if reply.kind != "none"
        ]
        nothing = any(reply.kind == "none" for reply in replies_of(operation.responses))
        if not hints or "Any" in hints:
            return "None" if nothing and not hints else "Any"
        return " | ".join(dict.fromkeys([*hints, "None"] if nothing else hints))

    @property
    def beyond_pyright(self) -> bool:
        """Whether the plans are too many for pyright to analyse their module, of which it complains."""
        return len(self._service.operations) > _MOST_ANALYSED

    @property
    def takes_requests(self) -> bool:
        """Whether any operation has something to send."""
        return any(operation.request_schema for operation in self._service.operations)

    @property
    def calls_need_any(self) -> bool:
        """Whether the annotations of the methods name `Any`."""
        return self.takes_requests or any(
            "Any" in hint
            for operation in self._service.operations
            for hint in (
                self.reply_hint(operation),
                *map(self.argument_hint, self.arguments(operation)),
            )
        )

    def request_hint(self, operation: ir.Operation) -> str:
        """The annotation of what the method of *operation* takes."""
        model = f"models.{operation.request_name} | " if operation.request_name else ""
        hint = f"{model}Mapping[str, Any]"
        return hint if self.needs_request(operation) else f"{hint} | None"

    def needs_request(self, operation: ir.Operation) -> bool:
        """Whether the method of *operation* must be given a request: something is required that no argument gives."""
        if operation.body is not None and operation.body.required:
            return True
        if any(
            parameter.property.required and not parameter.client_parameter
            for parameter in operation.parameters
            if parameter.location != "path"
        ):
            return True
        members = {p.property.name for p in operation.parameters}
        return any(
            row.depth == 0 and row.member.required and row.member.name not in members
            for profile in self.of_operation(operation).profiles
            for row in profile.rows
        )

    @staticmethod
    def arguments(operation: ir.Operation) -> tuple[ir.Parameter, ...]:
        """The path parameters, which the method also takes by keyword."""
        return tuple(p for p in operation.parameters if p.location == "path")

    def placements(self, operation: ir.Operation) -> tuple[ir.Parameter | ir.Property, ...]:
        """What the plan of *operation* has to say of members of the request: parameters, and what the client fills."""
        filled = {
            row.member.name: row.member
            for profile in self.of_operation(operation).profiles
            for row in profile.rows
            if row.depth == 0 and row.location == "body" and row.member.client_parameter
        }
        return (*operation.parameters, *filled.values())

    @staticmethod
    def argument_hint(parameter: ir.Parameter) -> str:
        """The annotation of a path parameter."""
        lowered = parameter.property.type
        if isinstance(lowered, ir.ScalarType) and lowered.python in _SCALAR_HINTS:
            return lowered.python
        return "str" if parameter.property.json_type == "string" else "Any"

    @staticmethod
    def method_summary(operation: ir.Operation) -> Text:
        """The docstring of the method of *operation*."""
        summary = operation.summary.en.rstrip(".") or operation.id
        sent = ""
        if operation.variant_of and operation.body:
            sent = f" Sends {operation.body.media_type}."
        elif operation.variants:
            others = ", ".join(f"`{name}` sends {media}" for name, media in operation.variants)
            sent = f" The body can be another: {others}."
        deprecated = "\n\nDeprecated." if operation.deprecated else ""
        return Text(f"{summary}.{sent}\n\n{operation.description.en}{deprecated}")

    @staticmethod
    def member_summary(member: ir.Property) -> Text:
        """The docstring of a field of a model."""
        if not member.deprecated:
            return member.description
        return Text(f"{member.description.en}\n\nDeprecated.")

    def stream_summary(self, operation: ir.Operation, *, is_async: bool) -> Text:
        """The docstring of the method that reads the reply of *operation* while it arrives."""
        statement = "an `async with`" if is_async else "a `with`"
        return Text(
            f"As `{operation.name}`, for a reply of {self.stream_accept(operation)} that is read while it arrives,"
            f" in {statement} statement."
        )

    @property
    def sync_summary(self) -> Text:
        """The docstring of the sync client."""
        return Text(
            f"Calls {self._service.title.en}; may be shared between threads.{self._argument_notes()}"
        )

    @property
    def async_summary(self) -> Text:
        """The docstring of the async client."""
        return Text(f"Calls {self._service.title.en} from asyncio or Trio.{self._argument_notes()}")

    def _argument_notes(self) -> str:
        source = (
            " Credentials that are not given are read from the environment."
            if self.credential_modules
            else ""
        )
        names = ", ".join(self._service.endpoints)
        choice = f" `endpoint` names one of its endpoints ({names})." if names else ""
        base = " `base_url` replaces the service's endpoint, and `timeout` is in seconds for a whole call."
        return source + choice + base

    @staticmethod
    def success_statuses(operation: ir.Operation) -> tuple[int, ...]:
        """The HTTP statuses of the documented replies; 200 when the spec names none by number."""
        return tuple(int(status) for status in operation.success_statuses if status.isdigit()) or (
            200,
        )

    @staticmethod
    def dry_run_codes(operation: ir.Operation) -> tuple[str, ...]:
        """The error codes that tell that a dry run passed."""
        return tuple(
            error.code
            for error in operation.errors
            if any(entry.success for entry in error.entries)
        )

    def rules(self, profile: describing.Profile) -> tuple[ir.Rule, ...]:
        """The rules of every object in *profile*'s request, each once."""
        owners = dict.fromkeys((profile.model.name, *(row.owner for row in profile.rows)))
        return tuple(rule for owner in owners for rule in self._describer.model(owner).rules)

    def secrets(self, operation: ir.Operation) -> tuple[str, ...]:
        """Where the secrets of *operation*'s request stand, see `SecretPlaces.of`."""
        return self._secret_places.of(operation)

    @cached_property
    def _secret_places(self) -> SecretPlaces:
        return SecretPlaces(self._service)


def environment_of(service: ir.Service, scheme: ir.SecurityScheme) -> str:
    """How the names of the environment variables begin that hold credentials of the *scheme* of *service*."""
    words = "_".join((*service.key, snake_case(scheme.name)))
    return re.sub(r"[^A-Za-z0-9_]", "_", words).upper()


def _read(reply: ir.Response) -> tuple[str, ...]:
    """The media types that a *reply* is read in."""
    if reply.kind == "content":
        return reply.media_types
    if reply.kind == "any":
        return tuple(each for each in reply.media_types if kind_of(each) in ("json", "any", "text"))
    return reply.media_types[:1]
