"""Reading generated pages as a browser or a Markdown reader does, to see what in them is more than text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from markdown_it import MarkdownIt
from markdown_it.token import Token

_ADDRESSES = frozenset(
    {"href", "src", "action", "formaction", "srcset", "data", "xlink:href", "poster"}
)


@dataclass
class Page(HTMLParser):
    """What an HTML page is made of besides text.

    Attributes:
        tags: the names of its elements.
        attributes: the names of its attributes, each with its element.
        addresses: what it links to and loads.
        scripts: the texts of its scripts.
        data: the texts of its blocks of data.
        snippets: the code that it offers to copy, by kind.
        blocks: the texts of its blocks of code.
    """

    source: str
    tags: set[str] = field(default_factory=set)
    attributes: set[tuple[str, str]] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)
    scripts: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    snippets: dict[str, str] = field(default_factory=dict)
    blocks: list[str] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._inside: str = ""
        self._snippet = ""
        self._in_block = False
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "pre":
            self._in_block = True
            self.blocks.append("")
        self._inside = "data" if ("type", "application/json") in attrs else tag
        for name, value in attrs:
            self.attributes.add((tag, name))
            if name in _ADDRESSES:
                self.addresses.add(value or "")
            if name == "data-snippet":
                self._snippet = value or ""

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""
        if tag == "pre":
            self._snippet, self._in_block = "", False

    def handle_data(self, data: str) -> None:
        if self._inside == "data":
            self.data.append(data)
            return
        self.text += data
        if self._inside == "script":
            self.scripts.append(data)
        if self._in_block:
            self.blocks[-1] += data
        if self._snippet:
            self.snippets[self._snippet] = self.snippets.get(self._snippet, "") + data

    def handle_comment(self, data: str) -> None:
        self.tags.add(f"<!--{data}")

    def handle_decl(self, decl: str) -> None:
        self.tags.add(f"<!{decl}")

    def unknown_decl(self, data: str) -> None:
        self.tags.add(f"<![{data}")

    def handle_pi(self, data: str) -> None:
        self.tags.add(f"<?{data}")


def markdown_tokens(text: str) -> Iterator[Token]:
    """The tokens of a Markdown *text* with tables, raw HTML allowed, those inside of lines included."""
    for token in MarkdownIt("commonmark", {"html": True}).enable("table").parse(text):
        yield token
        yield from token.children or ()
