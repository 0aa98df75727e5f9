"""Overview: what the pages about the whole package say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module

from .. import ir, planning
from ..service_facts import environment_of
from . import snippets
from .references import Reference

#: The environment variables that the clients of each vendor read their credentials from.
_VARIABLES: Mapping[str, tuple[str, ...]] = {
    "aliyun-rpc": ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
    "aliyun-roa": ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
    "huaweicloud": ("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A published change of an operation."""

    service: ir.Service
    operation: ir.Operation
    change: ir.Change


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the quick start.

    Attributes:
        kind: what the code is, for the tests that run it; "" for what they do not run.
        language: what the code is written in.
    """

    title: ir.Text
    text: ir.Text
    code: str
    language: str
    kind: str = ""


def changes(package: ir.Package) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """The published changes of all operations by date, newest first."""
    found: dict[str, list[Entry]] = {}
    for service in package.services:
        for operation in service.operations:
            for change in operation.changes:
                found.setdefault(change.date, []).append(Entry(service, operation, change))
    return tuple((date, tuple(found[date])) for date in sorted(found, reverse=True))


def answering(service: ir.Service) -> Mapping[str, tuple[ir.Operation, ...]]:
    """The operations of *service* that answer each error code."""
    found: dict[str, list[ir.Operation]] = {}
    for operation in service.operations:
        for error in operation.errors:
            found.setdefault(error.code, []).append(operation)
    return {code: tuple(operations) for code, operations in found.items()}


def by_tag(service: ir.Service) -> tuple[tuple[ir.Tag, tuple[ir.Operation, ...]], ...]:
    """The operations of *service* by tag, those without one last; all under "" where there are no several tags."""
    if not service.tags and len({each.tag for each in service.operations}) < 2:
        return ((ir.Tag(""), service.operations),)
    tags = {tag.name: tag for tag in service.tags}
    used = (each.tag for each in service.operations if each.tag)
    found: dict[str, list[ir.Operation]] = {name: [] for name in (*tags, *used, "")}
    for operation in service.operations:
        found[operation.tag].append(operation)
    return tuple(
        (tags.get(name, ir.Tag(name)), tuple(operations))
        for name, operations in found.items()
        if operations or name in tags
    )


def documents(service: ir.Service) -> Mapping[str, tuple[str, ...]]:
    """The names of the OpenAPI documents of *service* that have each operation, by operationId."""
    found: dict[str, tuple[str, ...]] = {}
    for name, document in service.documents.items():
        for path_item in document.get("paths", {}).values():
            for operation in path_item.values() if isinstance(path_item, Mapping) else ():
                if isinstance(operation, Mapping) and "operationId" in operation:
                    identifier = operation["operationId"]
                    found[identifier] = (*found.get(identifier, ()), name)
    for variant in service.operations:
        if variant.variant_of in found:
            found.setdefault(variant.id, found[variant.variant_of])
    return found


def quickstart(
    package: ir.Package, reference: Callable[[ir.Service, ir.Operation], Reference]
) -> tuple[Step, ...]:
    """From the installation to the first call; () when there is no operation with a request."""
    return tuple(
        step
        for service, operation in package.shown
        if operation.request_schema and not service.sends(operation)
        for step in _Steps(package, service, operation, reference(service, operation)).all()
    )


class _Steps:
    def __init__(
        self, package: ir.Package, service: ir.Service, operation: ir.Operation, facts: Reference
    ) -> None:
        self._package = package.name
        self._coded = any(each.errors for each in package.services)
        self._service = service
        self._operation = operation
        self._call = facts.call
        self._module = service.key[-1]
        self._protocols = planning.protocols(package.services)

    def all(self) -> tuple[Step, ...]:
        steps = (self._install(), self._check(), self._credentials(), self._send(), self._errors())
        return tuple(step for step in steps if step is not None)

    def _install(self) -> Step:
        return Step(
            ir.Text("Install", "安装"),
            ir.Text(
                "In the folder of the package. The validators need nothing but Python 3.11; `[client]` adds what the "
                "clients need.",
                "在包的目录下执行。校验器只需要 Python 3.11；`[client]` 会安装客户端所需的依赖。",
            ),
            "pip install '.[client]'",
            "shell",
        )

    def _check(self) -> Step:
        name = self._operation.name
        lines = [
            *snippets.imports(self._call, snippets.import_line(self._package, self._service)),
            "",
            f"request = {snippets.laid_out(self._call.request, 0)}",
            f"for violation in {self._module}.validate_{name}(request):",
            "    print(violation)",
        ]
        return Step(
            ir.Text("Check a request", "检查请求"),
            ir.Text(
                "Without a network: the list is empty when the request is valid.",
                "无需网络；列表为空即表示请求合法。",
            ),
            "\n".join(lines),
            "python",
            "check",
        )

    def _credentials(self) -> Step | None:
        variables = dict.fromkeys(
            name for protocol in sorted(self._protocols) for name in _VARIABLES.get(protocol, ())
        )
        lines = [f"export {name}=..." for name in (*variables, *self._variables_of_schemes())]
        if not lines:
            return None
        return Step(
            ir.Text("Give your credentials", "提供凭证"),
            ir.Text(
                "Clients read them from the environment, or take them as `credentials=`.",
                "客户端从环境变量读取，也可以用 `credentials=` 传入。",
            ),
            "\n".join(lines),
            "shell",
        )

    def _variables_of_schemes(self) -> Iterator[str]:
        """The variables for the first way in which the operation lets callers show who they are."""
        plan = import_module("specwright.runtime.plan")
        security = import_module("specwright.runtime.security")
        for scheme in next(filter(None, self._operation.security), ()):
            told = plan.SecurityScheme(
                scheme.name,
                scheme.kind,
                token_url=scheme.token_url,
                environment=environment_of(self._service, scheme),
            )
            # Client credentials, where a token can be asked for: it would not last.
            for names in list(security.variables_of(told))[-1:]:
                yield from names

    def _send(self) -> Step:
        snippet = snippets.python(self._package, self._service, self._operation, self._call)
        return Step(
            ir.Text("Send it", "发送请求"),
            ir.Text(
                "The request is checked first; a faulty one never leaves your machine.",
                "发送前会先检查请求，不合法的请求不会发出。",
            ),
            snippet.text,
            "python",
            "send",
        )

    def _errors(self) -> Step:
        lines = [
            *snippets.imports(
                self._call,
                f"from {self._package} import ApiError, ValidationError",
                snippets.import_line(self._package, self._service),
            ),
            "",
            f"client = {self._module}.Client({snippets.keywords(self._call.client)})",
            f"request = {snippets.laid_out(self._call.request, 0)}",
            "try:",
            f"    reply = client.{self._operation.name}(request{self._path_arguments()})",
            "except ValidationError as error:",
            "    for violation in error.violations:",
            "        print(violation.path, violation.message, violation.docs)",
            "except ApiError as error:",
            (
                "    print(error.status, error.message, error.body)"
                if not self._coded
                else "    print(error.code, error.request_id, error.retryable, error.remedy)"
            ),
        ]
        return Step(
            ir.Text("Handle what goes wrong", "处理错误"),
            (
                ir.Text(
                    "Each documented code is a class of its own, with its remedy, in the service's `errors` module.",
                    "每个错误码在服务的 `errors` 模块中都有对应的异常类，并带有处理办法。",
                )
                if self._coded
                else ir.Text(
                    "What the service refuses is an `ApiError`; its classes, such as `NotFoundError`, tell the status.",
                    "服务拒绝请求时抛出 `ApiError`；其子类（如 `NotFoundError`）对应 HTTP 状态码。",
                )
            ),
            "\n".join(lines),
            "python",
            "errors",
        )

    def _path_arguments(self) -> str:
        text = snippets.keywords(self._call.arguments)
        return f", {text}" if text else ""
