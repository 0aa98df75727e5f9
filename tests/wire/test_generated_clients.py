"""The generated clients of the four operations: what they send equals the official SDKs', and the signatures hold."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import cloudnodes
from cloudnodes.aliyun import cs, eci
from cloudnodes.huaweicloud import modelarts
from tests.conftest import GENERATED

from . import fake_cloud, official_sdks
from .fake_cloud import Answer, FakeCloud
from .plans import without_token
from .test_official_sdks import without_added_lists

EXAMPLES = Path(__file__).parent.parent / "specs" / "page_examples"


def example(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    return loaded


def aliyun() -> cloudnodes.aliyun.Credentials:
    return cloudnodes.aliyun.Credentials(fake_cloud.ALIYUN_KEY, fake_cloud.ALIYUN_SECRET)


def huawei() -> cloudnodes.huaweicloud.Credentials:
    return cloudnodes.huaweicloud.Credentials(fake_cloud.HUAWEI_KEY, fake_cloud.HUAWEI_SECRET)


def virtual_node() -> dict[str, Any]:
    """The page's example with values in place of the masked ones."""
    values = {"KubeConfig": "YXBpVmVyc2lvbjogdjE=", "ClusterDNS": "100.1.2.3"}
    return {**example("eci-create-virtual-node"), **values}


def aliyun_error(code: str, status: int) -> Answer:
    return Answer.json({"Code": code, "Message": "words", "RequestId": "req-9"}, status)


def test_container_group(cloud: FakeCloud) -> None:
    request = example("eci-create-container-group")
    official_sdks.send_container_group(cloud, request)
    theirs = cloud.last
    with eci.Client(region_id="cn-hangzhou", credentials=aliyun(), base_url=cloud.url) as client:
        reply = client.create_container_group(request)
    assert (cloud.last.method, cloud.last.path) == (theirs.method, theirs.path)
    assert without_token(cloud.last.query) == without_token(theirs.query)
    assert reply.container_group_id


def test_virtual_node(cloud: FakeCloud) -> None:
    request = virtual_node()
    official_sdks.send_virtual_node(cloud, request)
    theirs = cloud.last
    cloud.success = {"RequestId": "req-1", "VirtualNodeId": "vnd-1"}
    with eci.Client(region_id="cn-hangzhou", credentials=aliyun(), base_url=cloud.url) as client:
        reply = client.create_virtual_node(request)
    assert (cloud.last.method, cloud.last.path) == (theirs.method, theirs.path)
    assert without_token(cloud.last.query) == without_token(theirs.query)
    assert reply.virtual_node_id


@pytest.mark.parametrize("name", ["managed-flannel", "managed-terway", "dedicated"])
def test_cluster(cloud: FakeCloud, name: str) -> None:
    request = example(f"cs-create-cluster-{name}")
    official_sdks.send_cluster(cloud, request)
    theirs = cloud.last
    with cs.Client(region_id="cn-hangzhou", credentials=aliyun(), base_url=cloud.url) as client:
        reply = client.create_cluster(request)
    assert (cloud.last.method, cloud.last.path) == (theirs.method, theirs.path)
    sent = cloud.last.json
    for disk in sent.get("worker_data_disks", ()):
        # The SDK's model lacks this documented member, and drops it.
        assert disk.pop("auto_snapshot_policy_id") == ""
    assert sent == without_added_lists(theirs.json, sent)
    assert reply.cluster_id


def test_node_pool(cloud: FakeCloud) -> None:
    request = example("modelarts-create-node-pool")
    cloud.success = request
    official_sdks.send_node_pool(cloud, "pool-1", request)
    theirs = cloud.last
    with modelarts.Client(
        region_id="cn-north-4", project_id="project-1", credentials=huawei(), base_url=cloud.url
    ) as client:
        reply = client.create_node_pool(request, pool_name="pool-1")
    assert (cloud.last.method, cloud.last.path) == (theirs.method, theirs.path)
    assert cloud.last.json == theirs.json
    assert reply.spec is not None
    assert reply.spec.resources is not None
    assert reply.spec.resources.flavor == "modelarts.vm.2u4g.dcc"


def test_path_parameters_are_also_accepted_in_the_request(cloud: FakeCloud) -> None:
    request = {**example("modelarts-create-node-pool"), "pool_name": "a/b", "project_id": "other"}
    cloud.success = example("modelarts-create-node-pool")
    with modelarts.Client(
        project_id="project-1", credentials=huawei(), base_url=cloud.url
    ) as client:
        client.create_node_pool(request)
    assert cloud.last.raw_path == "/v2/other/pools/a%2Fb/nodepools"
    assert "pool_name" not in cloud.last.json


def test_a_missing_path_parameter_is_a_violation_before_anything_is_sent(cloud: FakeCloud) -> None:
    with modelarts.Client(
        project_id="project-1", credentials=huawei(), base_url=cloud.url
    ) as client:
        with pytest.raises(cloudnodes.ValidationError) as caught:
            client.create_node_pool(example("modelarts-create-node-pool"))
    assert [(v.path, v.keyword) for v in caught.value.violations] == [("/pool_name", "required")]
    assert not cloud.requests


def test_the_client_fills_the_region(cloud: FakeCloud) -> None:
    request = {"ContainerGroupName": "web", "Container": [{"Name": "nginx", "Image": "nginx:1.27"}]}
    with eci.Client(region_id="cn-beijing", credentials=aliyun(), base_url=cloud.url) as client:
        client.create_container_group(request)
    assert dict(cloud.last.query)["RegionId"] == "cn-beijing"


def test_a_model_sends_what_a_dict_sends_and_async_what_sync_sends(cloud: FakeCloud) -> None:
    model = eci.CreateContainerGroupRequest(
        region_id="cn-hangzhou",
        container_group_name="web",
        container=[eci.Container(name="nginx", image="nginx:1.27")],
        tag=[eci.ContainerGroupTag(key="team", value="web")],
    )
    request = {
        "RegionId": "cn-hangzhou",
        "ContainerGroupName": "web",
        "Container": [{"Name": "nginx", "Image": "nginx:1.27"}],
        "Tag": [{"Key": "team", "Value": "web"}],
    }

    async def send() -> eci.CreateContainerGroupResponse:
        async with eci.AsyncClient(credentials=aliyun(), base_url=cloud.url) as client:
            return await client.create_container_group(model)

    with eci.Client(credentials=aliyun(), base_url=cloud.url) as client:
        client.create_container_group(request)
    sync = cloud.last
    reply = asyncio.run(send())
    assert without_token(cloud.last.query) == without_token(sync.query)
    assert reply.container_group_id


def test_an_invalid_request_is_not_sent(cloud: FakeCloud) -> None:
    with eci.Client(credentials=aliyun(), base_url=cloud.url) as client:
        with pytest.raises(cloudnodes.ValidationError) as caught:
            client.create_container_group({"RegionId": "cn-hangzhou", "Container": [{}]})
    assert {v.path for v in caught.value.violations} == {
        "/ContainerGroupName",
        "/Container/0/Name",
        "/Container/0/Image",
    }
    assert not cloud.requests


def test_a_documented_error_is_its_class_with_causes_and_remedy(cloud: FakeCloud) -> None:
    request = {
        "RegionId": "cn-hangzhou",
        "ContainerGroupName": "web",
        "Container": [{"Name": "a", "Image": "b"}],
    }
    cloud.answer(aliyun_error("QuotaExceeded", 403))
    with eci.Client(credentials=aliyun(), base_url=cloud.url, retry=None) as client:
        with pytest.raises(eci.errors.QuotaExceeded) as caught:
            client.create_container_group(request)
    error = caught.value
    assert (error.code, error.status, error.retryable) == ("QuotaExceeded", 403, False)
    assert error.request_id
    assert error.remedy
    assert isinstance(error, cloudnodes.PermissionDeniedError)


def test_a_passed_dry_run_is_no_exception(cloud: FakeCloud) -> None:
    request = {
        "RegionId": "cn-hangzhou",
        "ContainerGroupName": "web",
        "Container": [{"Name": "a", "Image": "b"}],
        "DryRun": True,
    }
    cloud.answer(aliyun_error("DryRun.Success", 400))
    with eci.Client(credentials=aliyun(), base_url=cloud.url, retry=None) as client:
        client.create_container_group(request)


def test_a_first_call_imports_no_request_models(cloud: FakeCloud) -> None:
    block = f"""
import sys
import cloudnodes
from cloudnodes.aliyun import eci

credentials = cloudnodes.aliyun.Credentials({fake_cloud.ALIYUN_KEY!r}, {fake_cloud.ALIYUN_SECRET!r})
with eci.Client(base_url={cloud.url!r}, credentials=credentials) as client:
    reply = client.create_container_group({example("eci-create-container-group")!r})
assert "cloudnodes.aliyun.eci.models" not in sys.modules
assert isinstance(reply, eci.CreateContainerGroupResponse)
assert type(reply) is eci.models.CreateContainerGroupResponse
"""
    environment = {**os.environ, "PYTHONPATH": str(GENERATED / "src")}
    done = subprocess.run(
        [sys.executable, "-c", block], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
