"""Replies that are read while they arrive: downloads, lines, and server-sent events."""

from __future__ import annotations

import codecs
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass

from .errors import ProtocolError
from .replies import MAX_ANSWER

__all__ = ["AsyncStreamedReply", "ServerSentEvent", "StreamedReply"]


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event of a `text/event-stream`.

    Attributes:
        data: its lines, joined by line feeds.
        event: what kind of event it is.
        id: the last id that the stream named, "" for none.
        retry: milliseconds to wait before connecting again, None when the event names none.
    """

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None


#: Of what an event calls milliseconds: Python reads no number of thousands of digits.
_MOST_DIGITS = 18


class _Lines:
    """Cuts the pieces of a text into lines, whichever way these end.

    One byte order mark before the first line is no part of it (HTML standard, section 9.2.6).
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        # What of a line has arrived, joined when it is complete: a line may arrive in thousands of pieces.
        self._rest: list[str] = []
        self._length = 0

    def feed(self, chunk: bytes, *, final: bool = False) -> list[str]:
        """The lines that `chunk` completes.

        Raises:
            ProtocolError: a line has no end.
        """
        text = self._decoder.decode(chunk, final)
        is_held = bool(self._rest) and self._rest[-1].endswith("\r")
        self._rest.append(text)
        if not (final or is_held or "\n" in text or "\r" in text):
            self._length += len(text)
            self._check_length()
            return []
        text = "".join(self._rest)
        # A carriage return at the end may be the first half of a line end.
        held = "\r" if text.endswith("\r") and not final else ""
        lines = text.removesuffix(held).replace("\r\n", "\n").replace("\r", "\n").split("\n")
        rest = lines.pop() + held
        if final and rest:
            lines.append(rest)
            rest = ""
        self._rest, self._length = [rest], len(rest)
        self._check_length()
        return lines

    def _check_length(self) -> None:
        if self._length > MAX_ANSWER:
            raise _too_long("a line")


def _too_long(what: str) -> ProtocolError:
    return ProtocolError(f"{what} of the reply has more than {MAX_ANSWER} characters")


class _Events:
    """Reads events from lines, as the HTML standard has it (section 9.2.6)."""

    def __init__(self) -> None:
        self._id = ""
        self._fields: dict[str, str] = {}
        self._data: list[str] = []
        self._length = 0

    def feed(self, line: str) -> ServerSentEvent | None:
        """The event that `line` completes.

        Raises:
            ProtocolError: an event has no end.
        """
        if not line:
            return self._complete()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._length += len(value) + 1
            if self._length > MAX_ANSWER:
                raise _too_long("an event")
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name in ("event", "retry"):
            self._fields[name] = value
        return None

    def _complete(self) -> ServerSentEvent | None:
        data, fields, self._data, self._fields = self._data, self._fields, [], {}
        self._length = 0
        if not data:
            return None
        retry = fields.get("retry", "")
        return ServerSentEvent(
            "\n".join(data),
            fields.get("event") or "message",
            self._id,
            (
                int(retry)
                if retry.isascii() and retry.isdigit() and len(retry) <= _MOST_DIGITS
                else None
            ),
        )


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the content.

    Attributes:
        status: the HTTP status.
        headers: looked up in lower case.
    """

    status: int
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StreamedReply(_Head):
    """A reply whose content is still arriving; it can be read once, in one of the ways below.

    Raises, while it is read:
        TransportError: the connection broke, or nothing arrived in time.
        ProtocolError: a line, or an event, has more than `replies.MAX_ANSWER` characters.
    """

    _chunks: Iterator[bytes]

    def iter_bytes(self) -> Iterator[bytes]:
        """The content, piece by piece."""
        return self._chunks

    def iter_lines(self) -> Iterator[str]:
        """The lines of a text, without their ends, as of JSON Lines."""
        lines = _Lines()
        for chunk in self._chunks:
            yield from lines.feed(chunk)
        yield from lines.feed(b"", final=True)

    def iter_events(self) -> Iterator[ServerSentEvent]:
        """The events of a `text/event-stream`; what is cut off at its end is no event."""
        events = _Events()
        for line in self.iter_lines():
            event = events.feed(line)
            if event is not None:
                yield event


@dataclass(frozen=True, slots=True)
class AsyncStreamedReply(_Head):
    """The same for asyncio and Trio."""

    _chunks: AsyncIterator[bytes]

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """The content, piece by piece."""
        return self._chunks

    async def iter_lines(self) -> AsyncIterator[str]:
        """The lines of a text, without their ends, as of JSON Lines."""
        lines = _Lines()
        async for chunk in self._chunks:
            for line in lines.feed(chunk):
                yield line
        for line in lines.feed(b"", final=True):
            yield line

    async def iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """The events of a `text/event-stream`; what is cut off at its end is no event."""
        events = _Events()
        async for line in self.iter_lines():
            event = events.feed(line)
            if event is not None:
                yield event
