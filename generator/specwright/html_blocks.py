"""HTML blocks: the elements of a text that are paragraphs, lists, tables and code, as the blocks that they are.

Elements among words stay in the text of a paragraph (see `inlines`). What is no such element is text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from .blocks import Block, CodeBlock, Heading, List, Paragraph, Quote, Table
from .inlines import TAG, code_spans, decoded, without_tags

#: Lists and quotes in one another beyond these are not told apart.
_MOST_NESTED = 6
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "caption"))
_LISTS = frozenset(("ul", "ol"))
_ROWS = frozenset(("tr", "td", "th"))
_FRAMES = frozenset(
    ("div", "section", "article", "center", "details", "dl", "dd", "thead", "tbody", "tfoot")
)
#: Those that need no end.
_ALONE = frozenset(("p", "li", "hr"))
#: How some vendors mark what deserves attention.
_NOTES = frozenset(("note", "important", "caution", "warning"))
_QUOTES = frozenset(("blockquote",))
_ALL = _HEADINGS | _LISTS | _ROWS | _FRAMES | _ALONE | _QUOTES | {"table", "pre"}
#: What begins a block of HTML at the start of a line.
START = re.compile(
    rf" {{0,3}}(?:</?(?:{'|'.join(sorted(_ALL))})(?=[\s/>])[^<>]*>"
    rf"|<(?:{'|'.join(sorted(_NOTES))})>\s*<(?:p|ul|ol)>)",
    re.IGNORECASE,
)
#: What in a paragraph may be a block.
_INSIDE = re.compile(rf"</?(?:{'|'.join(sorted(_ALL))})(?=[\s/>])[^<>]*>", re.IGNORECASE)
#: What means something in CommonMark, and nothing in HTML.
_MARKS = re.compile(r"[\\`*_\[\]]")
_BLANKS = re.compile(r"\s+")
_END_OF_CODE = re.compile("</pre>", re.IGNORECASE)


def has_elements(text: str) -> bool:
    """Whether there may be elements in *text* that are blocks."""
    return "<" in text and _INSIDE.search(text) is not None


def blocks_of_html(text: str) -> tuple[Block, ...]:
    """The blocks of *text*, which is HTML and nothing else: what else CommonMark understands stays as it is."""
    builder = _Builder(_escaped)
    builder.read(text, _ALL | _NOTES)
    return builder.blocks()


def blocks_of_mixture(text: str) -> tuple[Block, ...]:
    """The blocks of *text*, a paragraph of CommonMark in which elements stand that may be blocks."""
    builder = _Builder(str)
    ended = {match[1].lower() for match in re.finditer(r"</([A-Za-z0-9]+)", text)}
    known = _ALONE | (_ALL & ended)
    end = 0
    for first, last in code_spans(text):
        builder.read(text[end:first], known)
        builder.put(text[first:last])
        end = last
    builder.read(text[end:], known)
    return builder.blocks()


def _escaped(text: str) -> str:
    """*text* on one line, with what CommonMark understands as entities."""
    return _MARKS.sub(lambda match: f"&#{ord(match[0])};", _BLANKS.sub(" ", text))


@dataclass(slots=True)
class _Frame:
    """A list, an item of one, or a quote that has begun: its *name*, and the *blocks* or *items* in it."""

    name: str
    blocks: list[Block] = field(default_factory=list)
    items: list[tuple[Block, ...]] = field(default_factory=list)


class _Builder:
    """Puts blocks together, whose words *written* makes text of CommonMark."""

    def __init__(self, written: Callable[[str], str]) -> None:
        self._written = written
        self._frames = [_Frame("")]
        self._words: list[str] = []
        # Whether code may come to an end in what is left of the text.
        self._closes = True
        #: The rows of the table that has begun.
        self._rows: list[list[str]] | None = None

    def read(self, text: str, known: frozenset[str]) -> None:
        """Adds *text*, in which the elements that are *known* are blocks."""
        self._closes = True
        end = 0
        while (match := TAG.search(text, end)) is not None:
            self.put(self._written(text[end : match.start()]))
            end = match.end()
            name = match["name"].lower()
            if name.lstrip("/") not in known or text[match.start() - 1 : match.start()] == "\\":
                self.put(match[0])
            elif name == "pre" and (closing := self._end_of_code(text, end)):
                self._flush()
                code = decoded(without_tags(text[end : closing.start()])).strip("\n")
                self._frames[-1].blocks.append(CodeBlock(code))
                end = closing.end()
            else:
                self._element(name)
        self.put(self._written(text[end:]))

    def put(self, text: str) -> None:
        """Adds *text* of CommonMark."""
        self._words.append(text)

    def blocks(self) -> tuple[Block, ...]:
        """All blocks that were read."""
        self._end_table()
        self._flush()
        self._leave(1)
        return tuple(self._frames[0].blocks)

    def _element(self, name: str) -> None:
        plain = name.lstrip("/")
        if self._rows is not None and plain != "table":
            if plain in _ROWS:
                self._row(name, self._rows)
            else:
                self.put("\n" if self._words and self._words[-1].strip() else " ")
            return
        if plain in _HEADINGS and name[0] == "/":
            if title := self._taken():
                self._frames[-1].blocks.append(Heading(title))
            return
        if plain == "table":
            self._end_table()
            self._flush()
            self._rows = [] if name == plain else None
            return
        self._flush()
        if name == "li":
            self._item()
        elif name in _LISTS or name in _QUOTES or name in _NOTES:
            if len(self._frames) <= 2 * _MOST_NESTED:
                self._frames.append(_Frame(name))
        elif name[0] == "/":
            found = [each.name for each in self._frames]
            if plain in found:
                self._leave(len(found) - 1 - found[::-1].index(plain))

    def _end_of_code(self, text: str, start: int) -> re.Match[str] | None:
        """The end of the code that begins at *start*."""
        if self._rows is not None or not self._closes:
            return None
        found = _END_OF_CODE.search(text, start)
        self._closes = found is not None
        return found

    def _item(self) -> None:
        """Begins an item of the innermost list, or of a new one where there is none."""
        if self._frames[-1].name == "li":
            self._leave(len(self._frames) - 1)
        if self._frames[-1].name not in _LISTS:
            self._frames.append(_Frame("ul"))
        self._frames.append(_Frame("li"))

    def _leave(self, height: int) -> None:
        """Ends what has begun from *height* on."""
        while len(self._frames) > height:
            frame = self._frames.pop()
            above = self._frames[-1]
            if frame.name == "li":
                above.items.append(tuple(frame.blocks))
            elif frame.name in _LISTS:
                # What stands in a list and in none of its items goes before them.
                above.blocks += frame.blocks
                if frame.items:
                    first = 1 if frame.name == "ol" else None
                    above.blocks.append(List(first, tuple(frame.items)))
            elif frame.blocks:
                above.blocks.append(Quote(tuple(frame.blocks)))

    def _row(self, name: str, rows: list[list[str]]) -> None:
        words = self._taken()
        if rows and rows[-1]:
            rows[-1][-1] += words
        elif words:
            self._frames[-1].blocks.append(Paragraph(words))
        if name == "tr":
            rows.append([])
        elif name in _ROWS:
            if not rows:
                rows.append([])
            rows[-1].append("")

    def _end_table(self) -> None:
        rows = self._rows
        if rows is None:
            return
        self._row("", rows)
        self._rows = None
        filled = [row for row in rows if row]
        if filled:
            width = max(map(len, filled))
            whole = ((*row, *[""] * (width - len(row))) for row in filled)
            self._frames[-1].blocks.append(Table(tuple(whole)))

    def _taken(self) -> str:
        """The words since the last block, with the breaks of lines among them."""
        lines = "".join(self._words).split("\n")
        self._words = []
        return "\n".join(" ".join(line.split()) for line in lines).strip("\n")

    def _flush(self) -> None:
        if text := self._taken():
            self._frames[-1].blocks.append(Paragraph(text))
