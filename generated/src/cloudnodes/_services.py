"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "cloudnodes",
    (
        ServiceEntry(
            name="aliyun.cs",
            module="cloudnodes.aliyun.cs",
            title="Container Service for Kubernetes",
            title_zh="容器服务 Kubernetes 版",
            version="2015-12-15",
            client_parameters=("region_id",),
            endpoints=("public", "vpc"),
            operations=(
                OperationEntry(
                    id="CreateCluster",
                    method="create_cluster",
                    plan="CREATE_CLUSTER",
                    protocol="aliyun-roa",
                    summary="Create a Kubernetes cluster",
                    summary_zh="创建 Kubernetes 集群",
                ),
            ),
        ),
        ServiceEntry(
            name="aliyun.eci",
            module="cloudnodes.aliyun.eci",
            title="Elastic Container Instance",
            title_zh="弹性容器实例",
            version="2018-08-08",
            client_parameters=("region_id",),
            endpoints=("public", "vpc"),
            operations=(
                OperationEntry(
                    id="CreateContainerGroup",
                    method="create_container_group",
                    plan="CREATE_CONTAINER_GROUP",
                    protocol="aliyun-rpc",
                    summary="Create an elastic container instance",
                    summary_zh="创建弹性容器实例",
                ),
                OperationEntry(
                    id="CreateVirtualNode",
                    method="create_virtual_node",
                    plan="CREATE_VIRTUAL_NODE",
                    protocol="aliyun-rpc",
                    summary="Create a virtual node",
                    summary_zh="创建虚拟节点",
                ),
            ),
        ),
        ServiceEntry(
            name="huaweicloud.modelarts",
            module="cloudnodes.huaweicloud.modelarts",
            title="ModelArts",
            title_zh="AI 开发平台 ModelArts",
            version="v2",
            client_parameters=(
                "region_id",
                "project_id",
            ),
            endpoints=("public",),
            operations=(
                OperationEntry(
                    id="CreateNodePool",
                    method="create_node_pool",
                    plan="CREATE_NODE_POOL",
                    protocol="huaweicloud",
                    summary="Create a node pool in a resource pool",
                    summary_zh="在资源池中创建节点池",
                ),
            ),
        ),
    ),
)
