"""Typed requests and replies of Demo."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from golden_media._runtime.models import OpenRequestModel, RequestModel, Binary, wire

from ._replies import (
    FindLabelsResponse200 as FindLabelsResponse200,
    LabelReply as LabelReply,
)

ChangeReportAsJsonPatchJsonBodyOp: TypeAlias = Literal["add", "remove"]


class DownloadRequest(RequestModel):
    """Undocumented."""

    id: Annotated[list[int] | None, wire("id")] = None
    """Undocumented."""


class UploadFilter(OpenRequestModel):
    """Undocumented."""

    size: Annotated[int | None, wire("size")] = None
    """Undocumented."""


class UploadRequest(RequestModel):
    """Undocumented."""

    id: Annotated[list[int] | None, wire("id")] = None
    """Undocumented."""

    session: Annotated[str | None, wire("session")] = None
    """Undocumented."""

    query_id: Annotated[str | None, wire("query_id")] = None
    """Undocumented."""

    filter: Annotated[UploadFilter | None, wire("filter")] = None
    """Undocumented."""

    to: Annotated[str | None, wire("to")] = None
    """Undocumented."""

    body: Annotated[Binary, wire("body")]
    """Undocumented."""


class FindLabelsDeep(OpenRequestModel):
    """Undocumented."""

    a: Annotated[FindLabelsDeepA | None, wire("a")] = None
    """Undocumented."""


class FindLabelsDeepA(OpenRequestModel):
    """Undocumented."""

    b: Annotated[str | None, wire("b")] = None
    """Undocumented."""


class FindLabelsRequest(RequestModel):
    """Undocumented."""

    path: Annotated[list[str] | None, wire("path")] = None
    """Undocumented."""

    ids: Annotated[list[int] | None, wire("ids")] = None
    """Undocumented."""

    deep: Annotated[FindLabelsDeep | None, wire("deep")] = None
    """Undocumented."""


class AddPictureRequest(RequestModel):
    """Undocumented."""

    picture: Annotated[Binary, wire("picture")]
    """Undocumented."""

    label: Annotated[Label | None, wire("label")] = None
    """Undocumented."""

    tags: Annotated[list[str] | None, wire("tags")] = None
    """Undocumented."""

    note: Annotated[str | None, wire("note")] = None
    """Undocumented."""


class Label(OpenRequestModel):
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""


class AddScanRequest(OpenRequestModel):
    """Undocumented."""

    scan: Annotated[Binary, wire("scan")]
    """Undocumented."""

    label: Annotated[Label | None, wire("label")] = None
    """Undocumented."""


class SendFormRequest(OpenRequestModel):
    """Undocumented."""

    text: Annotated[str | None, wire("text")] = None
    """Undocumented."""

    list_: Annotated[list[str] | None, wire("list")] = None
    """Undocumented."""

    object_: Annotated[SendFormRequestObject | None, wire("object")] = None
    """Undocumented."""

    deep: Annotated[dict[str, str] | None, wire("deep")] = None
    """Undocumented."""


class SendFormRequestObject(OpenRequestModel):
    """Undocumented."""

    x: Annotated[int | None, wire("x")] = None
    """Undocumented."""


class ChangeReportRequest(OpenRequestModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Undocumented."""

    name: Annotated[str, wire("name")]
    """Undocumented."""


class AskRequest(RequestModel):
    """Undocumented."""

    body: Annotated[str, wire("body")]
    """Undocumented."""


class SendFormAsXmlRequest(RequestModel):
    """Undocumented."""

    body: Annotated[Binary | None, wire("body")] = None
    """Undocumented."""


class ChangeReportAsJsonPatchJsonBody(OpenRequestModel):
    """Undocumented."""

    op: Annotated[ChangeReportAsJsonPatchJsonBodyOp, wire("op")]
    """Undocumented."""


class ChangeReportAsJsonPatchJsonRequest(RequestModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Undocumented."""

    body: Annotated[list[ChangeReportAsJsonPatchJsonBody], wire("body")]
    """Undocumented."""


class ChangeReportAsFormRequest(OpenRequestModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Undocumented."""

    title: Annotated[str, wire("title")]
    """Undocumented."""


class ChangeReportAsOctetStreamRequest(RequestModel):
    """Undocumented."""

    id: Annotated[str | None, wire("id")] = None
    """Undocumented."""

    body: Annotated[Binary, wire("body")]
    """Undocumented."""
