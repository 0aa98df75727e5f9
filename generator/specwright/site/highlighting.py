"""Highlighting: code on the pages, marked up for colour at generation time."""

from __future__ import annotations

import re
from functools import lru_cache

from ..rendering import Code, html
from ..rendering import json as as_json

_JSON = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*")(?P<colon>:)?|(?P<word>-?\d[\d.eE+-]*|true|false|null)'
)
_PYTHON = re.compile(
    r"(?P<comment>#[^\n]*)"
    r"|(?P<string>\"(?:[^\"\\\n]|\\.)*\")"
    r"|(?P<keyword>\b(?:import|from|async|await|with|as|def|return|try|except|print)\b)"
    r"|(?P<word>\b(?:True|False|None|\d[\d_.]*)\b)"
)
_SHELL = re.compile(r"(?P<comment>(?m:^|(?<=\s))#[^\n]*)|(?P<string>'[^']*'|\"(?:[^\"\\]|\\.)*\")")
#: The class of each kind of token.
_CLASSES = {"comment": "c", "string": "s", "keyword": "k", "word": "n", "key": "a"}


def highlight_json(value: object) -> Code:
    """*value* as indented JSON."""

    def marked(match: re.Match[str]) -> str:
        kind = "key" if match["colon"] else str(match.lastgroup)
        if match["string"]:
            return _span("key" if kind == "key" else "string", match["string"]) + (
                match["colon"] or ""
            )
        return _span("word", match.group())

    return _marked(str(as_json(value)), _JSON, marked)


@lru_cache(maxsize=64)
def highlight(language: str, text: str) -> Code:
    """*text* in *language*: "python" or "shell"; others are not marked up."""
    pattern = {"python": _PYTHON, "shell": _SHELL}.get(language)
    if pattern is None:
        return html(text)
    return _marked(text, pattern, lambda match: _span(str(match.lastgroup), match.group()))


def _marked(text: str, pattern: re.Pattern[str], marked: object) -> Code:
    assert callable(marked)
    made: list[str] = []
    end = 0
    for match in pattern.finditer(text):
        made += [html(text[end : match.start()]), marked(match)]
        end = match.end()
    made.append(html(text[end:]))
    return Code("".join(made))


def _span(kind: str, text: str) -> str:
    return f'<span class="{_CLASSES[kind]}">{html(text)}</span>'
