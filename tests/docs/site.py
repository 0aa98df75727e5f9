"""The site of the repository's specs, in memory, and its pages as parsed HTML."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from specwright import describing, ir
from specwright.installation import templates_root
from specwright.pipeline import read
from specwright.site.building import build
from specwright.site.pages import ROOT
from specwright.sources import discover
from tests.conftest import REPOSITORY

LANGUAGES = ("en", "zh")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
#: Elements of SVG that have no content; they are written with a slash.
_EMPTY = frozenset({"path", "circle", "rect", "line"})


@cache
def package() -> ir.Package:
    """What the specs of the repository describe."""
    changelog = REPOSITORY / "spec-changes.yaml"
    found = discover([REPOSITORY / "schemas"])
    return read(found, "cloudnodes", REPOSITORY, changelog=changelog)


@cache
def published() -> Mapping[str, bytes]:
    """Every published file of the repository's specs, by its path below the output folder."""
    return build(package(), [templates_root()])


@cache
def site() -> Mapping[str, bytes]:
    """Every file of the site of the repository's specs, by its path below the site's folder."""
    return below_root(published())


def below_root(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Those of the published *files* that are the site's, by their path below its folder."""
    return {path.removeprefix(ROOT): text for path, text in files.items() if path.startswith(ROOT)}


def write(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write *files* under *folder*, and return it."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder


@dataclass
class Page(HTMLParser):
    """A page as its tags tell it.

    Attributes:
        ids: the ids, in order.
        links: the values of href and src, in order, with the tag.
        inline: the texts of scripts and styles.
        data: the texts of blocks of data.
        attributes: the names of all attributes.
        faults: where the tags do not nest.
    """

    text: str
    ids: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    attributes: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    snippets: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._snippet: str | None = None
        self.feed(self.text)
        self.close()
        self.faults += [f"<{tag}> is not closed" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if len(given) != len(attrs):
            self.faults.append(f"<{tag}> has an attribute twice")
        self.attributes |= given.keys()
        self.ids += [given["id"]] if given.get("id") else []  # type: ignore[list-item]
        for name in ("href", "src"):
            if name in given:
                self.links.append((tag, given[name] or ""))
        for name in ("for", "aria-labelledby", "aria-controls"):
            if name in given:
                self.labels.append(given[name] or "")
        if given.get("data-snippet"):
            self._snippet = ""
            self.snippets.append((given["data-snippet"] or "", ""))
        if tag not in _VOID:
            self._open.append(tag)
        self._block = given.get("type") == "application/json"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _EMPTY:
            self.faults.append(f"<{tag}/> is no element without content")

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.faults.append(f"</{tag}> at {self.getpos()} closes {self._open[-1:]}")
            return
        self._open.pop()
        if tag == "pre" and self._snippet is not None:
            self.snippets[-1] = (self.snippets[-1][0], self._snippet)
            self._snippet = None

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in ("script", "style") and data.strip():
            (self.data if self._block else self.inline).append(data)
        if self._snippet is not None:
            self._snippet += data


@cache
def parsed(path: str) -> Page:
    """The page at *path* of the repository's site."""
    return Page(site()[path].decode("utf-8"))


def pages() -> Iterator[str]:
    """The paths of all pages of the repository's site."""
    return (path for path in site() if path.endswith(".html"))


def resolve(page: str, link: str) -> tuple[str, str]:
    """The path below the output folder, and the fragment, that *link* on the site's *page* leads to."""
    parts = urlsplit(link)
    path = posixpath.normpath(posixpath.join(ROOT, posixpath.dirname(page), unquote(parts.path)))
    return ROOT + page if not parts.path else path, parts.fragment


def operations() -> Iterator[tuple[ir.Service, ir.Operation, describing.Describer]]:
    """Every operation of the repository's specs."""
    for service in package().services:
        describer = describing.Describer(service)
        for operation in service.operations:
            yield service, operation, describer
