"""Keeping secrets out of the texts that services and proxies send back.

An answer can quote the request: a rejected signature, for instance, comes back with the canonical
request in its message.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .credentials import MASK
from .wire import Headers, is_array, is_object, percent_encode

__all__ = ["redact", "redact_headers", "redact_json", "secret_values"]

# Masking anything shorter would garble every text and hide nothing.
_SHORTEST_SECRET = 4


def secret_values(request: Any, pointers: Iterable[str]) -> Iterator[str]:
    """The strings that stand at `pointers` in `request`.

    Args:
        pointers: JSON Pointers with `*` for any index or key, such as "/Registry/*/Password", and `**` for any
            number of steps.
    """
    for pointer in pointers:
        tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
        yield from _strings_at(request, tokens)


def _strings_at(value: Any, tokens: list[str]) -> Iterator[str]:
    if not tokens:
        if isinstance(value, str):
            yield value
        elif is_object(value) or is_array(value):
            yield from _strings_at(value, ["*"])
        return
    if tokens[0] == "**":
        yield from _strings_at(value, tokens[1:])
        for item in _members(value, "*"):
            yield from _strings_at(item, tokens)
        return
    for item in _members(value, tokens[0]):
        yield from _strings_at(item, tokens[1:])


def _members(value: Any, token: str) -> Iterable[Any]:
    if is_object(value):
        if token == "*":
            return list(value.values())
        return [value[token]] if token in value else []
    if is_array(value) and token == "*":
        return value
    return []


def redact(text: str, secrets: Iterable[str]) -> str:
    """`text` with each secret masked, in every form in which a request or an answer can hold it."""
    forms: set[str] = set()
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            encoded = percent_encode(secret)
            forms |= {secret, encoded, percent_encode(encoded)}
            forms |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    # The longest first: one secret may be a part of another.
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, MASK)
    return text


def redact_headers(headers: Mapping[str, str], secrets: Iterable[str]) -> Headers:
    """The headers of an answer, with each secret in them masked."""
    known = list(secrets)
    return Headers({name: redact(value, known) for name, value in headers.items()})


def redact_json(document: Any, secrets: Iterable[str]) -> Any:
    """A decoded `document` with each secret in its texts masked.

    Raises:
        RecursionError: it is nested too deeply.
    """
    known = list(secrets)
    text = json.dumps(document, ensure_ascii=False)
    return document if redact(text, known) == text else _redacted(document, known)


def _redacted(value: Any, secrets: list[str]) -> Any:
    if isinstance(value, str):
        return redact(value, secrets)
    if is_object(value):
        return {redact(name, secrets): _redacted(item, secrets) for name, item in value.items()}
    return [_redacted(item, secrets) for item in value] if is_array(value) else value
