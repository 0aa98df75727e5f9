"""A cloud on loopback: records requests, checks signatures, answers what a test tells it to."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .signature_verifier import (
    Acs3Verifier,
    RawRequest,
    Refused,
    SdkHmacVerifier,
    decode,
    query_of,
)

ALIYUN_KEY = "LTAItestkey"
ALIYUN_SECRET = "aliyun-secret-Zq3"
ALIYUN_STS_KEY = "STS.testkey"
ALIYUN_TOKEN = "aliyun-token+/=Zq4"
HUAWEI_KEY = "HWtestkey"
HUAWEI_SECRET = "huawei-secret-Zq5"
HUAWEI_STS_KEY = "HWtemporary"
HUAWEI_SECURITY_TOKEN = "huawei-security-token-Zq6"
HUAWEI_USER_TOKEN = "huawei-user-token-Zq7"

#: Everything that must never stand in a text.
SECRETS = (
    ALIYUN_SECRET,
    ALIYUN_TOKEN,
    HUAWEI_SECRET,
    HUAWEI_SECURITY_TOKEN,
    HUAWEI_USER_TOKEN,
)


@dataclass(frozen=True)
class Recorded:
    """A request that arrived, raw and decoded."""

    raw: RawRequest
    refusal: Refused | None
    arrived: float

    @property
    def method(self) -> str:
        return self.raw.method

    @property
    def raw_path(self) -> str:
        return self.raw.target.partition("?")[0]

    @property
    def path(self) -> str:
        return decode(self.raw_path)

    @property
    def query(self) -> dict[str, str]:
        pairs = query_of(self.raw.target)
        assert len(dict(pairs)) == len(pairs), "a parameter stands twice in the query"
        return dict(pairs)

    @property
    def headers(self) -> dict[str, str]:
        return self.raw.headers

    @property
    def json(self) -> Any:
        return json.loads(self.raw.body)


@dataclass(frozen=True)
class Answer:
    """What to answer; `act` does it by hand instead, on the raw socket."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    act: Callable[[socket.socket], None] | None = None

    @classmethod
    def json(cls, document: Any, status: int = 200, **headers: str) -> Answer:
        """A JSON answer; underscores in header names stand for hyphens."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return cls(status, json.dumps(document).encode(), named)


class FakeCloud:
    """The server's state: what it knows, what came, and what it answers next."""

    def __init__(self) -> None:
        self.port = 0
        self.clock: Callable[[], float] = time.time
        self.reset()

    def reset(self) -> None:
        """Forget all requests and scripts."""
        self.connections = 0
        self.requests: list[Recorded] = []
        self.script: list[Answer] = []
        self.success: Any = {"RequestId": "req-1", "ContainerGroupId": "eci-1", "cluster_id": "c1"}
        self.aliyun = Acs3Verifier(
            {ALIYUN_KEY: ALIYUN_SECRET, ALIYUN_STS_KEY: ALIYUN_SECRET},
            {ALIYUN_STS_KEY: ALIYUN_TOKEN},
        )
        self.huawei = SdkHmacVerifier(
            {HUAWEI_KEY: HUAWEI_SECRET, HUAWEI_STS_KEY: HUAWEI_SECRET},
            {HUAWEI_STS_KEY: HUAWEI_SECURITY_TOKEN},
            {HUAWEI_USER_TOKEN},
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def last(self) -> Recorded:
        """The latest request, which must have been accepted."""
        recorded = self.requests[-1]
        assert recorded.refusal is None, str(recorded.refusal)
        return recorded

    def answer(self, *answers: Answer) -> None:
        """Script the next answers, one a request; after them every request succeeds."""
        self.script.extend(answers)

    def verify(self, request: RawRequest) -> Refused | None:
        """Check the signature of the vendor that the request speaks to; plain REST has none."""
        headers = request.headers
        verifier: Acs3Verifier | SdkHmacVerifier
        if "x-acs-action" in headers:
            verifier = self.aliyun
        elif {"x-sdk-date", "x-auth-token", "x-project-id"} & headers.keys():
            verifier = self.huawei
        else:
            return None
        try:
            verifier.verify(request, self.clock())
        except Refused as refusal:
            return refusal
        return None

    def respond(self, request: RawRequest) -> Answer:
        refusal = self.verify(request)
        self.requests.append(Recorded(request, refusal, time.monotonic()))
        if refusal is not None:
            return _refusal_answer(refusal, aliyun="x-acs-action" in request.headers)
        if self.script:
            return self.script.pop(0)
        return Answer.json(self.success)


def _refusal_answer(refusal: Refused, *, aliyun: bool) -> Answer:
    if aliyun:
        document = {"Code": refusal.code, "Message": str(refusal), "RequestId": "req-refused"}
        return Answer.json(document, 400)
    return Answer.json({"error_code": refusal.code, "error_msg": str(refusal)}, 401)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    cloud: FakeCloud

    def setup(self) -> None:
        super().setup()
        self.cloud.connections += 1

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            assert name.lower() not in headers, f"header {name} stands twice"
            headers[name.lower()] = value
        answer = self.cloud.respond(RawRequest(self.command, self.path, headers, body))
        if answer.act is not None:
            self.close_connection = True
            answer.act(self.connection)
            return
        self.send_response(answer.status)
        given = {name.lower() for name in answer.headers}
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if "content-type" not in given:
            self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _handle

    def log_message(self, format: str, *args: Any) -> None:
        """Silent."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is what some tests are about."""


@contextmanager
def running() -> Iterator[FakeCloud]:
    """A cloud that listens on loopback."""
    cloud = FakeCloud()
    handler = type("Handler", (_Handler,), {"cloud": cloud})
    server = _Server(("127.0.0.1", 0), handler)
    cloud.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield cloud
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def reset_connection(connection: socket.socket) -> None:
    """Drop a connection with RST, as a crashing server does."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def raw(data: bytes, *, pause: float = 0.0, then: bytes = b"") -> Answer:
    """An answer that is written byte for byte, with a pause inside."""

    def act(connection: socket.socket) -> None:
        connection.sendall(data)
        if pause:
            time.sleep(pause)
        if then:
            connection.sendall(then)

    return Answer(act=act)
