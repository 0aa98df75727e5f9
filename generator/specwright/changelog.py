"""The change log of the specs: a YAML file that `specwright diff --record` writes, `generate` renders."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import ir
from .dumping import dump
from .errors import InputError, Location, Problem, UsageError
from .loading import Document, load, parse
from .replacing import replace_file
from .validation import Validator, compile_schema

if TYPE_CHECKING:
    from .diffing import Change

_HEAD = """\
# What changed in the specs, newest first. `specwright diff OLD --record X.Y.Z` adds an entry; `generate` renders them.
"""
_LEVELS = ["breaking", "risky", "compatible", "documentation", "none"]
_TEXT = {"type": "string", "minLength": 1}
_DATE = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"
_SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["version", "changes"],
        "properties": {
            "version": {"type": "string", "pattern": r"^\d+\.\d+\.\d+$"},
            "date": {"type": "string", "format": "date", "pattern": _DATE},
            "changes": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["kind", "senders", "readers", "service", "description"],
                    "properties": {
                        "kind": _TEXT,
                        "senders": {"enum": _LEVELS},
                        "readers": {"enum": _LEVELS},
                        "service": _TEXT,
                        "operation": _TEXT,
                        "direction": {"enum": ["request", "reply"]},
                        "path": _TEXT,
                        "also": {"type": "array", "items": _TEXT},
                        "description": _TEXT,
                        "x-zh": _TEXT,
                    },
                    "additionalProperties": False,
                },
            },
        },
        "additionalProperties": False,
    },
}
_VERSION = re.compile(r"^- version: *[\"']?([^\"'\s]+)", re.MULTILINE)


def read(path: Path, base: Path) -> tuple[ir.Release, ...]:
    """The releases that the change log *path* lists, in its order.

    Raises:
        InputError: it is malformed, or lists a version twice.
    """
    name = Path(os.path.relpath(path, base)).as_posix()
    if not path.exists():
        hint = "'specwright diff OLD --record X.Y.Z' begins it"
        raise InputError([Problem(Location(name), "there is no such change log", hint)])
    return _releases(load(path, name))


def _releases(document: Document) -> tuple[ir.Release, ...]:
    listed = [] if document.value is None else document.value
    problems = [document.problem(v.path, v.message) for v in _validator().validate(listed)]
    if problems:
        raise InputError(problems)
    _refuse_repeated(document, listed)
    return tuple(_release(item) for item in listed)


@cache
def _validator() -> Validator:
    return compile_schema(_SCHEMA)


def _refuse_repeated(document: Document, listed: list[Any]) -> None:
    seen: set[str] = set()
    for index, item in enumerate(listed):
        if item["version"] in seen:
            message = f"the version {item['version']} is listed twice"
            raise InputError([document.problem(f"/{index}/version", message)])
        seen.add(item["version"])


def _release(value: dict[str, Any]) -> ir.Release:
    return ir.Release(
        version=value["version"],
        date=value.get("date", ""),
        changes=tuple(
            ir.ReleasedChange(
                kind=item["kind"],
                senders=item["senders"],
                readers=item["readers"],
                service=item["service"],
                operation=item.get("operation", ""),
                direction=item.get("direction", ""),
                path=item.get("path", ""),
                also=tuple(item.get("also", ())),
                description=ir.Text(item["description"], item.get("x-zh", "")),
            )
            for item in value["changes"]
        ),
    )


def record(path: Path, version: str, date: str, changes: Iterable[Change]) -> None:
    """Put *changes* into the change log *path* as what came with *version*; an entry of that version is replaced.

    Entries stand in the order of their versions, the newest first, each with the comments right above it. The text of
    all other entries stays as it is.

    Raises:
        InputError: the change log is malformed.
        UsageError: it is written in a form that an entry cannot be put into as text; it stays as it is.
        OutputError: it cannot be written; it stays as it is.
    """
    text = _HEAD
    if path.exists():
        read(path, path.parent)
        text = path.read_text("utf-8")
    head, entries = _split(text)
    same = next((each for each in entries if _version_of(each) == version), "")
    others = [each for each in entries if each is not same]
    match = _VERSION.search(same)
    remark = same[: match.start()] if match else ""
    entries = [remark + _entry(version, date, changes), *others]
    changed = head + "".join(sorted(entries, key=_rank, reverse=True))
    try:
        _releases(Document(path, path.name, changed, parse(path.name, changed)))
    except InputError:
        message = "an entry has no place in it: let each begin a line with '- version: X.Y.Z'"
        raise UsageError(f"{path.name}: {message}") from None
    replace_file(path, changed.encode())


def _split(text: str) -> tuple[str, list[str]]:
    """What stands above all entries of a change log, and the text of each entry with the comments above it."""
    if text and not text.endswith("\n"):
        text += "\n"
    starts = [match.start() for match in _VERSION.finditer(text)]
    if not starts:
        return text, []
    begins = [_above(text, start) for start in starts]
    # The line that we write, or else comments that nothing parts from the first entry, are about all of them.
    if text.startswith(_HEAD):
        begins[0] = max(begins[0], len(_HEAD))
    elif begins[0] == 0:
        begins[0] = starts[0]
    ends = [*begins[1:], len(text)]
    return text[: begins[0]], [text[a:b] for a, b in zip(begins, ends, strict=True)]


def _above(text: str, start: int) -> int:
    """Where the comments begin that stand right above the entry at *start*."""
    lines = text[:start].splitlines(keepends=True)
    while lines and lines[-1].startswith("#"):
        start -= len(lines.pop())
    return start


def _version_of(entry: str) -> str:
    match = _VERSION.search(entry)
    return match[1] if match else ""


def _rank(entry: str) -> tuple[int, ...]:
    return tuple(int(part) for part in _version_of(entry).split(".") if part.isdigit())


def _entry(version: str, date: str, changes: Iterable[Change]) -> str:
    value: dict[str, Any] = {"version": version, "date": date} if date else {"version": version}
    value["changes"] = [_written(change) for change in changes]
    return dump([value])


def _written(change: Change) -> dict[str, Any]:
    value = {
        "kind": change.kind,
        "senders": str(change.impact.senders),
        "readers": str(change.impact.readers),
        "service": change.service,
        "operation": change.operation,
        "direction": change.direction,
        "path": change.path,
        "also": list(change.also),
        "description": change.message.en,
        "x-zh": change.message.zh,
    }
    return {key: item for key, item in value.items() if item}
