"""Wrong calls: type checkers refuse every line that is marked, for the reason that it is marked with.

Each marked line must be refused: both checkers are told to report marks that are not needed. Checked, never run.
"""

from __future__ import annotations

import cloudnodes
from cloudnodes.aliyun import cs, eci
from cloudnodes.huaweicloud import modelarts

CONTAINERS = [eci.Container(name="nginx", image="nginx:1.27")]


def models() -> None:
    eci.Container(name="nginx")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    eci.Container(name="nginx", image="nginx", cpus=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    eci.Container(name="nginx", image=27)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Container(name="nginx", image="nginx", cpu="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Container(name="nginx", image="nginx", tty="true")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Container("nginx", "nginx:1.27")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    eci.Container(Name="nginx", Image="nginx:1.27")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    eci.CreateContainerGroupRequest(container_group_name="web", container=eci.Container)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.CreateContainerGroupRequest(container_group_name="web", container=[{"Name": "nginx"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    eci.CreateContainerGroupRequest(
        container_group_name="web", container=CONTAINERS, restart_policy="Sometimes"  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    )
    eci.CreateContainerGroupRequest(container_group_name="web", container=CONTAINERS, tag={})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def members(container: eci.Container, reply: eci.CreateContainerGroupResponse) -> None:
    print(container.Name)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]
    print(container.image.port)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]
    container.image = 1  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    print(reply.containergroup_id)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]
    print(reply.container_group_id + "-suffix")  # type: ignore[operator]  # pyright: ignore[reportOptionalOperand, reportUnknownArgumentType]


def calls(client: eci.Client, other: eci.CreateVirtualNodeRequest) -> None:
    client.create_container_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.create_container_group([])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.create_container_group("web")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.create_container_group(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.create_container_group(other)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.create_container_group({1: "web"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    client.create_container_group({}, region_id="cn-hangzhou")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.create_container_groups({})  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]
    print(client.create_container_group({}).cluster_id)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]


def clients() -> None:
    eci.Client("cn-hangzhou")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    eci.Client(region="cn-hangzhou")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    eci.Client(region_id=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Client(credentials="ak:sk")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Client(credentials=cloudnodes.huaweicloud.Credentials("ak", "sk"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Client(credentials=lambda: "ak")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Client(endpoint="private")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Client(timeout="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Client(retry=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Client(hooks=print)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    eci.Client(verify="ca.pem")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    cs.Client(project_id="p")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    modelarts.Client(credentials=cloudnodes.aliyun.Credentials("ak", "sk"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    cloudnodes.aliyun.Credentials("ak")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    cloudnodes.huaweicloud.Token(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def paths(client: modelarts.Client) -> None:
    client.create_node_pool({}, pool_name=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.create_node_pool({}, pool="pool-1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.create_node_pool({}, "pool-1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def awaiting(client: eci.AsyncClient) -> None:
    print(client.create_container_group({}).container_group_id)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]
    with client:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass


def validators() -> None:
    eci.validate_create_container_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    eci.validate_create_container_group({}, True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    print(eci.validate_create_container_group({})[0].sevrity)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]
    if eci.validate_create_container_group({})[0].severity == "fatal":  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
        pass


def errors(error: cloudnodes.ApiError) -> None:
    print(error.statuscode)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]
    print(eci.errors.QuotaExceded)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]
    print(cloudnodes.NoSuchError)  # type: ignore[attr-defined]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportAttributeAccessIssue]
