"""The hooks that come along: attempts in a log and in traces, without any secret."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest

import cloudnodes
from cloudnodes.aliyun import eci

from . import fake_cloud
from .fake_cloud import Answer, FakeCloud, raw
from .test_generated_clients import aliyun

QUICK = cloudnodes.RetryPolicy(attempts=3, base_delay=0.001)
GROUP: dict[str, Any] = {
    "RegionId": "cn-hangzhou",
    "ContainerGroupName": "web",
    "Container": [{"Name": "nginx", "Image": "nginx:1.27"}],
    "ImageRegistryCredential": [
        {"Server": "a.example.com", "UserName": "u", "Password": fake_cloud.ALIYUN_SECRET}
    ],
}


@dataclass
class Span:
    name: str
    attributes: dict[str, Any] = field(default_factory=dict)
    ended: bool = False

    def set_attribute(self, name: str, value: Any) -> None:
        self.attributes[name] = value

    def end(self) -> None:
        self.ended = True


class Tracer:
    """What the hook needs of an OpenTelemetry tracer."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    def start_span(self, name: str) -> Span:
        self.spans.append(Span(name))
        return self.spans[-1]


def unavailable() -> Answer:
    return Answer.json({"Code": "ServiceUnavailable", "RequestId": "r1"}, 503)


def test_attempts_are_logged(cloud: FakeCloud, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "test")
    cloud.answer(unavailable())
    hooks = [cloudnodes.log_attempts(logging.getLogger("test"))]
    with eci.Client(base_url=cloud.url, credentials=aliyun(), retry=QUICK, hooks=hooks) as client:
        client.create_container_group(GROUP)
    failed, succeeded = (record for record in caplog.records if record.name == "test")
    assert (failed.levelname, succeeded.levelname) == ("WARNING", "INFO")
    assert "CreateContainerGroup attempt 1: HTTP 503, ServerError, again in" in failed.getMessage()
    assert "attempt 2: HTTP 200 after" in succeeded.getMessage()
    assert fake_cloud.ALIYUN_SECRET not in caplog.text


def test_a_lost_connection_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    hooks = [cloudnodes.log_attempts(logging.getLogger("test"))]
    with eci.Client(
        base_url="http://127.0.0.1:9", credentials=aliyun(), retry=None, hooks=hooks
    ) as client:
        with pytest.raises(cloudnodes.ConnectError):
            client.create_container_group(GROUP)
    assert "no answer, ConnectError" in caplog.text


def finished(events: list[cloudnodes.AttemptStarted | cloudnodes.AttemptFinished]) -> Any:
    """The only event that tells of an attempt's end."""
    ends = [event for event in events if isinstance(event, cloudnodes.AttemptFinished)]
    assert len(ends) == 1
    return ends[0]


def test_an_interrupted_attempt_is_over_for_the_hooks(caplog: pytest.LogCaptureFixture) -> None:
    def interrupt(request: httpx2.Request) -> httpx2.Response:
        raise KeyboardInterrupt

    events: list[Any] = []
    tracer = Tracer()
    hooks = [
        events.append,
        cloudnodes.trace_attempts(tracer),
        cloudnodes.log_attempts(logging.getLogger("test")),
    ]
    with httpx2.Client(transport=httpx2.MockTransport(interrupt)) as http_client:
        client = eci.Client(
            region_id="cn-hangzhou", credentials=aliyun(), hooks=hooks, http_client=http_client
        )
        with pytest.raises(KeyboardInterrupt):
            client.create_container_group(GROUP)
    assert isinstance(finished(events).error, KeyboardInterrupt)
    assert finished(events).retry_in is None
    assert tracer.spans[0].ended
    assert tracer.spans[0].attributes["error.type"] == "KeyboardInterrupt"
    assert "no answer, KeyboardInterrupt" in caplog.text


def test_a_cancelled_attempt_is_over_for_the_hooks(cloud: FakeCloud) -> None:
    cloud.answer(raw(b"", pause=30))
    events: list[Any] = []

    async def run() -> None:
        async with eci.AsyncClient(
            base_url=cloud.url, credentials=aliyun(), hooks=[events.append]
        ) as client:
            call = asyncio.create_task(client.create_container_group(GROUP))
            while not cloud.requests:
                await asyncio.sleep(0.001)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

    asyncio.run(run())
    assert isinstance(finished(events).error, asyncio.CancelledError)
    assert finished(events).status is None
    assert len(cloud.requests) == 1


def test_credentials_that_cannot_be_had_end_an_attempt() -> None:
    def broken() -> cloudnodes.aliyun.Credentials:
        raise LookupError("the vault is sealed")

    events: list[Any] = []
    with eci.Client(region_id="cn-hangzhou", credentials=broken, hooks=[events.append]) as client:
        with pytest.raises(LookupError):
            client.create_container_group(GROUP)
    assert isinstance(finished(events).error, LookupError)


def test_attempts_are_spans_and_the_trace_is_passed_on(cloud: FakeCloud) -> None:
    cloud.answer(unavailable())
    tracer = Tracer()

    def inject(headers: dict[str, str], span: Span) -> None:
        headers["traceparent"] = f"00-{tracer.spans.index(span)}"

    hooks = [cloudnodes.trace_attempts(tracer, inject)]
    with eci.Client(base_url=cloud.url, credentials=aliyun(), retry=QUICK, hooks=hooks) as client:
        client.create_container_group(GROUP)
    failed, succeeded = tracer.spans
    assert failed.ended
    assert succeeded.ended
    assert failed.name == "POST CreateContainerGroup"
    assert failed.attributes["http.response.status_code"] == 503
    assert failed.attributes["error.type"] == "ServerError"
    assert succeeded.attributes["http.request.resend_count"] == 1
    assert [request.headers["traceparent"] for request in cloud.requests] == ["00-0", "00-1"]
    assert fake_cloud.ALIYUN_SECRET not in repr(tracer.spans)


def test_spans_of_calls_side_by_side_are_kept_apart(cloud: FakeCloud) -> None:
    tracer = Tracer()

    async def run() -> None:
        hooks = [cloudnodes.trace_attempts(tracer)]
        async with eci.AsyncClient(base_url=cloud.url, credentials=aliyun(), hooks=hooks) as client:
            await asyncio.gather(*(client.create_container_group(GROUP) for _ in range(5)))

    asyncio.run(run())
    assert [span.attributes["http.response.status_code"] for span in tracer.spans] == [200] * 5
    assert all(span.ended for span in tracer.spans)
