"""Clients of Demo, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from golden_media._runtime import client as _client
from golden_media._runtime.retry import DEFAULT_RETRY
from . import _operations

if TYPE_CHECKING:
    import ssl
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    import httpx2

    from golden_media._runtime.hooks import Hook
    from golden_media._runtime.retry import RetryPolicy
    from golden_media._runtime.streams import AsyncStreamedReply, StreamedReply
    from golden_media._runtime.timeouts import Timeout
    from . import models


class Client(_client.SyncClient):
    """Calls Demo; may be shared between threads. `base_url` replaces the service's endpoint, and
    `timeout` is in seconds for a whole call.
    """

    def __init__(
        self,
        *,
        credentials: None = None,
        base_url: str | None = None,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        validate: bool = True,
        allow_unknown: bool = False,
        hooks: Iterable[Hook] = (),
        http_client: httpx2.Client | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        super().__init__(
            {},
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            retry=retry,
            validate=validate,
            allow_unknown=allow_unknown,
            hooks=hooks,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
        )

    def download(
        self,
        request: models.DownloadRequest | Mapping[str, Any] | None = None,
        *,
        id: Any | None = None,
    ) -> bytes:
        """Read a file."""
        return self.call(
            _operations.DOWNLOAD,
            request,
            {
                "id": id,
            },
        )

    def download_stream(
        self,
        request: models.DownloadRequest | Mapping[str, Any] | None = None,
        *,
        id: Any | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """As `download`, for a reply of application/octet-stream that is read while it arrives, in
        a `with` statement.
        """
        return self.stream(
            _operations.DOWNLOAD,
            request,
            {
                "id": id,
            },
            accept="application/octet-stream",
        )

    def upload(
        self,
        request: models.UploadRequest | Mapping[str, Any],
        *,
        id: Any | None = None,
    ) -> None:
        """Send a file as it is."""
        return self.call(
            _operations.UPLOAD,
            request,
            {
                "id": id,
            },
        )

    def find_labels(
        self,
        request: models.FindLabelsRequest | Mapping[str, Any] | None = None,
        *,
        path: Any | None = None,
    ) -> models.FindLabelsResponse200 | None:
        """Find labels."""
        return self.call(
            _operations.FIND_LABELS,
            request,
            {
                "path": path,
            },
        )

    def add_picture(
        self,
        request: models.AddPictureRequest | Mapping[str, Any],
    ) -> models.LabelReply:
        """Add a picture."""
        return self.call(
            _operations.ADD_PICTURE,
            request,
        )

    def add_scan(
        self,
        request: models.AddScanRequest | Mapping[str, Any],
    ) -> None:
        """Add a scan."""
        return self.call(
            _operations.ADD_SCAN,
            request,
        )

    def send_form(
        self,
        request: models.SendFormRequest | Mapping[str, Any] | None = None,
    ) -> str:
        """Send a form. The body can be another: `send_form_as_xml` sends application/xml."""
        return self.call(
            _operations.SEND_FORM,
            request,
        )

    def send_form_stream(
        self,
        request: models.SendFormRequest | Mapping[str, Any] | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """As `send_form`, for a reply of text/plain that is read while it arrives, in a `with`
        statement.
        """
        return self.stream(
            _operations.SEND_FORM,
            request,
            accept="text/plain",
        )

    def send_form_as_xml(
        self,
        request: models.SendFormAsXmlRequest | Mapping[str, Any] | None = None,
    ) -> str:
        """Send a form. Sends application/xml."""
        return self.call(
            _operations.SEND_FORM_AS_XML,
            request,
        )

    def send_form_as_xml_stream(
        self,
        request: models.SendFormAsXmlRequest | Mapping[str, Any] | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """As `send_form_as_xml`, for a reply of text/plain that is read while it arrives, in a
        `with` statement.
        """
        return self.stream(
            _operations.SEND_FORM_AS_XML,
            request,
            accept="text/plain",
        )

    def change_report(
        self,
        request: models.ChangeReportRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> None:
        """Change a report. The body can be another: `change_report_as_json_patch_json` sends
        application/json-patch+json, `change_report_as_form` sends application/x-www-form-
        urlencoded, `change_report_as_octet_stream` sends application/octet-stream.
        """
        return self.call(
            _operations.CHANGE_REPORT,
            request,
            {
                "id": id,
            },
        )

    def change_report_as_json_patch_json(
        self,
        request: models.ChangeReportAsJsonPatchJsonRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> None:
        """Change a report. Sends application/json-patch+json."""
        return self.call(
            _operations.CHANGE_REPORT_AS_JSON_PATCH_JSON,
            request,
            {
                "id": id,
            },
        )

    def change_report_as_form(
        self,
        request: models.ChangeReportAsFormRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> None:
        """Change a report. Sends application/x-www-form-urlencoded."""
        return self.call(
            _operations.CHANGE_REPORT_AS_FORM,
            request,
            {
                "id": id,
            },
        )

    def change_report_as_octet_stream(
        self,
        request: models.ChangeReportAsOctetStreamRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> None:
        """Change a report. Sends application/octet-stream."""
        return self.call(
            _operations.CHANGE_REPORT_AS_OCTET_STREAM,
            request,
            {
                "id": id,
            },
        )

    def ask(
        self,
        request: models.AskRequest | Mapping[str, Any],
    ) -> models.LabelReply:
        """Ask a question."""
        return self.call(
            _operations.ASK,
            request,
        )

    def ask_stream(
        self,
        request: models.AskRequest | Mapping[str, Any],
    ) -> AbstractContextManager[StreamedReply]:
        """As `ask`, for a reply of text/event-stream that is read while it arrives, in a `with`
        statement.
        """
        return self.stream(
            _operations.ASK,
            request,
            accept="text/event-stream",
        )


class AsyncClient(_client.AsyncClient):
    """Calls Demo from asyncio or Trio. `base_url` replaces the service's endpoint, and `timeout`
    is in seconds for a whole call.
    """

    def __init__(
        self,
        *,
        credentials: None = None,
        base_url: str | None = None,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        validate: bool = True,
        allow_unknown: bool = False,
        hooks: Iterable[Hook] = (),
        http_client: httpx2.AsyncClient | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        super().__init__(
            {},
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            retry=retry,
            validate=validate,
            allow_unknown=allow_unknown,
            hooks=hooks,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
        )

    async def download(
        self,
        request: models.DownloadRequest | Mapping[str, Any] | None = None,
        *,
        id: Any | None = None,
    ) -> bytes:
        """Read a file."""
        return await self.call(
            _operations.DOWNLOAD,
            request,
            {
                "id": id,
            },
        )

    def download_stream(
        self,
        request: models.DownloadRequest | Mapping[str, Any] | None = None,
        *,
        id: Any | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """As `download`, for a reply of application/octet-stream that is read while it arrives, in
        an `async with` statement.
        """
        return self.stream(
            _operations.DOWNLOAD,
            request,
            {
                "id": id,
            },
            accept="application/octet-stream",
        )

    async def upload(
        self,
        request: models.UploadRequest | Mapping[str, Any],
        *,
        id: Any | None = None,
    ) -> None:
        """Send a file as it is."""
        return await self.call(
            _operations.UPLOAD,
            request,
            {
                "id": id,
            },
        )

    async def find_labels(
        self,
        request: models.FindLabelsRequest | Mapping[str, Any] | None = None,
        *,
        path: Any | None = None,
    ) -> models.FindLabelsResponse200 | None:
        """Find labels."""
        return await self.call(
            _operations.FIND_LABELS,
            request,
            {
                "path": path,
            },
        )

    async def add_picture(
        self,
        request: models.AddPictureRequest | Mapping[str, Any],
    ) -> models.LabelReply:
        """Add a picture."""
        return await self.call(
            _operations.ADD_PICTURE,
            request,
        )

    async def add_scan(
        self,
        request: models.AddScanRequest | Mapping[str, Any],
    ) -> None:
        """Add a scan."""
        return await self.call(
            _operations.ADD_SCAN,
            request,
        )

    async def send_form(
        self,
        request: models.SendFormRequest | Mapping[str, Any] | None = None,
    ) -> str:
        """Send a form. The body can be another: `send_form_as_xml` sends application/xml."""
        return await self.call(
            _operations.SEND_FORM,
            request,
        )

    def send_form_stream(
        self,
        request: models.SendFormRequest | Mapping[str, Any] | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """As `send_form`, for a reply of text/plain that is read while it arrives, in an `async
        with` statement.
        """
        return self.stream(
            _operations.SEND_FORM,
            request,
            accept="text/plain",
        )

    async def send_form_as_xml(
        self,
        request: models.SendFormAsXmlRequest | Mapping[str, Any] | None = None,
    ) -> str:
        """Send a form. Sends application/xml."""
        return await self.call(
            _operations.SEND_FORM_AS_XML,
            request,
        )

    def send_form_as_xml_stream(
        self,
        request: models.SendFormAsXmlRequest | Mapping[str, Any] | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """As `send_form_as_xml`, for a reply of text/plain that is read while it arrives, in an
        `async with` statement.
        """
        return self.stream(
            _operations.SEND_FORM_AS_XML,
            request,
            accept="text/plain",
        )

    async def change_report(
        self,
        request: models.ChangeReportRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> None:
        """Change a report. The body can be another: `change_report_as_json_patch_json` sends
        application/json-patch+json, `change_report_as_form` sends application/x-www-form-
        urlencoded, `change_report_as_octet_stream` sends application/octet-stream.
        """
        return await self.call(
            _operations.CHANGE_REPORT,
            request,
            {
                "id": id,
            },
        )

    async def change_report_as_json_patch_json(
        self,
        request: models.ChangeReportAsJsonPatchJsonRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> None:
        """Change a report. Sends application/json-patch+json."""
        return await self.call(
            _operations.CHANGE_REPORT_AS_JSON_PATCH_JSON,
            request,
            {
                "id": id,
            },
        )

    async def change_report_as_form(
        self,
        request: models.ChangeReportAsFormRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> None:
        """Change a report. Sends application/x-www-form-urlencoded."""
        return await self.call(
            _operations.CHANGE_REPORT_AS_FORM,
            request,
            {
                "id": id,
            },
        )

    async def change_report_as_octet_stream(
        self,
        request: models.ChangeReportAsOctetStreamRequest | Mapping[str, Any],
        *,
        id: str | None = None,
    ) -> None:
        """Change a report. Sends application/octet-stream."""
        return await self.call(
            _operations.CHANGE_REPORT_AS_OCTET_STREAM,
            request,
            {
                "id": id,
            },
        )

    async def ask(
        self,
        request: models.AskRequest | Mapping[str, Any],
    ) -> models.LabelReply:
        """Ask a question."""
        return await self.call(
            _operations.ASK,
            request,
        )

    def ask_stream(
        self,
        request: models.AskRequest | Mapping[str, Any],
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """As `ask`, for a reply of text/event-stream that is read while it arrives, in an `async
        with` statement.
        """
        return self.stream(
            _operations.ASK,
            request,
            accept="text/event-stream",
        )
