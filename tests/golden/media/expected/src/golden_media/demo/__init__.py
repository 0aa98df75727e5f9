"""Demo 1"""

from __future__ import annotations

from golden_media._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_media.demo.models import AddPictureRequest as AddPictureRequest
    from golden_media.demo.models import AskRequest as AskRequest
    from golden_media.demo.client import AsyncClient as AsyncClient
    from golden_media.demo.client import Client as Client
    from golden_media.demo.models import DownloadRequest as DownloadRequest
    from golden_media.demo.models import FindLabelsDeep as FindLabelsDeep
    from golden_media.demo.models import FindLabelsDeepA as FindLabelsDeepA
    from golden_media.demo.models import FindLabelsRequest as FindLabelsRequest
    from golden_media.demo.models import Label as Label
    from golden_media.demo.models import LabelReply as LabelReply
    from golden_media.demo.models import SendFormRequest as SendFormRequest
    from golden_media.demo.models import SendFormRequestObject as SendFormRequestObject
    from golden_media.demo.models import UploadFilter as UploadFilter
    from golden_media.demo.models import UploadRequest as UploadRequest
    from golden_media.demo._validators.add_picture import check_add_picture as check_add_picture
    from golden_media.demo._validators.ask import check_ask as check_ask
    from golden_media.demo._validators.download import check_download as check_download
    from golden_media.demo._validators.find_labels import check_find_labels as check_find_labels
    from golden_media.demo._validators.send_form import check_send_form as check_send_form
    from golden_media.demo._validators.upload import check_upload as check_upload
    from golden_media.demo import errors as errors
    from golden_media.demo._validators.add_picture import (
        is_valid_add_picture as is_valid_add_picture,
    )
    from golden_media.demo._validators.ask import is_valid_ask as is_valid_ask
    from golden_media.demo._validators.download import is_valid_download as is_valid_download
    from golden_media.demo._validators.find_labels import (
        is_valid_find_labels as is_valid_find_labels,
    )
    from golden_media.demo._validators.send_form import is_valid_send_form as is_valid_send_form
    from golden_media.demo._validators.upload import is_valid_upload as is_valid_upload
    from golden_media.demo._validators.add_picture import (
        validate_add_picture as validate_add_picture,
    )
    from golden_media.demo._validators.ask import validate_ask as validate_ask
    from golden_media.demo._validators.download import validate_download as validate_download
    from golden_media.demo._validators.find_labels import (
        validate_find_labels as validate_find_labels,
    )
    from golden_media.demo._validators.send_form import validate_send_form as validate_send_form
    from golden_media.demo._validators.upload import validate_upload as validate_upload

__all__ = [
    "AddPictureRequest",
    "AskRequest",
    "AsyncClient",
    "Client",
    "DownloadRequest",
    "FindLabelsDeep",
    "FindLabelsDeepA",
    "FindLabelsRequest",
    "Label",
    "LabelReply",
    "SendFormRequest",
    "SendFormRequestObject",
    "UploadFilter",
    "UploadRequest",
    "check_add_picture",
    "check_ask",
    "check_download",
    "check_find_labels",
    "check_send_form",
    "check_upload",
    "errors",
    "is_valid_add_picture",
    "is_valid_ask",
    "is_valid_download",
    "is_valid_find_labels",
    "is_valid_send_form",
    "is_valid_upload",
    "validate_add_picture",
    "validate_ask",
    "validate_download",
    "validate_find_labels",
    "validate_send_form",
    "validate_upload",
]

_EXPORTS = {
    "AddPictureRequest": "golden_media.demo.models",
    "AskRequest": "golden_media.demo.models",
    "AsyncClient": "golden_media.demo.client",
    "Client": "golden_media.demo.client",
    "DownloadRequest": "golden_media.demo.models",
    "FindLabelsDeep": "golden_media.demo.models",
    "FindLabelsDeepA": "golden_media.demo.models",
    "FindLabelsRequest": "golden_media.demo.models",
    "Label": "golden_media.demo.models",
    "LabelReply": "golden_media.demo.models",
    "SendFormRequest": "golden_media.demo.models",
    "SendFormRequestObject": "golden_media.demo.models",
    "UploadFilter": "golden_media.demo.models",
    "UploadRequest": "golden_media.demo.models",
    "check_add_picture": "golden_media.demo._validators.add_picture",
    "check_ask": "golden_media.demo._validators.ask",
    "check_download": "golden_media.demo._validators.download",
    "check_find_labels": "golden_media.demo._validators.find_labels",
    "check_send_form": "golden_media.demo._validators.send_form",
    "check_upload": "golden_media.demo._validators.upload",
    "errors": "golden_media.demo.errors",
    "is_valid_add_picture": "golden_media.demo._validators.add_picture",
    "is_valid_ask": "golden_media.demo._validators.ask",
    "is_valid_download": "golden_media.demo._validators.download",
    "is_valid_find_labels": "golden_media.demo._validators.find_labels",
    "is_valid_send_form": "golden_media.demo._validators.send_form",
    "is_valid_upload": "golden_media.demo._validators.upload",
    "validate_add_picture": "golden_media.demo._validators.add_picture",
    "validate_ask": "golden_media.demo._validators.ask",
    "validate_download": "golden_media.demo._validators.download",
    "validate_find_labels": "golden_media.demo._validators.find_labels",
    "validate_send_form": "golden_media.demo._validators.send_form",
    "validate_upload": "golden_media.demo._validators.upload",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
