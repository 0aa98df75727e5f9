"""The bases of generated clients: they carry out operation plans, sync and async.

A client may be used by many threads or tasks at once. It writes nothing to disk, keeps no global
state and installs no log handler; what it does can be followed with `hooks`.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from .calling import DEFAULT_SOURCES, Attempt, Call, Settings, Sources
from .errors import AuthenticationError, CloudError, CredentialsError
from .hooks import Hook
from .plan import Operation
from .preparing import (
    arguments_of,
    encode,
    new_token,
    require,
    server_url,
    unusable_server,
    validate,
)
from .replies import MAX_ANSWER, answer_too_large
from .retry import DEFAULT_RETRY, RetryPolicy
from .timeouts import Timeout

if TYPE_CHECKING:
    import ssl
    from types import TracebackType
    from typing import Self

    import httpx2

    from .paging import Paging
    from .prepared import PreparedRequest
    from .streams import AsyncStreamedReply, StreamedReply
    from .tokens import Grant, Token

__all__ = ["AsyncClient", "SyncClient"]

Reply = TypeVar("Reply")
Result = TypeVar("Result")

_NO_RETRY = RetryPolicy(attempts=1)


@dataclass(frozen=True, slots=True)
class _Checks:
    validate: bool
    allow_unknown: bool


@dataclass(frozen=True, slots=True)
class _Address:
    """A server, its `host` header, and the path before every operation's; its URL as it was given."""

    url: str
    server: httpx2.URL
    host: str
    prefix: str


class _Client:
    """What the sync and the async client have in common: all but input and output."""

    def __init__(
        self,
        parameters: Mapping[str, Any],
        credentials: Any,
        base_url: str | None,
        endpoint: str | None,
        checks: _Checks,
        settings: Settings,
    ) -> None:
        self._parameters = {name: value for name, value in parameters.items() if value is not None}
        self._credentials = credentials
        self._found_credentials: dict[Any, Any] = {}
        self._tokens: dict[Grant, Token] = {}
        self._base_url = base_url
        self._endpoint = endpoint
        self._addresses: dict[str, _Address] = {}
        self._checks = checks
        self._settings = settings
        if base_url is not None:
            self._address(base_url)

    def __repr__(self) -> str:
        shown = [f"{name}={value!r}" for name, value in self._parameters.items()]
        if self._base_url is not None:
            shown.append(f"base_url={self._base_url!r}")
        if self._endpoint is not None:
            shown.append(f"endpoint={self._endpoint!r}")
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(shown)})"

    def _address(self, url: str) -> _Address:
        """The parts of a base URL, which is parsed once."""
        found = self._addresses.get(url)
        if found is None:
            from .transport import parse_base_url

            server, prefix = parse_base_url(url)
            found = self._addresses[url] = _Address(
                url, server, server.netloc.decode("ascii"), prefix
            )
        return found

    def _begin_call(
        self, operation: Operation[Reply], request: Any, given: Mapping[str, Any] | None
    ) -> tuple[Call[Reply], _Address]:
        arguments = arguments_of(operation, request, given, self._parameters)
        self._add_token(operation, arguments)
        if self._checks.validate:
            validate(operation, arguments, allow_unknown=self._checks.allow_unknown)
        require(operation, arguments)
        address = self._address_for(operation, arguments)
        wire = encode(operation, arguments)
        if address.prefix:
            wire = replace(wire, path=address.prefix + wire.path)
        return Call(operation, arguments, wire, address.host, self._settings), address

    def _address_for(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> _Address:
        """Where a request goes."""
        if self._base_url:
            return self._address(self._base_url)
        url = server_url(operation, arguments, self._parameters, self._endpoint)
        try:
            return self._address(url)
        except ValueError as error:
            raise unusable_server(url, error) from None

    def _add_token(self, operation: Operation[Any], arguments: dict[str, Any]) -> None:
        """One token for all attempts, so that the service carries out the request once at most."""
        name = operation.idempotency_token
        if name is not None and self._settings.retry.attempts > 1 and arguments.get(name) is None:
            arguments[name] = new_token()

    def _source_of_credentials(self, operation: Operation[Any]) -> Any:
        """Credentials, or what returns them; from the environment when none were given."""
        if self._credentials is not None:
            return self._credentials
        key = operation.protocol, operation.security
        found = self._found_credentials.get(key)
        if found is None:
            found = operation.protocol.default_credentials(operation)
            self._found_credentials[key] = found
        return found

    def _forget(self, error: CloudError) -> None:
        """Tokens that a service refuses are asked for anew at the next call."""
        if isinstance(error, AuthenticationError):
            self._tokens.clear()

    @staticmethod
    def _grant(call: Call[Any], address: _Address, attempt: Attempt) -> Grant | None:
        """What an access token has to be asked for with; a relative URL is resolved against the server's."""
        grant = call.grant(attempt)
        if grant is None:
            return None
        from .transport import resolved

        return replace(grant, token_url=resolved(address.url, grant.token_url))

    @staticmethod
    def _exchange(attempt: Attempt, grant: Grant) -> tuple[httpx2.Request, dict[str, Any]]:
        """The request for an access token, and how to send it."""
        from .tokens import token_request
        from .transport import HeaderSigning, build, framing_headers, send_options, split_url

        server, target = split_url(grant.token_url)
        request, host = token_request(grant, target), server.netloc.decode("ascii")
        attempt.endpoint = f"the token endpoint {server.scheme}://{host}{request.path}"
        headers = [*framing_headers(request, host), *request.headers]
        options = send_options(HeaderSigning(lambda: headers))
        return build(server, request, attempt.phases), options


def _require_credentials(credentials: Any) -> Any:
    if credentials is None:
        raise CredentialsError("the callable that was given as credentials returned None")
    return credentials


def _request(
    call: Call[Any],
    address: _Address,
    attempt: Attempt,
    http_client: httpx2.Client | httpx2.AsyncClient | None,
) -> tuple[httpx2.Request, dict[str, Any]]:
    """The request of an attempt, and how to send it."""
    from .transport import HeaderSigning, build, foreign_headers, framing_headers, send_options

    def headers() -> list[tuple[str, str]]:
        ours = [*framing_headers(attempt.request, call.host), *call.signed_headers(attempt)]
        if http_client is not None or attempt.extra_headers:
            ours += list(foreign_headers(http_client, attempt.extra_headers.items(), ours))
        return ours

    return build(address.server, attempt.request, attempt.phases), send_options(
        HeaderSigning(headers)
    )


def _prepared(call: Call[Any], address: _Address, attempt: Attempt) -> PreparedRequest:
    from .prepared import PreparedRequest
    from .transport import framing_headers

    request = attempt.request
    headers = [*framing_headers(request, call.host), *call.signed_headers(attempt)]
    return PreparedRequest(
        request.method,
        request.path,
        f"{address.server.scheme}://{call.host}{request.target}",
        tuple(headers),
        request.body if request.upload is None else b"".join(request.upload.chunks()),
        tuple(call.secrets(attempt)),
    )


def _following(asked: Generator[dict[str, Any], Any, None], reply: Any) -> dict[str, Any] | None:
    """The request for the page after the one that `reply` is; None after the last."""
    try:
        return asked.send(reply)
    except StopIteration:
        return None


@contextmanager
def _translated(call: Call[Any], endpoint: str | None = None) -> Generator[None, None, None]:
    """Turns errors of the HTTP library into ours, while the service or the token `endpoint` is asked."""
    import httpx2

    from .errors import TransportError
    from .transport import translated

    try:
        yield
    except httpx2.HTTPError as error:
        fault = translated(error, endpoint or call.host, call.operation.id)
        if endpoint is not None and isinstance(fault, TransportError):
            # The call itself was not sent.
            fault.request_sent = False
        # Without the cause: it holds the request, headers and all.
        raise fault from None


class SyncClient(_Client):
    """The base of generated sync clients.

    Args:
        parameters: the client parameters that the plans name, such as {"region_id": "cn-hangzhou"}.
        credentials: credentials of the protocol's vendor, or a callable that returns them whenever
            a request is signed; None to read them from the environment.
        base_url: sends all requests here, in place of the endpoint of the spec.
        endpoint: the name of one of the spec's servers, such as "vpc"; None for its first one.
        timeout: seconds for a whole call, or a `Timeout`; None for the defaults.
        retry: when to try again; None never does.
        validate: whether requests are validated before they are sent.
        allow_unknown: whether the validator lets members pass that the spec does not know.
        hooks: callables that are told of each attempt.
        http_client: an httpx2 client to send with; it stays open when this client is closed.
        proxy: URL of a proxy, for the client's own HTTP client.
        verify: an `ssl.SSLContext` for it, or False to trust any server.
        sources: clocks and nonces, for tests.

    Raises:
        ValueError: `base_url` or `timeout` is malformed, or `http_client` is given along with
            `proxy` or `verify`.
    """

    def __init__(
        self,
        parameters: Mapping[str, Any],
        *,
        credentials: Any = None,
        base_url: str | None = None,
        endpoint: str | None = None,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        validate: bool = True,
        allow_unknown: bool = False,
        hooks: Iterable[Hook] = (),
        http_client: httpx2.Client | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        sources: Sources = DEFAULT_SOURCES,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        settings = Settings(retry or _NO_RETRY, Timeout.of(timeout), tuple(hooks), sources)
        checks = _Checks(validate, allow_unknown)
        super().__init__(parameters, credentials, base_url, endpoint, checks, settings)
        from .transport import new_client

        _refuse_both(http_client, proxy, verify)
        self._given = http_client
        self._http = http_client or new_client(proxy, verify)
        self._sleep = sleep

    def call(
        self,
        operation: Operation[Reply],
        request: Any = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> Reply:
        """Carry out an operation.

        Args:
            operation: its plan.
            request: a mapping with the documented names, or a model.
            arguments: members by their documented names that go before those of `request`; None
                values are absent.

        Raises:
            ValidationError: the request is wrong; nothing was sent.
            CredentialsError: there are no credentials; nothing was sent.
            ApiError: the service answered with an error.
            TransportError: no answer arrived.
            ProtocolError: the answer is not the documented one.
        """
        call, address = self._begin_call(operation, request, arguments)
        return self._repeat(call, lambda attempt: self._attempt(call, address, attempt))

    @contextmanager
    def stream(
        self,
        operation: Operation[Any],
        request: Any = None,
        arguments: Mapping[str, Any] | None = None,
        *,
        accept: str | None = None,
    ) -> Generator[StreamedReply, None, None]:
        """Carry out an operation whose reply is read while it arrives, inside of a `with` statement.

        Attempts are repeated until a reply begins; what breaks off then is an error. The timeout of
        the whole call is for its beginning, that of reading for each piece of the content.

        Args:
            accept: the media types to ask for, in place of those of the operation.
            operation, request, arguments: as of `call`.

        Raises:
            As `call` does.
        """
        from .streams import StreamedReply

        if accept is not None:
            operation = replace(operation, accept=accept)
        call, address = self._begin_call(operation, request, arguments)
        response = self._repeat(call, lambda attempt: self._open(call, address, attempt))

        def chunks() -> Iterator[bytes]:
            with _translated(call):
                yield from response.iter_bytes()

        try:
            yield StreamedReply(response.status_code, response.headers, chunks())
        finally:
            response.close()

    def items(
        self,
        operation: Operation[Any],
        paging: Paging,
        request: Any = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> Iterator[Any]:
        """The items of all pages of a list; each page is asked for when its first item is wanted.

        Raises:
            As `call` does, and ProtocolError when the pages have no end.
        """
        from .paging import items_of, pages

        members = arguments_of(operation, request, None, {})
        asked = pages(paging, members, operation.id)
        wanted = next(asked, None)
        while wanted is not None:
            reply = self.call(operation, wanted, arguments)
            yield from items_of(paging, reply)
            wanted = _following(asked, reply)

    def _repeat(self, call: Call[Any], carry_out: Callable[[Attempt], Result]) -> Result:
        while True:
            attempt = call.begin()
            call.announce(attempt)
            try:
                return carry_out(attempt)
            except CloudError as error:
                # What it came of holds the request, headers and all, and may be pickled along.
                error.__context__ = None
                self._forget(error)
                pause = call.pause_after(attempt, error)
                if pause is None:
                    final = call.final(error)
                    if final is error:
                        raise
                    raise final from error
            except BaseException as error:
                call.broken_off(attempt, error)
                raise
            self._sleep(pause)

    def prepare(
        self,
        operation: Operation[Any],
        request: Any = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> PreparedRequest:
        """The request that `call` would send now: validated, encoded and signed.

        Nothing is sent, unless client credentials have to be exchanged for a token first.

        Raises:
            ValidationError, CredentialsError: as `call` does.
        """
        call, address = self._begin_call(operation, request, arguments)
        attempt = call.begin()
        self._authenticate(call, address, attempt)
        return _prepared(call, address, attempt)

    def _authenticate(self, call: Call[Any], address: _Address, attempt: Attempt) -> None:
        if not call.operation.protocol.needs_credentials(call.operation):
            return
        source = self._source_of_credentials(call.operation)
        attempt.credentials = _require_credentials(source() if callable(source) else source)
        grant = self._grant(call, address, attempt)
        token = call.good_token(self._tokens, grant) if grant else None
        if grant and not token:
            request, options = self._exchange(attempt, grant)
            with _translated(call, attempt.endpoint):
                response = self._http.send(request, **options)
                body = self._read(call, response, attempt.endpoint)
            token = call.read_token(attempt, response.status_code, response.headers, body)
            self._tokens[grant] = token
        call.authorize(attempt, token)

    def _attempt(self, call: Call[Reply], address: _Address, attempt: Attempt) -> Reply:
        self._authenticate(call, address, attempt)
        request, options = _request(call, address, attempt, self._given)
        with _translated(call):
            response = self._http.send(request, **options)
            body = self._read(call, response)
        return call.reply(attempt, response.status_code, response.headers, body)

    def _open(self, call: Call[Any], address: _Address, attempt: Attempt) -> httpx2.Response:
        """The answer of an attempt, once it is known to be a reply."""
        self._authenticate(call, address, attempt)
        request, options = _request(call, address, attempt, self._given)
        with _translated(call):
            response = self._http.send(request, **options)
            if call.is_reply(response.status_code):
                call.opened(attempt, response.status_code, response.headers)
                return response
            body = self._read(call, response)
        call.reply(attempt, response.status_code, response.headers, body)
        raise AssertionError("an answer that is no reply is an error")

    @staticmethod
    def _read(call: Call[Any], response: httpx2.Response, endpoint: str | None = None) -> bytes:
        try:
            body = bytearray()
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_ANSWER:
                    raise answer_too_large(
                        call.operation, response.status_code, response.headers, endpoint
                    )
                call.check_time()
            return bytes(body)
        finally:
            response.close()

    def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        if self._given is None:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_Client):
    """The base of generated async clients, for asyncio and Trio; arguments as of `SyncClient`.

    `http_client` is an `httpx2.AsyncClient`, and a callable for credentials may be a coroutine
    function.
    """

    def __init__(
        self,
        parameters: Mapping[str, Any],
        *,
        credentials: Any = None,
        base_url: str | None = None,
        endpoint: str | None = None,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        validate: bool = True,
        allow_unknown: bool = False,
        hooks: Iterable[Hook] = (),
        http_client: httpx2.AsyncClient | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        sources: Sources = DEFAULT_SOURCES,
    ) -> None:
        settings = Settings(retry or _NO_RETRY, Timeout.of(timeout), tuple(hooks), sources)
        checks = _Checks(validate, allow_unknown)
        super().__init__(parameters, credentials, base_url, endpoint, checks, settings)
        from .transport import new_async_client

        _refuse_both(http_client, proxy, verify)
        self._given = http_client
        self._http = http_client or new_async_client(proxy, verify)

    async def call(
        self,
        operation: Operation[Reply],
        request: Any = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> Reply:
        """Carry out an operation, as `SyncClient.call` does. Cancelling it frees its connection."""
        call, address = self._begin_call(operation, request, arguments)
        return await self._repeat(call, lambda attempt: self._attempt(call, address, attempt))

    @asynccontextmanager
    async def stream(
        self,
        operation: Operation[Any],
        request: Any = None,
        arguments: Mapping[str, Any] | None = None,
        *,
        accept: str | None = None,
    ) -> AsyncGenerator[AsyncStreamedReply, None]:
        """Carry out an operation whose reply is read while it arrives, as `SyncClient.stream` does."""
        from .streams import AsyncStreamedReply

        if accept is not None:
            operation = replace(operation, accept=accept)
        call, address = self._begin_call(operation, request, arguments)
        response = await self._repeat(call, lambda attempt: self._open(call, address, attempt))

        async def chunks() -> AsyncIterator[bytes]:
            with _translated(call):
                async for chunk in response.aiter_bytes():
                    yield chunk

        try:
            yield AsyncStreamedReply(response.status_code, response.headers, chunks())
        finally:
            await response.aclose()

    async def items(
        self,
        operation: Operation[Any],
        paging: Paging,
        request: Any = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[Any]:
        """The items of all pages of a list, as `SyncClient.items` gives them."""
        from .paging import items_of, pages

        members = arguments_of(operation, request, None, {})
        asked = pages(paging, members, operation.id)
        wanted = next(asked, None)
        while wanted is not None:
            reply = await self.call(operation, wanted, arguments)
            for item in items_of(paging, reply):
                yield item
            wanted = _following(asked, reply)

    async def _repeat(
        self, call: Call[Any], carry_out: Callable[[Attempt], Awaitable[Result]]
    ) -> Result:
        import anyio

        while True:
            attempt = call.begin()
            call.announce(attempt)
            try:
                async with _bounded(call, attempt):
                    return await carry_out(attempt)
            except CloudError as error:
                # What it came of holds the request, headers and all, and may be pickled along.
                error.__context__ = None
                self._forget(error)
                pause = call.pause_after(attempt, error)
                if pause is None:
                    final = call.final(error)
                    if final is error:
                        raise
                    raise final from error
            except BaseException as error:
                call.broken_off(attempt, error)
                raise
            await anyio.sleep(pause)

    async def prepare(
        self,
        operation: Operation[Any],
        request: Any = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> PreparedRequest:
        """The request that `call` would send now; see `SyncClient.prepare`."""
        call, address = self._begin_call(operation, request, arguments)
        attempt = call.begin()
        await self._authenticate(call, address, attempt)
        return _prepared(call, address, attempt)

    async def _authenticate(self, call: Call[Any], address: _Address, attempt: Attempt) -> None:
        if not call.operation.protocol.needs_credentials(call.operation):
            return
        source = self._source_of_credentials(call.operation)
        credentials = source() if callable(source) else source
        if inspect.isawaitable(credentials):
            credentials = await credentials
        attempt.credentials = _require_credentials(credentials)
        grant = self._grant(call, address, attempt)
        token = call.good_token(self._tokens, grant) if grant else None
        if grant and not token:
            request, options = self._exchange(attempt, grant)
            with _translated(call, attempt.endpoint):
                response = await self._http.send(request, **options)
                body = await self._read(call, response, attempt.endpoint)
            token = call.read_token(attempt, response.status_code, response.headers, body)
            self._tokens[grant] = token
        call.authorize(attempt, token)

    async def _attempt(self, call: Call[Reply], address: _Address, attempt: Attempt) -> Reply:
        await self._authenticate(call, address, attempt)
        request, options = _request(call, address, attempt, self._given)
        with _translated(call):
            response = await self._http.send(request, **options)
            body = await self._read(call, response)
        return call.reply(attempt, response.status_code, response.headers, body)

    async def _open(self, call: Call[Any], address: _Address, attempt: Attempt) -> httpx2.Response:
        """The answer of an attempt, once it is known to be a reply."""
        await self._authenticate(call, address, attempt)
        request, options = _request(call, address, attempt, self._given)
        with _translated(call):
            response = await self._http.send(request, **options)
            if call.is_reply(response.status_code):
                call.opened(attempt, response.status_code, response.headers)
                return response
            body = await self._read(call, response)
        call.reply(attempt, response.status_code, response.headers, body)
        raise AssertionError("an answer that is no reply is an error")

    @staticmethod
    async def _read(
        call: Call[Any], response: httpx2.Response, endpoint: str | None = None
    ) -> bytes:
        try:
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > MAX_ANSWER:
                    raise answer_too_large(
                        call.operation, response.status_code, response.headers, endpoint
                    )
                call.check_time()
            return bytes(body)
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        if self._given is None:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


@asynccontextmanager
async def _bounded(call: Call[Any], attempt: Attempt) -> AsyncGenerator[None, None]:
    """Ends an attempt at the deadline, even if its answer arrives one byte at a time."""
    import anyio

    with anyio.move_on_after(attempt.remaining) as scope:
        yield
    if scope.cancelled_caught:
        raise call.deadline_exceeded()


def _refuse_both(http_client: object, proxy: str | None, verify: ssl.SSLContext | bool) -> None:
    if http_client is not None and (proxy is not None or verify is not True):
        raise ValueError(
            "proxy and verify belong to the client's own HTTP client: give them to http_client"
        )
