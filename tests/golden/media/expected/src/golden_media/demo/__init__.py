"""Demo 1"""

from __future__ import annotations

from golden_media._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_media.demo.models import AddPictureRequest as AddPictureRequest
    from golden_media.demo.models import AddScanRequest as AddScanRequest
    from golden_media.demo.models import AskRequest as AskRequest
    from golden_media.demo.client import AsyncClient as AsyncClient
    from golden_media.demo.models import ChangeReportAsFormRequest as ChangeReportAsFormRequest
    from golden_media.demo.models import (
        ChangeReportAsJsonPatchJsonBody as ChangeReportAsJsonPatchJsonBody,
    )
    from golden_media.demo.models import (
        ChangeReportAsJsonPatchJsonBodyOp as ChangeReportAsJsonPatchJsonBodyOp,
    )
    from golden_media.demo.models import (
        ChangeReportAsJsonPatchJsonRequest as ChangeReportAsJsonPatchJsonRequest,
    )
    from golden_media.demo.models import (
        ChangeReportAsOctetStreamRequest as ChangeReportAsOctetStreamRequest,
    )
    from golden_media.demo.models import ChangeReportRequest as ChangeReportRequest
    from golden_media.demo.client import Client as Client
    from golden_media.demo.models import DownloadRequest as DownloadRequest
    from golden_media.demo.models import FindLabelsDeep as FindLabelsDeep
    from golden_media.demo.models import FindLabelsDeepA as FindLabelsDeepA
    from golden_media.demo.models import FindLabelsRequest as FindLabelsRequest
    from golden_media.demo.models import Label as Label
    from golden_media.demo.models import LabelReply as LabelReply
    from golden_media.demo.models import SendFormAsXmlRequest as SendFormAsXmlRequest
    from golden_media.demo.models import SendFormRequest as SendFormRequest
    from golden_media.demo.models import SendFormRequestObject as SendFormRequestObject
    from golden_media.demo.models import UploadFilter as UploadFilter
    from golden_media.demo.models import UploadRequest as UploadRequest
    from golden_media.demo._validators.add_picture import check_add_picture as check_add_picture
    from golden_media.demo._validators.add_scan import check_add_scan as check_add_scan
    from golden_media.demo._validators.ask import check_ask as check_ask
    from golden_media.demo._validators.change_report import (
        check_change_report as check_change_report,
    )
    from golden_media.demo._validators.change_report_as_form import (
        check_change_report_as_form as check_change_report_as_form,
    )
    from golden_media.demo._validators.change_report_as_json_patch_json import (
        check_change_report_as_json_patch_json as check_change_report_as_json_patch_json,
    )
    from golden_media.demo._validators.change_report_as_octet_stream import (
        check_change_report_as_octet_stream as check_change_report_as_octet_stream,
    )
    from golden_media.demo._validators.download import check_download as check_download
    from golden_media.demo._validators.find_labels import check_find_labels as check_find_labels
    from golden_media.demo._validators.send_form import check_send_form as check_send_form
    from golden_media.demo._validators.send_form_as_xml import (
        check_send_form_as_xml as check_send_form_as_xml,
    )
    from golden_media.demo._validators.upload import check_upload as check_upload
    from golden_media.demo import errors as errors
    from golden_media.demo._validators.add_picture import (
        is_valid_add_picture as is_valid_add_picture,
    )
    from golden_media.demo._validators.add_scan import is_valid_add_scan as is_valid_add_scan
    from golden_media.demo._validators.ask import is_valid_ask as is_valid_ask
    from golden_media.demo._validators.change_report import (
        is_valid_change_report as is_valid_change_report,
    )
    from golden_media.demo._validators.change_report_as_form import (
        is_valid_change_report_as_form as is_valid_change_report_as_form,
    )
    from golden_media.demo._validators.change_report_as_json_patch_json import (
        is_valid_change_report_as_json_patch_json as is_valid_change_report_as_json_patch_json,
    )
    from golden_media.demo._validators.change_report_as_octet_stream import (
        is_valid_change_report_as_octet_stream as is_valid_change_report_as_octet_stream,
    )
    from golden_media.demo._validators.download import is_valid_download as is_valid_download
    from golden_media.demo._validators.find_labels import (
        is_valid_find_labels as is_valid_find_labels,
    )
    from golden_media.demo._validators.send_form import is_valid_send_form as is_valid_send_form
    from golden_media.demo._validators.send_form_as_xml import (
        is_valid_send_form_as_xml as is_valid_send_form_as_xml,
    )
    from golden_media.demo._validators.upload import is_valid_upload as is_valid_upload
    from golden_media.demo._validators.add_picture import (
        validate_add_picture as validate_add_picture,
    )
    from golden_media.demo._validators.add_scan import validate_add_scan as validate_add_scan
    from golden_media.demo._validators.ask import validate_ask as validate_ask
    from golden_media.demo._validators.change_report import (
        validate_change_report as validate_change_report,
    )
    from golden_media.demo._validators.change_report_as_form import (
        validate_change_report_as_form as validate_change_report_as_form,
    )
    from golden_media.demo._validators.change_report_as_json_patch_json import (
        validate_change_report_as_json_patch_json as validate_change_report_as_json_patch_json,
    )
    from golden_media.demo._validators.change_report_as_octet_stream import (
        validate_change_report_as_octet_stream as validate_change_report_as_octet_stream,
    )
    from golden_media.demo._validators.download import validate_download as validate_download
    from golden_media.demo._validators.find_labels import (
        validate_find_labels as validate_find_labels,
    )
    from golden_media.demo._validators.send_form import validate_send_form as validate_send_form
    from golden_media.demo._validators.send_form_as_xml import (
        validate_send_form_as_xml as validate_send_form_as_xml,
    )
    from golden_media.demo._validators.upload import validate_upload as validate_upload

__all__ = [
    "AddPictureRequest",
    "AddScanRequest",
    "AskRequest",
    "AsyncClient",
    "ChangeReportAsFormRequest",
    "ChangeReportAsJsonPatchJsonBody",
    "ChangeReportAsJsonPatchJsonBodyOp",
    "ChangeReportAsJsonPatchJsonRequest",
    "ChangeReportAsOctetStreamRequest",
    "ChangeReportRequest",
    "Client",
    "DownloadRequest",
    "FindLabelsDeep",
    "FindLabelsDeepA",
    "FindLabelsRequest",
    "Label",
    "LabelReply",
    "SendFormAsXmlRequest",
    "SendFormRequest",
    "SendFormRequestObject",
    "UploadFilter",
    "UploadRequest",
    "check_add_picture",
    "check_add_scan",
    "check_ask",
    "check_change_report",
    "check_change_report_as_form",
    "check_change_report_as_json_patch_json",
    "check_change_report_as_octet_stream",
    "check_download",
    "check_find_labels",
    "check_send_form",
    "check_send_form_as_xml",
    "check_upload",
    "errors",
    "is_valid_add_picture",
    "is_valid_add_scan",
    "is_valid_ask",
    "is_valid_change_report",
    "is_valid_change_report_as_form",
    "is_valid_change_report_as_json_patch_json",
    "is_valid_change_report_as_octet_stream",
    "is_valid_download",
    "is_valid_find_labels",
    "is_valid_send_form",
    "is_valid_send_form_as_xml",
    "is_valid_upload",
    "validate_add_picture",
    "validate_add_scan",
    "validate_ask",
    "validate_change_report",
    "validate_change_report_as_form",
    "validate_change_report_as_json_patch_json",
    "validate_change_report_as_octet_stream",
    "validate_download",
    "validate_find_labels",
    "validate_send_form",
    "validate_send_form_as_xml",
    "validate_upload",
]

_EXPORTS = {
    "AddPictureRequest": "golden_media.demo.models",
    "AddScanRequest": "golden_media.demo.models",
    "AskRequest": "golden_media.demo.models",
    "AsyncClient": "golden_media.demo.client",
    "ChangeReportAsFormRequest": "golden_media.demo.models",
    "ChangeReportAsJsonPatchJsonBody": "golden_media.demo.models",
    "ChangeReportAsJsonPatchJsonBodyOp": "golden_media.demo.models",
    "ChangeReportAsJsonPatchJsonRequest": "golden_media.demo.models",
    "ChangeReportAsOctetStreamRequest": "golden_media.demo.models",
    "ChangeReportRequest": "golden_media.demo.models",
    "Client": "golden_media.demo.client",
    "DownloadRequest": "golden_media.demo.models",
    "FindLabelsDeep": "golden_media.demo.models",
    "FindLabelsDeepA": "golden_media.demo.models",
    "FindLabelsRequest": "golden_media.demo.models",
    "Label": "golden_media.demo.models",
    "LabelReply": "golden_media.demo.models",
    "SendFormAsXmlRequest": "golden_media.demo.models",
    "SendFormRequest": "golden_media.demo.models",
    "SendFormRequestObject": "golden_media.demo.models",
    "UploadFilter": "golden_media.demo.models",
    "UploadRequest": "golden_media.demo.models",
    "check_add_picture": "golden_media.demo._validators.add_picture",
    "check_add_scan": "golden_media.demo._validators.add_scan",
    "check_ask": "golden_media.demo._validators.ask",
    "check_change_report": "golden_media.demo._validators.change_report",
    "check_change_report_as_form": "golden_media.demo._validators.change_report_as_form",
    "check_change_report_as_json_patch_json": "golden_media.demo._validators.change_report_as_json_patch_json",
    "check_change_report_as_octet_stream": "golden_media.demo._validators.change_report_as_octet_stream",
    "check_download": "golden_media.demo._validators.download",
    "check_find_labels": "golden_media.demo._validators.find_labels",
    "check_send_form": "golden_media.demo._validators.send_form",
    "check_send_form_as_xml": "golden_media.demo._validators.send_form_as_xml",
    "check_upload": "golden_media.demo._validators.upload",
    "errors": "golden_media.demo.errors",
    "is_valid_add_picture": "golden_media.demo._validators.add_picture",
    "is_valid_add_scan": "golden_media.demo._validators.add_scan",
    "is_valid_ask": "golden_media.demo._validators.ask",
    "is_valid_change_report": "golden_media.demo._validators.change_report",
    "is_valid_change_report_as_form": "golden_media.demo._validators.change_report_as_form",
    "is_valid_change_report_as_json_patch_json": "golden_media.demo._validators.change_report_as_json_patch_json",
    "is_valid_change_report_as_octet_stream": "golden_media.demo._validators.change_report_as_octet_stream",
    "is_valid_download": "golden_media.demo._validators.download",
    "is_valid_find_labels": "golden_media.demo._validators.find_labels",
    "is_valid_send_form": "golden_media.demo._validators.send_form",
    "is_valid_send_form_as_xml": "golden_media.demo._validators.send_form_as_xml",
    "is_valid_upload": "golden_media.demo._validators.upload",
    "validate_add_picture": "golden_media.demo._validators.add_picture",
    "validate_add_scan": "golden_media.demo._validators.add_scan",
    "validate_ask": "golden_media.demo._validators.ask",
    "validate_change_report": "golden_media.demo._validators.change_report",
    "validate_change_report_as_form": "golden_media.demo._validators.change_report_as_form",
    "validate_change_report_as_json_patch_json": "golden_media.demo._validators.change_report_as_json_patch_json",
    "validate_change_report_as_octet_stream": "golden_media.demo._validators.change_report_as_octet_stream",
    "validate_download": "golden_media.demo._validators.download",
    "validate_find_labels": "golden_media.demo._validators.find_labels",
    "validate_send_form": "golden_media.demo._validators.send_form",
    "validate_send_form_as_xml": "golden_media.demo._validators.send_form_as_xml",
    "validate_upload": "golden_media.demo._validators.upload",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
