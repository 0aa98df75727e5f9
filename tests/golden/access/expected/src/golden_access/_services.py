"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry, WebhookEntry

PACKAGE = PackageEntry(
    "golden_access",
    (
        ServiceEntry(
            name="demo",
            module="golden_access.demo",
            title="Demo",
            title_zh="演示",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="ListPets",
                    method="list_pets",
                    plan="LIST_PETS",
                    protocol="rest",
                    summary="List pets",
                    summary_zh="List pets",
                ),
                OperationEntry(
                    id="AddPet",
                    method="add_pet",
                    plan="ADD_PET",
                    protocol="rest",
                    summary="Add a pet",
                    summary_zh="Add a pet",
                ),
                OperationEntry(
                    id="ListTags",
                    method="list_tags",
                    plan="LIST_TAGS",
                    protocol="rest",
                    summary="List tags",
                    summary_zh="List tags",
                ),
                OperationEntry(
                    id="ListLogs",
                    method="list_logs",
                    plan="LIST_LOGS",
                    protocol="rest",
                    summary="List log lines",
                    summary_zh="List log lines",
                ),
            ),
            webhooks=(
                WebhookEntry(id="AddPetFed", name="add_pet_fed", plan="ADD_PET_FED"),
                WebhookEntry(id="PetMoved", name="pet_moved", plan="PET_MOVED"),
            ),
        ),
    ),
)
