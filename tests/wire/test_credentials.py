"""Where credentials come from, and what is said when there are none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from specwright.runtime import aliyun, huaweicloud
from specwright.runtime.client import SyncClient
from specwright.runtime.errors import CredentialsError

from . import fake_cloud
from .fake_cloud import FakeCloud
from .plans import CREATE_CLUSTER, CREATE_NODE_POOL, GET_THING


def test_credentials_come_from_the_environment_when_none_are_given(
    cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALIBABA_CLOUD_ACCESS_KEY_ID", fake_cloud.ALIYUN_STS_KEY)
    monkeypatch.setenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", fake_cloud.ALIYUN_SECRET)
    monkeypatch.setenv("ALIBABA_CLOUD_SECURITY_TOKEN", fake_cloud.ALIYUN_TOKEN)
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", fake_cloud.HUAWEI_KEY)
    monkeypatch.setenv("HUAWEICLOUD_SDK_SK", fake_cloud.HUAWEI_SECRET)
    with SyncClient({"project_id": "p"}, base_url=cloud.url) as client:
        client.call(CREATE_CLUSTER, {})
        assert cloud.last.headers["x-acs-security-token"] == fake_cloud.ALIYUN_TOKEN
        client.call(CREATE_NODE_POOL, {"pool_name": "p"})
        assert cloud.last.headers["x-project-id"] == "p"


@pytest.mark.parametrize(
    ("read", "names"),
    [
        (aliyun.from_environment, aliyun.ENVIRONMENT.required),
        (huaweicloud.from_environment, huaweicloud.ENVIRONMENT.required),
    ],
)
def test_missing_credentials_are_named_with_the_places_searched(
    read: Callable[..., Any], names: tuple[str, str]
) -> None:
    with pytest.raises(CredentialsError) as caught:
        read({})
    assert all(name in str(caught.value) for name in names)
    with pytest.raises(CredentialsError, match=f"has {names[0]} but lacks {names[1]}") as caught:
        read({names[0]: "the-value", names[1]: ""})
    assert "the-value" not in str(caught.value)


def test_nothing_is_sent_without_credentials(cloud: FakeCloud) -> None:
    with SyncClient({}, base_url=cloud.url) as client, pytest.raises(CredentialsError):
        client.call(CREATE_CLUSTER, {})
    assert cloud.requests == []


def test_plain_rest_needs_no_credentials(cloud: FakeCloud) -> None:
    with SyncClient({}, base_url=cloud.url) as client:
        client.call(GET_THING, {"id": 1})
    assert len(cloud.requests) == 1


@pytest.mark.parametrize("value", ["", "x y z", "a\nb", "a\r\nX: 1", "ключ", None, 5, b"bytes"])
def test_credential_that_no_header_can_carry_is_refused_without_showing_it(value: Any) -> None:
    for make in (
        lambda: aliyun.Credentials("ak", value),
        lambda: huaweicloud.Credentials("ak", value),
        lambda: huaweicloud.Token(value),
        lambda: aliyun.Credentials("ak", "sk", value if value is not None else ""),
    ):
        with pytest.raises(CredentialsError) as caught:
            make()
        assert not value or str(value) not in str(caught.value)


def test_callable_is_asked_whenever_a_request_is_signed(cloud: FakeCloud) -> None:
    key, secret = fake_cloud.ALIYUN_KEY, fake_cloud.ALIYUN_SECRET
    rotation = iter(
        [
            aliyun.Credentials(key, secret),
            aliyun.Credentials(fake_cloud.ALIYUN_STS_KEY, secret, fake_cloud.ALIYUN_TOKEN),
        ]
    )
    with SyncClient({}, credentials=lambda: next(rotation), base_url=cloud.url) as client:
        client.call(CREATE_CLUSTER, {})
        assert "x-acs-security-token" not in cloud.last.headers
        client.call(CREATE_CLUSTER, {})
        assert cloud.last.headers["x-acs-security-token"] == fake_cloud.ALIYUN_TOKEN


def test_callable_that_returns_nothing_is_an_error(cloud: FakeCloud) -> None:
    client = SyncClient({}, credentials=lambda: None, base_url=cloud.url)
    with client, pytest.raises(CredentialsError, match="callable"):
        client.call(CREATE_CLUSTER, {})


def test_importing_the_client_loads_no_http_library_and_no_pydantic() -> None:
    code = (
        "import sys; import specwright.runtime.client, specwright.runtime.aliyun, "
        "specwright.runtime.huaweicloud, specwright.runtime.rest; "
        "print([name for name in sys.modules if name.split('.')[0] in "
        "('httpx2', 'httpcore2', 'pydantic', 'anyio', 'ssl')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
