"""Our requests and those of the official SDKs arrive alike, and both signatures hold."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cloudnodes._runtime import aliyun, huaweicloud
from cloudnodes._runtime.client import SyncClient

from . import cases, fake_cloud, official_sdks
from .fake_cloud import FakeCloud, Recorded
from .plans import (
    CREATE_CLUSTER,
    CREATE_CONTAINER_GROUP,
    CREATE_NODE_POOL,
    needs,
    without_token,
)


def _shape(recorded: Recorded, headers: tuple[str, ...]) -> dict[str, Any]:
    """What two equal requests have in common, decoded."""
    named = {name: recorded.headers.get(name) for name in headers}
    return {"method": recorded.method, "path": recorded.path, "headers": named}


ALIYUN_HEADERS = ("x-acs-action", "x-acs-version", "accept", "content-type", "host")
HUAWEI_HEADERS = ("content-type", "x-project-id", "x-security-token", "host")


@pytest.mark.parametrize("name", cases.ECI)
def test_container_group_request_equals_the_sdks(
    cloud: FakeCloud, aliyun_client: SyncClient, name: str
) -> None:
    request = cases.ECI[name]
    official_sdks.send_container_group(cloud, request)
    theirs = cloud.last
    aliyun_client.call(CREATE_CONTAINER_GROUP, request)
    ours = cloud.last
    assert _shape(ours, ALIYUN_HEADERS) == _shape(theirs, ALIYUN_HEADERS)
    assert without_token(ours.query) == without_token(theirs.query)
    assert ours.raw.body == theirs.raw.body == b""


@pytest.mark.parametrize("name", cases.CS)
def test_cluster_request_equals_the_sdks(
    cloud: FakeCloud, aliyun_client: SyncClient, name: str
) -> None:
    # The SDK drops nulls of documented members, which a validated request of ours cannot hold.
    request = {key: value for key, value in cases.CS[name].items() if value is not None}
    official_sdks.send_cluster(cloud, cases.CS[name])
    theirs = cloud.last
    aliyun_client.call(CREATE_CLUSTER, request)
    ours = cloud.last
    assert _shape(ours, ALIYUN_HEADERS) == _shape(theirs, ALIYUN_HEADERS)
    assert ours.query == theirs.query == {}
    assert ours.json == without_added_lists(theirs.json, ours.json)
    assert (
        ours.raw.body == json.dumps(ours.json, ensure_ascii=False, separators=(",", ":")).encode()
    )


def without_added_lists(theirs: Any, ours: Any) -> Any:
    """Without the empty lists that the SDK's models write for each list of objects left out."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        kept = {name: item for name, item in theirs.items() if item != [] or name in ours}
        return {name: without_added_lists(item, ours.get(name)) for name, item in kept.items()}
    if isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        return [without_added_lists(*pair) for pair in zip(theirs, ours, strict=True)]
    return theirs


@pytest.mark.parametrize("name", cases.MODELARTS)
def test_node_pool_request_equals_the_sdks(
    cloud: FakeCloud, huawei_client: SyncClient, name: str
) -> None:
    request = cases.MODELARTS[name]
    official_sdks.send_node_pool(cloud, "pool-1", request)
    theirs = cloud.last
    huawei_client.call(CREATE_NODE_POOL, request, {"pool_name": "pool-1"})
    ours = cloud.last
    assert _shape(ours, HUAWEI_HEADERS) == _shape(theirs, HUAWEI_HEADERS)
    assert ours.json == theirs.json == request


@pytest.mark.parametrize("pool_name", cases.POOL_NAMES)
def test_pool_name_in_the_path_equals_the_sdks(
    cloud: FakeCloud, huawei_client: SyncClient, pool_name: str
) -> None:
    official_sdks.send_node_pool(cloud, pool_name, cases.MODELARTS["minimal"])
    theirs = cloud.last
    huawei_client.call(CREATE_NODE_POOL, cases.MODELARTS["minimal"], {"pool_name": pool_name})
    assert cloud.last.raw_path.upper() == theirs.raw_path.upper()


@pytest.mark.parametrize("send", [official_sdks.send_container_group, official_sdks.send_cluster])
def test_sts_token_is_sent_and_signed_as_by_the_sdks(cloud: FakeCloud, send: Any) -> None:
    send(cloud, {"name": "web"}, fake_cloud.ALIYUN_TOKEN)
    theirs = cloud.last
    key, secret = fake_cloud.ALIYUN_STS_KEY, fake_cloud.ALIYUN_SECRET
    credentials = aliyun.Credentials(key, secret, fake_cloud.ALIYUN_TOKEN)
    operation = CREATE_CLUSTER if theirs.path == "/clusters" else CREATE_CONTAINER_GROUP
    with SyncClient({}, credentials=credentials, base_url=cloud.url) as client:
        client.call(operation, {"name": "web"})
    names = ("x-acs-security-token", "x-acs-accesskey-id")
    assert _shape(cloud.last, names) == _shape(theirs, names)
    assert cloud.last.headers["x-acs-security-token"] == fake_cloud.ALIYUN_TOKEN


def test_security_token_is_sent_and_signed_as_by_the_sdk(cloud: FakeCloud) -> None:
    token = fake_cloud.HUAWEI_SECURITY_TOKEN
    official_sdks.send_node_pool(cloud, "pool-1", cases.MODELARTS["minimal"], token)
    theirs = cloud.last
    key, secret = fake_cloud.HUAWEI_STS_KEY, fake_cloud.HUAWEI_SECRET
    credentials = huaweicloud.Credentials(key, secret, token)
    parameters = {"project_id": "project-1"}
    with SyncClient(parameters, credentials=credentials, base_url=cloud.url) as client:
        client.call(CREATE_NODE_POOL, {**cases.MODELARTS["minimal"], "pool_name": "pool-1"})
    assert _shape(cloud.last, HUAWEI_HEADERS) == _shape(theirs, HUAWEI_HEADERS)


def test_environment_variables_are_those_of_the_sdks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDKs find credentials under the names that we read, and read no others of them."""
    environment = {
        "ALIBABA_CLOUD_ACCESS_KEY_ID": "ak1",
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET": "sk1",
        "ALIBABA_CLOUD_SECURITY_TOKEN": "st1",
        "HUAWEICLOUD_SDK_AK": "ak2",
        "HUAWEICLOUD_SDK_SK": "sk2",
        "HUAWEICLOUD_SDK_SECURITY_TOKEN": "st2",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    provider = needs("huaweicloudsdkcore.auth.provider")
    theirs = provider.EnvCredentialProvider.get_basic().get_credentials()
    assert huaweicloud.from_environment() == huaweicloud.Credentials(
        theirs.ak, theirs.sk, theirs.security_token
    )
    source = needs("alibabacloud_credentials.utils.auth_util").__file__
    with open(source, encoding="utf-8") as file:
        text = file.read()
    for name in (*aliyun.ENVIRONMENT.required, *aliyun.ENVIRONMENT.optional):
        assert f"os.environ.get('{name}')" in text
    assert aliyun.from_environment() == aliyun.Credentials("ak1", "sk1", "st1")
