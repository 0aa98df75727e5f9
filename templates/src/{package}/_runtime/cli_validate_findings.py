"""What `validate` found, and the piece of the source that shows it, without any secret."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .credentials import MASK
from .reading import Document
from .source_text import SourceText, Span, Spot
from .terminal import printable
from .validation_similarity import Candidates
from .violations import Violation

__all__ = ["Excerpt", "Finding", "SecretNames", "excerpt", "located", "width"]

#: Of a longer line only what is around the spot is shown.
_LONGEST_LINE = 120
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Finding:
    """A violation in a file.

    Attributes:
        file: the name of the file.
        document: which document of the file, counted from 1.
        operation: whose request it is, such as "aliyun.eci.CreateContainerGroup"; "" when not known.
        violation: what is wrong; its keyword is "syntax" for a malformed document and "operation" for
            a header that names none.
        source: the text.
        span: what of it is shown.
        root: the spot of the document, None for a malformed one.
    """

    file: str
    document: int
    operation: str
    violation: Violation
    source: SourceText
    span: Span
    root: Spot | None

    @property
    def start(self) -> tuple[int, int]:
        """The line and the column where the span starts."""
        return self.source.place(self.span[0])

    @property
    def end(self) -> tuple[int, int]:
        """The line and the column before which it ends."""
        return self.source.place(self.span[1])


#: Keywords whose violations are about the name of a member.
_ABOUT_NAMES = frozenset({"additionalProperties", "unevaluatedProperties", "propertyNames"})


def located(
    file: str, document: Document, operation: str, prefix: str, violations: Iterable[Violation]
) -> Iterator[Finding]:
    """The *violations* of a request with where they stand in the *document* that holds it at *prefix*."""
    root = document.find_spots()
    for violation in violations:
        span = root.span_of(prefix + violation.path, prefer_key=violation.keyword in _ABOUT_NAMES)
        yield Finding(file, document.number, operation, violation, document.source, span, root)


class SecretNames:
    """The names of members that hold secrets.

    Args:
        pointers: where secrets stand in requests, as JSON Pointers with `*` for any index or key, `**` for any
            number of steps.
    """

    def __init__(self, pointers: Iterable[str]) -> None:
        tokens = (pointer.rstrip("/*").rpartition("/")[2] for pointer in pointers)
        self._names = frozenset(token.replace("~1", "/").replace("~0", "~") for token in tokens)
        self._candidates = Candidates(sorted(self._names))
        self._found: tuple[Spot, list[Span]] | None = None

    def has(self, name: str) -> bool:
        """Whether *name* is one, or is near enough to be a misspelt one."""
        return name in self._names or self._candidates.nearest(name) is not None

    def spans(self, root: Spot) -> list[Span]:
        """The values below *root* that must not be shown, in their order, without overlaps."""
        # One document tends to have many findings.
        if self._found is None or self._found[0] is not root:
            self._found = root, _joined(self._spans(root))
        return self._found[1]

    def _spans(self, root: Spot) -> Iterator[Span]:
        waiting = [root]
        while waiting:
            spot = waiting.pop()
            if isinstance(spot.members, dict):
                for name, below in spot.members.items():
                    if self.has(name):
                        yield below.start, below.end
                        if below.origin is not None:
                            yield below.origin.start, below.origin.end
                    else:
                        waiting.append(below)
            elif spot.members is not None:
                waiting.extend(spot.members)


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The *spans*, sorted, with those that overlap made one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


# A key, in quotes or as YAML writes it; and a value, of a container what of it is on the line.
_KEYS = re.compile(r"""(?:"([^"]*)"|'([^']*)'|(?<![\w./-])([\w./-]+))[ \t]*:""")
_VALUE = re.compile(r"""[ \t]*(?:"(?:[^"\\]|\\.)*"?|'[^']*'?|[\[{][^\r\n]*|[^,}\]\r\n]+)""")


def _spans_by_sight(source: SourceText, names: SecretNames, line: Span) -> Iterator[Span]:
    """What seems to be a secret on a *line* of a malformed text, for which there are no spots."""
    text, (at, end) = source.text, line
    while (key := _KEYS.search(text, at, end)) is not None:
        at = key.end()
        value = _VALUE.match(text, at, end) if names.has(_name(key)) else None
        if value is not None:
            yield value.span()
            at = value.end()
    if _below_secret(source, names, line):
        yield line


def _name(key: re.Match[str]) -> str:
    return next(filter(None, key.groups()), "")


def _below_secret(source: SourceText, names: SecretNames, line: Span) -> bool:
    """Whether the *line* goes on with the value of a secret whose key stands above it."""
    text, indent = source.text, _indent(source.text, line)
    nearest = True
    for start, end in source.lines_before(line[0]):
        here = _indent(text, (start, end))
        if start + here >= end:
            continue
        if nearest:
            nearest = False
            for key in _KEYS.finditer(text, start, end):
                if not text[key.end() : end].strip() and names.has(_name(key)):
                    return True
        if here < indent:
            indent = here
            first = _KEYS.match(text, start + here, end)
            if first is not None and names.has(_name(first)):
                return True
        if not indent:
            return False
    return False


def _indent(text: str, line: Span) -> int:
    """How many columns of spaces and dashes, which open items, the *line* starts with."""
    start, end = line
    return end - start - len(text[start:end].lstrip(" -"))


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of a source as it may be shown, in three parts, the second of which is the spot."""

    before: str
    marked: str
    after: str


def excerpt(finding: Finding, names: SecretNames) -> Excerpt:
    """The line where *finding* starts, fit for a terminal, with secrets masked."""
    source, (start, end) = finding.source, finding.span
    line = source.line_at(start)
    stop = min(max(end, start), line[1])
    if finding.root is None:
        masks = _joined(_spans_by_sight(source, names, line))
    else:
        masks = names.spans(finding.root)
    # Of a line of megabytes only so much is looked at.
    first, last = max(line[0], start - _LONGEST_LINE), min(line[1], stop + _LONGEST_LINE)
    before = _shown(source.text, (first, start), masks)
    marked = _shown(source.text, (start, min(stop, start + _LONGEST_LINE)), masks)
    after = _shown(source.text, (stop, last), masks)
    if len(before) + len(marked) + len(after) > _LONGEST_LINE:
        before = before if len(before) <= _AROUND else f"…{before[-_AROUND:]}"
        marked = marked if len(marked) <= _AROUND else f"{marked[:_AROUND]}…"
        after = after if len(after) <= _AROUND else f"{after[:_AROUND]}…"
    return Excerpt(before, marked, after)


def _shown(text: str, span: Span, masks: list[Span]) -> str:
    """The piece *span* of *text*, each of *masks*, which are in their order, hidden."""
    at, end = span
    parts: list[str] = []
    for index in range(max(0, bisect_left(masks, span) - 1), len(masks)):
        start, stop = masks[index]
        if start >= end or at >= end:
            break
        if stop > at:
            parts += (printable(text[at : max(at, start)]), MASK)
            at = min(stop, end)
    parts.append(printable(text[at:end]))
    return "".join(parts)


def width(text: str) -> int:
    """The columns that *text* takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
