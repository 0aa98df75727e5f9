"""Alibaba Cloud: credentials, the RPC and ROA protocols, and signature ACS3-HMAC-SHA256.

The signature is documented at
https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature and the encoding
of parameters is that of the official SDKs for Python.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from .bodies import encode_body
from .credentials import MASK, Lookup, check_credential, missing_credentials, read_environment
from .errors import CredentialsError
from .files import has_content
from .placing import header_values, path_values, place, query_pairs
from .plan import Operation
from .profiles import home_folder, read_ini_section, read_json
from .wire import (
    ErrorAnswer,
    WireRequest,
    encode_path,
    encode_query,
    fixed_pairs,
    is_array,
    is_object,
)

__all__ = [
    "ROA",
    "RPC",
    "Credentials",
    "CredentialsSource",
    "find_credentials",
    "flatten",
    "vendor_credentials",
]

ALGORITHM = "ACS3-HMAC-SHA256"
EMPTY_HASH = hashlib.sha256(b"").hexdigest()

#: The variables that the SDKs' package alibabacloud-credentials reads.
ENVIRONMENT = Lookup(
    required=("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
    optional=("ALIBABA_CLOUD_SECURITY_TOKEN",),
)

_CLI_PROFILES = ".aliyun/config.json"
_PROFILES = ".alibabacloud/credentials.ini"


@dataclass(frozen=True, slots=True)
class Credentials:
    """An AccessKey pair, with a security token when it comes from STS.

    Attributes:
        access_key_id: names the key.
        access_key_secret: signs requests; never sent, never shown.
        security_token: the STS token, sent in a header; never shown. None for a lasting key.

    Raises:
        CredentialsError: a part is empty or cannot be sent.
    """

    access_key_id: str
    access_key_secret: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        check_credential("access_key_id", self.access_key_id)
        check_credential("access_key_secret", self.access_key_secret)
        if self.security_token is not None:
            check_credential("security_token", self.security_token)

    def __repr__(self) -> str:
        token = None if self.security_token is None else MASK
        return (
            f"Credentials(access_key_id={self.access_key_id!r}, access_key_secret={MASK!r}, "
            f"security_token={token!r})"
        )


#: Credentials, or what returns the current ones whenever a request is signed (rotation).
CredentialsSource: TypeAlias = (
    Credentials | Callable[[], Credentials] | Callable[[], Awaitable[Credentials]]
)


def from_environment(environment: Mapping[str, str] | None = None) -> Credentials | None:
    """Credentials from the environment variables that the official SDKs read; None without them.

    Args:
        environment: instead of `os.environ`.

    Raises:
        CredentialsError: some of the variables are set and some are not; the text names them.
    """
    found = read_environment(ENVIRONMENT, environment)
    if found is None:
        return None
    key, secret, token = found
    return Credentials(key or "", secret or "", token)


def from_cli_profile(environment: Mapping[str, str]) -> Credentials | None:
    """Credentials from a profile of the `aliyun` command line, in `~/.aliyun/config.json`.

    The profile is the one that `ALIBABA_CLOUD_PROFILE` names, else the current one.
    `ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true` keeps it from being read.

    Raises:
        CredentialsError: the file is malformed, or the profile holds no key.
    """
    if environment.get("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "").lower() == "true":
        return None
    path = home_folder(environment) / _CLI_PROFILES
    document = read_json(path)
    if not is_object(document):
        return None
    name = environment.get("ALIBABA_CLOUD_PROFILE") or document.get("current")
    profiles = document.get("profiles")
    named = [
        profile
        for profile in (profiles if is_array(profiles) else ())
        if is_object(profile) and profile.get("name") == name
    ]
    if not named:
        return None
    mode = named[0].get("mode")
    if mode not in ("AK", "StsToken"):
        raise _needs_package(f"profile {name!r} of {path}", f"mode {mode!r}")
    token = named[0].get("sts_token") if mode == "StsToken" else None
    return _of_profile(named[0], token, f"profile {name!r} of {path}")


def _profile_path(environment: Mapping[str, str]) -> Path:
    given = environment.get("ALIBABA_CLOUD_CREDENTIALS_FILE")
    return Path(given) if given else home_folder(environment) / _PROFILES


def from_profile(environment: Mapping[str, str]) -> Credentials | None:
    """Credentials from the SDKs' profile file, `~/.alibabacloud/credentials.ini`.

    `ALIBABA_CLOUD_CREDENTIALS_FILE` names another file, and `ALIBABA_CLOUD_PROFILE` another section
    than "default".

    Raises:
        CredentialsError: the file is malformed, or the section holds no key.
    """
    path = _profile_path(environment)
    name = environment.get("ALIBABA_CLOUD_PROFILE") or "default"
    section = read_ini_section(path, name)
    if section is None:
        return None
    # The SDKs take all behind a number sign for a comment.
    options = {option: value.partition("#")[0].strip() for option, value in section.items()}
    if options.get("type") != "access_key":
        raise _needs_package(f"section [{name}] of {path}", f"type {options.get('type')!r}")
    return _of_profile(options, None, f"section [{name}] of {path}")


def _of_profile(options: Mapping[str, Any], token: Any, place: str) -> Credentials:
    try:
        return Credentials(
            options.get("access_key_id") or "",
            options.get("access_key_secret") or "",
            token or None,
        )
    except CredentialsError as error:
        raise CredentialsError(f"{place}: {error}") from None


def _needs_package(place: str, kind: str) -> CredentialsError:
    return CredentialsError(
        f"{place} is of {kind}, which asks a service for its keys: install alibabacloud-credentials"
        " and pass credentials=aliyun.vendor_credentials()"
    )


def find_credentials(environment: Mapping[str, str] | None = None) -> Credentials:
    """Credentials from where the official SDKs look: the environment, then profile files.

    Args:
        environment: instead of `os.environ`.

    Raises:
        CredentialsError: there are none; the text names the places.
    """
    values = os.environ if environment is None else environment
    found = from_environment(values) or from_cli_profile(values) or from_profile(values)
    if found is not None:
        return found
    cli_profiles = home_folder(values) / _CLI_PROFILES
    raise missing_credentials(
        "aliyun.Credentials(access_key_id, access_key_secret)",
        [
            "environment variables " + " and ".join(ENVIRONMENT.required),
            f"the current profile of {cli_profiles} (made by `aliyun configure`)",
            f"section [default] of {_profile_path(values)}",
        ],
    )


def vendor_credentials(client: Any = None) -> Callable[[], Credentials]:
    """Credentials by the vendor's package alibabacloud-credentials: RAM roles, OIDC, metadata.

    Args:
        client: an `alibabacloud_credentials.client.Client`; None for one that looks everywhere.

    Returns:
        What to pass to a client as `credentials`; it asks the package whenever a request is signed.

    Raises:
        CredentialsError: the package is not installed.
    """
    if client is None:
        try:
            module = import_module("alibabacloud_credentials.client")
        except ImportError:
            raise CredentialsError(
                "the package alibabacloud-credentials is not installed"
            ) from None
        client = module.Client()

    def current() -> Credentials:
        found = client.get_credential()
        token = found.security_token or None
        return Credentials(found.access_key_id, found.access_key_secret, token)

    return current


_SCALARS = frozenset({str, int, float, bool})


def flatten(value: Any, prefix: str = "") -> list[tuple[str, str]]:
    """The query parameters of a nested value, as the official SDK for Python names and writes them.

    Members are joined by dots and list items counted from 1 (`Container.1.Port.2.Port`). Nulls,
    empty lists and empty objects leave no trace; booleans are "True" and "False".
    """
    pairs: list[tuple[str, str]] = []
    _flatten(value, prefix, pairs)
    return pairs


def _flatten(value: Any, prefix: str, pairs: list[tuple[str, str]]) -> None:
    if type(value) in _SCALARS:
        pairs.append((prefix, str(value)))
    elif is_object(value):
        for name, member in value.items():
            _flatten(member, f"{prefix}.{name}" if prefix else str(name), pairs)
    elif is_array(value):
        for number, item in enumerate(value, start=1):
            _flatten(item, f"{prefix}.{number}", pairs)
    elif has_content(value):
        raise TypeError(f"{prefix}: the protocol has no form for binary content")
    elif value is not None:
        pairs.append((prefix, str(value)))


@dataclass(frozen=True, slots=True)
class _Acs3:
    """What RPC and ROA have in common."""

    def needs_credentials(self, operation: Operation[Any]) -> bool:
        """Requests are signed."""
        return True

    def names_every_reply(self) -> bool:
        """Each has the id of the request."""
        return True

    def sign(
        self, request: WireRequest, host: str, credentials: Credentials, now: float, nonce: str
    ) -> list[tuple[str, str]]:
        """The headers that ACS3-HMAC-SHA256 adds: date, nonce, body hash, token, signature."""
        digest = hashlib.sha256(request.body).hexdigest() if request.body else EMPTY_HASH
        added = [
            ("x-acs-content-sha256", digest),
            ("x-acs-date", time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))),
            ("x-acs-signature-nonce", nonce),
        ]
        if credentials.security_token:
            added.append(("x-acs-accesskey-id", credentials.access_key_id))
            added.append(("x-acs-security-token", credentials.security_token))
        added.append(("authorization", _authorization(request, host, added, digest, credentials)))
        return added

    def default_credentials(self, operation: Operation[Any]) -> Credentials:
        """Credentials from the environment or a profile file."""
        return find_credentials()

    def secrets_of(self, credentials: Credentials) -> tuple[str, ...]:
        """The key's secret, and the token."""
        if credentials.security_token:
            return (credentials.access_key_secret, credentials.security_token)
        return (credentials.access_key_secret,)

    def read_error(self, headers: Mapping[str, str], document: Any) -> ErrorAnswer:
        """Members are capitalized in RPC answers and not in ROA ones; services mix both."""
        body: Mapping[str, Any] = document if is_object(document) else {}
        request_id = _member(body, "RequestId", "requestId", "request_id")
        return ErrorAnswer(
            code=_member(body, "Code", "code"),
            message=_member(body, "Message", "message"),
            request_id=request_id or headers.get("x-acs-request-id"),
            retry_after=_milliseconds(headers.get("x-acs-retry-after", "")),
        )


def _milliseconds(text: str) -> float | None:
    # The unit is the official SDKs'; they too take nothing but a positive number.
    return int(text) / 1000 if text.isascii() and text.isdigit() and int(text) > 0 else None


def _member(body: Mapping[str, Any], *names: str) -> str:
    for name in names:
        if body.get(name) is not None:
            return str(body[name])
    return ""


def _authorization(
    request: WireRequest,
    host: str,
    added: list[tuple[str, str]],
    digest: str,
    credentials: Credentials,
) -> str:
    signed = [("host", host), *added]
    signed += [
        item
        for item in request.headers
        if item[0].startswith("x-acs-") or item[0] == "content-type"
    ]
    signed.sort()
    names = ";".join(name for name, _ in signed)
    lines = "".join(f"{name}:{value.strip()}\n" for name, value in signed)
    canonical = f"{request.method}\n{request.path}\n{request.query}\n{lines}\n{names}\n{digest}"
    to_sign = f"{ALGORITHM}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    signature = hmac.new(
        credentials.access_key_secret.encode(), to_sign.encode(), hashlib.sha256
    ).hexdigest()
    key = credentials.access_key_id
    return f"{ALGORITHM} Credential={key},SignedHeaders={names},Signature={signature}"


def _headers(operation: Operation[Any], content_type: str | None) -> list[tuple[str, str]]:
    headers = [
        ("accept", "application/json"),
        ("x-acs-action", operation.id),
        ("x-acs-version", operation.version),
    ]
    if content_type is not None:
        headers.append(("content-type", content_type))
    return headers


def _query(operation: Operation[Any], values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Query parameters of ROA: flattened, but for those to which the spec gives a style or a media type."""
    told = {
        each.name
        for each in operation.parameters
        if each.location == "query" and (each.style or each.media_type)
    }
    styled = {name: value for name, value in values.items() if name in told}
    plain = {name: value for name, value in values.items() if name not in told}
    return [*flatten(plain), *query_pairs(operation, styled)]


@dataclass(frozen=True, slots=True)
class _Rpc(_Acs3):
    def encode(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> WireRequest:
        """All members flattened into the query, those too that the plan has in a body."""
        placed = place(operation, arguments)
        headers = _headers(operation, None)
        values = path_values(operation, placed.path)
        pairs = fixed_pairs(operation.path, values) + list(flatten({**placed.rest, **placed.query}))
        return WireRequest(
            method=operation.method,
            path=encode_path(operation.path, values),
            query=encode_query(pairs),
            headers=(*headers, *header_values(operation, placed.header)),
        )


@dataclass(frozen=True, slots=True)
class _Roa(_Acs3):
    def encode(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> WireRequest:
        """Members as a compact JSON body, path and query parameters apart."""
        placed = place(operation, arguments)
        body = encode_body(operation, placed.rest).content
        headers = _headers(operation, "application/json; charset=utf-8" if body else None)
        values = path_values(operation, placed.path)
        pairs = fixed_pairs(operation.path, values) + _query(operation, placed.query)
        return WireRequest(
            method=operation.method,
            path=encode_path(operation.path, values),
            query=encode_query(pairs),
            headers=(*headers, *header_values(operation, placed.header)),
            body=body,
        )


#: Every parameter in the query, the operation's name in a header.
RPC = _Rpc()

#: Resources in the path, members in a JSON body.
ROA = _Roa()
