"""Where credentials come from, and what is said when there are none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cloudnodes._runtime import aliyun, huaweicloud
from cloudnodes._runtime.client import SyncClient
from cloudnodes._runtime.errors import CredentialsError
from tests.conftest import GENERATED

from . import fake_cloud
from .fake_cloud import FakeCloud
from .plans import CREATE_CLUSTER, CREATE_NODE_POOL, GET_THING, needs


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
        (aliyun.find_credentials, aliyun.ENVIRONMENT.required),
        (huaweicloud.find_credentials, huaweicloud.ENVIRONMENT.required),
    ],
)
def test_missing_credentials_are_named_with_the_places_searched(
    read: Callable[..., Any], names: tuple[str, str]
) -> None:
    with pytest.raises(CredentialsError) as caught:
        read({"HOME": "/home/somebody"})
    assert all(name in str(caught.value) for name in names)
    assert "/home/somebody/." in str(caught.value)
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


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


_ALIYUN_INI = """
[default]
type = access_key          # the SDKs take this for a comment
access_key_id = LTAIini
access_key_secret = secret%1
[other]
type = access_key
access_key_id = LTAIother
access_key_secret = secret-2
[role]
type = ram_role_arn
access_key_id = LTAIrole
access_key_secret = secret-3
"""


def test_aliyun_profile_file_is_read(tmp_path: Path) -> None:
    _write(tmp_path / ".alibabacloud/credentials.ini", _ALIYUN_INI)
    home = {"HOME": str(tmp_path)}
    assert aliyun.find_credentials(home) == aliyun.Credentials("LTAIini", "secret%1")
    other = aliyun.find_credentials({**home, "ALIBABA_CLOUD_PROFILE": "other"})
    assert other == aliyun.Credentials("LTAIother", "secret-2")
    with pytest.raises(CredentialsError, match="alibabacloud-credentials") as caught:
        aliyun.find_credentials({**home, "ALIBABA_CLOUD_PROFILE": "role"})
    assert "secret-3" not in str(caught.value)


def test_aliyun_profile_file_may_lie_elsewhere(tmp_path: Path) -> None:
    _write(tmp_path / "elsewhere.ini", _ALIYUN_INI)
    environment = {
        "HOME": str(tmp_path),
        "ALIBABA_CLOUD_CREDENTIALS_FILE": str(tmp_path / "elsewhere.ini"),
    }
    assert aliyun.find_credentials(environment).access_key_id == "LTAIini"


def test_aliyun_command_lines_profile_goes_before_the_profile_file(tmp_path: Path) -> None:
    profiles = [
        {"name": "a", "mode": "AK", "access_key_id": "LTAIa", "access_key_secret": "secret-1"},
        {
            "name": "b",
            "mode": "StsToken",
            "access_key_id": "STS.b",
            "access_key_secret": "secret-2",
            "sts_token": "token-2",
        },
        {"name": "c", "mode": "EcsRamRole", "ram_role_name": "r"},
    ]
    document = {"current": "b", "profiles": profiles}
    _write(tmp_path / ".aliyun/config.json", json.dumps(document))
    _write(tmp_path / ".alibabacloud/credentials.ini", _ALIYUN_INI)
    home = {"HOME": str(tmp_path)}
    assert aliyun.find_credentials(home) == aliyun.Credentials("STS.b", "secret-2", "token-2")
    first = aliyun.find_credentials({**home, "ALIBABA_CLOUD_PROFILE": "a"})
    assert first == aliyun.Credentials("LTAIa", "secret-1")
    with pytest.raises(CredentialsError, match="EcsRamRole"):
        aliyun.find_credentials({**home, "ALIBABA_CLOUD_PROFILE": "c"})
    disabled = {**home, "ALIBABA_CLOUD_CLI_PROFILE_DISABLED": "true"}
    assert aliyun.find_credentials(disabled).access_key_id == "LTAIini"


def test_huawei_profile_file_is_read(tmp_path: Path) -> None:
    text = "[basic]\nak = HWini\nsk = secret-1\nsecurity_token = token-1\nproject_id = p\n"
    _write(tmp_path / ".huaweicloud/credentials", text)
    found = huaweicloud.find_credentials({"HOME": str(tmp_path)})
    assert found == huaweicloud.Credentials("HWini", "secret-1", "token-1")


@pytest.mark.parametrize(
    ("find", "name"),
    [
        (aliyun.find_credentials, ".alibabacloud/credentials.ini"),
        (aliyun.find_credentials, ".aliyun/config.json"),
        (huaweicloud.find_credentials, ".huaweicloud/credentials"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "secret-1 without a section",
        "[default]\nsecret-1\n[basic]\nsecret-1\n",
        "[default]\ntype = access_key\naccess_key_id = a b\n[basic]\nak = a b\nsk = secret-1\n",
    ],
)
def test_malformed_profile_file_is_named_and_not_quoted(
    tmp_path: Path, find: Callable[..., Any], name: str, text: str
) -> None:
    _write(tmp_path / name, text)
    with pytest.raises(CredentialsError, match=Path(name).name) as caught:
        find({"HOME": str(tmp_path)})
    assert "secret-1" not in "".join(traceback.format_exception(caught.value))


def test_vendors_own_package_is_asked_for_each_signature(cloud: FakeCloud) -> None:
    client_module = needs("alibabacloud_credentials.client")
    models = needs("alibabacloud_credentials.models")
    config = models.Config(
        type="sts",
        access_key_id=fake_cloud.ALIYUN_STS_KEY,
        access_key_secret=fake_cloud.ALIYUN_SECRET,
        security_token=fake_cloud.ALIYUN_TOKEN,
    )
    credentials = aliyun.vendor_credentials(client_module.Client(config))
    with SyncClient({}, credentials=credentials, base_url=cloud.url) as client:
        client.call(CREATE_CLUSTER, {})
    assert cloud.last.headers["x-acs-security-token"] == fake_cloud.ALIYUN_TOKEN


def test_importing_the_client_loads_no_http_library_and_no_pydantic() -> None:
    code = (
        "import sys; import cloudnodes.aliyun.eci.client, cloudnodes.aliyun.eci.errors, "
        "cloudnodes.huaweicloud.modelarts.client, cloudnodes._cli; "
        "print([name for name in sys.modules if name.split('.')[0] in "
        "('httpx2', 'httpcore2', 'pydantic', 'anyio', 'ssl')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(GENERATED / "src")},
    )
    assert done.stdout.strip() == "[]"
