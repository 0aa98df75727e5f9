"""No plain string can be printed, and what the filters print means exactly what it was made from."""

from __future__ import annotations

import ast
import html.parser
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateError
from markdown_it import MarkdownIt

from specwright import ir, rendering
from specwright.formatting import format_python
from specwright.installation import templates_root
from specwright.rendering import UnsafeOutputError, environment

HOSTILE = [
    '"""',
    "'''",
    "\\",
    "\\\\n",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{#",
    "{x}%s",
    "line\nbreak",
    "carriage\rreturn",
    "\u2028\u2029",
    "\u202eturned",
    "nul\0",
    "\ud800",
    "😀",
    "<script>alert(1)</script>",
    "`|`",
    "",
    " ",
    "# comment",
    '"); import os; ("',
]
TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=60))
VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        TEXTS,
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=12,
)


def render(source: str, **context: Any) -> str:
    return environment([templates_root()]).from_string(source).render(context)


@pytest.mark.parametrize("value", ["text", 7, None, ["a"], object()])
def test_what_went_through_no_filter_is_refused(value: object) -> None:
    with pytest.raises(UnsafeOutputError, match="went through no output filter"):
        render("{{ value }}", value=value)


@pytest.mark.parametrize(
    "source",
    [
        "{{ value ~ value }}",
        "{{ (value | lit) ~ value }}",
        "{{ (value | lit) + value }}",
        "{{ '%s' % value }}",
        "{{ value | safe }}",
        "{{ value | e }}",
        "{{ value | join }}",
        "{{ value | upper | lit | replace('a', 'b') }}",
        "{{ missing | lit }}",
        "{{ value.missing | lit }}",
    ],
)
def test_there_is_no_way_around_the_filters(source: str) -> None:
    with pytest.raises((UnsafeOutputError, TemplateError)):
        render(source, value="text")


def test_every_shipped_template_compiles() -> None:
    made = environment([templates_root()])
    names = [
        path.relative_to(templates_root()).as_posix() for path in templates_root().rglob("*.jinja")
    ]
    assert len(names) > 10
    for name in names:
        made.get_template(name)


def test_templates_are_layout_not_logic() -> None:
    for path in templates_root().rglob("*.jinja"):
        text = path.read_text("utf-8")
        assert len(text.splitlines()) <= 150, path
        assert "namespace(" not in text, path


@given(VALUES)
def test_a_literal_is_the_value(value: Any) -> None:
    text = rendering.literal(value)
    assert ast.literal_eval(text) == value
    formatted = format_python({"x.py": f"x = {text}\n"})["x.py"]
    assert ast.literal_eval(formatted.removeprefix("x = ")) == value
    assert "\u2028" not in text
    assert "\u202e" not in text


@given(VALUES)
def test_json_is_the_value(value: Any) -> None:
    text = rendering.json(value)
    assert json.loads(text) == value
    assert all(character.isprintable() or character == "\n" for character in text)


@given(TEXTS)
def test_a_toml_string_is_the_printable_value(value: str) -> None:
    assert tomllib.loads(f"x = {rendering.toml(value)}")["x"] == rendering.printable(value)


@given(TEXTS)
def test_a_docstring_is_one_string_and_nothing_else(value: str) -> None:
    for indent in (0, 4, 8):
        tree = ast.parse(f"def f():\n    {rendering.docstring(value, indent)}\n")
        function = tree.body[0]
        assert len(tree.body) == 1
        assert isinstance(function, ast.FunctionDef)
        assert len(function.body) == 1
        assert isinstance(function.body[0], ast.Expr)
        assert isinstance(function.body[0].value, ast.Constant)


def test_a_docstring_keeps_backslashes_and_quotes() -> None:
    text = rendering.docstring('C:\\temp says """stop"""')
    assert ast.literal_eval(text) == 'C:\\temp says """stop"""'


@given(TEXTS)
def test_a_comment_is_one_line(value: str) -> None:
    assert ast.parse(f"# {rendering.comment(value)}\nx = 1").body
    assert "\n" not in rendering.comment(value)


@given(TEXTS)
def test_html_is_text(value: str) -> None:
    class Reader(html.parser.HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.found: list[str] = []

        def handle_starttag(self, tag: str, attrs: object) -> None:
            self.found.append(tag)

    reader = Reader()
    reader.feed(f'<p title="{rendering.html(value)}">{rendering.html(value)}</p>')
    reader.close()
    assert reader.found == ["p"]


@given(TEXTS)
def test_markdown_is_one_paragraph_of_text(value: str) -> None:
    allowed = {"paragraph_open", "paragraph_close", "inline", "text", "softbreak", "text_special"}
    for token in MarkdownIt("commonmark").parse(f"x {rendering.markdown(value)}"):
        assert token.type in allowed, token
        for child in token.children or ():
            assert child.type in allowed, child


@given(TEXTS)
def test_a_code_span_shows_the_value(value: str) -> None:
    span = rendering.markdown_code(value).replace("\\|", "|")
    tokens = MarkdownIt("commonmark").parse(f"x {span} y")
    codes = [child for child in tokens[1].children or () if child.type == "code_inline"]
    shown = rendering.printable(" ".join(value.split()))
    assert [code.content.strip() for code in codes] == [shown.strip()]


@pytest.mark.parametrize("name", ["a b", "class", "", "1a", "a.b-c", "x;y", "a..b"])
def test_what_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(UnsafeOutputError):
        rendering.identifier(name)


@pytest.mark.parametrize(
    "hint", ["str; import os", "dict[str, 'x']", "f()", "a\nb", 'Literal["x"]']
)
def test_what_is_no_annotation_is_refused(hint: str) -> None:
    with pytest.raises(UnsafeOutputError):
        rendering.type_hint(hint)


def test_texts_fall_back_to_english_where_chinese_is_missing() -> None:
    assert rendering.chinese(ir.Text("a", "甲")) == "甲"
    assert rendering.chinese(ir.Text("a")) == "a"


def test_an_own_template_folder_wins_over_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "README.md.jinja").write_text("mine\n")
    assert (
        environment([tmp_path, templates_root()]).get_template("README.md.jinja").render()
        == "mine\n"
    )
