"""The async client under Trio: sends, tries again, keeps its deadline and can be cancelled, as under asyncio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from cloudnodes._runtime import aliyun
from cloudnodes._runtime.client import AsyncClient
from cloudnodes._runtime.errors import DeadlineExceeded
from cloudnodes._runtime.hooks import AttemptFinished, Event
from cloudnodes._runtime.retry import RetryPolicy

from .fake_cloud import Answer, FakeCloud, raw, reset_connection
from .plans import CREATE_CLUSTER, CREATE_CONTAINER_GROUP

trio = pytest.importorskip("trio", reason="trio is not installed")

Run = Callable[..., Any]


@pytest.fixture
def run(cloud: FakeCloud, aliyun_credentials: aliyun.Credentials) -> Run:
    """Runs a coroutine function that takes a client of the fake cloud."""

    def run_with_client(work: Callable[[AsyncClient], Awaitable[Any]], **arguments: Any) -> Any:
        settings = {"base_url": cloud.url, "retry": RetryPolicy(attempts=3, base_delay=0.001)}

        async def main() -> Any:
            async with AsyncClient(
                {}, credentials=aliyun_credentials, **{**settings, **arguments}
            ) as client:
                return await work(client)

        return trio.run(main)

    return run_with_client


def test_lost_answers_are_asked_for_again(cloud: FakeCloud, run: Run) -> None:
    cloud.answer(Answer(act=reset_connection), Answer.json({"Code": "Throttling"}, 400))
    reply = run(lambda client: client.call(CREATE_CONTAINER_GROUP, {}))
    assert reply.container_group_id == "eci-1"
    assert len(cloud.requests) == 3
    assert len({request.query["ClientToken"] for request in cloud.requests}) == 1


def test_deadline_bounds_a_call(cloud: FakeCloud, run: Run) -> None:
    cloud.answer(raw(b"", pause=30))
    with pytest.raises(DeadlineExceeded):
        run(lambda client: client.call(CREATE_CONTAINER_GROUP, {}), timeout=0.3)


def test_cancelled_call_is_over_and_the_client_of_use(cloud: FakeCloud, run: Run) -> None:
    cloud.answer(raw(b"", pause=30))
    events: list[Event] = []

    async def work(client: AsyncClient) -> Any:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.call, CREATE_CLUSTER, {})
            while not cloud.requests:
                await trio.sleep(0.001)
            nursery.cancel_scope.cancel()
        return await client.call(CREATE_CLUSTER, {})

    assert run(work, hooks=[events.append])
    cancelled, succeeded = (event for event in events if isinstance(event, AttemptFinished))
    assert isinstance(cancelled.error, trio.Cancelled)
    assert (succeeded.error, succeeded.status) == (None, 200)
    assert len(cloud.requests) == 2
