"""What the commands print of the texts of others: nothing that a terminal, or what reads a job's log, acts upon."""

from __future__ import annotations

import json
import os
import re
import shlex
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

__all__ = [
    "discard_rest",
    "escape",
    "file_uri",
    "inert",
    "json_line",
    "json_text",
    "printable",
    "shell_word",
    "without_commands",
    "workflow_data",
    "workflow_property",
]

_TAB = "    "

#: Commands of GitHub Actions begin a line with "::"; "##[" (there and at Azure Pipelines "##vso[") counts anywhere.
_COMMAND = re.compile(r"^[^\S\n]*(?=::)|##(?=\w*\[)", re.MULTILINE)


def printable(text: str) -> str:
    """*text* with escapes for what a terminal would not show, or would act upon."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _TAB if c == "\t" else escape(c) for c in text)


def escape(character: str) -> str:
    """*character* as Python and YAML write it in a string."""
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def inert(text: str) -> str:
    """The lines of *text*, each printable, and none of them a workflow command."""
    if not text.isprintable():
        text = "\n".join(map(printable, text.split("\n")))
    return without_commands(text)


def without_commands(text: str) -> str:
    """*text* with a backslash in what would be a workflow command."""
    return _COMMAND.sub(r"\g<0>\\", text)


def json_line(line: str) -> str:
    """*line* of JSON with what is not printable escaped."""
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in line)


def json_text(value: Any, *, indent: int | None = None, ascii_only: bool = False) -> str:
    """*value* as JSON that is printable and no workflow command, and means the same."""
    dumped = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    lines = dumped if dumped.isprintable() else "\n".join(map(json_line, dumped.split("\n")))
    return re.sub(r"##(?=\w*\[)", r"#\\u0023", lines)


def shell_word(text: str) -> str:
    """*text* as one word of a shell; in octal escapes, which bash, zsh and ksh read, what is not inert."""
    if inert(text) == text:
        return shlex.quote(text)
    return f"$'{''.join(c if _is_plain(c) else _octal(c) for c in text)}'"


def _is_plain(character: str) -> bool:
    return character.isprintable() and character not in "\\'#"


def _octal(character: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in character.encode("utf-8", "surrogateescape"))


def file_uri(file: str) -> str:
    """The path *file* as a URI reference."""
    path = Path(file)
    if path.is_absolute():
        return path.as_uri()
    return quote(path.as_posix().removeprefix("./"), errors="surrogateescape")


def workflow_data(text: str) -> str:
    """*text* as the message of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def workflow_property(text: str) -> str:
    """*text* as a property of a workflow command."""
    return workflow_data(text).replace(":", "%3A").replace(",", "%2C")


def discard_rest(stream: TextIO) -> None:
    """Drop what *stream* still holds if it cannot be written, which the interpreter would try again when it ends."""
    try:
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
