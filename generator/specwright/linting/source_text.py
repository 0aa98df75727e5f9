"""The text of a spec file as its writer sees it: where each key and value begins and ends, and its comments."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

from .. import pointers
from ..json_spots import spots
from ..loading import MAX_DEPTH
from ..runtime.source_text import Spot

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text, as offsets in characters from its start; `end` is behind the last one."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: its place, its text with the `#`, and whether it has its line for itself."""

    span: Span
    line: int
    text: str
    alone: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """What the text holds for one JSON Pointer.

    Attributes:
        value: the value.
        key: its key in a mapping, None for an item of a list and the root.
        style: how a scalar is written ("" plain, "'", '"', "|", ">"), "flow" or "block" for a container.
    """

    value: Span
    key: Span | None
    style: str


class SourceText:
    """The text of one file.

    Args:
        text: well-formed YAML or JSON.
        name: the file's name, which says which of the two; YAML when it ends in anything but ".json".
    """

    def __init__(self, text: str, name: str = "") -> None:
        self.text = text
        self._name = name
        self._starts = [0, *(match.end() for match in re.finditer(r"\n", text))]

    def line_of(self, offset: int) -> int:
        """The 1-based line of *offset*."""
        return bisect_right(self._starts, offset)

    def column_of(self, offset: int) -> int:
        """The 1-based column of *offset*."""
        return offset - self._starts[self.line_of(offset) - 1] + 1

    def line(self, number: int) -> str:
        """The text of the 1-based line *number*, without its end."""
        start = self._starts[number - 1]
        return self.text[start : self.end_of_line(number)].rstrip("\r\n")

    def start_of_line(self, number: int) -> int:
        """The offset at which the 1-based line *number* begins."""
        return self._starts[number - 1]

    def end_of_line(self, number: int) -> int:
        """The offset behind the line *number* and its line break."""
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def entry(self, pointer: str) -> Entry:
        """What stands at *pointer*, or at its nearest parent when nothing does."""
        while pointer and pointer not in self.entries:
            pointer = pointer.rpartition("/")[0]
        return self.entries.get(pointer) or Entry(Span(0, 0), None, "block")

    def key_or_value(self, pointer: str) -> Span:
        """The key at *pointer*; the value when it has none."""
        entry = self.entry(pointer)
        return entry.key or self.first_line(entry.value)

    def first_line(self, span: Span) -> Span:
        """*span* up to the end of the line that it begins on."""
        end = span.start + len(self.text[span.start : span.end].partition("\n")[0].rstrip())
        return Span(span.start, max(span.start, end))

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Every value of the text, by JSON Pointer."""
        if self._name.endswith(".json"):
            return {pointer: self._json_entry(spot) for pointer, spot in self._json_spots()}
        return dict(_Reader(self).read())

    def _json_spots(self) -> Iterator[tuple[str, Spot]]:
        return spots(self._name, self.text, MAX_DEPTH)

    def _json_entry(self, spot: Spot) -> Entry:
        scalar = '"' if self.text[spot.start] == '"' else ""
        style = scalar if spot.members is None else "flow"
        return Entry(Span(spot.start, spot.end), Span(*spot.key) if spot.key else None, style)

    @cached_property
    def comments(self) -> tuple[Comment, ...]:
        """Every comment, in order; JSON has none."""
        if self._name.endswith(".json"):
            return ()
        return tuple(self._comments())

    def _comments(self) -> Iterator[Comment]:
        scalars = sorted(
            entry.value for entry in self.entries.values() if entry.style not in ("flow", "block")
        )
        starts = [span.start for span in scalars]
        for match in _COMMENT.finditer(self.text):
            index = bisect_right(starts, match.start()) - 1
            if index >= 0 and match.start() < scalars[index].end:
                continue
            line = self.line_of(match.start())
            alone = not self.text[self.start_of_line(line) : match.start()].strip()
            yield Comment(Span(*match.span()), line, match.group().rstrip(), alone)


class _Reader:
    """Reads the entries of a text from YAML events, in one pass."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        # The C parser counts bytes or characters depending on its input: lines and columns are the same in both.
        self._starts = [
            0,
            *(m.end() for m in re.finditer(r"\r\n|[\n\r\x85\u2028\u2029]", source.text)),
        ]

    def read(self) -> Iterator[tuple[str, Entry]]:
        # Each frame: [pointer, is a mapping, pending key or None, span of that key, next index, start, key, style].
        frames: list[list[Any]] = []
        for event in yaml.parse(self._source.text, Loader=_Loader):
            if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                pointer, *_, start, key, style = frames.pop()
                span = Span(start, max(start, self._end(event, style)))
                yield pointer, Entry(span, key, style)
                continue
            if not isinstance(event, yaml.NodeEvent):
                continue
            frame = frames[-1] if frames else None
            if frame and frame[1] and frame[2] is None:
                frame[2], frame[3] = getattr(event, "value", ""), self._span(event)
                continue
            pointer, key = self._place(frame)
            if isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)):
                yield pointer, Entry(self._span(event), key, getattr(event, "style", None) or "")
                continue
            mapping = isinstance(event, yaml.MappingStartEvent)
            style = "flow" if getattr(event, "flow_style", False) else "block"
            frames.append(
                [pointer, mapping, None, None, 0, self._offset(event.start_mark), key, style]
            )

    @staticmethod
    def _place(frame: list[Any] | None) -> tuple[str, Span | None]:
        """The pointer and the key of the value that is next in *frame*."""
        if frame is None:
            return "", None
        if frame[1]:
            name, key = frame[2], frame[3]
            frame[2] = frame[3] = None
            return pointers.join(frame[0], name), key
        frame[4] += 1
        return pointers.join(frame[0], frame[4] - 1), None

    def _end(self, event: Any, style: str) -> int:
        offset = self._offset(event.end_mark)
        if style == "flow":
            return offset
        # A block ends where the next token begins: behind white space and comments that are not its own.
        return _without_tail(self._source.text, offset)

    def _offset(self, mark: Any) -> int:
        line: int = min(mark.line, len(self._starts) - 1)
        offset: int = self._starts[line] + mark.column
        return min(offset, len(self._source.text))

    def _span(self, event: Any) -> Span:
        start, end = self._offset(event.start_mark), self._offset(event.end_mark)
        return Span(start, max(start, _without_space(self._source.text, end)))


def _without_space(text: str, end: int) -> int:
    """The offset to which *text* up to *end* reaches without the white space before it."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _without_tail(text: str, end: int) -> int:
    """The offset to which *text* up to *end* reaches without the blank and comment lines before it."""
    while True:
        end = _without_space(text, end)
        start = text.rfind("\n", 0, end) + 1
        if not text[start:end].lstrip().startswith("#"):
            return end
        end = start
