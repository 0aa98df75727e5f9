"""Prose: the texts of a spec as HTML.

Texts are CommonMark in OpenAPI. What they consist of is told by `block_reading` and `inlines`; none of their own HTML
gets into a page, and no address but those of the web and of mail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..block_reading import blocks_of
from ..blocks import Block, CodeBlock, Heading, Paragraph, Quote, Table
from ..html_blocks import has_elements
from ..inlines import CodeSpan, Inline, LineBreak, inlines_of, words
from ..rendering import Code, html

#: From a name in a code span to the address of what it names, "" when it names nothing.
Resolve = Callable[[str], str]


def nowhere(name: str) -> str:
    """A `Resolve` that knows no names."""
    return ""


def inline(text: str, resolve: Resolve = nowhere) -> Code:
    """*text* as phrasing content, on one line."""
    if has_elements(text):
        return Code(" ".join(_inline(each, resolve) for each in _texts(blocks_of(text))))
    return Code(_inline(" ".join(text.split()), resolve))


def blocks(text: str, resolve: Resolve = nowhere) -> Code:
    """*text* as paragraphs, lists, code and tables."""
    return Code("".join(_block(block, resolve) for block in blocks_of(text)))


def plain(text: str) -> str:
    """The words of *text* on one line, without any markup."""
    found = (words(inlines_of(each)) for each in _texts(blocks_of(text)))
    return " ".join(" ".join(found).split())


def _texts(found: Iterable[Block]) -> Iterator[str]:
    """The texts that the blocks *found* consist of."""
    for block in found:
        if isinstance(block, (Paragraph, Heading, CodeBlock)):
            yield block.text
        elif isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)
        elif isinstance(block, Quote):
            yield from _texts(block.blocks)
        else:
            yield from (text for item in block.items for text in _texts(item))


def _block(block: Block, resolve: Resolve) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{_inline(block.text, resolve)}</p>"
    if isinstance(block, Heading):
        # The headings of a page are our own.
        return f"<p><strong>{_inline(block.text, resolve)}</strong></p>"
    if isinstance(block, CodeBlock):
        return f'<pre tabindex="0"><code>{html(block.text)}</code></pre>'
    if isinstance(block, Table):
        head, *rows = (_row(row, resolve) for row in block.rows)
        head = head.replace("<td>", '<th scope="col">').replace("</td>", "</th>")
        body = f"<tbody>{''.join(rows)}</tbody>" if rows else ""
        table = f"<table><thead>{head}</thead>{body}</table>"
        return f'<div class="scroll" tabindex="0">{table}</div>'
    if isinstance(block, Quote):
        inside = "".join(_block(each, resolve) for each in block.blocks)
        return f"<blockquote>{inside}</blockquote>"
    items = "".join(f"<li>{_item(item, resolve)}</li>" for item in block.items)
    if block.first is None:
        return f"<ul>{items}</ul>"
    start = f' start="{block.first}"' if block.first != 1 else ""
    return f"<ol{start}>{items}</ol>"


def _row(cells: tuple[str, ...], resolve: Resolve) -> str:
    return f"<tr>{''.join(f'<td>{_cell(cell, resolve)}</td>' for cell in cells)}</tr>"


def _cell(text: str, resolve: Resolve) -> str:
    if not has_elements(text):
        return _inline(text, resolve)
    return _item(blocks_of(text), resolve)


def _item(item: tuple[Block, ...], resolve: Resolve) -> str:
    """What an item holds: its first words without a paragraph around them."""
    if item and isinstance(item[0], Paragraph):
        rest = "".join(_block(block, resolve) for block in item[1:])
        return _inline(item[0].text, resolve) + rest
    return "".join(_block(block, resolve) for block in item)


def _inline(text: str, resolve: Resolve) -> str:
    return _phrase(inlines_of(text), resolve)


def _phrase(parts: Iterable[Inline], resolve: Resolve) -> str:
    return "".join([_part(part, resolve) for part in parts])


def _part(part: Inline, resolve: Resolve) -> str:
    if isinstance(part, str):
        return html(part)
    if isinstance(part, CodeSpan):
        code = f"<code>{html(part.text)}</code>"
        target = resolve(part.text)
        return f'<a href="{html(target)}">{code}</a>' if target else code
    if isinstance(part, LineBreak):
        return "<br>"
    if part.kind == "a":
        # A link holds no other one.
        inside = _phrase(part.parts, nowhere)
        return f'<a href="{html(part.target)}" rel="noreferrer">{inside}</a>'
    return f"<{part.kind}>{_phrase(part.parts, resolve)}</{part.kind}>"
