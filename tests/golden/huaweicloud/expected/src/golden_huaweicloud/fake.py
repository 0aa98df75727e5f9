"""A fake cloud on loopback that serves this package's operations, for tests. Needs the extra `fake`.

::

    with FakeCloud() as cloud:
        credentials = Credentials(cloud.access_key, cloud.secret_key)
        client = Client(base_url=cloud.url, credentials=credentials)
        cloud.script("throttle=1*2", "reset-after")

It checks signatures and credentials, validates requests, answers the documented bodies and error codes, and shows
faults on demand; the vendors' own SDKs can be pointed at it too. For pytest there is a fixture in
the module `pytest_plugin` beside this one.
"""

from __future__ import annotations

from ._runtime.fake_cloud import ACCOUNTS, FAULT_HEADER, Received
from ._runtime.fake_server import FakeCloudServer
from ._runtime.fake_signatures import Account
from ._services import PACKAGE

__all__ = ["FAULT_HEADER", "Account", "FakeCloud", "Received"]


class FakeCloud(FakeCloudServer):
    """A fake cloud that listens on this machine while its `with` block runs, or from `start` to `stop`.

    Args:
        host: the address to listen on.
        port: the port; 0 for a free one.
        accounts: who may call; the first account's key is `access_key` and `secret_key`.
        validate: whether requests are validated.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        accounts: tuple[Account, ...] = ACCOUNTS,
        validate: bool = True,
    ) -> None:
        super().__init__(PACKAGE, host=host, port=port, accounts=accounts, validate=validate)
