"""Searching: the index of the reference pages, which the reader's browser searches by itself.

The index holds texts and no postings: a few thousand entries are scanned in milliseconds, and Chinese, which
has no spaces, needs no word list that way (the browser compares pairs of characters). What it has of a large service
stands in a file for each of its sections, so that a change writes one of these.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from . import ir
from .naming import camel_case
from .rendering import Code
from .runtime.terminal import json_line
from .site.pages import Page, Site
from .site.references import Reference
from .site.trees import Parameter, everything

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
#: One row of the index after the number of its page: kind, anchor, name, English text, Chinese text, further words.
_Entry = tuple[str, str, str, str, str, list[str]]


def script(site: Site) -> Code:
    """The index of *site* as a script that hands it to the search box."""
    made = _Script()
    for service in site.package.services:
        title, summary = service.title, service.summary
        words = [title.zh] if title.zh else []
        about = _line(("page", "", title.en, summary.en, summary.zh, words))
        made.add((f"{Page.folder_of(service)}/index.html", title.en, title.zh), [about[1:]])
        for operation in service.validated if not service.sections else ():
            made.add(
                (page_of(service, operation), operation.id, ""), lines(site, service, operation)
            )
        made.more += (f"{'/'.join(service.key)}/{section.name}.js" for section in service.sections)
    return made.code()


def script_of_section(site: Site, service: ir.Service, section: ir.Section) -> Code:
    """What the index of *site* has of a *section* of *service*, as `script`."""
    made = _Script()
    ids = frozenset(section.operations)
    for operation in service.validated:
        if operation.id in ids:
            made.add(
                (page_of(service, operation), operation.id, ""), lines(site, service, operation)
            )
    return made.code()


class _Script:
    """A file of the index in the making.

    Attributes:
        more: the files that belong to it, below the folder of such files.
    """

    def __init__(self) -> None:
        self.more: list[str] = []
        self._pages: list[tuple[str, str, str]] = []
        self._rows: list[str] = []

    def add(self, page: tuple[str, str, str], rows: Iterable[str]) -> None:
        """Add a *page* and its *rows* without the number that they begin with."""
        self._rows.extend(f"[{len(self._pages)},{row}" for row in rows)
        self._pages.append(page)

    def code(self) -> Code:
        """The script."""
        more = f'"more":{_line(self.more)},' if self.more else ""
        listed, rows = ",\n".join(map(_line, self._pages)), ",\n".join(self._rows)
        return Code(f'specwrightIndex({{{more}"pages":[\n{listed}\n],"entries":[\n{rows}\n]}});')


def lines(site: Site, service: ir.Service, operation: ir.Operation) -> tuple[str, ...]:
    """The rows of *operation* as JSON without the number of the page, and the bracket, that they begin with."""
    key = service.key, operation.id
    if key not in site.index_lines:
        rows = _operation(site.reference(service, operation))
        site.index_lines[key] = tuple(_line(row)[1:] for row in rows)
    return site.index_lines[key]


def known_lines(text: str) -> Mapping[str, tuple[str, ...]]:
    """The rows that an index with this *text* has of each page, as `lines` has them; nothing when it is no index."""
    head, found, rest = text.partition('],"entries":[\n')
    if not found:
        return {}
    rows: dict[str, list[str]] = {}
    for line in rest.split("\n"):
        number, _, row = line.partition(",")
        rows.setdefault(number[1:], []).append(row.removesuffix(","))
    paths = [json.loads(line.removesuffix(","))[0] for line in head.split("\n")[1:] if line]
    return {path: tuple(rows.get(str(number), ())) for number, path in enumerate(paths)}


def page_of(service: ir.Service, operation: ir.Operation) -> str:
    """The page of *operation* in the index."""
    return f"{Page.folder_of(service)}/{camel_case(operation.id)}.html"


def _line(row: Any) -> str:
    line: str = json_line(_encode(row))
    return line


def _operation(reference: Reference) -> Iterator[_Entry]:
    operation = reference.operation
    text = ir.Text(
        _joined(operation.summary.en, operation.description.en),
        _joined(operation.summary.zh, operation.description.zh),
    )
    yield "operation", "", operation.id, _plain(text.en), _plain(text.zh), []
    for parameter in everything(reference.parameters):
        yield _parameter("parameter", parameter, "")
    for entry in reference.rules:
        rule = entry.rule
        english, chinese = _plain(rule.description.en), _plain(rule.description.zh)
        yield "rule", entry.id, rule.id, english, chinese, []
    for error in operation.errors:
        texts = [text for each in error.entries for text in (*each.causes, each.remedy)]
        statuses = sorted({str(each.status) for each in error.entries})
        english = " ".join(_plain(text.en) for text in texts)
        chinese = "".join(_plain(text.zh) for text in texts)
        yield "error", str(Page.error_id(error.code)), error.code, english, chinese, statuses
    for parameter in everything(reference.reply):
        yield _parameter("reply", parameter, "reply:")


def _parameter(kind: str, parameter: Parameter, prefix: str) -> _Entry:
    members = [variant.member for variant in parameter.variants]
    values = dict.fromkeys(ir.shown(value.value) for member in members for value in member.values)
    english, chinese = (
        " ".join(dict.fromkeys(_plain(_texts(member, language)) for member in members))
        for language in ("en", "zh")
    )
    return kind, prefix + parameter.id, parameter.path, english, chinese, list(values)


def _texts(member: ir.Property, language: str) -> str:
    texts = [member.description, *(value.description for value in member.values)]
    return " ".join(getattr(text, language) for text in texts if text)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _plain(text: str) -> str:
    return " ".join(text.replace("`", "").split())
