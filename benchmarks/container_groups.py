"""Requests of CreateContainerGroup for the benchmarks: valid ones of several sizes, and faults to put into them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any


def container(number: int) -> dict[str, Any]:
    """A container that uses most of what people use."""
    return {
        "Name": f"web-{number}",
        "Image": "registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:latest",
        "ImagePullPolicy": "Always",
        "Cpu": 0.25,
        "Memory": 0.5,
        "WorkingDir": "/srv/app",
        "Command": ["sleep"],
        "Arg": ["100", "--verbose"],
        "Port": [{"Protocol": "TCP", "Port": 80}, {"Protocol": "TCP", "Port": 8443}],
        "EnvironmentVar": [
            {"Key": "PATH", "Value": "/usr/local/bin"},
            {"Key": "POD_IP", "FieldRef": {"FieldPath": "status.podIP"}},
            {"Key": "MODE", "Value": "production"},
        ],
        "VolumeMount": [
            {
                "Name": "default-volume1",
                "MountPath": "/pod/data",
                "ReadOnly": False,
                "MountPropagation": "None",
            }
        ],
        "LivenessProbe": {
            "HttpGet": {"Scheme": "HTTP", "Path": "/healthz", "Port": 8888},
            "InitialDelaySeconds": 5,
            "PeriodSeconds": 5,
            "TimeoutSeconds": 1,
            "SuccessThreshold": 1,
            "FailureThreshold": 3,
        },
        "ReadinessProbe": {
            "TcpSocket": {"Port": 8000},
            "InitialDelaySeconds": 3,
            "PeriodSeconds": 3,
        },
        "SecurityContext": {
            "Capability": {"Add": ["NET_ADMIN"]},
            "ReadOnlyRootFilesystem": True,
            "RunAsUser": 1000,
        },
    }


def small() -> dict[str, Any]:
    """About 0.4 kB: what a first try looks like."""
    return {
        "RegionId": "cn-hangzhou",
        "SecurityGroupId": "sg-uf66jeqopgqa9hdn",
        "VSwitchId": "vsw-bp1xpiowfm5vo8o3c",
        "ContainerGroupName": "nginx-test",
        "RestartPolicy": "Always",
        "Cpu": 1.0,
        "Memory": 2.0,
        "Tag": [{"Key": "version", "Value": "3"}],
        "Container": [
            {
                "Name": "nginx",
                "Image": "registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:latest",
                "Port": [{"Protocol": "TCP", "Port": 80}],
            }
        ],
    }


def large(containers: int, volumes: int) -> dict[str, Any]:
    """A request of many containers and volumes."""
    request = small()
    request.update(ZoneId="cn-hangzhou-b", AutoCreateEip=True, EipBandwidth=5)
    request["Tag"] = [{"Key": f"k{n}", "Value": str(n)} for n in range(min(2 * containers, 20))]
    request["Container"] = [container(number) for number in range(containers)]
    request["Volume"] = [
        {
            "Name": f"default-volume{number}",
            "Type": "ConfigFileVolume",
            "ConfigFileVolume": {
                "DefaultMode": "0644",
                "ConfigFileToPath": [
                    {"Path": "etc/test.cnf", "Content": "bGl1bWk=", "Mode": "0644"}
                ],
            },
        }
        for number in range(1, volumes + 1)
    ]
    return request


def _set(*path: str | int) -> Callable[[Any], Callable[[dict[str, Any]], None]]:
    def to(value: Any) -> Callable[[dict[str, Any]], None]:
        def apply(target: dict[str, Any]) -> None:
            inner: Any = target
            for step in path[:-1]:
                inner = inner[step]
            inner[path[-1]] = value

        return apply

    return to


FAULTS: Sequence[Callable[[dict[str, Any]], object]] = (
    _set("Name")(5),
    lambda target: target.pop("Image"),
    _set("Imagee")("x"),
    _set("Cpu")("0.25"),
    _set("ImagePullPolicy")("always"),
    _set("Port", 0, "Port")(70000),
    _set("Port", 1, "Protocol")("tcp"),
    _set("EnvironmentVar", 0, "Key")("1BAD KEY"),
    _set("VolumeMount", 0, "ReadOnly")("false"),
    _set("VolumeMount", 0, "MountPropagation")("Host"),
    _set("LivenessProbe", "PeriodSeconds")(0),
    _set("LivenessProbe", "SuccessThreshold")(2),
    _set("LivenessProbe", "HttpGet", "Scheme")("FTP"),
    _set("ReadinessProbe", "InitialDelay")(3),
    _set("SecurityContext", "Capability", "Add")("NET_ADMIN"),
    _set("SecurityContext", "RunAsUser")(1.5),
    _set("Command")(["x" * 300]),
    _set("Arg")([1]),
    _set("EnvironmentVar", 1, "FieldRef")([]),
    _set("WorkingDir")(None),
)
"""Twenty kinds of faults that a container can have."""


def with_faults(request: dict[str, Any], count: int, first: int = 0) -> dict[str, Any]:
    """*request* with *count* faults, spread over its containers."""
    faulty = copy.deepcopy(request)
    containers = faulty["Container"]
    for number in range(count):
        FAULTS[(first + number) % len(FAULTS)](containers[number % len(containers)])
    return faulty


def environment(containers: int) -> dict[str, Any]:
    """A request whose containers have many environment variables, as those of real services do."""
    request = small()
    variables = [{"Key": f"SETTING_{n}", "Value": f"value-{n}"} for n in range(20)]
    request["Container"] = [
        {"Name": f"web-{number}", "Image": "nginx:1.27", "EnvironmentVar": copy.deepcopy(variables)}
        for number in range(containers)
    ]
    return request
