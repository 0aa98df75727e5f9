"""Reading the documents of a file one by one: JSON, JSON Lines and YAML, with the spot of each value.

JSON needs the standard library alone, YAML needs PyYAML. JSON Lines of any length are read in constant
memory; other files are read whole.
"""

from __future__ import annotations

import json
import math
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from typing import IO, Any, Literal, NoReturn, TypeAlias, get_args

from .json_positions import MAX_DEPTH, scan_json
from .source_text import MalformedError, SourceText, Span, Spot

__all__ = ["MAX_BYTES", "Document", "Kind", "Reader", "UnreadableError"]

Kind: TypeAlias = Literal["json", "jsonl", "yaml"]

#: The most bytes of a file that is read whole, and of a line of JSON Lines.
MAX_BYTES = 64 * 1024 * 1024

_KINDS: dict[str, Kind] = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".yaml": "yaml",
    ".yml": "yaml",
}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class UnreadableError(Exception):
    """A file cannot be read at all, or its kind of file cannot be here. The text says why."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a file.

    Attributes:
        number: which one of the file it is, counted from 1.
        source: its text; that of YAML and JSON files is the whole file.
        value: what it says, as plain dicts, lists, strings, numbers, booleans and None.
        fault: why it is malformed; `value` is None then.
        find_spots: finds the spot of each value, which only faulty documents pay for.
    """

    number: int
    source: SourceText
    value: Any
    fault: MalformedError | None
    find_spots: Callable[[], Spot]


class Reader:
    """Reads a file.

    Args:
        path: where it is; "-" is the standard input.
        kind: what it holds; None to go by the end of its name, or else by how it begins.

    Attributes:
        name: what to call it.
        size: its length in bytes, None when that cannot be known.
        position: how many bytes have been read.
    """

    def __init__(self, path: str, kind: Kind | None = None) -> None:
        if kind is not None and kind not in get_args(Kind):
            raise ValueError(f"{kind!r} is no kind of file")
        self.name = "<stdin>" if path == "-" else path
        self.size: int | None = None
        self.position = 0
        self._path = path
        self._kind = kind or _KINDS.get(os.path.splitext(path)[1].casefold())

    def documents(self) -> Iterator[Document]:
        """The documents, in their order.

        Raises:
            UnreadableError: the file cannot be read, is too large, or is YAML and PyYAML is missing.
        """
        try:
            # A name may hold a NUL character, and the standard input may be closed.
            with self._open() as stream:
                self.size = _size(stream)
                yield from self._read(stream)
        except OSError as error:
            raise UnreadableError(error.strerror or str(error)) from None

    def _open(self) -> AbstractContextManager[IO[bytes]]:
        try:
            if self._path != "-":
                return open(self._path, "rb")
            return nullcontext(sys.stdin.buffer)
        except (ValueError, AttributeError):
            raise UnreadableError("no such file") from None

    def _read(self, stream: IO[bytes]) -> Iterator[Document]:
        head: list[bytes] = []
        while self._kind is None:
            head.append(self._line(stream))
            if not head[-1] or not head[-1].isspace():
                self._kind = _kind_of(head[-1])
        if self._kind == "jsonl":
            return self._read_lines(stream, head)
        begun = b"".join(head)
        data = begun + stream.read(max(0, MAX_BYTES + 1 - len(begun)))
        self.position = len(data)
        if len(data) > MAX_BYTES:
            raise UnreadableError(
                f"longer than {MAX_BYTES:,} bytes; JSON Lines may have any length"
            )
        return (
            self._read_yaml(data) if self._kind == "yaml" else iter((_json_document(1, data, 1),))
        )

    def _line(self, stream: IO[bytes]) -> bytes:
        line = stream.readline(MAX_BYTES + 1)
        self.position += len(line)
        return line

    def _read_lines(self, stream: IO[bytes], head: list[bytes]) -> Iterator[Document]:
        number, count = len(head) or 1, 0
        line = head[-1] if head else self._line(stream)
        while line:
            if not line.isspace():
                count += 1
                if len(line) > MAX_BYTES:
                    yield self._too_long(stream, line, count, number)
                else:
                    yield _json_document(count, line.rstrip(b"\r\n"), number)
            line = self._line(stream)
            number += 1

    def _too_long(self, stream: IO[bytes], line: bytes, count: int, number: int) -> Document:
        """The document for a line that is too long; the rest of it is skipped."""
        while line and not line.endswith(b"\n"):
            line = self._line(stream)
        fault = MalformedError(
            (0, 0),
            f"the line is longer than {MAX_BYTES:,} bytes",
            f"该行超过 {MAX_BYTES:,} 字节",
        )
        return _faulty(count, SourceText("", number), fault)

    def _read_yaml(self, data: bytes) -> Iterator[Document]:
        # Not needed for JSON.
        from .yaml_reading import YamlMissingError, read_yaml

        count = 0
        try:
            source = SourceText(_decode(data))
            try:
                for count, (value, spot) in enumerate(read_yaml(source.text), 1):
                    yield Document(count, source, value, None, _known(spot))
            except MalformedError as fault:
                yield _faulty(count + 1, source, fault)
                return
        except _EncodingError as error:
            yield _faulty(1, SourceText(error.text), error.fault)
            return
        except YamlMissingError:
            package = (__package__ or "").partition(".")[0]
            raise UnreadableError(
                "YAML needs PyYAML, which is not installed "
                f"(pip install '{package}[yaml]'); JSON needs nothing"
            ) from None
        if not count:
            yield _faulty(1, source, _no_document())


def _size(stream: IO[bytes]) -> int | None:
    try:
        status = os.fstat(stream.fileno())
    except OSError:
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def _kind_of(line: bytes) -> Kind:
    """What a file seems to hold whose first line with content is *line*."""
    text = line.decode("utf-8-sig", "replace").strip()
    if not text.startswith(("{", "[")):
        return "yaml" if text else "json"
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return "json"
    return "jsonl"


class _EncodingError(Exception):
    """Bytes are no UTF-8: the text as far as it can be shown, and the fault."""

    def __init__(self, text: str, fault: MalformedError) -> None:
        super().__init__(fault.message)
        self.text = text
        self.fault = fault


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if data[:2] in _UTF_16:
            fault = MalformedError(
                (0, 0), "the text is UTF-16; save it as UTF-8", "文本是 UTF-16 编码;请存为 UTF-8"
            )
            raise _EncodingError("", fault) from None
        offset = len(data[: error.start].decode("utf-8-sig"))
        found = f"0x{data[error.start]:02X}"
        fault = MalformedError(
            (offset, offset + 1),
            f"the byte {found} is not UTF-8; save the text as UTF-8",
            f"字节 {found} 不是 UTF-8;请将文本存为 UTF-8",
        )
        raise _EncodingError(data.decode("utf-8-sig", "replace"), fault) from None


def _json_document(number: int, data: bytes, first_line: int) -> Document:
    try:
        text = _decode(data)
    except _EncodingError as error:
        return _faulty(number, SourceText(error.text, first_line), error.fault)
    source = SourceText(text, first_line)
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError) as error:
        return _faulty(number, source, _json_fault(text, error))
    return Document(number, source, value, None, partial(scan_json, text))


def _json_fault(text: str, error: Exception) -> MalformedError:
    """What is wrong with *text*, which the decoder refused with *error*."""
    if not text.strip():
        return _no_document()
    try:
        scan_json(text, max_depth=MAX_DEPTH if isinstance(error, RecursionError) else None)
    except MalformedError as fault:
        return fault
    at = error.pos if isinstance(error, json.JSONDecodeError) else 0
    return MalformedError((at, at), f"not well-formed JSON: {error}", f"JSON 格式错误:{error}")


def _no_document() -> MalformedError:
    return MalformedError((0, 0), "there is no document here", "此处没有文档")


def _faulty(number: int, source: SourceText, fault: MalformedError) -> Document:
    span: Span = fault.span
    return Document(number, source, None, fault, _known(Spot(*span)))


def _known(spot: Spot) -> Callable[[], Spot]:
    return lambda: spot


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return members


def _finite(literal: str) -> float:
    number = float(literal)
    if not math.isfinite(number):
        raise ValueError(f"{literal} is beyond the range of a double")
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_constant=_refuse_constant, parse_float=_finite
)
