"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "golden_families",
    (
        ServiceEntry(
            name="demo",
            module="golden_families.demo",
            title="Demo",
            title_zh="Demo",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="createOwner",
                    method="create_owner",
                    plan="CREATE_OWNER",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="putPet",
                    method="put_pet",
                    plan="PUT_PET",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="createShape",
                    method="create_shape",
                    plan="CREATE_SHAPE",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
            ),
        ),
    ),
)
