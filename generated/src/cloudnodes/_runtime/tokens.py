"""Access tokens of OAuth 2: what client credentials are exchanged for (RFC 6749, section 4.4).

Nothing here does input or output: a client sends what `token_request` says and hands the answer to
`read_token`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote_plus

from .credentials import check_credential
from .errors import ApiError, AuthenticationError, ServerError, ThrottledError, family_of
from .plan import Operation, SecurityScheme
from .redaction import redact, redact_headers
from .replies import (
    NOT_JSON,
    Answer,
    decoded,
    describe_status,
    error_body,
    request_id_of,
    undocumented,
)
from .retry import parse_retry_after
from .security import ClientCredentials, Credential, client_authentication
from .wire import WireRequest, is_object

__all__ = ["Grant", "Token", "grant_of", "read_token", "token_request"]

#: A token is asked for anew so many seconds before it ends.
_MARGIN = 30.0
#: What names a token in an answer, whatever its form: nothing of such an answer is shown.
_NAMES_A_TOKEN = re.compile(rb"(?i)(?:access|refresh|id)_?token[\"']?\s*[:=]")


@dataclass(frozen=True, slots=True)
class Token:
    """An access token, and until when it is good, on the clock of the client (seconds)."""

    value: str = field(repr=False)
    expires: float


@dataclass(frozen=True, slots=True)
class Grant:
    """What an access token is asked for with, and where."""

    token_url: str
    client: ClientCredentials
    scopes: tuple[str, ...]


def grant_of(chosen: Iterable[tuple[SecurityScheme, Credential]]) -> Grant | None:
    """What a token has to be asked for with; None when no credential needs one."""
    for scheme, credential in chosen:
        if isinstance(credential, ClientCredentials):
            scopes = scheme.scopes if credential.scopes is None else credential.scopes
            return Grant(scheme.token_url, credential, scopes)
    return None


def token_request(grant: Grant, path: str) -> WireRequest:
    """The request for an access token; `path` is that of the token URL, with its query."""
    fields = [("grant_type", "client_credentials")]
    if grant.scopes:
        fields.append(("scope", " ".join(grant.scopes)))
    body = "&".join(f"{name}={quote_plus(value)}" for name, value in fields)
    where, _, query = path.partition("?")
    headers = (
        ("accept", "application/json"),
        ("content-type", "application/x-www-form-urlencoded"),
        ("authorization", client_authentication(grant.client)),
    )
    return WireRequest("POST", where, query, headers, body.encode())


def read_token(operation: Operation[Any], answer: Answer, endpoint: str, now: float) -> Token:
    """The access token that an authorization server answered with.

    Args:
        operation: what it was asked for.
        answer: what the server said.
        endpoint: the server, as errors name it.
        now: seconds on the clock that `Token.expires` is compared with.

    Raises:
        AuthenticationError: the server refuses the client.
        ThrottledError, ServerError: it may answer later.
        CredentialsError: it gave a token that cannot be sent.
        ProtocolError: it gave none, and does not say why.
    """
    document = decoded(answer.body)
    said: Mapping[str, Any] = document if is_object(document) else {}
    value = said.get("access_token")
    if 200 <= answer.status < 300 and isinstance(value, str):
        check_credential(f"the access token of {endpoint}", value)
        return Token(value, now + max(0.0, _lifetime(said.get("expires_in")) - _MARGIN))
    if _NAMES_A_TOKEN.search(answer.body):
        answer, document = replace(answer, body=b""), NOT_JSON
    if answer.status >= 400 or "error" in said:
        raise _refusal(operation, answer, endpoint, said, document)
    if answer.status < 300:
        raise undocumented(operation, answer, f"{endpoint} answered without an access token")
    raise undocumented(operation, answer, f"{endpoint} answered with {describe_status(answer)}")


def _lifetime(stated: object) -> float:
    """Seconds that a token is good for: what is stated as a number, or as the digits of one; else for ever."""
    try:
        # As text, no number is too large for a float: it is infinite then.
        return float(str(stated))
    except ValueError:
        return float("inf")


def _refusal(
    operation: Operation[Any],
    answer: Answer,
    endpoint: str,
    said: Mapping[str, Any],
    document: Any,
) -> ApiError:
    """The error for an answer that `said` so, and of which the `document` may be shown."""
    stated = operation.protocol.read_error(answer.headers, said)
    code = said.get("error")
    family = family_of("", answer.status)
    # Whatever else is refused is the client: a 404 is not about what the operation asks for.
    kind = family if issubclass(family, (ThrottledError, ServerError)) else AuthenticationError
    words = f"answered: {stated.message}" if stated.message else "answered without an access token"
    return kind(
        redact(f"{endpoint} {words}", answer.secrets),
        code=redact(code if isinstance(code, str) else stated.code, answer.secrets),
        status=answer.status,
        request_id=stated.request_id or request_id_of(answer.headers),
        retryable=kind is not AuthenticationError,
        retry_after=parse_retry_after(answer.headers.get("retry-after"), answer.arrived),
        operation=operation.id,
        body=error_body(answer, document),
        headers=redact_headers(answer.headers, answer.secrets),
    )
