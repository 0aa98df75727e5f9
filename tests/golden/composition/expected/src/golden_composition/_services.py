"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "golden_composition",
    (
        ServiceEntry(
            name="demo",
            module="golden_composition.demo",
            title="Demo",
            title_zh="Demo",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="putThing",
                    method="put_thing",
                    plan="PUT_THING",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="putAnimal",
                    method="put_animal",
                    plan="PUT_ANIMAL",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
            ),
        ),
    ),
)
