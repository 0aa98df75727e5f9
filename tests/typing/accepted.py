"""Right calls: type checkers find nothing here. Checked, never run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, assert_type

import cloudnodes
from cloudnodes import Violation
from cloudnodes.aliyun import cs, eci
from cloudnodes.huaweicloud import modelarts


def requests_are_dicts_or_models(client: eci.Client, request: Mapping[str, Any]) -> None:
    reply = client.create_container_group(
        {"ContainerGroupName": "web", "Container": [{"Name": "nginx", "Image": "nginx:1.27"}]}
    )
    assert_type(reply, eci.CreateContainerGroupResponse)
    assert_type(reply.container_group_id, str | None)
    client.create_container_group(request)
    model = eci.CreateContainerGroupRequest(
        region_id="cn-hangzhou",
        container_group_name="web",
        container=[eci.Container(name="nginx", image="nginx:1.27", cpu=0.5, tty=True)],
        restart_policy="Never",
        tag=[eci.ContainerGroupTag(key="team", value="web")],
    )
    assert_type(model.container[0].image, str)
    assert_type(client.create_container_group(model), eci.CreateContainerGroupResponse)


def the_client_fills_the_region() -> None:
    eci.CreateContainerGroupRequest(
        container_group_name="web", container=[eci.Container(name="nginx", image="nginx:1.27")]
    )


def the_profiles_of_a_cluster_are_a_union(
    client: cs.Client, request: cs.CreateClusterRequest
) -> None:
    assert_type(client.create_cluster(request).cluster_id, str | None)


def path_parameters_are_given_by_keyword(client: modelarts.Client) -> None:
    reply = client.create_node_pool({"apiVersion": "v2"}, pool_name="pool-1", project_id="p")
    assert_type(reply, modelarts.CreateNodePoolResponse)


def settings_of_clients() -> None:
    credentials = cloudnodes.aliyun.Credentials("ak", "sk", security_token=None)
    eci.Client()
    eci.Client(region_id="cn-hangzhou", credentials=credentials, base_url="http://127.0.0.1")
    eci.Client(credentials=lambda: credentials, timeout=5, retry=None, validate=False)
    eci.Client(timeout=cloudnodes.Timeout(total=3), retry=cloudnodes.RetryPolicy(attempts=2))
    eci.Client(endpoint="vpc", verify=False, proxy="http://127.0.0.1:1", hooks=[print])
    modelarts.Client(region_id="r", project_id="p", credentials=cloudnodes.huaweicloud.Token("t"))


def clients_are_context_managers(client: eci.Client) -> None:
    with client as same:
        assert_type(same, eci.Client)
        same.close()


async def async_clients_are_awaited(client: eci.AsyncClient) -> None:
    async with client as same:
        reply = await same.create_virtual_node({})
        assert_type(reply, eci.CreateVirtualNodeResponse)


async def credentials_of_async_clients_may_be_awaited() -> None:
    async def current() -> cloudnodes.aliyun.Credentials:
        return cloudnodes.aliyun.Credentials("ak", "sk")

    eci.AsyncClient(credentials=current)


def validators_take_anything(request: object) -> None:
    found = eci.validate_create_container_group(request, allow_unknown=True)
    assert_type(found, list[Violation])
    assert_type(eci.is_valid_create_container_group(request), bool)
    eci.check_create_container_group(request)
    for violation in found:
        assert_type(violation.severity, Literal["error", "warning"])
        assert_type(violation.error_code, str | None)


def errors_tell_what_happened(client: eci.Client) -> None:
    try:
        client.create_container_group({})
    except eci.errors.QuotaExceeded as error:
        assert_type(error.code, str)
        assert_type(error.status, int)
        assert_type(error.request_id, str | None)
        assert_type(error.remedy, str | None)
        assert_type(error.retryable, bool)
    except cloudnodes.ValidationError as error:
        assert_type(error.violations, tuple[Violation, ...])
    except cloudnodes.TransportError as error:
        assert_type(error.request_sent, bool)
    except cloudnodes.CloudError:
        raise
