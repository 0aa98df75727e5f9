"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "golden_collisions",
    (
        ServiceEntry(
            name="demo",
            module="golden_collisions.demo",
            title="Demo",
            title_zh="Demo",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="createThing",
                    method="create_thing",
                    plan="CREATE_THING",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="index2",
                    method="index",
                    plan="INDEX",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="Create_Thing2",
                    method="create_thing_2",
                    plan="CREATE_THING_2",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
            ),
        ),
    ),
)
