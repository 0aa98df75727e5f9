"""JSON Pointers (RFC 6901): escaping, joining, splitting, resolving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote, unquote


def escape(token: str) -> str:
    """*token* as one reference token of a JSON Pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def join(pointer: str, *tokens: str | int) -> str:
    """*pointer* extended by *tokens*."""
    return pointer + "".join(f"/{escape(str(token))}" for token in tokens)


def split(pointer: str) -> tuple[str, ...]:
    """The unescaped reference tokens of *pointer*; () for the root.

    Raises:
        ValueError: *pointer* is neither empty nor starts with a slash.
    """
    if not pointer:
        return ()
    if not pointer.startswith("/"):
        raise ValueError(f"{pointer!r} is no JSON Pointer: it must be empty or start with '/'")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))


def from_fragment(fragment: str) -> str:
    """The pointer in a URI fragment (percent-decoded)."""
    return unquote(fragment)


def to_fragment(pointer: str) -> str:
    """*pointer* as a reference within a document: a URI of a fragment alone, percent-encoded where it must be."""
    return "#" + quote(pointer, safe="/~$!&'()*+,;=:@?")


def resolve(document: object, pointer: str) -> object:
    """The value at *pointer* in *document*.

    Raises:
        LookupError: nothing stands there.
        ValueError: *pointer* is malformed.
    """
    value = document
    for token in split(pointer):
        if isinstance(value, Mapping):
            value = value[token]
        elif isinstance(value, Sequence) and not isinstance(value, str):
            if not (token.isascii() and token.isdigit()):
                raise LookupError(token)
            value = value[int(token)]
        else:
            raise LookupError(token)
    return value
