"""The HTTP client library behind the clients, httpx2; imported when a client is made."""

from __future__ import annotations

import platform
import ssl
from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator
from typing import Any
from urllib.parse import unquote

import httpx2

from .errors import (
    ConnectError,
    ConnectionLost,
    ConnectTimeout,
    PoolTimeout,
    ProtocolError,
    ReadTimeout,
    TLSError,
    TransportError,
    WriteTimeout,
)
from .files import Upload
from .wire import WireRequest

__all__ = [
    "HeaderSigning",
    "RequestURL",
    "build",
    "foreign_headers",
    "parse_base_url",
    "resolved",
    "split_url",
    "translated",
]

USER_AGENT = f"specwright-client Python/{platform.python_version()}"

Headers = list[tuple[str, str]]


class RequestURL(httpx2.URL):
    """The URL of a request whose path and query are encoded already, and stay so byte for byte.

    The signature covers the encoded form, so nothing may be normalized after signing; queries can
    be longer than httpx2 lets URLs be; and as text it leaves the query out, because httpx2 logs it.
    """

    def __init__(self, base: httpx2.URL, target: str) -> None:
        super().__init__(base)
        self._target = target.encode("ascii")

    @property
    def raw_path(self) -> bytes:
        return self._target

    @property
    def path(self) -> str:
        return unquote(self._target.partition(b"?")[0].decode("ascii"))

    @property
    def query(self) -> bytes:
        return self._target.partition(b"?")[2]

    @property
    def params(self) -> httpx2.QueryParams:
        return httpx2.QueryParams(self.query.decode("ascii"))

    def __str__(self) -> str:
        path, question_mark, _ = self._target.decode("ascii").partition("?")
        query = "?..." if question_mark else ""
        return f"{self.scheme}://{self.netloc.decode('ascii')}{path}{query}"

    def __repr__(self) -> str:
        return f"RequestURL({str(self)!r})"


class HeaderSigning(httpx2.Auth):
    """Puts the headers onto a request when it is about to be sent, those that sign it too."""

    def __init__(self, headers: Callable[[], Headers]) -> None:
        self._headers = headers

    def auth_flow(
        self, request: httpx2.Request
    ) -> Generator[httpx2.Request, httpx2.Response, None]:
        """One pass: the same for sync and async clients."""
        pairs = [(name.encode("ascii"), value.encode()) for name, value in self._headers()]
        request.headers = httpx2.Headers(pairs)
        yield request


def parse_base_url(url: str) -> tuple[httpx2.URL, str]:
    """A base URL as the address of its server, and its path without the slash at the end.

    Raises:
        ValueError: it is not an absolute http or https URL, or holds a user name, query or
            fragment.
    """
    try:
        parsed = httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise ValueError(f"base_url is not a URL: {error}") from None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise ValueError("base_url must be an absolute http or https URL")
    if parsed.userinfo or parsed.query or parsed.fragment:
        raise ValueError("base_url must not hold a user name, a query or a fragment")
    return parsed.copy_with(raw_path=b"/"), parsed.raw_path.decode("ascii").rstrip("/")


def resolved(base: str, url: str) -> str:
    """The `url`, which may be relative to the URL `base` of a server, as an absolute one (RFC 3986, section 5.2).

    Raises:
        ValueError: it is not an http or https URL.
    """
    joined = httpx2.URL(base).join(url)
    if joined.scheme not in ("http", "https") or not joined.host:
        raise ValueError(f"{url} is no http or https URL")
    return str(joined)


def split_url(url: str) -> tuple[httpx2.URL, str]:
    """The address of the server of an absolute `url`, and what is asked of it."""
    parsed = httpx2.URL(url)
    return parsed.copy_with(raw_path=b"/", fragment=None), parsed.raw_path.decode("ascii")


class _Uploading(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A file that is read while it is sent, from the same place at each attempt."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __iter__(self) -> Iterator[bytes]:
        return self._upload.chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._upload.chunks():
            yield chunk


def build(
    base: httpx2.URL,
    request: WireRequest,
    phases: dict[str, float | None],
) -> httpx2.Request:
    """The httpx2 request, still without headers. `phases`: limits of the phases in seconds."""
    built = httpx2.Request(
        request.method,
        base,
        stream=(_Uploading(request.upload) if request.upload else httpx2.ByteStream(request.body)),
        extensions={"timeout": phases},
    )
    built.url = RequestURL(base, request.target)
    return built


def framing_headers(request: WireRequest, host: str) -> Headers:
    """The headers that are neither signed nor the protocol's business."""
    headers = [("host", host), ("accept-encoding", "identity"), ("user-agent", USER_AGENT)]
    length = request.length
    if length or request.method in ("POST", "PUT", "PATCH"):
        headers.append(("content-length", str(length)))
    return headers


def foreign_headers(
    client: httpx2.Client | httpx2.AsyncClient | None,
    extra: Iterable[tuple[str, str]],
    ours: Headers,
) -> Iterator[tuple[str, str]]:
    """Headers that the user's HTTP client and the hooks add; never one that we set or sign."""
    taken = {name for name, _ in ours} | {
        "connection",
        "content-type",
        "authorization",
        "transfer-encoding",
    }
    inherited = client.headers.items() if client is not None else ()
    for name, value in (*inherited, *extra):
        lowered = name.lower()
        if lowered not in taken and not lowered.startswith(
            ("x-acs-", "x-sdk-", "x-auth-", "x-security-")
        ):
            yield lowered, value


def _is_tls_failure(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


_TIMEOUTS: dict[type[httpx2.TimeoutException], tuple[type[TransportError], str]] = {
    httpx2.ConnectTimeout: (ConnectTimeout, "connecting to {host} took too long"),
    httpx2.ReadTimeout: (ReadTimeout, "{host} took too long to answer"),
    httpx2.WriteTimeout: (WriteTimeout, "{host} took too long to accept the request"),
    httpx2.PoolTimeout: (PoolTimeout, "no connection became free in time"),
}

# How the HTTP library words the end of a connection, as opposed to an answer that is not HTTP.
_CUT_OFF = ("Server disconnected", "peer closed connection", "peer unexpectedly closed")


def translated(
    error: httpx2.HTTPError, host: str, operation: str
) -> TransportError | ProtocolError:
    """The error to raise in place of one of httpx2's. It holds nothing of the request."""
    if isinstance(error, httpx2.TimeoutException):
        kind, text = _TIMEOUTS.get(type(error), (ReadTimeout, "{host} took too long"))
        return kind(text.format(host=host), operation=operation)
    if isinstance(error, (httpx2.ConnectError, httpx2.ProxyError, httpx2.UnsupportedProtocol)):
        if _is_tls_failure(error):
            return TLSError(f"no trusted connection to {host}: {error}", operation=operation)
        return ConnectError(f"cannot connect to {host}: {error}", operation=operation)
    if isinstance(error, httpx2.RemoteProtocolError) and not str(error).startswith(_CUT_OFF):
        return ProtocolError(f"the answer of {host} is not HTTP", operation=operation)
    if isinstance(error, httpx2.DecodingError):
        return ProtocolError(f"the answer of {host} cannot be decompressed", operation=operation)
    if isinstance(error, httpx2.LocalProtocolError):
        # Its text quotes the header that it refuses.
        return TransportError("the request cannot be written as HTTP", operation=operation)
    return ConnectionLost(f"the connection to {host} broke: {error}", operation=operation)


def new_client(proxy: str | None, verify: ssl.SSLContext | bool) -> httpx2.Client:
    """A client for connections only: it follows no redirect and adds nothing to requests."""
    return httpx2.Client(proxy=proxy, verify=verify, follow_redirects=False, timeout=None)


def new_async_client(proxy: str | None, verify: ssl.SSLContext | bool) -> httpx2.AsyncClient:
    """The same for async."""
    return httpx2.AsyncClient(proxy=proxy, verify=verify, follow_redirects=False, timeout=None)


def send_options(auth: HeaderSigning) -> dict[str, Any]:
    """How every request is sent, whatever the defaults of the HTTP client are."""
    return {"auth": auth, "follow_redirects": False, "stream": True}
