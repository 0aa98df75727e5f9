"""Media types: what kind of content each stands for."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Kind", "kind_of"]

#: What the content of a media type is, as far as encoding goes.
Kind: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "any"]

_TEXTS = frozenset(
    """application/xml application/yaml application/x-yaml application/javascript application/x-ndjson
    application/jsonl application/json-seq application/x-json-stream application/graphql application/sql
    application/toml application/csv""".split()
)


def kind_of(media_type: str) -> Kind:
    """What content of *media_type* is."""
    essence = media_type.partition(";")[0].strip().lower()
    if essence.endswith(("/json", "+json")):
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    if essence.startswith("text/") or essence.endswith("+xml") or essence in _TEXTS:
        return "text"
    return "any" if essence in ("*/*", "application/*", "*") else "binary"
