"""Texts of specs keep their structure on pages and in docstrings, and nothing in them ever becomes live."""

from __future__ import annotations

import ast
import html
import inspect
import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from specwright.block_reading import blocks_of
from specwright.blocks import CodeBlock, Heading, List, Paragraph, Quote, Table
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


def _list(*items: str) -> List:
    return List(None, tuple((Paragraph(item),) for item in items))


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
        ("a\n> b\nlazy\n>\n> - c", [Paragraph("a"), Quote((Paragraph("b lazy"), _list("c")))]),
        ("> [!NOTE]\n> a", [Quote((Heading("Note"), Paragraph("a")))]),
        ("> 5 is more", [Paragraph("> 5 is more")]),
        ("a  \nb\\\nc\nd\\", [Paragraph("a\nb\nc d\\")]),
        (
            "<p>a*</p><ul> <li><p>b</p></li><li>c</ul>d",
            [Paragraph("a&#42;"), _list("b", "c"), Paragraph("d")],
        ),
        ("<ul>\n\n<li>b</li>\n\n</ul>\n\n*c*", [_list("b"), Paragraph("*c*")]),
        ("<ul>\n\n- b", [_list("b")]),
        ("a<p>*b*<h2>c</h2>", [Paragraph("a"), Paragraph("*b*"), Heading("c")]),
        ("<dl><dt>a</dt><dd>b</dd></dl>", [Heading("a"), Paragraph("b")]),
        ("<p>a</p> <note> <p>b</p> </note>", [Paragraph("a"), Quote((Paragraph("b"),))]),
        (
            "[a][B] [b] [c] [d](e) [f][]\n\n[b]: https://b.example 'B'\n[f]: <g>",
            [Paragraph("[a](https://b.example) [b](https://b.example) [c] [d](e) [f](g)")],
        ),
        ("a [b]: c\nand [b]", [Paragraph("a [b]: c and [b]")]),
        ("<note> <p>b</p></note>", [Quote((Paragraph("b"),))]),
        ("<table>a", [Paragraph("a")]),
        (">📘\n>\n> a", [Quote((Paragraph("📘"), Paragraph("a")))]),
        ("<note> of", [Paragraph("<note> of")]),
        ("of <table> and `<p>`", [Paragraph("of <table> and `<p>`")]),
        ("<table><tr><th>a<th>b<tr><td>c</table>", [Table((("a", "b"), ("c", "")))]),
        ("<pre>a\n\n  &lt;b&gt;</pre>", [CodeBlock("a\n\n  <b>")]),
        ("```\nnever closed", [CodeBlock("never closed")]),
        ("", []),
    ],
)
def test_what_a_text_consists_of(text: str, blocks: list[object]) -> None:
    assert list(blocks_of(text)) == blocks


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*a* _b_ __c__ ***d***", "[em]a[/] [em]b[/] [strong]c[/] [em][strong]d[/][/]"),
        ("**a *b* c** **`d*e`**: f", "[strong]a [em]b[/] c[/] [strong][code]d*e[/][/]: f"),
        ("snake_case_name __init a*b*c", "snake_case_name __init a*b*c"),
        ("'*' or '*', arn:*:*, /*/ and 2 * 3 * 4", "'*' or '*', arn:*:*, /*/ and 2 * 3 * 4"),
        (
            "net.*, fs.* and net.*（a），fs.*，支持*，和*。",
            "net.*, fs.* and net.*（a），fs.*，支持*，和*。",
        ),
        ('(*a*) "*b*" x: *`c`*.', '([em]a[/]) "[em]b[/]" x: [em][code]c[/][/].'),
        (
            "**Note:**This and src/**/a and lib/**/b",
            "[strong]Note:[/]This and src/**/a and lib/**/b",
        ),
        ("**注意：**文字", "[strong]注意：[/]文字"),
        ("\\*a\\* &lt;b&gt; &copy;", "*a* <b> ©"),
        (
            "<b>a</b> <I>b</I> <code>*c*</code> x<sup>2</sup>",
            "[strong]a[/] [em]b[/] [code]*c*[/] x[sup]2[/]",
        ),
        ("a<br>b<br/>c <span class=x>d</span>", "a[br]b[br]c d"),
        (
            "<name> <b>unclosed </i> <script>x</script>",
            "<name> <b>unclosed </i> <script>x</script>",
        ),
        ("<!-- a -->b <!-- c", "b <!-- c"),
        ("[a](/b) **[c](#d) e** ![f](g) [h](javascript:i)", "a [strong]c e[/] f h"),
        ("<a href='/b'>a</a> <a href=javascript:x>c</a>", "a c"),
        ("[a [b] `]`](<https://c.example> 'd')", "[a https://c.example]a [b] [code]][/][/]"),
        ("[![a](b)](https://c.example/(d))", "[a https://c.example/(d)]a[/]"),
        ("[x](y z) [a][b] c]", "[x](y z) [a][b] c]"),
        (
            '<a href="https://a.example/b_c_d">https://e.example [f](https://g.example)</a>',
            "[a https://a.example/b_c_d]https://e.example f[/]",
        ),
        ("[a](mailto:b@c.example)", "[a mailto:b@c.example]a[/]"),
    ],
)
def test_what_words_are(text: str, shown: str) -> None:
    made = str(prose.inline(text)).replace(' rel="noreferrer"', "")
    made = re.sub(r'<a href="([^"]*)">', r"[a \1]", made)
    made = re.sub(r"</\w+>", "[/]", made)
    made = re.sub(r"<(\w+)>", r"[\1]", made)
    assert html.unescape(made) == shown


def test_the_cell_of_a_table_can_hold_elements() -> None:
    made = str(prose.blocks("| a |\n|-|\n| <ul><li>b</li></ul> <p>c</p> |"))
    assert "<td><ul><li>b</li></ul><p>c</p></td>" in made


def test_elements_are_shown_in_docstrings_as_their_marks() -> None:
    text = (
        '<p>a <code>b`</code> <i>c</i> <a href="https://d.example">e</a> *</p><ul><li>f</li></ul>'
    )
    assert str(docstring(text)).strip('"\n') == "a `` b` `` *c* [e](https://d.example) *\n\n- f"
    assert str(docstring("_a_ \\. & <b")) == '"""_a_ \\\\. & <b"""'


def test_machines_are_told_words_code_and_addresses() -> None:
    text = "**a** `b_c` [d](https://e.example) <i>f</i>"
    told = "a `b_c` d (https://e.example) f"
    assert str(markdown_blocks(text)) == str(markdown_cell(text)) == told
    assert str(markdown_blocks("> a\n\nb")) == "> a\n\nb"


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
    *(
        "<p>",
        "</p>",
        "<ul>",
        "<li>",
        "</ul>",
        "<b>",
        "</b>",
        "<code>",
        "</code>",
        "<br>",
        "<pre>",
        "<table>",
    ),
    *(
        "<tr>",
        "<td>",
        "</table>",
        '<a href="',
        '">',
        "</a>",
        "<blockquote>",
        "_",
        "__",
        "&#60;",
        "&amp;",
        "data:",
    ),
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
    *(
        "`` a ` ",
        "---\n",
        "=\n",
        "# ",
        "_a",
        "*a_b ",
        "*a **b ",
        "a* ",
        "*[",
        "[",
        "]",
        "[a](b ",
        "[[a](b)](",
        "]( ",
    ),
    *(
        "<",
        "<p>",
        "<b>",
        "<b>*",
        "</b>",
        "<code>",
        "<ul><li>",
        "<ul>\n\n",
        "<pre>",
        "<table>",
        "<td>",
        "<!--",
        "&#",
    ),
    *(
        "<a href=",
        "<p",
        ">\n",
        "> > ",
        '[a]("',
        "\\",
        "&lt;",
        "a  \n",
        "<blockquote>",
        "```a```b``",
        "\\`` ",
    ),
]
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(texts)
def test_nothing_becomes_live(text: str) -> None:
    read = Tags(str(prose.blocks(text)) + str(prose.inline(text)))
    known = "br em sup sub blockquote p strong a code pre ul ol li div table thead tbody tr th td"
    assert read.tags <= set(known.split())
    assert all(address.startswith(("https://", "http://", "mailto:")) for address in read.addresses)
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
