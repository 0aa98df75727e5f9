"""Signatures: the vendors' documented examples, and what becomes of a request that is changed."""

from __future__ import annotations

from calendar import timegm
from collections.abc import Callable
from dataclasses import replace
from time import strptime, time
from typing import Any

import pytest

from cloudnodes._runtime import aliyun, huaweicloud
from cloudnodes._runtime.calling import Sources
from cloudnodes._runtime.client import SyncClient
from cloudnodes._runtime.errors import ApiError, AuthenticationError
from cloudnodes._runtime.plan import Operation
from cloudnodes._runtime.wire import WireRequest

from . import cases, fake_cloud, official_sdks
from .fake_cloud import FakeCloud
from .plans import CREATE_CLUSTER, CREATE_CONTAINER_GROUP, CREATE_NODE_POOL
from .signature_verifier import RawRequest, Refused


def test_acs3_signature_is_that_of_the_documented_example() -> None:
    """The example of "Request syntax and signature method V3" in Alibaba Cloud's documentation."""
    operation: Operation[Any] = Operation(
        id="RunInstances", protocol=aliyun.RPC, version="2014-05-26"
    )
    image = "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"
    request = aliyun.RPC.encode(operation, {"ImageId": image, "RegionId": "cn-shanghai"})
    headers = aliyun.RPC.sign(
        request,
        "ecs.cn-shanghai.aliyuncs.com",
        aliyun.Credentials("YourAccessKeyId", "YourAccessKeySecret"),
        timegm(strptime("2023-10-26T10:22:32Z", "%Y-%m-%dT%H:%M:%SZ")),
        "3156853299f313e23d1673dc12e1703d",
    )
    assert dict(headers)["authorization"] == (
        "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;"
        "x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,"
        "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"
    )


def test_sdk_hmac_signature_is_that_of_the_documented_example() -> None:
    """The example of "AK/SK Signing and Authentication Algorithm", Huawei Cloud's documentation."""
    request = WireRequest(
        "GET",
        "/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs",
        "limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
        (("content-type", "application/json"),),
    )
    credentials = huaweicloud.Credentials(
        "QTWAOYTTINDUT2QVKYUC", "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"
    )
    now = timegm(strptime("20191115T033655Z", "%Y%m%dT%H%M%SZ"))
    signing = huaweicloud.REST.sign(request, "service.region.example.com", credentials, now, "")
    assert dict(signing)["authorization"] == (
        "SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, "
        "Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe"
    )


def _with_header(name: str, value: str) -> Callable[[RawRequest], RawRequest]:
    return lambda request: replace(request, headers={**request.headers, name: value})


_SIGNATURE = {
    "method": lambda request: replace(request, method="PUT"),
    "path": lambda request: replace(request, target=request.target.replace("/", "/x", 1)),
    "more query": lambda request: replace(request, target=request.target + "&x=1"),
    "body": lambda request: replace(request, body=request.body + b" "),
    "host": _with_header("host", "elsewhere.example"),
    "authorization": lambda request: replace(
        request,
        headers={**request.headers, "authorization": request.headers["authorization"][:-1] + "x"},
    ),
    "signature": lambda request: replace(
        request,
        headers={
            **request.headers,
            "authorization": request.headers["authorization"][:-64] + "0" * 64,
        },
    ),
}
_ACS3 = {
    **_SIGNATURE,
    "action": _with_header("x-acs-action", "DeleteEverything"),
    "version": _with_header("x-acs-version", "2020-01-01"),
    "date": _with_header("x-acs-date", "2023-10-26T10:22:32Z"),
    "nonce": _with_header("x-acs-signature-nonce", "another"),
    "unsigned header": _with_header("x-acs-injected", "1"),
    "token": _with_header("x-acs-security-token", "another"),
}
_SDK_HMAC = {
    **_SIGNATURE,
    "date": _with_header("x-sdk-date", "20231026T102232Z"),
    "project": _with_header("x-project-id", "another"),
    "type": _with_header("content-type", "application/xml"),
    "token": _with_header("x-security-token", "another"),
}
_SENDERS: dict[str, Callable[[FakeCloud, SyncClient, SyncClient], Any]] = {
    "rpc, ours": lambda cloud, ours, _: ours.call(CREATE_CONTAINER_GROUP, cases.ECI["ports"]),
    "roa, ours": lambda cloud, ours, _: ours.call(CREATE_CLUSTER, cases.CS["minimal"]),
    "rpc, official": lambda cloud, *_: official_sdks.send_container_group(cloud, {"Cpu": 1}),
    "roa, official": lambda cloud, *_: official_sdks.send_cluster(cloud, cases.CS["minimal"]),
    "huawei, ours": lambda cloud, _, ours: ours.call(
        CREATE_NODE_POOL, cases.MODELARTS["minimal"], {"pool_name": "p"}
    ),
    "huawei, official": lambda cloud, *_: official_sdks.send_node_pool(
        cloud, "p", cases.MODELARTS["minimal"]
    ),
}


@pytest.mark.parametrize("sender", _SENDERS)
def test_changed_request_is_refused(
    cloud: FakeCloud, aliyun_client: SyncClient, huawei_client: SyncClient, sender: str
) -> None:
    _SENDERS[sender](cloud, aliyun_client, huawei_client)
    genuine = cloud.last.raw
    cloud.aliyun.seen_nonces.clear()
    assert cloud.verify(genuine) is None
    for name, change in (_SDK_HMAC if sender.startswith("huawei") else _ACS3).items():
        cloud.aliyun.seen_nonces.clear()
        assert isinstance(cloud.verify(change(genuine)), Refused), name


def test_replayed_request_is_refused(cloud: FakeCloud, aliyun_client: SyncClient) -> None:
    aliyun_client.call(CREATE_CONTAINER_GROUP, {})
    refusal = cloud.verify(cloud.last.raw)
    assert refusal is not None
    assert refusal.code == "SignatureNonceUsed"


def test_wrong_secret_is_an_api_error_that_does_not_quote_the_request(cloud: FakeCloud) -> None:
    credentials = aliyun.Credentials(fake_cloud.ALIYUN_KEY, "the-wrong-secret")
    request = {"ImageRegistryCredential": [{"Password": "registry-p@ss w/rd"}]}
    client = SyncClient({}, credentials=credentials, base_url=cloud.url)
    with client, pytest.raises(ApiError, match="CanonicalRequest") as caught:
        client.call(CREATE_CONTAINER_GROUP, request)
    assert caught.value.code == "SignatureDoesNotMatch"
    assert "ImageRegistryCredential.1.Password=****" in caught.value.message
    assert "p%40ss" not in str(caught.value)


def test_wrong_secret_key_is_an_authentication_error(cloud: FakeCloud) -> None:
    credentials = huaweicloud.Credentials(fake_cloud.HUAWEI_KEY, "the-wrong-secret")
    client = SyncClient({"project_id": "p"}, credentials=credentials, base_url=cloud.url)
    with client, pytest.raises(AuthenticationError) as caught:
        client.call(CREATE_NODE_POOL, {"pool_name": "p"})
    assert (caught.value.code, caught.value.status) == ("APIGW.0301", 401)


def test_user_token_is_sent_without_a_signature(cloud: FakeCloud) -> None:
    token = huaweicloud.Token(fake_cloud.HUAWEI_USER_TOKEN)
    with SyncClient({"project_id": "p"}, credentials=token, base_url=cloud.url) as client:
        client.call(CREATE_NODE_POOL, {"pool_name": "p", "kind": "NodePool"})
    headers = cloud.last.headers
    assert headers["x-auth-token"] == fake_cloud.HUAWEI_USER_TOKEN
    assert not {"authorization", "x-sdk-date"} & headers.keys()


@pytest.mark.parametrize("skew", [-3600.0, 3600.0])
def test_clock_that_is_off_is_an_api_error(cloud: FakeCloud, skew: float) -> None:
    sources = Sources(clock=lambda: time() + skew)
    credentials = aliyun.Credentials(fake_cloud.ALIYUN_KEY, fake_cloud.ALIYUN_SECRET)
    with (
        SyncClient({}, credentials=credentials, base_url=cloud.url, sources=sources) as client,
        pytest.raises(ApiError) as caught,
    ):
        client.call(CREATE_CONTAINER_GROUP, {})
    assert caught.value.code == "InvalidTimeStamp.Expired"
    assert len(cloud.requests) == 1


def test_signature_covers_the_default_port_of_the_host_as_it_is_sent(
    aliyun_credentials: aliyun.Credentials,
) -> None:
    import httpx2

    sent: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(200, json={"RequestId": "r", "ContainerGroupId": "g"})

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http_client:
        client = SyncClient(
            {"region_id": "cn-hangzhou"}, credentials=aliyun_credentials, http_client=http_client
        )
        client.call(CREATE_CONTAINER_GROUP, {})
        client.call(CREATE_CONTAINER_GROUP, {"Volume": "x/" * 50_000})
    assert sent[0].headers["host"] == "eci.cn-hangzhou.aliyuncs.com"
    assert sent[0].url.host == "eci.cn-hangzhou.aliyuncs.com"
    assert sent[0].url.params["RegionId"] == "cn-hangzhou"
    assert len(sent[1].url.raw_path) > 200_000
