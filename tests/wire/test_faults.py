"""Faults on loopback: the documented exception each time, in bounded time, nothing done twice."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from cloudnodes._runtime import aliyun
from cloudnodes._runtime.calling import Sources
from cloudnodes._runtime.client import SyncClient
from cloudnodes._runtime.errors import (
    ApiError,
    ConnectError,
    ConnectionLost,
    DeadlineExceeded,
    ProtocolError,
    ReadTimeout,
    ServerError,
    ThrottledError,
    TLSError,
)
from cloudnodes._runtime.hooks import AttemptFinished, AttemptStarted, Event
from cloudnodes._runtime.retry import RetryPolicy
from cloudnodes._runtime.timeouts import Timeout

from .fake_cloud import Answer, FakeCloud, raw, reset_connection
from .plans import CREATE_CLUSTER, CREATE_CONTAINER_GROUP

Connect = Callable[..., SyncClient]

_QUICK = RetryPolicy(attempts=3, base_delay=0.001)
_GOOD = {"RequestId": "r", "ContainerGroupId": "g"}


@pytest.fixture
def connect(cloud: FakeCloud, aliyun_credentials: aliyun.Credentials) -> Connect:
    """Makes clients of the fake cloud that try again quickly."""

    def make(**arguments: Any) -> SyncClient:
        settings = {"base_url": cloud.url, "retry": _QUICK, "timeout": 5, **arguments}
        return SyncClient({}, credentials=aliyun_credentials, **settings)

    return make


def _tokens(cloud: FakeCloud) -> list[str]:
    return [request.query["ClientToken"] for request in cloud.requests]


def _http(body: bytes, *, length: int | None = None, kind: str = "application/json") -> bytes:
    size = len(body) if length is None else length
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {size}\r\n\r\n"
    return head.encode() + body


def test_refused_connection_is_a_connect_error_after_bounded_attempts(connect: Connect) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    events: list[Event] = []
    client = connect(base_url=f"http://127.0.0.1:{port}", hooks=[events.append])
    with client, pytest.raises(ConnectError) as caught:
        client.call(CREATE_CLUSTER, {})
    assert not caught.value.request_sent
    assert sum(isinstance(event, AttemptStarted) for event in events) == 3


def test_unknown_host_is_a_connect_error(connect: Connect) -> None:
    client = connect(base_url="http://nowhere.invalid", retry=None)
    with client, pytest.raises(ConnectError, match=r"nowhere\.invalid"):
        client.call(CREATE_CLUSTER, {})


def test_plain_http_behind_https_is_a_tls_error_and_not_tried_again(
    cloud: FakeCloud, connect: Connect
) -> None:
    events: list[Event] = []
    url = cloud.url.replace("http:", "https:")
    with connect(base_url=url, hooks=[events.append]) as client, pytest.raises(TLSError):
        client.call(CREATE_CONTAINER_GROUP, {})
    assert len(events) == 2


def test_lost_answer_is_asked_for_again_with_the_same_token(
    cloud: FakeCloud, connect: Connect
) -> None:
    cloud.answer(Answer(act=reset_connection), Answer(act=reset_connection))
    with connect() as client:
        client.call(CREATE_CONTAINER_GROUP, {})
    assert len(cloud.requests) == 3
    assert len(set(_tokens(cloud))) == 1
    nonces = {request.headers["x-acs-signature-nonce"] for request in cloud.requests}
    assert len(nonces) == 3


def test_lost_answer_of_a_call_without_token_is_final(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(Answer(act=reset_connection))
    with connect() as client, pytest.raises(ConnectionLost) as caught:
        client.call(CREATE_CLUSTER, {})
    assert caught.value.request_sent
    assert len(cloud.requests) == 1


def test_token_of_the_caller_is_kept(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(Answer(act=reset_connection))
    with connect() as client:
        client.call(CREATE_CONTAINER_GROUP, {"ClientToken": "mine"})
    assert _tokens(cloud) == ["mine", "mine"]


def test_every_call_has_a_token_of_its_own(cloud: FakeCloud, connect: Connect) -> None:
    with connect() as client:
        client.call(CREATE_CONTAINER_GROUP, {})
        client.call(CREATE_CONTAINER_GROUP, {})
    assert len(set(_tokens(cloud))) == 2
    assert all(len(token) <= 64 and token.isascii() for token in _tokens(cloud))


def test_without_retries_no_token_is_made(cloud: FakeCloud, connect: Connect) -> None:
    with connect(retry=None) as client:
        client.call(CREATE_CONTAINER_GROUP, {})
    assert "ClientToken" not in cloud.last.query


def test_truncated_body_is_a_lost_answer(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(raw(_http(b'{"a":', length=100)))
    with connect() as client, pytest.raises(ConnectionLost):
        client.call(CREATE_CLUSTER, {})


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (Answer(body=b'{"RequestId": "r", "Contai'), "not JSON, or not all of it"),
        (Answer(body=b""), "empty body"),
        (Answer(body=b"{}"), "not the documented reply"),
        (Answer(body=b"[]"), "not the documented reply"),
        (Answer(body=b"null"), "not the documented reply"),
        (Answer(body=b"<html>hello</html>", headers={"Content-Type": "text/html"}), "text/html"),
        (Answer(body=json.dumps(_GOOD).encode(), headers={"Content-Type": "text/html"}), "html"),
        (Answer(status=204, body=b""), "not documented"),
        (Answer.json({"RequestId": 1, "ContainerGroupId": []}), "not the documented reply"),
        (Answer(body=b"[" * 100_000), "JSON"),
    ],
)
def test_reply_that_is_not_the_documented_one_is_a_protocol_error(
    cloud: FakeCloud, connect: Connect, answer: Answer, fault: str
) -> None:
    answer.headers["x-acs-request-id"] = "req-7"
    cloud.answer(answer)
    with connect() as client, pytest.raises(ProtocolError, match=fault) as caught:
        client.call(CREATE_CONTAINER_GROUP, {})
    assert caught.value.status == answer.status
    assert caught.value.request_id == "req-7"
    assert caught.value.body_start == answer.body[:200]
    assert len(cloud.requests) == 1


def test_json_under_another_label_is_a_reply(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(Answer(body=json.dumps(_GOOD).encode(), headers={"Content-Type": "text/plain"}))
    with connect() as client:
        assert client.call(CREATE_CONTAINER_GROUP, {}).container_group_id == "g"


@pytest.mark.parametrize("data", [b"HELLO\r\n\r\n", b"\x16\x03\x01\x00", b"HTTP/1.1 abc\r\n\r\n"])
def test_answer_that_is_not_http_is_a_protocol_error(
    cloud: FakeCloud, connect: Connect, data: bytes
) -> None:
    cloud.answer(raw(data))
    with connect() as client, pytest.raises((ProtocolError, ConnectionLost)):
        client.call(CREATE_CLUSTER, {})


def test_huge_body_is_a_protocol_error(
    cloud: FakeCloud, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloudnodes._runtime.client.MAX_ANSWER", 100_000)
    cloud.answer(Answer(body=b" " * 1_000_000))
    with connect() as client, pytest.raises(ProtocolError, match="more than"):
        client.call(CREATE_CLUSTER, {})


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirect_is_never_followed(cloud: FakeCloud, connect: Connect, status: int) -> None:
    cloud.answer(Answer(status, b"", {"Location": "http://other.example/path?secret=1"}))
    with (
        connect() as client,
        pytest.raises(ProtocolError, match=r"redirect to other\.example") as e,
    ):
        client.call(CREATE_CONTAINER_GROUP, {})
    assert "secret" not in str(e.value)
    assert e.value.status == status


def test_redirect_is_not_followed_even_by_a_client_that_would(
    cloud: FakeCloud, aliyun_credentials: aliyun.Credentials
) -> None:
    import httpx2

    cloud.answer(Answer(307, b"", {"Location": cloud.url + "/elsewhere"}))
    with httpx2.Client(follow_redirects=True, headers={"X-Team": "a"}) as http_client:
        client = SyncClient(
            {}, credentials=aliyun_credentials, base_url=cloud.url, http_client=http_client
        )
        with pytest.raises(ProtocolError):
            client.call(CREATE_CONTAINER_GROUP, {})
        client.close()
        assert not http_client.is_closed
    assert len(cloud.requests) == 1
    assert cloud.last.headers["x-team"] == "a"


def _throttled(**headers: str) -> Answer:
    return Answer.json({"Code": "Throttling.User", "Message": "slow"}, 400, **headers)


@pytest.mark.parametrize(
    "answer",
    [
        Answer.json({"Code": "X"}, 429, Retry_After="0"),
        _throttled(),
        _throttled(x_acs_retry_after="1"),
        Answer(429, b"slow down"),
    ],
)
def test_throttled_call_is_tried_again_even_without_token(
    cloud: FakeCloud, connect: Connect, answer: Answer
) -> None:
    cloud.answer(answer, answer)
    with connect() as client:
        client.call(CREATE_CLUSTER, {})
    assert len(cloud.requests) == 3


def test_retry_after_is_waited_for(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(
        Answer.json({"Code": "X"}, 429, Retry_After="7"), _throttled(x_acs_retry_after="1500")
    )
    pauses: list[float] = []
    with connect(timeout=60, sleep=pauses.append) as client:
        client.call(CREATE_CLUSTER, {})
    assert pauses == [7.0, 1.5]


def test_retry_after_beyond_the_deadline_is_final(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(Answer.json({"Code": "X"}, 429, Retry_After="30"))
    with connect(timeout=2) as client, pytest.raises(ThrottledError) as caught:
        client.call(CREATE_CLUSTER, {})
    assert caught.value.retry_after == 30
    assert len(cloud.requests) == 1


def test_storm_of_503_ends_in_a_server_error(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(*[Answer.json({"Code": "ServiceUnavailable"}, 503)] * 9)
    with connect() as client, pytest.raises(ServerError):
        client.call(CREATE_CONTAINER_GROUP, {})
    assert len(cloud.requests) == 3
    assert len(set(_tokens(cloud))) == 1


def test_503_of_a_call_without_token_is_final(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(Answer.json({"code": "Unavailable"}, 503))
    with connect() as client, pytest.raises(ServerError):
        client.call(CREATE_CLUSTER, {})
    assert len(cloud.requests) == 1


def test_other_refusals_are_final(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(Answer.json({"Code": "OperationDenied.NoStock"}, 403))
    with connect() as client, pytest.raises(ApiError) as caught:
        client.call(CREATE_CONTAINER_GROUP, {})
    assert caught.value.retryable
    assert len(cloud.requests) == 1


def test_slow_headers_are_a_read_timeout(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(raw(b"", pause=30, then=_http(b"{}")))
    timeout = Timeout(total=20, read=0.2)
    with connect(timeout=timeout) as client, pytest.raises(ReadTimeout):
        client.call(CREATE_CLUSTER, {})


def test_slow_body_is_a_read_timeout(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(raw(_http(b"{", length=2), pause=30, then=b"}"))
    with connect(timeout=Timeout(read=0.2)) as client, pytest.raises(ReadTimeout):
        client.call(CREATE_CLUSTER, {})


def test_deadline_bounds_a_single_attempt(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(raw(b"", pause=30))
    with connect(timeout=0.3) as client, pytest.raises(DeadlineExceeded, match=r"0\.3 s"):
        client.call(CREATE_CONTAINER_GROUP, {})


def _dribble(connection: socket.socket) -> None:
    connection.sendall(_http(b"", length=1000))
    try:
        for _ in range(1000):
            connection.sendall(b" ")
            time.sleep(0.02)
    except OSError:
        pass


def test_deadline_bounds_a_body_that_dribbles(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(Answer(act=_dribble))
    with connect(timeout=0.3) as client, pytest.raises(DeadlineExceeded) as caught:
        client.call(CREATE_CONTAINER_GROUP, {})
    assert caught.value.attempts == 1
    assert isinstance(caught.value, TimeoutError)


def test_deadline_bounds_all_attempts_together(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(*[Answer.json({"Code": "X"}, 503)] * 50)
    policy = RetryPolicy(attempts=1000, base_delay=1, max_delay=1, draw=lambda _, high: high)
    pauses: list[float] = []
    sources = Sources(monotonic=lambda: sum(pauses))
    settings = {"timeout": 6.5, "retry": policy, "sleep": pauses.append, "sources": sources}
    with connect(**settings) as client, pytest.raises(ServerError):
        client.call(CREATE_CONTAINER_GROUP, {})
    assert len(cloud.requests) == 7


def test_hooks_see_attempts_and_add_headers(cloud: FakeCloud, connect: Connect) -> None:
    cloud.answer(Answer.json({"Code": "ServiceUnavailable", "RequestId": "r1"}, 503))
    events: list[Event] = []

    def hook(event: Event) -> None:
        events.append(event)
        if isinstance(event, AttemptStarted):
            event.headers["traceparent"] = "00-1"
            event.headers["Authorization"] = "forged"
            event.headers["x-acs-action"] = "forged"

    with connect(hooks=[hook]) as client:
        client.call(CREATE_CONTAINER_GROUP, {})
    started, failed, again, succeeded = events
    assert isinstance(started, AttemptStarted)
    assert isinstance(again, AttemptStarted)
    assert (started.operation, started.attempt, started.path) == ("CreateContainerGroup", 1, "/")
    assert isinstance(failed, AttemptFinished)
    assert isinstance(succeeded, AttemptFinished)
    assert (failed.status, failed.request_id, again.attempt) == (503, "r1", 2)
    assert isinstance(failed.error, ServerError)
    assert failed.retry_in is not None
    assert (succeeded.status, succeeded.error, succeeded.retry_in) == (200, None, None)
    assert cloud.last.headers["traceparent"] == "00-1"


def test_hook_that_fails_does_not_lose_the_reply(cloud: FakeCloud, connect: Connect) -> None:
    def hook(event: Event) -> None:
        raise RuntimeError("hook is broken")

    with connect(hooks=[hook]) as client, pytest.warns(UserWarning, match="hook is broken"):
        assert client.call(CREATE_CONTAINER_GROUP, {}).container_group_id == "eci-1"


def test_one_client_serves_many_threads_over_few_connections(
    cloud: FakeCloud, connect: Connect
) -> None:
    replies: list[str] = []
    with connect() as client:

        def work() -> None:
            calls = (client.call(CREATE_CONTAINER_GROUP, {}) for _ in range(5))
            replies.extend(reply.container_group_id for reply in calls)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert replies == ["eci-1"] * 40
    assert cloud.connections <= len(threads)
    assert all(request.refusal is None for request in cloud.requests)


def test_connection_is_used_again_after_replies_and_errors(
    cloud: FakeCloud, connect: Connect
) -> None:
    cloud.answer(Answer.json({"Code": "ServiceUnavailable"}, 503), Answer(429, b"slow down"))
    with connect() as client:
        client.call(CREATE_CONTAINER_GROUP, {})
        client.call(CREATE_CLUSTER, {})
    assert len(cloud.requests) == 4
    assert cloud.connections == 1


def test_proxy_or_verify_beside_an_http_client_is_refused() -> None:
    import httpx2

    with httpx2.Client() as http_client, pytest.raises(ValueError, match="http_client"):
        SyncClient({}, http_client=http_client, proxy="http://proxy.example")


@pytest.mark.parametrize("timeout", [0, -1, float("nan")])
def test_timeout_must_be_positive(timeout: float) -> None:
    with pytest.raises(ValueError, match="timeout"):
        SyncClient({}, timeout=timeout)
