"""Requests that are sent by the runtime and by the official SDKs, and must arrive alike."""

from __future__ import annotations

from typing import Any

Case = dict[str, Any]

ODD_TEXT = "a b+c/d~e*f&g=h%i?j#k'l\"m\\n(o)!,;:@$[]{}|^`<>"

_CONTAINER = {"Name": "nginx", "Image": "nginx:1.27"}


def _container(**members: Any) -> Case:
    return {"ContainerGroupName": "web", "Container": [{**_CONTAINER, **members}]}


ECI: dict[str, Case] = {
    "minimal": _container(),
    "nothing": {},
    "two containers": {
        "ContainerGroupName": "web",
        "Container": [_CONTAINER, {"Name": "side", "Image": "busybox"}],
    },
    "ports": _container(Port=[{"Port": 80, "Protocol": "TCP"}, {"Port": 53, "Protocol": "UDP"}]),
    "commands": _container(Command=["/bin/sh", "-c"], Arg=["sleep 10", "", "--x=1"]),
    "environment": _container(
        EnvironmentVar=[
            {"Key": "A", "Value": ""},
            {"Key": "B", "FieldRef": {"FieldPath": "status.podIP"}},
        ]
    ),
    "probes": _container(
        LivenessProbe={
            "HttpGet": {"Path": "/healthz?x=1&y=2", "Port": 8080, "Scheme": "HTTP"},
            "PeriodSeconds": 10,
        },
        ReadinessProbe={"Exec": {"Command": ["cat", "/tmp/ready file"]}},
    ),
    "security contexts": {
        **_container(SecurityContext={"RunAsUser": 1000, "Capability": {"Add": ["NET_ADMIN"]}}),
        "SecurityContext": {"Sysctl": [{"Name": "net.core.somaxconn", "Value": "1024"}]},
        "HostSecurityContext": {"Sysctl": [{"Name": "kernel.msgmax", "Value": "65536"}]},
    },
    "booleans": {**_container(Tty=True, Stdin=False), "AutoCreateEip": True, "DryRun": False},
    "floats": {**_container(Cpu=0.25, Memory=0.5), "Cpu": 2.0, "Memory": 1e-7},
    "large floats": {"Cpu": 1e16, "Memory": 123456789.123456789},
    "integers": {"ActiveDeadlineSeconds": 9223372036854775807, "EphemeralStorage": 0},
    "whole numbers where floats are": {"Cpu": 2, "Memory": 4},
    "unicode": {"ContainerGroupName": "容器组-é-😀", "Tag": [{"Key": "团队", "Value": "平台 组"}]},
    "odd characters": {
        "ContainerGroupName": ODD_TEXT,
        "Tag": [{"Key": ODD_TEXT, "Value": ODD_TEXT}],
    },
    "line breaks": _container(Arg=["line 1\nline 2\r\n\tindented"]),
    "spaces at the ends": {"ContainerGroupName": "  padded  "},
    "empty strings": {
        "ContainerGroupName": "",
        "VSwitchId": "",
        "Tag": [{"Key": "k", "Value": ""}],
    },
    "empty lists": {"Container": [], "Tag": [], "ContainerGroupName": "web"},
    "empty lists inside": _container(Port=[], Command=[], EnvironmentVar=[]),
    "empty objects": {**_container(), "SecurityContext": {}, "DnsConfig": {}},
    "nulls": {**_container(WorkingDir=None), "VSwitchId": None, "Cpu": None},
    "volumes": {
        "Volume": [
            {"Name": "empty", "Type": "EmptyDirVolume", "EmptyDirVolume": {"Medium": "Memory"}},
            {
                "Name": "config",
                "Type": "ConfigFileVolume",
                "ConfigFileVolume": {
                    "ConfigFileToPath": [
                        {"Path": "a/b.conf", "Content": "aGVsbG8rLz0=", "Mode": 420}
                    ]
                },
            },
            {
                "Name": "flex",
                "Type": "FlexVolume",
                "FlexVolume": {"Driver": "alicloud/disk", "Options": '{"volumeId":"d-1","x":[1]}'},
            },
        ]
    },
    "eleven tags": {"Tag": [{"Key": f"k{n}", "Value": f"v{n}"} for n in range(1, 12)]},
    "region in the request": {"RegionId": "cn-beijing", "ContainerGroupName": "web"},
    "client token": {"ClientToken": "token-1", "ContainerGroupName": "web"},
    "registries": {
        "ImageRegistryCredential": [
            {"Server": "registry.example:5000", "UserName": "u", "Password": "p w+d/"}
        ]
    },
    "large": {
        "Volume": [
            {
                "Name": "big",
                "Type": "ConfigFileVolume",
                "ConfigFileVolume": {"ConfigFileToPath": [{"Path": "b", "Content": "x/+=" * 6000}]},
            }
        ]
    },
}

_NODE = {"SecurityGroupId": "sg-1", "VSwitchId": "vsw-1"}

VIRTUAL_NODE: dict[str, Case] = {
    "minimal": _NODE,
    "nothing": {},
    "name": {**_NODE, "VirtualNodeName": "node-1.a"},
    "region and zone": {**_NODE, "RegionId": "cn-beijing", "ZoneId": "cn-beijing-h"},
    "client token": {**_NODE, "ClientToken": "token-1"},
    "true": {**_NODE, "EnablePublicNetwork": True, "TlsBootstrapEnabled": True},
    "false": {**_NODE, "EnablePublicNetwork": False, "TlsBootstrapEnabled": False},
    "elastic address": {**_NODE, "EipInstanceId": "eip-1"},
    "resource group": {**_NODE, "ResourceGroupId": "rg-1"},
    "several switches": {"SecurityGroupId": "sg-1", "VSwitchId": "vsw-1,vsw-2,vsw-3"},
    "dns": {**_NODE, "ClusterDNS": "10.0.0.10,10.0.0.11", "ClusterDomain": "cluster.local"},
    "kubeconfig": {**_NODE, "KubeConfig": "YXBpVmVyc2lvbjogdjE+/z8=" * 40},
    "custom resources": {**_NODE, "CustomResources": '{"example.com/gpu": "8", "a": [1, null]}'},
    "one tag": {**_NODE, "Tag": [{"Key": "env", "Value": "test"}]},
    "twelve tags": {**_NODE, "Tag": [{"Key": f"k{n}", "Value": f"v{n}"} for n in range(1, 13)]},
    "tags without values": {**_NODE, "Tag": [{"Key": "a"}, {"Key": "b", "Value": ""}]},
    "taints": {
        **_NODE,
        "Taint": [
            {"Key": "a/b.c", "Value": "1", "Effect": "NoSchedule"},
            {"Key": "d", "Effect": "NoExecute"},
        ],
    },
    "unicode": {**_NODE, "Tag": [{"Key": "团队-é", "Value": "平台 组 😀"}]},
    "odd characters": {**_NODE, "Tag": [{"Key": ODD_TEXT, "Value": ODD_TEXT}]},
    "line breaks": {**_NODE, "CustomResources": "line 1\nline 2\r\n\tindented"},
    "spaces at the ends": {**_NODE, "ClusterDomain": "  padded  "},
    "empty strings": {**_NODE, "ZoneId": "", "CustomResources": ""},
    "empty lists": {**_NODE, "Tag": [], "Taint": []},
    "nulls": {**_NODE, "ZoneId": None, "Tag": None, "EnablePublicNetwork": None},
    "large": {**_NODE, "CustomResources": "x/+=" * 5_000},
}

_CLUSTER = {"name": "web", "cluster_type": "ManagedKubernetes", "region_id": "cn-hangzhou"}

CS: dict[str, Case] = {
    "minimal": _CLUSTER,
    "booleans": {**_CLUSTER, "snat_entry": True, "deletion_protection": False},
    "integers": {**_CLUSTER, "num_of_nodes": 3, "proxy_mode": "ipvs", "timeout_mins": 0},
    "unicode": {**_CLUSTER, "name": "集群-é-😀"},
    "odd characters": {**_CLUSTER, "name": ODD_TEXT, "user_data": ODD_TEXT},
    "line breaks": {**_CLUSTER, "user_data": "#!/bin/sh\necho hi\r\n\tthere"},
    "control characters": {**_CLUSTER, "user_data": "\x00\x1f\x7f\u2028"},
    "empty strings": {**_CLUSTER, "service_cidr": "", "resource_group_id": ""},
    "empty lists": {**_CLUSTER, "addons": [], "tags": [], "vswitch_ids": []},
    "string lists": {**_CLUSTER, "vswitch_ids": ["vsw-1", "vsw-2", "vsw-1"]},
    "addons": {
        **_CLUSTER,
        "addons": [
            {"name": "flannel"},
            {"name": "csi-plugin", "config": "", "disabled": False},
            {"name": "logtail-ds", "config": '{"IngressDashboardEnabled":"true"}'},
        ],
    },
    "tags": {**_CLUSTER, "tags": [{"key": "团队", "value": "平台"}, {"key": "env", "value": ""}]},
    "taints": {**_CLUSTER, "taints": [{"key": "k", "value": "v", "effect": "NoSchedule"}]},
    "runtime": {**_CLUSTER, "runtime": {"name": "containerd", "version": "1.5.13"}},
    "disks": {
        **_CLUSTER,
        "worker_data_disks": [{"category": "cloud_essd", "size": 120, "encrypted": "false"}],
    },
    "node pools": {
        **_CLUSTER,
        "nodepools": [
            {
                "nodepool_info": {"name": "pool"},
                "scaling_group": {
                    "instance_types": ["ecs.c7.xlarge"],
                    "system_disk_size": 120,
                    "desired_size": 3,
                    "tags": [{"key": "a", "value": "b"}],
                    "spot_price_limit": [{"instance_type": "ecs.c7.xlarge", "price_limit": "0.98"}],
                },
                "kubernetes_config": {
                    "labels": [{"key": "x/y.z", "value": "1"}],
                    "runtime": "containerd",
                },
            }
        ],
    },
    "dedicated": {
        "name": "dedicated",
        "cluster_type": "Kubernetes",
        "region_id": "cn-hangzhou",
        "master_count": 3,
        "master_vswitch_ids": ["vsw-1", "vsw-1", "vsw-1"],
        "master_instance_types": ["ecs.g7.xlarge"] * 3,
    },
    "periods": {**_CLUSTER, "charge_type": "PrePaid", "period": 1, "auto_renew": True},
    "pod networks": {**_CLUSTER, "pod_vswitch_ids": ["vsw-1"], "node_cidr_mask": "25"},
    "password": {**_CLUSTER, "login_password": 'Pa55"w\\rd/+'},
    "long": {**_CLUSTER, "user_data": "x" * 100_000},
    "nulls": {**_CLUSTER, "vpcid": None, "timezone": None},
}

_RESOURCES = {"flavor": "modelarts.vm.2u4g", "count": 1, "maxCount": 1}


def _pool(**resources: Any) -> Case:
    return {
        "apiVersion": "v2",
        "kind": "NodePool",
        "metadata": {"name": "nodepool-1"},
        "spec": {"resources": {**_RESOURCES, **resources}},
    }


_ANNOTATIONS = {"os.modelarts/billing.mode": "1", "os.modelarts/period.num": "2"}

MODELARTS: dict[str, Case] = {
    "minimal": _pool(),
    "metadata only": {
        "apiVersion": "v2",
        "kind": "NodePool",
        "metadata": {"name": "n"},
        "spec": {},
    },
    "maximum": _pool(maxCount=5, nodePool="nodepool-1"),
    "zero": _pool(count=0, maxCount=0),
    "large integers": _pool(count=2147483647),
    "annotations": {**_pool(), "metadata": {"name": "n", "annotations": _ANNOTATIONS}},
    "empty annotations": {**_pool(), "metadata": {"name": "n", "annotations": {}}},
    "labels keep their keys": _pool(labels={"a.b/c-d": "1", "团队": "平台", "": "", "x y": "+/~*"}),
    "empty labels": _pool(labels={}),
    "network": _pool(network={"vpc": "v", "subnet": "s", "securityGroups": ["g1", "g2"]}),
    "empty list": _pool(network={"vpc": "v", "subnet": "s", "securityGroups": []}),
    "zones": _pool(azs=[{"az": "cn-north-4a", "count": 1}, {"az": "cn-north-4b", "count": 2}]),
    "taints": _pool(taints=[{"key": "k", "value": "", "effect": "NoSchedule"}]),
    "tags": _pool(tags=[{"key": "团队", "value": "平台 组"}]),
    "creating step": _pool(creatingStep={"step": 2, "type": "hyperinstance"}),
    "root volume": _pool(rootVolume={"volumeType": "SSD", "size": "150Gi"}),
    "data volumes": _pool(dataVolumes=[{"volumeType": "SSD", "size": "100Gi", "count": 2}]),
    "volume groups": _pool(volumeGroupConfigs=[{"volumeGroup": "vgpaas"}]),
    "system": _pool(os={"name": "EulerOS 2.10", "imageId": "i-1", "imageType": "private"}),
    "unicode": {**_pool(), "metadata": {"name": "节点池-é-😀"}},
    "odd characters": {**_pool(), "metadata": {"name": ODD_TEXT}},
    "empty strings": {**_pool(nodePool=""), "kind": ""},
}

#: Names of pools, among them those that would lead to another path if they were not encoded.
POOL_NAMES = ["pool-1", "池", "a b", "a+b", "a~b*c", "a%2Fb", "a;b=c,d", "a:b@c", "a'b\"c"]
HOSTILE_POOL_NAMES = [
    "..",
    ".",
    "a/b",
    "../../v3/admin",
    "a?x=1",
    "a#b",
    "%2e%2e",
    "\\..\\",
    "a\nb",
]
