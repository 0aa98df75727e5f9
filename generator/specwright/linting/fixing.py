"""Mending what can be mended mechanically: edits of the text, so that comments and layout stay."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..errors import InputError
from ..loading import parse
from ..replacing import replace_file
from .findings import Finding, Fix
from .source_text import Entry, SourceText, Span
from .yaml_text import scalar

if TYPE_CHECKING:
    from .engine import Report

#: An anchor or a tag before a value, which others may refer to.
_PROPERTY = re.compile(r"(?:^|(?<=[\s\[{,]))[&!]\S")


@dataclass(frozen=True, slots=True)
class Edit:
    """The text to put in the place of a stretch of a file."""

    span: Span
    text: str


def fix(report: Report) -> dict[str, int]:
    """Mend the files of *report* on disk; how many findings were mended, by the path of the file.

    A file is left alone when its mended text would not be well-formed.

    Raises:
        OutputError: a file cannot be written; it is as it was.
    """
    by_file: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.fix is not None:
            by_file.setdefault(str(finding.document.path), []).append(finding)
    mended: dict[str, int] = {}
    for findings in by_file.values():
        document = findings[0].document
        text, count = fixed(report.text(document), [f.fix for f in findings if f.fix])
        if not count or not _is_well_formed(document.name, text):
            continue
        replace_file(document.path, _encoded(document.path.read_bytes(), text))
        mended[document.name] = count
    return mended


def _encoded(old: bytes, text: str) -> bytes:
    mark = b"\xef\xbb\xbf"
    return (mark if old.startswith(mark) else b"") + text.encode("utf-8")


def _is_well_formed(name: str, text: str) -> bool:
    try:
        parse(name, text)
    except InputError:
        return False
    return True


def is_possible(source: SourceText, wanted: Fix) -> bool:
    """Whether *wanted* can be carried out on the text *source*."""
    return _edit(source, wanted) is not None


def fixed(source: SourceText, fixes: Iterable[Fix]) -> tuple[str, int]:
    """The text after *fixes*, and how many of them could be carried out; overlapping ones wait for the next run."""
    edits = sorted(
        {edit for edit in (_edit(source, item) for item in fixes) if edit is not None},
        key=lambda edit: edit.span,
    )
    text, position, count = "", 0, 0
    for edit in edits:
        if edit.span.start < position:
            continue
        text += source.text[position : edit.span.start] + edit.text
        position, count = edit.span.end, count + 1
    return text + source.text[position:], count


def _edit(source: SourceText, wanted: Fix) -> Edit | None:
    entry = source.entries.get(wanted.pointer)
    if entry is None or _PROPERTY.search(source.text, entry.value.start, entry.value.end):
        return None
    if wanted.action == "replace":
        # A block scalar spans lines that a plain replacement would not fit.
        if entry.style in ("|", ">", "block", "flow"):
            return None
        parent = source.entries.get(wanted.pointer.rpartition("/")[0])
        surroundings: Literal["block", "flow"] = (
            "flow" if parent is not None and parent.style == "flow" else "block"
        )
        return Edit(entry.value, scalar(wanted.text, entry.style, surroundings))
    return _removal(source, wanted.pointer, entry)


def _removal(source: SourceText, pointer: str, entry: Entry) -> Edit | None:
    parent = source.entries.get(pointer.rpartition("/")[0])
    if parent is None:
        return None
    whole = Span((entry.key or entry.value).start, entry.value.end)
    if parent.style == "flow":
        return Edit(_with_comma(source.text, parent.value, whole), "")
    return _lines(source, whole)


def _with_comma(text: str, parent: Span, item: Span) -> Span:
    """*item* with the comma that parts it from its neighbour."""
    after = re.compile(r"\s*,\s*").match(text, item.end, parent.end)
    if after:
        return Span(item.start, after.end())
    before = re.compile(r",\s*$").search(text[parent.start : item.start])
    return Span(parent.start + before.start(), item.end) if before else item


def _lines(source: SourceText, item: Span) -> Edit | None:
    """The whole lines of *item*, unless something else stands on them."""
    first, last = source.line_of(item.start), source.line_of(max(item.start, item.end - 1))
    start, end = source.start_of_line(first), source.end_of_line(last)
    before, after = source.text[start : item.start].strip(), source.text[item.end : end].strip()
    if before not in ("", "-") or after:
        return None
    if before == "-" and source.text[item.start : item.end].count("\n") == 0:
        following = source.line(last + 1) if end < len(source.text) else ""
        indent = item.start - start
        # The dash goes with its item, unless more members of the same item follow.
        if following[:indent].strip() == "" and following[indent : indent + 1].strip():
            return None
    return Edit(Span(start, end), "")
