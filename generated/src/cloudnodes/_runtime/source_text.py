"""Where things stand in the text of a document: lines, columns, and the spot of each value."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["MalformedError", "SourceText", "Span", "Spot"]

#: Where something starts and ends in a text, as offsets in code points; the end is not part of it.
Span = tuple[int, int]


class MalformedError(Exception):
    """A text is not the JSON or YAML that it should be.

    Attributes:
        span: what is wrong.
        message: why, and what would be right, in English.
        message_zh: the same in Chinese.
    """

    def __init__(self, span: Span, message: str, message_zh: str) -> None:
        super().__init__(message)
        self.span = span
        self.message = message
        self.message_zh = message_zh


class SourceText:
    """The text of a document.

    Args:
        text: the text.
        first_line: the number of its first line in the file.
    """

    __slots__ = ("_first_line", "_starts", "text")

    def __init__(self, text: str, first_line: int = 1) -> None:
        self.text = text
        self._first_line = first_line
        self._starts: list[int] | None = None

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column at *offset*, both counted from 1."""
        index = bisect_right(self._line_starts(), offset) - 1
        return self._first_line + index, offset - self._line_starts()[index] + 1

    def line_at(self, offset: int) -> Span:
        """The line that *offset* is in, without its line break."""
        starts = self._line_starts()
        index = bisect_right(starts, offset)
        start, text = starts[index - 1], self.text
        if index == len(starts):
            return start, len(text)
        end = starts[index] - 1
        return start, end - (end > start and text[end - 1] == "\r")

    def lines_before(self, offset: int) -> Iterator[Span]:
        """The lines above the one that *offset* is in, from the nearest to the first."""
        start = self.line_at(offset)[0]
        while start:
            start, end = self.line_at(start - 1)
            yield start, end

    def _line_starts(self) -> list[int]:
        if self._starts is None:
            starts, at = [0], self.text.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.text.find("\n", at + 1)
            self._starts = starts
        return self._starts


@dataclass(slots=True)
class Spot:
    """Where a value stands in a text.

    Attributes:
        start, end: where the value does.
        key: where the key before it does, None for an item of an array and for the root.
        members: the spots below it, None for a scalar.
        origin: where the value is written that this one, an alias of YAML, repeats; or None.
    """

    start: int
    end: int
    key: Span | None = None
    members: dict[str, Spot] | list[Spot] | None = None
    origin: Spot | None = None

    def member(self, token: str) -> Spot | None:
        """The spot of the member or item that *token* of a JSON Pointer names; None without one."""
        if isinstance(self.members, dict):
            return self.members.get(token)
        if isinstance(self.members, list) and token.isdecimal() and len(token) < 10:
            index = int(token)
            return self.members[index] if index < len(self.members) else None
        return None

    @property
    def heading(self) -> Span:
        """What stands for the value when all of it is too much to show: its key, or how it opens."""
        if self.key is not None:
            return self.key
        if self.members is None:
            return self.start, self.end
        if isinstance(self.members, dict):
            first = next(iter(self.members.values()), None)
            if first is not None and first.key is not None and first.key[0] == self.start:
                return first.key
        return self.start, self.start + 1

    def span_of(self, pointer: str, *, prefer_key: bool) -> Span:
        """What to show for *pointer*; for a value that is missing, the heading of what lacks it.

        With *prefer_key*, the key is shown and not the value.
        """
        spot = self
        for token in pointer.split("/")[1:]:
            below = spot.member(token.replace("~1", "/").replace("~0", "~"))
            if below is None:
                return spot.heading
            spot = below
        whole = spot.members is None and spot.start < spot.end
        return (spot.start, spot.end) if whole and not (prefer_key and spot.key) else spot.heading
