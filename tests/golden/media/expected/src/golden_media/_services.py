"""The services and operations of this package, for the command line and the fake cloud."""

from __future__ import annotations

from ._runtime.listing import OperationEntry, PackageEntry, ServiceEntry

PACKAGE = PackageEntry(
    "golden_media",
    (
        ServiceEntry(
            name="demo",
            module="golden_media.demo",
            title="Demo",
            title_zh="演示",
            version="1",
            client_parameters=(),
            endpoints=(),
            operations=(
                OperationEntry(
                    id="Download",
                    method="download",
                    plan="DOWNLOAD",
                    protocol="rest",
                    summary="Read a file",
                    summary_zh="Read a file",
                ),
                OperationEntry(
                    id="Upload",
                    method="upload",
                    plan="UPLOAD",
                    protocol="rest",
                    summary="Send a file as it is",
                    summary_zh="Send a file as it is",
                ),
                OperationEntry(
                    id="FindLabels",
                    method="find_labels",
                    plan="FIND_LABELS",
                    protocol="rest",
                    summary="Find labels",
                    summary_zh="Find labels",
                ),
                OperationEntry(
                    id="AddPicture",
                    method="add_picture",
                    plan="ADD_PICTURE",
                    protocol="rest",
                    summary="Add a picture",
                    summary_zh="Add a picture",
                ),
                OperationEntry(
                    id="AddScan",
                    method="add_scan",
                    plan="ADD_SCAN",
                    protocol="rest",
                    summary="Add a scan",
                    summary_zh="Add a scan",
                ),
                OperationEntry(
                    id="SendForm",
                    method="send_form",
                    plan="SEND_FORM",
                    protocol="rest",
                    summary="Send a form",
                    summary_zh="Send a form",
                ),
                OperationEntry(
                    id="SendFormAsXml",
                    method="send_form_as_xml",
                    plan="SEND_FORM_AS_XML",
                    protocol="rest",
                    summary="Send a form",
                    summary_zh="Send a form",
                ),
                OperationEntry(
                    id="ChangeReport",
                    method="change_report",
                    plan="CHANGE_REPORT",
                    protocol="rest",
                    summary="Change a report",
                    summary_zh="Change a report",
                ),
                OperationEntry(
                    id="ChangeReportAsJsonPatchJson",
                    method="change_report_as_json_patch_json",
                    plan="CHANGE_REPORT_AS_JSON_PATCH_JSON",
                    protocol="rest",
                    summary="Change a report",
                    summary_zh="Change a report",
                ),
                OperationEntry(
                    id="ChangeReportAsForm",
                    method="change_report_as_form",
                    plan="CHANGE_REPORT_AS_FORM",
                    protocol="rest",
                    summary="Change a report",
                    summary_zh="Change a report",
                ),
                OperationEntry(
                    id="ChangeReportAsOctetStream",
                    method="change_report_as_octet_stream",
                    plan="CHANGE_REPORT_AS_OCTET_STREAM",
                    protocol="rest",
                    summary="Change a report",
                    summary_zh="Change a report",
                ),
                OperationEntry(
                    id="Ask",
                    method="ask",
                    plan="ASK",
                    protocol="rest",
                    summary="Ask a question",
                    summary_zh="Ask a question",
                ),
            ),
        ),
    ),
)
