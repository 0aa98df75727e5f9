"""Huawei Cloud: credentials, its REST protocol, and signature SDK-HMAC-SHA256.

The signature is documented at
https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
"""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote

from .bodies import encode_body
from .credentials import MASK, Lookup, check_credential, missing_credentials, read_environment
from .errors import CredentialsError
from .placing import header_values, path_values, place, query_pairs
from .plan import Operation
from .profiles import home_folder, read_ini_section
from .wire import (
    ErrorAnswer,
    WireRequest,
    encode_path,
    encode_query,
    fixed_pairs,
    is_object,
    percent_encode,
)

__all__ = ["REST", "Credentials", "CredentialsSource", "Token", "find_credentials"]

ALGORITHM = "SDK-HMAC-SHA256"

#: The variables that the SDKs' package huaweicloudsdkcore reads.
ENVIRONMENT = Lookup(
    required=("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"),
    optional=("HUAWEICLOUD_SDK_SECURITY_TOKEN",),
)


@dataclass(frozen=True, slots=True)
class Credentials:
    """An access key pair (AK/SK), with a security token when it is temporary.

    Attributes:
        access_key: names the key (AK).
        secret_key: signs requests (SK); never sent, never shown.
        security_token: sent in a header; never shown. None for a lasting key.

    Raises:
        CredentialsError: a part is empty or cannot be sent.
    """

    access_key: str
    secret_key: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        check_credential("access_key", self.access_key)
        check_credential("secret_key", self.secret_key)
        if self.security_token is not None:
            check_credential("security_token", self.security_token)

    def __repr__(self) -> str:
        token = None if self.security_token is None else MASK
        return (
            f"Credentials(access_key={self.access_key!r}, secret_key={MASK!r}, "
            f"security_token={token!r})"
        )


@dataclass(frozen=True, slots=True)
class Token:
    """An IAM user token, sent as `X-Auth-Token` in place of a signature; never shown.

    Raises:
        CredentialsError: it is empty or cannot be sent.
    """

    value: str = field(repr=False)

    def __post_init__(self) -> None:
        check_credential("token", self.value)

    def __repr__(self) -> str:
        return f"Token({MASK!r})"


#: Credentials, or what returns the current ones whenever a request is signed (rotation).
CredentialsSource: TypeAlias = (
    Credentials
    | Token
    | Callable[[], Credentials | Token]
    | Callable[[], Awaitable[Credentials | Token]]
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


def _profile_path(environment: Mapping[str, str]) -> Path:
    given = environment.get("HUAWEICLOUD_SDK_CREDENTIALS_FILE")
    return Path(given) if given else home_folder(environment) / ".huaweicloud/credentials"


def from_profile(environment: Mapping[str, str]) -> Credentials | None:
    """Credentials from section [basic] of the SDKs' profile file, `~/.huaweicloud/credentials`.

    `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names another file.

    Raises:
        CredentialsError: the file is malformed, or the section holds no key pair.
    """
    path = _profile_path(environment)
    section = read_ini_section(path, "basic")
    if section is None:
        return None
    try:
        key, secret = section.get("ak") or "", section.get("sk") or ""
        return Credentials(key, secret, section.get("security_token") or None)
    except CredentialsError as error:
        raise CredentialsError(f"section [basic] of {path}: {error}") from None


def find_credentials(environment: Mapping[str, str] | None = None) -> Credentials:
    """Credentials from where the official SDKs look: the environment, then the profile file.

    Args:
        environment: instead of `os.environ`.

    Raises:
        CredentialsError: there are none; the text names the places.
    """
    values = os.environ if environment is None else environment
    found = from_environment(values) or from_profile(values)
    if found is not None:
        return found
    raise missing_credentials(
        "huaweicloud.Credentials(access_key, secret_key) or huaweicloud.Token(token)",
        [
            "environment variables " + " and ".join(ENVIRONMENT.required),
            f"section [basic] of {_profile_path(values)}",
        ],
    )


@dataclass(frozen=True, slots=True)
class _Rest:
    def needs_credentials(self, operation: Operation[Any]) -> bool:
        """Requests are signed, or carry a token."""
        return True

    def names_every_reply(self) -> bool:
        """Each says what was made or found."""
        return True

    def encode(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> WireRequest:
        """Members as a JSON body; path, query and header parameters apart.

        The project of the path goes into `X-Project-Id` too, as the official SDKs do.
        """
        placed = place(operation, arguments)
        headers = [
            ("accept", "application/json"),
            ("content-type", "application/json;charset=utf-8"),
        ]
        if "project_id" in placed.path:
            headers += header_values(operation, {"x-project-id": placed.path["project_id"]})
        values = path_values(operation, placed.path)
        pairs = fixed_pairs(operation.path, values) + query_pairs(operation, placed.query)
        return WireRequest(
            method=operation.method,
            path=encode_path(operation.path, values),
            query=encode_query(pairs),
            headers=(*headers, *header_values(operation, placed.header)),
            body=encode_body(operation, placed.rest).content,
        )

    def sign(
        self,
        request: WireRequest,
        host: str,
        credentials: Credentials | Token,
        now: float,
        nonce: str,
    ) -> list[tuple[str, str]]:
        """`X-Auth-Token`, or what SDK-HMAC-SHA256 adds: date, security token, signature."""
        if isinstance(credentials, Token):
            return [("x-auth-token", credentials.value)]
        date = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now))
        added = [("x-sdk-date", date)]
        if credentials.security_token:
            added.append(("x-security-token", credentials.security_token))
        added.append(("authorization", _authorization(request, host, added, date, credentials)))
        return added

    def default_credentials(self, operation: Operation[Any]) -> Credentials:
        """Credentials from the environment or the profile file."""
        return find_credentials()

    def secrets_of(self, credentials: Credentials | Token) -> tuple[str, ...]:
        """The key's secret and security token, or the user token."""
        if isinstance(credentials, Token):
            return (credentials.value,)
        if credentials.security_token:
            return (credentials.secret_key, credentials.security_token)
        return (credentials.secret_key,)

    def read_error(self, headers: Mapping[str, str], document: Any) -> ErrorAnswer:
        """The code and message, at the top or in a nested object, in any of three spellings."""
        code, message = _code_and_message(document)
        request_id = headers.get("x-request-id")
        if request_id is None and is_object(document):
            stated = document.get("request_id") or document.get("requestId")
            request_id = None if stated is None else str(stated)
        return ErrorAnswer(code, message, request_id)


_SPELLINGS = (("error_code", "error_msg"), ("errorCode", "errorMsg"), ("code", "message"))


def _code_and_message(document: Any) -> tuple[str, str]:
    if not is_object(document):
        return "", ""
    for code, message in _SPELLINGS:
        if code in document and message in document:
            return str(document[code] or ""), str(document[message] or "")
    for member in document.values():
        if is_object(member):
            found = _code_and_message(member)
            if found != ("", ""):
                return found
    return "", ""


def _canonical_path(path: str) -> str:
    # The gateway signs the decoded path encoded anew, so that %2F counts as a slash, and ends it
    # with one.
    segments = unquote(path).split("/")
    encoded = "/".join(percent_encode(segment) for segment in segments)
    return encoded if encoded.endswith("/") else encoded + "/"


def _authorization(
    request: WireRequest,
    host: str,
    added: list[tuple[str, str]],
    date: str,
    credentials: Credentials,
) -> str:
    # The accept header is left out: proxies rewrite it.
    kept = [item for item in request.headers if item[0] != "accept" and "_" not in item[0]]
    signed = sorted([("host", host), *added, *kept])
    names = ";".join(name for name, _ in signed)
    lines = "".join(f"{name}:{value.strip()}\n" for name, value in signed)
    digest = hashlib.sha256(request.body).hexdigest()
    path = _canonical_path(request.path)
    canonical = f"{request.method}\n{path}\n{request.query}\n{lines}\n{names}\n{digest}"
    to_sign = f"{ALGORITHM}\n{date}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    signature = hmac.new(
        credentials.secret_key.encode(), to_sign.encode(), hashlib.sha256
    ).hexdigest()
    return (
        f"{ALGORITHM} Access={credentials.access_key}, SignedHeaders={names}, Signature={signature}"
    )


#: JSON over HTTP, signed with an access key or carrying a token.
REST = _Rest()
