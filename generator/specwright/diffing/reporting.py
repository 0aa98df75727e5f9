"""Telling what changed: for people, for programs and for change logs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..rendering import printable
from ..runtime.terminal import json_text
from .changes import Change, Level, proposed_bump, raised

FORMATS = ("text", "json", "markdown")
_LEVELS = (Level.BREAKING, Level.RISKY, Level.COMPATIBLE, Level.DOCUMENTATION)
_HEADINGS = {
    Level.BREAKING: "Breaking",
    Level.RISKY: "Risky",
    Level.COMPATIBLE: "Compatible",
    Level.DOCUMENTATION: "Documentation",
}


def render(changes: list[Change], form: str, version: str | None = None) -> str:
    """The *changes* in one of `FORMATS`; with the next version when *version* is the present one."""
    writers = {"text": _text, "json": _json, "markdown": _markdown}
    return writers[form](changes, version)


def _subject(change: Change) -> str:
    """What changed: the operation, and the parameter in it."""
    where = change.operation or change.service
    if not change.path:
        return f"{where} {change.direction}".rstrip()
    more = f" and {len(change.also)} more" if change.also else ""
    arrow = {"request": "", "reply": " reply"}.get(change.direction, "")
    return f"{where}{arrow} {change.path}{more}"


def _concerned(change: Change) -> str:
    """Whom the change concerns most, in words."""
    senders, readers = change.impact.senders, change.impact.readers
    if senders == readers:
        return "senders and readers"
    return "senders" if senders > readers else "readers"


def _verdict(changes: list[Change], version: str | None) -> str:
    bump = proposed_bump(changes)
    if bump == "none":
        return "nothing changed"
    following = f": {version} -> {raised(version, bump)}" if version else ""
    return f"proposed version: {bump}{following}"


def _text(changes: list[Change], version: str | None) -> str:
    lines: list[str] = []
    for level in _LEVELS:
        members = [change for change in changes if change.level == level]
        if members:
            lines.append(f"{_HEADINGS[level]} ({len(members)})")
            lines.extend(_text_lines(members))
            lines.append("")
    return "\n".join((*lines, _verdict(changes, version)))


def _text_lines(changes: list[Change]) -> Iterator[str]:
    for change in changes:
        concerned = f" [{_concerned(change)}]" if change.level > Level.DOCUMENTATION else ""
        yield printable(f"  {_subject(change)}: {change.message.en}{concerned}")
        yield f"      {change.location}  {change.kind}"


def _json(changes: list[Change], version: str | None) -> str:
    bump = proposed_bump(changes)
    counts = Counter(str(change.level) for change in changes)
    value = {
        "bump": bump,
        "version": raised(version, bump) if version else None,
        "counts": {str(level): counts[str(level)] for level in _LEVELS},
        "changes": [
            {
                "kind": change.kind,
                "level": str(change.level),
                "senders": str(change.impact.senders),
                "readers": str(change.impact.readers),
                "service": change.service,
                "operation": change.operation,
                "direction": change.direction,
                "path": change.path,
                "also": list(change.also),
                "message": change.message.en,
                "message_zh": change.message.zh,
                "file": change.location.file,
                "line": change.location.line,
                "column": change.location.column,
                "pointer": change.location.pointer,
            }
            for change in changes
        ],
    }
    text: str = json_text(value, indent=2)
    return text


def _markdown(changes: list[Change], version: str | None) -> str:
    lines: list[str] = []
    for level in _LEVELS:
        members = [change for change in changes if change.level == level]
        if members:
            lines += [f"### {_HEADINGS[level]}", ""]
            lines += [_bullet(change) for change in members] + [""]
    return "\n".join((*lines, f"_{_verdict(changes, version).capitalize()}_"))


def _bullet(change: Change) -> str:
    concerned = f" *({_concerned(change)})*" if change.level > Level.DOCUMENTATION else ""
    return f"- {_code(_subject(change))}: {_escaped(change.message.en)}{concerned}"


def _code(text: str) -> str:
    """*text* as code in Markdown, whatever characters it has."""
    fence = "`" * (1 + max((len(run) for run in _runs(text)), default=0))
    padding = " " if "`" in text else ""
    return f"{fence}{padding}{printable(text)}{padding}{fence}"


def _runs(text: str) -> Iterator[str]:
    run = ""
    for character in f"{text} ":
        if character == "`":
            run += character
        elif run:
            yield run
            run = ""


def _escaped(text: str) -> str:
    """*text* in Markdown, meaning itself."""
    special = "\\`*_{}[]<>#|~"
    return "".join(f"\\{c}" if c in special else c for c in printable(" ".join(text.split())))
