"""Media types: what kind of content each stands for, and which of several is the one to send or to read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from .runtime.media_types import kind_of as kind_of_content

#: What the content of a media type is, as far as encoding goes.
Kind = Literal["json", "form", "multipart", "text", "binary", "any"]

_FAMILIES = frozenset({"image", "audio", "video", "font"})
_BYTES = frozenset({"octet-stream", "pdf", "zip", "gzip", "x-tar", "vnd.rar", "x-7z-compressed"})
#: What a request is sent as, where its description leaves a choice, and what a reply is read as.
_REQUESTS: tuple[Kind, ...] = ("json", "any", "multipart", "form", "binary", "text")
_REPLIES: tuple[Kind, ...] = ("json", "any", "text", "binary", "form", "multipart")


def kind_of(media_type: str) -> Kind:
    """What content of *media_type* is, for clients too."""
    kind: Kind = kind_of_content(media_type)
    return kind


#: RFC 9110, section 8.3.1, with the wildcards that OpenAPI allows.
_WELL_FORMED = re.compile(r"[\w!#$%&'*+.^`|~-]+/[\w!#$%&'*+.^`|~-]+(\s*;[\x20-\x7e]*)?\Z", re.ASCII)


def is_well_formed(media_type: str) -> bool:
    """Whether *media_type* is one that a header can hold."""
    return _WELL_FORMED.match(media_type) is not None


def to_send(offered: Iterable[str]) -> list[str]:
    """The media types that are *offered* for a request, the one to send first; the others in their order."""
    return _sorted(offered, _REQUESTS)


def to_read(offered: Iterable[str]) -> list[str]:
    """The media types that are *offered* for a reply, the one to read first."""
    return _sorted(offered, _REPLIES)


def _sorted(offered: Iterable[str], order: tuple[Kind, ...]) -> list[str]:
    return sorted(offered, key=lambda media_type: order.index(kind_of(media_type)))


def spoken(media_type: str) -> str:
    """A few words for *media_type*, as part of a name: "form", "octet stream", "merge patch json"."""
    kind = kind_of(media_type)
    if kind in ("form", "multipart", "any"):
        return kind
    family, _, subtype = media_type.partition(";")[0].strip().lower().partition("/")
    return family if subtype == "*" else subtype.removeprefix("x-")


def is_binary(schema: Mapping[str, Any]) -> bool:
    """Whether *schema* describes content that is no JSON: `format: binary`, or by OpenAPI 3.1 a media type of bytes."""
    kinds = schema.get("type", "string")
    if "string" not in ([kinds] if isinstance(kinds, str) else kinds):
        return False
    if schema.get("format") == "binary":
        return True
    given = schema.get("contentMediaType")
    return isinstance(given, str) and "contentEncoding" not in schema and is_of_bytes(given)


def is_of_bytes(media_type: str) -> bool:
    """Whether content of *media_type* has no form as text: others may be an application's own texts, such as a JWT."""
    family, _, subtype = media_type.partition(";")[0].strip().lower().partition("/")
    return (family in _FAMILIES and not subtype.endswith("+xml")) or subtype in _BYTES
