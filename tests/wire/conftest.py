"""The fake cloud, and clients of the runtime that talk to it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloudnodes._runtime import aliyun, huaweicloud
from cloudnodes._runtime.client import SyncClient

from . import fake_cloud


@pytest.fixture(scope="session")
def _cloud() -> Iterator[fake_cloud.FakeCloud]:
    with fake_cloud.running() as cloud:
        yield cloud


@pytest.fixture
def cloud(_cloud: fake_cloud.FakeCloud) -> fake_cloud.FakeCloud:
    """A fake cloud without a past."""
    _cloud.reset()
    return _cloud


@pytest.fixture(autouse=True)
def _no_ambient_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in list(os.environ):
        if name.startswith(("ALIBABA_CLOUD_", "HUAWEICLOUD_")):
            monkeypatch.delenv(name)


@pytest.fixture
def aliyun_credentials() -> aliyun.Credentials:
    return aliyun.Credentials(fake_cloud.ALIYUN_KEY, fake_cloud.ALIYUN_SECRET)


@pytest.fixture
def huawei_credentials() -> huaweicloud.Credentials:
    return huaweicloud.Credentials(fake_cloud.HUAWEI_KEY, fake_cloud.HUAWEI_SECRET)


@pytest.fixture
def aliyun_client(
    cloud: fake_cloud.FakeCloud, aliyun_credentials: aliyun.Credentials
) -> Iterator[SyncClient]:
    parameters = {"region_id": "cn-hangzhou"}
    with SyncClient(parameters, credentials=aliyun_credentials, base_url=cloud.url) as client:
        yield client


@pytest.fixture
def huawei_client(
    cloud: fake_cloud.FakeCloud, huawei_credentials: huaweicloud.Credentials
) -> Iterator[SyncClient]:
    parameters = {"region_id": "cn-north-4", "project_id": "project-1"}
    with SyncClient(parameters, credentials=huawei_credentials, base_url=cloud.url) as client:
        yield client
