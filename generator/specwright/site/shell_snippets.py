"""Shell snippets: the example call as commands for curl and for the package's own command line."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable, Mapping, Sequence
from email import message_from_bytes, policy
from importlib import import_module
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from .. import ir
from ..media_types import kind_of
from ..naming import argument_name
from ..rendering import json as as_json
from ..runtime.terminal import shell_word
from .calls import Call, has_files
from .snippets import Snippet

#: The runtime object that encodes the requests of each protocol.
_ENCODERS: Mapping[ir.Protocol, str] = {
    "rest": "rest.REST",
    "aliyun-rpc": "aliyun.RPC",
    "aliyun-roa": "aliyun.ROA",
    "huaweicloud": "huaweicloud.REST",
}
_ACS3_NOTE = ir.Text(
    "For bash with curl and OpenSSL; the access key comes from the environment, and the script signs the request.",
    "适用于装有 curl 与 OpenSSL 的 bash；AccessKey 取自环境变量，脚本会对请求签名。",
)
_TOKEN_NOTE = ir.Text(
    "`TOKEN` holds a token of an IAM user, in place of a signature.",
    "`TOKEN` 为 IAM 用户的 Token，用来代替签名。",
)
_BASE_NOTE = ir.Text(
    "`BASE_URL` is where you reach the service, which the document does not say.",
    "`BASE_URL` 为服务的访问地址，文档中没有给出。",
)
_CLI_NOTE = ir.Text(
    "`--curl` prints the signed request instead of sending it.",
    "加上 `--curl` 则只打印已签名的请求而不发送。",
)


class _Variable(str):
    """The name of a variable of the shell, which stands for what the reader knows."""

    __slots__ = ()


_BASE = _Variable("BASE_URL")
#: What means the same between double quotes, and after the name of a variable.
_QUOTABLE = re.compile(r"[ .,:;/?&=%+~@()*<>{}|#'\w-]*", re.ASCII)
#: What stands for the content of a file, before the name of the file.
_FILE = "\0file:"
_CONTINUES = re.compile(r"\w", re.ASCII)
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def command_line(
    package: str, service: ir.Service, operation: ir.Operation, call: Call
) -> Snippet | None:
    """The call with the command line that comes with the package; None when no option gives a file where it stands."""
    files = {name: value for name, value in call.request.items() if has_files(value)}
    request = {name: value for name, value in call.request.items() if name not in files}
    given = [*call.client.items(), *_path_values(operation, call)]
    for name, value in files.items():
        listed = value if isinstance(value, list) else [value]
        if not all(isinstance(each, PurePath) for each in listed):
            return None
        given += [(name, each) for each in listed]
    options = [f"-p {shell_word(f'{name}={_option(value)}')}" for name, value in given]
    lines = []
    if request:
        lines += _here_document("request.json", request)
        options.append("-f request.json")
    name = ".".join(service.key)
    lines.append(_continued([f"{package} call {name} {shell_word(operation.id)}", *options]))
    title = ir.Text("Command line", "命令行")
    return Snippet("cli", title, "shell", "\n".join(lines), _CLI_NOTE)


def _option(value: Any) -> str:
    """*value* as the option -p reads it."""
    if isinstance(value, PurePath):
        return f"@{value}"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def curl(service: ir.Service, operation: ir.Operation, call: Call) -> Snippet | None:
    """The call with curl; None when the example has no form on the wire."""
    try:
        request = _encoded(service, operation, call)
    except (TypeError, ValueError):
        return None
    address = _address(operation, call.client)
    title = ir.Text("curl", "curl")
    if call.has_files and operation.protocol in _WRITERS:
        return None
    if operation.protocol in _WRITERS:
        write, note = _WRITERS[operation.protocol]
        return Snippet("curl", title, "shell", write(address, request), note)
    plain = _Plain(address, request, operation.security[0] if operation.security else ())
    return Snippet("curl", title, "shell", plain.command(), plain.note())


def _encoded(service: ir.Service, operation: ir.Operation, call: Call) -> Any:
    """What is sent, before it is signed: a `WireRequest` of the runtime."""
    plan = import_module("specwright.runtime.plan")
    module, name = _ENCODERS[operation.protocol].split(".")
    protocol = getattr(import_module(f"specwright.runtime.{module}"), name)
    members = dict(_with_contents(call.request))
    members.update(_path_values(operation, call))
    for parameter in operation.parameters:
        wire = parameter.property.name
        argument = argument_name(parameter.client_parameter)
        if wire not in members and parameter.client_parameter and argument in call.client:
            members[wire] = call.client[argument]
    parameters = tuple(
        plan.Parameter(
            p.wire_name,
            p.location,
            style=p.style,
            explode=p.explode,
            key=p.property.name,
            media_type=p.media_type or None,
            allow_reserved=p.allow_reserved,
        )
        for p in operation.parameters
    )
    made = plan.Operation(
        id=operation.id,
        protocol=protocol,
        method=operation.method,
        path=operation.path,
        version=service.version,
        parameters=parameters,
        has_body=operation.has_body,
        body_member=operation.body_member or None,
        content_type=operation.body.media_type if operation.body else "application/json",
        parts=tuple(
            plan.Part(
                part.name,
                part.content_type or None,
                part.style,
                part.explode,
                tuple((name, value or "...") for name, value in part.headers),
                part.allow_reserved,
            )
            for part in (operation.body.parts if operation.body else ())
        ),
    )
    return protocol.encode(made, members)


def _with_contents(value: Any) -> Any:
    """*value* with files that hold their own names."""
    if isinstance(value, PurePath):
        file = import_module("specwright.runtime.files").File
        return file(f"{_FILE}{value}".encode(), str(value))
    if isinstance(value, Mapping):
        return {name: _with_contents(each) for name, each in value.items()}
    return [_with_contents(each) for each in value] if isinstance(value, list) else value


def _path_values(operation: ir.Operation, call: Call) -> list[tuple[str, Any]]:
    """The path parameters that the call gives, by their names on the wire."""
    return [
        (parameter.property.name, call.arguments[parameter.property.python_name])
        for parameter in operation.parameters
        if parameter.property.python_name in call.arguments
    ]


def _address(operation: ir.Operation, client: Mapping[str, Any]) -> str:
    defaults = {variable.name: variable.default for variable in operation.server.variables}

    def filled(match: re.Match[str]) -> str:
        name = match[1]
        return str(client.get(argument_name(name), defaults.get(name, name)))

    return re.sub(r"\{([^{}]*)\}", filled, operation.server.url).rstrip("/")


# ------------------------------------------------------------------ one form a way of signing


class _Plain:
    """The call of a service that has no protocol of its own, with places for the credentials of *schemes*."""

    def __init__(self, address: str, request: Any, schemes: Sequence[ir.SecurityScheme]) -> None:
        # What a relative address is relative to, a document that is a file does not say.
        self._known = bool(_ABSOLUTE.match(address))
        below = address.strip("/")
        self._base = (address,) if self._known else (_BASE, f"/{below}" if below else "")
        self._request = request
        self._variables: list[_Variable] = []
        self._query: list[str] = []
        self._options = [self._option(scheme) for scheme in schemes]

    def command(self) -> str:
        kind = dict(self._request.headers).get("content-type", "")
        in_parts = kind.startswith("multipart/form-data;") and bool(self._request.body)
        headers = [
            f"-H {shell_word(f'{name}: {value}')}"
            for name, value in self._request.headers
            # What parts them is for curl to say.
            if not (in_parts and name == "content-type")
        ]
        url = _word(*self._base, self._request.target, *self._query)
        body = _parts(kind, self._request.body) if in_parts else _data(self._request)
        options = [*headers, *filter(None, self._options), *body]
        return _continued([f"curl {_method(self._request)} {url}", *options])

    def note(self) -> ir.Text:
        """What the reader has to fill in."""
        notes = [] if self._known else [_BASE_NOTE]
        if self._variables:
            names = ", ".join(f"`{name}`" for name in self._variables)
            told = ir.Text(f"{names}: your credentials.", f"{names}：您的凭证。")
            notes.append(told)
        return ir.Text(" ".join(note.en for note in notes), "".join(note.zh for note in notes))

    def _option(self, scheme: ir.SecurityScheme) -> str:
        """The option that gives the credential of *scheme*, "" where the query does."""
        if scheme.kind == "mutualTLS":
            return f"--cert {_word(self._variable('CERTIFICATE'))}"
        if scheme.kind == "basic":
            return f"-u {_word(self._variable('USER'), ':', self._variable('PASSWORD'))}"
        if scheme.kind in ("bearer", "oauth2"):
            return f"-H {_word('Authorization: Bearer ', self._variable('TOKEN'))}"
        key = self._variable("KEY")
        if scheme.kind == "http":
            return f"-H {_word(f'Authorization: {scheme.parameter} ', key)}"
        if scheme.location == "header":
            return f"-H {_word(f'{scheme.parameter}: ', key)}"
        if scheme.location == "cookie":
            return f"-b {_word(f'{scheme.parameter}=', key)}"
        joint = "&" if self._query or "?" in self._request.target else "?"
        self._query += [f"{joint}{quote(scheme.parameter)}=", key]
        return ""

    def _variable(self, name: str) -> _Variable:
        """A variable that is called *name*, with a number where there is one already."""
        count = sum(each.rstrip("_0123456789") == name for each in self._variables)
        made = _Variable(f"{name}_{count + 1}" if count else name)
        self._variables.append(made)
        return made


def _word(*parts: str) -> str:
    """A word of a shell that is made of texts and variables."""
    if not any(isinstance(part, _Variable) for part in parts):
        return str(shell_word("".join(parts)))
    written = ""
    for part in filter(None, parts):
        if isinstance(part, _Variable):
            written += f"${part}"
        elif not _QUOTABLE.fullmatch(part) or ("$" in written and _CONTINUES.match(part)):
            return "".join(f'"${p}"' if isinstance(p, _Variable) else shell_word(p) for p in parts)
        else:
            written += part
    return f'"{written}"'


def _parts(kind: str, body: bytes) -> list[str]:
    """The options for the parts of *body*, whose `content-type` is *kind*."""
    head = f"content-type: {kind}\r\n\r\n".encode()
    message = message_from_bytes(head + body, policy=policy.HTTP)
    return [_part_option(part) for part in message.iter_parts()]


def _part_option(part: Any) -> str:
    name = part.get_param("name", header="content-disposition")
    text = part.get_payload(decode=True).decode("utf-8", "surrogateescape")
    kind = part.get("content-type", "")
    further = [
        f';headers="{header}: {value}"'
        for header, value in part.items()
        if header not in ("content-disposition", "content-type")
    ]
    if text.startswith(_FILE):
        value = f"@{text.removeprefix(_FILE)}"
        kind = "" if kind == "application/octet-stream" else kind
    elif not kind and not further:
        return f"--form-string {shell_word(f'{name}={text}')}"
    else:
        # What ends a value, or begins one that is more than itself, stands between quotes.
        quoted = text.replace("\\", r"\\").replace('"', r"\"")
        value = f'"{quoted}"'
    told = f";type={kind}" if kind else ""
    return f"-F {shell_word(''.join((f'{name}={value}', told, *further)))}"


def _token(address: str, request: Any) -> str:
    headers = [f"-H {shell_word(f'{name}: {value}')}" for name, value in request.headers]
    url = shell_word(address + request.target)
    return _command(url, request, [*headers, '-H "x-auth-token: $TOKEN"'])


def _command(url: str, request: Any, options: list[str]) -> str:
    return _continued([f"curl {_method(request)} {url}", *options, *_data(request)])


def _method(request: Any) -> str:
    """The option for the method of *request*: curl would wait for the body that an answer to HEAD has not."""
    return "--head" if request.method == "HEAD" else f"-X {request.method}"


def _data(request: Any) -> list[str]:
    if not request.body:
        return []
    if request.body.startswith(_FILE.encode()):
        name = request.body.decode().removeprefix(_FILE)
        return [f"--data-binary {shell_word(f'@{name}')}"]
    # What begins with "@" would be taken for the name of a file.
    option = "--data-raw" if request.body.startswith(b"@") else "--data-binary"
    return [f"{option} {_readable(request)}"]


def _readable(request: Any) -> str:
    """The body as a word of the shell; JSON over several lines, which means the same and is signed as it is sent."""
    kind = kind_of(dict(request.headers).get("content-type", ""))
    if kind == "json" and request.body:
        return shlex.quote(str(as_json(json.loads(request.body))))
    word: str = shell_word(request.body.decode("utf-8", "surrogateescape"))
    return word


def _acs3(address: str, request: Any) -> str:
    """A script that signs by ACS3-HMAC-SHA256, whose steps are the vendor's."""
    fixed = dict(request.headers)
    scheme, _, host = address.partition("://")
    shown = [("host", "$host"), ("x-acs-content-sha256", "$hash"), ("x-acs-date", "$date")]
    shown.append(("x-acs-signature-nonce", "$nonce"))
    shown += [(name, value) for name, value in fixed.items() if name != "accept"]
    signed = sorted(shown)
    names = _escaped(";".join(name for name, _ in signed))
    sent = [name for name, _ in signed if name != "host"]
    lines = [
        f"host={shell_word(host)}",
        f"query={shell_word(request.query)}",
        f"body={_readable(request)}",
        "sha256() { openssl dgst -sha256 -r \"$@\" | cut -d' ' -f1; }",
        'hash=$(printf %s "$body" | sha256)',
        "date=$(date -u +%Y-%m-%dT%H:%M:%SZ)",
        "nonce=$(openssl rand -hex 16)",
        f'headers="{_double_quoted(signed)}"',
        f'request="{request.method}\n{_escaped(request.path)}\n$query\n$headers\n\n{names}\n$hash"',
        'signature=$(printf \'ACS3-HMAC-SHA256\\n%s\' "$(printf %s "$request" | sha256)" |',
        '  sha256 -hmac "$ALIBABA_CLOUD_ACCESS_KEY_SECRET")',
        'authorization="ACS3-HMAC-SHA256 Credential=$ALIBABA_CLOUD_ACCESS_KEY_ID,'
        f'SignedHeaders={names},Signature=$signature"',
    ]
    values = dict(signed)
    options = [f'-H "{_escaped(name)}: {_escaped(values[name])}"' for name in sent]
    options.append('-H "authorization: $authorization"')
    options += ['--data-binary "$body"'] if request.body else []
    target = _escaped(request.path) + ("?$query" if request.query else "")
    address = f"{_escaped(scheme)}://$host{target}"
    lines.append(_continued([f'curl {_method(request)} "{address}"', *options]))
    return "\n".join(lines)


def _double_quoted(headers: list[tuple[str, str]]) -> str:
    return "\n".join(f"{_escaped(name)}:{_escaped(value)}" for name, value in headers)


def _escaped(value: str) -> str:
    """*value* between double quotes; our own variables stay variables."""
    if value in ("$host", "$hash", "$date", "$nonce"):
        return value
    return re.sub(r'(["\\$`])', r"\\\1", value)


_WRITERS: Mapping[ir.Protocol, tuple[Callable[[str, Any], str], ir.Text]] = {
    "aliyun-rpc": (_acs3, _ACS3_NOTE),
    "aliyun-roa": (_acs3, _ACS3_NOTE),
    "huaweicloud": (_token, _TOKEN_NOTE),
}


def _here_document(file: str, value: Any) -> list[str]:
    return [f"cat > {file} <<'END'", str(as_json(value)), "END"]


def _continued(parts: list[str]) -> str:
    return " \\\n  ".join(parts)
