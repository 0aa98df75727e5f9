"""The fake cloud that packages bring along: what it checks, answers, and shows as faults.

The vendors' own SDKs are pointed at it unchanged, and get what the real clouds would answer.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest

import cloudnodes
from cloudnodes._runtime.fake_faults import KINDS, parse_faults
from cloudnodes._runtime.fake_signatures import RawRequest, RefusedError, Verifier
from cloudnodes._runtime.hooks import AttemptStarted
from cloudnodes.aliyun import cs, eci
from cloudnodes.fake import FAULT_HEADER, Account, FakeCloud
from cloudnodes.huaweicloud import modelarts
from tests.conftest import GENERATED

from . import cases, fake_cloud, official_sdks
from .plans import needs
from .test_generated_clients import aliyun, example, huawei, virtual_node

ACCOUNTS = (
    Account(fake_cloud.ALIYUN_KEY, fake_cloud.ALIYUN_SECRET),
    Account(fake_cloud.ALIYUN_STS_KEY, fake_cloud.ALIYUN_SECRET, fake_cloud.ALIYUN_TOKEN),
    Account(
        fake_cloud.HUAWEI_KEY,
        fake_cloud.HUAWEI_SECRET,
        user_token=fake_cloud.HUAWEI_USER_TOKEN,
    ),
    Account(fake_cloud.HUAWEI_STS_KEY, fake_cloud.HUAWEI_SECRET, fake_cloud.HUAWEI_SECURITY_TOKEN),
)
GROUP: dict[str, Any] = {
    "RegionId": "cn-hangzhou",
    "ContainerGroupName": "web",
    "Container": [{"Name": "nginx", "Image": "nginx:1.27"}],
}
QUICK = cloudnodes.RetryPolicy(attempts=4, base_delay=0.001)


@pytest.fixture(scope="module")
def server() -> Iterator[FakeCloud]:
    with FakeCloud(accounts=ACCOUNTS) as cloud:
        yield cloud


@pytest.fixture
def fake(server: FakeCloud) -> FakeCloud:
    server.reset()
    return server


def groups(fake: FakeCloud, **settings: Any) -> eci.Client:
    chosen = {"credentials": aliyun(), "retry": QUICK, "timeout": 10, **settings}
    return eci.Client(region_id="cn-hangzhou", base_url=fake.url, **chosen)


def create(fake: FakeCloud, **settings: Any) -> eci.CreateContainerGroupResponse:
    with groups(fake, **settings) as client:
        return client.create_container_group(GROUP)


# --- The official SDKs, unchanged


def test_the_sdk_of_eci_gets_the_documented_replies(fake: FakeCloud) -> None:
    group = official_sdks.send_container_group(fake, example("eci-create-container-group"))
    assert group.body.container_group_id.startswith("eci-")
    assert group.body.request_id
    node = official_sdks.send_virtual_node(fake, virtual_node())
    assert node.body.virtual_node_id.startswith("vnd-")
    assert [received.created for received in fake.requests] == [True, True]


@pytest.mark.parametrize("name", ["managed-flannel", "managed-terway", "dedicated"])
def test_the_sdk_of_cs_gets_the_documented_reply(fake: FakeCloud, name: str) -> None:
    reply = official_sdks.send_cluster(fake, example(f"cs-create-cluster-{name}"))
    assert reply.body.cluster_id


def test_the_sdk_of_modelarts_gets_the_documented_reply(fake: FakeCloud) -> None:
    request = example("modelarts-create-node-pool")
    reply = official_sdks.send_node_pool(fake, "pool-1", request)
    assert reply.kind == "NodePool"
    assert fake.requests[-1].members == {
        **request,
        "project_id": "project-1",
        "pool_name": "pool-1",
    }


def test_the_sdks_temporary_keys_are_accepted(fake: FakeCloud) -> None:
    official_sdks.send_container_group(fake, GROUP, fake_cloud.ALIYUN_TOKEN)
    official_sdks.send_node_pool(
        fake, "pool-1", example("modelarts-create-node-pool"), fake_cloud.HUAWEI_SECURITY_TOKEN
    )
    assert len(fake.created) == 2


@pytest.mark.parametrize(
    ("fault", "code", "status"),
    [
        ("error=QuotaExceeded", "QuotaExceeded", 403),
        ("throttle", "Throttling", 400),
        ("503", "ServiceUnavailable", 503),
    ],
)
def test_the_sdk_of_eci_gets_typed_errors(
    fake: FakeCloud, fault: str, code: str, status: int
) -> None:
    errors = needs("Tea.exceptions")
    fake.script(fault)
    with pytest.raises(errors.TeaException) as caught:
        official_sdks.send_container_group(fake, GROUP)
    assert (caught.value.code, caught.value.statusCode) == (code, status)
    assert caught.value.data["RequestId"]


def test_the_sdk_of_cs_gets_typed_errors(fake: FakeCloud) -> None:
    errors = needs("Tea.exceptions")
    with pytest.raises(errors.TeaException) as caught:
        official_sdks.send_cluster(fake, {"cluster_type": "Kubernetes"})
    assert (caught.value.code, caught.value.statusCode) == ("MissingParameter", 400)


def test_the_sdk_of_modelarts_gets_typed_errors(fake: FakeCloud) -> None:
    errors = needs("huaweicloudsdkcore.exceptions.exceptions")
    with pytest.raises(errors.ClientRequestException) as caught:
        official_sdks.send_node_pool(fake, "pool-1", {"apiVersion": "v3"})
    assert caught.value.error_code == "ModelArts.50004000"
    assert caught.value.status_code == 400
    fake.script("503")
    with pytest.raises(errors.ServerResponseException) as failed:
        official_sdks.send_node_pool(fake, "pool-1", example("modelarts-create-node-pool"))
    assert failed.value.status_code == 503


# --- Our clients


def test_all_operations_answer_our_clients(fake: FakeCloud) -> None:
    with groups(fake) as client:
        assert client.create_container_group(GROUP).container_group_id
        assert client.create_virtual_node(virtual_node()).virtual_node_id
    with cs.Client(base_url=fake.url, credentials=aliyun()) as clusters:
        assert clusters.create_cluster(example("cs-create-cluster-dedicated")).cluster_id
    with modelarts.Client(project_id="project-1", base_url=fake.url, credentials=huawei()) as pools:
        reply = pools.create_node_pool(example("modelarts-create-node-pool"), pool_name="a/b")
        assert reply.metadata is not None
    assert fake.requests[-1].members is not None
    assert fake.requests[-1].members["pool_name"] == "a/b"
    assert len(fake.created) == 4


def test_a_user_token_is_accepted_in_place_of_a_signature(fake: FakeCloud) -> None:
    for value, status, code in (
        (fake_cloud.HUAWEI_USER_TOKEN, 200, ""),
        ("other-token", 401, "APIGW.0307"),
    ):
        token = cloudnodes.huaweicloud.Token(value)
        with modelarts.Client(project_id="p", base_url=fake.url, credentials=token) as client:
            with suppress(cloudnodes.AuthenticationError):
                client.create_node_pool(example("modelarts-create-node-pool"), pool_name="p")
        received = fake.requests[-1]
        assert (received.status, received.code) == (status, code)


@pytest.mark.parametrize("name", [name for name in cases.ECI if name != "large"])
def test_flattened_requests_are_read_back(fake: FakeCloud, name: str) -> None:
    """What has a form in the query comes out as it went in, numbers and booleans too."""
    with groups(fake, validate=False) as client:
        with suppress(cloudnodes.ApiError):
            client.create_container_group(cases.ECI[name])
    read = fake.requests[-1].members
    assert read is not None
    sent = {"RegionId": "cn-hangzhou", "ClientToken": read["ClientToken"], **cases.ECI[name]}
    assert read == without_what_leaves_no_trace(sent)


def without_what_leaves_no_trace(value: Any) -> Any:
    """Without nulls and empty containers, which a flattened request cannot hold."""
    if isinstance(value, dict):
        kept = {name: without_what_leaves_no_trace(item) for name, item in value.items()}
        return {name: item for name, item in kept.items() if item not in (None, {}, [])}
    if isinstance(value, list):
        return [without_what_leaves_no_trace(item) for item in value]
    return value


def test_an_invalid_request_is_answered_with_the_predicted_code(fake: FakeCloud) -> None:
    twice = {**GROUP, "Container": [GROUP["Container"][0], GROUP["Container"][0]]}
    predicted = [v.error_code for v in eci.validate_create_container_group(twice)]
    assert predicted == ["InvalidParameter.DuplicatedName"]
    with groups(fake, validate=False) as client:
        with pytest.raises(eci.errors.InvalidParameterDuplicatedName) as caught:
            client.create_container_group(twice)
        assert caught.value.status == 400
        with pytest.raises(cloudnodes.BadRequestError) as missing:
            client.create_container_group({"ContainerGroupName": "web"})
    assert missing.value.code == "MissingParameter"
    assert [received.created for received in fake.requests] == [False, False]
    assert fake.requests[1].violations[0].path == "/Container"


@pytest.mark.parametrize(
    ("credentials", "code"),
    [
        (cloudnodes.aliyun.Credentials("nobody", "secret"), "InvalidAccessKeyId.NotFound"),
        (cloudnodes.aliyun.Credentials(fake_cloud.ALIYUN_KEY, "wrong"), "SignatureDoesNotMatch"),
        (
            cloudnodes.aliyun.Credentials(
                fake_cloud.ALIYUN_STS_KEY, fake_cloud.ALIYUN_SECRET, "wrong-token"
            ),
            "InvalidSecurityToken.Malformed",
        ),
    ],
)
def test_a_wrong_signature_is_refused(
    fake: FakeCloud, credentials: cloudnodes.aliyun.Credentials, code: str
) -> None:
    with pytest.raises(cloudnodes.ApiError) as caught:
        create(fake, credentials=credentials)
    assert caught.value.code == code
    assert not fake.created


def test_a_replayed_an_old_and_a_tampered_request_are_refused(fake: FakeCloud) -> None:
    from cloudnodes.aliyun.eci._operations import CREATE_CONTAINER_GROUP

    with groups(fake) as client:
        prepared = client.prepare(CREATE_CONTAINER_GROUP, GROUP)
    target = prepared.url.removeprefix(fake.url)
    request = RawRequest(prepared.method, target, dict(prepared.headers), prepared.body)
    verifier = Verifier(ACCOUNTS, time.time)
    verifier.verify(request, "aliyun-rpc")
    with pytest.raises(RefusedError, match="used before"):
        verifier.verify(request, "aliyun-rpc")
    with pytest.raises(RefusedError, match="time"):
        Verifier(ACCOUNTS, lambda: time.time() + 3600).verify(request, "aliyun-rpc")
    for other in (
        RawRequest("POST", target.replace("web", "wed"), request.headers, b""),
        RawRequest("PUT", target, request.headers, b""),
        RawRequest("POST", target, request.headers, b"{}"),
        RawRequest("POST", target, {**request.headers, "x-acs-action": "Other"}, b""),
        RawRequest("POST", target, {**request.headers, "x-acs-extra": "1"}, b""),
        RawRequest("POST", target, {}, b""),
    ):
        with pytest.raises(RefusedError):
            Verifier(ACCOUNTS, time.time).verify(other, "aliyun-rpc")


@pytest.mark.parametrize("protocol", ["aliyun-rpc", "huaweicloud"])
@pytest.mark.parametrize(
    "header",
    [
        "",
        "ACS3-HMAC-SHA256 ",
        f"ACS3-HMAC-SHA256 Credential={fake_cloud.ALIYUN_KEY},"
        f"SignedHeaders=host,Signature={'0' * 64}",
        f"SDK-HMAC-SHA256 Access={fake_cloud.HUAWEI_KEY}, SignedHeaders=;;, Signature={'f' * 64}",
        "\x00",
    ],
)
def test_hostile_headers_are_refused_and_nothing_else(protocol: str, header: str) -> None:
    request = RawRequest(
        "POST", "/%zz?%=%&&==", {"authorization": header, "x-sdk-date": "x"}, b"\xff"
    )
    with pytest.raises(RefusedError):
        Verifier(ACCOUNTS, time.time).verify(request, protocol)


def test_a_dry_run_passes_and_creates_nothing(fake: FakeCloud) -> None:
    with groups(fake) as client:
        client.create_container_group({**GROUP, "DryRun": True})
    assert [received.code for received in fake.requests] == ["DryRunOperation"]
    assert not fake.created


# --- Faults on demand


@pytest.mark.parametrize("fault", ["throttle*2", "503", "reset", "reset-after", "truncated"])
def test_retries_get_through_and_create_once(fake: FakeCloud, fault: str) -> None:
    fake.script(fault)
    assert create(fake).container_group_id
    assert len(fake.requests) > 1
    assert len(fake.created) == 1


def test_retry_after_is_sent_and_honoured(fake: FakeCloud) -> None:
    fake.script("throttle=1")
    began = time.monotonic()
    create(fake)
    assert 1 <= time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("garbage", cloudnodes.ProtocolError),
        ("html", cloudnodes.ProtocolError),
        ("huge", cloudnodes.ProtocolError),
        ("redirect=http://127.0.0.2:9/", cloudnodes.ProtocolError),
        ("error=QuotaExceeded", eci.errors.QuotaExceeded),
        ("error=NeverHeardOf", cloudnodes.BadRequestError),
        ("status=418", cloudnodes.BadRequestError),
        ("status=599*4", cloudnodes.ServerError),
        ("reset*4", cloudnodes.ConnectionLost),
        ("truncated*4", cloudnodes.ConnectionLost),
    ],
)
def test_each_fault_is_its_exception(
    fake: FakeCloud, fault: str, error: type[cloudnodes.CloudError]
) -> None:
    fake.script(fault)
    with pytest.raises(error):
        create(fake)


@pytest.mark.parametrize("fault", ["slow=5", "slow-body=5"])
def test_slow_answers_end_at_the_deadline(fake: FakeCloud, fault: str) -> None:
    fake.script(fault)
    began = time.monotonic()
    with pytest.raises((cloudnodes.DeadlineExceeded, cloudnodes.ReadTimeout)):
        create(fake, timeout=0.3)
    assert time.monotonic() - began < 2


def test_a_request_asks_for_a_fault_by_header(fake: FakeCloud) -> None:
    def ask(event: Any) -> None:
        if isinstance(event, AttemptStarted) and event.attempt == 1:
            event.headers[FAULT_HEADER] = "503"

    create(fake, hooks=[ask])
    assert [received.status for received in fake.requests] == [503, 200]


def test_a_running_fake_is_controlled_over_http(fake: FakeCloud) -> None:
    assert httpx2.post(f"{fake.url}/-/faults", json=["error=QuotaExceeded"]).status_code == 204
    with pytest.raises(eci.errors.QuotaExceeded):
        create(fake)
    listed = httpx2.get(f"{fake.url}/-/requests").json()
    assert [item["code"] for item in listed] == ["QuotaExceeded"]
    assert "secret" not in json.dumps(listed).lower()
    assert httpx2.post(f"{fake.url}/-/faults", json=["nonsense"]).status_code == 400
    assert httpx2.post(f"{fake.url}/-/reset").status_code == 204
    assert not fake.requests


@pytest.mark.parametrize(
    "text", ["", "nonsense", "reset=1", "throttle=x", "error", "status=200", "ok*0x", "slow=-1"]
)
def test_what_is_no_fault_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="fault"):
        parse_faults(text)


def test_every_fault_is_described() -> None:
    from cloudnodes._runtime import fake_faults

    assert fake_faults.__doc__ is not None
    for kind in KINDS:
        assert f"    {kind}" in fake_faults.__doc__


def test_another_body_can_be_answered(fake: FakeCloud) -> None:
    fake.replies["CreateContainerGroup"] = {"RequestId": "", "ContainerGroupId": "eci-mine"}
    assert create(fake).container_group_id == "eci-mine"


def test_unknown_operations_are_not_found(fake: FakeCloud) -> None:
    assert httpx2.get(f"{fake.url}/nothing").json() == {
        "code": "InvalidAction.NotFound",
        "message": "InvalidAction.NotFound of the fake cloud",
    }


def test_records_show_no_secret(fake: FakeCloud) -> None:
    create(fake)
    text = repr(fake.requests) + repr(fake.service.accounts)
    assert not [secret for secret in fake_cloud.SECRETS if secret in text]


def test_the_pytest_fixture_is_a_fake_without_a_past(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["cloudnodes.pytest_plugin"]')
    (tmp_path / "test_it.py").write_text("""
import cloudnodes
from cloudnodes.aliyun import eci

def test_one(fake_cloud):
    credentials = cloudnodes.aliyun.Credentials(fake_cloud.access_key, fake_cloud.secret_key)
    with eci.Client(base_url=fake_cloud.url, credentials=credentials) as client:
        client.create_container_group({
            "RegionId": "cn-hangzhou", "ContainerGroupName": "web",
            "Container": [{"Name": "a", "Image": "b"}],
        })
    assert len(fake_cloud.created) == 1

def test_two(fake_cloud):
    assert fake_cloud.requests == []
""")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(GENERATED / "src")},
        timeout=60,
        check=False,
    )
    assert "2 passed" in done.stdout, done.stdout + done.stderr
