"""Ignore comments: `# specwright: ignore[rule-id, ...] reason`.

Behind a value it covers its own line, on a line of its own the key below it with all that is under that key, and
`ignore-file[...]` covers the file. A reason is required.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..loading import Document
from .findings import Finding
from .source_text import Comment, SourceText, Span

_DIRECTIVE = re.compile(r"#\s*specwright:\s*(?P<scope>ignore(?:-file)?)\b\s*(?P<rest>.*)$")
_RULES = re.compile(r"\[(?P<rules>[^\]]*)\]\s*[:—-]*\s*(?P<reason>.*)$")
UNREASONED = "ignore-needs-reason"
UNUSED = "ignore-unused"


@dataclass(frozen=True, slots=True)
class Ignore:
    """An ignore comment: the rules that it silences, the reason given, and the stretch of text that it covers."""

    comment: Comment
    rules: tuple[str, ...]
    reason: str
    covers: Span


def ignores(source: SourceText) -> tuple[Ignore, ...]:
    """The ignore comments of a text."""
    if "specwright:" not in source.text:
        return ()
    return tuple(_ignores(source))


def _ignores(source: SourceText) -> Iterator[Ignore]:
    for comment in source.comments:
        directive = _DIRECTIVE.match(comment.text)
        if directive is None:
            continue
        named = _RULES.match(directive["rest"])
        listed = named["rules"].split(",") if named else []
        covers = _covered(source, comment, directive["scope"])
        reason = named["reason"].strip() if named else ""
        names = tuple(name.strip() for name in listed if name.strip())
        yield Ignore(comment, names, reason, covers)


def _covered(source: SourceText, comment: Comment, scope: str) -> Span:
    if scope == "ignore-file":
        return Span(0, len(source.text) + 1)
    if not comment.alone:
        return Span(source.start_of_line(comment.line), source.end_of_line(comment.line))
    below = [
        Span((entry.key or entry.value).start, entry.value.end)
        for entry in source.entries.values()
        if (entry.key or entry.value).start > comment.span.end
    ]
    first = min((span.start for span in below), default=comment.span.end)
    end = max((span.end for span in below if span.start == first), default=first)
    return Span(comment.span.start, end + 1)


def silence(
    findings: Iterable[tuple[Finding, Span]],
    found: tuple[Ignore, ...],
    known: Iterable[str],
    sought: Iterable[str],
) -> tuple[list[Finding], list[tuple[Ignore, str, str]]]:
    """The *findings* that no comment covers, and what is wrong with the comments: (comment, rule, message).

    A comment is unused only where its rule is *known*, and *sought* by this run.
    """
    used: set[tuple[int, str]] = set()
    left = []
    for finding, span in findings:
        silenced = False
        for number, ignore in enumerate(found):
            inside = ignore.covers.start <= span.start < ignore.covers.end
            if inside and finding.rule in ignore.rules and ignore.reason:
                used.add((number, finding.rule))
                silenced = True
        if not silenced:
            left.append(finding)
    return left, list(_faults(found, used, frozenset(known), frozenset(sought)))


def _faults(
    found: tuple[Ignore, ...],
    used: set[tuple[int, str]],
    known: frozenset[str],
    sought: frozenset[str],
) -> Iterator[tuple[Ignore, str, str]]:
    for number, ignore in enumerate(found):
        if not ignore.rules:
            yield ignore, UNREASONED, "the comment names no rule"
        elif not ignore.reason:
            yield ignore, UNREASONED, f"no reason is given for ignoring {', '.join(ignore.rules)}"
        for name in ignore.rules if ignore.reason else ():
            if name not in known:
                yield ignore, UNUSED, f"there is no rule {name!r}"
            elif name in sought and (number, name) not in used:
                yield ignore, UNUSED, f"{name} finds nothing here"


def comment_finding(document: Document, rule: str, message: str) -> Finding:
    """The finding about an ignore comment of *document*; its place is the comment's."""
    hints = {
        UNREASONED: "write '# specwright: ignore[rule-id] why it is right here'",
        UNUSED: "take the comment out",
    }
    return Finding(rule, "warning", document, "", message, hints[rule])
