"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "golden_odd_names",
    (
        ServiceEntry(
            name="demo",
            module="golden_odd_names.demo",
            title="Demo",
            title_zh="演示",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="create-thing.v2",
                    method="create_thing_v2",
                    plan="CREATE_THING_V2",
                    protocol="rest",
                    summary="Create a thing",
                    summary_zh="创建",
                ),
            ),
        ),
    ),
)
