"""Security schemes of OpenAPI: which credentials a request needs, and where they go.

Nothing here does input or output. Client credentials are exchanged for a token by what `tokens` says.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote_plus, unquote

from .credentials import check_credential, check_text
from .errors import CredentialsError
from .plan import Operation, SecurityScheme
from .wire import WireRequest, is_object, percent_encode

if TYPE_CHECKING:
    from .tokens import Token

__all__ = [
    "ApiKey",
    "Basic",
    "Bearer",
    "ClientCredentials",
    "Credential",
    "CredentialsSource",
    "authorized",
    "choose",
    "client_authentication",
    "from_environment",
    "secrets_of",
    "variables_of",
]

#: What a header can carry of ASCII: blanks, but not at its ends (RFC 9110, section 5.5).
_FIELD_VALUE = re.compile(r"[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?")
#: What a cookie can carry (RFC 6265, section 4.1.1).
_COOKIE_VALUE = re.compile(r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+")
#: What keys may hold by where they go; a query takes anything.
_ALLOWED = {"header": _FIELD_VALUE, "cookie": _COOKIE_VALUE}
#: Where a credential goes: the kind of place, and its name, that of a header in lower case.
_Place: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key for a scheme of type `apiKey`, or for an HTTP scheme that takes a key.

    What it may hold depends on where it goes: a query takes any text, a header no line break and no blank at its
    ends (RFC 9110, section 5.5), a cookie neither blank nor comma, semicolon, quote or backslash (RFC 6265,
    section 4.1.1). A call that cannot send it raises `CredentialsError`.

    Raises:
        CredentialsError: the key is no text, or empty.
    """

    key: str = field(repr=False)

    def __post_init__(self) -> None:
        check_text("the API key", self.key)


@dataclass(frozen=True, slots=True)
class Basic:
    """A user name and a password for HTTP Basic authentication (RFC 7617).

    Raises:
        CredentialsError: the user name holds a colon, or one of the two a control character.
    """

    username: str
    password: str = field(repr=False)

    def __post_init__(self) -> None:
        if ":" in self.username:
            raise CredentialsError("a user name of HTTP Basic authentication holds no colon")
        if not (self.username + self.password).isprintable():
            raise CredentialsError("the user name or the password holds a control character")


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token: for HTTP Bearer authentication, OAuth 2 and OpenID Connect.

    Raises:
        CredentialsError: the token cannot be sent.
    """

    token: str = field(repr=False)

    def __post_init__(self) -> None:
        check_credential("the token", self.token)


@dataclass(frozen=True, slots=True)
class ClientCredentials:
    """What OAuth 2 exchanges for a token (RFC 6749, section 4.4); the client does so when it needs one.

    Attributes:
        client_id, client_secret: as registered with the service.
        scopes: what to ask for; None for what the operation needs.
    """

    client_id: str
    client_secret: str = field(repr=False)
    scopes: tuple[str, ...] | None = None


Credential: TypeAlias = ApiKey | Basic | Bearer | ClientCredentials
#: One credential, or one for each scheme by its name; or what returns them whenever a request is sent.
Given: TypeAlias = Credential | Mapping[str, Credential]
CredentialsSource: TypeAlias = Given | Callable[[], Given] | Callable[[], Any]


_FITTING: Mapping[str, tuple[type[Any], ...]] = {
    "apiKey": (ApiKey,),
    "http": (ApiKey,),
    "basic": (Basic,),
    "bearer": (Bearer,),
    "oauth2": (Bearer, ClientCredentials),
}


def choose(
    operation: Operation[Any], credentials: Given | None
) -> list[tuple[SecurityScheme, Credential]]:
    """The first alternative of an operation's security that `credentials` fit, each scheme with its credential.

    Raises:
        CredentialsError: they fit none, and anonymous calls are not allowed.
    """
    for alternative in operation.security:
        needed = [scheme for scheme in alternative if scheme.kind != "mutualTLS"]
        found = [_credential_for(scheme, credentials) for scheme in needed]
        if alternative and all(each is not None for each in found):
            return [(s, c) for s, c in zip(needed, found, strict=True) if c is not None]
    if () in operation.security:
        return []
    raise CredentialsError(_asked_for(operation))


def _credential_for(scheme: SecurityScheme, credentials: Given | None) -> Credential | None:
    given = credentials.get(scheme.name) if isinstance(credentials, Mapping) else credentials
    if isinstance(given, ClientCredentials) and not scheme.token_url:
        return None
    return given if isinstance(given, _FITTING[scheme.kind]) else None


def _asked_for(operation: Operation[Any]) -> str:
    ways = [" and ".join(map(_described, alternative)) for alternative in operation.security]
    variables = dict.fromkeys(
        variable
        for alternative in operation.security
        for scheme in alternative
        for variables in variables_of(scheme)
        for variable in variables
    )
    found = f"; or set {', '.join(variables)}" if variables else ""
    return f"{operation.id} needs credentials: pass credentials={', or '.join(ways)}{found}"


def _described(scheme: SecurityScheme) -> str:
    kinds = " | ".join(kind.__name__ for kind in _FITTING.get(scheme.kind, ()))
    return f"{kinds or 'a client certificate'} ({scheme.name})"


def variables_of(scheme: SecurityScheme) -> Iterator[tuple[str, ...]]:
    """The environment variables that hold credentials of the `scheme`, those together that are needed together."""
    start = scheme.environment
    if scheme.kind in ("apiKey", "http"):
        yield (f"{start}_KEY",)
    elif scheme.kind == "basic":
        yield (f"{start}_USERNAME", f"{start}_PASSWORD")
    elif scheme.kind in ("bearer", "oauth2"):
        yield (f"{start}_TOKEN",)
        if scheme.token_url:
            yield (f"{start}_CLIENT_ID", f"{start}_CLIENT_SECRET")


def from_environment(
    operation: Operation[Any], environment: Mapping[str, str]
) -> Mapping[str, Credential]:
    """The credentials for the schemes of an operation that the environment has, by the name of the scheme."""
    found: dict[str, Credential] = {}
    for scheme in (scheme for alternative in operation.security for scheme in alternative):
        for variables in variables_of(scheme):
            values = [environment.get(name) for name in variables]
            if all(values) and scheme.name not in found:
                found[scheme.name] = _made(scheme, [value or "" for value in values])
    return found


def _made(scheme: SecurityScheme, values: list[str]) -> Credential:
    first, last = values[0], values[-1]
    if scheme.kind == "basic":
        return Basic(first, last)
    if len(values) > 1:
        return ClientCredentials(first, last)
    return ApiKey(first) if scheme.kind in ("apiKey", "http") else Bearer(first)


def authorized(
    request: WireRequest,
    chosen: Iterable[tuple[SecurityScheme, Credential]],
    token: Token | None,
) -> WireRequest:
    """The `request` with the chosen credentials in their places; `token` is what client credentials gave.

    Raises:
        CredentialsError: a key holds what its place cannot carry, or one place would be filled in two ways.
    """
    given = list(_filled(request))
    filled: dict[_Place, tuple[str, str]] = {}
    for scheme, credential in chosen:
        place, value = _place(scheme), _value(scheme, credential, token)
        other, taken = filled.setdefault(place, (f"the security scheme {scheme.name!r}", value))
        different = [each for where, each in given if where == place and each != value]
        if taken != value or different:
            location, name = place
            other = "the request" if different else other
            raise CredentialsError(
                f"{other} and the security scheme {scheme.name!r} differ in what they put into the {location} {name!r},"
                " which can be sent once: give both the same value, or leave one out"
            )
    query, headers, cookies = request.query, list(request.headers), list[str]()
    for place, (_, value) in filled.items():
        location, name = place
        if (place, value) in given:
            continue
        if location == "header":
            headers.append((name, value))
        elif location == "cookie":
            cookies.append(f"{name}={value}")
        else:
            pair = f"{percent_encode(name)}={percent_encode(value)}"
            query = f"{query}&{pair}" if query else pair
    if cookies:
        present = [text for name, text in headers if name == "cookie"]
        headers = [pair for pair in headers if pair[0] != "cookie"]
        headers.append(("cookie", "; ".join((*present, *cookies))))
    return replace(request, query=query, headers=tuple(headers))


def _filled(request: WireRequest) -> Iterator[tuple[_Place, str]]:
    """The places that a request fills by itself, and with what: cookies as they are sent."""
    for name, value in request.headers:
        yield ("header", name), value
        if name == "cookie":
            for cookie in value.split("; "):
                cookie_name, _, text = cookie.partition("=")
                yield ("cookie", unquote(cookie_name)), text
    for pair in request.query.split("&"):
        parameter, _, text = pair.partition("=")
        yield ("query", unquote(parameter)), unquote(text)


def _place(scheme: SecurityScheme) -> _Place:
    if scheme.kind != "apiKey":
        return "header", "authorization"
    is_header = scheme.location == "header"
    return scheme.location, scheme.parameter.lower() if is_header else scheme.parameter


def _value(scheme: SecurityScheme, credential: Credential, token: Token | None) -> str:
    if isinstance(credential, ApiKey):
        if scheme.kind != "http":
            allowed = _ALLOWED.get(scheme.location)
            return _checked(credential.key, allowed, scheme.location) if allowed else credential.key
        return f"{scheme.parameter} {_checked(credential.key, _FIELD_VALUE, 'header')}"
    if isinstance(credential, Basic):
        return _basic(credential.username, credential.password)
    if isinstance(credential, Bearer):
        return f"Bearer {credential.token}"
    assert token is not None
    return f"Bearer {token.value}"


def _checked(key: str, allowed: re.Pattern[str], place: str) -> str:
    if not allowed.fullmatch(key):
        raise CredentialsError(f"the API key holds what no {place} can carry")
    return key


def _basic(username: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def client_authentication(client: ClientCredentials) -> str:
    """The `Authorization` header of an exchange: both parts are encoded as in a form before they are joined
    (RFC 6749, section 2.3.1)."""
    return _basic(quote_plus(client.client_id), quote_plus(client.client_secret))


def secrets_of(credentials: Any) -> tuple[str, ...]:
    """The parts of `credentials` that no text may show."""
    if is_object(credentials):
        return tuple(secret for each in credentials.values() for secret in secrets_of(each))
    if isinstance(credentials, ApiKey):
        return (credentials.key,)
    if isinstance(credentials, Basic):
        header = _basic(credentials.username, credentials.password)
        return (credentials.password, header.partition(" ")[2])
    if isinstance(credentials, Bearer):
        return (credentials.token,)
    if isinstance(credentials, ClientCredentials):
        secret = credentials.client_secret
        header = client_authentication(credentials)
        return (secret, quote_plus(secret), header.partition(" ")[2])
    return ()
