"""The fake cloud's server on loopback: Starlette and uvicorn around `fake_cloud`."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol

from .fake_cloud import ACCOUNTS, FakeAnswer, FakeService, Received
from .fake_signatures import Account, RawRequest
from .listing import PackageEntry
from .wire import is_array

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from starlette.types import Receive, Scope, Send

__all__ = ["FakeCloudServer", "application"]

#: ECI puts a whole request, files and all, into the query.
_LONGEST_HEAD = 32 * 1024 * 1024
_CONTROL = "/-"

Transports = dict[tuple[str, int], asyncio.Transport]


class _Exchange:
    """The ASGI endpoint that answers every path but those of the control interface."""

    def __init__(self, service: FakeService, transports: Transports) -> None:
        self._service = service
        self._transports = transports

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        target: str = (scope.get("raw_path") or b"/").decode("ascii", "replace")
        if scope["query_string"]:
            target += "?" + scope["query_string"].decode("ascii", "replace")
        headers = {name: ",".join(request.headers.getlist(name)) for name in request.headers}
        answer = self._service.respond(RawRequest(scope["method"], target, headers, body))
        await self._send(scope, send, answer)

    async def _send(self, scope: Scope, send: Send, answer: FakeAnswer) -> None:
        if answer.before:
            await asyncio.sleep(answer.before)
        if answer.reset:
            self._cut(scope, reset=True)
            return
        headers = [(name.encode(), value.encode("latin-1")) for name, value in answer.headers]
        headers.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        if answer.between or answer.sent is not None:
            # What uvicorn holds back until there is a body goes out now.
            await send({"type": "http.response.body", "body": b"", "more_body": True})
            await asyncio.sleep(answer.between)
        if answer.sent is not None:
            part = answer.body[: answer.sent]
            await send({"type": "http.response.body", "body": part, "more_body": True})
            self._cut(scope, reset=False)
            return
        await send({"type": "http.response.body", "body": answer.body})

    def _cut(self, scope: Scope, *, reset: bool) -> None:
        transport = self._transports.get(tuple(scope["client"]))
        if transport is None:
            return
        connection = transport.get_extra_info("socket")
        if reset and connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        else:
            transport.close()


def application(service: FakeService, transports: Transports) -> Starlette:
    """The ASGI application of a fake cloud.

    Below `/-` it is controlled: `GET /-/requests` lists what arrived, `POST /-/faults` takes a JSON
    list of faults to show, `POST /-/reset` forgets everything.
    """

    async def requests(request: Request) -> Response:
        return JSONResponse([_shown(received) for received in service.requests])

    async def faults(request: Request) -> Response:
        try:
            texts: Any = await request.json()
            if not is_array(texts):
                raise ValueError("a list of faults is needed")
            service.script(*map(str, texts))
        except ValueError as error:
            return PlainTextResponse(f"{error}\n", status_code=400)
        return Response(status_code=204)

    async def reset(request: Request) -> Response:
        service.reset()
        return Response(status_code=204)

    return Starlette(
        routes=[
            Route(f"{_CONTROL}/requests", requests, methods=["GET"]),
            Route(f"{_CONTROL}/faults", faults, methods=["POST"]),
            Route(f"{_CONTROL}/reset", reset, methods=["POST"]),
            Route("/{path:path}", _Exchange(service, transports)),
        ]
    )


def _shown(received: Received) -> dict[str, Any]:
    return {
        "operation": received.operation,
        "method": received.method,
        "path": received.path,
        "fault": received.fault,
        "status": received.status,
        "code": received.code,
        "created": received.created,
        "violations": [str(violation) for violation in received.violations],
    }


def _protocol(transports: Transports) -> type[H11Protocol]:
    """uvicorn's HTTP protocol, which tells of its connections so that they can be cut."""

    class Protocol(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self._peer: tuple[str, int] = tuple(transport.get_extra_info("peername")[:2])
            transports[self._peer] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            transports.pop(self._peer, None)
            super().connection_lost(exc)

    return Protocol


class FakeCloudServer:
    """A fake cloud that listens on this machine while its `with` block runs, or until `stop`.

    Args:
        package: whose operations it serves.
        host: the address to listen on.
        port: the port; 0 for a free one.
        accounts: who may call; the first account's key is `access_key` and `secret_key`.
        validate: whether requests are validated.

    Attributes:
        service: the state: what arrived, and what is answered.
        url: where it listens; give it to clients as `base_url`.
    """

    def __init__(
        self,
        package: PackageEntry,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        accounts: tuple[Account, ...] = ACCOUNTS,
        validate: bool = True,
    ) -> None:
        self.service = FakeService(package, accounts=accounts, validate=validate)
        self._bound = (host, port)
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self.url = ""

    @property
    def host(self) -> str:
        """Address and port, as vendors' SDKs want an endpoint."""
        return self.url.removeprefix("http://")

    @property
    def access_key(self) -> str:
        """The id of the access key of the first account."""
        return self.service.accounts[0].access_key

    @property
    def secret_key(self) -> str:
        """The secret of the access key of the first account."""
        return self.service.accounts[0].secret_key

    @property
    def requests(self) -> list[Received]:
        """What arrived, in order."""
        return self.service.requests

    @property
    def created(self) -> list[Received]:
        """The requests that made something new."""
        return self.service.created

    @property
    def replies(self) -> dict[str, Any]:
        """Bodies of successes by operation, to be answered in place of the documented ones."""
        return self.service.replies

    def script(self, *faults: str) -> None:
        """Show *faults*, one a request, such as "throttle=1*3" or "reset-after"."""
        self.service.script(*faults)

    def reset(self) -> None:
        """Forget every request, fault and reply that was set."""
        self.service.reset()

    def start(self) -> None:
        """Listen, and return once requests are accepted.

        Raises:
            OSError: the address is taken or not this machine's.
        """
        listener = self._listen()
        server = self._server = self._new_server()
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="fake-cloud", daemon=True
        )
        self._thread = thread
        started = threading.Event()
        _call_when_started(server, started.set)
        thread.start()
        started.wait(10)

    def serve(self, ready: Callable[[], object] = lambda: None) -> None:
        """Listen, call *ready*, and serve in this thread until interrupted."""
        listener = self._listen()
        ready()
        self._new_server().run(sockets=[listener])

    def _listen(self) -> socket.socket:
        host, port = self._bound
        listener = socket.create_server((host, port), backlog=512)
        address = listener.getsockname()
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{address[1]}"
        return listener

    def _new_server(self) -> uvicorn.Server:
        transports: Transports = {}
        return uvicorn.Server(
            uvicorn.Config(
                application(self.service, transports),
                http=_protocol(transports),
                h11_max_incomplete_event_size=_LONGEST_HEAD,
                lifespan="off",
                access_log=False,
                proxy_headers=False,
                log_config=None,
                log_level="critical",
                server_header=False,
                timeout_graceful_shutdown=1,
            )
        )

    def stop(self) -> None:
        """Close every connection and stop listening."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


def _call_when_started(server: uvicorn.Server, callback: Callable[[], object]) -> None:
    startup = server.startup

    async def announced(sockets: list[socket.socket] | None = None) -> None:
        await startup(sockets=sockets)
        callback()

    server.startup = announced  # type: ignore[method-assign]
