"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "golden_crud",
    (
        ServiceEntry(
            name="demo",
            module="golden_crud.demo",
            title="Demo",
            title_zh="Demo",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="listPets",
                    method="list_pets",
                    plan="LIST_PETS",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="createPet",
                    method="create_pet",
                    plan="CREATE_PET",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="getPet",
                    method="get_pet",
                    plan="GET_PET",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="updatePet",
                    method="update_pet",
                    plan="UPDATE_PET",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="deletePet",
                    method="delete_pet",
                    plan="DELETE_PET",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
            ),
        ),
    ),
)
