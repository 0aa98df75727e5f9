"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "golden_whole_bodies",
    (
        ServiceEntry(
            name="demo",
            module="golden_whole_bodies.demo",
            title="Demo",
            title_zh="Demo",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="SetLabels",
                    method="set_labels",
                    plan="SET_LABELS",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="CopyThing",
                    method="copy_thing",
                    plan="COPY_THING",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
                OperationEntry(
                    id="WriteNote",
                    method="write_note",
                    plan="WRITE_NOTE",
                    protocol="rest",
                    summary="",
                    summary_zh="",
                ),
            ),
        ),
    ),
)
