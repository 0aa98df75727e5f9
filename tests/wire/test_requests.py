"""What becomes of a request before it is sent: its members' places, and what is refused."""

from __future__ import annotations

import datetime
import enum
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from pydantic import SecretStr

from cloudnodes._runtime import aliyun
from cloudnodes._runtime.aliyun import flatten
from cloudnodes._runtime.client import SyncClient
from cloudnodes._runtime.errors import ProtocolError, ValidationError
from cloudnodes._runtime.placing import path_values
from cloudnodes._runtime.plan import Operation, Parameter, Server, ServerVariable
from cloudnodes._runtime.preparing import plain, server_url
from cloudnodes._runtime.violations import Violation
from cloudnodes._runtime.wire import encode_path

from . import cases, plans
from .fake_cloud import Answer, FakeCloud
from .plans import CREATE_CLUSTER, CREATE_CONTAINER_GROUP, CREATE_NODE_POOL, GET_THING, PUT_THING


@pytest.mark.parametrize("pool_name", cases.HOSTILE_POOL_NAMES)
def test_hostile_path_value_stays_in_its_segment(
    cloud: FakeCloud, huawei_client: SyncClient, pool_name: str
) -> None:
    huawei_client.call(CREATE_NODE_POOL, {"kind": "NodePool"}, {"pool_name": pool_name})
    segments = cloud.last.raw_path.split("/")
    assert len(segments) == 6
    assert segments[:4] + segments[5:] == ["", "v2", "project-1", "pools", "nodepools"]
    assert segments[4] not in (".", "..", "")
    assert cloud.last.query == {}
    assert cloud.last.path == f"/v2/project-1/pools/{pool_name}/nodepools"


def test_path_value_cannot_name_another_placeholder() -> None:
    operation = replace(GET_THING, path="/{a}/{b}")
    path = encode_path(operation.path, path_values(operation, {"a": "{b}", "b": "x"}))
    assert path == "/%7Bb%7D/x"


def test_empty_path_value_is_refused(cloud: FakeCloud, huawei_client: SyncClient) -> None:
    with pytest.raises(ValidationError, match="pool_name"):
        huawei_client.call(CREATE_NODE_POOL, {"pool_name": ""})
    assert cloud.requests == []


def test_missing_path_parameters_are_violations(
    cloud: FakeCloud, huawei_client: SyncClient
) -> None:
    with pytest.raises(ValidationError) as caught:
        huawei_client.call(CREATE_NODE_POOL, {"kind": "NodePool"})
    (violation,) = caught.value.violations
    assert (violation.path, violation.keyword) == ("/pool_name", "required")
    assert "pool_name" in violation.message_zh
    assert cloud.requests == []


def test_path_parameters_are_also_accepted_in_the_request(
    cloud: FakeCloud, huawei_client: SyncClient
) -> None:
    request = {"project_id": "project-2", "pool_name": "pool-2", "kind": "NodePool"}
    huawei_client.call(CREATE_NODE_POOL, request)
    assert cloud.last.path == "/v2/project-2/pools/pool-2/nodepools"
    assert cloud.last.json == {"kind": "NodePool"}
    assert cloud.last.headers["x-project-id"] == "project-2"


def test_argument_of_the_call_goes_before_the_request_and_the_client(
    cloud: FakeCloud, huawei_client: SyncClient
) -> None:
    huawei_client.call(CREATE_NODE_POOL, {"pool_name": "a"}, {"pool_name": "b", "project_id": None})
    assert cloud.last.path == "/v2/project-1/pools/b/nodepools"


def test_request_is_not_changed(cloud: FakeCloud, aliyun_client: SyncClient) -> None:
    request = {"Container": [{"Name": "a"}]}
    aliyun_client.call(CREATE_CONTAINER_GROUP, request)
    assert request == {"Container": [{"Name": "a"}]}
    assert cloud.last.query["RegionId"] == "cn-hangzhou"


def test_client_parameter_fills_a_member_of_the_body(
    cloud: FakeCloud, aliyun_client: SyncClient
) -> None:
    aliyun_client.call(CREATE_CLUSTER, {"name": "a"})
    assert cloud.last.json == {"name": "a", "region_id": "cn-hangzhou"}
    aliyun_client.call(CREATE_CLUSTER, {"name": "a", "region_id": "cn-beijing"})
    assert cloud.last.json["region_id"] == "cn-beijing"


def test_model_is_sent_under_documented_names_with_its_secrets(
    cloud: FakeCloud, aliyun_client: SyncClient
) -> None:
    request = plans.CreateContainerGroupRequest(
        container_group_name="web",
        container=[plans.Container(name="nginx", image=None, tty=True)],
        image_registry_credential=[plans.Registry(server="s", password=SecretStr("p w"))],
    )
    reply = aliyun_client.call(CREATE_CONTAINER_GROUP, request)
    assert plans.without_token(cloud.last.query) == {
        "RegionId": "cn-hangzhou",
        "ContainerGroupName": "web",
        "Container.1.Name": "nginx",
        "Container.1.Tty": "True",
        "ImageRegistryCredential.1.Server": "s",
        "ImageRegistryCredential.1.Password": "p w",
    }
    assert reply.container_group_id == "eci-1"


@pytest.mark.parametrize("request_", [[], "text", 1, object()])
def test_what_is_no_request_is_a_violation(aliyun_client: SyncClient, request_: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        aliyun_client.call(CREATE_CONTAINER_GROUP, request_)
    assert caught.value.violations[0].keyword == "type"


_CYCLE: dict[str, Any] = {}
_CYCLE["again"] = _CYCLE


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), {1, 2}, object(), "\ud800", _CYCLE, b"bytes"]
)
def test_what_json_has_no_form_for_is_refused_before_sending(
    cloud: FakeCloud, aliyun_client: SyncClient, value: Any
) -> None:
    with pytest.raises(ValidationError, match="cannot be sent"):
        aliyun_client.call(CREATE_CLUSTER, {"name": value})
    assert cloud.requests == []


def _refusing(request: Any, *, allow_unknown: bool) -> list[Violation]:
    known = {"RegionId", "ClientToken", "ContainerGroupName"}
    return [
        Violation(f"/{name}", "additionalProperties", None, "error", name, name, None, "#", None)
        for name in request
        if name not in known and not allow_unknown
    ]


def _warning(request: Any, *, allow_unknown: bool) -> list[Violation]:
    return [Violation("", "x-extensible-enum", None, "warning", "new", "新", None, "#", None)]


def test_violations_are_raised_before_anything_is_sent(
    cloud: FakeCloud, aliyun_credentials: aliyun.Credentials
) -> None:
    operation = replace(CREATE_CONTAINER_GROUP, validator=_refusing)
    arguments: dict[str, Any] = {"credentials": aliyun_credentials, "base_url": cloud.url}
    parameters = {"region_id": "cn-hangzhou"}
    with SyncClient(parameters, **arguments) as client:
        with pytest.raises(ValidationError) as caught:
            client.call(operation, {"Nme": 1, "Imge": 2})
        assert [violation.path for violation in caught.value.violations] == ["/Nme", "/Imge"]
        assert "2 errors" in str(caught.value)
        assert "/Imge" in str(caught.value)
        assert isinstance(caught.value, ValueError)
    assert cloud.requests == []
    with SyncClient(parameters, validate=False, **arguments) as client:
        client.call(operation, {"Nme": 1})
    with SyncClient(parameters, allow_unknown=True, **arguments) as client:
        client.call(operation, {"Nme": 1})
    assert cloud.last.query["Nme"] == "1"


def test_warnings_do_not_keep_a_request_from_being_sent(
    cloud: FakeCloud, aliyun_client: SyncClient
) -> None:
    aliyun_client.call(replace(CREATE_CONTAINER_GROUP, validator=_warning), {})
    assert len(cloud.requests) == 1


def test_flattening_counts_from_one_and_leaves_no_trace_of_nothing() -> None:
    value = {"A": [{"B": [1, None, 3]}, {}], "C": {"D": True, "E": None}, "F": [], "G": "", "H": 0}
    assert dict(flatten(value)) == {
        "A.1.B.1": "1",
        "A.1.B.3": "3",
        "C.D": "True",
        "G": "",
        "H": "0",
    }


def test_base_url_keeps_its_path(cloud: FakeCloud, aliyun_credentials: aliyun.Credentials) -> None:
    url = cloud.url + "/gateway/eci/"
    with SyncClient({}, credentials=aliyun_credentials, base_url=url) as client:
        client.call(CREATE_CLUSTER, {})
    assert cloud.last.raw_path == "/gateway/eci/clusters"


@pytest.mark.parametrize(
    "url",
    ["", "example.com", "ftp://x", "http://user:secret@x", "http://x?a=1", "http://x:port", "//x"],
)
def test_malformed_base_url_is_refused_at_once(url: str) -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        SyncClient({}, base_url=url)
    assert "secret" not in str(caught.value)


def _server(**variable: Any) -> Operation[Any]:
    return Operation(
        id="x",
        protocol=plans.rest.REST,
        servers=(
            Server("https://x.{region_id}.example.com", (ServerVariable("region_id", **variable),)),
        ),
        parameters=(Parameter("RegionId", "query", client_parameter="region_id"),),
    )


def test_endpoint_comes_from_the_request_then_the_client_then_the_default() -> None:
    operation = _server(default="c")
    assert server_url(operation, {"RegionId": "a"}, {"region_id": "b"}) == "https://x.a.example.com"
    assert server_url(operation, {}, {"region_id": "b"}) == "https://x.b.example.com"
    assert server_url(operation, {}, {}) == "https://x.c.example.com"


@pytest.mark.parametrize("region", ["a/b", "evil.example#", "a@b", "a:80", "a b", "", 5])
def test_region_cannot_lead_to_another_host(region: Any) -> None:
    with pytest.raises(ValidationError):
        server_url(_server(), {"RegionId": region}, {})


@pytest.mark.parametrize("zone", ["user@a", "a?b", "a#b", "a:port", ""])
def test_a_server_that_no_request_can_be_sent_to_is_told(zone: str) -> None:
    server = Server("https://{zone}", (ServerVariable("zone", default=zone),))
    with (
        SyncClient({}) as client,
        pytest.raises(ValidationError, match=r"the service's address https://.* cannot be used"),
    ):
        client.call(replace(GET_THING, servers=(server,)), {"id": "1"})


def test_region_that_the_server_does_not_list_is_refused() -> None:
    with pytest.raises(ValidationError, match="one of a, b"):
        server_url(_server(allowed=("a", "b")), {}, {"region_id": "c"})


def test_plain_rest_places_parameters_by_style(cloud: FakeCloud) -> None:
    request = {
        "id": "a/b",
        "tag": ["x", "y z"],
        "ids": [1, 2],
        "piped": ["p", "q"],
        "filter": {"state": "on", "n": 1},
        "color": True,
        "X-Flags": ["f", "g"],
    }
    with SyncClient({}, base_url=cloud.url) as client:
        client.call(replace(GET_THING, response_model=None), request)
    recorded = cloud.requests[-1]
    assert recorded.method == "GET"
    assert recorded.raw.target == (
        "/things/a%2Fb?tag=x&tag=y%20z&ids=1,2&piped=p%7Cq&filter%5Bstate%5D=on&filter%5Bn%5D=1"
        "&color=true"
    )
    assert recorded.headers["x-flags"] == "f,g"
    assert recorded.raw.body == b""
    assert "authorization" not in recorded.headers


def test_plain_rest_body_member_is_the_whole_body(cloud: FakeCloud) -> None:
    with SyncClient({}, base_url=cloud.url) as client:
        client.call(PUT_THING, {"id": 5, "body": ["é", None, 1.5]})
    assert cloud.last.raw.body == '["é",null,1.5]'.encode()
    assert cloud.last.headers["content-type"] == "application/json"


def test_header_value_cannot_start_another_header(cloud: FakeCloud) -> None:
    with (
        SyncClient({}, base_url=cloud.url) as client,
        pytest.raises(ValidationError, match="X-Flags"),
    ):
        client.call(GET_THING, {"id": "1", "X-Flags": "a\r\nX-Admin: 1"})
    assert cloud.requests == []


def test_form_body_is_encoded_when_the_plan_says_so(cloud: FakeCloud) -> None:
    operation = replace(
        PUT_THING, content_type="application/x-www-form-urlencoded", body_member=None
    )
    with SyncClient({}, base_url=cloud.url) as client:
        client.call(operation, {"id": 5, "a": ["x y", "z"], "b": False})
    assert cloud.last.raw.body == b"a=x%20y&a=z&b=false"


def test_reply_without_a_model_is_the_decoded_json(cloud: FakeCloud) -> None:
    with SyncClient({}, base_url=cloud.url) as client:
        cloud.answer(Answer.json([1, 2]))
        assert client.call(GET_THING, {"id": 1}) == [1, 2]
        cloud.answer(Answer(body=b"{"))
        with pytest.raises(ProtocolError):
            client.call(GET_THING, {"id": 1})


class _Color(enum.Enum):
    RED = "red"


def test_what_models_hold_becomes_what_json_has_a_form_for() -> None:
    moment = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    value = {"a": _Color.RED, "b": moment, "c": (1, SecretStr("s")), _Color.RED: Decimal("1.50")}
    assert plain(value) == {"a": "red", "b": "2024-01-02T03:04:05Z", "c": [1, "s"], "red": "1.50"}
