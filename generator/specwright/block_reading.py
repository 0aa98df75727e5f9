"""Reading of blocks: the structure of a text, as far as texts of specs use what CommonMark and GitHub's tables offer.

Paragraphs, headings, lists in lists, quotes, fenced and indented code, tables, and the elements of HTML that are such
(see `html_blocks`). Everything else is text of a paragraph. Reading a text takes a time that grows as its length does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import html_blocks
from .blocks import Block, CodeBlock, Heading, List, Paragraph, Quote, Table

#: Lists in lists beyond these are text.
_MOST_NESTED = 6
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*\Z)|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6} +(\S.*)\Z")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,}) *\Z")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *\Z")
_ITEM = re.compile(r"( {0,3})(?:([-*+])|(\d{1,9})[.)])(?: +(?=\S)|\Z)")
_DELIMITER = re.compile(r" *:?-+:? *\Z")
#: A quotation; what is more than a number is none.
_QUOTE = re.compile(r" {0,3}>(?: (?! *[\d=.-])|(?=[^\s\d=.>-])|\Z)")
_QUOTED = re.compile(r" {0,3}> ?")
#: How GitHub calls a note.
_NOTE = re.compile(r"\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\Z", re.IGNORECASE)
#: Elements that go on over empty lines.
_CONTAINER = re.compile(r"<(/?)(?:ul|ol|dl|table|pre)(?=[\s>])", re.IGNORECASE)
#: The address of links, on a line of its own, and a link to it.
_ADDRESS = re.compile(
    r"^ {0,3}\[([^\[\]\n]+)\]: *<?([^\s<>]+)>?(?: +(?:\"[^\"\n]*\"|'[^'\n]*'))? *$", re.MULTILINE
)
_REFERENCE = re.compile(r"(?<![\]\\`])\[([^\[\]\n]+)\](?:\[([^\[\]\n]*)\])?(?![\[(:`])")
_CELLS = re.compile(r"(?<!\\)\|")
_CODE = "    "
#: What a line ends with that is one on purpose.
_BREAK = "  "
#: What a text on one line may begin with that is more than a paragraph.
_STARTS = frozenset("-*+<>0123456789")


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of *text*."""
    if "\n" not in text and not _begins_block(text.lstrip()):
        words = " ".join(text.split())
        return _paragraph(words) if words else ()
    text = _with_addresses(text.replace("\r\n", "\n").strip("\n"))
    lines = text.split("\n")
    return _Reader(list(map(_line, lines)), 0).blocks()


def _with_addresses(text: str) -> str:
    """*text* in which each link has its address, where these stand by themselves in it."""
    if "]:" not in text:
        return text
    found = {name.casefold(): address for name, address in _ADDRESS.findall(text)}
    if not found:
        return text

    def with_address(match: re.Match[str]) -> str:
        name = match[2] or match[1]
        return f"[{match[1]}]({found[name.casefold()]})" if name.casefold() in found else match[0]

    return _REFERENCE.sub(with_address, _ADDRESS.sub("", text))


def _begins_block(line: str) -> bool:
    """Whether a text of one *line* is more than a paragraph; a `#` may be a number sign."""
    if line[:1] not in _STARTS:
        return False
    return bool(_ITEM.match(line) or _QUOTE.match(line) or html_blocks.START.match(line))


def _line(line: str) -> str:
    """*line* without tabs, and without blanks at its end but for those that end it on purpose."""
    expanded = line.expandtabs(4)
    stripped = expanded.rstrip()
    return f"{stripped}{_BREAK}" if stripped and expanded.endswith(_BREAK) else stripped


def _paragraph(words: str) -> tuple[Block, ...]:
    """The paragraph of *words*, or the blocks that elements of HTML in it are."""
    if html_blocks.has_elements(words):
        return html_blocks.blocks_of_mixture(words)
    return (Paragraph(words),)


def _starts_block(line: str) -> bool:
    """Whether *line* begins something that needs no empty line before it."""
    item = _ITEM.match(line)
    if item is not None and item.end() < len(line):
        # A number at the start of a line may be one of a sentence.
        return item[3] in (None, "1")
    return bool(
        _FENCE.match(line)
        or _HEADING.match(line)
        or _QUOTE.match(line)
        or html_blocks.START.match(line)
    )


class _Reader:
    """Reads blocks from *lines*, those of an item of a list *nested* in so many."""

    def __init__(self, lines: list[str], nested: int) -> None:
        self._lines = lines
        self._nested = nested
        self._at = 0
        # Whether elements may go on over empty lines: not if one does not end.
        self._ends = True

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
                title = heading[1].strip()
                found.append(Heading(title.rstrip("#").rstrip() or title))
                self._at += 1
            elif _RULE.match(line):
                self._at += 1
            elif self._is_list(line):
                found.append(self._list())
            elif self._is_table(self._at):
                found.append(self._table())
            elif self._nested < _MOST_NESTED and _QUOTE.match(line):
                found.append(self._quote())
            elif html_blocks.START.match(line):
                found += html_blocks.blocks_of_html(self._html())
            else:
                found += self._paragraph()
        return tuple(found)

    def _indented(self) -> Block:
        start = self._at
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line and not line.startswith(_CODE):
                break
            self._at += 1
        lines = self._lines[start : self._at]
        return CodeBlock("\n".join(line[len(_CODE) :].rstrip() for line in lines).rstrip("\n"))

    def _fenced(self, fence: str, indent: int) -> Block:
        self._at += 1
        found = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            self._at += 1
            if line.lstrip().startswith(fence) and not line.strip().strip(fence[0]):
                break
            found.append(_dedented(line, indent).rstrip())
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

    def _quote(self) -> Block:
        lines: list[str] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            mark = _QUOTED.match(line)
            if mark is None and (not line or not lines[-1] or _starts_block(line)):
                break
            lines.append(line[mark.end() :] if mark else line)
            self._at += 1
        note = _NOTE.match(lines[0].strip())
        inside = _Reader(lines[1:] if note else lines, self._nested + 1).blocks()
        return Quote((Heading(note[1].capitalize()), *inside) if note else inside)

    def _html(self) -> str:
        """The lines of the HTML that begins here: up to an empty line outside of lists and tables."""
        start = self._at
        end = len(self._lines)
        first: int | None = None
        opened = 0
        for at in range(start, len(self._lines)):
            line = self._lines[at]
            if not line:
                first = first or at
                if opened <= 0 or not self._ends:
                    end = at
                    break
            opened += sum(-1 if mark[1] else 1 for mark in _CONTAINER.finditer(line))
        if opened > 0 and first is not None:
            self._ends = False
            end = first
        self._at = end
        return "\n".join(line.rstrip() for line in self._lines[start:end])

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

    def _paragraph(self) -> tuple[Block, ...]:
        start = self._at
        self._at += 1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line and _UNDERLINE.match(line):
                words = _joined(self._lines[start : self._at])
                self._at += 1
                return (Heading(words),)
            if not line or _RULE.match(line) or self._is_table(self._at):
                break
            if _starts_block(line) and (_ITEM.match(line) is None or self._is_list(line)):
                break
            self._at += 1
        return _paragraph(_joined(self._lines[start : self._at]))


def _cells(line: str) -> list[str]:
    """The cells of a row of a table."""
    inside = line.strip().removeprefix("|")
    if inside.endswith("|") and not inside.endswith("\\|"):
        inside = inside[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _CELLS.split(inside)]


def _dedented(line: str, indent: int) -> str:
    """*line* without the blanks at its start, of which *indent* are not its own."""
    return line[min(indent, len(line) - len(line.lstrip())) :]


def _joined(lines: Sequence[str]) -> str:
    """*lines* as one, with the breaks that are meant."""
    parts = []
    for line in lines[:-1]:
        words = " ".join(line.removesuffix("\\").split())
        parts.append(words + ("\n" if line.endswith((_BREAK, "\\")) else " "))
    return "".join([*parts, " ".join(lines[-1].split())]).strip()
