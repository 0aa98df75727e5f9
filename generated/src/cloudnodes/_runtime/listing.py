"""What a generated package offers, as data: its services and their operations.

The command line and the fake cloud read it. Nothing of a service is imported before it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from typing import Any

from .plan import Operation, Webhook

__all__ = ["OperationEntry", "PackageEntry", "ServiceEntry", "UnknownNameError", "WebhookEntry"]


class UnknownNameError(ValueError):
    """A service or an operation was asked for by a name that none has. The text names the nearest."""


@dataclass(frozen=True, slots=True)
class OperationEntry:
    """One operation.

    Attributes:
        id: the documented name, such as "CreateCluster".
        method: the name of the client's method.
        plan: the name of its plan in the service's module of plans.
        protocol: "aliyun-rpc", "aliyun-roa", "huaweicloud" or "rest".
        summary, summary_zh: what it does, in a line.
    """

    id: str
    method: str
    plan: str
    protocol: str
    summary: str
    summary_zh: str


@dataclass(frozen=True, slots=True)
class WebhookEntry:
    """A request that the service sends: a webhook or a callback.

    Attributes:
        id: the documented name.
        name: its name in Python, as in `validate_{name}`.
        plan: the name of its plan in the service's module of plans.
    """

    id: str
    name: str
    plan: str


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """One service.

    Attributes:
        name: its Python path below the package, such as "aliyun.eci".
        module: the absolute name of its package.
        title, title_zh: what it is called.
        version: the API's version.
        client_parameters: what the client's constructor takes besides credentials and settings.
        endpoints: the names of its servers; () when they have none.
        operations: its operations.
        webhooks: what it sends.
    """

    name: str
    module: str
    title: str
    title_zh: str
    version: str
    client_parameters: tuple[str, ...]
    endpoints: tuple[str, ...]
    operations: tuple[OperationEntry, ...]
    webhooks: tuple[WebhookEntry, ...] = ()

    def operation(self, text: str) -> OperationEntry:
        """The operation whose id or method is *text*, whatever its capitals, hyphens and underscores.

        Raises:
            UnknownNameError: there is none.
        """
        wanted = _folded(text)
        for operation in self.operations:
            if wanted in (_folded(operation.id), _folded(operation.method)):
                return operation
        if any(wanted in (_folded(each.id), _folded(each.name)) for each in self.webhooks):
            raise UnknownNameError(f"{text!r} cannot be called: {self.name} sends it")
        names = [operation.id for operation in self.operations]
        if not names:
            raise UnknownNameError(f"{self.name} has no operations")
        raise UnknownNameError(_unknown(f"{self.name} has no operation", text, names))

    def plan(self, operation: OperationEntry) -> Operation[Any]:
        """The plan of one of its operations."""
        plan: Operation[Any] = self._plan(operation.plan)
        return plan

    def plan_of_webhook(self, webhook: WebhookEntry) -> Webhook:
        """The plan of something that it sends."""
        plan: Webhook = self._plan(webhook.plan)
        return plan

    def _plan(self, name: str) -> Any:
        return getattr(import_module(f"{self.module}._operations"), name)


@dataclass(frozen=True, slots=True)
class PackageEntry:
    """A generated package: its import name and its services."""

    name: str
    services: tuple[ServiceEntry, ...]

    def service(self, text: str) -> ServiceEntry:
        """The service called *text*: "aliyun.eci", "aliyun/eci", or "eci" when only one ends so.

        Raises:
            UnknownNameError: there is none, or more than one.
        """
        wanted = text.replace("/", ".").casefold()
        found = [service for service in self.services if service.name.casefold() == wanted]
        if not found:
            found = [
                service
                for service in self.services
                if service.name.casefold().endswith(f".{wanted}")
            ]
        if len(found) == 1:
            return found[0]
        if found:
            listed = ", ".join(service.name for service in found)
            raise UnknownNameError(f"{text!r} is more than one service: {listed}")
        names = [service.name for service in self.services]
        names += [name.rpartition(".")[2] for name in names]
        raise UnknownNameError(_unknown("there is no service", text, names))


def _folded(text: str) -> str:
    return text.replace("_", "").replace("-", "").casefold()


def _unknown(what: str, text: str, names: Sequence[str]) -> str:
    near = get_close_matches(text, names, n=1, cutoff=0.6) or _starting(text, names)
    hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(dict.fromkeys(names))}"
    return f"{what} {text!r}; {hint}"


def _starting(text: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if text and name.casefold().startswith(text.casefold())][:1]
