"""Exports: what the public modules of a generated package offer, and from where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from . import ir, planning
from .ir import Text
from .planning import Group


@dataclass(frozen=True, slots=True, order=True)
class Export:
    """A name that a package offers.

    Attributes:
        name: the public name.
        module: absolute name of the module that has it; the package itself for a sub-module of it.
    """

    name: str
    module: str
    is_module: bool = False

    @property
    def source(self) -> str:
        """The module to import the name from."""
        return self.module

    @property
    def home(self) -> str:
        """The module that has the name; for a sub-module, that itself."""
        return f"{self.module}.{self.name}" if self.is_module else self.module


_ERRORS = (
    "ApiError", "AuthenticationError", "BadRequestError", "CloudError", "ConflictError", "ConnectError",
    "ConnectTimeout", "ConnectionLost", "CredentialsError", "DeadlineExceeded", "NotFoundError",
    "NotModifiedError", "PermissionDeniedError", "PoolTimeout", "ProtocolError", "ReadTimeout", "ServerError",
    "TLSError", "ThrottledError", "TransportError", "TransportTimeout", "ValidationError", "WriteTimeout",
)  # fmt: skip
#: What users configure clients with, and the runtime module that has it.
_SETTINGS: Mapping[str, str] = {
    "AttemptFinished": "hooks",
    "AttemptStarted": "hooks",
    "RetryPolicy": "retry",
    "Timeout": "timeouts",
    "log_attempts": "hooks",
    "trace_attempts": "hooks",
}
#: The credential classes of each vendor's protocols, by runtime module.
_CREDENTIALS: Mapping[str, tuple[str, ...]] = {
    "aliyun": ("Credentials", "vendor_credentials"),
    "huaweicloud": ("Credentials", "Token"),
    "security": ("ApiKey", "Basic", "Bearer", "ClientCredentials"),
}
_VENDOR: Mapping[str, str] = {
    "aliyun-rpc": "aliyun",
    "aliyun-roa": "aliyun",
    "huaweicloud": "huaweicloud",
}
_BINARY = ir.ScalarType("Binary")
_FAMILIES = {
    304: "NotModifiedError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    429: "ThrottledError",
}


def of_package(package: ir.Package) -> tuple[Export, ...]:
    """What the package itself offers: its services' top folders, the exceptions, `Violation`."""
    runtime = f"{package.name}._runtime"
    names = [Export(name, f"{runtime}.errors") for name in _ERRORS]
    names.append(Export("Violation", f"{runtime}.violations"))
    names += [Export(name, f"{runtime}.{module}") for name, module in _SETTINGS.items()]
    folders = sorted({service.key[0] for service in package.services})
    names += [Export(name, package.name, is_module=True) for name in folders]
    if any(map(_sends_files, package.services)):
        names.append(Export("File", f"{runtime}.files"))
    if any(len(service.key) == 1 for service in package.services):
        names += _credentials(runtime, package.services)
    return tuple(sorted(names))


def of_group(package: ir.Package, group: Group) -> tuple[Export, ...]:
    """What a vendor's folder offers: its services and the credentials that they take."""
    here = ".".join((package.name, *group.key))
    names = [Export(name, here, is_module=True) for name in group.children]
    return tuple(sorted(names + _credentials(f"{package.name}._runtime", group.services)))


def of_service(package: ir.Package, service: ir.Service) -> tuple[Export, ...]:
    """What a service offers: clients, models, validators, errors, and what is hand-written."""
    home = ".".join((package.name, *service.key))
    names = [Export("Client", f"{home}.client"), Export("AsyncClient", f"{home}.client")]
    names.append(Export("errors", home, is_module=True))
    classes = [model.name for model in service.models]
    classes += [union.name for union in service.unions]
    classes += [enumeration.name for enumeration in service.enumerations]
    names += [Export(name, f"{home}.models") for name in classes]
    for operation in service.validated:
        if operation.request_schema:
            module = f"{home}._validators.{operation.name}"
            names += [
                Export(f"{verb}_{operation.name}", module)
                for verb in ("validate", "check", "is_valid")
            ]
    names = [export for export in names if export.name not in service.patched]
    names += [Export(name, f"{home}._patch") for name in service.patched]
    return tuple(sorted(names))


def _sends_files(service: ir.Service) -> bool:
    """Whether a member of a request holds what is no JSON."""
    return any(
        _BINARY in ir.leaves_of(member.type)
        for model in service.models
        if not model.reply
        for member in model.properties
    )


def of_models(package: ir.Package, service: ir.Service) -> tuple[Export, ...]:
    """What the module of models of *service* offers, where each group of them has a module."""
    home = ".".join((package.name, *service.key, "_models"))
    return tuple(
        sorted(
            Export(name, f"{home}.{each.name}") for each in service.groups for name in each.members
        )
    )


def of_plans(package: ir.Package, service: ir.Service) -> tuple[Export, ...]:
    """What the module of plans of *service* offers, where each section of it has a module."""
    home = ".".join((package.name, *service.key, "_operations"))
    modules = {each: section.name for section in service.sections for each in section.operations}
    return tuple(
        sorted(
            Export(name.upper(), f"{home}.{modules[operation.id]}")
            for operation in service.validated
            for name in (operation.name, operation.items_name)
            if name
        )
    )


def _credentials(runtime: str, services: tuple[ir.Service, ...]) -> list[Export]:
    used = {_VENDOR[p] for p in planning.protocols(services) if p in _VENDOR}
    if any(any(operation.security) for service in services for operation in service.operations):
        used.add("security")
    return [
        Export(name, f"{runtime}.{module}")
        for module in sorted(used)
        for name in _CREDENTIALS[module]
    ]


def vendors(package: ir.Package) -> tuple[str, ...]:
    """The vendors whose protocols *package* speaks."""
    return tuple(sorted({_VENDOR.get(p, "rest") for p in planning.protocols(package.services)}))


def describe_package(package: ir.Package) -> Text:
    """The docstring of the package."""
    titles = ", ".join(service.title.en for service in package.services)
    clients = "signed clients" if package.is_signed else "clients"
    return Text(f"Typed models, validators and {clients} for {titles}.")


def describe_group(group: Group) -> Text:
    """The docstring of a vendor's folder."""
    titles = ", ".join(service.title.en for service in group.services)
    return Text(f"Services: {titles}.")


def describe_service(service: ir.Service) -> Text:
    """The docstring of a service."""
    summary = f": {service.summary.en}" if service.summary else ""
    return Text(f"{service.title.en} {service.version}{summary}")


def families(service: ir.Service) -> Mapping[str, tuple[str, ...]]:
    """The base classes of each error code's class: the families of all statuses that it stands under."""
    return {error.code: _families(error) for error in service.errors}


def _families(error: ir.ErrorCode) -> tuple[str, ...]:
    if error.code.startswith("Throttling"):
        return ("ThrottledError",)
    return tuple(dict.fromkeys(_family(entry.status) for entry in error.entries))


def _family(status: int) -> str:
    return "ServerError" if status >= 500 else _FAMILIES.get(status, "BadRequestError")
