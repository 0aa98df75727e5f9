"""Typed requests and replies of Container Service for Kubernetes."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from cloudnodes._runtime.models import RequestModel, secret, wire

from ._replies import (
    CreateClusterResponse as CreateClusterResponse,
)

ManagedSandboxClusterRequestClusterType: TypeAlias = Literal["ManagedKubernetes"]
SandboxedRuntimeName: TypeAlias = Literal["Sandboxed-Container.runv"]
ManagedSandboxClusterRequestProxyMode: TypeAlias = Literal["iptables", "ipvs"]
ManagedSandboxClusterRequestCpuPolicy: TypeAlias = Literal["static", "none"]
ManagedSandboxClusterRequestLoggingType: TypeAlias = Literal["SLS"]
TaintEffect: TypeAlias = Literal["NoSchedule", "NoExecute", "PreferNoSchedule"]
AddonName: TypeAlias = (
    Literal[
        "flannel",
        "terway-eniip",
        "csi-plugin",
        "csi-provisioner",
        "logtail-ds",
        "loongcollector",
        "nginx-ingress-controller",
        "ack-node-problem-detector",
        "sandboxed-container-controller",
        "arms-prometheus",
    ]
    | str
)
ManagedSandboxClusterRequestWorkerSystemDiskCategory: TypeAlias = (
    Literal["cloud_efficiency", "cloud_ssd", "cloud_essd"] | str
)
WorkerDataDiskCategory: TypeAlias = Literal["cloud_efficiency", "cloud_ssd", "cloud"] | str
WorkerDataDiskEncrypted: TypeAlias = Literal["true", "false"]
ManagedSandboxClusterRequestWorkerInstanceChargeType: TypeAlias = Literal["PrePaid", "PostPaid"]
ManagedSandboxClusterRequestWorkerPeriodUnit: TypeAlias = Literal["Month"]
ManagedSandboxClusterRequestWorkerPeriod: TypeAlias = Literal[1, 2, 3, 6, 12, 24, 36, 48, 60]
ManagedSandboxClusterRequestWorkerAutoRenewPeriod: TypeAlias = Literal[1, 2, 3, 6, 12]
DedicatedClusterRequestClusterType: TypeAlias = Literal["Kubernetes"]
RuntimeName: TypeAlias = Literal["containerd", "docker", "Sandboxed-Container.runv"]
DedicatedClusterRequestLoadBalancerSpec: TypeAlias = Literal[
    "slb.s1.small", "slb.s2.small", "slb.s2.medium", "slb.s3.small", "slb.s3.medium", "slb.s3.large"
]
DedicatedClusterRequestProxyMode: TypeAlias = Literal["iptables", "ipvs"]
DedicatedClusterRequestMasterCount: TypeAlias = Literal[3, 5]
DedicatedClusterRequestImageType: TypeAlias = (
    Literal[
        "CentOS",
        "AliyunLinux",
        "AliyunLinux Qboot",
        "AliyunLinuxUEFI",
        "AliyunLinux3",
        "Windows",
        "WindowsCore",
        "AliyunLinux3Arm64",
        "ContainerOS",
        "Alibaba Cloud Linux",
        "Alibaba Cloud Linux Qboot",
        "Alibaba Cloud LinuxUEFI",
        "Alibaba Cloud Linux3",
        "Alibaba Cloud Linux3Arm64",
    ]
    | str
)
DedicatedClusterRequestOsType: TypeAlias = Literal["Windows", "Linux"]
DedicatedClusterRequestMasterSystemDiskCategory: TypeAlias = (
    Literal["cloud_efficiency", "cloud_ssd", "cloud_essd"] | str
)
DedicatedClusterRequestMasterSystemDiskPerformanceLevel: TypeAlias = (
    Literal["PL0", "PL1", "PL2", "PL3"] | str
)
DedicatedClusterRequestMasterInstanceChargeType: TypeAlias = Literal["PrePaid", "PostPaid"]
DedicatedClusterRequestMasterPeriodUnit: TypeAlias = Literal["Month"]
DedicatedClusterRequestMasterPeriod: TypeAlias = Literal[1, 2, 3, 6, 12, 24, 36, 48, 60]
DedicatedClusterRequestMasterAutoRenewPeriod: TypeAlias = Literal[1, 2, 3, 6, 12]
NodepoolInfoType: TypeAlias = Literal["ess", "edge"] | str
NodepoolAutoScalingType: TypeAlias = Literal["cpu", "gpu", "gpushare", "spot"]
NodepoolAutoScalingEipInternetChargeType: TypeAlias = Literal["PayByBandwidth", "PayByTraffic"]
NodepoolKubernetesConfigRuntime: TypeAlias = Literal[
    "containerd", "Sandboxed-Container.runv", "docker"
]
NodepoolKubernetesConfigCpuPolicy: TypeAlias = Literal["static", "none"]
NodepoolScalingGroupInstanceChargeType: TypeAlias = Literal["PrePaid", "PostPaid"]
NodepoolScalingGroupPeriodUnit: TypeAlias = Literal["Month"] | str
NodepoolScalingGroupPeriod: TypeAlias = Literal[1, 2, 3, 6, 12] | int
NodepoolScalingGroupAutoRenewPeriod: TypeAlias = Literal[1, 2, 3, 6, 12] | int
NodepoolScalingGroupSpotStrategy: TypeAlias = Literal[
    "NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"
]
NodepoolScalingGroupImageType: TypeAlias = (
    Literal[
        "AliyunLinux",
        "AliyunLinux3",
        "AliyunLinux3Arm64",
        "AliyunLinuxUEFI",
        "CentOS",
        "Windows",
        "WindowsCore",
        "ContainerOS",
    ]
    | str
)
NodepoolScalingGroupPlatform: TypeAlias = (
    Literal["CentOS", "AliyunLinux", "Windows", "WindowsCore"] | str
)
NodepoolScalingGroupSystemDiskCategory: TypeAlias = (
    Literal["cloud_efficiency", "cloud_ssd", "cloud_essd", "cloud_auto", "cloud_essd_entry"] | str
)
NodepoolScalingGroupSystemDiskPerformanceLevel: TypeAlias = (
    Literal["PL0", "PL1", "PL2", "PL3"] | str
)
NodepoolDataDiskCategory: TypeAlias = (
    Literal[
        "cloud",
        "cloud_efficiency",
        "cloud_ssd",
        "cloud_essd",
        "cloud_auto",
        "cloud_essd_entry",
        "elastic_ephemeral_disk_premium",
        "elastic_ephemeral_disk_standard",
    ]
    | str
)
NodepoolDataDiskEncrypted: TypeAlias = Literal["true", "false"]
NodepoolDataDiskPerformanceLevel: TypeAlias = Literal["PL0", "PL1", "PL2", "PL3"] | str
NodepoolScalingGroupInternetChargeType: TypeAlias = Literal["PayByBandwidth", "PayByTraffic"]
NodepoolScalingGroupScalingPolicy: TypeAlias = Literal["release", "recycle"]
NodepoolScalingGroupMultiAzPolicy: TypeAlias = Literal["PRIORITY", "COST_OPTIMIZED", "BALANCE"]
NodepoolInterconnectMode: TypeAlias = Literal["basic", "private"]


class ManagedSandboxClusterRequest(RequestModel):
    """A basic managed cluster whose pods run as sandboxed containers, each in a light virtual
    machine, on ECS bare metal nodes. The vendor runs the control plane; the request describes
    the network and the worker nodes.
    """

    cluster_type: Annotated[ManagedSandboxClusterRequestClusterType, wire("cluster_type")]
    """Kind of the cluster, and what tells the two forms of the request apart. This form takes only
    ManagedKubernetes.
    """

    name: Annotated[str, wire("name")]
    """Name of the cluster: 1 to 63 digits, Chinese characters, letters and hyphens, not beginning
    with a hyphen.
    """

    region_id: Annotated[str | None, wire("region_id")] = None
    """Region to create the cluster in, by its ID, such as cn-hangzhou. Send the request to the
    endpoint of the same region.
    """

    zone_id: Annotated[str | None, wire("zone_id")] = None
    """ID of the zone in which the service creates the network by itself. Needed when neither
    `vpcid` nor `vswitch_ids` is given; without effect when both are.
    """

    resource_group_id: Annotated[str | None, wire("resource_group_id")] = None
    """Resource group to put the cluster into, by its ID; resource groups keep resources apart from
    each other.
    """

    kubernetes_version: Annotated[str | None, wire("kubernetes_version")] = None
    """Kubernetes version of the cluster, spelled as the community does with the vendor's suffix.
    The latest version is the best choice and is taken when absent. The console creates only the
    two newest versions; other supported ones are created through this interface. Sandboxed
    containers need 1.24 or older.
    """

    runtime: Annotated[SandboxedRuntime | None, wire("runtime")] = None
    """Container runtime of the cluster. The platform's default is docker, which this kind of
    cluster does not take, so name Sandboxed-Container.runv.
    """

    vpcid: Annotated[str | None, wire("vpcid")] = None
    """ID of the VPC that the cluster uses. The service creates a VPC when absent."""

    vswitch_ids: Annotated[list[str] | None, wire("vswitch_ids")] = None
    """IDs of the vSwitches of the cluster. Needed for a cluster without nodes in an existing VPC."""

    pod_vswitch_ids: Annotated[list[str] | None, wire("pod_vswitch_ids")] = None
    """IDs of the vSwitches from which pods get addresses. Required with Terway, not needed with
    Flannel. For each vSwitch of nodes name at least one pod vSwitch in the same zone, and never
    one that nodes use.
    """

    container_cidr: Annotated[str | None, wire("container_cidr")] = None
    """Address range from which pods get their addresses, in CIDR form. It must not overlap the
    ranges of the VPC and of the services. Required with Flannel. When the service creates the
    VPC itself, 172.16.0.0/16 is used by default.
    """

    service_cidr: Annotated[str | None, wire("service_cidr")] = None
    """Address range of the services, in CIDR form. It must not overlap the ranges of the VPC and
    of the pods. When the service creates the VPC itself, 172.19.0.0/20 is used by default.
    """

    node_cidr_mask: Annotated[str | None, wire("node_cidr_mask")] = None
    """Mask length of the part of container_cidr that each node gets, as a string; it sets how many
    pod addresses a node has. Effective with Flannel only; 25 when absent.
    """

    security_group_id: Annotated[str | None, wire("security_group_id")] = None
    """ID of an existing security group that all nodes of the cluster join. Give either this or
    `is_enterprise_security_group`.
    """

    is_enterprise_security_group: Annotated[bool | None, wire("is_enterprise_security_group")] = (
        None
    )
    """true creates an enterprise security group for the cluster, false does not. Effective only
    when `security_group_id` is empty. Must be true with Terway; false when absent.
    """

    snat_entry: Annotated[bool | None, wire("snat_entry")] = None
    """true sets up source NAT so that the cluster reaches the internet; false does not, which is
    right when the VPC reaches it already and otherwise leaves the cluster without internet. Use
    true when applications need the internet. false when absent.
    """

    endpoint_public_access: Annotated[bool | None, wire("endpoint_public_access")] = None
    """true exposes the API server to the internet; false creates only a private one. true when
    absent.
    """

    ssh_flags: Annotated[bool | None, wire("ssh_flags")] = None
    """true opens SSH logon from the internet, false does not. false when absent. The documentation
    of dedicated clusters says that it has no effect in managed ones.
    """

    proxy_mode: Annotated[ManagedSandboxClusterRequestProxyMode | None, wire("proxy_mode")] = None
    """How kube-proxy spreads the traffic of services. ipvs applies when absent."""

    node_port_range: Annotated[str | None, wire("node_port_range")] = None
    """Ports that services of type NodePort may use, as two ports in rising order within 30000 to
    65535, joined by ~ or -. 30000-32767 when absent.
    """

    cpu_policy: Annotated[ManagedSandboxClusterRequestCpuPolicy | None, wire("cpu_policy")] = None
    """CPU policy of the nodes; needs Kubernetes 1.12.6 or newer. none when absent."""

    cloud_monitor_flags: Annotated[bool | None, wire("cloud_monitor_flags")] = None
    """true installs the CloudMonitor plug-in on the nodes, false or absent does not."""

    timezone: Annotated[str | None, wire("timezone")] = None
    """Time zone of the cluster, by its name in the tz database."""

    logging_type: Annotated[
        ManagedSandboxClusterRequestLoggingType | None, wire("logging_type")
    ] = None
    """Turns logging on; the only value is SLS. The vendor says that it matters for serverless
    clusters only.

    Deprecated.
    """

    disable_rollback: Annotated[bool | None, wire("disable_rollback")] = None
    """Whether resources are rolled back when the creation fails. Despite its name, true rolls back
    and false leaves everything in place; false when absent.
    """

    timeout_mins: Annotated[int | None, wire("timeout_mins")] = None
    """How long the creation of the cluster may take before it counts as failed; 60 when absent."""

    deletion_protection: Annotated[bool | None, wire("deletion_protection")] = None
    """true protects the cluster from being deleted by mistake, in the console and through the API;
    false or absent lets it be deleted.
    """

    tags: Annotated[list[Tag] | None, wire("tags")] = None
    """Tags of the cluster, at most 20; keys must be unique."""

    taints: Annotated[list[Taint] | None, wire("taints")] = None
    """Taints that every node gets; together with tolerations they keep pods off unsuitable nodes."""

    user_data: Annotated[str | None, wire("user_data")] = None
    """Script or data that a node runs at its first start, encoded in Base64."""

    key_pair: Annotated[str | None, wire("key_pair")] = None
    """Name of the key pair for SSH logon to the cluster. Give either this or `login_password`."""

    login_password: Annotated[str | None, secret("login_password")] = None
    """Password for SSH logon to the cluster. Give either this or `key_pair`. 8 to 30 characters
    from at least three of these classes: upper-case letters, lower-case letters, digits,
    special characters.
    """

    addons: Annotated[list[Addon] | None, wire("addons")] = None
    """Components to install with the cluster. The list must hold exactly one network plug-in,
    flannel or terway-eniip; storage (CSI), logging, Ingress and event centre are optional.
    Without logging the audit log of the cluster cannot be used; Ingress and event centre come
    by default unless disabled.
    """

    num_of_nodes: Annotated[int | None, wire("num_of_nodes")] = None
    """Number of worker nodes to create, 0 to 100. 0 makes a cluster without nodes, to which nodes
    are added later; no default is documented.
    """

    worker_vswitch_ids: Annotated[list[str] | None, wire("worker_vswitch_ids")] = None
    """IDs of the vSwitches of the worker nodes, one value for each node, 1 to 20; choose several
    zones for availability.
    """

    worker_instance_types: Annotated[list[str] | None, wire("worker_instance_types")] = None
    """Instance types of the worker nodes, the preferred one first: the next is tried when one
    cannot be had. Sandboxed containers run on ECS bare metal instances only.
    """

    worker_system_disk_category: Annotated[
        ManagedSandboxClusterRequestWorkerSystemDiskCategory | None,
        wire("worker_system_disk_category"),
    ] = None
    """Kind of the system disk of the worker nodes. cloud_ssd when absent."""

    worker_system_disk_size: Annotated[int | None, wire("worker_system_disk_size")] = None
    """Size of the system disk of the worker nodes, 40 to 500, and never smaller than a custom
    image. 120 when absent.
    """

    worker_data_disks: Annotated[list[WorkerDataDisk] | None, wire("worker_data_disks")] = None
    """Data disks of each worker node. A node for sandboxed containers needs at least one of 200
    GiB or more.
    """

    worker_instance_charge_type: Annotated[
        ManagedSandboxClusterRequestWorkerInstanceChargeType | None,
        wire("worker_instance_charge_type"),
    ] = None
    """How the worker nodes are charged. PostPaid applies when absent."""

    worker_period_unit: Annotated[
        ManagedSandboxClusterRequestWorkerPeriodUnit | None, wire("worker_period_unit")
    ] = None
    """Unit of the subscription of the worker nodes. Required when `worker_instance_charge_type` is
    PrePaid. Only months are offered.
    """

    worker_period: Annotated[
        ManagedSandboxClusterRequestWorkerPeriod | None, wire("worker_period")
    ] = None
    """How many months of the worker nodes are bought at once. Required when
    `worker_instance_charge_type` is PrePaid and ignored otherwise; the documented default is 1.
    """

    worker_auto_renew: Annotated[bool | None, wire("worker_auto_renew")] = None
    """true renews the subscription of the worker nodes when it ends, false lets it end; true when
    absent. Ignored unless `worker_instance_charge_type` is PrePaid.
    """

    worker_auto_renew_period: Annotated[
        ManagedSandboxClusterRequestWorkerAutoRenewPeriod | None, wire("worker_auto_renew_period")
    ] = None
    """How many months the worker nodes are renewed for each time. Required when
    `worker_instance_charge_type` is PrePaid and ignored otherwise; it has no default.
    """


class SandboxedRuntime(RequestModel):
    """Container runtime of a cluster for sandboxed containers."""

    name: Annotated[SandboxedRuntimeName | None, wire("name")] = None
    """Name of the runtime. The platform knows containerd (recommended, every version), Sandboxed-
    Container.runv (Kubernetes 1.24 and older) and docker (1.22 and older, its default), but a
    cluster for sandboxed containers takes only Sandboxed-Container.runv.
    """

    version: Annotated[str | None, wire("version")] = None
    """Version of the runtime; the latest when absent."""


class Tag(RequestModel):
    """A tag of the cluster: a case-sensitive pair of key and value."""

    key: Annotated[str | None, wire("key")] = None
    """Key of the tag: at most 64 characters, unique in the list, not beginning with aliyun, acs:,
    http:// or https://.
    """

    value: Annotated[str | None, wire("value")] = None
    """Value of the tag: at most 128 characters, may be empty, not beginning with aliyun, acs:,
    http:// or https://.
    """


class Taint(RequestModel):
    """A taint of a node: it keeps pods away that do not carry a matching toleration."""

    key: Annotated[str | None, wire("key")] = None
    """Key of the taint, which a toleration of a pod names."""

    value: Annotated[str | None, wire("value")] = None
    """Value of the taint, compared with the value in the toleration."""

    effect: Annotated[TaintEffect | None, wire("effect")] = None
    """What happens to pods without a matching toleration. NoSchedule applies when absent."""


class Addon(RequestModel):
    """One component to install in the cluster together with it, or to keep out of it."""

    name: Annotated[AddonName, wire("name")]
    """Name of the component. Exactly one network plug-in is a must (flannel or terway-eniip);
    storage, logging, Ingress and event centre are optional. Storage plug-ins exist in the CSI
    kind only. Names beyond the list are accepted by the service but are not described here.
    """

    config: Annotated[str | None, wire("config")] = None
    """Settings of the component, as a JSON object written into a string; values inside are strings
    too ("true"). Leave it out or send an empty string when the component needs none.
    """

    disabled: Annotated[bool | None, wire("disabled")] = None
    """true keeps a component out that the service would install by itself, such as nginx-ingress-
    controller; false or absent lets it be installed. It can be installed later.
    """


class WorkerDataDisk(RequestModel):
    """A data disk of each worker node."""

    category: Annotated[WorkerDataDiskCategory, wire("category")]
    """Kind of the data disk; it sets the sizes that are allowed. cloud_efficiency is the
    documented default.
    """

    size: Annotated[str, wire("size")]
    """Size of the disk, written as digits in a string: 20 to 32768 for cloud_efficiency and
    cloud_ssd, 5 to 2000 for cloud. Sandboxed nodes need one disk of 200 or more.
    """

    encrypted: Annotated[WorkerDataDiskEncrypted | None, wire("encrypted")] = None
    """Whether the disk is encrypted, as a string. "false" when absent."""

    auto_snapshot_policy_id: Annotated[str | None, wire("auto_snapshot_policy_id")] = None
    """ID of the policy by which snapshots of the disk are taken; none are taken when it is empty
    or absent.
    """


class DedicatedClusterRequest(RequestModel):
    """A dedicated cluster: the user owns the master nodes as well as the workers. The request
    describes the network, three or five masters and any number of node pools.
    """

    cluster_type: Annotated[DedicatedClusterRequestClusterType, wire("cluster_type")]
    """Kind of the cluster, and what tells the two forms of the request apart. This form takes only
    Kubernetes. The service also knows ManagedKubernetes (managed clusters: Pro, Basic,
    Serverless Pro and Basic, Edge Pro and Basic) and ExternalKubernetes (registered clusters),
    which are requested differently.
    """

    name: Annotated[str, wire("name")]
    """Name of the cluster: 1 to 63 digits, Chinese characters, letters, hyphens and underscores,
    not beginning with an underscore.
    """

    region_id: Annotated[str | None, wire("region_id")] = None
    """Region to create the cluster in, by its ID, such as cn-hangzhou. Send the request to the
    endpoint of the same region.
    """

    kubernetes_version: Annotated[str | None, wire("kubernetes_version")] = None
    """Kubernetes version of the cluster, spelled as the community does with the vendor's suffix.
    The latest version is the best choice and is taken when absent. The console creates only the
    two newest versions; other supported ones are created through this interface.
    """

    runtime: Annotated[Runtime | None, wire("runtime")] = None
    """Container runtime of the cluster; docker when absent."""

    resource_group_id: Annotated[str | None, wire("resource_group_id")] = None
    """Resource group to put the cluster into, by its ID; resource groups keep resources apart from
    each other.
    """

    vpcid: Annotated[str, wire("vpcid")]
    """VPC to create the cluster in, by its ID; it must exist."""

    pod_vswitch_ids: Annotated[list[str] | None, wire("pod_vswitch_ids")] = None
    """IDs of the vSwitches from which pods get addresses. Required with Terway, not used with
    Flannel. For each vSwitch of nodes name at least one pod vSwitch in the same zone, and never
    one that nodes use. Masks of at most /19 are advised.
    """

    container_cidr: Annotated[str | None, wire("container_cidr")] = None
    """Address range from which pods get their addresses, in CIDR form. It must not overlap the
    ranges of the VPC and of the services. Required with Flannel. When the service creates the
    VPC itself, 172.16.0.0/16 is used by default. Leave it out with Terway.
    """

    service_cidr: Annotated[str | None, wire("service_cidr")] = None
    """Address range of the services, in CIDR form: within 10.0.0.0/8, 172.16.0.0 to 172.31.255.255
    or 192.168.0.0/16, with a mask of 16 to 24. It must not overlap the VPC (10.1.0.0/21 in the
    vendor's words) or other clusters in it, and cannot be changed later. 172.19.0.0/20 when
    absent.
    """

    node_cidr_mask: Annotated[str | None, wire("node_cidr_mask")] = None
    """Mask length of the part of container_cidr that each node gets, as a string; it sets how many
    pod addresses a node has. Effective with Flannel only; 26 when absent.
    """

    security_group_id: Annotated[str | None, wire("security_group_id")] = None
    """ID of an existing security group that all nodes of the cluster join. Give either this or
    `is_enterprise_security_group`.
    """

    is_enterprise_security_group: Annotated[bool | None, wire("is_enterprise_security_group")] = (
        None
    )
    """true creates and uses an enterprise security group, false does not. Effective only when
    `security_group_id` is empty; true when absent. Recommended with Terway, because with a
    basic group nodes and pods together may number at most 2000.
    """

    snat_entry: Annotated[bool | None, wire("snat_entry")] = None
    """true creates a NAT gateway with source NAT rules so that nodes and applications reach the
    internet; with false they do not, unless that is set up later for the finished cluster. true
    when absent.
    """

    endpoint_public_access: Annotated[bool | None, wire("endpoint_public_access")] = None
    """true exposes the API server to the internet through an elastic IP; with false it is reached
    from inside only. true when absent.
    """

    load_balancer_spec: Annotated[
        DedicatedClusterRequestLoadBalancerSpec | None, wire("load_balancer_spec")
    ] = None
    """Size of the load balancer of the API server; slb.s2.small when absent."""

    ssh_flags: Annotated[bool | None, wire("ssh_flags")] = None
    """true opens SSH logon from the internet to the master nodes, false or absent does not.
    Without effect in managed clusters.
    """

    timezone: Annotated[str | None, wire("timezone")] = None
    """Time zone of the cluster, by its name in the tz database."""

    proxy_mode: Annotated[DedicatedClusterRequestProxyMode | None, wire("proxy_mode")] = None
    """How kube-proxy spreads the traffic of services. ipvs applies when absent."""

    enable_rrsa: Annotated[bool | None, wire("enable_rrsa")] = None
    """true turns on RRSA, by which pods take RAM roles through their service account; false leaves
    it off.
    """

    tags: Annotated[list[Tag] | None, wire("tags")] = None
    """Tags of the cluster, at most 20; keys must be unique."""

    cluster_domain: Annotated[str | None, wire("cluster_domain")] = None
    """Local domain of the cluster: parts separated by dots, each at most 63 lower-case letters,
    digits and hyphens, with a letter or digit at both ends.
    """

    custom_san: Annotated[str | None, wire("custom_san")] = None
    """Further names of the API server's certificate: IP addresses or domains, separated by commas."""

    service_account_issuer: Annotated[str | None, wire("service_account_issuer")] = None
    """Issuer of the tokens of service accounts, by which pods talk to the API server; it stands in
    the iss claim of the token.
    """

    api_audiences: Annotated[str | None, wire("api_audiences")] = None
    """Audiences that the API server accepts in tokens of service accounts, separated by commas."""

    disable_rollback: Annotated[bool | None, wire("disable_rollback")] = None
    """Whether resources are rolled back when the creation fails. Despite its name, true rolls back
    and false leaves everything in place; true when absent.
    """

    timeout_mins: Annotated[int | None, wire("timeout_mins")] = None
    """How long the creation of the cluster may take before it counts as failed; 60 when absent."""

    deletion_protection: Annotated[bool | None, wire("deletion_protection")] = None
    """true protects the cluster from being deleted by mistake: neither the console nor the API
    deletes it; false or absent lets it be deleted.
    """

    node_name_mode: Annotated[str | None, wire("node_name_mode")] = None
    """Pattern of the node names: prefix, address of the node, suffix, 2 to 64 characters in all.
    Prefix (a must on ECS) and suffix (optional) consist of letters, digits, hyphens and dots,
    begin with a letter, do not end with a hyphen or dot and do not repeat them. With prefix
    aliyun.com and suffix test a node at 192.168.0.55 is called aliyun.com192.168.0.55test. On
    the wire the form customized,<prefix>,<ip or number of digits of the address>,<suffix> is
    used. The service names the nodes when absent.
    """

    keep_instance_name: Annotated[bool | None, wire("keep_instance_name")] = None
    """When nodes are existing instances: true keeps the names of the instances, false replaces
    them by names of the system. true when absent.
    """

    rds_instances: Annotated[list[str] | None, wire("rds_instances")] = None
    """ApsaraDB RDS instances whose allow list gets the nodes of the cluster."""

    master_count: Annotated[DedicatedClusterRequestMasterCount | None, wire("master_count")] = None
    """Number of master nodes, 3 or 5; 3 when absent."""

    image_type: Annotated[DedicatedClusterRequestImageType | None, wire("image_type")] = None
    """Operating system of the nodes; of the fields that choose it this is the advised one. CentOS
    when absent.
    """

    image_id: Annotated[str | None, wire("image_id")] = None
    """ID of a custom image that replaces the system image of the nodes. The system image is used
    when absent.
    """

    os_type: Annotated[DedicatedClusterRequestOsType | None, wire("os_type")] = None
    """Platform of the operating system; Linux when absent."""

    master_vswitch_ids: Annotated[list[str] | None, wire("master_vswitch_ids")] = None
    """IDs of the vSwitches of the master nodes, one for each master; an ID may repeat. Three in
    different zones are advised.
    """

    master_instance_types: Annotated[list[str] | None, wire("master_instance_types")] = None
    """Instance types of the master nodes, one for each master."""

    master_system_disk_category: Annotated[
        DedicatedClusterRequestMasterSystemDiskCategory | None, wire("master_system_disk_category")
    ] = None
    """Kind of the system disk of the master nodes. cloud_ssd when absent, though the default may
    differ by zone.
    """

    master_system_disk_size: Annotated[int | None, wire("master_system_disk_size")] = None
    """Size of the system disk of the master nodes, 40 to 500; 120 when absent."""

    master_system_disk_performance_level: Annotated[
        DedicatedClusterRequestMasterSystemDiskPerformanceLevel | None,
        wire("master_system_disk_performance_level"),
    ] = None
    """Performance level of the masters' system disk; effective for cloud_essd only. Which levels
    are offered depends on the size of the disk.
    """

    master_system_disk_snapshot_policy_id: Annotated[
        str | None, wire("master_system_disk_snapshot_policy_id")
    ] = None
    """ID of the policy by which snapshots of the masters' system disks are taken."""

    master_instance_charge_type: Annotated[
        DedicatedClusterRequestMasterInstanceChargeType | None, wire("master_instance_charge_type")
    ] = None
    """How the master nodes are charged. PostPaid applies when absent."""

    master_period_unit: Annotated[
        DedicatedClusterRequestMasterPeriodUnit | None, wire("master_period_unit")
    ] = None
    """Unit of the subscription of the master nodes. Required when `master_instance_charge_type` is
    PrePaid. Only months are offered.
    """

    master_period: Annotated[DedicatedClusterRequestMasterPeriod | None, wire("master_period")] = (
        None
    )
    """How many months of the master nodes are bought at once. Required when
    `master_instance_charge_type` is PrePaid and ignored otherwise; the documented default is 1.
    """

    master_auto_renew: Annotated[bool | None, wire("master_auto_renew")] = None
    """true renews the subscription of the master nodes when it ends, false lets it end; true when
    absent. Ignored unless `master_instance_charge_type` is PrePaid.
    """

    master_auto_renew_period: Annotated[
        DedicatedClusterRequestMasterAutoRenewPeriod | None, wire("master_auto_renew_period")
    ] = None
    """How many months the master nodes are renewed for each time. Required when
    `master_instance_charge_type` is PrePaid and ignored otherwise; the documented default is 1.
    """

    key_pair: Annotated[str | None, wire("key_pair")] = None
    """Name of the key pair for SSH logon to the master nodes. Give either this or
    `login_password`.
    """

    login_password: Annotated[str | None, secret("login_password")] = None
    """Password for SSH logon to the master nodes. Give either this or `key_pair`. 8 to 30
    characters from at least three of these classes: upper-case letters, lower-case letters,
    digits, special characters.
    """

    addons: Annotated[list[Addon] | None, wire("addons")] = None
    """Components to install with the cluster. The list must hold exactly one network plug-in,
    flannel or terway-eniip; storage (CSI), logging, Ingress and event centre are optional.
    Logging is advised, since without it the audit log of the cluster cannot be used; Ingress
    and event centre come by default unless disabled.
    """

    cloud_monitor_flags: Annotated[bool | None, wire("cloud_monitor_flags")] = None
    """true installs the CloudMonitor plug-in on the nodes, false or absent does not."""

    nodepools: Annotated[list[Nodepool] | None, wire("nodepools")] = None
    """Node pools to create together with the cluster; one or several. Without them the cluster
    starts with its masters only.
    """


class Runtime(RequestModel):
    """Container runtime of a dedicated cluster."""

    name: Annotated[RuntimeName | None, wire("name")] = None
    """Name of the runtime; docker when absent."""

    version: Annotated[str | None, wire("version")] = None
    """Version of the runtime; the latest when absent."""


class Nodepool(RequestModel):
    """A group of nodes with the same configuration, created with the cluster."""

    nodepool_info: Annotated[NodepoolInfo | None, wire("nodepool_info")] = None
    """Name, resource group and kind of the node pool."""

    count: Annotated[int | None, wire("count")] = None
    """Number of nodes to create at once. Older than `desired_size` of the scaling group, which
    takes its place.

    Deprecated.
    """

    auto_scaling: Annotated[NodepoolAutoScaling | None, wire("auto_scaling")] = None
    """Automatic scaling of the node pool. The number of nodes stays fixed when absent."""

    kubernetes_config: Annotated[NodepoolKubernetesConfig | None, wire("kubernetes_config")] = None
    """How the nodes join Kubernetes: runtime, labels, taints, names."""

    scaling_group: Annotated[NodepoolScalingGroup | None, wire("scaling_group")] = None
    """The instances behind the nodes: types, disks, network, billing."""

    tee_config: Annotated[NodepoolTeeConfig | None, wire("tee_config")] = None
    """Confidential computing on the nodes."""

    management: Annotated[NodepoolManagement | None, wire("management")] = None
    """Whether the vendor looks after the node pool: repair and upgrade."""

    max_nodes: Annotated[int | None, wire("max_nodes")] = None
    """Largest number of nodes in an edge node pool; 0 means no limit beyond the quota of the
    cluster. Pools of type ess leave it at 0.
    """

    interconnect_mode: Annotated[NodepoolInterconnectMode | None, wire("interconnect_mode")] = None
    """How an edge node pool is connected; matters only when `nodepool_info.type` is edge."""

    interconnect_config: Annotated[
        NodepoolInterconnectConfig | None, wire("interconnect_config")
    ] = None
    """Connection of an enhanced edge node pool. No longer in use.

    Deprecated.
    """


class NodepoolInfo(RequestModel):
    """Name and place of a node pool."""

    name: Annotated[str, wire("name")]
    """Name of the node pool."""

    resource_group_id: Annotated[str | None, wire("resource_group_id")] = None
    """ID of the resource group of the node pool and of the instances that join it."""

    type: Annotated[NodepoolInfoType | None, wire("type")] = None
    """Kind of the node pool."""


class NodepoolAutoScaling(RequestModel):
    """Automatic scaling of a node pool between two limits."""

    enable: Annotated[bool, wire("enable")]
    """true turns scaling on, false leaves it off and makes the other members idle. false is the
    documented default.
    """

    max_instances: Annotated[int, wire("max_instances")]
    """Largest number of instances, from `min_instances` up to 2000."""

    min_instances: Annotated[int, wire("min_instances")]
    """Smallest number of instances, from 0 up to `max_instances`."""

    type: Annotated[NodepoolAutoScalingType | None, wire("type")] = None
    """Which instances scaling adds; cpu when absent. It cannot be changed later."""

    is_bond_eip: Annotated[bool | None, wire("is_bond_eip")] = None
    """true gives each node an elastic IP, false does not; false when absent. Use the public
    address of the scaling group (`internet_charge_type`, `internet_max_bandwidth_out`) in its
    place.

    Deprecated.
    """

    eip_internet_charge_type: Annotated[
        NodepoolAutoScalingEipInternetChargeType | None, wire("eip_internet_charge_type")
    ] = None
    """How the elastic IP is metered; PayByBandwidth when absent.

    Deprecated.
    """

    eip_bandwidth: Annotated[int | None, wire("eip_bandwidth")] = None
    """Peak bandwidth of the elastic IP.

    Deprecated.
    """


class NodepoolKubernetesConfig(RequestModel):
    """How the nodes of a pool take part in Kubernetes."""

    runtime: Annotated[NodepoolKubernetesConfigRuntime, wire("runtime")]
    """Container runtime of the nodes. containerd is the documented default."""

    runtime_version: Annotated[str, wire("runtime_version")]
    """Which version of the runtime to install, for example 19.03.5 of docker."""

    cms_enabled: Annotated[bool | None, wire("cms_enabled")] = None
    """true installs the CloudMonitor plug-in on the nodes, which is advised; false or absent does
    not.
    """

    cpu_policy: Annotated[NodepoolKubernetesConfigCpuPolicy | None, wire("cpu_policy")] = None
    """CPU policy of the nodes; needs Kubernetes 1.12.6 or newer. none when absent."""

    labels: Annotated[list[NodeLabel] | None, wire("labels")] = None
    """Labels that the nodes get in Kubernetes."""

    taints: Annotated[list[Taint] | None, wire("taints")] = None
    """Taints that the nodes get."""

    node_name_mode: Annotated[str | None, wire("node_name_mode")] = None
    """Pattern of the node names: prefix, address of the node, suffix, 2 to 64 characters in all.
    Prefix (a must on ECS) and suffix (optional) consist of letters, digits, hyphens and dots,
    begin with a letter, do not end with a hyphen or dot and do not repeat them. With prefix
    aliyun.com and suffix test a node at 192.168.0.55 is called aliyun.com192.168.0.55test. On
    the wire the form customized,<prefix>,<ip or number of digits of the address>,<suffix> is
    used. The service names the nodes when absent.
    """

    user_data: Annotated[str | None, wire("user_data")] = None
    """Script or data that a node runs once it has joined, encoded in Base64."""


class NodeLabel(RequestModel):
    """A Kubernetes label of a node."""

    key: Annotated[str | None, wire("key")] = None
    """Key of the label."""

    value: Annotated[str | None, wire("value")] = None
    """Value of the label."""


class NodepoolScalingGroup(RequestModel):
    """The scaling group that holds the instances of a node pool."""

    vswitch_ids: Annotated[list[str], wire("vswitch_ids")]
    """IDs of the vSwitches of the nodes, 1 to 8; several zones make the pool more available."""

    instance_types: Annotated[list[str], wire("instance_types")]
    """Instance types that the nodes may have, 1 to 10; the system picks the most suitable one, so
    several make the pool more available.
    """

    instance_charge_type: Annotated[
        NodepoolScalingGroupInstanceChargeType, wire("instance_charge_type")
    ]
    """How the pool's nodes are charged. PostPaid applies when absent."""

    period_unit: Annotated[NodepoolScalingGroupPeriodUnit | None, wire("period_unit")] = None
    """Unit of the subscription. Required when `instance_charge_type` is PrePaid."""

    period: Annotated[NodepoolScalingGroupPeriod | None, wire("period")] = None
    """How many months of the nodes are bought at once. Required when `instance_charge_type` is
    PrePaid and ignored otherwise; the documented default is 1.
    """

    auto_renew: Annotated[bool | None, wire("auto_renew")] = None
    """true renews the subscription of the nodes when it ends, false lets it end; true when absent.
    Ignored unless `instance_charge_type` is PrePaid.
    """

    auto_renew_period: Annotated[
        NodepoolScalingGroupAutoRenewPeriod | None, wire("auto_renew_period")
    ] = None
    """How many months the nodes are renewed for each time. Required when `instance_charge_type` is
    PrePaid and ignored otherwise; the documented default is 1.
    """

    spot_strategy: Annotated[NodepoolScalingGroupSpotStrategy | None, wire("spot_strategy")] = None
    """Whether the nodes are spot instances, and how bids are made."""

    spot_price_limit: Annotated[list[SpotPriceLimit] | None, wire("spot_price_limit")] = None
    """Highest prices for spot instances, one entry for each instance type. Required when
    `spot_strategy` is SpotWithPriceLimit.
    """

    image_type: Annotated[NodepoolScalingGroupImageType | None, wire("image_type")] = None
    """Operating system of the nodes. Give either this or `platform`."""

    platform: Annotated[NodepoolScalingGroupPlatform | None, wire("platform")] = None
    """Operating system of the nodes, by its older name; `image_type` takes its place. AliyunLinux
    when absent.

    Deprecated.
    """

    image_id: Annotated[str | None, wire("image_id")] = None
    """ID of a custom image; the image of the system is used when absent."""

    system_disk_category: Annotated[
        NodepoolScalingGroupSystemDiskCategory | None, wire("system_disk_category")
    ] = None
    """Kind of the system disk; cloud_efficiency when absent."""

    system_disk_size: Annotated[int | None, wire("system_disk_size")] = None
    """Size of the system disk, 40 to 500."""

    system_disk_performance_level: Annotated[
        NodepoolScalingGroupSystemDiskPerformanceLevel | None, wire("system_disk_performance_level")
    ] = None
    """Performance level of the system disk; effective for cloud_essd only."""

    data_disks: Annotated[list[NodepoolDataDisk] | None, wire("data_disks")] = None
    """Data disks of each node."""

    security_group_id: Annotated[str | None, wire("security_group_id")] = None
    """ID of the security group of the nodes. Give either this or `security_group_ids`, which is
    advised.
    """

    security_group_ids: Annotated[list[str] | None, wire("security_group_ids")] = None
    """IDs of the security groups of the nodes. When `security_group_id` is given too, this list
    wins.
    """

    key_pair: Annotated[str | None, wire("key_pair")] = None
    """Name of the key pair for SSH logon to the nodes. Give either this or `login_password`; a
    managed node pool and ContainerOS take the key pair only.
    """

    login_password: Annotated[str | None, secret("login_password")] = None
    """Password for SSH logon to the nodes. Give either this or `key_pair`. 8 to 30 characters from
    at least three of these classes: upper-case letters, lower-case letters, digits, special
    characters.
    """

    internet_charge_type: Annotated[
        NodepoolScalingGroupInternetChargeType | None, wire("internet_charge_type")
    ] = None
    """How the public address of a node is metered."""

    internet_max_bandwidth_out: Annotated[int | None, wire("internet_max_bandwidth_out")] = None
    """Largest outgoing bandwidth of the public address of a node, 1 to 100."""

    tags: Annotated[list[InstanceTag] | None, wire("tags")] = None
    """Tags of the ECS instances only; keys must be unique."""

    desired_size: Annotated[int | None, wire("desired_size")] = None
    """Number of nodes that the pool is to keep; 0 makes an empty pool."""

    scaling_policy: Annotated[NodepoolScalingGroupScalingPolicy | None, wire("scaling_policy")] = (
        None
    )
    """How the pool grows and shrinks; release when absent."""

    multi_az_policy: Annotated[
        NodepoolScalingGroupMultiAzPolicy | None, wire("multi_az_policy")
    ] = None
    """How nodes are spread over the zones of the vSwitches; PRIORITY when absent."""

    on_demand_base_capacity: Annotated[int | None, wire("on_demand_base_capacity")] = None
    """Smallest number of pay-as-you-go instances in the pool, 0 to 1000; they are created first
    until it is reached.
    """

    on_demand_percentage_above_base_capacity: Annotated[
        int | None, wire("on_demand_percentage_above_base_capacity")
    ] = None
    """Share of pay-as-you-go instances beyond `on_demand_base_capacity`, 0 to 100."""

    spot_instance_pools: Annotated[int | None, wire("spot_instance_pools")] = None
    """Number of the cheapest instance types over which spot instances are spread evenly, 1 to 10."""

    spot_instance_remedy: Annotated[bool | None, wire("spot_instance_remedy")] = None
    """true replaces a spot instance as soon as the system announces that it will be taken back;
    false does not.
    """

    compensate_with_on_demand: Annotated[bool | None, wire("compensate_with_on_demand")] = None
    """true falls back to pay-as-you-go instances when price or stock leaves too few spot
    instances; false does not. Takes effect with `multi_az_policy` COST_OPTIMIZED only.
    """

    deploymentset_id: Annotated[str | None, wire("deploymentset_id")] = None
    """ID of the deployment set that spreads the instances over physical hosts."""

    rds_instances: Annotated[list[str] | None, wire("rds_instances")] = None
    """ApsaraDB RDS instances whose allow list gets the nodes."""


class SpotPriceLimit(RequestModel):
    """Highest price for one instance type of spot instances."""

    instance_type: Annotated[str | None, wire("instance_type")] = None
    """Instance type that the price is for."""

    price_limit: Annotated[str | None, wire("price_limit")] = None
    """Highest price for one instance, as a decimal number in a string."""


class NodepoolDataDisk(RequestModel):
    """A data disk of each node of a pool."""

    category: Annotated[NodepoolDataDiskCategory | None, wire("category")] = None
    """Kind of the data disk; cloud_efficiency when absent."""

    size: Annotated[int | None, wire("size")] = None
    """Size of the disk, 40 to 32768; 120 when absent. Nodes for sandboxed containers need one disk
    of 200 or more.
    """

    encrypted: Annotated[NodepoolDataDiskEncrypted | None, wire("encrypted")] = None
    """Whether the disk is encrypted, as a string. "false" when absent."""

    auto_snapshot_policy_id: Annotated[str | None, wire("auto_snapshot_policy_id")] = None
    """ID of the policy by which snapshots of the disk are taken; none are taken when it is empty
    or absent.
    """

    performance_level: Annotated[
        NodepoolDataDiskPerformanceLevel | None, wire("performance_level")
    ] = None
    """Performance level of the disk; effective for cloud_essd only. Which levels are offered
    depends on the size.
    """


class InstanceTag(RequestModel):
    """A tag of the ECS instances of a node pool; the cluster itself does not get it."""

    key: Annotated[str | None, wire("key")] = None
    """Key of the tag: at most 128 characters, unique in the list, not beginning with aliyun or
    acs: and without http:// or https://.
    """

    value: Annotated[str | None, wire("value")] = None
    """Value of the tag, not beginning with aliyun or acs: and without http:// or https://."""


class NodepoolTeeConfig(RequestModel):
    """Confidential computing of a node pool."""

    tee_enable: Annotated[bool, wire("tee_enable")]
    """true makes the nodes confidential-computing nodes, whose memory is protected by the
    hardware; false makes ordinary nodes.
    """


class NodepoolManagement(RequestModel):
    """What the vendor does for a managed node pool."""

    enable: Annotated[bool | None, wire("enable")] = None
    """true makes the node pool a managed one; false leaves it alone and makes the other members
    idle.
    """

    auto_repair: Annotated[bool | None, wire("auto_repair")] = None
    """true repairs faulty nodes automatically, false does not. Takes effect only while `enable` is
    true.
    """

    upgrade_config: Annotated[NodepoolUpgradeConfig | None, wire("upgrade_config")] = None
    """How the nodes are upgraded. Takes effect only while `enable` is true. No longer advised.

    Deprecated.
    """


class NodepoolUpgradeConfig(RequestModel):
    """How the nodes of a managed pool are upgraded."""

    auto_upgrade: Annotated[bool | None, wire("auto_upgrade")] = None
    """true upgrades the nodes automatically, false does not."""

    surge: Annotated[int | None, wire("surge")] = None
    """Number of nodes that are added for the time of an upgrade. Give either this or
    `surge_percentage`.
    """

    surge_percentage: Annotated[int | None, wire("surge_percentage")] = None
    """Share of nodes that are added for the time of an upgrade. Give either this or `surge`."""

    max_unavailable: Annotated[int | None, wire("max_unavailable")] = None
    """Largest number of nodes that may be out of service at a time, 1 to 1000; 1 when absent."""


class NodepoolInterconnectConfig(RequestModel):
    """Connection of an enhanced edge node pool. No longer in use."""

    cen_id: Annotated[str | None, wire("cen_id")] = None
    """Cloud Enterprise Network (CEN) instance that the pool is attached to, by its ID.

    Deprecated.
    """

    ccn_id: Annotated[str | None, wire("ccn_id")] = None
    """Cloud Connect Network (CCN) instance that the pool is attached to, by its ID.

    Deprecated.
    """

    ccn_region_id: Annotated[str | None, wire("ccn_region_id")] = None
    """Region in which the Cloud Connect Network (CCN) instance lies.

    Deprecated.
    """

    bandwidth: Annotated[int | None, wire("bandwidth")] = None
    """Bandwidth of the connection.

    Deprecated.
    """

    improved_period: Annotated[str | None, wire("improved_period")] = None
    """Length of the subscription in months, as digits in a string.

    Deprecated.
    """


CreateClusterRequest: TypeAlias = ManagedSandboxClusterRequest | DedicatedClusterRequest
