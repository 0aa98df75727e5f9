"""The pytest fixture `fake_cloud`: a fake cloud without a past, in this process.

Name this module, with the package before it, in the list `pytest_plugins` of a `conftest.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .fake import FakeCloud

__all__ = ["fake_cloud"]


@pytest.fixture(scope="session")
def _fake_cloud_server() -> Iterator[FakeCloud]:
    with FakeCloud() as cloud:
        yield cloud


@pytest.fixture
def fake_cloud(_fake_cloud_server: FakeCloud) -> FakeCloud:
    """A fake cloud on loopback, reset before each test: give its `url` to clients as `base_url`."""
    _fake_cloud_server.reset()
    return _fake_cloud_server
