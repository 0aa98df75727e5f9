"""From what a caller passes to the members of a request that is fit to be sent."""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from .errors import ValidationError
from .files import has_content
from .placing import template_names
from .plan import Operation, Parameter, Server, ServerVariable, validator_of
from .wire import WireRequest, is_array, is_object

if TYPE_CHECKING:
    from .violations import Violation

__all__ = [
    "NoHostError",
    "arguments_of",
    "encode",
    "new_token",
    "plain",
    "require",
    "server_url",
    "unusable_server",
    "validate",
]

# What a caller puts into a host name must not become another host, a port, a path or a user name.
_IN_URL = re.compile(r"[A-Za-z0-9._~-]+")


class NoHostError(ValidationError):
    """The server that a request is for names no host, and the client was given no base URL.

    Attributes:
        url: the address of the server.
    """

    def __init__(self, url: str) -> None:
        super().__init__([_no_host(url)])
        self.url = url


def arguments_of(
    operation: Operation[Any],
    request: Any,
    given: Mapping[str, Any] | None,
    client_parameters: Mapping[str, Any],
) -> dict[str, Any]:
    """All members of a request: those of the call, of `request`, and of the client, in that order.

    Args:
        request: a mapping with the documented names, a pydantic model, or None for one without members. No body is
            sent then: a body of null is the member that holds the whole body, as in {"body": None}.
        given: members that the caller passed by keyword, path parameters mostly; None values are
            absent.
        client_parameters: the client's constructor arguments.

    Raises:
        ValidationError: `request` is neither a mapping nor a model.
    """
    members = _members(request)
    if given:
        members.update((name, value) for name, value in given.items() if value is not None)
    for parameter in operation.parameters:
        if parameter.client_parameter is None or members.get(parameter.member) is not None:
            continue
        value = client_parameters.get(parameter.client_parameter)
        if value is not None:
            members[parameter.member] = value
    return members


def _members(request: Any) -> dict[str, Any]:
    if is_object(request):
        return dict(request)
    if request is None:
        return {}
    if hasattr(request, "model_dump"):
        members = _dumped(request)
        if is_object(members):
            return {str(name): plain(value) for name, value in members.items()}
    found = type(request).__name__
    raise ValidationError(
        [
            _violation(
                "",
                "type",
                f"a request is a mapping with the documented names or a model, not {found}",
                f"请求应为使用文档所列名称的映射或模型，而不是 {found}",
            )
        ]
    )


def _dumped(model: Any) -> Any:
    from .models import dumped

    # Python mode, because JSON mode writes asterisks for secrets; what is left is made plain here.
    return dumped(model, "python")


def plain(value: Any) -> Any:
    """`value` with everything that a model can hold turned into what JSON has a form for."""
    if value is None or isinstance(value, (bool, int, float)) or type(value) is str:
        return value
    if has_content(value):
        return value
    if is_object(value):
        return {str(_text(name)): plain(item) for name, item in value.items()}
    if is_array(value) or isinstance(value, (set, frozenset)):
        return [plain(item) for item in cast("Iterable[Any]", value)]
    if hasattr(value, "get_secret_value"):
        return plain(value.get_secret_value())
    if hasattr(value, "model_dump"):
        return plain(_dumped(value))
    return _text(value)


def _text(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat().replace("+00:00", "Z")
    return str(value)


def new_token() -> str:
    """An idempotency token: 36 ASCII characters, no two alike."""
    # Slow to import, and only some operations have a token.
    from uuid import uuid4

    return str(uuid4())


def validate(
    operation: Operation[Any], arguments: Mapping[str, Any], *, allow_unknown: bool
) -> None:
    """Check all members against the operation's validator.

    Raises:
        ValidationError: there is a violation of severity "error".
    """
    if operation.validator is None:
        return
    violations = validator_of(operation)(arguments, allow_unknown=allow_unknown)
    if any(violation.severity == "error" for violation in violations):
        raise ValidationError(violations)


def require(operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
    """Check that nothing is missing without which no request can be made.

    Raises:
        ValidationError: a path parameter, or another one that the plan marks as required, is
            missing.
    """
    missing = [item for item in operation.parameters if _is_missing(item, arguments)]
    if missing:
        raise ValidationError([_missing(item.member, item.client_parameter) for item in missing])


def _is_missing(parameter: Parameter, arguments: Mapping[str, Any]) -> bool:
    if parameter.location != "path" and not parameter.required:
        return False
    return arguments.get(parameter.member) is None


def encode(operation: Operation[Any], arguments: Mapping[str, Any]) -> WireRequest:
    """The request on the wire.

    Raises:
        ValidationError: a value has no form on the wire: NaN, a set, a lone surrogate, a cycle, an
            empty path parameter.
    """
    try:
        return operation.protocol.encode(operation, arguments)
    except UnicodeEncodeError as error:
        # Its text would show the value.
        reason = f"a text holds a character that UTF-8 has no form for ({error.reason})"
    except RecursionError:
        reason = "values are nested too deeply, or contain themselves"
    except (TypeError, ValueError) as error:
        reason = str(error)
    raise ValidationError(
        [_violation("", "type", f"the request cannot be sent: {reason}", f"请求无法发送：{reason}")]
    )


def server_url(
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    client_parameters: Mapping[str, Any],
    endpoint: str | None = None,
) -> str:
    """The URL of the server for a request; a member of it goes before a client parameter.

    Args:
        endpoint: the name of the server; None for the first one's.

    Raises:
        ValidationError: no server has that name, or it names no host, or a variable has no value,
            or one that has no place in a URL.
    """
    server = _chosen_server(operation, arguments, client_parameters, endpoint)
    url = server.url
    variables = {variable.name: variable for variable in server.variables}
    for name in template_names(url):
        variable = variables.get(name) or ServerVariable(name)
        value = _server_value(operation, server, variable, arguments, client_parameters)
        url = url.replace("{" + name + "}", value)
    if not url.startswith(("https://", "http://")):
        raise NoHostError(url)
    return url


def _chosen_server(
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    client_parameters: Mapping[str, Any],
    endpoint: str | None,
) -> Server:
    servers = operation.servers
    # An operation whose server has no name leaves no choice.
    leaves_choice = any(server.name for server in servers)
    wanted = endpoint if endpoint is not None and leaves_choice else servers[0].name
    named = [server for server in servers if server.name == wanted]
    general = [server for server in named if not server.only_for]
    for server in named:
        if server.only_for and all(
            _value_of(operation, parameter, arguments, client_parameters) in values
            for parameter, values in server.only_for
        ):
            return server
    if not general:
        raise ValidationError([_unknown_endpoint(wanted, servers)])
    return general[0]


def _members_of(operation: Operation[Any], parameter: str) -> list[str]:
    return [item.member for item in operation.parameters if item.client_parameter == parameter]


def _value_of(
    operation: Operation[Any],
    parameter: str,
    arguments: Mapping[str, Any],
    client_parameters: Mapping[str, Any],
) -> Any:
    """The value of a client parameter: of the member that it fills, else the client's own."""
    found = [arguments.get(member) for member in _members_of(operation, parameter)]
    return next((item for item in (*found, client_parameters.get(parameter)) if item), None)


def _server_value(
    operation: Operation[Any],
    server: Server,
    variable: ServerVariable,
    arguments: Mapping[str, Any],
    client_parameters: Mapping[str, Any],
) -> str:
    parameter = variable.client_parameter or variable.name
    members = _members_of(operation, parameter)
    value = _value_of(operation, parameter, arguments, client_parameters) or variable.default
    if value is None:
        raise ValidationError([_missing(members[0] if members else "", parameter, server.url)])
    if isinstance(value, str) and value in (variable.default, *variable.allowed):
        # The document says what these may be: a port, a path, nothing at all.
        return value
    if not isinstance(value, str) or not _IN_URL.fullmatch(value):
        raise ValidationError([_misplaced(members, parameter, server.url)])
    if variable.allowed:
        raise ValidationError([_not_allowed(members, parameter, variable.allowed)])
    return value


def unusable_server(url: str, reason: object) -> ValidationError:
    """The error for a documented server whose address `url` no request can be sent to."""
    message = (
        f"the service's address {url} cannot be used ({reason}): give the client another base_url"
    )
    message_zh = f"服务地址 {url} 无法使用（{reason}）：请为客户端指定其他 base_url"
    return ValidationError([_violation("", "format", message, message_zh)])


def _no_host(url: str) -> Violation:
    return _violation(
        "",
        "required",
        f"the service's address {url} names no host: give the client a base_url, such as https://host{url}",
        f"服务地址 {url} 未包含主机：请为客户端指定 base_url，例如 https://host{url}",
    )


def _missing(member: str, client_parameter: str | None, url: str | None = None) -> Violation:
    ways: list[str] = []
    ways_zh: list[str] = []
    if member:
        ways.append(f"give {member} in the request")
        ways_zh.append(f"在请求中给出 {member}")
    if client_parameter:
        ways.append(f"give {client_parameter} to the client")
        ways_zh.append(f"在创建客户端时给出 {client_parameter}")
    if url is not None:
        ways.append(f"give the client a base_url in place of {url}")
        ways_zh.append(f"为客户端指定 base_url 以替代 {url}")
    subject = member or client_parameter
    pointer = f"/{_escape(member)}" if member else ""
    message = f"{subject} is required and missing: {', or '.join(ways)}"
    return _violation(
        pointer, "required", message, f"缺少必填的 {subject}：请{'，或'.join(ways_zh)}"
    )


def _misplaced(members: list[str], parameter: str, url: str) -> Violation:
    pointer = f"/{_escape(members[0])}" if members else ""
    return _violation(
        pointer,
        "pattern",
        f"{parameter} has no place in {url}: only letters, digits and . _ ~ - do",
        f"{parameter} 不能用于 {url}：只允许字母、数字和 . _ ~ -",
    )


def _not_allowed(members: list[str], parameter: str, allowed: tuple[str, ...]) -> Violation:
    pointer = f"/{_escape(members[0])}" if members else ""
    listed = ", ".join(allowed)
    return _violation(
        pointer,
        "enum",
        f"{parameter} must be one of {listed}",
        f"{parameter} 的取值应为以下之一：{listed}",
    )


def _unknown_endpoint(endpoint: str, servers: tuple[Server, ...]) -> Violation:
    listed = ", ".join(dict.fromkeys(server.name for server in servers if server.name)) or "none"
    return _violation(
        "",
        "enum",
        f"the service has no endpoint {endpoint!r} here; there are: {listed}",
        f"该服务在此处没有名为 {endpoint!r} 的接入点，可用的有：{listed}",
    )


def _escape(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _violation(path: str, keyword: str, message: str, message_zh: str) -> Violation:
    from .violations import Violation

    return Violation(path, keyword, None, "error", message, message_zh, None, "#", None)
