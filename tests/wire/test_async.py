"""The async client sends what the sync one sends, and fails as it fails."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from cloudnodes._runtime import aliyun, huaweicloud
from cloudnodes._runtime.calling import Sources
from cloudnodes._runtime.client import AsyncClient, SyncClient
from cloudnodes._runtime.errors import CredentialsError, DeadlineExceeded, ServerError
from cloudnodes._runtime.plan import Operation
from cloudnodes._runtime.retry import RetryPolicy

from . import cases, fake_cloud, plans
from .fake_cloud import Answer, FakeCloud, raw, reset_connection
from .plans import CREATE_CLUSTER, CREATE_CONTAINER_GROUP, CREATE_NODE_POOL
from .test_faults import _dribble

_FIXED = Sources(clock=time.time, nonce=lambda: "fixed-nonce")
_QUICK = RetryPolicy(attempts=3, base_delay=0.001)
_PARAMETERS = {"region_id": "cn-hangzhou", "project_id": "project-1"}

_REQUESTS: list[tuple[Operation[Any], dict[str, Any]]] = [
    (CREATE_CONTAINER_GROUP, {**cases.ECI["odd characters"], "ClientToken": "t"}),
    (CREATE_CONTAINER_GROUP, {**cases.ECI["probes"], "ClientToken": "t"}),
    (CREATE_CLUSTER, cases.CS["node pools"]),
    (CREATE_NODE_POOL, {**cases.MODELARTS["annotations"], "pool_name": ".."}),
]


def _run(work: Callable[[AsyncClient], Awaitable[Any]], cloud: FakeCloud, **arguments: Any) -> Any:
    async def main() -> Any:
        async with AsyncClient(_PARAMETERS, base_url=cloud.url, **arguments) as client:
            return await work(client)

    return asyncio.run(main())


def _credentials(operation: Operation[Any]) -> Any:
    if operation is CREATE_NODE_POOL:
        return huaweicloud.Credentials(fake_cloud.HUAWEI_KEY, fake_cloud.HUAWEI_SECRET)
    return aliyun.Credentials(fake_cloud.ALIYUN_KEY, fake_cloud.ALIYUN_SECRET)


@pytest.mark.parametrize(("operation", "request_"), _REQUESTS)
def test_async_request_equals_the_sync_one_to_the_last_byte(
    cloud: FakeCloud, operation: Operation[Any], request_: dict[str, Any]
) -> None:
    moment = time.time()
    sources = Sources(clock=lambda: moment, nonce=lambda: "fixed-nonce")
    arguments = {"credentials": _credentials(operation), "sources": sources}
    with SyncClient(_PARAMETERS, base_url=cloud.url, **arguments) as client:
        reply = client.call(operation, request_)
    first = cloud.last.raw
    cloud.aliyun.seen_nonces.clear()
    assert _run(lambda c: c.call(operation, request_), cloud, **arguments) == reply
    assert cloud.last.raw == first


def test_async_errors_and_retries_are_the_sync_ones(
    cloud: FakeCloud, aliyun_credentials: aliyun.Credentials
) -> None:
    cloud.answer(Answer(act=reset_connection), Answer.json({"Code": "Throttling"}, 400))

    async def work(client: AsyncClient) -> Any:
        return await client.call(CREATE_CONTAINER_GROUP, {})

    reply = _run(work, cloud, credentials=aliyun_credentials, retry=_QUICK)
    assert isinstance(reply, plans.Reply)
    assert len({request.query["ClientToken"] for request in cloud.requests}) == 1
    cloud.answer(*[Answer.json({"Code": "X"}, 500)] * 3)
    with pytest.raises(ServerError):
        _run(work, cloud, credentials=aliyun_credentials, retry=_QUICK)
    assert len(cloud.requests) == 6


def test_async_credentials_may_come_from_a_coroutine(
    cloud: FakeCloud, aliyun_credentials: aliyun.Credentials
) -> None:
    asked: list[int] = []

    async def rotate() -> aliyun.Credentials:
        asked.append(1)
        return aliyun_credentials

    async def work(client: AsyncClient) -> None:
        await client.call(CREATE_CLUSTER, {})
        await client.call(CREATE_CLUSTER, {})

    _run(work, cloud, credentials=rotate)
    assert len(asked) == 2


@pytest.mark.parametrize("answer", [Answer(act=_dribble), raw(b"", pause=30)])
def test_async_deadline_bounds_a_call(
    cloud: FakeCloud, aliyun_credentials: aliyun.Credentials, answer: Answer
) -> None:
    cloud.answer(answer)
    with pytest.raises(DeadlineExceeded):
        _run(
            lambda client: client.call(CREATE_CONTAINER_GROUP, {}),
            cloud,
            credentials=aliyun_credentials,
            timeout=0.3,
        )


def test_cancelled_call_frees_its_connection(
    cloud: FakeCloud, aliyun_credentials: aliyun.Credentials
) -> None:
    import httpx2

    cloud.answer(raw(b"", pause=30))

    async def main() -> None:
        limits = httpx2.Limits(max_connections=1)
        async with httpx2.AsyncClient(limits=limits) as http_client:
            client = AsyncClient(
                {}, credentials=aliyun_credentials, base_url=cloud.url, http_client=http_client
            )
            call = asyncio.create_task(client.call(CREATE_CLUSTER, {}))
            while not cloud.requests:
                await asyncio.sleep(0.001)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            await client.call(CREATE_CLUSTER, {})
            await client.aclose()
            assert not http_client.is_closed

    asyncio.run(main())
    assert len(cloud.requests) == 2


def test_async_calls_run_side_by_side(
    cloud: FakeCloud, aliyun_credentials: aliyun.Credentials
) -> None:
    async def work(client: AsyncClient) -> list[Any]:
        return await asyncio.gather(
            *(client.call(CREATE_CONTAINER_GROUP, {"Cpu": n}) for n in range(20))
        )

    assert len(_run(work, cloud, credentials=aliyun_credentials)) == 20
    assert sorted(int(request.query["Cpu"]) for request in cloud.requests) == list(range(20))


def test_async_client_without_credentials_says_where_it_looked(cloud: FakeCloud) -> None:
    with pytest.raises(CredentialsError, match="ALIBABA_CLOUD_ACCESS_KEY_ID"):
        _run(lambda client: client.call(CREATE_CLUSTER, {}), cloud)
