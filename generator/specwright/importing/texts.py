"""Texts of two editions of the same description, as our dialect writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_SPACE = re.compile(r"[ \t]+\n|\n{3,}|\r")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def text(source: Any, *names: str) -> str:
    """The first of the members *names* of *source* that says something, without loose white space."""
    for name in names:
        said = source.get(name) if isinstance(source, Mapping) else None
        if isinstance(said, str) and said.strip() and said.strip() != "null":
            return _SPACE.sub(lambda found: "" if found[0] == "\r" else "\n", said).strip()
    return ""


def is_chinese(said: str) -> bool:
    """Whether *said* has Chinese characters."""
    return bool(_CHINESE.search(said))


def paragraphs(texts: Iterable[str]) -> str:
    """*texts* below each other, but for the empty ones and those that stand there already."""
    return "\n\n".join(dict.fromkeys(filter(None, texts)))


def pair(said: str, said_zh: str, name: str = "description") -> dict[str, Any]:
    """The keyword *name* and its translation; a language that is missing speaks with the other's words."""
    return {name: said or said_zh, "x-zh": said_zh or said} if said or said_zh else {}


def described(english: Any, chinese: Any, *names: str, name: str = "description") -> dict[str, Any]:
    """The keyword *name* and its translation, from the first of *names* that says something in each edition."""
    return pair(text(english, *names), text(chinese, *names), name)


def joined(parts: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Several texts, by keyword as `described` makes them, with one common translation."""
    present = {name: part for name, part in parts.items() if part}
    if not present:
        return {}
    said = {name: part[name] for name, part in present.items()}
    return {**said, "x-zh": {name: part["x-zh"] for name, part in present.items()}}
