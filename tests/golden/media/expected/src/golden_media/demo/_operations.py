"""The plans of the operations of Demo, each made when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from golden_media._runtime import rest
from golden_media._runtime.plan import Operation, Parameter, Part, ReplyForm, Server
from golden_media._runtime.lazy import lazy_values

if TYPE_CHECKING:
    from . import models

    DOWNLOAD: Operation[bytes]
    UPLOAD: Operation[None]
    FIND_LABELS: Operation[models.FindLabelsResponse200 | None]
    ADD_PICTURE: Operation[models.LabelReply]
    ADD_SCAN: Operation[None]
    SEND_FORM: Operation[str]
    SEND_FORM_AS_XML: Operation[str]
    CHANGE_REPORT: Operation[None]
    CHANGE_REPORT_AS_JSON_PATCH_JSON: Operation[None]
    CHANGE_REPORT_AS_FORM: Operation[None]
    CHANGE_REPORT_AS_OCTET_STREAM: Operation[None]
    ASK: Operation[models.LabelReply]


def _download() -> Operation[bytes]:
    return Operation(
        id="Download",
        protocol=rest.REST,
        method="GET",
        path="/files/{id}",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "id",
                "path",
                required=True,
                style="matrix",
                explode=True,
            ),
        ),
        types={"id": ("array", "integer")},
        has_body=False,
        accept="application/octet-stream",
        replies=(ReplyForm("200", "binary"),),
        validator="._validators.download:validate_download",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _upload() -> Operation[None]:
    return Operation(
        id="Upload",
        protocol=rest.REST,
        method="PUT",
        path="/files/{id}",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "id",
                "path",
                required=True,
                style="matrix",
                explode=True,
            ),
            Parameter(
                "session",
                "cookie",
                required=False,
                style=None,
                explode=None,
            ),
            Parameter(
                "id",
                "query",
                required=False,
                style=None,
                explode=None,
                key="query_id",
            ),
            Parameter(
                "filter",
                "query",
                required=False,
                style=None,
                explode=None,
                media_type="application/json",
            ),
            Parameter(
                "to",
                "query",
                required=False,
                style=None,
                explode=None,
                allow_reserved=True,
            ),
        ),
        types={
            "id": ("array", "integer"),
            "session": "string",
            "query_id": "string",
            "filter": ("object", "UploadFilter"),
            "to": "string",
            "body": "binary",
        },
        body_member="body",
        has_body=True,
        content_type="application/octet-stream",
        replies=(ReplyForm("204", "none"),),
        validator="._validators.upload:validate_upload",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _find_labels() -> Operation[models.FindLabelsResponse200 | None]:
    return Operation(
        id="FindLabels",
        protocol=rest.REST,
        method="GET",
        path="/labels/{path}",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "path",
                "path",
                required=True,
                style="label",
                explode=None,
            ),
            Parameter(
                "ids",
                "query",
                required=False,
                style=None,
                explode=False,
            ),
            Parameter(
                "deep",
                "query",
                required=False,
                style="deepObject",
                explode=None,
            ),
        ),
        types={
            "path": ("array", "string"),
            "ids": ("array", "integer"),
            "deep": ("object", "FindLabelsDeep"),
        },
        has_body=False,
        replies=(
            ReplyForm("200", "json", "._replies:FindLabelsResponse200"),
            ReplyForm("202", "none"),
        ),
        validator="._validators.find_labels:validate_find_labels",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200, 202)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _add_picture() -> Operation[models.LabelReply]:
    return Operation(
        id="AddPicture",
        protocol=rest.REST,
        method="POST",
        path="/pictures",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(),
        types={
            "picture": "binary",
            "label": ("object", "Label"),
            "tags": ("array", "string"),
            "note": "string",
        },
        has_body=True,
        content_type="multipart/form-data",
        parts=(Part("picture", "image/png", None, None),),
        replies=(ReplyForm("2XX", "json", "._replies:LabelReply"),),
        validator="._validators.add_picture:validate_add_picture",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _add_scan() -> Operation[None]:
    return Operation(
        id="AddScan",
        protocol=rest.REST,
        method="POST",
        path="/scans",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(),
        types={"scan": "binary", "label": ("object", "Label")},
        has_body=True,
        content_type="multipart/form-data",
        parts=(
            Part("scan", None, None, None, (("X-Resolution", None), ("X-Colour", "full"))),
            Part("label", None, None, None, (("X-Version", "2"),)),
        ),
        replies=(ReplyForm("204", "none"),),
        validator="._validators.add_scan:validate_add_scan",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _send_form() -> Operation[str]:
    return Operation(
        id="SendForm",
        protocol=rest.REST,
        method="POST",
        path="/forms",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(),
        types={
            "text": "string",
            "list": ("array", "string"),
            "object": ("object", "SendFormRequestObject"),
            "deep": ("map", "string"),
        },
        has_body=True,
        content_type="application/x-www-form-urlencoded",
        parts=(Part("deep", None, "deepObject", None),),
        accept="text/plain",
        replies=(ReplyForm("default", "text"),),
        validator="._validators.send_form:validate_send_form",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _send_form_as_xml() -> Operation[str]:
    return Operation(
        id="SendFormAsXml",
        protocol=rest.REST,
        method="POST",
        path="/forms",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(),
        types={"body": "binary"},
        body_member="body",
        has_body=True,
        content_type="application/xml",
        accept="text/plain",
        replies=(ReplyForm("default", "text"),),
        validator="._validators.send_form_as_xml:validate_send_form_as_xml",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _change_report() -> Operation[None]:
    return Operation(
        id="ChangeReport",
        protocol=rest.REST,
        method="PATCH",
        path="/reports/{id}",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "id",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
        ),
        types={"id": "string", "name": "string"},
        has_body=True,
        replies=(ReplyForm("204", "none"),),
        validator="._validators.change_report:validate_change_report",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _change_report_as_json_patch_json() -> Operation[None]:
    return Operation(
        id="ChangeReportAsJsonPatchJson",
        protocol=rest.REST,
        method="PATCH",
        path="/reports/{id}",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "id",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
        ),
        types={"id": "string", "body": ("array", ("object", "ChangeReportAsJsonPatchJsonBody"))},
        body_member="body",
        has_body=True,
        content_type="application/json-patch+json",
        replies=(ReplyForm("204", "none"),),
        validator="._validators.change_report_as_json_patch_json:validate_change_report_as_json_patch_json",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _change_report_as_form() -> Operation[None]:
    return Operation(
        id="ChangeReportAsForm",
        protocol=rest.REST,
        method="PATCH",
        path="/reports/{id}",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "id",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
        ),
        types={"id": "string", "title": "string"},
        has_body=True,
        content_type="application/x-www-form-urlencoded",
        replies=(ReplyForm("204", "none"),),
        validator="._validators.change_report_as_form:validate_change_report_as_form",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _change_report_as_octet_stream() -> Operation[None]:
    return Operation(
        id="ChangeReportAsOctetStream",
        protocol=rest.REST,
        method="PATCH",
        path="/reports/{id}",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(
            Parameter(
                "id",
                "path",
                required=True,
                style=None,
                explode=None,
            ),
        ),
        types={"id": "string", "body": "binary"},
        body_member="body",
        has_body=True,
        content_type="application/octet-stream",
        replies=(ReplyForm("204", "none"),),
        validator="._validators.change_report_as_octet_stream:validate_change_report_as_octet_stream",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((204,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


def _ask() -> Operation[models.LabelReply]:
    return Operation(
        id="Ask",
        protocol=rest.REST,
        method="POST",
        path="/events",
        version="1",
        servers=(
            Server(
                "https://api.example.com/v1",
                (),
            ),
        ),
        parameters=(),
        types={"body": "string"},
        body_member="body",
        has_body=True,
        content_type="text/plain",
        validator="._validators.ask:validate_ask",
        response_model="._replies:LabelReply",
        errors=".errors:CATALOGUE",
        idempotency_token=None,
        success_statuses=frozenset((200,)),
        dry_run_codes=frozenset(()),
        secrets=(),
        package=__package__ or "",
    )


_MAKERS: dict[str, Callable[[], Any]] = {
    "DOWNLOAD": _download,
    "UPLOAD": _upload,
    "FIND_LABELS": _find_labels,
    "ADD_PICTURE": _add_picture,
    "ADD_SCAN": _add_scan,
    "SEND_FORM": _send_form,
    "SEND_FORM_AS_XML": _send_form_as_xml,
    "CHANGE_REPORT": _change_report,
    "CHANGE_REPORT_AS_JSON_PATCH_JSON": _change_report_as_json_patch_json,
    "CHANGE_REPORT_AS_FORM": _change_report_as_form,
    "CHANGE_REPORT_AS_OCTET_STREAM": _change_report_as_octet_stream,
    "ASK": _ask,
}

if not TYPE_CHECKING:
    __getattr__ = lazy_values(globals(), _MAKERS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MAKERS})
