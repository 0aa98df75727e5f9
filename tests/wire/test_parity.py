"""What the generated clients send, from dicts and from models, equals what the official SDKs send.

Each operation has more than twenty cases, from minimal to every field set. Validation is off: what is told apart
here is the wire, and half of the cases are what a validator would refuse.
"""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from cloudnodes.aliyun import cs, eci
from cloudnodes.huaweicloud import modelarts

from . import cases, official_sdks
from .every_field import every_field, examples
from .fake_cloud import FakeCloud
from .plans import without_token
from .test_generated_clients import aliyun, huawei
from .test_official_sdks import without_added_lists

Request = dict[str, Any]


def all_cases(operation: str, base: Request, variations: dict[str, Request]) -> dict[str, Request]:
    """The variations of *base*, the spec's examples, and every field set."""
    made = {name: {**base, **variation} for name, variation in variations.items()}
    return {**made, **examples(operation), **every_field(operation)}


GROUP = all_cases(
    "CreateContainerGroup", examples("CreateContainerGroup")["example minimal"], cases.ECI
)
NODE = all_cases(
    "CreateVirtualNode", examples("CreateVirtualNode")["example minimal"], cases.VIRTUAL_NODE
)
CLUSTER = all_cases("CreateCluster", examples("CreateCluster")["example managed-minimal"], cases.CS)
POOL = all_cases("CreateNodePool", examples("CreateNodePool")["example minimal"], cases.MODELARTS)

#: In a model, the 2 of a floating-point field is 2.0; the service takes either.
NOT_AS_A_MODEL = frozenset({"whole numbers where floats are"})


def as_model(kind: Any, request: Request) -> Any:
    """The request as a model; None for one that no model can hold."""
    try:
        return TypeAdapter(kind).validate_python(request)
    except ValidationError:
        return None


def parameters(kind: Any, requests: dict[str, Request]) -> pytest.MarkDecorator:
    """Each case as a dict, and as a model where it is a value of one."""
    pairs: list[tuple[str, Any]] = []
    ids: list[str] = []
    for name, request in requests.items():
        # The SDKs drop nulls, which a validated request of ours cannot hold.
        given = {key: value for key, value in request.items() if value is not None}
        model = None if name in NOT_AS_A_MODEL else as_model(kind, given)
        pairs += [(name, given)] if model is None else [(name, given), (name, model)]
        ids += [f"{name}-dict"] if model is None else [f"{name}-dict", f"{name}-model"]
    return pytest.mark.parametrize(("name", "request_"), pairs, ids=ids)


@parameters(eci.CreateContainerGroupRequest, GROUP)
def test_container_group(cloud: FakeCloud, name: str, request_: Any) -> None:
    official_sdks.send_container_group(cloud, GROUP[name])
    theirs = cloud.last
    with eci.Client(
        region_id="cn-hangzhou", credentials=aliyun(), base_url=cloud.url, validate=False
    ) as client:
        client.create_container_group(request_)
    assert (cloud.last.method, cloud.last.path) == (theirs.method, theirs.path)
    sent = without_token(cloud.last.query)
    # The SDK's model lacks this documented field, and drops it.
    sent.pop("MaxPendingMinute", None)
    assert sent == without_token(theirs.query)
    assert cloud.last.raw.body == theirs.raw.body == b""


@parameters(eci.CreateVirtualNodeRequest, NODE)
def test_virtual_node(cloud: FakeCloud, name: str, request_: Any) -> None:
    official_sdks.send_virtual_node(cloud, NODE[name])
    theirs = cloud.last
    cloud.success = {"RequestId": "req-1", "VirtualNodeId": "vnd-1"}
    with eci.Client(
        region_id="cn-hangzhou", credentials=aliyun(), base_url=cloud.url, validate=False
    ) as client:
        client.create_virtual_node(request_)
    assert (cloud.last.method, cloud.last.path) == (theirs.method, theirs.path)
    assert without_token(cloud.last.query) == without_token(theirs.query)
    assert cloud.last.raw.body == theirs.raw.body == b""


@parameters(cs.CreateClusterRequest, CLUSTER)
def test_cluster(cloud: FakeCloud, name: str, request_: Any) -> None:
    official_sdks.send_cluster(cloud, CLUSTER[name])
    theirs = cloud.last
    with cs.Client(
        region_id="cn-hangzhou", credentials=aliyun(), base_url=cloud.url, validate=False
    ) as client:
        client.create_cluster(request_)
    assert (cloud.last.method, cloud.last.path) == (theirs.method, theirs.path)
    sent = cloud.last.json
    for disk in sent.get("worker_data_disks", ()):
        # The SDK's model lacks this documented field, and drops it.
        disk.pop("auto_snapshot_policy_id", None)
    assert sent == without_added_lists(theirs.json, sent)


@parameters(modelarts.CreateNodePoolRequest, POOL)
def test_node_pool(cloud: FakeCloud, name: str, request_: Any) -> None:
    official_sdks.send_node_pool(cloud, "pool-1", POOL[name])
    theirs = cloud.last
    cloud.success = {"kind": "NodePool", "metadata": {"name": "n"}, "spec": {}}
    with modelarts.Client(
        project_id="project-1", credentials=huawei(), base_url=cloud.url, validate=False
    ) as client:
        client.create_node_pool(request_, pool_name="pool-1")
    assert (cloud.last.method, cloud.last.path) == (theirs.method, theirs.path)
    assert cloud.last.json == theirs.json == POOL[name]


@pytest.mark.parametrize(
    ("kind", "requests"),
    [
        (eci.CreateContainerGroupRequest, GROUP),
        (eci.CreateVirtualNodeRequest, NODE),
        (cs.CreateClusterRequest, CLUSTER),
        (modelarts.CreateNodePoolRequest, POOL),
    ],
    ids=["group", "node", "cluster", "pool"],
)
def test_twenty_cases_an_operation_are_sent_as_models_too(
    kind: Any, requests: dict[str, Request]
) -> None:
    fitting = [name for name, request in requests.items() if as_model(kind, request) is not None]
    assert len(fitting) >= 20, sorted(requests.keys() - set(fitting))
    assert all(name in fitting for name in requests if name.startswith("every field"))
