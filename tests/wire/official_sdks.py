"""The vendors' official SDKs, pointed at the fake cloud, as functions from a request to nothing."""

from __future__ import annotations

from typing import Any, Protocol

from . import fake_cloud
from .plans import needs


class Endpoint(Protocol):
    """Where an SDK is pointed at: one of the fake clouds."""

    @property
    def url(self) -> str: ...

    @property
    def host(self) -> str: ...


def send_container_group(cloud: Endpoint, request: dict[str, Any], token: str | None = None) -> Any:
    """ECI CreateContainerGroup; with an STS token when one is given."""
    client_module = needs("alibabacloud_eci20180808.client")
    models = needs("alibabacloud_eci20180808.models")
    client = client_module.Client(_aliyun_config(cloud, token))
    filled = {"RegionId": "cn-hangzhou", **request}
    return client.create_container_group(models.CreateContainerGroupRequest().from_map(filled))


def send_virtual_node(cloud: Endpoint, request: dict[str, Any]) -> Any:
    """ECI CreateVirtualNode."""
    client_module = needs("alibabacloud_eci20180808.client")
    models = needs("alibabacloud_eci20180808.models")
    client = client_module.Client(_aliyun_config(cloud, None))
    return client.create_virtual_node(models.CreateVirtualNodeRequest().from_map(request))


def send_cluster(cloud: Endpoint, request: dict[str, Any], token: str | None = None) -> Any:
    """CS CreateCluster."""
    client_module = needs("alibabacloud_cs20151215.client")
    models = needs("alibabacloud_cs20151215.models")
    client = client_module.Client(_aliyun_config(cloud, token))
    return client.create_cluster(models.CreateClusterRequest().from_map(request))


def _aliyun_config(cloud: Endpoint, token: str | None) -> Any:
    models = needs("alibabacloud_tea_openapi.models")
    return models.Config(
        access_key_id=fake_cloud.ALIYUN_STS_KEY if token else fake_cloud.ALIYUN_KEY,
        access_key_secret=fake_cloud.ALIYUN_SECRET,
        security_token=token,
        region_id="cn-hangzhou",
        endpoint=cloud.host,
        protocol="http",
    )


def send_node_pool(
    cloud: Endpoint, pool_name: str, request: dict[str, Any], token: str | None = None
) -> Any:
    """ModelArts CreateNodePool; with a security token when one is given."""
    module = needs("huaweicloudsdkmodelarts.v1")
    credentials_module = needs("huaweicloudsdkcore.auth.credentials")
    config_module = needs("huaweicloudsdkcore.http.http_config")
    key = fake_cloud.HUAWEI_STS_KEY if token else fake_cloud.HUAWEI_KEY
    credentials = credentials_module.BasicCredentials(key, fake_cloud.HUAWEI_SECRET, "project-1")
    if token:
        credentials = credentials.with_security_token(token)
    client = (
        module.ModelArtsClient.new_builder()
        .with_credentials(credentials)
        # A user agent of our own keeps the SDK from writing an application id to the home folder.
        .with_http_config(config_module.HttpConfig(user_agent="tests"))
        .with_endpoint(cloud.url)
        .build()
    )
    body = client._deserialize(request, "CreateNodePoolRequestBody")
    try:
        return client.create_node_pool(module.CreateNodePoolRequest(pool_name=pool_name, body=body))
    finally:
        client.close()
