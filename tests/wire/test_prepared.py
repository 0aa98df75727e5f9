"""A request that is prepared without being sent: shown masked, or sent by other means."""

from __future__ import annotations

import asyncio
import shutil
import subprocess

import pytest

from cloudnodes._runtime import aliyun, huaweicloud
from cloudnodes._runtime.client import AsyncClient, SyncClient
from cloudnodes._runtime.errors import ValidationError

from . import cases, fake_cloud
from .fake_cloud import FakeCloud
from .plans import CREATE_CLUSTER, CREATE_CONTAINER_GROUP, CREATE_NODE_POOL

_PASSWORD = "p@ss w/rd'\"密"


def test_preparing_sends_nothing_and_validates(cloud: FakeCloud, huawei_client: SyncClient) -> None:
    prepared = huawei_client.prepare(CREATE_NODE_POOL, {"kind": "x"}, {"pool_name": "a/b"})
    assert repr(prepared) == (
        "PreparedRequest(method='POST', path='/v2/project-1/pools/a%2Fb/nodepools')"
    )
    assert prepared.url == cloud.url + prepared.path
    assert prepared.body == b'{"kind":"x"}'
    with pytest.raises(ValidationError):
        huawei_client.prepare(CREATE_NODE_POOL, {})
    assert cloud.requests == []


def test_masked_request_shows_no_secret(cloud: FakeCloud) -> None:
    credentials = aliyun.Credentials(
        fake_cloud.ALIYUN_STS_KEY, fake_cloud.ALIYUN_SECRET, fake_cloud.ALIYUN_TOKEN
    )
    with SyncClient({}, credentials=credentials, base_url=cloud.url) as client:
        registry = {"ImageRegistryCredential": [{"UserName": "u", "Password": _PASSWORD}]}
        shown = [
            client.prepare(CREATE_CONTAINER_GROUP, registry).masked(),
            client.prepare(CREATE_CLUSTER, {"login_password": _PASSWORD}).masked(),
        ]
    token = huaweicloud.Token(fake_cloud.HUAWEI_USER_TOKEN)
    with SyncClient({"project_id": "p"}, credentials=token, base_url=cloud.url) as client:
        shown.append(client.prepare(CREATE_NODE_POOL, {"pool_name": "p"}).masked())
    for request in shown:
        text = f"{request.curl()} {request.url} {request.headers} {request.body!r}"
        assert not [secret for secret in (*fake_cloud.SECRETS, "p%40ss", "p@ss") if secret in text]
        assert "****" in text
        assert "Signature=" not in text
    assert b'"login_password":"****"' in shown[1].body


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("name", ["odd characters", "unicode", "probes", "line breaks"])
def test_curl_command_sends_the_same_request(
    cloud: FakeCloud, aliyun_client: SyncClient, name: str
) -> None:
    prepared = aliyun_client.prepare(CREATE_CONTAINER_GROUP, cases.ECI[name])
    done = subprocess.run(["sh", "-c", prepared.curl() + " --silent"], check=True, timeout=10)
    assert done.returncode == 0
    assert cloud.url + cloud.last.raw.target == prepared.url


def test_async_client_prepares_the_same(cloud: FakeCloud) -> None:
    credentials = aliyun.Credentials(fake_cloud.ALIYUN_KEY, fake_cloud.ALIYUN_SECRET)

    async def main() -> bytes:
        async with AsyncClient({}, credentials=credentials, base_url=cloud.url) as client:
            return (await client.prepare(CREATE_CLUSTER, {"name": "a"})).body

    assert asyncio.run(main()) == b'{"name":"a"}'
