"""Prose: the texts of a spec as HTML.

Texts are CommonMark in OpenAPI. What the specs use of it is understood: paragraphs, bullet lists, code spans,
strong words and links to web addresses; everything else, above all HTML, is shown as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..rendering import Code, html

#: From a name in a code span to the address of what it names, "" when it names nothing.
Resolve = Callable[[str], str]

_INLINE = re.compile(
    r"(?P<ticks>`+)(?P<code>.+?)(?P=ticks)(?!`)"
    r"|\*\*(?P<strong>[^*\n]+)\*\*"
    r"|\[(?P<label>[^\[\]\n]+)\]\((?P<target>https?://[^\s()<>\"]+)\)"
    r"|(?P<url>https?://[A-Za-z0-9._~:/?#@!$&*+,;=%-]*[A-Za-z0-9/])",
    re.DOTALL,
)
_BULLET = re.compile(r"[-*+] +")


def nowhere(name: str) -> str:
    """A `Resolve` that knows no names."""
    return ""


def inline(text: str, resolve: Resolve = nowhere) -> Code:
    """*text* as phrasing content, on one line."""
    return Code(_inline(" ".join(text.split()), resolve))


def blocks(text: str, resolve: Resolve = nowhere) -> Code:
    """*text* as paragraphs and lists."""
    parts = [part for part in re.split(r"\n[ \t]*\n", text.strip()) if part.strip()]
    return Code("".join(_block(part, resolve) for part in parts))


def _block(text: str, resolve: Resolve) -> str:
    lines = text.strip().split("\n")
    if not all(_BULLET.match(line.lstrip()) or line.startswith("  ") for line in lines):
        return f"<p>{inline(text, resolve)}</p>"
    items: list[str] = []
    for line in lines:
        bullet = _BULLET.match(line.lstrip())
        if bullet:
            items.append(line.lstrip()[bullet.end() :])
        elif items:
            items[-1] += " " + line.strip()
    return "<ul>" + "".join(f"<li>{inline(item, resolve)}</li>" for item in items) + "</ul>"


def _inline(text: str, resolve: Resolve) -> str:
    made: list[str] = []
    end = 0
    for match in _INLINE.finditer(text):
        made.append(html(text[end : match.start()]))
        made.append(_span(match, resolve))
        end = match.end()
    made.append(html(text[end:]))
    return "".join(made)


def _span(match: re.Match[str], resolve: Resolve) -> str:
    if match["code"] is not None:
        name = match["code"].strip() or match["code"]
        code = f"<code>{html(name)}</code>"
        target = resolve(name)
        return f'<a href="{html(target)}">{code}</a>' if target else code
    if match["strong"] is not None:
        return f"<strong>{html(match['strong'])}</strong>"
    target = match["target"] or match["url"]
    return f'<a href="{html(target)}" rel="noreferrer">{html(match["label"] or target)}</a>'
