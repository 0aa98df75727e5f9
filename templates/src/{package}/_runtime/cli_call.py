"""`call`: validates a request from a file, shows it with secrets masked, sends it, prints the reply."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .cli import DONE, FAULTY_REQUEST, NO_ANSWER, REFUSED, CommandError, default_language
from .documents import DocumentError, read_document
from .errors import (
    ApiError,
    CloudError,
    CredentialsError,
    ProtocolError,
    TransportError,
    ValidationError,
)
from .listing import PackageEntry, ServiceEntry
from .plan import Operation, load
from .preparing import arguments_of, new_token

if TYPE_CHECKING:
    from .prepared import PreparedRequest
    from .violations import Violation

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
        help="a member of the request or an argument of the client, such as project_id=...",
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
    parser.add_argument("-q", "--quiet", action="store_true", help="do not show the request")
    parser.add_argument("--lang", choices=("en", "zh"), default=default_language())


def run(arguments: argparse.Namespace, package: PackageEntry) -> int:
    """Carry out the command."""
    service = package.service(arguments.service)
    plan = service.plan(service.operation(arguments.operation))
    request, client_parameters = _gather(arguments, service, plan)
    members = arguments_of(plan, request, None, client_parameters)
    token = plan.idempotency_token
    if token is not None and members.get(token) is None:
        # Made here and not by the client, so that the request that is shown is the one that is sent.
        members[token] = new_token()
    if not _validate(plan, members, arguments):
        return FAULTY_REQUEST
    try:
        return _carry_out(arguments, package, service, plan, members, client_parameters)
    except ValidationError as error:
        _tell_violations(error.violations, arguments.lang)
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


def _gather(
    arguments: argparse.Namespace, service: ServiceEntry, plan: Operation[Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    """The request, and the arguments of the client."""
    request: Any = {}
    if arguments.file is not None:
        try:
            request = read_document(arguments.file)
        except DocumentError as error:
            raise CommandError(str(error)) from None
        if not isinstance(request, Mapping):
            raise CommandError(f"{arguments.file}: a request is a mapping", FAULTY_REQUEST)
    members = dict[str, Any](request)
    client_parameters: dict[str, str] = {}
    for name, value in _parameters(arguments, service):
        if name in service.client_parameters:
            client_parameters[name] = value
        elif any(item.member == name and item.location != "body" for item in plan.parameters):
            members[name] = value
        else:
            known = [item.member for item in plan.parameters if item.location != "body"]
            listed = ", ".join(dict.fromkeys([*service.client_parameters, *known])) or "none"
            raise CommandError(f"-p takes no {name!r} here; it takes: {listed}")
    return members, client_parameters


def _parameters(arguments: argparse.Namespace, service: ServiceEntry) -> Iterable[tuple[str, str]]:
    if arguments.region is not None:
        regions = [name for name in service.client_parameters if name.startswith("region")]
        if not regions:
            raise CommandError(f"{service.name} has no regions")
        yield regions[0], arguments.region
    for text in arguments.parameter:
        name, equals, value = text.partition("=")
        if not equals:
            raise CommandError(f"-p takes NAME=VALUE, not {text!r}")
        yield name, value


def _validate(
    plan: Operation[Any], members: Mapping[str, Any], arguments: argparse.Namespace
) -> bool:
    """Tell all violations, warnings too; whether the request may be sent."""
    if plan.validator is None:
        return True
    validator = load(plan.validator, plan.package)
    violations: list[Violation] = validator(members, allow_unknown=arguments.allow_unknown)
    _tell_violations(violations, arguments.lang)
    return not any(violation.severity == "error" for violation in violations)


def _carry_out(
    arguments: argparse.Namespace,
    package: PackageEntry,
    service: ServiceEntry,
    plan: Operation[Any],
    members: dict[str, Any],
    client_parameters: dict[str, str],
) -> int:
    settings: dict[str, Any] = {"base_url": arguments.base_url, "timeout": arguments.timeout}
    if arguments.endpoint is not None:
        if arguments.endpoint not in service.endpoints:
            listed = ", ".join(service.endpoints) or "none"
            raise CommandError(f"{service.name} has no such endpoint; there are: {listed}")
        settings["endpoint"] = arguments.endpoint
    client = _client(package, service, {**client_parameters, **settings}, arguments)
    with client:
        prepared: PreparedRequest = client.prepare(plan, members)
        shown = prepared if arguments.show_secrets else prepared.masked()
        if arguments.curl:
            print(shown.curl())
            return DONE
        if arguments.dry_run:
            print(_request_text(shown))
            return DONE
        if not arguments.quiet:
            print(_request_text(prepared.masked()), file=sys.stderr)
        reply = client.call(plan, members)
    print(_json(reply))
    return DONE


def _client(
    package: PackageEntry,
    service: ServiceEntry,
    settings: dict[str, Any],
    arguments: argparse.Namespace,
) -> Any:
    try:
        kind = import_module(f"{service.module}.client").Client
        return kind(allow_unknown=arguments.allow_unknown, **settings)
    except ImportError as error:
        raise CommandError(
            f"{error.name or error} is not installed: pip install '{package.name}[client]'"
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
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    except ValueError:
        return text


def _json(reply: Any) -> str:
    if hasattr(reply, "model_dump"):
        reply = reply.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return json.dumps(reply, ensure_ascii=False, indent=2)


def _tell_violations(violations: Iterable[Violation], language: str) -> None:
    labels = _LABELS[language]
    for violation in violations:
        message = violation.message_zh if language == "zh" else violation.message
        path = violation.path.encode("utf-8", "backslashreplace").decode()
        line = f"{labels[violation.severity]}: {path or '(root)'}: {message}"
        print(line if violation.docs is None else f"{line}\n    {violation.docs}", file=sys.stderr)


def _tell_error(error: ApiError, language: str) -> None:
    labels = _LABELS[language]
    chinese = language == "zh"
    causes = error.causes_zh if chinese else error.causes
    remedy = error.remedy_zh if chinese else error.remedy
    subject = " ".join(part for part in (f"HTTP {error.status}", error.code) if part)
    print(f"{labels['error']}: {error.operation}: {subject}: {error.message}", file=sys.stderr)
    for cause in causes:
        print(f"    {labels['cause']}: {cause}", file=sys.stderr)
    if remedy:
        print(f"    {labels['remedy']}: {remedy}", file=sys.stderr)
    if error.request_id:
        print(f"    request id: {error.request_id}", file=sys.stderr)
