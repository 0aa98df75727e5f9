"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "golden_scalars",
    (
        ServiceEntry(
            name="demo",
            module="golden_scalars.demo",
            title="Demo",
            title_zh="演示",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="CreateThing",
                    method="create_thing",
                    plan="CREATE_THING",
                    protocol="rest",
                    summary="Create a thing",
                    summary_zh="创建",
                ),
            ),
        ),
    ),
)
