"""Files: binary content of requests, on its own or as a part of a form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from os import SEEK_END, PathLike
from pathlib import Path
from typing import IO, Annotated, Any, TypeAlias, cast

__all__ = ["Binary", "File", "Upload", "content_of", "has_content"]

_CHUNK = 64 * 1024


class File:
    """A file to send.

    Attributes:
        content: its bytes, or a binary file, which is read from where it stands and stays open. One that cannot
            seek is read before anything is sent.
        filename: what the service is told that it is called; "" for the name of the member.
        content_type: its media type, such as "image/png"; "" for the one that the operation documents.
        headers: further headers of its part, where it is one of several.
    """

    # No dataclass: pydantic would make a mapping of it where a model holds one.
    __slots__ = ("content", "content_type", "filename", "headers")

    def __init__(
        self,
        content: bytes | IO[bytes],
        filename: str = "",
        content_type: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.content = content
        self.filename = filename
        self.content_type = content_type
        self.headers: Mapping[str, str] = dict(headers or {})

    def __repr__(self) -> str:
        return f"File({self.filename!r}, {self.content_type!r})"

    @classmethod
    def from_path(cls, path: str | PathLike[str]) -> File:
        """The whole file at `path`, with its name, and the media type that its suffix stands for.

        Raises:
            OSError: it cannot be read.
        """
        import mimetypes

        place = Path(path)
        return cls(place.read_bytes(), place.name, mimetypes.guess_type(place.name)[0] or "")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Callable[[Any], Any]) -> Any:
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)

    def read(self) -> bytes:
        """The content, of a file from where it stands."""
        return self.content if isinstance(self.content, bytes) else self.content.read()


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is sent piece by piece, and again from the same place.

    Attributes:
        content: the file.
        start: where it stood at first.
        length: how many bytes there are from there on.
    """

    content: IO[bytes]
    start: int
    length: int

    @classmethod
    def of(cls, content: IO[bytes]) -> Upload | None:
        """The upload of a file from where it stands; None where it cannot seek, so that nobody could send it again."""
        seekable = getattr(content, "seekable", None)
        if seekable is None or not seekable():
            return None
        start = content.tell()
        end = content.seek(0, SEEK_END)
        content.seek(start)
        return cls(content, start, end - start)

    def chunks(self) -> Iterator[bytes]:
        """The content piece by piece."""
        self.content.seek(self.start)
        while chunk := self.content.read(_CHUNK):
            yield chunk


class _Content:
    """The annotation of what models take as binary content."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Callable[[Any], Any]) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(_checked_content)


def _checked_content(value: Any) -> Any:
    if isinstance(value, (str, bytes, bytearray, memoryview)):
        return cast("Any", value)
    try:
        # Of an open file pydantic would write out what it iterates over.
        return content_of("content", value)
    except TypeError as error:
        raise ValueError(str(error)) from None


#: What a member with binary content may be: text is sent as UTF-8, and a path stands for the file there.
Binary: TypeAlias = Annotated[
    str | bytes | bytearray | memoryview | IO[bytes] | PathLike[str] | File, _Content
]


def has_content(value: object) -> bool:
    """Whether `value` is binary content."""
    return isinstance(value, (bytes, bytearray, memoryview, File, PathLike)) or callable(
        getattr(value, "read", None)
    )


def content_of(name: str, value: Any) -> File:
    """`value` as a file, a path as the whole file there; `name` is what an error calls it.

    Raises:
        TypeError: it is neither text nor bytes nor a path nor a binary file.
        OSError: the file at a path cannot be read.
    """
    content: Any = value.content if isinstance(value, File) else value
    if callable(getattr(content, "read", None)) and isinstance(content.read(0), str):
        raise TypeError(f"{name}: a file must be read as bytes, as one that is opened in mode 'rb'")
    if isinstance(value, File):
        return value
    if isinstance(value, str):
        return File(value.encode())
    if isinstance(value, bytes):
        return File(value)
    if isinstance(value, (bytearray, memoryview)):
        return File(b"".join((cast("bytearray", value),)))
    if isinstance(value, PathLike):
        place = Path(cast("PathLike[str]", value))
        return File(place.read_bytes(), place.name)
    if callable(getattr(value, "read", None)):
        named = getattr(value, "name", "")
        return File(value, Path(named).name if isinstance(named, str) else "")
    raise TypeError(
        f"{name}: binary content is bytes, a path, a binary file or a File, not {type(value).__name__}"
    )
