"""`call`: validates a request from a file, shows it with secrets masked, sends it, prints the reply.

The file may have a header that names the operation, as `validate` wants it; it is no part of the request.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .cli import DONE, FAULTY_REQUEST, NO_ANSWER, REFUSED, CommandError, complain, default_language
from .cli_output import is_json, may_be_binary, opened, write_reply, write_stream
from .cli_parameters import gathered
from .cli_validate_findings import Finding, SecretNames, located
from .cli_validate_reports import report_in
from .errors import (
    ApiError,
    CloudError,
    CredentialsError,
    ProtocolError,
    TransportError,
    ValidationError,
)
from .listing import OperationEntry, PackageEntry, ServiceEntry
from .plan import Operation, validator_of
from .preparing import NoHostError, arguments_of, new_token, server_url
from .reading import Document, Reader, UnreadableError
from .terminal import inert, json_text
from .violations import Violation
from .wire import is_object

if TYPE_CHECKING:
    from .prepared import PreparedRequest

__all__ = ["configure", "run"]

_LABELS = {
    "en": {"cause": "cause", "remedy": "remedy", "warning": "warning", "error": "error"},
    "zh": {"cause": "原因", "remedy": "处理办法", "warning": "警告", "error": "错误"},
}


def configure(parser: argparse.ArgumentParser, package: PackageEntry) -> None:
    """Add the arguments."""
    names = ", ".join(service.name for service in package.services)
    parser.add_argument("service", help=f"one of {names}; the last part will do")
    parser.add_argument("operation", help="such as CreateThing or create-thing")
    parser.add_argument("-f", "--file", help="the request: JSON, or YAML with PyYAML; - for stdin")
    parser.add_argument(
        "-p",
        "--parameter",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a member of the request or an argument of the client, such as limit=5; each item of a list "
        "has an option of its own, objects are written in JSON, and file=@PATH gives the file at PATH",
    )
    parser.add_argument("--region", help="the region, as in -p region_id=...")
    parser.add_argument("--endpoint", help="one of the service's endpoints, such as vpc")
    parser.add_argument("--base-url", help="send here instead")
    parser.add_argument("--timeout", type=float, help="seconds for the whole call")
    parser.add_argument(
        "--allow-unknown", action="store_true", help="let members pass that the spec does not know"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--dry-run", action="store_true", help="print the signed request instead of sending it"
    )
    what.add_argument(
        "--curl", action="store_true", help="print the curl command that sends the request"
    )
    parser.add_argument(
        "--show-secrets",
        action="store_true",
        help="print signature, tokens and passwords as they are (with --dry-run or --curl)",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write the reply there, whatever it is; FILE stays as it is when the call fails",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="do not show the request")
    parser.add_argument("--lang", choices=("en", "zh"), default=default_language())


@dataclass(frozen=True, slots=True)
class _Call:
    """What the command line asks for.

    Attributes:
        name: the operation's name below the package.
        document, prefix: where the request was read from, and its pointer in there; None for nowhere.
    """

    arguments: argparse.Namespace
    package: PackageEntry
    service: ServiceEntry
    plan: Operation[Any]
    name: str
    document: Document | None
    prefix: str

    def tell(self, violations: Iterable[Violation]) -> None:
        """Show *violations*, where they stand when the request came from a file."""
        language: str = self.arguments.lang
        if self.document is None:
            for violation in violations:
                _tell_violation(violation, language)
            return
        report = report_in(
            "text", sys.stderr, self.package.name, language, lambda: SecretNames(self.plan.secrets)
        )
        file = "<stdin>" if self.arguments.file == "-" else self.arguments.file
        for finding in located(file, self.document, self.name, self.prefix, violations):
            report.add(finding)


def run(arguments: argparse.Namespace, package: PackageEntry) -> int:
    """Carry out the command."""
    service = package.service(arguments.service)
    operation = service.operation(arguments.operation)
    document = None if arguments.file is None else _read(arguments, package)
    value: Any = {} if document is None else document.value
    request, prefix = _without_header(value, operation)
    plan = service.plan(operation)
    name = f"{service.name}.{operation.id}"
    call = _Call(arguments, package, service, plan, name, document, prefix)
    if not is_object(request):
        raise CommandError(f"{arguments.file}: a request is a mapping", FAULTY_REQUEST)
    try:
        return _carry_out(call, request)
    except ValidationError as error:
        call.tell(error.violations)
        return FAULTY_REQUEST
    except CredentialsError as error:
        raise CommandError(str(error)) from None
    except ApiError as error:
        _tell_error(error, arguments.lang)
        return REFUSED
    except (TransportError, ProtocolError) as error:
        raise CommandError(str(error), NO_ANSWER) from None
    except CloudError as error:
        raise CommandError(str(error)) from None


def _read(arguments: argparse.Namespace, package: PackageEntry) -> Document:
    """The one document of the file."""
    reader = Reader(arguments.file)
    try:
        documents = list(reader.documents())
    except UnreadableError as error:
        raise CommandError(f"{reader.name}: {error}") from None
    if len(documents) != 1:
        raise CommandError(f"{reader.name}: one request is needed, not {len(documents)}")
    document, fault = documents[0], documents[0].fault
    if fault is not None:
        violation = Violation(
            "", "syntax", None, "error", fault.message, fault.message_zh, None, "", None
        )
        report = report_in(
            "text", sys.stderr, package.name, arguments.lang, lambda: SecretNames(())
        )
        report.add(Finding(reader.name, 1, "", violation, document.source, fault.span, None))
        raise CommandError(f"{reader.name}: is malformed", FAULTY_REQUEST)
    return document


def _without_header(value: Any, operation: OperationEntry) -> tuple[Any, str]:
    """The request in a document, and its pointer: without the header that `validate` reads."""
    if not is_object(value) or not isinstance(value.get("operation"), str):
        return value, ""
    if value["operation"].replace("/", ".").rpartition(".")[2] not in (
        operation.id,
        operation.method,
    ):
        return value, ""
    if set(value) == {"operation", "request"}:
        return value["request"], "/request"
    return {name: item for name, item in value.items() if name != "operation"}, ""


def _is_valid(call: _Call, members: Mapping[str, Any]) -> bool:
    """Tell all violations, warnings too; whether the request may be sent."""
    validate = validator_of(call.plan)
    violations = validate(members, allow_unknown=call.arguments.allow_unknown)
    if violations:
        call.tell(violations)
    return not any(violation.severity == "error" for violation in violations)


def _carry_out(call: _Call, request: Mapping[str, Any]) -> int:
    arguments, plan = call.arguments, call.plan
    given, client_parameters = gathered(arguments.parameter, arguments.region, plan, call.service)
    members = arguments_of(plan, {**request, **given}, None, client_parameters)
    token = plan.idempotency_token
    if token is not None and members.get(token) is None:
        # Made here and not by the client, so that the request that is shown is the one that is sent.
        members[token] = new_token()
    if not _is_valid(call, members):
        return FAULTY_REQUEST
    _check_output(call)
    with _client(call, client_parameters) as client:
        _check_address(call, members, client_parameters)
        prepared: PreparedRequest = client.prepare(plan, members)
        shown = prepared if arguments.show_secrets else prepared.masked()
        if arguments.curl:
            print(shown.curl())
            return DONE
        if arguments.dry_run:
            print(inert(_request_text(shown)))
            return DONE
        if not arguments.quiet:
            complain(_request_text(prepared.masked()))
        _send(call, client, members)
    return DONE


def _check_address(
    call: _Call, members: Mapping[str, Any], client_parameters: Mapping[str, str]
) -> None:
    """Check that there is a host to send to, which is no matter of the request."""
    if call.arguments.base_url is not None:
        return
    try:
        server_url(call.plan, members, client_parameters, call.arguments.endpoint)
    except NoHostError as error:
        raise CommandError(
            f"the service's address {error.url} names no host: give one, as in --base-url https://host"
        ) from None


def _check_output(call: _Call) -> None:
    arguments = call.arguments
    shown = arguments.dry_run or arguments.curl
    if arguments.output is not None and shown:
        raise CommandError("--output is for the reply: nothing is sent with --dry-run or --curl")
    if arguments.output is None and not shown and sys.stdout.isatty() and may_be_binary(call.plan):
        raise CommandError(
            "the reply can be binary, which a terminal cannot show: give --output FILE, or a pipe"
        )


def _send(call: _Call, client: Any, members: Mapping[str, Any]) -> None:
    """Send the request, and write the reply."""
    path = call.arguments.output
    # It is opened first: what cannot be written need not be asked for.
    with opened(path) if path is not None else nullcontext() as file:
        if is_json(call.plan):
            write_reply(client.call(call.plan, members), file)
        else:
            with client.stream(call.plan, members) as reply:
                write_stream(reply, file)


def _client(call: _Call, client_parameters: Mapping[str, str]) -> Any:
    arguments, service = call.arguments, call.service
    settings: dict[str, Any] = {"base_url": arguments.base_url, "timeout": arguments.timeout}
    if arguments.endpoint is not None:
        if arguments.endpoint not in service.endpoints:
            listed = ", ".join(service.endpoints) or "none"
            raise CommandError(f"{service.name} has no such endpoint; there are: {listed}")
        settings["endpoint"] = arguments.endpoint
    settings["allow_unknown"] = arguments.allow_unknown
    try:
        kind = import_module(service.module).Client
        return kind(**client_parameters, **settings)
    except ImportError as error:
        raise CommandError(
            f"{error.name or error} is not installed: pip install '{call.package.name}[client]'"
        ) from None
    except ValueError as error:
        raise CommandError(str(error)) from None


def _request_text(request: PreparedRequest) -> str:
    lines = [f"{request.method} {request.url}"]
    lines += [f"{name}: {value}" for name, value in request.headers]
    if request.body:
        lines += ["", _pretty(request.body)]
    return "\n".join(lines)


def _pretty(body: bytes) -> str:
    text = body.decode("utf-8", "backslashreplace")
    try:
        return json_text(json.loads(text), indent=2)
    except ValueError:
        return text


def _tell_violation(violation: Violation, language: str) -> None:
    message = violation.message_zh if language == "zh" else violation.message
    label = _LABELS[language][violation.severity]
    complain(f"{label}: {violation.path or '(root)'}: {message}")


def _tell_error(error: ApiError, language: str) -> None:
    labels = _LABELS[language]
    chinese = language == "zh"
    causes = error.causes_zh if chinese else error.causes
    remedy = error.remedy_zh if chinese else error.remedy
    subject = " ".join(part for part in (f"HTTP {error.status}", error.code) if part)
    complain(f"{labels['error']}: {error.operation}: {subject}: {error.message}")
    for cause in causes:
        complain(f"    {labels['cause']}: {cause}")
    if remedy:
        complain(f"    {labels['remedy']}: {remedy}")
    if error.request_id:
        complain(f"    request id: {error.request_id}")
