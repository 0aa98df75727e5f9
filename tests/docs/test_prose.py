"""Texts of specs keep their structure on pages and in docstrings, and nothing in them ever becomes live."""

from __future__ import annotations

import ast
import inspect
import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from specwright.blocks import CodeBlock, Heading, List, Paragraph, Table, blocks_of
from specwright.rendering import docstring, markdown_blocks, markdown_cell
from specwright.site import prose

TEXT = """\
First **words** that
go on.

1. one
2. two
   - nested

| col | val |
|-----|-----|
| a   | `b` |

```json
{"a": 1}

  <b>
```

    indented

![an image](https://example.com/i.png) and ![other](i.png "title")
"""


def test_structure_survives_in_html() -> None:
    assert str(prose.blocks(TEXT)) == (
        "<p>First <strong>words</strong> that go on.</p>"
        "<ol><li>one</li><li>two<ul><li>nested</li></ul></li></ol>"
        '<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">col</th>'
        '<th scope="col">val</th></tr></thead>'
        "<tbody><tr><td>a</td><td><code>b</code></td></tr></tbody></table></div>"
        '<pre tabindex="0"><code>{&quot;a&quot;: 1}\n\n  &lt;b&gt;</code></pre>'
        '<pre tabindex="0"><code>indented</code></pre>'
        "<p>an image and other</p>"
    )


def test_structure_survives_in_docstrings() -> None:
    source = f"def f():\n    {docstring(TEXT, 4)}\n"
    text = ast.get_docstring(ast.parse(source).body[0])  # type: ignore[arg-type]
    assert text == inspect.cleandoc("""
        First **words** that go on.

        1. one
        2. two
           - nested

        | col | val |
        |---|---|
        | a | `b` |

        ```
        {"a": 1}

          <b>
        ```

        ```
        indented
        ```

        ![an image](https://example.com/i.png) and ![other](i.png "title")
        """)


def test_structure_survives_in_markdown() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(str(markdown_blocks(TEXT)))
    assert [token.type for token in tokens if token.type in ("fence", "table_open")] == [
        "table_open",
        "fence",
        "fence",
    ]
    assert [token.content for token in tokens if token.type == "fence"] == [
        '{"a": 1}\n\n  <b>\n',
        "indented\n",
    ]
    lists = [token.type for token in tokens if token.type.endswith("_list_open")]
    assert lists == ["ordered_list_open", "bullet_list_open"]
    assert str(markdown_cell("one\n\n* a\n* b\n")) == "one<br>\\- a<br>\\- b"


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("a\nb", [Paragraph("a b")]),
        ("# Head\ntext", [Heading("Head"), Paragraph("text")]),
        ("# of pods", [Paragraph("# of pods")]),
        ("Head\n---\ntext", [Heading("Head"), Paragraph("text")]),
        ("see:\n- a\n- b", [Paragraph("see:"), List(None, ((Paragraph("a"),), (Paragraph("b"),)))]),
        ("in\n1986. That", [Paragraph("in 1986. That")]),
        ("x\n\n3) a", [Paragraph("x"), List(3, ((Paragraph("a"),),))]),
        ("- a\n  b\nlazy", [List(None, ((Paragraph("a b lazy"),),))]),
        (
            "- a\n\n  ~~~\n  c\n  ~~~",
            [List(None, ((Paragraph("a"), CodeBlock("c")),))],
        ),
        ("a | b\n--|--\nx | y | z", [Table((("a", "b"), ("x", "y | z")))]),
        ("a \\| b | c\n-|-\nx", [Table((("a | b", "c"), ("x", "")))]),
        ("a | b\nc", [Paragraph("a | b c")]),
        ("```\nnever closed", [CodeBlock("never closed")]),
        ("", []),
    ],
)
def test_what_a_text_consists_of(text: str, blocks: list[object]) -> None:
    assert list(blocks_of(text)) == blocks


class Tags(HTMLParser):
    """Collects what in a text a browser would take for more than text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_comment(self, data: str) -> None:
        self.tags.add("!")


PIECES = [
    *(
        "- ",
        "1. ",
        "10) ",
        "  ",
        "    ",
        "\n",
        "\n\n",
        "```",
        "~~~",
        "`",
        "|",
        "|-|-|",
        "---",
        "===",
    ),
    *("# ", "> ", "**", "![", "[", "](", ")", "javascript:alert(1)", "https://a.example/"),
    *("<script>", "</code></pre>", "<img src=x onerror=y>", "<!--", '"', "'", "&lt;", "\\", "\t"),
    *("\r\n", "\u2028", "\x00", "a", "b c", "{{ x }}", '"""', "*"),
]
LONG = [
    *(
        "`",
        "``` ",
        "- ",
        "- a\n",
        "  - a\n",
        "1.\n",
        "> ",
        "|",
        "| a ",
        "a|b\n",
        "|-\n",
        "![",
        "![a](",
    ),
    *("[a](", "**", "*", "***", "    x\n", "```\n", "a\n", "https://.", " ", "\n", "- a\n\n"),
    *("`` a ` ", "---\n", "=\n", "# "),
]
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(texts)
def test_nothing_becomes_live(text: str) -> None:
    read = Tags(str(prose.blocks(text)) + str(prose.inline(text)))
    known = "p strong a code pre ul ol li div table thead tbody tr th td"
    assert read.tags <= set(known.split())
    assert all(address.startswith(("https://", "http://")) for address in read.addresses)
    rendered = str(markdown_blocks(text))
    for token in MarkdownIt("commonmark").enable("table").parse(rendered):
        assert token.type != "html_block"
        for child in token.children or ():
            inert = child.type not in ("html_inline", "image", "link_open")
            assert inert or re.fullmatch("</?code>", child.content), rendered


@given(texts)
def test_no_word_is_lost(text: str) -> None:
    shown = Tags(str(prose.blocks(text))).words
    for word in ("onerror", "b c"):
        # Of an image and of code, what it is for is not shown, and of a link it is the target.
        if not any(each in text for each in ("](", "```", "~~~")):
            assert shown.count(word) == text.count(word)


@given(texts)
def test_a_docstring_is_one_literal(text: str) -> None:
    source = f"def f():\n    {docstring(text, 4)}\n"
    [function] = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1


@pytest.mark.parametrize("piece", LONG)
def test_long_texts_take_no_longer_than_their_length(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    start = time.process_time()
    prose.blocks(text)
    prose.inline(text)
    prose.plain(text)
    docstring(text)
    markdown_blocks(text)
    assert time.process_time() - start < 3


def test_ticks_of_any_number_take_no_longer_than_their_length() -> None:
    text = " ".join("`" * number for number in range(1, 1000))
    start = time.process_time()
    prose.inline(text)
    prose.plain(text)
    assert time.process_time() - start < 3
    assert str(prose.inline("``````a`b``````")) == "<code>a`b</code>"
