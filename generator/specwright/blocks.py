"""Blocks: the structure of a text, as far as texts of specs use what CommonMark and GitHub's tables offer.

Paragraphs, headings, lists in lists, fenced and indented code, and tables. Everything else, above all HTML, is text of
a paragraph. Reading a text takes a time that grows as its length does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

#: Lists in lists beyond these are text.
_MOST_NESTED = 6
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*\Z)|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6} +(\S.*)\Z")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,}) *\Z")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *\Z")
_ITEM = re.compile(r"( {0,3})(?:([-*+])|(\d{1,9})[.)])(?: +(?=\S)|\Z)")
_DELIMITER = re.compile(r" *:?-+:? *\Z")
_CELLS = re.compile(r"(?<!\\)\|")
_CODE = "    "


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words, on one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of any level."""

    text: str


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Text whose lines and blanks mean something."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its first row is the head, and all rows have as many cells."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class List:
    """A list.

    Attributes:
        first: the number of its first item, None where items have none.
        items: what each item holds.
    """

    first: int | None
    items: tuple[tuple[Block, ...], ...]


Block = Paragraph | Heading | CodeBlock | Table | List


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of *text*."""
    if "\n" not in text and not _ITEM.match(text.lstrip()):
        words = " ".join(text.split())
        return (Paragraph(words),) if words else ()
    lines = text.replace("\r\n", "\n").strip("\n").split("\n")
    return _Reader([line.expandtabs(4).rstrip() for line in lines], 0).blocks()


def _starts_block(line: str) -> bool:
    """Whether *line* begins something that needs no empty line before it."""
    item = _ITEM.match(line)
    if item is not None and item.end() < len(line):
        # A number at the start of a line may be one of a sentence.
        return item[3] in (None, "1")
    return bool(_FENCE.match(line) or _HEADING.match(line))


class _Reader:
    """Reads blocks from *lines*, those of an item of a list *nested* in so many."""

    def __init__(self, lines: list[str], nested: int) -> None:
        self._lines = lines
        self._nested = nested
        self._at = 0

    def blocks(self) -> tuple[Block, ...]:
        found: list[Block] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line:
                self._at += 1
            elif line.startswith(_CODE):
                found.append(self._indented())
            elif fence := _FENCE.match(line):
                found.append(self._fenced(fence[1], len(line) - len(line.lstrip())))
            elif heading := _HEADING.match(line):
                found.append(Heading(heading[1].rstrip("#").strip() or heading[1]))
                self._at += 1
            elif _RULE.match(line):
                self._at += 1
            elif self._is_list(line):
                found.append(self._list())
            elif self._is_table(self._at):
                found.append(self._table())
            else:
                found.append(self._paragraph())
        return tuple(found)

    def _indented(self) -> Block:
        start = self._at
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line and not line.startswith(_CODE):
                break
            self._at += 1
        lines = self._lines[start : self._at]
        return CodeBlock("\n".join(line[len(_CODE) :] for line in lines).rstrip("\n"))

    def _fenced(self, fence: str, indent: int) -> Block:
        self._at += 1
        found = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            self._at += 1
            if line.lstrip().startswith(fence) and not line.strip().strip(fence[0]):
                break
            found.append(_dedented(line, indent))
        return CodeBlock("\n".join(found))

    def _is_list(self, line: str) -> bool:
        return self._nested < _MOST_NESTED and _ITEM.match(line) is not None

    def _list(self) -> Block:
        first = _ITEM.match(self._lines[self._at])
        assert first is not None
        items = []
        while self._at < len(self._lines):
            found = _ITEM.match(self._lines[self._at])
            if found is None or (found[2], bool(found[3])) != (first[2], bool(first[3])):
                break
            if _RULE.match(self._lines[self._at]):
                break
            items.append(_Reader(self._item(found), self._nested + 1).blocks())
        return List(int(first[3]) if first[3] else None, tuple(items))

    def _item(self, found: re.Match[str]) -> list[str]:
        """The lines of the item that begins with *found*, and of nothing after it."""
        line = self._lines[self._at]
        # Code that follows the mark is rare, and blanks to line up the words are not.
        indent = found.end() if found.end() < len(line) else found.end() + 1
        lines = [line[found.end() :]]
        self._at += 1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            inside = line[:indent].isspace() or not line
            lazy = lines[-1] and not inside and not self._ends_item(line)
            if not inside and not lazy:
                break
            lines.append(_dedented(line, indent) if inside else line.lstrip())
            self._at += 1
        return lines

    def _ends_item(self, line: str) -> bool:
        return _ITEM.match(line) is not None or _starts_block(line)

    def _is_table(self, at: int) -> bool:
        """Whether a table begins at the line *at*."""
        if at + 1 >= len(self._lines) or "|" not in self._lines[at]:
            return False
        delimiters = _cells(self._lines[at + 1])
        if not all(map(_DELIMITER.match, delimiters)):
            return False
        return len(delimiters) == len(_cells(self._lines[at]))

    def _table(self) -> Block:
        head = _cells(self._lines[self._at])
        self._at += 2
        rows = [head]
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line or _starts_block(line):
                break
            cells = _cells(line)
            # What does not fit is often code with bars.
            last = len(head) - 1
            cells[last:] = [" | ".join(cells[last:])]
            rows.append([*cells, *[""] * (len(head) - len(cells))])
            self._at += 1
        return Table(tuple(map(tuple, rows)))

    def _paragraph(self) -> Block:
        start = self._at
        self._at += 1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line and _UNDERLINE.match(line):
                words = _joined(self._lines[start : self._at])
                self._at += 1
                return Heading(words)
            if not line or _RULE.match(line) or self._is_table(self._at):
                break
            if _starts_block(line) and (_ITEM.match(line) is None or self._is_list(line)):
                break
            self._at += 1
        return Paragraph(_joined(self._lines[start : self._at]))


def _cells(line: str) -> list[str]:
    """The cells of a row of a table."""
    inside = line.strip().removeprefix("|")
    if inside.endswith("|") and not inside.endswith("\\|"):
        inside = inside[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _CELLS.split(inside)]


def _dedented(line: str, indent: int) -> str:
    """*line* without the blanks at its start, of which *indent* are not its own."""
    return line[min(indent, len(line) - len(line.lstrip())) :]


def _joined(lines: Iterable[str]) -> str:
    return " ".join(" ".join(lines).split())
