"""Prose: the texts of a spec as HTML.

Texts are CommonMark in OpenAPI. What the specs use of it is understood: blocks (see `blocks`), code spans, strong words
and links to web addresses, and of images what they say; everything else, above all HTML, is shown as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..blocks import Block, CodeBlock, Heading, Paragraph, Table, blocks_of
from ..rendering import Code, html

#: From a name in a code span to the address of what it names, "" when it names nothing.
Resolve = Callable[[str], str]

_INLINE = re.compile(
    # Of more ticks, each number of them would be looked for to the end of the text.
    r"(?<!`)(?P<ticks>`{1,8}+)(?!`)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)"
    r"|\*\*(?P<strong>[^*\n]+)\*\*"
    r"|!\[(?P<image>[^\[\]\n]*)\]\([^()\n]*\)"
    r"|\[(?P<label>[^\[\]\n]+)\]\((?P<target>https?://[^\s()<>\"]+)\)"
    r"|(?P<url>https?://[A-Za-z0-9._~:/?#@!$&*+,;=%-]*[A-Za-z0-9/])",
    re.DOTALL,
)


def nowhere(name: str) -> str:
    """A `Resolve` that knows no names."""
    return ""


def inline(text: str, resolve: Resolve = nowhere) -> Code:
    """*text* as phrasing content, on one line."""
    return Code(_inline(" ".join(text.split()), resolve))


def blocks(text: str, resolve: Resolve = nowhere) -> Code:
    """*text* as paragraphs, lists, code and tables."""
    return Code("".join(_block(block, resolve) for block in blocks_of(text)))


def plain(text: str) -> str:
    """The words of *text* on one line, without any markup."""
    flat = _INLINE.sub(_words, " ".join(text.split()))
    return " ".join(flat.replace("`", "").replace("**", "").split())


def _words(match: re.Match[str]) -> str:
    given = match["code"], match["strong"], match["image"], match["label"]
    return next((each for each in given if each is not None), match[0])


def _block(block: Block, resolve: Resolve) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{_inline(block.text, resolve)}</p>"
    if isinstance(block, Heading):
        # The headings of a page are our own.
        return f"<p><strong>{html(block.text)}</strong></p>"
    if isinstance(block, CodeBlock):
        return f'<pre tabindex="0"><code>{html(block.text)}</code></pre>'
    if isinstance(block, Table):
        head, *rows = (_row(row, resolve) for row in block.rows)
        head = head.replace("<td>", '<th scope="col">').replace("</td>", "</th>")
        body = f"<tbody>{''.join(rows)}</tbody>" if rows else ""
        table = f"<table><thead>{head}</thead>{body}</table>"
        return f'<div class="scroll" tabindex="0">{table}</div>'
    items = "".join(f"<li>{_item(item, resolve)}</li>" for item in block.items)
    if block.first is None:
        return f"<ul>{items}</ul>"
    start = f' start="{block.first}"' if block.first != 1 else ""
    return f"<ol{start}>{items}</ol>"


def _row(cells: tuple[str, ...], resolve: Resolve) -> str:
    return f"<tr>{''.join(f'<td>{_inline(cell, resolve)}</td>' for cell in cells)}</tr>"


def _item(item: tuple[Block, ...], resolve: Resolve) -> str:
    """What an item holds: its first words without a paragraph around them."""
    if item and isinstance(item[0], Paragraph):
        rest = "".join(_block(block, resolve) for block in item[1:])
        return _inline(item[0].text, resolve) + rest
    return "".join(_block(block, resolve) for block in item)


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
    if match["image"] is not None:
        return html(match["image"])
    target = match["target"] or match["url"]
    return f'<a href="{html(target)}" rel="noreferrer">{html(match["label"] or target)}</a>'
