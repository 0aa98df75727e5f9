"""Every fault, sync and async: the documented exception, nothing created twice, and no secret in anything that is left.

Servers that are slow stay so for half a minute, after which the exception would be another one: that it is the right
one shows that the call was bounded.
"""

from __future__ import annotations

import asyncio
import logging
import pickle
import socket
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

import cloudnodes
from cloudnodes.aliyun import cs, eci

from . import fake_cloud
from .fake_cloud import Answer, FakeCloud, raw, reset_connection
from .test_faults import _http
from .test_generated_clients import example

SECRETS = (fake_cloud.ALIYUN_SECRET, fake_cloud.ALIYUN_TOKEN, "registry-Zq8")
ECHO = " ".join(SECRETS)
QUICK = cloudnodes.RetryPolicy(attempts=3, base_delay=0.001)
FIVE_HUNDRED_THREE = Answer.json({"Code": "ServiceUnavailable", "Message": ECHO}, 503)
HTML = Answer(200, f"<html>{ECHO}</html>".encode(), {"Content-Type": "text/html"})
# The HTTP library's own DEBUG log shows the headers of answers; test_faults has a secret in this one.
ELSEWHERE = Answer(307, ECHO.encode(), {"Location": "http://other.example/"})


@dataclass(frozen=True)
class Fault:
    """What happens to every attempt, the exception in the end, and how often a request with a token is sent."""

    answer: Answer
    error: type[Exception]
    attempts: int = 1
    skew: float = 0.0


FAULTS = {
    "reset after the request": Fault(Answer(act=reset_connection), cloudnodes.ConnectionLost, 3),
    "slow headers": Fault(raw(b"", pause=30), cloudnodes.ReadTimeout, 3),
    "slow body": Fault(raw(_http(b"{", length=9), pause=30), cloudnodes.ReadTimeout, 3),
    "truncated body": Fault(raw(_http(b"{", length=9)), cloudnodes.ConnectionLost, 3),
    "truncated JSON": Fault(Answer(body=f'{{"a": "{ECHO}'.encode()), cloudnodes.ProtocolError),
    "page of a proxy": Fault(HTML, cloudnodes.ProtocolError),
    "redirect to another host": Fault(ELSEWHERE, cloudnodes.ProtocolError),
    "throttled": Fault(
        Answer.json({"Code": "Throttling", "Message": ECHO}, 429, Retry_After="0"),
        cloudnodes.ThrottledError,
        3,
    ),
    "storm of 503": Fault(FIVE_HUNDRED_THREE, cloudnodes.ServerError, 3),
    "wrong content type": Fault(
        Answer(200, b"\x89PNG" + ECHO.encode(), {"Content-Type": "image/png"}),
        cloudnodes.ProtocolError,
    ),
    "huge body": Fault(Answer(body=b'"' + b" " * 2_000_000), cloudnodes.ProtocolError),
    "clock skew": Fault(Answer(), cloudnodes.ApiError, skew=3600.0),
}


def credentials() -> cloudnodes.aliyun.Credentials:
    return cloudnodes.aliyun.Credentials(
        fake_cloud.ALIYUN_STS_KEY, fake_cloud.ALIYUN_SECRET, fake_cloud.ALIYUN_TOKEN
    )


def group() -> dict[str, Any]:
    registry = {"Server": "a.example.com", "UserName": "u", "Password": "registry-Zq8"}
    return {
        "ContainerGroupName": "web",
        "Container": [{"Name": "nginx", "Image": "nginx:1.27"}],
        "ImageRegistryCredential": [registry],
    }


def settings(url: str) -> dict[str, Any]:
    timeout = cloudnodes.Timeout(total=20, read=0.3)
    return {
        "region_id": "cn-hangzhou",
        "base_url": url,
        "retry": QUICK,
        "timeout": timeout,
        "credentials": credentials(),
    }


def create_group(url: str) -> None:
    with eci.Client(**settings(url)) as client:
        client.create_container_group(group())


def create_group_async(url: str) -> None:
    async def run() -> None:
        async with eci.AsyncClient(**settings(url)) as client:
            await client.create_container_group(group())

    asyncio.run(run())


def create_cluster(url: str) -> None:
    with cs.Client(**settings(url)) as client:
        client.create_cluster(example("cs-create-cluster-managed-flannel"))


BOTH = pytest.mark.parametrize("create", [create_group, create_group_async], ids=["sync", "async"])
EACH = pytest.mark.parametrize("name", FAULTS)


def refuse_secrets(error: BaseException, logged: str) -> None:
    """Fail if a secret is in any text, log, pickle or traceback."""
    texts = [str(error), repr(error), repr(error.__dict__), logged]
    texts += traceback.format_exception(error)
    texts.append(pickle.dumps(error, 0).decode("latin-1"))
    for text in texts:
        assert not [secret for secret in SECRETS if secret in text]


def break_cloud(cloud: FakeCloud, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cloudnodes._runtime.client.MAX_ANSWER", 1_000_000)
    monkeypatch.setattr(cloud, "clock", lambda: time.time() + fault.skew)
    cloud.answer(*[fault.answer] * 9)


@BOTH
@EACH
def test_each_fault_is_its_error_and_creates_once_at_most(
    cloud: FakeCloud,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    name: str,
    create: Callable[[str], None],
) -> None:
    fault = FAULTS[name]
    break_cloud(cloud, fault, monkeypatch)
    caplog.set_level(logging.DEBUG)
    with pytest.raises(fault.error) as caught:
        create(cloud.url)
    assert len(cloud.requests) == fault.attempts
    # The service knows a request that comes again by its token.
    assert len({request.query["ClientToken"] for request in cloud.requests}) == 1
    refuse_secrets(caught.value, caplog.text)


@EACH
def test_a_request_without_a_token_is_carried_out_once_at_most(
    cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    fault = FAULTS[name]
    break_cloud(cloud, fault, monkeypatch)
    with pytest.raises(fault.error):
        create_cluster(cloud.url)
    # Whoever throttles has done nothing.
    assert len(cloud.requests) == (3 if name == "throttled" else 1)


@contextmanager
def listening(*, accepts: bool) -> Iterator[tuple[str, list[int]]]:
    """An address at which connections are refused, or dropped before anything is read of them."""
    dropped: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def drop() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                dropped.append(1)
                reset_connection(connection)

        if accepts:
            threading.Thread(target=drop, daemon=True).start()
        else:
            server.close()
        yield f"http://127.0.0.1:{port}", dropped
        if accepts:
            server.shutdown(socket.SHUT_RDWR)


@BOTH
def test_a_refused_connection(
    caplog: pytest.LogCaptureFixture, create: Callable[..., None]
) -> None:
    caplog.set_level(logging.DEBUG)
    with listening(accepts=False) as (url, _), pytest.raises(cloudnodes.ConnectError) as caught:
        create(url)
    refuse_secrets(caught.value, caplog.text)


@BOTH
def test_a_connection_that_is_reset_before_the_request(
    caplog: pytest.LogCaptureFixture, create: Callable[..., None]
) -> None:
    caplog.set_level(logging.DEBUG)
    with listening(accepts=True) as (url, dropped):
        with pytest.raises(cloudnodes.TransportError) as caught:
            create(url)
        assert len(dropped) == 3
    refuse_secrets(caught.value, caplog.text)
