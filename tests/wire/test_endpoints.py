"""Where generated clients send requests: by region, by network, and by exception."""

from __future__ import annotations

from typing import Any, Literal
from urllib.parse import urlsplit

import pytest

import cloudnodes
from cloudnodes.aliyun import cs, eci
from cloudnodes.huaweicloud import modelarts

from .plans import needs
from .test_generated_clients import aliyun, example, huawei

Endpoint = Literal["public", "vpc"] | None

GROUP = {"ContainerGroupName": "web", "Container": [{"Name": "nginx", "Image": "nginx:1.27"}]}


def host_of(client: Any, *arguments: Any) -> str | None:
    """The host that the client would send to."""
    with client:
        url: str = client.prepare(*arguments).url
    return urlsplit(url).hostname


def eci_host(region: str | None, endpoint: Endpoint = None, **members: Any) -> str | None:
    from cloudnodes.aliyun.eci._operations import CREATE_CONTAINER_GROUP

    client = eci.Client(region_id=region, credentials=aliyun(), endpoint=endpoint)
    return host_of(client, CREATE_CONTAINER_GROUP, {**GROUP, **members})


def test_the_public_endpoint_of_the_region_is_the_default() -> None:
    assert eci_host("cn-beijing") == "eci.cn-beijing.aliyuncs.com"
    assert eci_host("cn-beijing", "public") == "eci.cn-beijing.aliyuncs.com"


def test_the_region_of_the_request_goes_before_that_of_the_client() -> None:
    assert eci_host("cn-beijing", RegionId="cn-hangzhou") == "eci.cn-hangzhou.aliyuncs.com"


def test_the_endpoint_inside_a_vpc_is_the_sdks() -> None:
    rules = needs("alibabacloud_endpoint_util.client").Client.get_endpoint_rules
    assert eci_host("cn-beijing", "vpc") == rules("eci", "cn-beijing", "regional", "vpc")


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("cn-shanghai-finance-1", "eci.cn-shanghai-finance.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "eci.cn-shenzhen-finance.aliyuncs.com"),
        ("cn-beijing-finance-1", "eci.cn-beijing-finance-1.aliyuncs.com"),
    ],
)
def test_regions_whose_host_is_not_named_after_them(region: str, host: str) -> None:
    assert eci_host(region) == host
    assert eci_host(None, RegionId=region) == host


def test_clusters_have_an_endpoint_inside_vpcs_too() -> None:
    from cloudnodes.aliyun.cs._operations import CREATE_CLUSTER

    client = cs.Client(region_id="cn-hangzhou", credentials=aliyun(), endpoint="vpc")
    request = example("cs-create-cluster-managed-flannel")
    assert host_of(client, CREATE_CLUSTER, request) == "cs-anony-vpc.cn-hangzhou.aliyuncs.com"


def test_every_region_of_the_sdk_has_the_sdks_host() -> None:
    from cloudnodes.huaweicloud.modelarts._operations import CREATE_NODE_POOL

    regions = needs("huaweicloudsdkmodelarts.v1.region.modelarts_region").ModelArtsRegion
    request = {**example("modelarts-create-node-pool"), "pool_name": "pool-1"}
    for region in regions.static_fields.values():
        client = modelarts.Client(region_id=region.id, project_id="p", credentials=huawei())
        assert f"https://{host_of(client, CREATE_NODE_POOL, request)}" in region.endpoints


def test_an_endpoint_that_the_spec_does_not_have_is_refused() -> None:
    with pytest.raises(cloudnodes.ValidationError, match="there are: public, vpc"):
        eci_host("cn-beijing", "privat")  # type: ignore[arg-type]


def test_a_value_cannot_lead_to_another_host() -> None:
    for region in ("evil.com/", "a@evil.com", "evil.com#", "a:1"):
        with pytest.raises(cloudnodes.ValidationError):
            eci_host(region)
